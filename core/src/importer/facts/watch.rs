//! What is odd about facts beside each other: told, and the facts are kept.

use super::lanes::{Lane, Lanes, What};
use crate::base::{AgentId, NamedFact, Period};
use crate::importer::build::Oddity;
use crate::importer::ids::{IdMemory, Seen};
use crate::kpi::{Activity, ActivityInterval, CentreFact, ScheduleInterval, ScheduledKind};

/// Remembers what came before in the file, within a bound of memory.
#[derive(Debug)]
pub(super) struct Watch {
    contacts: IdMemory,
    surveys: IdMemory,
    cards: IdMemory,
    lanes: Lanes,
}

impl Watch {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            contacts: IdMemory::new(limit),
            surveys: IdMemory::new(limit),
            cards: IdMemory::new(limit),
            lanes: Lanes::new(limit),
        }
    }

    /// Looks at a fact.
    pub(super) fn look(&mut self, fact: &CentreFact, oddities: &mut Vec<Oddity>) {
        match fact {
            CentreFact::Record(record) => {
                let seen = self.contacts.meet(record.parts().contact.as_str());
                tell_seen(seen, "importer.finding.repeated_contact", oddities);
            }
            CentreFact::Activity(activity) => self.activity(activity, oddities),
            CentreFact::Schedule(shift) => self.shift(shift, oddities),
            CentreFact::Survey(score) => {
                let seen = self.surveys.meet(score.parts().id.as_str());
                tell_seen(seen, "importer.finding.repeated_survey", oddities);
            }
            CentreFact::Scorecard(card) => {
                let seen = self.cards.meet(card.parts().id.as_str());
                tell_seen(seen, "importer.finding.repeated_scorecard", oddities);
            }
            CentreFact::LeadList(_) => {}
        }
    }

    /// Looks at the id of a scorecard whose rows begin, and tells whether one of that id ended.
    pub(super) fn ended_card(&mut self, id: &str, oddities: &mut Vec<Oddity>) -> bool {
        let seen = self.cards.meet(id);
        let ended = matches!(seen, Seen::Again);
        if !ended {
            tell_seen(seen, "importer.finding.repeated_scorecard", oddities);
        }
        ended
    }

    fn activity(&mut self, fact: &ActivityInterval, oddities: &mut Vec<Oddity>) {
        let lane = Lane {
            agent: fact.agent.clone(),
            what: match fact.activity {
                Activity::LoggedIn => What::LoggedIn,
                // Whatever a pause is for, an agent has one at a time.
                Activity::Paused { .. } => What::Paused,
                Activity::Handling => What::Handling,
                Activity::WrapUp => What::WrapUp,
            },
            // A system may log an agent in to several queues, and pause them there, apart.
            queue: fact.queue.clone(),
        };
        self.lane(lane, &fact.agent, &fact.period, oddities);
    }

    fn shift(&mut self, fact: &ScheduleInterval, oddities: &mut Vec<Oddity>) {
        let lane = Lane {
            agent: fact.agent.clone(),
            what: match fact.kind {
                ScheduledKind::OnQueue => What::OnQueue,
                ScheduledKind::OffQueue { .. } => What::OffQueue,
                ScheduledKind::Absence { .. } => What::Absent,
            },
            queue: None,
        };
        self.lane(lane, &fact.agent, &fact.period, oddities);
    }

    fn lane(&mut self, lane: Lane, agent: &AgentId, period: &Period, oddities: &mut Vec<Oddity>) {
        if period.from() == period.until() {
            oddities.push(odd("importer.finding.empty_period", Vec::new()));
            return;
        }
        let code = match lane.what {
            What::OnQueue | What::OffQueue | What::Absent => "importer.finding.shifts_overlap",
            _ => "importer.finding.activities_overlap",
        };
        let met = self.lanes.meet(lane, period);
        for again in met.again {
            let facts = vec![
                NamedFact::id("agent", agent),
                NamedFact::instant("from", again.from()),
                NamedFact::instant("until", again.until()),
            ];
            oddities.push(odd(code, facts));
        }
        if met.full {
            oddities.push(odd("importer.finding.overlap_check_stopped", Vec::new()));
        }
    }
}

fn tell_seen(seen: Seen, again: &'static str, oddities: &mut Vec<Oddity>) {
    match seen {
        Seen::New => {}
        Seen::Again => oddities.push(odd(again, Vec::new())),
        Seen::Full => oddities.push(odd("importer.finding.id_check_stopped", Vec::new())),
    }
}

pub(super) const fn odd(code: &'static str, facts: Vec<NamedFact>) -> Oddity {
    Oddity {
        code,
        slot: None,
        facts,
    }
}

//! What stands behind a figure: the facts of its numerator and its denominator, one by one.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::cell::CallCell;
use super::centre::CentreTally;
use super::centre_fact::CentreFact;
use super::definitions;
use super::figures::{Definition, Extra, Sums, computed};
use super::leads::LeadTally;
use super::people::{PeopleSums, PeopleTally};
use super::places::Places;
use super::registry::{CountedUnit, KpiUnit};
use super::report::{Figure, GroupKey, Plan};
use super::slots::Slots;
use super::tally::{Fact, Tally};
use super::time::TimeTally;
use crate::base::{AgentId, Code, ContactId, Invalid, LeadId, NamedFact, Ratio, Reference};
use crate::call::{Direction, Record};

/// Names what adds to a figure.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// A contact.
    Contact {
        /// Which.
        contact: ContactId,
    },
    /// The time of an agent, which no contact has for itself.
    AgentTime {
        /// Whose.
        agent: AgentId,
        /// The contacts that lie in it, each once.
        contacts: Vec<ContactId>,
    },
    /// The attempts of a lead, which counts once.
    Lead {
        /// Which.
        lead: LeadId,
        /// The contacts, each once.
        contacts: Vec<ContactId>,
    },
    /// An answer of a survey.
    Survey {
        /// Which.
        id: Reference,
    },
    /// A filled scorecard.
    Scorecard {
        /// Which.
        id: Reference,
    },
    /// The size of a list.
    LeadList {
        /// Which.
        id: Reference,
    },
}

/// Says what one fact adds to a figure.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// What adds.
    pub evidence: Evidence,
    /// What it adds above the line; times are in milliseconds.
    pub numerator: i64,
    /// What it adds below the line.
    pub denominator: u64,
}

/// Tells a figure of one group and everything that it was made of.
///
/// The contributions add up to the figure's fraction. Two kinds of figure are no sums: of a longest wait
/// and of a percentile each contribution is the contact's own wait, of which the figure picks one; and
/// a figure with a condition of its own (the drop rate of the United Kingdom where no agent met a
/// person, adherence where nobody's log-in is known) has no value although its contributions stand
/// here. The denominator of a count is 1 and
/// comes from no fact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explanation {
    /// The figure.
    pub figure: Figure,
    /// What it was made of: contacts and other facts as they were given, then agents, the
    /// contacts of known people and leads, in the order of their ids. What adds nothing is left out.
    pub contributions: Vec<Contribution>,
}

/// Takes the facts behind a report a second time and gathers what made one figure of one group.
///
/// A tally keeps sums, not facts; so the facts are gone through again, with the same plan.
///
/// ```
/// use talktime::base::Code;
/// use talktime::kpi::{CentreFact, Explainer, GroupKey, Plan};
/// # use talktime::call::{Direction, QueueEntry, QueueExit, Record, RecordParts};
/// # use talktime::base::{ContactId, QueueId};
/// # let at = |text: &str| text.parse::<talktime::base::Instant>().unwrap();
/// # let record = |id: &str, left: &str, exit| Record::restore(RecordParts {
/// #     contact: ContactId::new(id)?, direction: Direction::Inbound, project: None, person: None,
/// #     lead: None, permit: None, started: at("2026-03-02T09:00:00Z"), ended: None, offers: vec![],
/// #     legs: vec![], queue_entries: vec![QueueEntry {
/// #         queue: QueueId::new("sales")?, entered: at("2026-03-02T09:00:00Z"), agent: None,
/// #         left: Some(at(left)), exit: Some(exit),
/// #     }], outcome: None, ending: None,
/// # });
/// # let answered = record("c-1", "2026-03-02T09:00:15Z", QueueExit::Answered)?;
/// # let abandoned = record("c-2", "2026-03-02T09:01:00Z", QueueExit::Abandoned)?;
/// let (plan, key) = (Plan::default(), GroupKey::default());
/// let mut explainer = Explainer::new(plan, Code::new("abandonment")?, None, key)?;
/// explainer.push(&CentreFact::Record(answered))?;
/// explainer.push(&CentreFact::Record(abandoned))?;
/// let explanation = explainer.finish();
/// assert_eq!(explanation.figure.value, Some(0.5));
/// let adds: Vec<_> = explanation.contributions.iter().map(|one| (one.numerator, one.denominator)).collect();
/// assert_eq!(adds, [(0, 1), (1, 1)]); // the answered contact, the abandoned one
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug)]
pub struct Explainer {
    definition: &'static Definition,
    part: Option<Code>,
    key: GroupKey,
    centre: CentreTally,
    found: Vec<Contribution>,
    agents: Keyed<AgentId, TimeTally>,
    people: PeopleTally,
    leads: Keyed<LeadId, LeadTally>,
}

/// The part of a tally that one agent, person or lead makes, and the contacts in it.
type Keyed<K, T> = BTreeMap<K, (T, BTreeSet<ContactId>)>;

impl Explainer {
    /// Asks for one figure of one group; `part` is empty for the whole of a figure.
    ///
    /// # Errors
    /// As [`CentreTally::new`]; `kpi.explain.unknown_figure` where the registry has no such figure,
    /// `kpi.explain.unknown_part` where the figure has no such part, or only parts,
    /// `kpi.explain.foreign_group` where the plan makes no such group.
    pub fn new(plan: Plan, kpi: Code, part: Option<Code>, key: GroupKey) -> Result<Self, Invalid> {
        let people = PeopleTally::explaining(&plan);
        let centre = CentreTally::new(plan)?;
        let mut definitions = definitions::all();
        let Some(definition) = definitions.find(|one| one.id == kpi.as_str()) else {
            return Err(Invalid::plain("kpi.explain.unknown_figure", "kpi")
                .with(NamedFact::code("kpi", kpi)));
        };
        if Slots::new(centre.plan()).check_key(&key).is_err() {
            return Err(Invalid::plain("kpi.explain.foreign_group", "key"));
        }
        // Which parts there are does not depend on the data.
        let nothing = CallCell::default();
        let sums = Sums::of(&nothing, Extra::default(), &centre.plan().policy);
        let figures = computed(&sums, |one| one.id == definition.id);
        if !figures.iter().any(|figure| figure.part == part) {
            return Err(Invalid::plain("kpi.explain.unknown_part", "part")
                .with(NamedFact::code("kpi", kpi)));
        }
        Ok(Self {
            definition,
            part,
            key,
            centre,
            found: Vec::new(),
            agents: BTreeMap::new(),
            people,
            leads: BTreeMap::new(),
        })
    }

    /// Takes a fact, or leaves everything as it was.
    ///
    /// # Errors
    /// As [`CentreTally::push`].
    pub fn push(&mut self, fact: &CentreFact) -> Result<(), Invalid> {
        self.centre.push(fact)?;
        let plan = self.centre.plan().clone();
        let places = Places::of(&plan);
        let (evidence, cell, extra) = match fact {
            CentreFact::Record(record) => return self.push_keyed(record, &plan),
            CentreFact::Activity(activity) => {
                let time = &mut self.agents.entry(activity.agent.clone()).or_default().0;
                return time.push_activity(activity, &places);
            }
            CentreFact::Schedule(schedule) => {
                let time = &mut self.agents.entry(schedule.agent.clone()).or_default().0;
                return time.push_schedule(schedule, &places);
            }
            CentreFact::Survey(score) => {
                let id = score.parts().id.clone();
                let surveys = self.alone(score, &plan)?;
                let extra = Extra {
                    surveys,
                    ..Extra::default()
                };
                (Evidence::Survey { id }, CallCell::default(), extra)
            }
            CentreFact::Scorecard(card) => {
                let id = card.parts().id.clone();
                let quality = self.alone(card, &plan)?;
                let extra = Extra {
                    quality,
                    ..Extra::default()
                };
                (Evidence::Scorecard { id }, CallCell::default(), extra)
            }
            CentreFact::LeadList(list) => {
                let id = list.parts().id.clone();
                let lists = self.alone(list, &plan)?;
                let extra = Extra {
                    lists,
                    ..Extra::default()
                };
                (Evidence::LeadList { id }, CallCell::default(), extra)
            }
        };
        self.contribute(evidence, &cell, extra);
        Ok(())
    }

    /// Gives the figure and what it was made of.
    pub fn finish(mut self) -> Explanation {
        let plan = self.centre.plan().clone();
        let places = Places::of(&plan);
        let key = self.key.clone();
        for (agent, (tally, contacts)) in std::mem::take(&mut self.agents) {
            let time = tally.sums(&places).remove(&key).unwrap_or_default();
            let contacts = contacts.into_iter().collect();
            let extra = Extra {
                time,
                ..Extra::default()
            };
            self.contribute(
                Evidence::AgentTime { agent, contacts },
                &CallCell::default(),
                extra,
            );
        }
        let known = self.people.verdicts().groups.remove(&key);
        for (contact, verdict) in known.unwrap_or_default() {
            let mut people = PeopleSums::default();
            people.add(&verdict);
            let extra = Extra {
                people,
                ..Extra::default()
            };
            self.contribute(Evidence::Contact { contact }, &CallCell::default(), extra);
        }
        for (lead, (tally, contacts)) in std::mem::take(&mut self.leads) {
            let leads = tally.sums().groups.remove(&key).unwrap_or_default();
            let contacts = contacts.into_iter().collect();
            let extra = Extra {
                leads,
                ..Extra::default()
            };
            self.contribute(
                Evidence::Lead { lead, contacts },
                &CallCell::default(),
                extra,
            );
        }
        Explanation {
            figure: self.figure(),
            contributions: self.found,
        }
    }

    /// Adds what a record adds by itself, and keeps what it adds to its agents and its lead.
    fn push_keyed(&mut self, record: &Record, plan: &Plan) -> Result<(), Invalid> {
        let parts = record.parts();
        let contact = &parts.contact;
        let cell = self.alone(record, plan)?;
        let evidence = Evidence::Contact {
            contact: contact.clone(),
        };
        self.people.push(record)?;
        let mut nobody = PeopleTally::new(plan);
        // Of a person that is not known there is nothing to hold it against.
        if parts.person.is_none() {
            nobody.push(record)?;
        }
        let people = nobody.sums().groups.remove(&self.key).unwrap_or_default();
        let mut of_no_lead = LeadTally::new(plan);
        // A dial that names no lead is told in a figure of its own.
        if parts.lead.is_none() && parts.direction == Direction::Outbound {
            of_no_lead.push(record)?;
        }
        let leads = of_no_lead.sums().groups.remove(&self.key);
        let extra = Extra {
            people,
            leads: leads.unwrap_or_default(),
            ..Extra::default()
        };
        self.contribute(evidence, &cell, extra);
        let places = Places::of(plan);
        let agents: BTreeSet<_> = parts
            .legs
            .iter()
            .filter_map(|leg| leg.agent.as_ref())
            .collect();
        for agent in agents {
            let mut own = TimeTally::default();
            own.push_legs_of(agent, record);
            let (time, contacts) = self.agents.entry(agent.clone()).or_default();
            time.merge(&own);
            // Only what lies in the group that is asked for is named.
            if own.sums(&places).contains_key(&self.key) {
                contacts.insert(contact.clone());
            }
        }
        if let Some(lead) = &parts.lead {
            let mut own = LeadTally::new(plan);
            own.push(record)?;
            let here = own.sums().groups.contains_key(&self.key);
            let kept = self.leads.entry(lead.clone());
            let (leads, contacts) = kept.or_insert_with(|| (LeadTally::new(plan), BTreeSet::new()));
            leads.merge(&own)?;
            if here {
                contacts.insert(contact.clone());
            }
        }
        Ok(())
    }

    /// Counts one fact alone and gives its cell in the group that is asked for.
    fn alone<F: Fact>(&self, fact: &F, plan: &Plan) -> Result<F::Cell, Invalid> {
        let mut tally = Tally::<F>::new(plan.clone())?;
        tally.push(fact)?;
        let found = tally.groups().remove(&self.key).cloned();
        Ok(found.unwrap_or_default())
    }

    fn contribute(&mut self, evidence: Evidence, cell: &CallCell, extra: Extra) {
        let ratio = self.ratio(&Sums::alone(cell, extra, &self.centre.plan().policy));
        // A count and a sum of times are over 1, whatever they count.
        let sum_of_times = self.definition.unit == KpiUnit::Seconds
            && self.definition.counted == CountedUnit::AgentTime;
        let denominator = if sum_of_times || self.definition.unit == KpiUnit::Count {
            0
        } else {
            ratio.denominator
        };
        if ratio.numerator != 0 || denominator != 0 {
            self.found.push(Contribution {
                evidence,
                numerator: ratio.numerator,
                denominator,
            });
        }
    }

    fn ratio(&self, sums: &Sums<'_>) -> Ratio {
        let figures = computed(sums, |one| one.id == self.definition.id);
        let part = self.part.as_ref();
        let found = figures.iter().find(|figure| figure.part.as_ref() == part);
        found.map(|figure| figure.ratio).unwrap_or_default()
    }

    /// The figure as a report gives it.
    fn figure(&self) -> Figure {
        let kpi = Code::fixed(self.definition.id);
        let group = self.centre.group(&self.key);
        let found = group
            .as_ref()
            .and_then(|group| group.figure(&kpi, self.part.as_ref()));
        found.cloned().unwrap_or_else(|| Figure {
            kpi,
            part: self.part.clone(),
            ratio: Ratio::default(),
            value: None,
        })
    }
}

crate::base::stored::versioned_json! { Explanation => "kpi.explanation" []; }

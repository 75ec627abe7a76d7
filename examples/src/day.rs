//! A made-up working day of a small centre: three inbound desks and one outbound campaign.
//!
//! The desks wait in line for the earliest free agent with the skill, callers lose patience, agents
//! let calls ring, hold, consult and pass on. Nobody in it is real.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::time::Duration;

use chrono::TimeDelta;
use talktime::base::{
    AdviceId, AgentId, ContactId, Instant, Invalid, PersonRef, ProjectId, QueueId, TopicId,
};
use talktime::call::{
    AgentLeg, AgentOffer, BusinessResult, ClosingReason, Direction, EndedBy, Ending, OfferResult,
    Outcome, QueueEntry, QueueExit, Record, RecordParts, TransferKind, Unreached,
};

use crate::random::Random;

mod outbound;

/// One inbound desk.
struct Desk {
    name: &'static str,
    topics: &'static [&'static str],
    advice: &'static [&'static str],
    agents: &'static [&'static str],
    calls_per_hour: i64,
    talk_seconds: i64,
}

const DESKS: [Desk; 3] = [
    Desk {
        name: "internet",
        topics: &["modem", "speed", "bill"],
        advice: &["restart", "check_cable", "reset_modem"],
        agents: &["asha", "boris", "chitra", "dmitri", "esha"],
        calls_per_hour: 38,
        talk_seconds: 260,
    },
    Desk {
        name: "television",
        topics: &["no_signal", "channels"],
        advice: &["rescan", "check_cable"],
        agents: &["farid", "galina", "hari"],
        calls_per_hour: 21,
        talk_seconds: 230,
    },
    Desk {
        name: "taxi",
        topics: &["ride", "lost_property"],
        advice: &["wait_outside"],
        agents: &["irina", "jai"],
        calls_per_hour: 34,
        talk_seconds: 85,
    },
];

/// Share of the daily peak by hour of opening, in percent.
const PROFILE: [i64; 12] = [45, 70, 95, 100, 90, 65, 60, 75, 85, 95, 70, 40];

/// What a caller waits for: the contact, the desk, and what has been recorded so far.
struct Waiting {
    parts: RecordParts,
    desk: usize,
}

/// Makes the records of one day that opens at `opening` and closes twelve hours later.
///
/// # Errors
/// None in practice: an error would mean that the generator made a record that cannot be.
pub fn day(seed: u64, number: u64, opening: Instant) -> Result<Vec<Record>, Invalid> {
    let mut day = Day {
        random: Random::new(seed.wrapping_add(number)),
        opening,
        number,
        made: 0,
        free: BTreeMap::new(),
    };
    let mut records = day.inbound()?;
    for agent in outbound::AGENTS {
        outbound::campaign(&mut day, agent, &mut records)?;
    }
    records.sort_by(|a, b| (a.started, &a.contact).cmp(&(b.started, &b.contact)));
    records.into_iter().map(Record::restore).collect()
}

struct Day {
    random: Random,
    opening: Instant,
    number: u64,
    made: u64,
    free: BTreeMap<&'static str, Instant>,
}

impl Day {
    fn contact(
        &mut self,
        direction: Direction,
        project: &str,
        started: Instant,
    ) -> Result<RecordParts, Invalid> {
        self.made = self.made.saturating_add(1);
        let person = self.random.below(700);
        Ok(RecordParts {
            contact: ContactId::new(format!("d{:03}-{:05}", self.number, self.made))?,
            direction,
            project: Some(ProjectId::new(project)?),
            person: if person < 560 {
                Some(PersonRef::new(format!("p-{person:04}"))?)
            } else {
                None
            },
            lead: None,
            permit: None,
            started,
            ended: None,
            queue_entries: Vec::new(),
            offers: Vec::new(),
            legs: Vec::new(),
            outcome: None,
            ending: None,
        })
    }

    fn seconds(&mut self, low: i64, high: i64) -> TimeDelta {
        TimeDelta::seconds(self.random.between(low, high))
    }

    fn exponential(&mut self, mean: i64) -> TimeDelta {
        TimeDelta::seconds(self.random.exponential(mean))
    }

    /// Serves the three desks in the order in which people begin to wait.
    fn inbound(&mut self) -> Result<Vec<RecordParts>, Invalid> {
        let mut line = BinaryHeap::new();
        let mut waiting = BTreeMap::new();
        let mut done = Vec::new();
        for (number, desk) in DESKS.iter().enumerate() {
            for started in self.arrivals(desk) {
                let mut parts = self.contact(Direction::Inbound, desk.name, started)?;
                let menu = self.seconds(6, 40);
                if self.random.percent(4) {
                    close(
                        &mut parts,
                        started + menu,
                        EndedBy::Customer,
                        ClosingReason::GaveUp,
                    );
                    parts.outcome = Some(Outcome::NotReached {
                        result: Unreached::LeftInMenu,
                        disposition: None,
                    });
                    done.push(parts);
                } else {
                    let key = waiting.len();
                    line.push(Reverse((started + menu, key)));
                    waiting.insert(
                        key,
                        Waiting {
                            parts,
                            desk: number,
                        },
                    );
                }
            }
        }
        while let Some(Reverse((entered, key))) = line.pop() {
            let Some(contact) = waiting.remove(&key) else {
                continue;
            };
            match self.serve(contact, entered)? {
                Served::Done(parts) => done.push(parts),
                Served::PassedOn(contact, at) => {
                    line.push(Reverse((at, key)));
                    waiting.insert(key, contact);
                }
            }
        }
        Ok(done)
    }

    fn arrivals(&mut self, desk: &Desk) -> Vec<Instant> {
        let mut times = Vec::new();
        for (hour, share) in (0i64..).zip(PROFILE) {
            let begin = self.opening + TimeDelta::hours(hour);
            let mut at = begin;
            while let Some(per_hour) = desk
                .calls_per_hour
                .checked_mul(share)
                .filter(|rate| *rate > 0)
            {
                at += self.exponential(360_000_i64.checked_div(per_hour).unwrap_or(3_600));
                if at >= begin + TimeDelta::hours(1) {
                    break;
                }
                times.push(at);
            }
        }
        times
    }

    /// One queue entry and, where an agent is reached in time, one conversation.
    fn serve(&mut self, contact: Waiting, entered: Instant) -> Result<Served, Invalid> {
        let Waiting {
            mut parts,
            desk: number,
        } = contact;
        let Some(desk) = DESKS.get(number) else {
            return Ok(Served::Done(parts));
        };
        let queue = QueueId::new(desk.name)?;
        let patience = TimeDelta::seconds(12) + self.exponential(190);
        let (agent, at) = self.let_ring(&mut parts, desk, &queue, (entered, entered + patience))?;
        let offered = at.max(agent.1);
        let ring = self.seconds(1, 8);
        let answered = offered + ring;
        if answered > entered + patience {
            let left = entered + patience;
            if offered < left {
                parts.offers.push(offer(
                    agent.0,
                    &queue,
                    offered,
                    left - offered,
                    OfferResult::Withdrawn,
                )?);
            }
            self.give_up(&mut parts, queue, entered, left);
            return Ok(Served::Done(parts));
        }
        parts.offers.push(offer(
            agent.0,
            &queue,
            offered,
            ring,
            OfferResult::Answered,
        )?);
        parts.queue_entries.push(QueueEntry {
            queue,
            entered,
            left: Some(answered),
            exit: Some(QueueExit::Answered),
            agent: Some(AgentId::new(agent.0)?),
        });
        self.talk(parts, number, agent.0, answered)
    }

    /// Whoever does not pick up loses the call to the next free agent; gives that one and since when
    /// the call looks for one. `wait` is the caller's: from entering to the end of patience.
    fn let_ring(
        &mut self,
        parts: &mut RecordParts,
        desk: &Desk,
        queue: &QueueId,
        wait: (Instant, Instant),
    ) -> Result<((&'static str, Instant), Instant), Invalid> {
        let (mut at, patience_ends) = wait;
        let mut agent = self.earliest(desk);
        let mut missed = 0;
        while missed < 2 && self.random.percent(5) {
            let offered = at.max(agent.1);
            let ring = self.seconds(15, 20);
            if offered + ring > patience_ends {
                break;
            }
            parts.offers.push(offer(
                agent.0,
                queue,
                offered,
                ring,
                OfferResult::NotAnswered,
            )?);
            self.free
                .insert(agent.0, offered + ring + TimeDelta::seconds(30));
            at = offered + ring;
            agent = self.earliest(desk);
            missed += 1;
        }
        Ok((agent, at))
    }

    /// The caller leaves the queue unanswered: most hang up, some leave it in another way.
    fn give_up(
        &mut self,
        parts: &mut RecordParts,
        queue: QueueId,
        entered: Instant,
        left: Instant,
    ) {
        let exit = self.random.choose(
            QueueExit::Abandoned,
            &[(QueueExit::Callback, 8), (QueueExit::Key, 4)],
            100,
        );
        parts.queue_entries.push(QueueEntry {
            queue,
            entered,
            left: Some(left),
            exit: Some(exit),
            agent: None,
        });
        let (reason, result) = if exit == QueueExit::Abandoned {
            (ClosingReason::GaveUp, Unreached::Abandoned)
        } else {
            (ClosingReason::Finished, Unreached::LeftQueue)
        };
        close(parts, left, EndedBy::Customer, reason);
        if parts.legs.is_empty() {
            parts.outcome = Some(Outcome::NotReached {
                result,
                disposition: None,
            });
        }
    }

    fn earliest(&self, desk: &Desk) -> (&'static str, Instant) {
        let free = |agent: &&'static str| {
            (
                self.free.get(agent).copied().unwrap_or(self.opening),
                *agent,
            )
        };
        desk.agents
            .iter()
            .map(free)
            .min()
            .map_or(("nobody", self.opening), |(at, agent)| (agent, at))
    }

    fn talk(
        &mut self,
        mut parts: RecordParts,
        number: usize,
        agent: &'static str,
        answered: Instant,
    ) -> Result<Served, Invalid> {
        let Some(desk) = DESKS.get(number) else {
            return Ok(Served::Done(parts));
        };
        let mut ended = answered + TimeDelta::seconds(20) + self.exponential(desk.talk_seconds);
        let mut leg = open_leg(agent, Some(QueueId::new(desk.name)?), answered)?;
        if self.random.percent(22) {
            let hold = self.seconds(15, 90);
            (leg.hold, leg.holds) = (hold.to_std().unwrap_or_default(), 1);
            ended += hold;
        }
        if self.random.percent(5) {
            let consult = self.seconds(20, 120);
            leg.consult = consult.to_std().unwrap_or_default();
            ended += consult;
        }
        let wrap_up = self.seconds(8, 55);
        leg.wrap_up = wrap_up.to_std().unwrap_or_default();
        leg.ended = Some(ended);
        self.free.insert(agent, ended + wrap_up);
        // One transfer at the most: a caller of the internet desk asks about television, or back.
        let other = number ^ 1;
        if parts.legs.is_empty() && other < 2 && self.random.percent(7) {
            leg.transfer = Some(TransferKind::Queue);
            parts.legs.push(leg);
            return Ok(Served::PassedOn(Waiting { parts, desk: other }, ended));
        }
        parts.legs.push(leg);
        let by = self.random.choose(
            EndedBy::Customer,
            &[(EndedBy::Agent, 18), (EndedBy::System, 1)],
            100,
        );
        let reason = if by == EndedBy::System {
            ClosingReason::LineLost
        } else {
            ClosingReason::Finished
        };
        close(&mut parts, ended, by, reason);
        parts.outcome = self.inbound_outcome(desk, by)?;
        Ok(Served::Done(parts))
    }

    fn inbound_outcome(&mut self, desk: &Desk, by: EndedBy) -> Result<Option<Outcome>, Invalid> {
        if self.random.percent(2) {
            return Ok(None);
        }
        let result = match (by, desk.name) {
            (EndedBy::System, _) => BusinessResult::BrokenOff,
            (_, "taxi") if self.random.percent(88) => BusinessResult::Agreed,
            _ if self.random.percent(5) => BusinessResult::Complaint,
            _ => BusinessResult::Informed,
        };
        let resolved = matches!(result, BusinessResult::Informed).then(|| self.random.percent(81));
        let topic = pick(&mut self.random, desk.topics)
            .map(TopicId::new)
            .transpose()?;
        let advice = match result {
            BusinessResult::Informed => pick(&mut self.random, desk.advice)
                .map(AdviceId::new)
                .transpose()?,
            _ => None,
        };
        Ok(Some(Outcome::Reached {
            result,
            disposition: None,
            topic,
            advice: advice.into_iter().collect(),
            resolved,
        }))
    }
}

enum Served {
    Done(RecordParts),
    PassedOn(Waiting, Instant),
}

fn offer(
    agent: &str,
    queue: &QueueId,
    offered: Instant,
    ring: TimeDelta,
    result: OfferResult,
) -> Result<AgentOffer, Invalid> {
    let ring = ring.to_std().unwrap_or_default();
    Ok(AgentOffer {
        agent: AgentId::new(agent)?,
        queue: Some(queue.clone()),
        offered,
        ring,
        result: Some(result),
    })
}

fn open_leg(agent: &str, queue: Option<QueueId>, answered: Instant) -> Result<AgentLeg, Invalid> {
    Ok(AgentLeg {
        agent: Some(AgentId::new(agent)?),
        queue,
        answered,
        ended: None,
        hold: Duration::ZERO,
        holds: 0,
        consult: Duration::ZERO,
        wrap_up: Duration::ZERO,
        transfer: None,
    })
}

fn close(parts: &mut RecordParts, at: Instant, by: EndedBy, reason: ClosingReason) {
    parts.ended = Some(at);
    parts.ending = Some(Ending { by, reason });
}

fn pick(random: &mut Random, words: &'static [&'static str]) -> Option<&'static str> {
    let position = random.below(u64::try_from(words.len()).unwrap_or(0));
    words.get(usize::try_from(position).unwrap_or(0)).copied()
}

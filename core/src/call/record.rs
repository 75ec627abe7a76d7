//! A finished or broken-off contact as a log gives it: what every figure is computed from.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::outcome::{Ending, Outcome};
use crate::base::{
    AgentId, Code, ContactId, FieldPath, Instant, Invalid, LeadId, NamedFact, PermitId, PersonRef,
    ProjectId, QueueId, duration_ms,
};

/// Says who began a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The customer called.
    Inbound,
    /// The centre called.
    Outbound,
}

/// Says how a contact left a queue.
///
/// The exits are kept apart, because systems count them in different ways: only `Abandoned` is the
/// customer's own giving up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QueueExit {
    /// An agent answered.
    Answered,
    /// The caller hung up while waiting.
    Abandoned,
    /// The longest allowed wait was over.
    Timeout,
    /// The caller pressed a key to leave.
    Key,
    /// The queue was full: refused before waiting.
    Full,
    /// The queue was closed: refused before waiting.
    Closed,
    /// No agent was there when the caller came: refused before waiting.
    JoinEmpty,
    /// The last agent went while the caller waited.
    LeaveEmpty,
    /// Passed to another queue or to voicemail.
    Overflow,
    /// The caller asked to be called back.
    Callback,
}

impl QueueExit {
    /// Every exit, in the order of this page.
    pub const ALL: [Self; 10] = [
        Self::Answered,
        Self::Abandoned,
        Self::Timeout,
        Self::Key,
        Self::Full,
        Self::Closed,
        Self::JoinEmpty,
        Self::LeaveEmpty,
        Self::Overflow,
        Self::Callback,
    ];

    /// Gives the stable code: `call.queue_exit.answered`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Answered => "call.queue_exit.answered",
            Self::Abandoned => "call.queue_exit.abandoned",
            Self::Timeout => "call.queue_exit.timeout",
            Self::Key => "call.queue_exit.key",
            Self::Full => "call.queue_exit.full",
            Self::Closed => "call.queue_exit.closed",
            Self::JoinEmpty => "call.queue_exit.join_empty",
            Self::LeaveEmpty => "call.queue_exit.leave_empty",
            Self::Overflow => "call.queue_exit.overflow",
            Self::Callback => "call.queue_exit.callback",
        })
    }

    /// Tells whether the contact was refused before it waited.
    pub const fn is_refusal(self) -> bool {
        matches!(self, Self::Full | Self::Closed | Self::JoinEmpty)
    }
}

/// Holds one stay of a contact in one queue.
///
/// The wait runs from `entered` to `left`, which is empty only while the contact still waits or where
/// the log breaks off.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QueueEntry {
    /// The queue.
    pub queue: QueueId,
    /// When the contact entered.
    pub entered: Instant,
    /// When it left.
    pub left: Option<Instant>,
    /// How it left; given exactly where `left` is.
    pub exit: Option<QueueExit>,
    /// The agent who answered; only where the exit is `Answered`, and empty where the log names none.
    pub agent: Option<AgentId>,
}

/// Says how an agent took an offered call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferResult {
    /// The agent answered.
    Answered,
    /// The agent let it ring.
    NotAnswered,
    /// The agent declined.
    Declined,
    /// The offer was withdrawn: the caller hung up, or another agent answered first.
    Withdrawn,
}

impl OfferResult {
    /// Gives the stable code: `call.offer_result.not_answered`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Answered => "call.offer_result.answered",
            Self::NotAnswered => "call.offer_result.not_answered",
            Self::Declined => "call.offer_result.declined",
            Self::Withdrawn => "call.offer_result.withdrawn",
        })
    }
}

/// Holds one putting of a call before one agent.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgentOffer {
    /// The agent.
    pub agent: AgentId,
    /// The queue from which the call came; empty for a call put before the agent directly.
    pub queue: Option<QueueId>,
    /// When it began to ring.
    pub offered: Instant,
    /// How long it rang.
    #[serde(rename = "ring_ms", with = "duration_ms", default)]
    pub ring: Duration,
    /// How the agent took it; empty while it rings.
    pub result: Option<OfferResult>,
}

/// Says how an agent passed a call on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransferKind {
    /// To an agent or an outside number, without asking first.
    Blind,
    /// To an agent or an outside number, after talking to them.
    Attended,
    /// To a queue.
    Queue,
}

impl TransferKind {
    /// Gives the stable code: `call.transfer_kind.blind`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Blind => "call.transfer_kind.blind",
            Self::Attended => "call.transfer_kind.attended",
            Self::Queue => "call.transfer_kind.queue",
        })
    }
}

/// Holds the part of a contact that one agent handled.
///
/// From `answered` to `ended` the agent is with the customer: talking, holding or consulting. Talk
/// is what is left of it after hold and consult; wrap-up comes after `ended`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgentLeg {
    /// The agent; empty where the log names none.
    pub agent: Option<AgentId>,
    /// The queue from which the call came; empty for a direct or an outbound call.
    pub queue: Option<QueueId>,
    /// When the agent answered.
    pub answered: Instant,
    /// When the customer left this agent; empty while they talk or where the log breaks off.
    pub ended: Option<Instant>,
    /// How long the customer was on hold in all.
    #[serde(rename = "hold_ms", with = "duration_ms", default)]
    pub hold: Duration,
    /// How many times the customer was put on hold.
    #[serde(default)]
    pub holds: u32,
    /// How long the agent consulted somebody while the customer waited.
    #[serde(rename = "consult_ms", with = "duration_ms", default)]
    pub consult: Duration,
    /// How long the agent worked on the call after it.
    #[serde(rename = "wrap_up_ms", with = "duration_ms", default)]
    pub wrap_up: Duration,
    /// How the agent passed the call on; empty where they did not.
    #[serde(default)]
    pub transfer: Option<TransferKind>,
}

/// Holds the parts of a [`Record`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordParts {
    /// Names the contact.
    pub contact: ContactId,
    /// Who began it.
    pub direction: Direction,
    /// The project that it belongs to.
    #[serde(default)]
    pub project: Option<ProjectId>,
    /// The person, where identified.
    #[serde(default)]
    pub person: Option<PersonRef>,
    /// The lead of a list of people to be called that it was made for; only outbound.
    #[serde(default)]
    pub lead: Option<LeadId>,
    /// The permit under which it was dialled; only outbound.
    #[serde(default)]
    pub permit: Option<PermitId>,
    /// When it came in or was dialled.
    pub started: Instant,
    /// When the customer was gone; empty where the log does not say.
    #[serde(default)]
    pub ended: Option<Instant>,
    /// Its stays in queues, in their order.
    #[serde(default)]
    pub queue_entries: Vec<QueueEntry>,
    /// Its offers to agents, in their order.
    #[serde(default)]
    pub offers: Vec<AgentOffer>,
    /// The parts that agents handled, in their order.
    #[serde(default)]
    pub legs: Vec<AgentLeg>,
    /// What came of it; empty where nobody recorded it.
    #[serde(default)]
    pub outcome: Option<Outcome>,
    /// Who ended it and why; empty where the log does not say.
    #[serde(default)]
    pub ending: Option<Ending>,
}

/// Holds a finished or broken-off contact.
///
/// It is what a log can give: the end of anything may be unknown. Importers and closed live calls
/// make records, the figures read them. What is checked: nothing ends before it begins, an exit goes
/// with the instant of leaving, hold and consult fit between answer and end, an outbound result is
/// not given to an inbound call, and a live outcome needs a leg with an agent.
///
/// ```
/// use talktime::call::{Direction, Record, RecordParts};
/// # use talktime::base::ContactId;
/// let record = Record::restore(RecordParts {
///     contact: ContactId::new("c-1")?, direction: Direction::Inbound, project: None, person: None,
///     lead: None, permit: None, started: "2026-03-02T09:00:00Z".parse().unwrap(), ended: None,
///     queue_entries: vec![], offers: vec![], legs: vec![], outcome: None, ending: None,
/// })?;
/// assert_eq!(record.parts().contact.as_str(), "c-1");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RecordParts", into = "RecordParts")]
pub struct Record(RecordParts);

impl Record {
    /// Checks the parts and makes a record of them.
    ///
    /// # Errors
    /// `call.record.ends_before_start`, `call.record.exit_without_instant`,
    /// `call.record.agent_without_answer`, `call.record.hold_over_leg`,
    /// `call.record.other_direction` and `call.record.live_without_leg`; the path names the field.
    pub fn restore(parts: RecordParts) -> Result<Self, Invalid> {
        check(&parts)?;
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &RecordParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> RecordParts {
        self.0
    }
}

fn check(parts: &RecordParts) -> Result<(), Invalid> {
    for (position, entry) in parts.queue_entries.iter().enumerate() {
        check_entry(entry).map_err(|error| error.inside(&format!("queue_entries[{position}]")))?;
    }
    for (position, leg) in parts.legs.iter().enumerate() {
        check_leg(leg).map_err(|error| error.inside(&format!("legs[{position}]")))?;
    }
    in_order("ended", parts.started, parts.ended)?;
    if parts.direction == Direction::Inbound {
        let outbound = [
            (parts.lead.is_some(), "lead"),
            (parts.permit.is_some(), "permit"),
        ];
        for (given, field) in outbound {
            if given {
                return Err(Invalid {
                    path: FieldPath::fixed(field),
                    ..Invalid::plain("call.record.other_direction", "")
                });
            }
        }
    }
    match &parts.outcome {
        Some(Outcome::Reached { .. }) if parts.legs.is_empty() => {
            Err(Invalid::plain("call.record.live_without_leg", "outcome"))
        }
        Some(Outcome::NotReached { result, .. }) if !result.fits(parts.direction) => Err(
            Invalid::plain("call.record.other_direction", "outcome.result"),
        ),
        _ => Ok(()),
    }
}

fn check_entry(entry: &QueueEntry) -> Result<(), Invalid> {
    in_order("left", entry.entered, entry.left)?;
    if entry.left.is_some() != entry.exit.is_some() {
        return Err(Invalid::plain("call.record.exit_without_instant", "exit"));
    }
    if entry.agent.is_some() && entry.exit != Some(QueueExit::Answered) {
        return Err(Invalid::plain("call.record.agent_without_answer", "agent"));
    }
    Ok(())
}

fn check_leg(leg: &AgentLeg) -> Result<(), Invalid> {
    in_order("ended", leg.answered, leg.ended)?;
    let Some(ended) = leg.ended else {
        return Ok(());
    };
    let length = ended
        .signed_duration_since(leg.answered)
        .to_std()
        .unwrap_or_default();
    match leg.hold.checked_add(leg.consult) {
        Some(away) if away <= length => Ok(()),
        _ => Err(Invalid::plain("call.record.hold_over_leg", "hold")
            .with(NamedFact::duration("hold", leg.hold))
            .with(NamedFact::duration("consult", leg.consult))
            .with(NamedFact::duration("length", length))),
    }
}

fn in_order(field: &'static str, from: Instant, until: Option<Instant>) -> Result<(), Invalid> {
    match until {
        Some(until) if until < from => Err(Invalid {
            path: FieldPath::fixed(field),
            ..Invalid::plain("call.record.ends_before_start", "")
        }
        .with(NamedFact::instant("from", from))
        .with(NamedFact::instant("until", until))),
        _ => Ok(()),
    }
}

impl super::Unreached {
    /// Tells whether a call of this direction can end so.
    pub const fn fits(self, direction: Direction) -> bool {
        let inbound = matches!(
            self,
            Self::Abandoned | Self::LeftInMenu | Self::LeftQueue | Self::TurnedAway
        );
        matches!(direction, Direction::Inbound) == inbound
    }
}

crate::base::stored::versioned_json! { Record, via RecordParts => "call.record" []; }

impl TryFrom<RecordParts> for Record {
    type Error = Invalid;
    fn try_from(parts: RecordParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Record> for RecordParts {
    fn from(record: Record) -> Self {
        record.0
    }
}

//! What happened to a person, by references alone.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::base::{ActorId, AgentId, Code, CommandId, Instant, Reference};

/// Holds one thing that happened to a person: what, its id, when.
///
/// It names no personal value, so that it stays when the person is erased.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimelineEntry {
    /// What happened: `call.ended`, `order.completed`, `customer.merged`.
    pub kind: Code,
    /// Names it: the contact, the order, the complaint.
    pub reference: Reference,
    /// When.
    pub at: Instant,
}

/// Holds one giving of a person to an agent, or the taking away.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// The agent in whose own base the person is from then on; empty for nobody's.
    pub agent: Option<AgentId>,
    /// Why, in the words of the centre.
    pub reason: Option<Code>,
    /// The command that did it.
    pub command: CommandId,
    /// Who decided it.
    pub by: ActorId,
    /// When.
    pub at: Instant,
}

/// Holds an order of the law to keep what is known of a person.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalHold {
    /// Names the order: a case, a letter of an authority.
    pub id: Reference,
    /// Who noted it.
    pub by: ActorId,
    /// Since when it binds.
    pub since: Instant,
    /// When it was lifted; empty while it binds.
    #[serde(default)]
    pub lifted: Option<Instant>,
}

/// Holds what happened to one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct History {
    pub(super) timeline: Vec<TimelineEntry>,
    pub(super) assignments: Vec<Assignment>,
    pub(super) holds: Vec<LegalHold>,
    /// The slots of those who were merged into this person and were not parted again.
    pub(super) absorbed: BTreeSet<u32>,
}

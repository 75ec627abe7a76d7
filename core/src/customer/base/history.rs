//! What happened to a person, by references alone.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::erasure::Erasure;
use crate::base::{ActorId, AgentId, Code, CommandId, Instant, MergeId, Reference};
use crate::privacy::LegalHold;

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

/// What the base notes itself. It has room in a timeline that is full.
const OWN: [&str; 7] = [
    "customer.assigned",
    "customer.classes_erased",
    "customer.erased",
    "customer.hold_lifted",
    "customer.hold_placed",
    "customer.merge_undone",
    "customer.merged",
];

impl TimelineEntry {
    /// Tells whether the base notes such a thing itself.
    pub(super) fn is_own(&self) -> bool {
        OWN.contains(&self.kind.as_str())
    }
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

/// Tells that what is known of a person must be kept, who noted it, and when that ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacedHold {
    /// The case, and when it ends by itself.
    pub hold: LegalHold,
    /// Who noted it.
    pub by: ActorId,
    /// Since when it binds.
    pub since: Instant,
    /// When it was lifted; empty while it was not.
    #[serde(default)]
    pub lifted: Option<Instant>,
}

impl PlacedHold {
    /// Tells whether it forbids erasing at an instant.
    pub fn binds_at(&self, at: Instant) -> bool {
        self.lifted.is_none_or(|lifted| at < lifted)
            && self.hold.until.is_none_or(|until| at < until)
    }
}

/// Holds a command about a legal hold that was applied to the person whom it named, so that it is
/// known when it comes again: by then the hold may be lifted, or placed anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HoldCommand {
    pub(super) command: CommandId,
    pub(super) case: Reference,
    /// Whether it lifted the hold; it placed it otherwise.
    pub(super) lifts: bool,
}

/// Holds what happened to one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct History {
    pub(super) timeline: Vec<TimelineEntry>,
    pub(super) assignments: Vec<Assignment>,
    pub(super) holds: Vec<PlacedHold>,
    pub(super) hold_commands: Vec<HoldCommand>,
    /// What was erased of the person and of those who were merged into them then.
    pub(super) erasures: Vec<Erasure>,
    /// The slots of those who were merged into this person and were not parted again.
    pub(super) absorbed: BTreeSet<u32>,
    /// The merges in which this reference took part, parted ones too.
    pub(super) merges: BTreeSet<MergeId>,
}

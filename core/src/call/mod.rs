//! A call: the contact with one person, its legs, its outcome, and the workflow of a live call.

mod outcome;
mod permit;
mod record;

pub use outcome::{BusinessResult, ClosingReason, EndedBy, Ending, Outcome, Unreached};
pub use permit::{DialPermit, DialPermitParts};
pub use record::{
    AgentLeg, AgentOffer, Direction, OfferResult, QueueEntry, QueueExit, Record, RecordParts,
    TransferKind,
};

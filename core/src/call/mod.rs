//! A call: the contact with one person, its legs, its outcome, and the workflow of a live call.
//!
//! A [`Record`] is a finished or broken-off contact as a log gives it; the figures are computed from
//! records. A [`Call`] is a live one: it takes a [`CallCommand`] with an envelope, says yes with
//! [`CallEntry`]s or no with a denial, and becomes a record when it is closed.
//!
//! The folder is the worked example of how a workflow is built: `state` (what is) and `restore` (how
//! it comes back), `command`, `event`, `table` (the transitions as data), `decide` (the guards),
//! `effect` (the events of a command), `apply` (how an event changes the state), `live` (the value
//! that users hold).

mod apply;
mod command;
mod decide;
mod effect;
mod event;
mod live;
mod outcome;
mod permit;
mod record;
mod restore;
mod state;
mod table;

pub use command::{CallCommand, CallFacts, ConsultParty, TransferTarget};
pub use decide::decide;
pub use event::{CallEntry, CallEvent};
pub use live::CallStep;
pub use outcome::{BusinessResult, ClosingReason, EndedBy, Ending, Outcome, Unreached};
pub use permit::{DialPermit, DialPermitParts};
pub use record::{
    AgentLeg, AgentOffer, Direction, OfferResult, QueueEntry, QueueExit, Record, RecordParts,
    TransferKind,
};
pub use state::{Call, CallParts, CallState, OpenWrapUp};

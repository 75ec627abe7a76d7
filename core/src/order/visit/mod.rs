//! The visit of a crew at a customer, from the request to the work that the customer accepts, or to whose
//! fault it was that it was not done.
//!
//! Built as `call` is: `request`, `ends` (the closed words), `state` and `restore`, `needs` (what is still
//! open), `command`, `event`, `table`, `decide` and `guard` (the guards), `effect` (the events of a
//! command), `apply`, `live`.

mod apply;
mod command;
mod decide;
mod effect;
mod ends;
mod event;
mod guard;
mod live;
mod needs;
mod request;
mod restore;
mod state;
mod table;

pub use command::{CrewVisit, VisitCommand, VisitCrew, VisitFacts};
pub use decide::decide as decide_visit;
pub use ends::{VisitAcceptance, VisitCancel, VisitFailure, VisitHindrance, VisitParty};
pub use event::{VisitEntry, VisitEvent};
pub use live::VisitStep;
pub use request::{MaterialNeed, VisitRequest};
pub use state::{Visit, VisitParts, VisitState};

#[cfg(test)]
mod tests;

//! What is done where something goes wrong: the crew is found or another one sent, the customer is told when, and
//! what was promised is kept or broken.
//!
//! Built as `call` is: `cause` (the closed words), `promise`, `state` and `restore`, `command`, `event`, `table`,
//! `decide` and `guard` (the guards), `effect` (the events of a command), `apply`, `live`.

mod apply;
mod cause;
mod command;
mod decide;
mod effect;
mod event;
mod guard;
mod live;
mod promise;
mod restore;
mod state;
mod table;

pub use cause::{CrewDelay, HitchCause, RecoveryEnding, Remedy};
pub use command::{RecoveryCommand, RecoveryFacts};
pub use decide::decide as decide_recovery;
pub use event::{RecoveryEntry, RecoveryEvent};
pub use live::RecoveryStep;
pub use promise::{Promise, PromiseKind, PromiseOutcome, Reassurance};
pub use state::{Recovery, RecoveryAnswer, RecoveryParts, RecoveryState};

#[cfg(test)]
mod tests;

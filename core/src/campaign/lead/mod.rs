//! The lead: a person in a project, from the first attempt to won, refused or given up.
//!
//! Built as `call` is: `state` and `restore`, `command`, `event`, `table`, `decide` (the guards),
//! `effect` (the events of a command), `apply`, `live`.

mod apply;
mod command;
mod decide;
mod effect;
mod event;
mod live;
mod restore;
mod state;
mod table;

pub use command::{LeadCommand, LeadFacts, LeadOrder};
pub use decide::decide as decide_lead;
pub use event::{LeadEntry, LeadEvent};
pub use live::LeadStep;
pub use state::{Lead, LeadParts, LeadRefusal, LeadState, OpenAttempt};

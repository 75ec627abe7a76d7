//! The callback: a call that a person was promised, from the promise to kept, missed or cancelled.
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

pub use command::{CallbackCommand, CallbackFacts};
pub use decide::decide as decide_callback;
pub use event::{CallbackEntry, CallbackEvent};
pub use live::CallbackStep;
pub use state::{
    Callback, CallbackCancel, CallbackMiss, CallbackParts, CallbackParty, CallbackState,
};

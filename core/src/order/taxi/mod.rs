//! The taxi desk: a request is taken, its address is made exact and read back, and it is passed to dispatch. Finding
//! the car is not the desk's; what dispatch reports is kept as it comes.
//!
//! Built as `call` is: `report` (the closed words), `state` and `restore`, `command`, `event`, `table`, `decide` (the
//! guards), `effect` (the events of a command), `apply`, `live`.

mod apply;
mod command;
mod decide;
mod effect;
mod event;
mod live;
mod report;
mod restore;
mod state;
mod table;

pub use command::{TaxiAddress, TaxiRequestCommand, TaxiRequestFacts};
pub use decide::decide as decide_taxi_request;
pub use event::{TaxiRequestEntry, TaxiRequestEvent};
pub use live::TaxiRequestStep;
pub use report::{DispatchReport, TaxiCanceller};
pub use state::{TaxiReadBack, TaxiRequest, TaxiRequestParts, TaxiRequestState};

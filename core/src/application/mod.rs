//! The application: the form that an agent fills in after the customer agrees, and its way to an order.
//!
//! `form` and `check` judge what stands in the form. The workflow is built as `call` is: `state` and
//! `restore`, `command`, `event`, `table`, `decide` (the guards), `effect` (the events of a command), `apply`,
//! `live`.

mod apply;
mod check;
mod command;
mod decide;
mod effect;
mod event;
mod form;
mod live;
mod restore;
mod state;
mod table;

pub use check::{FormFault, FormVerdict, check_form};
pub use command::{ApplicationCommand, ApplicationFacts, JudgedForm};
pub use decide::decide as decide_application;
pub use event::{ApplicationEntry, ApplicationEvent};
pub use form::{FilledForm, FilledFormParts, FormAnswer, FormValue};
pub use live::ApplicationStep;
pub use state::{
    AgreementProof, Application, ApplicationParts, ApplicationRejection, ApplicationReturn,
    ApplicationState, ApplicationWithdrawal,
};

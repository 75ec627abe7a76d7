//! The application: the form that an agent fills in after the customer agrees.

mod check;
mod form;

pub use check::{FormFault, FormVerdict, check_form};
pub use form::{FilledForm, FilledFormParts, FormAnswer, FormValue};

//! What follows a yes: the order, the visit of the crew, what the customer is told before it, and what is done
//! where something goes wrong.

mod visit_fact;

pub use visit_fact::{VisitFact, VisitStanding};

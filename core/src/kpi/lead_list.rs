//! How long the lists of people to be called are.

use serde::{Deserialize, Serialize};

use crate::base::{Instant, ProjectId, Reference};

/// Tells how many leads a list holds: what the dialled ones are held against.
///
/// A list that is begun anew is told anew.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeadList {
    /// Names the list.
    pub id: Reference,
    /// The project for which its leads are called.
    pub project: Option<ProjectId>,
    /// When the list was begun.
    pub begun: Instant,
    /// How many leads it holds.
    pub leads: u64,
    /// How many of them are done with: in a state after which nobody calls them again.
    pub finished: u64,
}

crate::base::workflow::versioned_json! { LeadList => "kpi.lead_list" []; }

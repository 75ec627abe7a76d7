//! How long the lists of people to be called are.

use serde::{Deserialize, Serialize};

use crate::base::{Instant, Invalid, NamedFact, ProjectId, Reference};

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

impl LeadList {
    /// Checks that no more leads are done with than the list holds.
    ///
    /// # Errors
    /// `kpi.list.finished_over_leads`; the path names the field.
    ///
    /// ```
    /// use talktime::base::Reference;
    /// use talktime::kpi::LeadList;
    /// let list = LeadList {
    ///     id: Reference::new("spring")?, project: None,
    ///     begun: "2026-03-02T00:00:00Z".parse().unwrap(), leads: 10, finished: 11,
    /// };
    /// assert_eq!(list.check().unwrap_err().code.as_str(), "kpi.list.finished_over_leads");
    /// # Ok::<(), talktime::base::Invalid>(())
    /// ```
    pub fn check(&self) -> Result<(), Invalid> {
        if self.finished <= self.leads {
            return Ok(());
        }
        Err(Invalid::plain("kpi.list.finished_over_leads", "finished")
            .with(NamedFact::count("finished", self.finished))
            .with(NamedFact::count("leads", self.leads)))
    }
}

crate::base::workflow::versioned_json! { LeadList => "kpi.lead_list" []; }

//! How long the lists of people to be called are.

use serde::{Deserialize, Serialize};

use crate::base::{Instant, Invalid, NamedFact, ProjectId, Reference};

/// Holds the parts of a [`LeadList`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeadListParts {
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

/// Tells how many leads a list holds: what the dialled ones are held against.
///
/// A list that is begun anew is told anew. No more leads are done with than the list holds.
///
/// ```
/// use talktime::base::Reference;
/// use talktime::kpi::{LeadList, LeadListParts};
/// let parts = LeadListParts {
///     id: Reference::new("spring")?, project: None,
///     begun: "2026-03-02T00:00:00Z".parse().unwrap(), leads: 10, finished: 11,
/// };
/// let error = LeadList::restore(parts).unwrap_err();
/// assert_eq!(error.code.as_str(), "kpi.list.finished_over_leads");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "LeadListParts", into = "LeadListParts")]
pub struct LeadList(LeadListParts);

impl LeadList {
    /// Checks the parts and makes a list of them.
    ///
    /// # Errors
    /// `kpi.list.finished_over_leads` where more leads are done with than the list holds; the path
    /// names the field.
    pub fn restore(parts: LeadListParts) -> Result<Self, Invalid> {
        if parts.finished <= parts.leads {
            return Ok(Self(parts));
        }
        Err(Invalid::plain("kpi.list.finished_over_leads", "finished")
            .with(NamedFact::count("finished", parts.finished))
            .with(NamedFact::count("leads", parts.leads)))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &LeadListParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> LeadListParts {
        self.0
    }
}

crate::base::stored::versioned_json! { LeadList, via LeadListParts => "kpi.lead_list" []; }

impl TryFrom<LeadListParts> for LeadList {
    type Error = Invalid;
    fn try_from(parts: LeadListParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<LeadList> for LeadListParts {
    fn from(list: LeadList) -> Self {
        list.0
    }
}

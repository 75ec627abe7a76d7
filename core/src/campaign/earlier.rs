//! What an earlier campaign came to with a person.

use serde::{Deserialize, Serialize};

use crate::base::Code;

/// Says what an earlier campaign came to with a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EarlierOutcome {
    /// The person was in none.
    NoHistory,
    /// The person took what was offered.
    Success,
    /// The person did not take it.
    Failure,
    /// Something else came of it.
    Other,
}

impl EarlierOutcome {
    /// Every outcome, in the order of this page.
    pub const ALL: [Self; 4] = [Self::NoHistory, Self::Success, Self::Failure, Self::Other];

    /// Gives the stable code: `campaign.earlier.success`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::NoHistory => "campaign.earlier.no_history",
            Self::Success => "campaign.earlier.success",
            Self::Failure => "campaign.earlier.failure",
            Self::Other => "campaign.earlier.other",
        })
    }
}

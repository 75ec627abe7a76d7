//! Recontact conditions: what would make it worth calling a person again.

mod list;

pub(super) use list::reach;
pub use list::{
    FulfilledWish, RecontactCause, RecontactChange, RecontactEntry, RecontactFinding,
    RecontactList, WaitingPerson, recontact,
};

use serde::{Deserialize, Serialize};

use crate::base::{CalendarDate, Code, Invalid, Money, NamedFact, ServiceKindId};
use crate::customer::AddressUse;

/// No condition is nested deeper.
const DEPTH_MAX: u64 = 8;
/// No condition has more parts.
const PARTS_MAX: u64 = 64;

/// Says when it is worth calling a person again.
///
/// It names no address: `coverage_at` asks for the person's own addresses by their use, so that a
/// condition holds nothing personal. The addresses are those of today; what changes is the catalogue
/// and the day, so a move alone fulfils nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RecontactWhen {
    /// An offer of the kind costs so much a month or less, where the person can have it. What is paid
    /// once beside the month is not looked at; an offer that is paid once and not by the month has no
    /// price a month, and is told as a finding.
    PriceAtMost {
        /// The kind of service.
        kind: ServiceKindId,
        /// The most that a month may cost; not negative.
        monthly: Money,
    },
    /// An offer of the kind began after a day, where the person can have it.
    NewService {
        /// The kind of service.
        kind: ServiceKindId,
        /// The day after which its first day must lie: that of the conversation.
        after: CalendarDate,
    },
    /// An offer of the kind can be had at an address of the person.
    CoverageAt {
        /// The kind of service.
        kind: ServiceKindId,
        /// What the address is used for; empty for any address of the person.
        #[serde(default)]
        at: Option<AddressUse>,
    },
    /// It is that day or later.
    OnOrAfter {
        /// The first day.
        day: CalendarDate,
    },
    /// All of them hold.
    AllOf {
        /// The conditions, at least one.
        conditions: Vec<Self>,
    },
    /// One of them holds.
    AnyOf {
        /// The conditions, at least one.
        conditions: Vec<Self>,
    },
}

impl RecontactWhen {
    /// Gives the stable code: `campaign.recontact.price_at_most`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::PriceAtMost { .. } => "campaign.recontact.price_at_most",
            Self::NewService { .. } => "campaign.recontact.new_service",
            Self::CoverageAt { .. } => "campaign.recontact.coverage_at",
            Self::OnOrAfter { .. } => "campaign.recontact.on_or_after",
            Self::AllOf { .. } => "campaign.recontact.all_of",
            Self::AnyOf { .. } => "campaign.recontact.any_of",
        })
    }

    fn check(&self, depth: u64, parts: &mut u64) -> Result<(), Invalid> {
        *parts = parts.saturating_add(1);
        if *parts > PARTS_MAX {
            return Err(Invalid::plain("campaign.recontact.too_many", "")
                .with(NamedFact::count("limit", PARTS_MAX)));
        }
        match self {
            Self::PriceAtMost { monthly, .. } if monthly.minor < 0 => Err(Invalid::plain(
                "campaign.recontact.negative_price",
                "monthly",
            )),
            Self::AllOf { conditions } | Self::AnyOf { conditions } => {
                if conditions.is_empty() {
                    let code = "campaign.recontact.empty_list";
                    return Err(Invalid::plain(code, "conditions"));
                }
                if depth >= DEPTH_MAX {
                    return Err(Invalid::plain("campaign.recontact.too_deep", "conditions")
                        .with(NamedFact::count("limit", DEPTH_MAX)));
                }
                for (position, condition) in conditions.iter().enumerate() {
                    condition
                        .check(depth.saturating_add(1), parts)
                        .map_err(|error| error.inside(&format!("conditions[{position}]")))?;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

/// Holds the parts of a [`RecontactCondition`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecontactConditionParts {
    /// When it is worth calling again.
    pub when: RecontactWhen,
}

/// Holds a checked condition: no list in it is empty, no price below zero; it is nested 8 deep at most
/// and has 64 parts at most.
///
/// ```
/// use talktime::base::{Currency, Money, ServiceKindId};
/// use talktime::campaign::{RecontactCondition, RecontactConditionParts, RecontactWhen};
/// let cheaper = RecontactWhen::PriceAtMost {
///     kind: ServiceKindId::new("internet")?,
///     monthly: Money { minor: 50_000, currency: Currency::new("INR")? },
/// };
/// let in_may = RecontactWhen::OnOrAfter { day: "2026-05-01".parse().unwrap() };
/// let when = RecontactWhen::AnyOf { conditions: vec![cheaper, in_may] };
/// assert!(RecontactCondition::restore(RecontactConditionParts { when }).is_ok());
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "RecontactConditionParts", into = "RecontactConditionParts")]
pub struct RecontactCondition(RecontactConditionParts);

impl RecontactCondition {
    /// Checks the parts and makes a condition of them.
    ///
    /// # Errors
    /// `campaign.recontact.negative_price`, `campaign.recontact.empty_list`,
    /// `campaign.recontact.too_deep`, `campaign.recontact.too_many`; the path names the part.
    pub fn restore(parts: RecontactConditionParts) -> Result<Self, Invalid> {
        let mut count = 0;
        let checked = parts.when.check(1, &mut count);
        checked.map_err(|error| error.inside("when"))?;
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &RecontactConditionParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> RecontactConditionParts {
        self.0
    }
}

crate::base::stored::versioned_json! {
    RecontactCondition, via RecontactConditionParts => "campaign.recontact_condition" [];
}

impl TryFrom<RecontactConditionParts> for RecontactCondition {
    type Error = Invalid;
    fn try_from(parts: RecontactConditionParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<RecontactCondition> for RecontactConditionParts {
    fn from(condition: RecontactCondition) -> Self {
        condition.0
    }
}

#[cfg(test)]
mod tests;

//! What a target rule knows of a person, and what it may lack.

use serde::{Deserialize, Serialize};

use crate::base::Code;
use crate::campaign::attempt::Attempt;
use crate::campaign::earlier::EarlierOutcome;
use crate::campaign::offering::Offering;
use crate::customer::Customer;

/// Holds what a target rule is asked about: a customer, with what the campaigns know of them.
///
/// A history that was not loaded is empty, which is another thing than a list with nothing in it. One
/// that holds what was offered to somebody else is not theirs, and counts as not loaded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetPerson {
    /// The customer.
    pub customer: Customer,
    /// Every attempt to reach them, in any order; empty where it is not known.
    #[serde(default)]
    pub attempts: Option<Vec<Attempt>>,
    /// Every offer that was made to them, in any order; empty where it is not known.
    #[serde(default)]
    pub offerings: Option<Vec<Offering>>,
    /// What the campaign before came to; empty where it is not known.
    #[serde(default)]
    pub earlier: Option<EarlierOutcome>,
}

impl TargetPerson {
    /// Gives the first offering that was made to somebody else, and its place.
    pub(super) fn foreign(&self) -> Option<(usize, &Offering)> {
        let own = &self.customer.parts().person;
        let mut each = self.offerings.iter().flatten().enumerate();
        each.find(|(_, one)| one.parts().person != *own)
    }
}

/// Names what a target rule may lack of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetField {
    /// The services held with us now or before.
    Services,
    /// The offer under which a service is held.
    ServiceOffer,
    /// What a service costs a month.
    ServicePrice,
    /// The price of a service in the currency of the rule.
    ComparablePrice,
    /// Any address.
    Address,
    /// The region of an address.
    Region,
    /// The town of an address.
    Locality,
    /// The postcode of an address.
    Postcode,
    /// The services held with others.
    Competitors,
    /// When the contract with a competitor ends.
    ContractEnd,
    /// When they were dialled.
    Attempts,
    /// What was offered to them.
    Offerings,
    /// What an earlier campaign came to.
    EarlierOutcome,
    /// The language in which to talk to them.
    Language,
}

impl TargetField {
    /// Every field, in the order of this page.
    pub const ALL: [Self; 14] = [
        Self::Services,
        Self::ServiceOffer,
        Self::ServicePrice,
        Self::ComparablePrice,
        Self::Address,
        Self::Region,
        Self::Locality,
        Self::Postcode,
        Self::Competitors,
        Self::ContractEnd,
        Self::Attempts,
        Self::Offerings,
        Self::EarlierOutcome,
        Self::Language,
    ];

    /// Gives the stable code: `campaign.target.field.region`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Services => "campaign.target.field.services",
            Self::ServiceOffer => "campaign.target.field.service_offer",
            Self::ServicePrice => "campaign.target.field.service_price",
            Self::ComparablePrice => "campaign.target.field.comparable_price",
            Self::Address => "campaign.target.field.address",
            Self::Region => "campaign.target.field.region",
            Self::Locality => "campaign.target.field.locality",
            Self::Postcode => "campaign.target.field.postcode",
            Self::Competitors => "campaign.target.field.competitors",
            Self::ContractEnd => "campaign.target.field.contract_end",
            Self::Attempts => "campaign.target.field.attempts",
            Self::Offerings => "campaign.target.field.offerings",
            Self::EarlierOutcome => "campaign.target.field.earlier_outcome",
            Self::Language => "campaign.target.field.language",
        })
    }
}

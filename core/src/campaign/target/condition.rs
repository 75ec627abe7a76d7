//! What a target rule asks of a person, and whether it can be asked at all.

use serde::{Deserialize, Serialize};

use crate::base::{
    AgentId, CalendarDate, Code, Invalid, Language, Money, NamedFact, OfferId, ProviderId,
    PurchaseId, ServiceKindId,
};
use crate::campaign::earlier::EarlierOutcome;
use crate::customer::Relationship;
use crate::project::Area;

/// No rule is nested deeper.
const DEPTH_MAX: u64 = 8;
/// No rule has more parts.
const PARTS_MAX: u64 = 256;

/// Says what is asked of a person.
///
/// Days count in the clock of the person's zone, or in UTC where it is not known. A period is from its
/// first day to the day before its last.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum TargetCondition {
    /// All of them.
    AllOf {
        /// The conditions, at least one.
        conditions: Vec<Self>,
    },
    /// Any of them.
    AnyOf {
        /// The conditions, at least one.
        conditions: Vec<Self>,
    },
    /// None of them; with one in the list, not that one.
    NoneOf {
        /// The conditions, at least one.
        conditions: Vec<Self>,
    },
    /// Holds a service of a kind with us.
    Holds {
        /// The kind.
        kind: ServiceKindId,
    },
    /// Held a service of a kind with us and holds none now: an earlier borrower.
    Held {
        /// The kind.
        kind: ServiceKindId,
    },
    /// Holds a service under an offer: is on an old tariff.
    OnOffer {
        /// The offer.
        offer: OfferId,
    },
    /// Stands so to us.
    Related {
        /// How.
        relationship: Relationship,
    },
    /// Has an address in an area, of those that are noted.
    LivesIn {
        /// The country, narrowed by region, locality and the start of the postcode.
        area: Area,
    },
    /// Holds a service with a competitor. Who is served by another one of the kind is taken to be served
    /// by that one alone.
    ServedBy {
        /// With whom; empty for any.
        #[serde(default)]
        provider: Option<ProviderId>,
        /// Of which kind; empty for any.
        #[serde(default)]
        kind: Option<ServiceKindId>,
    },
    /// The contract with a competitor ends in a period; one end of it is needed.
    CompetitorContractEnds {
        /// Of which kind; empty for any.
        #[serde(default)]
        kind: Option<ServiceKindId>,
        /// The first day of the period.
        #[serde(default)]
        from: Option<CalendarDate>,
        /// The first day after it.
        #[serde(default)]
        before: Option<CalendarDate>,
    },
    /// A service with us ends in a period; one end of it is needed.
    ServiceEnds {
        /// Of which kind; empty for any.
        #[serde(default)]
        kind: Option<ServiceKindId>,
        /// The first day of the period.
        #[serde(default)]
        from: Option<CalendarDate>,
        /// The first day after it.
        #[serde(default)]
        before: Option<CalendarDate>,
    },
    /// Pays more than this a month for a service that they hold with us.
    PaysAbove {
        /// Of which kind; empty for any.
        #[serde(default)]
        kind: Option<ServiceKindId>,
        /// The amount; not negative.
        monthly: Money,
    },
    /// Was dialled in the last days.
    ContactedWithin {
        /// How many days ago at most; 0 is today.
        days: u32,
    },
    /// Answered an offer in the last days.
    AnsweredWithin {
        /// How many days ago at most; 0 is today.
        days: u32,
    },
    /// An earlier campaign came to this.
    Earlier {
        /// To what.
        outcome: EarlierOutcome,
    },
    /// Came with a bought base; of whom no base is noted, with none.
    BoughtWith {
        /// Which.
        purchase: PurchaseId,
    },
    /// Belongs to the own base of an agent; of whom no agent is noted, to none.
    OwnedBy {
        /// Whose.
        agent: AgentId,
    },
    /// Is talked to in a language.
    Speaks {
        /// Which.
        language: Language,
    },
}

impl TargetCondition {
    /// Gives the stable code: `campaign.target.holds`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::AllOf { .. } => "campaign.target.all_of",
            Self::AnyOf { .. } => "campaign.target.any_of",
            Self::NoneOf { .. } => "campaign.target.none_of",
            Self::Holds { .. } => "campaign.target.holds",
            Self::Held { .. } => "campaign.target.held",
            Self::OnOffer { .. } => "campaign.target.on_offer",
            Self::Related { .. } => "campaign.target.related",
            Self::LivesIn { .. } => "campaign.target.lives_in",
            Self::ServedBy { .. } => "campaign.target.served_by",
            Self::CompetitorContractEnds { .. } => "campaign.target.competitor_contract_ends",
            Self::ServiceEnds { .. } => "campaign.target.service_ends",
            Self::PaysAbove { .. } => "campaign.target.pays_above",
            Self::ContactedWithin { .. } => "campaign.target.contacted_within",
            Self::AnsweredWithin { .. } => "campaign.target.answered_within",
            Self::Earlier { .. } => "campaign.target.earlier",
            Self::BoughtWith { .. } => "campaign.target.bought_with",
            Self::OwnedBy { .. } => "campaign.target.owned_by",
            Self::Speaks { .. } => "campaign.target.speaks",
        })
    }

    pub(super) fn check(&self, depth: u64, parts: &mut u64) -> Result<(), Invalid> {
        *parts = parts.saturating_add(1);
        if *parts > PARTS_MAX {
            return Err(Invalid::plain("campaign.target.too_many", "")
                .with(NamedFact::count("limit", PARTS_MAX)));
        }
        match self {
            Self::AllOf { conditions }
            | Self::AnyOf { conditions }
            | Self::NoneOf { conditions } => check_list(conditions, depth, parts),
            Self::LivesIn { area } => match area.blank() {
                None => Ok(()),
                Some(field) => {
                    Err(Invalid::plain("campaign.target.blank_area", field).inside("area"))
                }
            },
            Self::CompetitorContractEnds { from, before, .. }
            | Self::ServiceEnds { from, before, .. } => match (from, before) {
                (None, None) => Err(Invalid::plain("campaign.target.no_end", "before")),
                (Some(from), Some(before)) if before <= from => {
                    Err(Invalid::plain("campaign.target.reversed", "before"))
                }
                _ => Ok(()),
            },
            Self::PaysAbove { monthly, .. } if monthly.minor < 0 => {
                Err(Invalid::plain("campaign.target.negative_price", "monthly"))
            }
            _ => Ok(()),
        }
    }
}

fn check_list(conditions: &[TargetCondition], depth: u64, parts: &mut u64) -> Result<(), Invalid> {
    if conditions.is_empty() {
        let code = "campaign.target.empty_list";
        return Err(Invalid::plain(code, "conditions"));
    }
    if depth >= DEPTH_MAX {
        return Err(Invalid::plain("campaign.target.too_deep", "conditions")
            .with(NamedFact::count("limit", DEPTH_MAX)));
    }
    for (position, condition) in conditions.iter().enumerate() {
        condition
            .check(depth.saturating_add(1), parts)
            .map_err(|error| error.inside(&format!("conditions[{position}]")))?;
    }
    Ok(())
}

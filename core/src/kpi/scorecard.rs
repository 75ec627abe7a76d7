//! What a reviewer found when they listened to a contact.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::base::{
    AgentId, Code, ContactId, Instant, Invalid, NamedFact, ProjectId, QueueId, Reference,
};

/// Says how one item of a scorecard was judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemResult {
    /// It earned so many points of its weight.
    Scored {
        /// The points, from 0 to the weight of the item.
        earned: u32,
    },
    /// It did not come up: it counts neither for nor against.
    NotApplicable,
    /// It failed so that the whole card fails with it.
    InstantFail,
}

/// Holds one item of a scorecard.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScorecardItem {
    /// Names the item in the words of a project: `greeting`.
    pub item: Code,
    /// The most points that it gives, at least 1.
    pub weight: u32,
    /// How it was judged.
    pub result: ItemResult,
}

/// Holds the parts of a [`Scorecard`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScorecardParts {
    /// Names the card.
    pub id: Reference,
    /// The agent who was listened to.
    pub agent: AgentId,
    /// When the contact took place that was listened to.
    pub at: Instant,
    /// The contact.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// The queue of the contact.
    #[serde(default)]
    pub queue: Option<QueueId>,
    /// The project of the contact.
    #[serde(default)]
    pub project: Option<ProjectId>,
    /// The items, in their order.
    pub items: Vec<ScorecardItem>,
}

/// Holds one filled scorecard: the judgement of one contact, item by item.
///
/// Each item stands once, weighs something, and earned no more than it weighs.
///
/// ```
/// use talktime::base::{AgentId, Code, Reference};
/// use talktime::kpi::{ItemResult, Scorecard, ScorecardItem, ScorecardParts};
/// let item = |name, weight, result| Ok(ScorecardItem { item: Code::new(name)?, weight, result });
/// let card = Scorecard::restore(ScorecardParts {
///     id: Reference::new("q-1")?, agent: AgentId::new("a1")?,
///     at: "2026-03-02T09:30:00Z".parse().unwrap(), contact: None, queue: None, project: None,
///     items: vec![
///         item("greeting", 10, ItemResult::Scored { earned: 8 })?,
///         item("offer", 30, ItemResult::NotApplicable)?,
///     ],
/// })?;
/// assert_eq!((card.earned(), card.possible()), (8, 10)); // 80 %: the offer did not come up
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "ScorecardParts", into = "ScorecardParts")]
pub struct Scorecard(ScorecardParts);

/// The most items of one card.
const ITEMS_MAX: usize = 1000;

impl Scorecard {
    /// Checks the parts and makes a card of them.
    ///
    /// # Errors
    /// `kpi.scorecard.items` where there is no item or over 1,000, `kpi.scorecard.no_weight`,
    /// `kpi.scorecard.over_weight` where an item earned more than it weighs, and
    /// `kpi.scorecard.repeated_item`; the path names the item.
    pub fn restore(parts: ScorecardParts) -> Result<Self, Invalid> {
        let count = parts.items.len();
        if count == 0 || count > ITEMS_MAX {
            return Err(Invalid::plain("kpi.scorecard.items", "items")
                .with(NamedFact::count("limit", ITEMS_MAX as u64))
                .with(NamedFact::count("length", count as u64)));
        }
        let mut seen = BTreeSet::new();
        for (position, item) in parts.items.iter().enumerate() {
            check_item(item, seen.insert(&item.item))
                .map_err(|error| error.inside(&format!("items[{position}]")))?;
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &ScorecardParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> ScorecardParts {
        self.0
    }

    /// Tells whether an item failed so that the whole card did.
    pub fn is_failed(&self) -> bool {
        let failed = |item: &ScorecardItem| item.result == ItemResult::InstantFail;
        self.0.items.iter().any(failed)
    }

    /// Gives the points of the card; 0 where it failed.
    pub fn earned(&self) -> u64 {
        if self.is_failed() {
            return 0;
        }
        self.sum(|item| match item.result {
            ItemResult::Scored { earned } => earned,
            _ => 0,
        })
    }

    /// Gives the most points that the card could have: the weights of the items that came up.
    pub fn possible(&self) -> u64 {
        self.sum(|item| match item.result {
            ItemResult::NotApplicable => 0,
            _ => item.weight,
        })
    }

    fn sum(&self, of: impl Fn(&ScorecardItem) -> u32) -> u64 {
        // A thousand items of 32 bits stay far below 64.
        let points = self.0.items.iter().map(|item| u64::from(of(item)));
        points.fold(0, u64::saturating_add)
    }
}

fn check_item(item: &ScorecardItem, first: bool) -> Result<(), Invalid> {
    if item.weight == 0 {
        return Err(Invalid::plain("kpi.scorecard.no_weight", "weight"));
    }
    if let ItemResult::Scored { earned } = item.result
        && earned > item.weight
    {
        return Err(Invalid::plain("kpi.scorecard.over_weight", "result.earned")
            .with(NamedFact::count("earned", earned.into()))
            .with(NamedFact::count("weight", item.weight.into())));
    }
    if first {
        Ok(())
    } else {
        Err(Invalid::plain("kpi.scorecard.repeated_item", "item")
            .with(NamedFact::code("item", item.item.clone())))
    }
}

crate::base::stored::versioned_json! { Scorecard, via ScorecardParts => "kpi.scorecard" []; }

impl TryFrom<ScorecardParts> for Scorecard {
    type Error = Invalid;
    fn try_from(parts: ScorecardParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Scorecard> for ScorecardParts {
    fn from(card: Scorecard) -> Self {
        card.0
    }
}

//! The funnel of a campaign: from people to a yes, with stated denominators.

mod cell;
mod definitions;
mod person;

pub use definitions::registry;
pub use person::{FunnelPerson, FunnelPersonParts};

use cell::FunnelCell;
use definitions::figures;

use crate::kpi::{GroupKey, GroupReport, Plan, Report, Tally, TallyBody};

/// Counts what a campaign came to with each person, by project, by agent, by interval.
///
/// Tallies of parts of the people merge to the tally of all, in any order.
///
/// ```
/// use talktime::base::Code;
/// use talktime::campaign::{EarlierOutcome, FunnelPerson, FunnelPersonParts, FunnelTally};
/// use talktime::kpi::Plan;
/// let mut funnel = FunnelTally::new(Plan::default())?;
/// for (dials, agreed_at) in [(1, Some(1)), (3, None)] {
///     funnel.push(&FunnelPerson::restore(FunnelPersonParts {
///         project: None, agent: None, begun: "2026-03-02T09:00:00Z".parse().unwrap(),
///         earlier: Some(EarlierOutcome::NoHistory), dials, conversations: 1, agreed_at,
///     })?)?;
/// }
/// let total = funnel.total();
/// assert_eq!(total.value(&Code::new("funnel.conversion.by_person")?), Some(0.5));
/// assert_eq!(total.value(&Code::new("funnel.conversion.by_call")?), Some(0.25));
/// let first = Code::new("attempt_1")?; // both had a first attempt, one agreed at it
/// assert_eq!(total.part_value(&Code::new("funnel.conversion.by_attempt")?, Some(&first)), Some(0.5));
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
pub type FunnelTally = Tally<FunnelPerson>;

impl FunnelTally {
    /// Computes every figure of every group; what the report calls contacts are people.
    ///
    /// A plan without a split has its one group even where nobody was counted.
    pub fn report(&self) -> Report {
        let groups = if self.plan().by.is_empty() {
            vec![self.total()]
        } else {
            let each = self.groups().into_iter();
            each.map(|(key, cell)| GroupReport {
                key: key.clone(),
                figures: figures(cell),
            })
            .collect()
        };
        Report {
            plan: self.plan().clone(),
            contacts: self.contacts(),
            groups,
        }
    }

    /// Computes every figure over all groups together, as a plan without a split gives them.
    pub fn total(&self) -> GroupReport {
        GroupReport {
            key: GroupKey::default(),
            figures: figures(&self.joined()),
        }
    }
}

crate::base::stored::versioned_json! {
    FunnelTally, via TallyBody<Plan, GroupKey, FunnelCell> => "campaign.funnel_tally" [];
}

#[cfg(test)]
mod tests;

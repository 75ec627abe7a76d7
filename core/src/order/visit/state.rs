//! The state of a visit, and the one route by which a stored one comes back.

use serde::{Deserialize, Serialize};

use super::ends::{VisitAcceptance, VisitCancel, VisitFailure, VisitHindrance, VisitParty};
use super::request::{MaterialNeed, VisitRequest};
use super::restore;
use crate::base::{
    Code, CommandId, CrewId, Instant, Invalid, Money, PaymentAccountId, Period, to_the_microsecond,
};
use crate::order::{BriefingNote, VisitFact, VisitStanding};

/// Says where a visit stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum VisitState {
    /// Asked for; no window was offered, or those that were have passed.
    Requested,
    /// Windows were offered to the customer.
    Offered,
    /// The customer chose a window, and it is not confirmed: now they are told what they must know.
    Chosen,
    /// Confirmed: the customer acknowledged everything, the material is reserved; a crew is not named yet.
    Confirmed,
    /// A crew is named.
    Assigned,
    /// The crew is on its way.
    EnRoute,
    /// The window is over and no crew is there, whether or not one is on its way.
    Late,
    /// The crew is there.
    OnSite,
    /// The work is done, and the customer accepted it.
    Done {
        /// How.
        acceptance: VisitAcceptance,
    },
    /// No crew came: our fault.
    Missed,
    /// The crew came, and the customer's side made the work impossible.
    Failed {
        /// How.
        cause: VisitFailure,
    },
    /// The crew came and could not do the work, for a reason on our side.
    CannotComplete {
        /// Which.
        cause: VisitHindrance,
    },
    /// It was cancelled.
    Cancelled {
        /// By which side.
        by: VisitParty,
        /// Why.
        reason: VisitCancel,
    },
}

impl VisitState {
    /// Gives the stable code: `order.visit.state.confirmed`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Requested => "order.visit.state.requested",
            Self::Offered => "order.visit.state.offered",
            Self::Chosen => "order.visit.state.chosen",
            Self::Confirmed => "order.visit.state.confirmed",
            Self::Assigned => "order.visit.state.assigned",
            Self::EnRoute => "order.visit.state.en_route",
            Self::Late => "order.visit.state.late",
            Self::OnSite => "order.visit.state.on_site",
            Self::Done { .. } => "order.visit.state.done",
            Self::Missed => "order.visit.state.missed",
            Self::Failed { .. } => "order.visit.state.failed",
            Self::CannotComplete { .. } => "order.visit.state.cannot_complete",
            Self::Cancelled { .. } => "order.visit.state.cancelled",
        })
    }

    /// Gives the name of the state of an appointment in TM Forum 646.
    pub const fn tmf646_name(&self) -> &'static str {
        match self {
            Self::Requested | Self::Offered | Self::Chosen => "initialized",
            Self::Confirmed | Self::Assigned | Self::EnRoute | Self::Late | Self::OnSite => {
                "confirmed"
            }
            Self::Done { .. } => "completed",
            Self::Missed | Self::Failed { .. } | Self::CannotComplete { .. } => "failed",
            Self::Cancelled { .. } => "cancelled",
        }
    }

    /// Gives the name of the state of an appointment in MEF, which parts the seller's fault (`missed`) from
    /// the customer's (`failed`); none before it is confirmed, for which MEF has no name.
    ///
    /// `inProgress` is MEF's point of no return. A visit that could not be completed is the seller's fault;
    /// the work order beside it is `unableToComplete`.
    pub const fn mef_name(&self) -> Option<&'static str> {
        Some(match self {
            Self::Requested | Self::Offered | Self::Chosen => return None,
            Self::Confirmed | Self::Assigned => "confirmed",
            Self::EnRoute | Self::Late | Self::OnSite => "inProgress",
            Self::Done { .. } => "completed",
            Self::Missed | Self::CannotComplete { .. } => "missed",
            Self::Failed { .. } => "failed",
            Self::Cancelled { .. } => "cancelled",
        })
    }
}

/// Holds the parts of a [`Visit`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisitParts {
    /// What it is for and what it needs.
    pub purpose: VisitRequest,
    /// The material that is reserved for it.
    pub reserved: Vec<MaterialNeed>,
    /// What the customer pays, 0 or more; empty where nobody said.
    pub amount: Option<Money>,
    /// The account into which they pay.
    pub account: Option<PaymentAccountId>,
    /// The windows that were offered last.
    pub offered: Vec<Period>,
    /// The window in which the crew comes.
    pub window: Option<Period>,
    /// What the customer was told and acknowledged, each item once, and only items that this visit needs.
    pub briefing: Vec<BriefingNote>,
    /// The crew.
    pub crew: Option<CrewId>,
    /// Where it stands.
    pub state: VisitState,
    /// How often the customer moved it once it was confirmed.
    pub moved_by_customer: u32,
    /// How often we did.
    pub moved_by_centre: u32,
    /// When a visit that is late counts as missed; empty where it never does by itself.
    pub missed_at: Option<Instant>,
    /// Since when it is late: the end of the window.
    pub late_since: Option<Instant>,
    /// When the crew set off.
    pub departed: Option<Instant>,
    /// When the crew was there.
    pub arrived: Option<Instant>,
    /// When it was asked for.
    pub requested: Instant,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    pub applied: Vec<CommandId>,
}

/// Holds a visit: what it is for, when the crew comes, what the customer was told, and how it ended.
///
/// A value is always one that commands can lead to. It is stored and moved as [`VisitParts`] or as versioned
/// JSON, and each way back goes through [`restore`](Self::restore).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "VisitParts", into = "VisitParts")]
pub struct Visit(pub(super) VisitParts);

crate::base::stored::versioned_json! { Visit, via VisitParts => "order.visit" []; }

impl Visit {
    /// Checks a stored state and takes it back, its instants cut to the microsecond.
    ///
    /// # Errors
    /// `order.visit.restore.purpose` where it asks for nothing or names something twice;
    /// `order.visit.restore.materials`, `quote`, `windows`, `briefing`, `crew` and `deadline` where what the
    /// state needs is missing, or something stands there that it cannot have; `order.visit.restore.order`
    /// where instants do not follow each other; `base.restore.command_repeated`.
    pub fn restore(mut parts: VisitParts) -> Result<Self, Invalid> {
        cut(&mut parts);
        restore::check(&parts)?;
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &VisitParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> VisitParts {
        self.0
    }

    /// Gives the instant at which something happens by itself: send `Elapse` then.
    pub fn next_deadline(&self) -> Option<Instant> {
        Self::deadline(&self.0)
    }

    pub(super) fn deadline(visit: &VisitParts) -> Option<Instant> {
        match &visit.state {
            VisitState::Offered => visit.offered.iter().map(Period::from).max(),
            VisitState::Chosen => visit.window.map(|window| window.from()),
            VisitState::Confirmed | VisitState::Assigned | VisitState::EnRoute => {
                match visit.late_since {
                    Some(_) => visit.missed_at,
                    None => visit.window.map(|window| window.until()),
                }
            }
            VisitState::Late => visit.missed_at,
            _ => None,
        }
    }

    /// Tells what an order has to know of it.
    pub fn fact(&self) -> VisitFact {
        let visit = &self.0;
        let standing = match &visit.state {
            VisitState::Late if visit.departed.is_none() => VisitStanding::Ahead,
            VisitState::EnRoute | VisitState::Late | VisitState::OnSite => VisitStanding::UnderWay,
            VisitState::Done { .. } => VisitStanding::Held,
            VisitState::Missed
            | VisitState::Failed { .. }
            | VisitState::CannotComplete { .. }
            | VisitState::Cancelled { .. } => VisitStanding::NotHeld,
            _ => VisitStanding::Ahead,
        };
        VisitFact {
            visit: visit.purpose.visit.clone(),
            order: visit.purpose.order.clone(),
            items: visit.purpose.items.clone(),
            standing,
        }
    }
}

fn cut(parts: &mut VisitParts) {
    let windows = parts.offered.iter_mut().chain(&mut parts.window);
    windows.for_each(|window| *window = window.to_the_microsecond());
    parts
        .briefing
        .iter_mut()
        .for_each(BriefingNote::cut_instants);
    let optional = [
        &mut parts.missed_at,
        &mut parts.late_since,
        &mut parts.departed,
        &mut parts.arrived,
    ];
    let always = [&mut parts.requested, &mut parts.changed];
    for at in optional.into_iter().flatten().chain(always) {
        *at = to_the_microsecond(*at);
    }
}

impl TryFrom<VisitParts> for Visit {
    type Error = Invalid;
    fn try_from(parts: VisitParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Visit> for VisitParts {
    fn from(visit: Visit) -> Self {
        visit.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The states of appointments as TM Forum 646 and MEF publish them.
    const TMF646: [&str; 5] = [
        "initialized",
        "confirmed",
        "cancelled",
        "completed",
        "failed",
    ];
    const MEF: [&str; 6] = [
        "confirmed",
        "inProgress",
        "cancelled",
        "completed",
        "missed",
        "failed",
    ];

    #[test]
    fn a_state_has_its_published_names() {
        let failed = VisitState::Failed {
            cause: VisitFailure::Absent,
        };
        let could_not = VisitState::CannotComplete {
            cause: VisitHindrance::Skill,
        };
        let cancelled = VisitState::Cancelled {
            by: VisitParty::Customer,
            reason: VisitCancel::ChangedMind,
        };
        let done = VisitState::Done {
            acceptance: VisitAcceptance::InContact {
                contact: crate::base::ContactId::new("c-1").unwrap(),
            },
        };
        for (state, tmf646, mef) in [
            (VisitState::Requested, "initialized", None),
            (VisitState::Offered, "initialized", None),
            (VisitState::Chosen, "initialized", None),
            (VisitState::Confirmed, "confirmed", Some("confirmed")),
            (VisitState::Assigned, "confirmed", Some("confirmed")),
            (VisitState::EnRoute, "confirmed", Some("inProgress")),
            (VisitState::Late, "confirmed", Some("inProgress")),
            (VisitState::OnSite, "confirmed", Some("inProgress")),
            (done, "completed", Some("completed")),
            (VisitState::Missed, "failed", Some("missed")),
            (failed, "failed", Some("failed")),
            (could_not, "failed", Some("missed")),
            (cancelled, "cancelled", Some("cancelled")),
        ] {
            assert_eq!(state.tmf646_name(), tmf646, "{state:?}");
            assert_eq!(state.mef_name(), mef, "{state:?}");
            assert!(TMF646.contains(&tmf646));
            assert!(mef.is_none_or(|name| MEF.contains(&name)));
        }
    }
}

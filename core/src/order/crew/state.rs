//! Crews, where they are, and what they have to do.

use serde::{Deserialize, Serialize};

use crate::base::{Code, CrewId, GeoPoint, Period, SkillId, VisitId, WorkAreaId};

/// Says what a crew does now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CrewState {
    /// It waits for work.
    Free,
    /// It has a visit and has not set off.
    Assigned,
    /// It is on its way to a visit.
    Travelling,
    /// It is at a customer's.
    Working,
    /// It has its break.
    OnBreak,
    /// It is not at work.
    OffShift,
}

impl CrewState {
    /// Gives the stable code: `order.crew.state.free`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Free => "order.crew.state.free",
            Self::Assigned => "order.crew.state.assigned",
            Self::Travelling => "order.crew.state.travelling",
            Self::Working => "order.crew.state.working",
            Self::OnBreak => "order.crew.state.on_break",
            Self::OffShift => "order.crew.state.off_shift",
        })
    }
}

/// Holds a crew: what it can do, where it works, and where it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crew {
    /// Names the crew.
    pub crew: CrewId,
    /// What it can do.
    pub skills: Vec<SkillId>,
    /// Where it works.
    pub areas: Vec<WorkAreaId>,
    /// What it does now.
    pub state: CrewState,
    /// Where it is now.
    pub place: GeoPoint,
    /// When it is at work: its shift of the day.
    pub shift: Period,
}

/// Holds a visit that a crew has.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrewBooking {
    /// The crew.
    pub crew: CrewId,
    /// The visit.
    pub visit: VisitId,
    /// When the crew is busy with it.
    pub window: Period,
    /// Where; the crew goes on from there.
    pub place: GeoPoint,
}

//! What an agent was planned to do when.

use serde::{Deserialize, Serialize};

use super::activity::PauseKind;
use crate::base::{AgentId, Period};

/// Says what a stretch of a schedule is planned for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScheduledKind {
    /// To take and make contacts.
    OnQueue,
    /// At work and off the queues.
    OffQueue {
        /// What for.
        kind: PauseKind,
    },
    /// Not at work.
    Absence {
        /// Whether it was known when the schedule was made: leave is, illness is not.
        planned: bool,
    },
}

/// Holds one stretch of an agent's schedule.
///
/// A break inside a shift is given beside the shift and takes its time out of it: at each instant an
/// absence goes before time off the queues, and that before time on them.
///
/// ```
/// use talktime::base::{AgentId, Period};
/// use talktime::kpi::{ScheduledKind, ScheduleInterval};
/// let at = |text: &str| text.parse().unwrap();
/// let shift = ScheduleInterval {
///     agent: AgentId::new("a1")?,
///     kind: ScheduledKind::OnQueue,
///     paid: true,
///     period: Period::new(at("2026-03-02T09:00:00Z"), at("2026-03-02T17:00:00Z"))?,
/// };
/// assert_eq!(shift.period.length().as_secs(), 8 * 3600);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScheduleInterval {
    /// The agent.
    pub agent: AgentId,
    /// What for.
    pub kind: ScheduledKind,
    /// Whether it is paid.
    pub paid: bool,
    /// When.
    pub period: Period,
}

crate::base::stored::versioned_json! { ScheduleInterval => "kpi.schedule_interval" []; }

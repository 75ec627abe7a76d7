//! What an agent did when, as a telephone system or the agent's own program tells it.

use serde::{Deserialize, Serialize};

use crate::base::{AgentId, Code, Period, QueueId};

/// Says what an agent is away from the queues for.
///
/// Pauses and schedules use the same kinds, so that the one can be held against the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PauseKind {
    /// A short rest.
    Break,
    /// Lunch or another meal.
    Meal,
    /// Training or a briefing.
    Training,
    /// A meeting or a talk with a senior.
    Meeting,
    /// Work that is no contact: letters, research, help to others.
    OffQueueWork,
    /// Anything else, and what no kind is known of.
    Other,
}

impl PauseKind {
    /// Every kind, in the order of this page.
    pub const ALL: [Self; 6] = [
        Self::Break,
        Self::Meal,
        Self::Training,
        Self::Meeting,
        Self::OffQueueWork,
        Self::Other,
    ];

    /// Gives the stable code: `kpi.pause.meal`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Break => "kpi.pause.break",
            Self::Meal => "kpi.pause.meal",
            Self::Training => "kpi.pause.training",
            Self::Meeting => "kpi.pause.meeting",
            Self::OffQueueWork => "kpi.pause.off_queue_work",
            Self::Other => "kpi.pause.other",
        })
    }
}

/// Says what an agent does.
///
/// The kinds overlap: who is paused or works after a call is logged in too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Activity {
    /// Logged in: from log-in to log-off, whatever happens in between.
    LoggedIn,
    /// Logged in and not to be offered calls.
    Paused {
        /// What for.
        kind: PauseKind,
        /// The system's own reason, as a code; empty where none was given.
        reason: Option<Code>,
    },
    /// With a customer: for systems that tell the times of agents and not those of contacts.
    Handling,
    /// Working on a contact after it.
    WrapUp,
}

/// Holds one stretch of an agent's time.
///
/// Where the data begin or end in the middle of it, the period is cut there and says so.
///
/// ```
/// use talktime::base::{AgentId, Period};
/// use talktime::kpi::{Activity, ActivityInterval, PauseKind};
/// let at = |text: &str| text.parse().unwrap();
/// let lunch = ActivityInterval {
///     agent: AgentId::new("a1")?,
///     activity: Activity::Paused { kind: PauseKind::Meal, reason: None },
///     queue: None,
///     period: Period::new(at("2026-03-02T12:00:00Z"), at("2026-03-02T12:30:00Z"))?,
///     began_before: false,
///     still_open: false,
/// };
/// assert_eq!(lunch.period.length().as_secs(), 1800);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivityInterval {
    /// The agent.
    pub agent: AgentId,
    /// What they did.
    pub activity: Activity,
    /// The queue that it was for; empty where it was for all.
    pub queue: Option<QueueId>,
    /// When.
    pub period: Period,
    /// Whether it had begun before the data do; the period then begins with the data.
    #[serde(default)]
    pub began_before: bool,
    /// Whether it goes on when the data end; the period then ends with the data.
    #[serde(default)]
    pub still_open: bool,
}

crate::base::stored::versioned_json! { ActivityInterval => "kpi.activity_interval" []; }

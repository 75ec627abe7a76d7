//! What a figure means: every choice on which systems differ, written down.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::duration_ms;

/// Says whether a threshold itself still counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Boundary {
    /// At most: a wait of exactly the threshold is within it (`<=`).
    AtMost,
    /// Below: a wait of exactly the threshold is not within it (`<`).
    Below,
}

/// Says how a service level counts contacts that were abandoned in the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AbandonTreatment {
    /// Each is a miss: it stands in the denominator only.
    Missed,
    /// None counts: only answered contacts do.
    LeftOut,
    /// Short ones do not count, the others are misses.
    ShortLeftOut,
    /// Those within the threshold do not count, the others are misses.
    WithinThresholdLeftOut,
    /// Those within the threshold are met, the others are misses.
    WithinThresholdMet,
}

/// Says how a service level counts contacts that left the queue by time-out, key, leave-empty or
/// overflow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FlowOutTreatment {
    /// None counts.
    LeftOut,
    /// Each is a miss.
    Missed,
}

/// Says how a service level counts contacts that left the queue by asking to be called back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallbackTreatment {
    /// None counts.
    LeftOut,
    /// Each is a miss.
    Missed,
    /// Those within the threshold are met, the others are misses.
    WithinThresholdMet,
}

/// Chooses one of the service levels in use: what counts, and as what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceLevelVariant {
    /// How abandons count.
    pub abandons: AbandonTreatment,
    /// How flow-outs count.
    pub flow_outs: FlowOutTreatment,
    /// How call-back requests count.
    pub callbacks: CallbackTreatment,
}

/// Says how finely waits and handling times are measured before they are compared and added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Granularity {
    /// Milliseconds, as they are.
    Exact,
    /// Whole seconds: each duration is cut down to the second.
    FlooredDuration,
    /// Whole seconds: both ends are cut down to the second first, as a switch that stores whole
    /// seconds does; 20.9 s then counts as 20 or 21.
    FlooredTimestamps,
}

/// Says which instant puts a contact into an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attribution {
    /// When it entered the queue; a leg or an offer without a queue when it began.
    Enqueue,
    /// When it was answered; what was never answered when it left the queue.
    Answer,
    /// When it ended; what has no known end when it was last seen.
    End,
    /// When the service level was decided: answered, left, or the threshold over, whichever first.
    ServiceLevelEvent,
    /// When it began, as `Enqueue` says it of a queue entry, and each leg and offer when it began
    /// itself; the times of a leg lie in every interval by the share that it has of them.
    Overlap,
}

/// Says how a percentile is read from sorted values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PercentileMethod {
    /// The smallest value with at least that share of the values at or below it.
    NearestRank,
    /// Between the two nearest values, in proportion (type 7 of Hyndman and Fan, as in NumPy).
    Linear,
}

/// Says which later contact of a person repeats an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RepeatScope {
    /// Any of the same person.
    Person,
    /// One of the same person in the same queue.
    PersonAndQueue,
    /// One of the same person about the same topic; a contact without a topic is about its own.
    PersonAndTopic,
}

/// Holds every choice behind a report; it travels with the result.
///
/// ```
/// use std::time::Duration;
/// use talktime::kpi::{Policy, Preset};
/// let mut policy = Preset::Genesys.policy();
/// policy.threshold = Duration::from_secs(15);
/// assert_ne!(policy, Policy::default());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// The service-level threshold; 20 s unless set.
    #[serde(rename = "threshold_ms", with = "duration_ms")]
    pub threshold: Duration,
    /// Whether the threshold itself is within it; at most unless set.
    pub threshold_boundary: Boundary,
    /// Which service level the figure `service_level` is.
    pub service_level: ServiceLevelVariant,
    /// The limit of a short abandon; 5 s unless set.
    #[serde(rename = "short_abandon_ms", with = "duration_ms")]
    pub short_abandon: Duration,
    /// Whether the limit itself is short; at most unless set.
    pub short_abandon_boundary: Boundary,
    /// How finely times are measured; floored durations unless set.
    pub granularity: Granularity,
    /// Which instant puts a contact into an interval; enqueue unless set.
    pub attribution: Attribution,
    /// How percentiles are read; nearest rank unless set.
    pub percentile: PercentileMethod,
    /// Within which time a later contact repeats an earlier one; seven days unless set.
    #[serde(rename = "repeat_window_ms", with = "duration_ms", default = "week")]
    pub repeat_window: Duration,
    /// Whether the end of the window itself is still within it; at most unless set.
    #[serde(default = "at_most")]
    pub repeat_boundary: Boundary,
    /// Which later contact repeats an earlier one; any of the person unless set.
    #[serde(default = "by_person")]
    pub repeat_scope: RepeatScope,
}

/// The window of repeated contacts that holds unless another is set.
const fn week() -> Duration {
    Duration::from_secs(7 * 86_400)
}

const fn at_most() -> Boundary {
    Boundary::AtMost
}

const fn by_person() -> RepeatScope {
    RepeatScope::Person
}

impl Default for Policy {
    /// Gives SL-2 at 20 s: answered within the threshold over answered and abandoned.
    fn default() -> Self {
        Self {
            threshold: Duration::from_secs(20),
            threshold_boundary: Boundary::AtMost,
            service_level: ServiceLevelVariant {
                abandons: AbandonTreatment::Missed,
                flow_outs: FlowOutTreatment::LeftOut,
                callbacks: CallbackTreatment::LeftOut,
            },
            short_abandon: Duration::from_secs(5),
            short_abandon_boundary: Boundary::AtMost,
            granularity: Granularity::FlooredDuration,
            attribution: Attribution::Enqueue,
            percentile: PercentileMethod::NearestRank,
            repeat_window: week(),
            repeat_boundary: at_most(),
            repeat_scope: by_person(),
        }
    }
}

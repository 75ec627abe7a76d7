//! Policies named after the systems whose figures they give.

use serde::{Deserialize, Serialize};

use super::policy::{
    AbandonTreatment, Attribution, CallbackTreatment, FlowOutTreatment, Granularity, Policy,
    ServiceLevelVariant,
};
use crate::base::Code;

/// Names a policy after the system whose figures it gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Preset {
    /// Asterisk `SL` of `queue show`: answered contacts only.
    AsteriskSl,
    /// Asterisk `SL2`: abandons within the threshold are met.
    AsteriskSl2,
    /// Wazo `qos`: answered contacts only.
    Wazo,
    /// Genesys Cloud as delivered: abandons are misses.
    Genesys,
    /// Amazon Connect `SERVICE_LEVEL`: all removals within the threshold are met, all queued count.
    AmazonConnect,
    /// Cisco, abandoned have a negative impact: misses.
    CiscoNegative,
    /// Cisco, abandoned ignored: those within the threshold do not count.
    CiscoIgnored,
    /// Cisco, abandoned have a positive impact: those within the threshold are met.
    CiscoPositive,
    /// Vonage as delivered: abandons and flow-outs are misses.
    Vonage,
}

impl Preset {
    /// Every preset, in the order of this page.
    pub const ALL: [Self; 9] = [
        Self::AsteriskSl,
        Self::AsteriskSl2,
        Self::Wazo,
        Self::Genesys,
        Self::AmazonConnect,
        Self::CiscoNegative,
        Self::CiscoIgnored,
        Self::CiscoPositive,
        Self::Vonage,
    ];

    /// Gives the policy: the system's service level, granularity and attribution; the limits are
    /// those of [`Policy::default`], because every centre sets its own.
    ///
    /// ```
    /// use talktime::kpi::{Granularity, Preset};
    /// // Asterisk keeps whole seconds, and so does Wazo, which reads its log.
    /// assert_eq!(Preset::AsteriskSl.policy().granularity, Granularity::FlooredTimestamps);
    /// ```
    pub fn policy(self) -> Policy {
        let (abandons, flow_outs, callbacks) = self.variant();
        let (granularity, attribution) = match self {
            Self::AsteriskSl | Self::AsteriskSl2 | Self::Wazo => {
                (Granularity::FlooredTimestamps, Attribution::Enqueue)
            }
            Self::Genesys => (Granularity::Exact, Attribution::Enqueue),
            Self::CiscoNegative | Self::CiscoIgnored | Self::CiscoPositive => {
                (Granularity::FlooredDuration, Attribution::ServiceLevelEvent)
            }
            Self::AmazonConnect | Self::Vonage => {
                (Granularity::FlooredDuration, Attribution::Enqueue)
            }
        };
        Policy {
            service_level: ServiceLevelVariant {
                abandons,
                flow_outs,
                callbacks,
            },
            granularity,
            attribution,
            ..Policy::default()
        }
    }

    const fn variant(self) -> (AbandonTreatment, FlowOutTreatment, CallbackTreatment) {
        use {AbandonTreatment as Abandons, CallbackTreatment as Callbacks};
        const OUT: FlowOutTreatment = FlowOutTreatment::LeftOut;
        const MISSED: FlowOutTreatment = FlowOutTreatment::Missed;
        match self {
            Self::AsteriskSl | Self::Wazo => (Abandons::LeftOut, OUT, Callbacks::LeftOut),
            Self::Genesys | Self::CiscoNegative => (Abandons::Missed, OUT, Callbacks::LeftOut),
            Self::CiscoIgnored => (Abandons::WithinThresholdLeftOut, OUT, Callbacks::LeftOut),
            Self::AsteriskSl2 | Self::CiscoPositive => {
                (Abandons::WithinThresholdMet, OUT, Callbacks::LeftOut)
            }
            Self::AmazonConnect => {
                let callbacks = Callbacks::WithinThresholdMet;
                (Abandons::WithinThresholdMet, MISSED, callbacks)
            }
            Self::Vonage => (Abandons::Missed, MISSED, Callbacks::LeftOut),
        }
    }

    /// Gives the stable code: `amazon_connect`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::AsteriskSl => "asterisk_sl",
            Self::AsteriskSl2 => "asterisk_sl2",
            Self::Wazo => "wazo",
            Self::Genesys => "genesys",
            Self::AmazonConnect => "amazon_connect",
            Self::CiscoNegative => "cisco_negative",
            Self::CiscoIgnored => "cisco_ignored",
            Self::CiscoPositive => "cisco_positive",
            Self::Vonage => "vonage",
        })
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::policy::{Boundary, PercentileMethod, RepeatScope};
    use super::{
        AbandonTreatment as A, Attribution as At, CallbackTreatment as C, FlowOutTreatment as F,
        Granularity as G, *,
    };

    /// Writes a preset down a second time; the limits are the same in all.
    fn pinned(abandons: A, flow_outs: F, callbacks: C, granularity: G, attribution: At) -> Policy {
        Policy {
            threshold: Duration::from_secs(20),
            threshold_boundary: Boundary::AtMost,
            service_level: ServiceLevelVariant {
                abandons,
                flow_outs,
                callbacks,
            },
            short_abandon: Duration::from_secs(5),
            short_abandon_boundary: Boundary::AtMost,
            granularity,
            attribution,
            percentile: PercentileMethod::NearestRank,
            repeat_window: Duration::from_secs(7 * 24 * 3600),
            repeat_boundary: Boundary::AtMost,
            repeat_scope: RepeatScope::Person,
        }
    }

    #[test]
    fn every_preset_is_pinned() {
        let met = A::WithinThresholdMet;
        let ignored = A::WithinThresholdLeftOut;
        let (clock, cut) = (G::FlooredTimestamps, G::FlooredDuration);
        let event = At::ServiceLevelEvent;
        let all = [
            pinned(A::LeftOut, F::LeftOut, C::LeftOut, clock, At::Enqueue),
            pinned(met, F::LeftOut, C::LeftOut, clock, At::Enqueue),
            pinned(A::LeftOut, F::LeftOut, C::LeftOut, clock, At::Enqueue),
            pinned(A::Missed, F::LeftOut, C::LeftOut, G::Exact, At::Enqueue),
            pinned(met, F::Missed, C::WithinThresholdMet, cut, At::Enqueue),
            pinned(A::Missed, F::LeftOut, C::LeftOut, cut, event),
            pinned(ignored, F::LeftOut, C::LeftOut, cut, event),
            pinned(met, F::LeftOut, C::LeftOut, cut, event),
            pinned(A::Missed, F::Missed, C::LeftOut, cut, At::Enqueue),
        ];
        for (preset, expected) in Preset::ALL.into_iter().zip(all) {
            assert_eq!(preset.policy(), expected, "{preset:?}");
            assert!(Code::new(preset.code().as_str()).is_ok());
        }
    }
}

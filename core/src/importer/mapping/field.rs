//! Our fields of a contact, as columns and constants of a mapping name them.

use serde::Deserialize;

macro_rules! fields {
    ($($name:ident $text:literal)*) => {
        /// Names one of our fields.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub(in crate::importer) enum Field {
            $($name,)*
        }

        impl Field {
            pub(in crate::importer) const ALL: &[Self] = &[$(Self::$name,)*];

            pub(in crate::importer) const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

fields! {
    Contact "contact"
    Direction "direction"
    Project "project"
    Person "person"
    Lead "lead"
    Permit "permit"
    Started "started"
    Queue "queue"
    QueueEntered "queue_entered"
    QueueLeft "queue_left"
    Wait "wait"
    Result "result"
    Agent "agent"
    Answered "answered"
    AgentLeft "agent_left"
    Service "service"
    Ended "ended"
    Ring "ring"
    Hold "hold"
    Holds "holds"
    Consult "consult"
    WrapUp "wrap_up"
    Transfer "transfer"
    UnansweredOffers "unanswered_offers"
    Business "business"
    RefusalReason "refusal_reason"
    CallLaterAt "call_later_at"
    Disposition "disposition"
    Topic "topic"
    Advice "advice"
    Resolved "resolved"
    EndedBy "ended_by"
    ClosingReason "closing_reason"
}

impl Field {
    /// Tells whether the field is an instant.
    pub(in crate::importer) const fn is_time(self) -> bool {
        matches!(
            self,
            Self::Started
                | Self::QueueEntered
                | Self::QueueLeft
                | Self::Answered
                | Self::AgentLeft
                | Self::Ended
                | Self::CallLaterAt
        )
    }
}

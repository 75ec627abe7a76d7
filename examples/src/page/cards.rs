//! The key figures on top, each with what makes it mean something.

use talktime::kpi::{GroupReport, KpiUnit, Policy};

use super::text;
use super::timeline::ratio;

/// One key figure.
#[derive(Clone, Debug)]
pub(super) struct Card {
    pub(super) label: &'static str,
    pub(super) value: String,
    /// What it was made of.
    pub(super) note: String,
    /// Whether it is the one that everybody looks for.
    pub(super) first: bool,
}

/// Gives the key figures of the queues, and those of dialling where there was any.
pub(super) fn cards(total: &GroupReport, policy: &Policy) -> Vec<Card> {
    let mut cards = queues(total, policy);
    if ratio(total, "dials").0 > 0 {
        cards.extend([
            counted(total, "dialled", "dials", "outbound calls".to_owned()),
            shared(total, "reached somebody", "contact_rate", "dialled"),
            shared(total, "agreed", "conversion", "reached"),
        ]);
    }
    cards
}

fn queues(total: &GroupReport, policy: &Policy) -> Vec<Card> {
    let waits = |p50: &str, longest: &str| format!("half within {p50}, longest {longest}");
    let seconds = |kpi| text::value(total, kpi, KpiUnit::Seconds);
    let (met, counted_as) = ratio(total, "service_level");
    vec![
        Card {
            label: "service level",
            value: text::value(total, "service_level", KpiUnit::Share),
            note: format!(
                "{} of {} in {}; {}",
                text::count(met),
                text::count(counted_as),
                text::threshold(policy),
                abandons(policy)
            ),
            first: true,
        },
        counted(total, "offered", "offered", "queue entries".to_owned()),
        counted(
            total,
            "answered",
            "answered",
            format!(
                "of {} offered",
                text::value(total, "offered", KpiUnit::Count)
            ),
        ),
        shared(total, "abandoned", "abandonment", "offered"),
        Card {
            label: "speed of answer",
            value: seconds("asa"),
            note: waits(&seconds("wait_percentile.p50"), &seconds("longest_wait")),
            first: false,
        },
        Card {
            label: "handling time",
            value: seconds("aht"),
            note: format!("talk {}, wrap-up {}", seconds("talk"), seconds("wrap_up")),
            first: false,
        },
    ]
}

/// How abandons count: the choice on which service levels differ most.
fn abandons(policy: &Policy) -> String {
    format!(
        "abandons {}",
        crate::print::words(&policy.service_level.abandons)
    )
}

fn counted(total: &GroupReport, label: &'static str, kpi: &'static str, note: String) -> Card {
    Card {
        label,
        value: text::value(total, kpi, KpiUnit::Count),
        note,
        first: false,
    }
}

fn shared(total: &GroupReport, label: &'static str, kpi: &'static str, of: &str) -> Card {
    let (part, whole) = ratio(total, kpi);
    let note = format!("{} of {} {of}", text::count(part), text::count(whole));
    Card {
        label,
        value: text::value(total, kpi, KpiUnit::Share),
        note,
        first: false,
    }
}

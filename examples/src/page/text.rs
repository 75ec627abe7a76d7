//! Numbers and times as the page writes them.

use std::time::Duration;

use talktime::base::{Instant, Zone};
use talktime::kpi::{Boundary, Grain, GroupReport, KpiUnit, Policy};

use super::timeline::figure;
use crate::label::{Span, interval_label};

/// The value of a figure; a dash where there is none, because nothing over nothing is not zero.
pub(super) fn value(group: &GroupReport, kpi: &str, unit: KpiUnit) -> String {
    figure(group, kpi)
        .and_then(|figure| figure.value)
        .map_or_else(|| NONE.to_owned(), |value| shown(value, unit))
}

/// What stands where there is no value.
pub(super) const NONE: &str = "–";

fn shown(value: f64, unit: KpiUnit) -> String {
    if unit == KpiUnit::Share {
        share(Some(value))
    } else if unit == KpiUnit::Seconds {
        seconds(value)
    } else {
        count(value.round() as i128)
    }
}

/// A number with its thousands apart.
pub(super) fn count(number: i128) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push('\u{202F}');
        }
        text.push(digit);
    }
    if number < 0 {
        text.insert(0, '−');
    }
    text
}

/// A share in per cent.
pub(super) fn share(value: Option<f64>) -> String {
    value.map_or_else(
        || NONE.to_owned(),
        |value| format!("{:.1}\u{A0}%", value * 100.0),
    )
}

/// A time: up to two minutes in seconds, then in minutes and seconds, then in hours and minutes.
fn seconds(value: f64) -> String {
    let whole = value.round() as i128;
    if whole < 120 {
        let tenths = format!("{value:.1}");
        let text = tenths.strip_suffix(".0").unwrap_or(&tenths);
        format!("{text}\u{A0}s")
    } else if whole < 3_600 {
        format!("{}:{:02}\u{A0}min", whole / 60, whole % 60)
    } else {
        format!("{}:{:02}\u{A0}h", whole / 3_600, whole / 60 % 60)
    }
}

/// A limit: whole seconds where it is that.
pub(super) fn limit(duration: Duration) -> String {
    format!("{}\u{A0}s", duration.as_secs_f64())
}

/// The threshold with its boundary: `≤ 20 s`.
pub(super) fn threshold(policy: &Policy) -> String {
    format!(
        "{}\u{A0}{}",
        sign(policy.threshold_boundary),
        limit(policy.threshold)
    )
}

pub(super) fn sign(boundary: Boundary) -> &'static str {
    match boundary {
        Boundary::AtMost => "≤",
        Boundary::Below => "<",
    }
}

/// The length of an interval in words.
pub(super) fn grain(grain: Grain) -> &'static str {
    match grain {
        Grain::QuarterHour => "quarter hour",
        Grain::HalfHour => "half hour",
        Grain::Hour => "hour",
        Grain::Day => "day",
        Grain::Week => "week",
        Grain::Month => "month",
    }
}

/// Names an interval under a chart, as short as it is clear there.
pub(super) fn tick(from: Instant, zone: Zone, grain: Grain, span: Span) -> String {
    match (grain, span) {
        (Grain::Month, _) => zone.local_text(from, "%b %Y"),
        (Grain::Week, _) => zone.local_text(from, "%-d %b %y"),
        (Grain::Day, _) => zone.local_text(from, "%-d %b"),
        (_, Span::OneDay) => interval_label(from, zone, grain, Span::OneDay),
        (_, Span::Any) => zone.local_text(from, "%-d %b %H:%M"),
    }
}

/// A day in words.
pub(super) fn day(at: Instant, zone: Zone) -> String {
    zone.local_text(at, "%A, %-d %B %Y")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_for_people() {
        assert_eq!(count(0), "0");
        assert_eq!(count(999), "999");
        assert_eq!(count(1_234_567), "1\u{202F}234\u{202F}567");
        assert_eq!(count(-1_000), "−1\u{202F}000");
        assert_eq!(share(Some(0.8125)), "81.2\u{A0}%");
        assert_eq!(share(None), "–");
        assert_eq!(seconds(19.96), "20\u{A0}s");
        assert_eq!(seconds(4.24), "4.2\u{A0}s");
        assert_eq!(seconds(125.4), "2:05\u{A0}min");
        assert_eq!(seconds(7_260.0), "2:01\u{A0}h");
        assert_eq!(limit(Duration::from_millis(1_500)), "1.5\u{A0}s");
    }

    #[test]
    fn a_threshold_says_its_boundary() {
        let mut policy = Policy::default();
        assert_eq!(threshold(&policy), "≤\u{A0}20\u{A0}s");
        policy.threshold_boundary = Boundary::Below;
        assert_eq!(threshold(&policy), "<\u{A0}20\u{A0}s");
    }
}

//! Reads the texts of durations: decimals, and the form of a clock.

use super::times::fraction;

/// Reads a decimal number in a unit of so many milliseconds; finer digits are cut off.
pub(super) fn decimal_ms(text: &str, unit_ms: i64) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() || whole.len() > 15 || !whole.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut ms = whole.parse::<i64>().ok()?.checked_mul(unit_ms)?;
    let mut unit = unit_ms;
    for digit in part.bytes() {
        if !digit.is_ascii_digit() {
            return None;
        }
        unit /= 10;
        ms = ms.checked_add(i64::from(digit - b'0') * unit)?;
    }
    Some(if negative { -ms } else { ms })
}

/// Reads a duration as a clock shows it, `27:01:30` or `1:30`, with or without a fraction of the
/// seconds and a sign. The first number may be of any size, those behind it are below 60.
pub(super) fn clock_ms(text: &str) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (minutes, seconds) = digits.rsplit_once(':')?;
    let whole = |text: &str| {
        let fits = (1..=9).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| text.parse::<i64>().ok()).flatten()
    };
    let below_60 = |text: &str| whole(text).filter(|number| text.len() <= 2 && *number < 60);
    let minutes = match minutes.split_once(':') {
        Some((hours, minutes)) => whole(hours)? * 60 + below_60(minutes)?,
        None => whole(minutes)?,
    };
    let (full, _) = seconds.split_once(['.', ',']).unwrap_or((seconds, ""));
    let mut rest = seconds.as_bytes().get(full.len()..)?;
    let ms = below_60(full)? * 1000 + fraction(&mut rest)?;
    let ms = minutes.checked_mul(60_000)?.checked_add(ms)?;
    rest.is_empty().then_some(if negative { -ms } else { ms })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_durations_of_a_clock() {
        for (text, ms) in [
            ("0:01:30", 90_000),
            ("27:00:01", 97_201_000),
            ("123:59:59.5", 446_399_500),
            ("1:30", 90_000),
            ("90:00", 5_400_000),
            ("00:05,25", 5_250),
            ("-0:00:05", -5_000),
        ] {
            assert_eq!(clock_ms(text), Some(ms), "{text}");
        }
        for text in [
            "",
            "90",
            ":30",
            "1:",
            "1:60",
            "1:60:00",
            "1:2:3:4",
            "1:3x",
            "1:30.",
            "1:+3",
            "9999999999:00",
        ] {
            assert_eq!(clock_ms(text), None, "{text}");
        }
    }

    #[test]
    fn reads_decimals() {
        assert_eq!(decimal_ms("12", 1000), Some(12_000));
        assert_eq!(decimal_ms("12.3456", 1000), Some(12_345));
        assert_eq!(decimal_ms("-3", 1000), Some(-3000));
        for text in ["", "-", ".5", "1e3", "1 ", "+1", "9999999999999999"] {
            assert_eq!(decimal_ms(text, 1000), None, "{text}");
        }
    }
}

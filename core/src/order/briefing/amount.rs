//! Days, windows and amounts in the words of a language.

use crate::base::{Instant, Language, Money, Period, Placed, Zone, written};

/// What Russian writes between thousands: the line must not break there.
const NO_BREAK: char = '\u{a0}';

/// An amount with the word for its currency: `1,499.50 rupees`, `1 499,50 рубля`.
pub(super) fn amount_text(language: Language, amount: Money) -> String {
    let (number, whole, part) = digits(language, amount);
    let places = [
        ("number", Placed::Text(&number)),
        ("whole", Placed::Number(of_plural(whole))),
        ("part", Placed::Number(part)),
        ("currency", Placed::Text(amount.currency.code())),
    ];
    written(language, "order.briefing.text.amount", &places)
}

/// The number as the language writes it, its whole units, and what is left in minor ones.
///
/// Minor units of nothing are left out: nobody says `599.00 rupees`.
fn digits(language: Language, amount: Money) -> (String, u64, u64) {
    let digits = u32::from(amount.currency.minor_digits());
    let unit = 10_u64.checked_pow(digits).unwrap_or(1);
    let minor = amount.minor.unsigned_abs();
    let (whole, part) = (minor.checked_div(unit), minor.checked_rem(unit));
    let (whole, part) = (whole.unwrap_or(minor), part.unwrap_or(0));
    let mut number = grouped(language, whole);
    if part > 0 {
        let point = match language {
            Language::English | Language::Hindi => '.',
            Language::Russian => ',',
        };
        let width = usize::try_from(digits).unwrap_or(0);
        number.push_str(&format!("{point}{part:0width$}"));
    }
    if amount.minor < 0 {
        number.insert(0, '-');
    }
    (number, whole, part)
}

/// Groups the digits of a whole number: by three, in Hindi by two beyond the thousand.
fn grouped(language: Language, whole: u64) -> String {
    let (mark, beyond) = match language {
        Language::English => (',', 3),
        Language::Hindi => (',', 2),
        Language::Russian => (NO_BREAK, 3),
    };
    let text = whole.to_string();
    let mut groups = String::new();
    for (at, digit) in text.chars().enumerate() {
        let behind = text.len().saturating_sub(at);
        let ends = match behind.checked_sub(3) {
            Some(over) if at > 0 => over.checked_rem(beyond) == Some(0),
            _ => false,
        };
        if ends {
            groups.push(mark);
        }
        groups.push(digit);
    }
    groups
}

/// A number that takes the same plural: its last digits decide, and a message holds no larger ones exactly.
fn of_plural(whole: u64) -> u64 {
    match whole.checked_rem(1_000) {
        Some(last) if whole >= 1_000 => last.saturating_add(1_000),
        _ => whole,
    }
}

/// A day on the clock of a zone, as something is on it: `on Monday, 2 March`.
pub(super) fn day_text(language: Language, zone: Zone, at: Instant) -> String {
    let places = ["%u", "%-d", "%-m"].map(|pattern| zone.local_text(at, pattern));
    let places = places.map(|place| Placed::Number(place.parse().unwrap_or(0)));
    let [weekday, day, month] = places;
    let places = [("weekday", weekday), ("day", day), ("month", month)];
    written(language, "order.briefing.text.day", &places)
}

/// A window on the clock of a zone, with its day: `on Monday, 2 March, from 9:00 to 12:00`.
pub(super) fn window_text(language: Language, zone: Zone, window: Period) -> String {
    let clock = |at| zone.local_text(at, "%-H:%M");
    let day = |at| zone.local_text(at, "%F");
    let (from, until) = (clock(window.from()), clock(window.until()));
    let first = day_text(language, zone, window.from());
    if day(window.from()) == day(window.until()) {
        let places = [
            ("day", Placed::Text(&first)),
            ("from", Placed::Text(&from)),
            ("until", Placed::Text(&until)),
        ];
        return written(language, "order.briefing.text.window", &places);
    }
    let last = day_text(language, zone, window.until());
    let places = [
        ("day", Placed::Text(&first)),
        ("from", Placed::Text(&from)),
        ("until", Placed::Text(&until)),
        ("last", Placed::Text(&last)),
    ];
    written(language, "order.briefing.text.window_over_days", &places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Currency;

    const LANGUAGES: [Language; 3] = Language::ALL;

    fn amounts(minor: i64, currency: &str) -> [String; 3] {
        let currency = Currency::new(currency).unwrap();
        LANGUAGES.map(|language| amount_text(language, Money { minor, currency }))
    }

    #[test]
    fn an_amount_has_the_plural_of_its_language() {
        for (minor, english, hindi, russian) in [
            (100, "1 rouble", "1 रूबल", "1 рубль"),
            (200, "2 roubles", "2 रूबल", "2 рубля"),
            (500, "5 roubles", "5 रूबल", "5 рублей"),
            (1_100, "11 roubles", "11 रूबल", "11 рублей"),
            (2_100, "21 roubles", "21 रूबल", "21 рубль"),
            (2_200, "22 roubles", "22 रूबल", "22 рубля"),
            (100_100, "1,001 roubles", "1,001 रूबल", "1\u{a0}001 рубль"),
            (150, "1.50 roubles", "1.50 रूबल", "1,50 рубля"),
            (505, "5.05 roubles", "5.05 रूबल", "5,05 рубля"),
        ] {
            assert_eq!(amounts(minor, "RUB"), [english, hindi, russian], "{minor}");
        }
        for (minor, english, hindi, russian) in [
            (100, "1 rupee", "1 रुपया", "1 рупия"),
            (200, "2 rupees", "2 रुपये", "2 рупии"),
            (500, "5 rupees", "5 रुपये", "5 рупий"),
            (
                12_345_678_950,
                "123,456,789.50 rupees",
                "12,34,56,789.50 रुपये",
                "123\u{a0}456\u{a0}789,50 рупии",
            ),
        ] {
            assert_eq!(amounts(minor, "INR"), [english, hindi, russian], "{minor}");
        }
    }

    #[test]
    fn another_currency_is_told_by_its_code_with_its_minor_digits() {
        assert_eq!(
            amounts(1_234_567, "KWD"),
            ["1,234.567 KWD", "1,234.567 KWD", "1\u{a0}234,567 KWD"]
        );
        assert_eq!(
            amounts(5_000, "JPY"),
            ["5,000 JPY", "5,000 JPY", "5\u{a0}000 JPY"]
        );
        assert_eq!(amounts(1_00, "USD"), ["1 dollar", "1 डॉलर", "1 доллар"]);
        assert_eq!(amounts(3_00, "EUR"), ["3 euros", "3 यूरो", "3 евро"]);
    }

    fn windows(from: &str, until: &str, zone: &str) -> [String; 3] {
        let window = Period::new(from.parse().unwrap(), until.parse().unwrap()).unwrap();
        let zone = Zone::new(zone).unwrap();
        LANGUAGES.map(|language| window_text(language, zone, window))
    }

    #[test]
    fn a_window_stands_on_the_clock_of_the_customer() {
        assert_eq!(
            windows(
                "2026-03-02T03:30:00Z",
                "2026-03-02T06:30:00Z",
                "Asia/Kolkata"
            ),
            [
                "on Monday, 2 March, from 9:00 to 12:00",
                "सोमवार, 2 मार्च को 9:00 से 12:00 बजे तक",
                "в понедельник, 2 марта, с 9:00 до 12:00",
            ]
        );
        // Late on a Monday in UTC it is Tuesday in Moscow.
        assert_eq!(
            windows(
                "2026-12-07T21:30:00Z",
                "2026-12-08T05:05:00Z",
                "Europe/Moscow"
            ),
            [
                "on Tuesday, 8 December, from 0:30 to 8:05",
                "मंगलवार, 8 दिसंबर को 0:30 से 8:05 बजे तक",
                "во вторник, 8 декабря, с 0:30 до 8:05",
            ]
        );
    }

    #[test]
    fn a_window_over_midnight_tells_both_days() {
        assert_eq!(
            windows("2026-05-31T20:00:00Z", "2026-06-01T01:00:00Z", "UTC"),
            [
                "on Sunday, 31 May, from 20:00 until 1:00 on Monday, 1 June",
                "रविवार, 31 मई को 20:00 बजे से सोमवार, 1 जून को 1:00 बजे तक",
                "в воскресенье, 31 мая, с 20:00 и до 1:00 в понедельник, 1 июня",
            ]
        );
    }

    #[test]
    fn every_month_and_every_weekday_has_its_name() {
        let mut names = std::collections::BTreeSet::new();
        for month in 1..=12 {
            for day in 1..=7 {
                let at = format!("2026-{month:02}-{day:02}T12:00:00Z")
                    .parse()
                    .unwrap();
                for language in LANGUAGES {
                    let text = day_text(language, Zone::UTC, at);
                    assert!(!text.contains('{') && !text.contains("order"), "{text}");
                    names.insert(text);
                }
            }
        }
        assert_eq!(names.len(), 12 * 7 * 3);
        for (month, of_it) in [
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ]
        .iter()
        .enumerate()
        {
            let at = format!("2026-{:02}-09T12:00:00Z", month + 1)
                .parse()
                .unwrap();
            let text = day_text(Language::Russian, Zone::UTC, at);
            assert!(text.ends_with(&format!("9 {of_it}")), "{text}");
        }
    }
}

//! Money in exact minor units.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::errors::{Invalid, NamedFact};

/// Names a currency by its ISO 4217 code: `INR`, `RUB`, `EUR`.
///
/// ```
/// use talktime::base::Currency;
/// assert_eq!(Currency::new("JPY")?.minor_digits(), 0);
/// assert!(Currency::new("XYZ").is_err());
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// Looks a code up among those of ISO 4217.
    ///
    /// # Errors
    /// `base.currency.unknown` where the text is not such a code in capital letters.
    pub fn new(code: impl AsRef<str>) -> Result<Self, Invalid> {
        iso_currency::Currency::from_code(code.as_ref())
            .map(Self)
            .ok_or(Invalid::plain("base.currency.unknown", ""))
    }

    /// Gives the code of three letters.
    pub fn code(&self) -> &'static str {
        self.0.code()
    }

    /// Tells how many decimal digits the minor unit has: 2 for the rupee, 0 for the yen.
    ///
    /// A currency without a minor unit in ISO 4217 (gold, test codes) has 0.
    pub fn minor_digits(&self) -> u8 {
        self.0
            .exponent()
            .and_then(|digits| u8::try_from(digits).ok())
            .unwrap_or(0)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl TryFrom<String> for Currency {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

/// Holds an amount in minor units (kopecks, paise, cents) of one currency.
///
/// ```
/// use talktime::base::{Currency, Money};
/// let rub = Currency::new("RUB")?;
/// let month = Money { minor: 59_900, currency: rub };
/// assert_eq!(month.checked_add(month)?.to_string(), "1198.00 RUB");
/// assert!(month.checked_add(Money { minor: 1, currency: Currency::new("EUR")? }).is_err());
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// The amount in minor units; negative for a debt or a reversal.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// Adds an amount of the same currency.
    ///
    /// # Errors
    /// `base.money.other_currency`, or `base.money.overflow` beyond the range of 64 bits.
    pub fn checked_add(self, other: Self) -> Result<Self, Invalid> {
        self.combine(other, i64::checked_add)
    }

    /// Takes away an amount of the same currency.
    ///
    /// # Errors
    /// As [`checked_add`](Self::checked_add).
    pub fn checked_sub(self, other: Self) -> Result<Self, Invalid> {
        self.combine(other, i64::checked_sub)
    }

    /// Takes the amount a whole number of times.
    ///
    /// # Errors
    /// `base.money.overflow` beyond the range of 64 bits.
    pub fn checked_mul(self, times: i64) -> Result<Self, Invalid> {
        let minor = self.minor.checked_mul(times).ok_or(OVERFLOW)?;
        Ok(Self { minor, ..self })
    }

    fn combine(self, other: Self, op: fn(i64, i64) -> Option<i64>) -> Result<Self, Invalid> {
        if self.currency != other.currency {
            return Err(Invalid::plain("base.money.other_currency", "currency")
                .with(NamedFact::money("left", self))
                .with(NamedFact::money("right", other)));
        }
        let minor = op(self.minor, other.minor).ok_or(OVERFLOW)?;
        Ok(Self {
            minor,
            currency: self.currency,
        })
    }
}

const OVERFLOW: Invalid = Invalid::plain("base.money.overflow", "minor");

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = usize::from(self.currency.minor_digits());
        let sign = if self.minor < 0 { "-" } else { "" };
        let text = format!(
            "{:0>width$}",
            self.minor.unsigned_abs(),
            width = digits.saturating_add(1)
        );
        let (whole, part) = text
            .split_at_checked(text.len().saturating_sub(digits))
            .unwrap_or((&text, ""));
        if digits == 0 {
            write!(f, "{sign}{whole} {}", self.currency)
        } else {
            write!(f, "{sign}{whole}.{part} {}", self.currency)
        }
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Money({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(minor: i64, currency: &str) -> Money {
        let currency = Currency::new(currency).unwrap();
        Money { minor, currency }
    }

    #[test]
    fn an_amount_is_shown_with_its_sign_and_its_minor_digits() {
        for (minor, currency, shown) in [
            (59_900, "INR", "599.00 INR"),
            (-59_901, "INR", "-599.01 INR"),
            (0, "INR", "0.00 INR"),
            (5, "RUB", "0.05 RUB"),
            (-5, "RUB", "-0.05 RUB"),
            (7, "JPY", "7 JPY"),
            (-1_234, "KWD", "-1.234 KWD"),
        ] {
            assert_eq!(money(minor, currency).to_string(), shown);
        }
    }

    #[test]
    fn a_currency_is_written_as_its_code() {
        assert_eq!(String::from(money(1, "RUB").currency), "RUB");
        assert_eq!(format!("{:?}", money(1, "RUB").currency), "RUB");
    }
}

//! What an item of an order costs: once and by the month, less the discounts.

use serde::{Deserialize, Serialize};

use crate::base::{Currency, Invalid, Money, NamedFact};
use crate::project::Offer;

/// The most minor units of one price, so that the sums of an order stay far inside 64 bits.
const MINOR_MAX: i64 = 10_000_000_000_000;
/// The most discounts of one price.
const DISCOUNTS_MAX: usize = 20;
/// A whole in basis points.
const WHOLE: u32 = 10_000;

/// Says which part of a price is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PricePart {
    /// What is paid once.
    OneOff,
    /// What is paid every month.
    Monthly,
}

/// Says how much a discount takes off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum DiscountAmount {
    /// A part of what is left after the discounts before it.
    Percent {
        /// Hundredths of a percent, 1 to 10,000.
        basis_points: u32,
    },
    /// An amount, or what is left where that is less.
    Fixed {
        /// The amount, above zero.
        money: Money,
    },
}

/// Holds a discount on one part of a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discount {
    /// The part that it lowers.
    pub part: PricePart,
    /// By how much.
    pub amount: DiscountAmount,
}

/// Holds the parts of an [`ItemPrice`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemPriceParts {
    /// What is paid once; empty where nothing is.
    #[serde(default)]
    pub one_off: Option<Money>,
    /// What is paid every month; empty where nothing is.
    #[serde(default)]
    pub monthly: Option<Money>,
    /// What is taken off, in this order.
    #[serde(default)]
    pub discounts: Vec<Discount>,
}

/// Holds what an item costs: its prices in one currency, each 0 to 10,000,000,000,000 minor units, and at
/// most 20 discounts on prices that there are.
///
/// Discounts are taken one after the other, each from what the ones before left; a part is rounded to the
/// minor unit, a half up. No discount takes more than is left, so a price is never below zero.
///
/// ```
/// use talktime::base::{Currency, Money};
/// use talktime::order::{Discount, DiscountAmount, ItemPrice, ItemPriceParts, PricePart};
/// let inr = |minor| Money { minor, currency: Currency::new("INR").unwrap() };
/// let half = Discount { part: PricePart::Monthly, amount: DiscountAmount::Percent { basis_points: 5_000 } };
/// let price = ItemPrice::restore(ItemPriceParts {
///     one_off: None, monthly: Some(inr(49_901)), discounts: vec![half],
/// })?;
/// let month = price.sum(PricePart::Monthly).unwrap();
/// assert_eq!((month.discount, month.net), (inr(24_951), inr(24_950)));
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "ItemPriceParts", into = "ItemPriceParts")]
pub struct ItemPrice(ItemPriceParts);

/// Holds a price before and after its discounts: `gross` less `discount` is `net`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriceSum {
    /// Before the discounts.
    pub gross: Money,
    /// All that the discounts took off.
    pub discount: Money,
    /// What is left to pay; not below zero.
    pub net: Money,
}

impl ItemPrice {
    /// Checks the parts and makes a price of them.
    ///
    /// # Errors
    /// `order.price.negative` and `order.price.too_large` for a price or a fixed discount,
    /// `order.price.two_currencies`, `order.price.percent` where it is 0 or over 100 %,
    /// `order.price.no_discount` where one takes off nothing, `order.price.nothing_to_discount` where the
    /// part has no price, `order.price.too_many_discounts`; the path names the field.
    pub fn restore(parts: ItemPriceParts) -> Result<Self, Invalid> {
        for (price, path) in [(parts.one_off, "one_off"), (parts.monthly, "monthly")] {
            if let Some(price) = price {
                bounded(price, path)?;
            }
        }
        if let (Some(one_off), Some(monthly)) = (parts.one_off, parts.monthly) {
            same(one_off.currency, monthly.currency, "monthly")?;
        }
        if parts.discounts.len() > DISCOUNTS_MAX {
            return Err(
                Invalid::plain("order.price.too_many_discounts", "discounts")
                    .with(NamedFact::count("limit", DISCOUNTS_MAX as u64)),
            );
        }
        for (position, discount) in parts.discounts.iter().enumerate() {
            check_discount(&parts, discount)
                .map_err(|error| error.inside(&format!("discounts[{position}]")))?;
        }
        Ok(Self(parts))
    }

    /// Gives the price of an offer, without a discount.
    ///
    /// # Errors
    /// As [`restore`](Self::restore): `order.price.too_large`.
    pub fn of_offer(offer: &Offer) -> Result<Self, Invalid> {
        let offer = offer.parts();
        Self::restore(ItemPriceParts {
            one_off: offer.one_off,
            monthly: offer.monthly,
            discounts: Vec::new(),
        })
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &ItemPriceParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> ItemPriceParts {
        self.0
    }

    /// Gives the currency; none where nothing is paid.
    pub fn currency(&self) -> Option<Currency> {
        let price = self.0.one_off.or(self.0.monthly)?;
        Some(price.currency)
    }

    /// Gives a part of the price before and after its discounts; none where that part is not paid.
    pub fn sum(&self, part: PricePart) -> Option<PriceSum> {
        let gross = price_of(&self.0, part)?;
        let own = self.0.discounts.iter().filter(|one| one.part == part);
        let left = own.fold(gross.minor, |left, one| left.saturating_sub(off(one, left)));
        let money = |minor| Money {
            minor,
            currency: gross.currency,
        };
        Some(PriceSum {
            gross,
            discount: money(gross.minor.saturating_sub(left)),
            net: money(left),
        })
    }
}

const fn price_of(parts: &ItemPriceParts, part: PricePart) -> Option<Money> {
    match part {
        PricePart::OneOff => parts.one_off,
        PricePart::Monthly => parts.monthly,
    }
}

/// What a discount takes off what is left.
fn off(discount: &Discount, left: i64) -> i64 {
    match discount.amount {
        DiscountAmount::Fixed { money } => money.minor.min(left),
        DiscountAmount::Percent { basis_points } => {
            let half = i128::from(WHOLE / 2);
            let part = i128::from(left)
                .saturating_mul(basis_points.into())
                .saturating_add(half)
                .checked_div(WHOLE.into())
                .unwrap_or_default();
            // At most the whole of what is left.
            i64::try_from(part).unwrap_or(left).min(left)
        }
    }
}

fn check_discount(parts: &ItemPriceParts, discount: &Discount) -> Result<(), Invalid> {
    let Some(price) = price_of(parts, discount.part) else {
        return Err(Invalid::plain("order.price.nothing_to_discount", "part"));
    };
    match discount.amount {
        DiscountAmount::Percent { basis_points } => {
            let part = (1..=WHOLE).contains(&basis_points);
            let refused = Invalid::plain("order.price.percent", "amount.basis_points");
            part.then_some(()).ok_or(refused)
        }
        DiscountAmount::Fixed { money } => {
            bounded(money, "amount.money")?;
            same(price.currency, money.currency, "amount.money")?;
            let refused = Invalid::plain("order.price.no_discount", "amount.money");
            (money.minor > 0).then_some(()).ok_or(refused)
        }
    }
}

/// A price is not below zero, and no greater than sums can bear.
pub(super) fn bounded(money: Money, path: &'static str) -> Result<(), Invalid> {
    if money.minor < 0 {
        return Err(
            Invalid::plain("order.price.negative", path).with(NamedFact::money("amount", money))
        );
    }
    if money.minor > MINOR_MAX {
        return Err(
            Invalid::plain("order.price.too_large", path).with(NamedFact::money("amount", money))
        );
    }
    Ok(())
}

fn same(left: Currency, right: Currency, path: &'static str) -> Result<(), Invalid> {
    let refused = Invalid::plain("order.price.two_currencies", path);
    (left == right).then_some(()).ok_or(refused)
}

impl TryFrom<ItemPriceParts> for ItemPrice {
    type Error = Invalid;
    fn try_from(parts: ItemPriceParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<ItemPrice> for ItemPriceParts {
    fn from(price: ItemPrice) -> Self {
        price.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(minor: i64, currency: &str) -> Money {
        let currency = Currency::new(currency).unwrap();
        Money { minor, currency }
    }

    fn inr(minor: i64) -> Money {
        money(minor, "INR")
    }

    fn monthly(minor: i64, discounts: &[DiscountAmount]) -> ItemPriceParts {
        let discount = |amount: &DiscountAmount| Discount {
            part: PricePart::Monthly,
            amount: *amount,
        };
        ItemPriceParts {
            one_off: None,
            monthly: Some(inr(minor)),
            discounts: discounts.iter().map(discount).collect(),
        }
    }

    fn percent(basis_points: u32) -> DiscountAmount {
        DiscountAmount::Percent { basis_points }
    }

    fn fixed(minor: i64) -> DiscountAmount {
        DiscountAmount::Fixed { money: inr(minor) }
    }

    #[test]
    fn discounts_are_taken_one_after_the_other_and_never_below_zero() {
        for (gross, discounts, net) in [
            (10_000, vec![], 10_000),
            (10_000, vec![percent(1_000), percent(1_000)], 8_100),
            (10_000, vec![percent(1_000), fixed(1_000)], 8_000),
            (10_000, vec![fixed(1_000), percent(1_000)], 8_100),
            (10_000, vec![fixed(20_000)], 0),
            (10_000, vec![percent(10_000), fixed(1)], 0),
            // 0.5 of a paisa is taken off as one.
            (1, vec![percent(5_000)], 0),
            (1, vec![percent(4_999)], 1),
            (3, vec![percent(5_000)], 1),
            (0, vec![percent(1)], 0),
            (MINOR_MAX, vec![percent(9_999)], 1_000_000_000),
        ] {
            let price = ItemPrice::restore(monthly(gross, &discounts)).unwrap();
            let sum = price.sum(PricePart::Monthly).unwrap();
            assert_eq!(sum.net, inr(net), "{gross} less {discounts:?}");
            assert_eq!(sum.gross, sum.net.checked_add(sum.discount).unwrap());
            assert_eq!(price.sum(PricePart::OneOff), None);
        }
    }

    #[test]
    fn what_contradicts_itself_is_no_price() {
        let refused = |parts| {
            let error = ItemPrice::restore(parts).unwrap_err();
            (error.code.to_string(), error.path.to_string())
        };
        let told = |code: &str, path: &str| (format!("order.price.{code}"), path.to_owned());
        assert_eq!(refused(monthly(-1, &[])), told("negative", "monthly"));
        assert_eq!(
            refused(monthly(MINOR_MAX + 1, &[])),
            told("too_large", "monthly")
        );
        let both = ItemPriceParts {
            one_off: Some(money(1, "EUR")),
            ..monthly(1, &[])
        };
        assert_eq!(refused(both), told("two_currencies", "monthly"));
        let at = "discounts[1].amount";
        for basis_points in [0, 10_001] {
            let parts = monthly(1, &[percent(1), percent(basis_points)]);
            assert_eq!(
                refused(parts),
                told("percent", &format!("{at}.basis_points"))
            );
        }
        let money_at = format!("{at}.money");
        let bad = |minor| refused(monthly(1, &[percent(1), fixed(minor)]));
        assert_eq!(bad(0), told("no_discount", &money_at));
        assert_eq!(bad(-1), told("negative", &money_at));
        assert_eq!(bad(MINOR_MAX + 1), told("too_large", &money_at));
        let foreign = DiscountAmount::Fixed {
            money: money(1, "EUR"),
        };
        let parts = monthly(1, &[percent(1), foreign]);
        assert_eq!(refused(parts), told("two_currencies", &money_at));
        let mut other = monthly(1, &[percent(1)]);
        other.discounts.push(Discount {
            part: PricePart::OneOff,
            amount: percent(1),
        });
        assert_eq!(
            refused(other),
            told("nothing_to_discount", "discounts[1].part")
        );
        let many = vec![percent(1); DISCOUNTS_MAX + 1];
        assert_eq!(
            refused(monthly(1, &many)),
            told("too_many_discounts", "discounts")
        );
        assert!(ItemPrice::restore(monthly(1, &many[1..])).is_ok());
    }
}

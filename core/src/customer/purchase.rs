//! A base of people that was bought from outside.

use serde::{Deserialize, Serialize};

use crate::base::{
    CalendarDate, FieldPath, Instant, Invalid, Money, NamedFact, PurchaseId, Reference, SellerId,
    WordingId,
};
use crate::privacy::LawfulBasis;

/// No chain of sellers is longer.
const CHAIN_MAX: usize = 32;

/// Holds one link of a chain of consent: who got the people, on which ground, by which words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentLink {
    /// Who collected the people or got them.
    pub holder: SellerId,
    /// The words to which the people agreed, or under which they were passed on.
    #[serde(default)]
    pub wording: Option<WordingId>,
    /// The ground on which the holder relies.
    pub basis: LawfulBasis,
    /// When the holder got them.
    pub at: Instant,
}

/// Holds the parts of a [`PurchasedBase`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PurchasedBaseParts {
    /// Names the purchase.
    pub id: PurchaseId,
    /// Who sold it.
    pub seller: SellerId,
    /// The first day on which it may be used.
    pub licence_from: CalendarDate,
    /// The first day on which it may be used no more; empty where the licence has no end.
    #[serde(default)]
    pub licence_until: Option<CalendarDate>,
    /// Through whose hands the people went, from who collected them to the seller; empty where the
    /// seller does not say.
    #[serde(default)]
    pub consent_chain: Vec<ConsentLink>,
    /// What one person of it cost; not negative.
    pub cost_per_lead: Money,
    /// How many people were bought.
    pub leads: u64,
}

/// Holds a base of people that was bought: from whom, for how long it may be used, on which ground
/// the people are in it, what it cost.
///
/// ```
/// use talktime::base::{Currency, Money, PurchaseId, SellerId};
/// use talktime::customer::{PurchasedBase, PurchasedBaseParts};
/// let bought = PurchasedBase::restore(PurchasedBaseParts {
///     id: PurchaseId::new("b-1")?, seller: SellerId::new("s-1")?,
///     licence_from: "2026-01-01".parse().unwrap(), licence_until: "2026-07-01".parse().ok(),
///     consent_chain: vec![], leads: 5_000,
///     cost_per_lead: Money { minor: 1_250, currency: Currency::new("INR")? },
/// })?;
/// assert_eq!(bought.total_cost()?.to_string(), "62500.00 INR");
/// let error = bought.check_use("2026-07-01".parse().unwrap()).unwrap_err();
/// assert_eq!(error.code.as_str(), "customer.purchase.licence_ended");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "PurchasedBaseParts", into = "PurchasedBaseParts")]
pub struct PurchasedBase(PurchasedBaseParts);

impl PurchasedBase {
    /// Checks the parts and makes a purchase of them.
    ///
    /// # Errors
    /// `customer.purchase.licence_ends_before_start`, `customer.purchase.cost_negative`,
    /// `customer.purchase.chain_too_long` (over 32 links), `customer.purchase.chain_backwards`,
    /// `customer.purchase.chain_not_to_seller`, `base.money.overflow`; the path names the field.
    pub fn restore(parts: PurchasedBaseParts) -> Result<Self, Invalid> {
        if parts
            .licence_until
            .is_some_and(|until| until < parts.licence_from)
        {
            let code = "customer.purchase.licence_ends_before_start";
            return Err(Invalid::plain(code, "licence_until"));
        }
        if parts.cost_per_lead.minor < 0 {
            return Err(Invalid::plain(
                "customer.purchase.cost_negative",
                "cost_per_lead",
            ));
        }
        check_chain(&parts)?;
        let purchase = Self(parts);
        purchase.total_cost()?;
        Ok(purchase)
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &PurchasedBaseParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> PurchasedBaseParts {
        self.0
    }

    /// Checks that the base may be used on a day.
    ///
    /// # Errors
    /// `customer.purchase.licence_not_begun` and `customer.purchase.licence_ended`, with the day.
    pub fn check_use(&self, on: CalendarDate) -> Result<(), Invalid> {
        // A day is named by its text: there is no fact of a date.
        let fault = |code, name, day: CalendarDate| {
            let day = Reference::new(day.to_string())?;
            Err(Invalid::plain(code, "").with(NamedFact::id(name, day)))
        };
        if on < self.0.licence_from {
            return fault(
                "customer.purchase.licence_not_begun",
                "from",
                self.0.licence_from,
            );
        }
        match self.0.licence_until {
            Some(until) if on >= until => fault("customer.purchase.licence_ended", "until", until),
            _ => Ok(()),
        }
    }

    /// Gives what the whole base cost.
    ///
    /// # Errors
    /// `base.money.overflow`, which a checked purchase does not give.
    pub fn total_cost(&self) -> Result<Money, Invalid> {
        let overflow = Invalid::plain("base.money.overflow", "leads");
        let leads = i64::try_from(self.0.leads).map_err(|_| overflow)?;
        self.0.cost_per_lead.checked_mul(leads)
    }
}

fn check_chain(parts: &PurchasedBaseParts) -> Result<(), Invalid> {
    let chain = &parts.consent_chain;
    if chain.len() > CHAIN_MAX {
        return Err(
            Invalid::plain("customer.purchase.chain_too_long", "consent_chain")
                .with(NamedFact::count("limit", CHAIN_MAX as u64))
                .with(NamedFact::count("length", chain.len() as u64)),
        );
    }
    let pairs = chain.iter().zip(chain.iter().skip(1));
    for (position, (earlier, later)) in pairs.enumerate() {
        if later.at < earlier.at {
            let error = Invalid::plain("customer.purchase.chain_backwards", "at");
            return Err(error.inside(&format!("consent_chain[{}]", position.saturating_add(1))));
        }
    }
    match chain.last() {
        Some(last) if last.holder != parts.seller => Err(Invalid {
            path: FieldPath::fixed("consent_chain"),
            ..Invalid::plain("customer.purchase.chain_not_to_seller", "")
        }),
        _ => Ok(()),
    }
}

crate::base::stored::versioned_json! {
    PurchasedBase, via PurchasedBaseParts => "customer.purchased_base" [];
}

impl TryFrom<PurchasedBaseParts> for PurchasedBase {
    type Error = Invalid;
    fn try_from(parts: PurchasedBaseParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<PurchasedBase> for PurchasedBaseParts {
    fn from(purchase: PurchasedBase) -> Self {
        purchase.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Currency;

    fn link(holder: &str, at: &str) -> ConsentLink {
        ConsentLink {
            holder: SellerId::new(holder).unwrap(),
            wording: None,
            basis: LawfulBasis::Consent,
            at: at.parse().unwrap(),
        }
    }

    fn parts() -> PurchasedBaseParts {
        PurchasedBaseParts {
            id: PurchaseId::new("b-1").unwrap(),
            seller: SellerId::new("s-2").unwrap(),
            licence_from: "2026-01-01".parse().unwrap(),
            licence_until: Some("2026-07-01".parse().unwrap()),
            consent_chain: vec![
                link("s-1", "2025-06-01T00:00:00Z"),
                link("s-2", "2025-07-01T00:00:00Z"),
            ],
            cost_per_lead: Money {
                minor: 1_250,
                currency: Currency::new("INR").unwrap(),
            },
            leads: 5_000,
        }
    }

    fn refused(parts: PurchasedBaseParts) -> (String, String) {
        let error = PurchasedBase::restore(parts).unwrap_err();
        (error.code.to_string(), error.path.to_string())
    }

    #[test]
    fn a_licence_holds_from_its_first_day_to_the_day_before_its_end() {
        let bought = PurchasedBase::restore(parts()).unwrap();
        let on = |day: &str| bought.check_use(day.parse().unwrap());
        assert!(on("2026-01-01").is_ok() && on("2026-06-30").is_ok());
        let early = on("2025-12-31").unwrap_err();
        assert_eq!(early.code.as_str(), "customer.purchase.licence_not_begun");
        let late = on("2026-07-01").unwrap_err();
        let day = Reference::new("2026-07-01").unwrap();
        assert_eq!(late.facts, [NamedFact::id("until", day)]);
        let mut endless = parts();
        endless.licence_until = None;
        let endless = PurchasedBase::restore(endless).unwrap();
        assert!(endless.check_use("2099-01-01".parse().unwrap()).is_ok());
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let mut backwards = parts();
        backwards.licence_until = Some("2025-12-31".parse().unwrap());
        let code = "customer.purchase.licence_ends_before_start".to_owned();
        assert_eq!(refused(backwards), (code, "licence_until".into()));
        let mut negative = parts();
        negative.cost_per_lead.minor = -1;
        let code = "customer.purchase.cost_negative".to_owned();
        assert_eq!(refused(negative), (code, "cost_per_lead".into()));
        let mut dear = parts();
        dear.leads = u64::MAX;
        assert_eq!(
            refused(dear),
            ("base.money.overflow".into(), "leads".into())
        );
        let mut torn = parts();
        torn.consent_chain.pop();
        let code = "customer.purchase.chain_not_to_seller".to_owned();
        assert_eq!(refused(torn), (code, "consent_chain".into()));
        let mut turned = parts();
        turned.consent_chain[1].at = "2025-05-01T00:00:00Z".parse().unwrap();
        let code = "customer.purchase.chain_backwards".to_owned();
        assert_eq!(refused(turned), (code, "consent_chain[1].at".into()));
        let mut long = parts();
        long.consent_chain = vec![link("s-2", "2025-07-01T00:00:00Z"); 33];
        assert_eq!(refused(long).0, "customer.purchase.chain_too_long");
    }
}

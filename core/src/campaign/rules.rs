//! The whole set of calling rules: those that ship, and those of the house.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, LazyLock};

use serde::{Deserialize, Serialize};

use super::ready::Ready;
use super::rule::{CallingRule, CallingRuleParts, RuleConfidence, RuleDemand};
use crate::base::{
    ContactPurposeId, CountryCode, HolidayCalendar, HolidayCalendarId, HolidayCalendarParts,
    Instant, Invalid, NamedFact, RuleSetId, Zone, date_from_days,
};
use crate::privacy::{LegalDuty, legal_rules};

/// Holds the parts of [`CallingRules`] that were not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallingRulesParts {
    /// Names this version of the rules; every permit carries it.
    pub id: RuleSetId,
    /// The purposes that the rules know, each once. For any other nobody is called: a purpose that is
    /// misspelt would else escape every rule.
    pub purposes: Vec<ContactPurposeId>,
    /// The purposes for which the law of a country must have been looked up: a country without a rule for
    /// one of them, in the person's region and on the day, is one where nobody is called for it. For the
    /// others it is enough that any rule of that place is on. Where the region is unknown, only rules of
    /// the whole country count; where the zone is, the day must have one by every possible clock. Each
    /// stands in `purposes`.
    pub regulated: Vec<ContactPurposeId>,
    /// Rules less sure than this are off.
    pub least: RuleConfidence,
    /// For how many minutes a permit is good at most, from 1 to 1440: what it does not know yet, an
    /// opt-out or another attempt, may forbid the call then.
    pub permit_minutes: u32,
    /// The calendars that the rules name, each once.
    pub calendars: Vec<HolidayCalendar>,
    /// The rules, in any order; also those that are off.
    pub rules: Vec<CallingRule>,
}

/// Holds the rules that decide when a person may be called. Not legal advice.
///
/// [`standard`](Self::standard) is what ships: laws of some countries with their sources. A country
/// without a rule that is on is one whose law nobody looked up: nobody there may be called until
/// somebody adds its rules. The strictest rule wins, so adding one never allows more.
///
/// ```
/// use talktime::base::CountryCode;
/// use talktime::campaign::CallingRules;
/// let rules = CallingRules::standard();
/// assert!(rules.knows(&CountryCode::new("FR")?));
/// // Texas is in low confidence, so it is off.
/// let texas = rules.parts().rules.iter().find(|rule| rule.parts().id.as_str() == "us.tx.hours");
/// assert!(texas.is_some_and(|rule| !rules.applies(rule)));
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "CallingRulesParts", into = "CallingRulesParts")]
pub struct CallingRules {
    parts: CallingRulesParts,
    everywhere: Vec<Ready>,
    by_country: BTreeMap<CountryCode, Vec<Ready>>,
}

/// The file of the rules that ship.
const STANDARD: &str = include_str!("../../data/calling/rules.json");

/// Read once and never changed: a cache of constants, no state. A test reads every row.
static RULES: LazyLock<Option<CallingRules>> =
    LazyLock::new(|| CallingRules::from_json(STANDARD).ok());

/// The most rules of one set.
const RULES_MAX: usize = 10_000;
/// The most calendars of one set.
const CALENDARS_MAX: usize = 1_000;
/// The longest permit, in minutes: a day.
const PERMIT_MINUTES_MAX: u32 = 1_440;

impl CallingRules {
    /// Gives the rules that ship with this release, each with its source. Not legal advice.
    pub fn standard() -> Self {
        let empty = || Self {
            parts: CallingRulesParts {
                id: RuleSetId::fixed("none"),
                purposes: Vec::new(),
                regulated: Vec::new(),
                least: RuleConfidence::High,
                permit_minutes: 1,
                calendars: Vec::new(),
                rules: Vec::new(),
            },
            everywhere: Vec::new(),
            by_country: BTreeMap::new(),
        };
        RULES.clone().unwrap_or_else(empty)
    }

    /// Checks the parts and makes a set of rules of them.
    ///
    /// # Errors
    /// `campaign.rules.too_many` over 10,000 rules; `campaign.rules.permit_minutes`;
    /// `campaign.rules.repeated_purpose`, `campaign.rules.repeated_calendar`, `campaign.rules.many_calendars`
    /// over 1,000;
    /// `campaign.rules.unknown_calendar` where a rule names a calendar that is not there,
    /// `campaign.rules.unknown_purpose` where it, or the list of the regulated, has a purpose that is not
    /// listed, and
    /// `campaign.rules.overlapping` where two of one id hold on one day. The path names the row.
    pub fn restore(parts: CallingRulesParts) -> Result<Self, Invalid> {
        if parts.rules.len() > RULES_MAX {
            return Err(Invalid::plain("campaign.rules.too_many", "rules")
                .with(NamedFact::count("limit", RULES_MAX as u64))
                .with(NamedFact::count("length", parts.rules.len() as u64)));
        }
        if !(1..=PERMIT_MINUTES_MAX).contains(&parts.permit_minutes) {
            return Err(
                Invalid::plain("campaign.rules.permit_minutes", "permit_minutes")
                    .with(NamedFact::count("limit", PERMIT_MINUTES_MAX.into())),
            );
        }
        let purposes = known_purposes(&parts)?;
        let calendars = known_calendars(&parts)?;
        let (mut everywhere, mut by_country) = (Vec::new(), BTreeMap::<_, Vec<_>>::new());
        let mut days = BTreeMap::<_, Vec<&CallingRuleParts>>::new();
        for (position, rule) in parts.rules.iter().enumerate() {
            let place = format!("rules[{position}]");
            let own = rule.parts();
            let inside = |error: Invalid| error.inside(&place);
            let strange = own
                .purposes
                .iter()
                .find(|purpose| !purposes.contains(purpose));
            if let Some(purpose) = strange {
                let code = "campaign.rules.unknown_purpose";
                let error =
                    Invalid::plain(code, "purposes").with(NamedFact::id("purpose", purpose));
                return Err(inside(error));
            }
            let calendar = calendar_of(own, &calendars).map_err(inside)?;
            let same = days.entry(&own.id).or_default();
            if same.iter().any(|other| overlap(other, own)) {
                let code = "campaign.rules.overlapping";
                let error = Invalid::plain(code, "from").with(NamedFact::id("rule", &own.id));
                return Err(inside(error));
            }
            same.push(own);
            if own.confidence >= parts.least {
                let ready = Ready::new(rule, calendar);
                match &own.country {
                    Some(country) => by_country.entry(country.clone()).or_default().push(ready),
                    None => everywhere.push(ready),
                }
            }
        }
        Ok(Self {
            parts,
            everywhere,
            by_country,
        })
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &CallingRulesParts {
        &self.parts
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> CallingRulesParts {
        self.parts
    }

    /// Tells whether a rule is on: as sure as the set asks for.
    pub fn applies(&self, rule: &CallingRule) -> bool {
        rule.parts().confidence >= self.parts.least
    }

    /// Tells whether any rule of a country is on; nobody may be called in another.
    pub fn knows(&self, country: &CountryCode) -> bool {
        self.by_country.contains_key(country)
    }

    /// Puts rules in the place of all that a country has, its regions' with them; the set gets a new name.
    ///
    /// # Errors
    /// `campaign.rules.other_country` where a rule is not the country's, and as
    /// [`restore`](Self::restore).
    pub fn with_country(
        &self,
        id: RuleSetId,
        country: &CountryCode,
        rules: Vec<CallingRule>,
    ) -> Result<Self, Invalid> {
        let other = |rule: &CallingRule| rule.parts().country.as_ref() != Some(country);
        if let Some(position) = rules.iter().position(other) {
            return Err(Invalid::plain("campaign.rules.other_country", "country")
                .inside(&format!("rules[{position}]")));
        }
        let kept = self.parts.rules.iter().filter(|rule| other(rule)).cloned();
        Self::restore(CallingRulesParts {
            id,
            rules: kept.chain(rules).collect(),
            ..self.parts.clone()
        })
    }

    /// Adds rules; the set gets a new name. It never allows more than before, but where nobody had looked
    /// the law up.
    ///
    /// # Errors
    /// As [`restore`](Self::restore).
    pub fn with_rules(&self, id: RuleSetId, rules: Vec<CallingRule>) -> Result<Self, Invalid> {
        let mut parts = self.parts.clone();
        parts.id = id;
        parts.rules.extend(rules);
        Self::restore(parts)
    }

    /// Gives the first instant at which an opt-out must be done everywhere: the time that the law of a
    /// country leaves, counted from the instant at which the person asked, on the calendar of a zone. None
    /// where the law of the country was not looked up. Not legal advice.
    ///
    /// Of several calendars of the country the one that leaves the least time counts.
    ///
    /// Put it into [`effective_by`](crate::privacy::SuppressionEntryParts::effective_by); the entry itself
    /// holds from the instant at which the person asked.
    ///
    /// # Errors
    /// `privacy.law.span_too_long` beyond the calendar.
    ///
    /// ```
    /// use talktime::base::{CountryCode, Zone};
    /// use talktime::campaign::CallingRules;
    /// let rules = CallingRules::standard();
    /// let asked = "2026-07-01T15:00:00Z".parse().unwrap();
    /// let zone = Zone::new("America/New_York")?;
    /// // Ten business days, without Independence Day, which is kept on Friday the third.
    /// let by = rules.opt_out_deadline(&CountryCode::new("US")?, asked, &zone)?.unwrap();
    /// assert_eq!(zone.local_text(by, "%Y-%m-%d %H:%M"), "2026-07-17 00:00");
    /// # Ok::<(), talktime::base::Invalid>(())
    /// ```
    pub fn opt_out_deadline(
        &self,
        country: &CountryCode,
        asked: Instant,
        zone: &Zone,
    ) -> Result<Option<Instant>, Invalid> {
        let rules = legal_rules();
        let own = rules
            .iter()
            .find(|rule| rule.duty == LegalDuty::HonourOptOut && rule.jurisdiction == *country);
        let Some(rule) = own else {
            return Ok(None);
        };
        let calendars = self.parts.calendars.iter();
        let own = calendars.filter(|calendar| calendar.parts().country == *country);
        let first = date_from_days(zone.day_at(asked.timestamp())).ok();
        let days = first
            .into_iter()
            .flat_map(|first| first.iter_days().take(OPT_OUT_LOOK_AHEAD));
        let mut earliest = None::<Instant>;
        for calendar in own {
            let holidays: Vec<_> = days
                .clone()
                .filter(|day| calendar.is_holiday(*day))
                .collect();
            let deadline = rule.deadline(asked, zone, &holidays)?;
            earliest = Some(earliest.map_or(deadline, |known| known.min(deadline)));
        }
        match earliest {
            Some(deadline) => Ok(Some(deadline)),
            None => rule.deadline(asked, zone, &[]).map(Some),
        }
    }

    /// The rules that hold everywhere.
    pub(super) fn everywhere(&self) -> &[Ready] {
        &self.everywhere
    }

    /// The rules of a country.
    pub(super) fn of(&self, country: &CountryCode) -> &[Ready] {
        self.by_country.get(country).map_or(&[], Vec::as_slice)
    }
}

/// Holidays are looked for in so many days after an opt-out; no law leaves half of that.
const OPT_OUT_LOOK_AHEAD: usize = 366;

fn known_purposes(parts: &CallingRulesParts) -> Result<BTreeSet<&ContactPurposeId>, Invalid> {
    let mut known = BTreeSet::new();
    for (position, purpose) in parts.purposes.iter().enumerate() {
        if !known.insert(purpose) {
            return Err(Invalid::plain("campaign.rules.repeated_purpose", "")
                .with(NamedFact::id("purpose", purpose))
                .inside(&format!("purposes[{position}]")));
        }
    }
    let strange = parts
        .regulated
        .iter()
        .position(|purpose| !known.contains(purpose));
    if let Some(position) = strange {
        let purpose = parts.regulated.get(position);
        let code = "campaign.rules.unknown_purpose";
        let mut error = Invalid::plain(code, "").inside(&format!("regulated[{position}]"));
        error
            .facts
            .extend(purpose.map(|purpose| NamedFact::id("purpose", purpose)));
        return Err(error);
    }
    Ok(known)
}

type Calendars<'a> = BTreeMap<&'a HolidayCalendarId, Arc<HolidayCalendar>>;

fn known_calendars(parts: &CallingRulesParts) -> Result<Calendars<'_>, Invalid> {
    let count = parts.calendars.len();
    if count > CALENDARS_MAX {
        return Err(Invalid::plain("campaign.rules.many_calendars", "calendars")
            .with(NamedFact::count("limit", CALENDARS_MAX as u64))
            .with(NamedFact::count("length", count as u64)));
    }
    let mut known = BTreeMap::new();
    for (position, calendar) in parts.calendars.iter().enumerate() {
        let HolidayCalendarParts { id, .. } = calendar.parts();
        if known.insert(id, Arc::new(calendar.clone())).is_some() {
            return Err(Invalid::plain("campaign.rules.repeated_calendar", "id")
                .with(NamedFact::id("calendar", id))
                .inside(&format!("calendars[{position}]")));
        }
    }
    Ok(known)
}

fn calendar_of<'a>(
    rule: &CallingRuleParts,
    calendars: &'a Calendars<'_>,
) -> Result<Option<&'a Arc<HolidayCalendar>>, Invalid> {
    let RuleDemand::Hours {
        holidays: Some(id), ..
    } = &rule.demand
    else {
        return Ok(None);
    };
    let unknown = Invalid::plain("campaign.rules.unknown_calendar", "demand.hours.holidays");
    let found = calendars.get(id);
    found
        .map(Some)
        .ok_or_else(|| unknown.with(NamedFact::id("calendar", id)))
}

/// Tells whether two rules hold on one day.
fn overlap(one: &CallingRuleParts, other: &CallingRuleParts) -> bool {
    let before = |one: &CallingRuleParts, other: &CallingRuleParts| {
        one.until
            .zip(other.from)
            .is_some_and(|(until, from)| until <= from)
    };
    !before(one, other) && !before(other, one)
}

crate::base::stored::versioned_json! { CallingRules, via CallingRulesParts => "campaign.rules" []; }

impl PartialEq for CallingRules {
    fn eq(&self, other: &Self) -> bool {
        self.parts == other.parts
    }
}

impl Eq for CallingRules {}

impl fmt::Debug for CallingRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (id, count) = (&self.parts.id, self.parts.rules.len());
        write!(f, "CallingRules({id}, {count} rules)")
    }
}

impl TryFrom<CallingRulesParts> for CallingRules {
    type Error = Invalid;
    fn try_from(parts: CallingRulesParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<CallingRules> for CallingRulesParts {
    fn from(rules: CallingRules) -> Self {
        rules.parts
    }
}

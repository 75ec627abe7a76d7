//! One rule of calling: where it holds, since when, and what it demands. Not legal advice.

use serde::{Deserialize, Serialize};

use crate::base::{
    CalendarDate, CallingRuleId, Code, ContactPurposeId, CountryCode, DayWindow, HolidayCalendarId,
    Invalid, Label, NamedFact, RegistryId, WeekdayWindows, check_week, check_windows,
};
use crate::customer::has_region;
use crate::privacy::ContactChannel;

/// Says how sure it is that the law is as a rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleConfidence {
    /// General knowledge, or an old source: off, unless somebody who knows the law turns it on.
    Low,
    /// A source that reports the law was read.
    Medium,
    /// A source that quotes the law was read.
    High,
}

/// Says what a cap counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CapCounts {
    /// Every number that was dialled.
    Attempts,
    /// Only calls in which a person talked with an agent.
    Conversations,
}

/// Says which calls are counted together, by a cap or for a quiet period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CapScope {
    /// All calls at the person.
    Person,
    /// Those of one project.
    Project,
    /// Those about one subject, such as one debt. A call of which nobody said the subject counts with
    /// every one.
    Subject,
}

/// Says over what time a cap counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CapSpan {
    /// Over so many hours before each call.
    Rolling {
        /// How many, from 1 to 8784 (a leap year).
        hours: u32,
    },
    /// Over a day of the person's calendar.
    Day,
    /// Over a week of the person's calendar, from Monday.
    Week,
    /// Over a month of the person's calendar.
    Month,
}

/// Says what begins a quiet period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuietAfter {
    /// The person refused.
    Refusal,
    /// The person talked with an agent.
    Conversation,
    /// A number was dialled.
    Attempt,
    /// The person answered, no agent was free, and the call was dropped.
    Dropped,
}

/// Says how long a quiet period lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum QuietSpan {
    /// So many hours from the instant at which it began.
    Hours {
        /// How many, from 1 to 87,840 (ten years).
        hours: u32,
    },
    /// So many whole days of the person's calendar after the day on which it began.
    Days {
        /// How many, from 1 to 3,660 (ten years).
        days: u32,
    },
}

/// Says what a rule demands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RuleDemand {
    /// To call only in these parts of the person's day; a weekday that is not listed has none.
    Hours {
        /// The weekdays, each once.
        week: Vec<WeekdayWindows>,
        /// The calendar whose holidays are not days like others; empty where they are.
        #[serde(default)]
        holidays: Option<HolidayCalendarId>,
        /// The parts of a holiday; empty where nobody may be called on one.
        #[serde(default)]
        holiday_windows: Vec<DayWindow>,
        /// Whether a consent of the person to be called for the purpose lifts it.
        #[serde(default)]
        lifted_by_consent: bool,
    },
    /// To call no more often than this.
    Cap {
        /// What is counted.
        counts: CapCounts,
        /// How many may be in the span, 1 or more.
        most: u32,
        /// Over what time.
        within: CapSpan,
        /// Which calls are counted together.
        per: CapScope,
        /// Whether a consent of the person to be called for the purpose lifts it.
        #[serde(default)]
        lifted_by_consent: bool,
    },
    /// To leave the person alone for a time after something.
    Quiet {
        /// After what.
        after: QuietAfter,
        /// For how long.
        lasts: QuietSpan,
        /// After which calls.
        per: CapScope,
        /// Whether a consent of the person to be called for the purpose lifts it.
        #[serde(default)]
        lifted_by_consent: bool,
    },
    /// To have the consent of the person before the first call.
    Consent {
        /// Whether somebody who holds a service with us may be called without.
        #[serde(default)]
        except_customers: bool,
    },
    /// Not to call at all: a machine that nobody sits behind, where a law forbids it.
    Ban,
    /// To look the number up in a public registry, and not to call one that stands in it.
    Registry {
        /// The registry.
        registry: RegistryId,
        /// For how many days a look is good, from 1 to 366.
        valid_days: u32,
        /// Whether a consent of the person to be called for the purpose lifts it.
        #[serde(default)]
        lifted_by_consent: bool,
        /// Whether somebody who holds a service with us may be called without.
        #[serde(default)]
        except_customers: bool,
    },
}

/// Holds the parts of a [`CallingRule`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallingRuleParts {
    /// Names the rule. A rule that changed on a day stands twice under one id, with days that do not
    /// overlap.
    pub id: CallingRuleId,
    /// The country whose rule it is; empty for a rule of the house, which holds everywhere.
    #[serde(default)]
    pub country: Option<CountryCode>,
    /// The part of the country, by its code of ISO 3166-2 in lower case without the country: `fl` for
    /// Florida. It holds also where nobody knows in which part a person lives.
    #[serde(default)]
    pub region: Option<Code>,
    /// For which purposes it holds, each once; empty for every purpose.
    #[serde(default)]
    pub purposes: Vec<ContactPurposeId>,
    /// Which calls it is about, each once: by an agent, by a recorded voice; empty for both.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<ContactChannel>,
    /// The first day, in the person's calendar, on which it holds; empty where it always did.
    #[serde(default)]
    pub from: Option<CalendarDate>,
    /// The first day on which it holds no more; empty where no end is known.
    #[serde(default)]
    pub until: Option<CalendarDate>,
    /// What it demands.
    pub demand: RuleDemand,
    /// Where it stands, in English.
    pub source: Label,
    /// The day on which somebody last looked whether it still stands so.
    pub checked: CalendarDate,
    /// How sure it is.
    pub confidence: RuleConfidence,
}

/// Holds one rule of calling, as data: a jurisdiction, its purposes and days, one demand, its source.
///
/// It is no legal advice: laws change and know exceptions. Ask somebody who knows the law before you rely
/// on a rule, and change or add rules without code.
///
/// ```
/// use talktime::base::{CallingRuleId, ContactPurposeId, CountryCode, Label};
/// use talktime::campaign::{
///     CallingRule, CallingRuleParts, CapCounts, CapScope, CapSpan, RuleConfidence, RuleDemand,
/// };
/// let parts = CallingRuleParts {
///     id: CallingRuleId::new("fr.cap")?, country: Some(CountryCode::new("FR")?), region: None,
///     purposes: vec![ContactPurposeId::new("sales")?], channels: vec![], from: Some("2023-03-01".parse().unwrap()),
///     until: None, source: Label::new("Decree 2022-1313")?, checked: "2026-11-30".parse().unwrap(),
///     confidence: RuleConfidence::High,
///     demand: RuleDemand::Cap {
///         counts: CapCounts::Attempts, most: 0, within: CapSpan::Rolling { hours: 720 },
///         per: CapScope::Person, lifted_by_consent: false,
///     },
/// };
/// let error = CallingRule::restore(parts).unwrap_err();
/// assert_eq!((error.code.as_str(), error.path.as_str()), ("campaign.rule.cap_zero", "demand.cap.most"));
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "CallingRuleParts", into = "CallingRuleParts")]
pub struct CallingRule(CallingRuleParts);

/// The longest rolling cap, in hours: a leap year.
const CAP_HOURS_MAX: u32 = 366 * 24;
/// The longest quiet period, in days.
const QUIET_DAYS_MAX: u32 = 3_660;
/// The longest time for which a look into a registry is good, in days.
const REGISTRY_DAYS_MAX: u32 = 366;

impl CallingRule {
    /// Checks the parts and makes a rule of them.
    ///
    /// # Errors
    /// `campaign.rule.reversed` where no day lies between its first and its last;
    /// `campaign.rule.region_without_country`, `campaign.rule.unknown_region` where the country has none of
    /// that code, as far as its regions are known here; `campaign.rule.repeated_purpose`,
    /// `campaign.rule.no_call` where a channel is no call, `campaign.rule.repeated_channel`;
    /// `campaign.rule.no_window` where hours leave no part of any day, `campaign.rule.windows_without_calendar`
    /// where parts of a holiday are given and no calendar; `campaign.rule.cap_zero`;
    /// `campaign.rule.span` where a number of hours or days is 0 or longer than its field allows;
    /// `base.window.reversed`, `base.window.empty`, `base.window.overlap`, `base.week.repeated_day`. The
    /// path names the field.
    pub fn restore(parts: CallingRuleParts) -> Result<Self, Invalid> {
        if let (Some(from), Some(until)) = (parts.from, parts.until)
            && until <= from
        {
            return Err(Invalid::plain("campaign.rule.reversed", "until"));
        }
        if parts.region.is_some() && parts.country.is_none() {
            return Err(Invalid::plain(
                "campaign.rule.region_without_country",
                "region",
            ));
        }
        if let (Some(country), Some(region)) = (&parts.country, &parts.region)
            && has_region(country, region.as_str()) == Some(false)
        {
            return Err(Invalid::plain("campaign.rule.unknown_region", "region")
                .with(NamedFact::id("country", country)));
        }
        for (position, channel) in parts.channels.iter().enumerate() {
            let code = if !is_call(*channel) {
                "campaign.rule.no_call"
            } else if parts
                .channels
                .iter()
                .take(position)
                .any(|before| before == channel)
            {
                "campaign.rule.repeated_channel"
            } else {
                continue;
            };
            return Err(Invalid::plain(code, "")
                .with(NamedFact::code("channel", channel.code()))
                .inside(&format!("channels[{position}]")));
        }
        for (position, purpose) in parts.purposes.iter().enumerate() {
            if parts
                .purposes
                .iter()
                .take(position)
                .any(|before| before == purpose)
            {
                return Err(Invalid::plain("campaign.rule.repeated_purpose", "")
                    .with(NamedFact::id("purpose", purpose))
                    .inside(&format!("purposes[{position}]")));
            }
        }
        let kind = demand_name(&parts.demand);
        check_demand(&parts.demand).map_err(|error| error.inside(kind).inside("demand"))?;
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &CallingRuleParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> CallingRuleParts {
        self.0
    }

    /// Tells whether it holds on a day of the person's calendar.
    pub fn is_valid_on(&self, day: CalendarDate) -> bool {
        self.0.from.is_none_or(|from| from <= day) && self.0.until.is_none_or(|until| day < until)
    }

    /// Tells whether it holds for a purpose.
    pub fn is_for(&self, purpose: &ContactPurposeId) -> bool {
        self.0.purposes.is_empty() || self.0.purposes.contains(purpose)
    }
}

/// The ways of contact that are calls.
pub(super) const fn is_call(channel: ContactChannel) -> bool {
    matches!(
        channel,
        ContactChannel::Voice | ContactChannel::RecordedVoice
    )
}

/// The name under which a file has the demand.
const fn demand_name(demand: &RuleDemand) -> &'static str {
    match demand {
        RuleDemand::Hours { .. } => "hours",
        RuleDemand::Cap { .. } => "cap",
        RuleDemand::Quiet { .. } => "quiet",
        RuleDemand::Consent { .. } => "consent",
        RuleDemand::Ban => "ban",
        RuleDemand::Registry { .. } => "registry",
    }
}

fn check_demand(demand: &RuleDemand) -> Result<(), Invalid> {
    let within = |value: u32, limit: u32, path: &'static str| {
        if (1..=limit).contains(&value) {
            return Ok(());
        }
        Err(Invalid::plain("campaign.rule.span", path)
            .with(NamedFact::count("value", value.into()))
            .with(NamedFact::count("limit", limit.into())))
    };
    match demand {
        RuleDemand::Hours {
            week,
            holidays,
            holiday_windows,
            ..
        } => {
            check_week(week)?;
            check_windows(holiday_windows, "holiday_windows")?;
            if !holiday_windows.is_empty() && holidays.is_none() {
                let code = "campaign.rule.windows_without_calendar";
                return Err(Invalid::plain(code, "holidays"));
            }
            if week.iter().all(|day| day.windows.is_empty()) {
                return Err(Invalid::plain("campaign.rule.no_window", "week"));
            }
            Ok(())
        }
        RuleDemand::Cap {
            most, within: span, ..
        } => {
            if *most == 0 {
                return Err(Invalid::plain("campaign.rule.cap_zero", "most"));
            }
            match span {
                CapSpan::Rolling { hours } => within(*hours, CAP_HOURS_MAX, "within.rolling.hours"),
                CapSpan::Day | CapSpan::Week | CapSpan::Month => Ok(()),
            }
        }
        RuleDemand::Quiet { lasts, .. } => match lasts {
            QuietSpan::Hours { hours } => within(*hours, QUIET_DAYS_MAX * 24, "lasts.hours.hours"),
            QuietSpan::Days { days } => within(*days, QUIET_DAYS_MAX, "lasts.days.days"),
        },
        RuleDemand::Consent { .. } | RuleDemand::Ban => Ok(()),
        RuleDemand::Registry { valid_days, .. } => {
            within(*valid_days, REGISTRY_DAYS_MAX, "valid_days")
        }
    }
}

impl TryFrom<CallingRuleParts> for CallingRule {
    type Error = Invalid;
    fn try_from(parts: CallingRuleParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<CallingRule> for CallingRuleParts {
    fn from(rule: CallingRule) -> Self {
        rule.0
    }
}

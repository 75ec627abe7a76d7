//! The question before a call: the rules as an object, the verdict, and the list of whom to call.

use std::sync::Arc;

use talktime::campaign;

use crate::border::{CalendarDate, Instant};
use crate::error::TalktimeError;
use crate::mirrors::{
    BlockReason, CallList, CallingRulesParts, CheckedCallListPlan, CheckedCallingRule,
    CheckedDialPermit, Code, ContactPurposeId, CountryCode, DialBlock, DialFacts, DialQuery,
    DialVerdict, Language, ListPerson, RuleSetId, RulesRead, Zone,
};

/// Holds the rules that decide when a person may be called. Not legal advice.
///
/// `standard` is what ships: laws of some countries with their sources. A country without a rule that is
/// on is one whose law nobody looked up: nobody there may be called until somebody adds its rules. The
/// strictest rule wins, so adding one never allows more. It is never changed, and may be asked from any
/// thread.
#[derive(Debug, uniffi::Object)]
pub struct CallingRules(campaign::CallingRules);

#[uniffi::export]
impl CallingRules {
    /// Gives the rules that ship with this release, each with its source. Not legal advice.
    #[uniffi::constructor]
    pub fn standard() -> Arc<Self> {
        Self::of(campaign::CallingRules::standard())
    }

    /// Checks the parts and makes a set of rules of them.
    ///
    /// # Errors
    /// Where a rule names a calendar or a purpose that is not there, two of one id hold on one day, or
    /// there are too many. The path names the row.
    #[uniffi::constructor]
    pub fn restore(parts: CallingRulesParts) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(campaign::CallingRules::restore(parts)?))
    }

    /// Reads rules back from versioned JSON of this or an earlier release.
    ///
    /// # Errors
    /// Where the text is not such JSON, is newer, or holds rules that cannot be.
    #[uniffi::constructor]
    pub fn from_json(text: String) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(campaign::CallingRules::from_json(&text)?))
    }

    /// Writes the rules as versioned JSON, which every later release reads.
    ///
    /// # Errors
    /// Where a number in them is out of the range of JSON's.
    pub fn to_json(&self) -> Result<String, TalktimeError> {
        Ok(self.0.to_json()?)
    }

    /// Gives the parts: the name, the purposes, the calendars, and the rules with those that are off.
    pub fn parts(&self) -> CallingRulesParts {
        self.0.parts().clone()
    }

    /// Tells whether a rule is on: as sure as the set asks for.
    ///
    /// # Errors
    /// Where the rule is not valid.
    pub fn applies(&self, rule: CheckedCallingRule) -> Result<bool, TalktimeError> {
        Ok(self.0.applies(&rule))
    }

    /// Tells whether any rule of a country is on; nobody may be called in another.
    ///
    /// # Errors
    /// Where there is no such country.
    pub fn knows(&self, country: CountryCode) -> Result<bool, TalktimeError> {
        Ok(self.0.knows(&country))
    }

    /// Gives a set with rules in the place of all that a country has, its regions' with them.
    ///
    /// # Errors
    /// Where a rule is not the country's, and as `restore`.
    pub fn with_country(
        &self,
        id: RuleSetId,
        country: CountryCode,
        rules: Vec<CheckedCallingRule>,
    ) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(self.0.with_country(id, &country, rules)?))
    }

    /// Gives a set with more rules. It never allows more than this one, but where nobody had looked the law
    /// up.
    ///
    /// # Errors
    /// As `restore`.
    pub fn with_rules(
        &self,
        id: RuleSetId,
        rules: Vec<CheckedCallingRule>,
    ) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(self.0.with_rules(id, rules)?))
    }

    /// Gives the first instant at which an opt-out must be done everywhere, on the calendar of a zone;
    /// none where the law of the country was not looked up. Not legal advice.
    ///
    /// # Errors
    /// Where it lies beyond the calendar.
    pub fn opt_out_deadline(
        &self,
        country: CountryCode,
        asked: Instant,
        zone: Zone,
    ) -> Result<Option<Instant>, TalktimeError> {
        Ok(self.0.opt_out_deadline(&country, asked, &zone)?)
    }

    /// Says whether a person may be called; nothing else issues a permit. Not legal advice.
    ///
    /// Every rule that is on, holds on the day and is for the purpose and the place is asked, and the
    /// strictest wins. Where the place or the zone is not known, every possible one is asked.
    ///
    /// # Errors
    /// Where the instant is before 1970 or after 2199, the channel is no call, the country has no such
    /// region, a consent is of another person, or something is dated after the instant. The path names the
    /// row.
    pub fn may_call(
        &self,
        query: DialQuery,
        facts: DialFacts,
    ) -> Result<DialVerdict, TalktimeError> {
        Ok(campaign::may_call(&self.0, &query, &facts)?)
    }

    /// Lists whom to call, whom first, and when each may be called: as of an instant, and of a day for
    /// the target rules.
    ///
    /// # Errors
    /// As `mayCall`, where a person cannot be asked about. The path names the person.
    pub fn build_call_list(
        &self,
        plan: CheckedCallListPlan,
        people: Vec<ListPerson>,
        at: Instant,
        day: CalendarDate,
    ) -> Result<CallList, TalktimeError> {
        Ok(campaign::build_call_list(&plan, &self.0, &people, at, day)?)
    }
}

impl CallingRules {
    fn of(rules: campaign::CallingRules) -> Arc<Self> {
        Arc::new(Self(rules))
    }
}

/// Reads a JSON list of calling rules that somebody wrote by hand: those that can be used, and what is
/// wrong with each of the others, and where.
///
/// # Errors
/// Where the text is no JSON or holds no list.
#[uniffi::export]
pub fn read_calling_rules(text: String) -> Result<RulesRead, TalktimeError> {
    Ok(campaign::read_calling_rules(&text)?)
}

/// Tells whether a rule holds on a day.
///
/// # Errors
/// Where the rule is not valid.
#[uniffi::export]
pub fn calling_rule_is_valid_on(
    rule: CheckedCallingRule,
    day: CalendarDate,
) -> Result<bool, TalktimeError> {
    Ok(rule.is_valid_on(day))
}

/// Tells whether a rule is for a purpose.
///
/// # Errors
/// Where the rule is not valid or the id is malformed.
#[uniffi::export]
pub fn calling_rule_is_for(
    rule: CheckedCallingRule,
    purpose: ContactPurposeId,
) -> Result<bool, TalktimeError> {
    Ok(rule.is_for(&purpose))
}

/// Gives the permit of a verdict, where the answer is yes.
///
/// # Errors
/// Where a value in the verdict is malformed.
#[uniffi::export]
pub fn dial_verdict_permit(
    verdict: DialVerdict,
) -> Result<Option<CheckedDialPermit>, TalktimeError> {
    Ok(verdict.permit().cloned())
}

/// Says in one sentence why a person may not be called, and what would help.
///
/// # Errors
/// Where a code in it is malformed.
#[uniffi::export]
pub fn dial_block_sentence(block: DialBlock, language: Language) -> Result<String, TalktimeError> {
    Ok(block.sentence(language))
}

/// Gives the stable code of a reason: `campaign.blocked.outside_hours`.
#[uniffi::export]
pub fn block_reason_code(reason: BlockReason) -> Code {
    reason.code()
}

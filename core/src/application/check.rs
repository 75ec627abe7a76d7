//! Whether a form is complete: everything that is missing, wrong, or in contradiction.

use serde::{Deserialize, Serialize};

use super::form::{FilledForm, FormValue};
use crate::base::{
    BirthDate, CalendarDate, Code, CountryCode, FormFieldId, FormRuleId, Invalid, Language, Money,
    NamedFact, PersonName, PhoneNumber, ReadingPurpose, sentence,
};
use crate::customer::{AddressField, AddressVerdict, Gazetteer, check_address, check_pick_up};
use crate::project::{
    FormCondition, FormDay, FormDemand, FormField, FormFieldKind, FormMask, FormNeed, FormRule,
    FormSchema,
};

/// Tells what is wrong in one field of a form.
///
/// It names the field and bounds, never what stands in it: it can be logged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormFault {
    /// The field.
    pub field: FormFieldId,
    /// What is wrong: `application.form.too_late`.
    pub code: Code,
    /// The bounds that the check used.
    pub facts: Vec<NamedFact>,
}

impl FormFault {
    /// Says in one sentence what is wrong and how to mend it.
    pub fn sentence(&self, language: Language) -> String {
        sentence(language, &self.code, &self.facts)
    }
}

/// Tells whether a form is complete, and everything that it lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormVerdict {
    /// Whether nothing is missing, nothing is wrong and no rule is broken.
    pub complete: bool,
    /// The fields that must be filled in and are not, in the order of the form.
    pub missing: Vec<FormFieldId>,
    /// What is wrong in fields that are filled in, in the order of the form; then the answers to fields
    /// that the form does not have.
    pub faults: Vec<FormFault>,
    /// The rules over several fields that do not hold, in the order of the form.
    pub broken: Vec<FormRuleId>,
    /// What contradicts itself and may be right all the same, such as a postcode of another region: read it
    /// back to the person. It does not keep the form from being complete.
    pub doubts: Vec<FormFault>,
}

impl FormVerdict {
    /// Says everything that keeps the form from being complete, each sentence with the name of its field.
    ///
    /// What the schema does not have, because it is another one, is named by its id.
    pub fn sentences(&self, schema: &FormSchema, language: Language) -> Vec<String> {
        let say = |field: &FormFieldId, text: String| match schema.field(field) {
            Some(known) => format!("{}: {text}", known.label.get(language).as_str()),
            None => format!("{field}: {text}"),
        };
        let missing = Code::fixed("application.form.missing");
        let missing = self
            .missing
            .iter()
            .map(|field| say(field, sentence(language, &missing, &[])));
        let faults = self
            .faults
            .iter()
            .map(|fault| say(&fault.field, fault.sentence(language)));
        let broken = self.broken.iter().map(|id| {
            let rule = schema.parts().rules.iter().find(|rule| rule.id == *id);
            rule.map_or(id.as_str(), |rule| rule.says.get(language).as_str())
                .to_owned()
        });
        missing.chain(faults).chain(broken).collect()
    }
}

/// Judges a form under the version of its schema: names every field that is missing, every fault and every
/// broken rule at once.
///
/// `today` is the day at the customer's place on which the form was filled in, also where it is checked again
/// later: bounds such as "tomorrow at the earliest" count from it. A gazetteer spares the region of an address
/// where only one town has the name.
///
/// ```
/// use talktime::application::{FilledForm, FilledFormParts, FormAnswer, FormValue, check_form};
/// use talktime::base::{FormFieldId, FormId, Language};
/// use talktime::project::FormSchema;
/// let taxi = FormSchema::standard().into_iter().find(|form| form.parts().id.as_str() == "taxi").unwrap();
/// let at_once = FormAnswer { field: FormFieldId::new("at_once")?, value: FormValue::YesNo { yes: true } };
/// let form = FilledForm::restore(FilledFormParts {
///     form: FormId::new("taxi")?,
///     version: 1,
///     answers: vec![at_once],
/// })?;
/// let verdict = check_form(&taxi, &form, "2026-03-02".parse().unwrap(), None)?;
/// assert_eq!(verdict.missing.len(), 4); // the telephone, the address, that it was read back, how many
/// assert_eq!(verdict.sentences(&taxi, Language::English)[0], "Telephone of the passenger: fill it in");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
///
/// # Errors
/// `application.form.other_form` and `application.form.other_version` where the form was filled in under
/// another schema.
pub fn check_form(
    schema: &FormSchema,
    form: &FilledForm,
    today: CalendarDate,
    gazetteer: Option<&Gazetteer>,
) -> Result<FormVerdict, Invalid> {
    let (asked, filled) = (schema.parts(), form.parts());
    if asked.id != filled.form {
        return Err(Invalid::plain("application.form.other_form", "form")
            .with(NamedFact::id("form", &filled.form))
            .with(NamedFact::id("asked", &asked.id)));
    }
    if asked.version != filled.version {
        return Err(Invalid::plain("application.form.other_version", "version")
            .with(NamedFact::count("version", filled.version.into()))
            .with(NamedFact::count("asked", asked.version.into())));
    }
    let sheet = Sheet(form);
    let mut verdict = FormVerdict {
        complete: false,
        missing: Vec::new(),
        faults: Vec::new(),
        broken: Vec::new(),
        doubts: Vec::new(),
    };
    for field in &asked.fields {
        match sheet.filled(&field.id) {
            Some(value) => Check {
                field,
                today,
                gazetteer,
                verdict: &mut verdict,
            }
            .value(value),
            None if sheet.needs(&field.need) => verdict.missing.push(field.id.clone()),
            None => {}
        }
    }
    for answer in &filled.answers {
        if schema.field(&answer.field).is_none() {
            verdict.faults.push(FormFault {
                field: answer.field.clone(),
                code: Code::fixed("application.form.unknown_field"),
                facts: vec![NamedFact::id("form", &asked.id)],
            });
        }
    }
    let broken = asked.rules.iter().filter(|rule| !sheet.keeps(rule));
    verdict.broken = broken.map(|rule| rule.id.clone()).collect();
    verdict.complete =
        verdict.missing.is_empty() && verdict.faults.is_empty() && verdict.broken.is_empty();
    Ok(verdict)
}

/// Answers questions about what stands where.
struct Sheet<'a>(&'a FilledForm);

impl<'a> Sheet<'a> {
    /// Gives what stands in a field; blanks alone are nothing.
    fn filled(&self, field: &FormFieldId) -> Option<&'a FormValue> {
        let read = ReadingPurpose::Fulfilment;
        self.0.value(field).filter(|value| match value {
            FormValue::Text { text } => !is_blank(text.read(read)),
            FormValue::Document { number } => !is_blank(number.read(read)),
            FormValue::Name { name } => !is_blank(name.given.read(read)),
            _ => true,
        })
    }

    fn needs(&self, need: &FormNeed) -> bool {
        match need {
            FormNeed::Required => true,
            FormNeed::Optional => false,
            FormNeed::RequiredIf { when } => self.holds(when),
        }
    }

    fn holds(&self, condition: &FormCondition) -> bool {
        match condition {
            FormCondition::Filled { field } => self.filled(field).is_some(),
            FormCondition::Blank { field } => self.filled(field).is_none(),
            FormCondition::Says { field, yes } => {
                matches!(self.filled(field), Some(FormValue::YesNo { yes: said }) if said == yes)
            }
            FormCondition::Chosen { field, choices } => {
                matches!(self.filled(field), Some(FormValue::Choice { choice }) if choices.contains(choice))
            }
            FormCondition::AllOf { conditions } => conditions.iter().all(|one| self.holds(one)),
            FormCondition::AnyOf { conditions } => conditions.iter().any(|one| self.holds(one)),
        }
    }

    fn keeps(&self, rule: &FormRule) -> bool {
        if rule.when.as_ref().is_some_and(|when| !self.holds(when)) {
            return true;
        }
        match &rule.demand {
            FormDemand::AnyFilled { fields } => {
                fields.iter().any(|field| self.filled(field).is_some())
            }
            FormDemand::InOrder {
                lesser,
                greater,
                or_equal,
            } => {
                let pair = self.filled(lesser).zip(self.filled(greater));
                let order = pair.and_then(|(less, more)| compared(less, more));
                order.is_none_or(|order| order.is_lt() || *or_equal && order.is_eq())
            }
            FormDemand::Holds { that } => self.holds(that),
        }
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Compares two values of one kind; what has no order is told as a fault of its field.
fn compared(less: &FormValue, more: &FormValue) -> Option<std::cmp::Ordering> {
    match (less, more) {
        (FormValue::Date { day }, FormValue::Date { day: other }) => Some(day.cmp(other)),
        (FormValue::Time { time }, FormValue::Time { time: other }) => Some(time.cmp(other)),
        (FormValue::Number { number }, FormValue::Number { number: other }) => {
            Some(number.cmp(other))
        }
        (FormValue::Money { money }, FormValue::Money { money: other })
            if money.currency == other.currency =>
        {
            Some(money.minor.cmp(&other.minor))
        }
        _ => None,
    }
}

/// Looks at what stands in one field.
struct Check<'a> {
    field: &'a FormField,
    today: CalendarDate,
    gazetteer: Option<&'a Gazetteer>,
    verdict: &'a mut FormVerdict,
}

impl Check<'_> {
    fn fault(&mut self, code: &'static str, facts: Vec<NamedFact>) {
        self.verdict.faults.push(FormFault {
            field: self.field.id.clone(),
            code: Code::fixed(code),
            facts,
        });
    }

    fn value(mut self, value: &FormValue) {
        match (&self.field.kind, value) {
            (FormFieldKind::Text { least, most, masks }, FormValue::Text { text }) => {
                self.text(text.read(ReadingPurpose::Fulfilment), *least, *most, masks);
            }
            (FormFieldKind::Name { family }, FormValue::Name { name }) => self.name(name, *family),
            (FormFieldKind::Address, FormValue::Address { address }) => {
                self.address(&check_address(address, self.gazetteer));
            }
            (FormFieldKind::PickUp, FormValue::Address { address }) => {
                self.address(&check_pick_up(address, self.gazetteer));
            }
            (FormFieldKind::Phone { countries }, FormValue::Phone { number }) => {
                self.phone(number, countries);
            }
            (FormFieldKind::Date { first, last }, FormValue::Date { day }) => {
                self.day(*day, *first, *last);
            }
            (
                FormFieldKind::BirthDate {
                    least_age,
                    most_age,
                },
                FormValue::BirthDate { born },
            ) => self.age(born, *least_age, *most_age),
            (FormFieldKind::Number { least, most }, FormValue::Number { number }) => {
                if !(*least..=*most).contains(number) {
                    let bounds = [("least", *least), ("most", *most)];
                    let facts = bounds.map(|(name, bound)| NamedFact::text_of(name, bound));
                    self.fault("application.form.number_out_of_range", facts.into());
                }
            }
            (FormFieldKind::Money { least, most }, FormValue::Money { money }) => {
                self.money(*money, *least, *most);
            }
            (FormFieldKind::Choice { choices }, FormValue::Choice { choice }) => {
                if !choices.iter().any(|one| one.id == *choice) {
                    self.fault("application.form.unknown_choice", Vec::new());
                }
            }
            (FormFieldKind::Document { masks }, FormValue::Document { number }) => {
                self.masks(number.read(ReadingPurpose::Fulfilment).trim(), masks);
            }
            (FormFieldKind::YesNo { must_be }, FormValue::YesNo { yes }) => match must_be {
                Some(true) if !yes => self.fault("application.form.must_be_yes", Vec::new()),
                Some(false) if *yes => self.fault("application.form.must_be_no", Vec::new()),
                _ => {}
            },
            (FormFieldKind::Email, FormValue::Email { .. })
            | (FormFieldKind::Time, FormValue::Time { .. }) => {}
            (kind, value) => {
                let facts = vec![
                    NamedFact::code("expected", kind.code()),
                    NamedFact::code("given", value.code()),
                ];
                self.fault("application.form.other_kind", facts);
            }
        }
    }

    fn text(&mut self, text: &str, least: u32, most: u32, masks: &[FormMask]) {
        let length = u64::try_from(text.trim().chars().count()).unwrap_or(u64::MAX);
        let count = |name, bound: u32| vec![NamedFact::count(name, bound.into())];
        if length < u64::from(least) {
            self.fault("application.form.too_short", count("least", least));
        }
        if length > u64::from(most) {
            self.fault("application.form.too_long", count("most", most));
        }
        self.masks(text.trim(), masks);
    }

    fn masks(&mut self, text: &str, masks: &[FormMask]) {
        if let Some(first) = masks.first()
            && !masks.iter().any(|mask| mask.fits(text))
        {
            let mask = NamedFact::text_of("mask", first.as_str().trim());
            self.fault("application.form.mask", vec![mask]);
        }
    }

    fn name(&mut self, name: &PersonName, required: bool) {
        let family = name.family.as_ref();
        let family = family.filter(|family| !is_blank(family.read(ReadingPurpose::Fulfilment)));
        if required && family.is_none() {
            self.fault("application.form.family_name_missing", Vec::new());
        }
    }

    fn address(&mut self, judged: &AddressVerdict) {
        let part = |part: &AddressField| vec![NamedFact::code("part", part.code())];
        for missing in &judged.missing {
            self.fault("application.form.address_part_missing", part(missing));
        }
        for malformed in &judged.malformed {
            self.fault("application.form.address_part_malformed", part(malformed));
        }
        let doubts = judged.doubtful.iter().map(|doubtful| FormFault {
            field: self.field.id.clone(),
            code: Code::fixed("application.form.address_part_doubtful"),
            facts: part(doubtful),
        });
        self.verdict.doubts.extend(doubts);
    }

    fn phone(&mut self, number: &PhoneNumber, countries: &[CountryCode]) {
        if let Some(first) = countries.first()
            && !number.countries().iter().any(|one| countries.contains(one))
        {
            let country = NamedFact::id("country", first);
            self.fault("application.form.other_country", vec![country]);
        }
    }

    /// Bounds of the calendar and of today can pass each other: then no day is left, and that is one fault.
    fn day(&mut self, day: CalendarDate, first: Option<FormDay>, last: Option<FormDay>) {
        let on = |bound: Option<FormDay>| bound.map(|bound| bound.on(self.today));
        let (first, last) = (on(first), on(last));
        let fact = |name, bound: CalendarDate| NamedFact::text_of(name, bound);
        match (first, last) {
            (Some(first), Some(last)) if last < first => {
                let facts = vec![fact("first", first), fact("last", last)];
                self.fault("application.form.no_day_left", facts);
            }
            (Some(first), _) if day < first => {
                self.fault("application.form.too_early", vec![fact("first", first)]);
            }
            (_, Some(last)) if last < day => {
                self.fault("application.form.too_late", vec![fact("last", last)]);
            }
            _ => {}
        }
    }

    fn age(&mut self, born: &BirthDate, least: u32, most: Option<u32>) {
        let count = |name, bound: u32| vec![NamedFact::count(name, bound.into())];
        match born.age_on(self.today, ReadingPurpose::Fulfilment) {
            None => self.fault("application.form.not_born_yet", Vec::new()),
            Some(age) if age < least => {
                self.fault("application.form.too_young", count("least", least))
            }
            Some(age) => {
                if let Some(most) = most.filter(|most| *most < age) {
                    self.fault("application.form.too_old", count("most", most));
                }
            }
        }
    }

    fn money(&mut self, money: Money, least: Money, most: Option<Money>) {
        if money.currency != least.currency {
            let facts = vec![NamedFact::text_of("currency", least.currency)];
            return self.fault("application.form.other_currency", facts);
        }
        if money.minor < least.minor {
            // That an amount is below zero is a slip, and not an amount that is too low.
            let code = if money.minor < 0 {
                "application.form.negative_amount"
            } else {
                "application.form.too_little"
            };
            self.fault(code, vec![NamedFact::money("least", least)]);
        }
        if let Some(most) = most.filter(|most| most.minor < money.minor) {
            self.fault(
                "application.form.too_much",
                vec![NamedFact::money("most", most)],
            );
        }
    }
}

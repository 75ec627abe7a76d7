//! The words in which a customer is told what they must know before a crew comes.

use serde::{Deserialize, Serialize};

use super::amount::{amount_text, day_text, window_text};
use super::item::BriefingItem;
use super::sms::{SmsLength, sms_length};
use crate::base::{
    AccountNumber, Invalid, Language, LocalisedText, NamedFact, PaymentAccountId, Placed,
    ReadingPurpose, ShownText, WordingId, Zone, written,
};

/// Says in which way the customer is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BriefingForm {
    /// What the agent says, an item a line, each with the question whose answer acknowledges it.
    Spoken,
    /// A short message: one line.
    Sms,
    /// An e-mail with a subject.
    Email,
}

/// Gives the number of an account into which customers pay.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BriefingAccount {
    /// The account.
    pub account: PaymentAccountId,
    /// Its number.
    pub number: AccountNumber,
}

/// Gives the text of a wording of the project: a whole sentence.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BriefingWording {
    /// The wording.
    pub wording: WordingId,
    /// Its text; the English one stands in where a language has none.
    pub text: LocalisedText,
}

/// Holds what a text depends on besides the items.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BriefingTextFacts {
    /// The zone on whose clock the customer lives.
    pub zone: Zone,
    /// The number of each account that an item names.
    #[serde(default)]
    pub accounts: Vec<BriefingAccount>,
    /// The text of each wording that an item names.
    #[serde(default)]
    pub wordings: Vec<BriefingWording>,
}

/// Holds the text of a briefing, which is personal: it names the account and the day.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BriefingText {
    /// The subject of an e-mail; empty for the other forms.
    pub subject: Option<ShownText>,
    /// The text, its lines parted by `\n`.
    pub body: ShownText,
    /// How long a short message is; empty for the other forms.
    pub sms: Option<SmsLength>,
}

/// Writes what the customer must be told, in a language and a form.
///
/// The items stand in the order in which they are given; those of a visit that are open are
/// [`Visit::open_briefing`](crate::order::Visit::open_briefing). Day and hour are those of the customer's
/// clock, amounts have the plural of the language.
///
/// # Errors
/// `order.briefing.no_items` without an item; `order.briefing.account_missing` and
/// `order.briefing.wording_missing` where the facts lack what an item names; `base.personal.too_long`
/// over 4,096 bytes.
///
/// ```
/// use talktime::base::{Language, Period, ReadingPurpose, Zone};
/// use talktime::order::{
///     BriefingDocument, BriefingForm, BriefingItem, BriefingTextFacts, briefing_text,
/// };
/// let window = Period::new("2026-03-02T06:00:00Z".parse()?, "2026-03-02T09:00:00Z".parse()?)?;
/// let items = [
///     BriefingItem::AtHome { window },
///     BriefingItem::HaveDocument { document: BriefingDocument::Passport },
///     BriefingItem::NoCash,
/// ];
/// let zone = Zone::new("Europe/Moscow")?;
/// let facts = BriefingTextFacts { zone, accounts: Vec::new(), wordings: Vec::new() };
/// let text = briefing_text(&items, &facts, Language::English, BriefingForm::Sms)?;
/// assert_eq!(
///     text.body.read(ReadingPurpose::Contact),
///     "The crew comes on Monday, 2 March, from 9:00 to 12:00: please be at home. \
///      Have ready: passport. Give the crew no cash."
/// );
/// assert_eq!(text.sms.map(|sms| sms.segments), Some(1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn briefing_text(
    items: &[BriefingItem],
    facts: &BriefingTextFacts,
    language: Language,
    form: BriefingForm,
) -> Result<BriefingText, Invalid> {
    if items.is_empty() {
        return Err(Invalid::plain("order.briefing.no_items", ""));
    }
    let writer = Writer {
        facts,
        language,
        form,
    };
    let lines: Result<Vec<_>, _> = items.iter().map(|item| writer.item(item)).collect();
    let body = writer.body(&lines?);
    let sms = (form == BriefingForm::Sms).then(|| sms_length(&body));
    let subject = match form {
        BriefingForm::Email => Some(ShownText::new(writer.subject(items))?),
        BriefingForm::Spoken | BriefingForm::Sms => None,
    };
    let body = ShownText::new(body).map_err(|error| error.inside("body"))?;
    Ok(BriefingText { subject, body, sms })
}

struct Writer<'a> {
    facts: &'a BriefingTextFacts,
    language: Language,
    form: BriefingForm,
}

impl Writer<'_> {
    fn written(&self, code: &str, places: &[(&str, Placed<'_>)]) -> String {
        written(self.language, code, places)
    }

    fn item(&self, item: &BriefingItem) -> Result<String, Invalid> {
        let [spoken, sms, email] = codes(item);
        let code = match self.form {
            BriefingForm::Spoken => spoken,
            BriefingForm::Sms => sms,
            BriefingForm::Email => email,
        };
        let text = match item {
            BriefingItem::AtHome { window } => {
                let window = window_text(self.language, self.facts.zone, *window);
                self.written(code, &[("window", Placed::Text(&window))])
            }
            BriefingItem::HaveDocument { document } => {
                let document = self.written(document.code().as_str(), &[]);
                self.written(code, &[("document", Placed::Text(&document))])
            }
            BriefingItem::AmountDue { amount } => {
                let amount = amount_text(self.language, *amount);
                self.written(code, &[("amount", Placed::Text(&amount))])
            }
            BriefingItem::PayInto { account } => {
                let number = self.number(account)?;
                self.written(code, &[("account", Placed::Text(number))])
            }
            BriefingItem::NoCash => self.written(code, &[]),
            BriefingItem::Prepare { wording } => {
                let text = self.wording(wording)?;
                self.written(code, &[("text", Placed::Text(text))])
            }
        };
        Ok(text)
    }

    fn number(&self, account: &PaymentAccountId) -> Result<&str, Invalid> {
        let mut accounts = self.facts.accounts.iter();
        let known = accounts.find(|known| known.account == *account);
        let known = known.ok_or_else(|| {
            Invalid::plain("order.briefing.account_missing", "accounts")
                .with(NamedFact::id("account", account))
        })?;
        Ok(known.number.read(ReadingPurpose::Contact))
    }

    fn wording(&self, wording: &WordingId) -> Result<&str, Invalid> {
        let mut wordings = self.facts.wordings.iter();
        let known = wordings.find(|known| known.wording == *wording);
        let known = known.ok_or_else(|| {
            Invalid::plain("order.briefing.wording_missing", "wordings")
                .with(NamedFact::id("wording", wording))
        })?;
        Ok(known.text.get(self.language).as_str())
    }

    /// A short message is one line; the others have an opening, a line an item, and a closing.
    fn body(&self, lines: &[String]) -> String {
        let (opening, closing) = match self.form {
            BriefingForm::Sms => return lines.join(" "),
            BriefingForm::Spoken => (
                "order.briefing.spoken.opening",
                "order.briefing.spoken.closing",
            ),
            BriefingForm::Email => (
                "order.briefing.email.opening",
                "order.briefing.email.closing",
            ),
        };
        let count = u64::try_from(lines.len()).unwrap_or(u64::MAX);
        let mut body = self.written(opening, &[("count", Placed::Number(count))]);
        for (number, line) in (1_u64..).zip(lines) {
            let mark = match self.form {
                BriefingForm::Email => "-".to_owned(),
                BriefingForm::Spoken | BriefingForm::Sms => format!("{number}."),
            };
            body.push_str(&format!("\n{mark} {line}"));
        }
        body.push('\n');
        body.push_str(&self.written(closing, &[]));
        body
    }

    /// The day of the visit where an item tells it.
    fn subject(&self, items: &[BriefingItem]) -> String {
        let window = items.iter().find_map(|item| match item {
            BriefingItem::AtHome { window } => Some(*window),
            _ => None,
        });
        match window {
            Some(window) => {
                let day = day_text(self.language, self.facts.zone, window.from());
                let places = [("day", Placed::Text(&day))];
                self.written("order.briefing.email.subject", &places)
            }
            None => self.written("order.briefing.email.subject_without_day", &[]),
        }
    }
}

/// The codes of the sentences of an item: spoken, short message, e-mail.
const fn codes(item: &BriefingItem) -> [&'static str; 3] {
    match item {
        BriefingItem::AtHome { .. } => [
            "order.briefing.spoken.at_home",
            "order.briefing.sms.at_home",
            "order.briefing.email.at_home",
        ],
        BriefingItem::HaveDocument { .. } => [
            "order.briefing.spoken.document",
            "order.briefing.sms.document",
            "order.briefing.email.document",
        ],
        BriefingItem::AmountDue { amount } if amount.minor == 0 => [
            "order.briefing.spoken.nothing_due",
            "order.briefing.sms.nothing_due",
            "order.briefing.email.nothing_due",
        ],
        BriefingItem::AmountDue { .. } => [
            "order.briefing.spoken.amount_due",
            "order.briefing.sms.amount_due",
            "order.briefing.email.amount_due",
        ],
        BriefingItem::PayInto { .. } => [
            "order.briefing.spoken.pay_into",
            "order.briefing.sms.pay_into",
            "order.briefing.email.pay_into",
        ],
        BriefingItem::NoCash => [
            "order.briefing.spoken.no_cash",
            "order.briefing.sms.no_cash",
            "order.briefing.email.no_cash",
        ],
        BriefingItem::Prepare { .. } => [
            "order.briefing.spoken.prepare",
            "order.briefing.sms.prepare",
            "order.briefing.email.prepare",
        ],
    }
}

#[cfg(test)]
mod tests;

use super::*;
use crate::base::{Currency, Label, Money, Period};
use crate::order::{BriefingDocument, SmsEncoding};

fn account(id: &str) -> PaymentAccountId {
    PaymentAccountId::new(id).unwrap()
}

fn wording() -> WordingId {
    WordingId::new("wall-2").unwrap()
}

fn amount(minor: i64) -> Money {
    let currency = Currency::new("RUB").unwrap();
    Money { minor, currency }
}

fn facts() -> BriefingTextFacts {
    let label = |text: &str| Label::new(text).unwrap();
    BriefingTextFacts {
        zone: Zone::new("Europe/Moscow").unwrap(),
        accounts: vec![
            BriefingAccount {
                account: account("acc-1"),
                number: AccountNumber::new("40817").unwrap(),
            },
            BriefingAccount {
                account: account("acc-2"),
                number: AccountNumber::new("40702").unwrap(),
            },
        ],
        wordings: vec![BriefingWording {
            wording: wording(),
            text: LocalisedText {
                english: label("Please free the wall near the socket."),
                hindi: Some(label("कृपया सॉकेट के पास की दीवार खाली करें।")),
                russian: Some(label("Освободите, пожалуйста, стену у розетки.")),
            },
        }],
    }
}

fn items() -> Vec<BriefingItem> {
    let (from, until) = ("2026-03-02T06:00:00Z", "2026-03-02T09:00:00Z");
    let window = Period::new(from.parse().unwrap(), until.parse().unwrap()).unwrap();
    vec![
        BriefingItem::AtHome { window },
        BriefingItem::HaveDocument {
            document: BriefingDocument::Passport,
        },
        BriefingItem::Prepare { wording: wording() },
        BriefingItem::AmountDue {
            amount: amount(149_950),
        },
        BriefingItem::PayInto {
            account: account("acc-2"),
        },
        BriefingItem::NoCash,
    ]
}

fn text(items: &[BriefingItem], language: Language, form: BriefingForm) -> BriefingText {
    briefing_text(items, &facts(), language, form).unwrap()
}

fn body(text: &BriefingText) -> &str {
    text.body.read(ReadingPurpose::Contact)
}

#[test]
fn an_agent_says_an_item_a_line_and_asks_after_each() {
    let said = Language::ALL.map(|language| text(&items(), language, BriefingForm::Spoken));
    let [english, hindi, russian] = &said;
    assert_eq!(
        body(english),
        "Before the crew comes, there are 6 things to know.\n\
         1. Please be at home on Monday, 2 March, from 9:00 to 12:00. Will you be there?\n\
         2. Please have this ready: passport. Do you have it?\n\
         3. Please free the wall near the socket. Will you do that?\n\
         4. The amount to pay is 1,499.50 roubles. Is that clear?\n\
         5. Please pay into the account 40702. Have you written it down?\n\
         6. Please give the crew no cash, whatever they say. Is that clear?\n\
         Thank you. If anything changes, please call us."
    );
    assert_eq!(
        body(hindi),
        "टीम के आने से पहले 6 बातें जान लें।\n\
         1. कृपया सोमवार, 2 मार्च को 9:00 से 12:00 बजे तक घर पर रहें। क्या आप घर पर रहेंगे?\n\
         2. कृपया यह तैयार रखें: पासपोर्ट। क्या यह आपके पास है?\n\
         3. कृपया सॉकेट के पास की दीवार खाली करें। क्या आप यह कर देंगे?\n\
         4. भुगतान की राशि 1,499.50 रूबल है। क्या यह स्पष्ट है?\n\
         5. कृपया खाते 40702 में भुगतान करें। क्या आपने इसे लिख लिया?\n\
         6. कृपया टीम को नकद पैसे न दें, वे चाहे जो कहें। क्या यह स्पष्ट है?\n\
         धन्यवाद। कुछ बदले तो कृपया हमें कॉल करें।"
    );
    assert_eq!(
        body(russian),
        "Перед приездом бригады важно знать 6 вещей.\n\
         1. Пожалуйста, будьте дома в понедельник, 2 марта, с 9:00 до 12:00. Вы будете дома?\n\
         2. Пожалуйста, приготовьте: паспорт. Это у вас есть?\n\
         3. Освободите, пожалуйста, стену у розетки. Вы сможете это сделать?\n\
         4. К оплате 1\u{a0}499,50 рубля. Это понятно?\n\
         5. Пожалуйста, платите на счёт 40702. Вы записали?\n\
         6. Пожалуйста, не отдавайте бригаде наличные, что бы вам ни говорили. Это понятно?\n\
         Спасибо. Если что-то изменится, позвоните нам, пожалуйста."
    );
    assert!(
        said.iter()
            .all(|text| text.subject.is_none() && text.sms.is_none())
    );
}

#[test]
fn a_short_message_is_one_line_with_its_length() {
    let said = Language::ALL.map(|language| text(&items(), language, BriefingForm::Sms));
    let bodies = said.each_ref().map(body);
    assert_eq!(
        bodies,
        [
            "The crew comes on Monday, 2 March, from 9:00 to 12:00: please be at home. \
             Have ready: passport. Please free the wall near the socket. \
             To pay: 1,499.50 roubles. Pay into account 40702. Give the crew no cash.",
            "टीम सोमवार, 2 मार्च को 9:00 से 12:00 बजे तक आएगी: कृपया घर पर रहें। तैयार रखें: पासपोर्ट। \
             कृपया सॉकेट के पास की दीवार खाली करें। देय राशि: 1,499.50 रूबल। \
             खाते 40702 में भुगतान करें। टीम को नकद न दें।",
            "Бригада приедет в понедельник, 2 марта, с 9:00 до 12:00: будьте, пожалуйста, дома. \
             Приготовьте: паспорт. Освободите, пожалуйста, стену у розетки. \
             К оплате: 1\u{a0}499,50 рубля. Платите на счёт 40702. Не давайте бригаде наличных.",
        ]
    );
    let lengths = said.map(|text| text.sms.unwrap());
    // The letters of the three lines above, counted outside of this library.
    let told = lengths.map(|length| (length.encoding, length.units, length.segments));
    assert_eq!(
        told,
        [
            (SmsEncoding::Gsm7, 206, 2),
            (SmsEncoding::Ucs2, 199, 3),
            (SmsEncoding::Ucs2, 223, 4),
        ]
    );
}

#[test]
fn an_e_mail_has_a_subject_with_the_day() {
    let said = Language::ALL.map(|language| text(&items(), language, BriefingForm::Email));
    let subjects = said.each_ref().map(|text| {
        let subject = text.subject.as_ref().unwrap();
        subject.read(ReadingPurpose::Contact)
    });
    assert_eq!(
        subjects,
        [
            "Visit of the crew on Monday, 2 March",
            "टीम की विज़िट सोमवार, 2 मार्च को",
            "Визит бригады в понедельник, 2 марта",
        ]
    );
    assert_eq!(
        body(&said[0]),
        "Dear customer,\n\nBefore the crew comes, please note 6 points:\n\
         - The crew comes on Monday, 2 March, from 9:00 to 12:00. Please be at home.\n\
         - Please have ready: passport.\n\
         - Please free the wall near the socket.\n\
         - The amount to pay is 1,499.50 roubles.\n\
         - Please pay into the account 40702.\n\
         - Please give the crew no cash.\n\
         If anything changes, please call us."
    );
    assert!(body(&said[1]).starts_with(
        "प्रिय ग्राहक,\n\nटीम के आने से पहले कृपया इन 6 बातों पर ध्यान दें:\n- टीम सोमवार, 2 मार्च को 9:00 से"
    ));
    assert!(body(&said[2]).starts_with(
        "Здравствуйте!\n\nПеред приездом бригады обратите, пожалуйста, внимание на 6 пунктов:\n- Бригада"
    ));
    assert!(said.iter().all(|text| text.sms.is_none()));
}

#[test]
fn the_number_of_items_has_the_plural_of_its_language() {
    let first_line = |count: usize, language| {
        let text = text(
            &vec![BriefingItem::NoCash; count],
            language,
            BriefingForm::Spoken,
        );
        body(&text).lines().next().unwrap().to_owned()
    };
    for (count, english, russian) in [
        (1, "there is one thing to know.", "знать 1 вещь."),
        (2, "there are 2 things to know.", "знать 2 вещи."),
        (5, "there are 5 things to know.", "знать 5 вещей."),
        (11, "there are 11 things to know.", "знать 11 вещей."),
        (21, "there are 21 things to know.", "знать 21 вещь."),
    ] {
        let said = first_line(count, Language::English);
        assert!(said.ends_with(english), "{said}");
        let said = first_line(count, Language::Russian);
        assert!(said.ends_with(russian), "{said}");
    }
    assert_eq!(
        [1, 2].map(|count| first_line(count, Language::Hindi)),
        [
            "टीम के आने से पहले एक बात जान लें।",
            "टीम के आने से पहले 2 बातें जान लें।"
        ]
    );
}

#[test]
fn every_item_has_its_words_in_every_form_and_language() {
    let documents = [
        BriefingDocument::Passport,
        BriefingDocument::IdentityCard,
        BriefingDocument::Contract,
        BriefingDocument::AddressProof,
        BriefingDocument::PowerOfAttorney,
    ];
    let documents = documents.map(|document| BriefingItem::HaveDocument { document });
    let nothing = BriefingItem::AmountDue { amount: amount(0) };
    let all = items().into_iter().chain(documents).chain([nothing]);
    let all: Vec<_> = all.collect();
    let forms = [BriefingForm::Spoken, BriefingForm::Sms, BriefingForm::Email];
    for (language, form) in Language::ALL
        .into_iter()
        .flat_map(|language| forms.map(|form| (language, form)))
    {
        let text = text(&all, language, form);
        let body = body(&text);
        assert!(!body.contains('{') && !body.contains("order."), "{body}");
        assert!(!body.contains(" 0 "), "{body}");
    }
}

#[test]
fn a_text_without_a_day_has_a_subject_too() {
    let text = text(
        &[BriefingItem::NoCash],
        Language::English,
        BriefingForm::Email,
    );
    let subject = text.subject.as_ref().unwrap();
    assert_eq!(subject.read(ReadingPurpose::Contact), "Visit of the crew");
}

#[test]
fn what_the_facts_lack_is_told() {
    let lacking = BriefingTextFacts {
        accounts: Vec::new(),
        wordings: Vec::new(),
        ..facts()
    };
    let refused = |items: &[BriefingItem]| {
        let text = briefing_text(items, &lacking, Language::Russian, BriefingForm::Sms);
        let error = text.unwrap_err();
        for language in Language::ALL {
            assert!(!error.sentence(language).contains('{'));
        }
        (error.code.to_string(), error.path.to_string())
    };
    let told = |code: &str, path: &str| (format!("order.briefing.{code}"), path.to_owned());
    assert_eq!(refused(&[]), told("no_items", ""));
    let account = account("acc-1");
    assert_eq!(
        refused(&[BriefingItem::PayInto { account }]),
        told("account_missing", "accounts")
    );
    assert_eq!(
        refused(&[BriefingItem::Prepare { wording: wording() }]),
        told("wording_missing", "wordings")
    );
}

#[test]
fn a_text_that_no_screen_takes_is_refused() {
    let many = vec![BriefingItem::Prepare { wording: wording() }; 120];
    let text = briefing_text(&many, &facts(), Language::English, BriefingForm::Spoken);
    let error = text.unwrap_err();
    assert_eq!(error.code.as_str(), "base.personal.too_long");
    assert_eq!(error.path.as_str(), "body");
}

#[test]
fn a_text_prints_nothing_of_itself() {
    let text = text(&items(), Language::English, BriefingForm::Email);
    let printed = format!("{text:?}");
    assert!(
        !printed.contains("40702") && !printed.contains("March"),
        "{printed}"
    );
}

use super::*;
use crate::base::{Currency, Label, Money, Period};
use crate::order::BriefingDocument;

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
fn a_text_prints_nothing_of_itself() {
    let text = text(&items(), Language::English, BriefingForm::Email);
    let printed = format!("{text:?}");
    assert!(
        !printed.contains("40702") && !printed.contains("March"),
        "{printed}"
    );
}

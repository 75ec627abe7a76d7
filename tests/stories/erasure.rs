//! A centre whose people are erased one after the other: what a day was stays what it was.
//!
//! The day is that of the examples. Everybody who called or was called is in the base, with every kind
//! of personal value; each of their contacts stands in their timeline. After an erasure the figures
//! are computed anew from the contacts that the timelines name.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::{BTreeMap, BTreeSet};

use talktime::base::workflow::{Envelope, Role};
use talktime::base::{
    AccountNumber, ActorId, Address, AddressPart, BirthDate, Code, CommandId, ContactPurposeId,
    CountryCode, DocumentNumber, EmailAddress, Instant, NamePart, PersonName, PersonRef,
    PersonalNote, PhoneNumber, ProjectId, Reference, SuppressionId, Zone,
};
use talktime::call::Record;
use talktime::customer::{
    Customer, CustomerAddress, CustomerBase, CustomerNote, CustomerParts, CustomerPhone,
    DocumentKind, IdentityDocument, PersonState, PhoneKind, Relationship, TimelineEntry,
};
use talktime::importer::{Item, LogFormat, LogReader, ReadOptions};
use talktime::kpi::{CentreTally, Dimension, Plan, Policy};
use talktime::privacy::{
    Checkpoint, ContactChannel, Journal, SuppressionEntry, SuppressionEntryParts, SuppressionKey,
    SuppressionList, SuppressionQuery, SuppressionScope, SuppressionSource, verify,
};

const DAY: &str = include_str!("../../examples/data/day.jsonl");

/// Stands in every personal text, in no id and in nothing that the library writes.
const MARKER: &str = "zqx";

fn noon() -> Instant {
    "2026-03-03T12:00:00Z".parse().unwrap()
}

fn day() -> Vec<Record> {
    let mut reader = LogReader::talktime(LogFormat::JsonLines, ReadOptions::default()).unwrap();
    let mut records = Vec::new();
    let mut known = BTreeSet::new();
    // The day has rows that cannot be read, and a contact that stands twice.
    let mut sink = |item| {
        if let Item::Record(record) = item
            && known.insert(record.parts().contact.clone())
        {
            records.push(record);
        }
    };
    reader.push(DAY.as_bytes(), &mut sink).unwrap();
    reader.finish(&mut sink).unwrap();
    records
}

fn number(person: &PersonRef) -> PhoneNumber {
    let digits = person
        .as_str()
        .trim_start_matches(|c: char| !c.is_ascii_digit());
    PhoneNumber::new(format!("+9198765{digits:0>5}")).unwrap()
}

/// Somebody of whom every kind of personal value is known.
fn customer(person: &PersonRef) -> Customer {
    let text = |what: &str| format!("{MARKER}{what}");
    let part = |what: &str| Some(AddressPart::new(text(what)).unwrap());
    let mut parts = CustomerParts::new(person.clone(), Relationship::Prospect);
    parts.names = vec![PersonName {
        given: NamePart::new(text("given")).unwrap(),
        middle: Some(NamePart::new(text("middle")).unwrap()),
        family: Some(NamePart::new(text("family")).unwrap()),
    }];
    parts.phones = vec![CustomerPhone {
        number: number(person),
        kind: PhoneKind::Mobile,
        since: None,
    }];
    parts.emails = vec![EmailAddress::new(text("@example.org")).unwrap()];
    let address = Address {
        country: CountryCode::new("IN").unwrap(),
        region: part("region"),
        locality: part("locality"),
        district: part("district"),
        street: part("street"),
        house: part("house"),
        entrance: part("entrance"),
        floor: part("floor"),
        unit: part("unit"),
        postcode: part("postcode"),
        landmark: part("landmark"),
    };
    parts.addresses = vec![CustomerAddress {
        address,
        uses: vec![],
        read_back: None,
    }];
    parts.birth_date = Some(BirthDate::new("1903-04-05").unwrap());
    parts.documents = vec![IdentityDocument {
        kind: DocumentKind::Passport,
        number: DocumentNumber::new(text("document")).unwrap(),
    }];
    parts.accounts = vec![AccountNumber::new(text("account")).unwrap()];
    parts.notes = vec![CustomerNote {
        at: noon(),
        by: ActorId::new("agent-7").unwrap(),
        text: PersonalNote::new(text("note")).unwrap(),
    }];
    Customer::restore(parts).unwrap()
}

/// A base of everybody in the records, with their contacts in their timelines.
fn base_of(records: &[Record]) -> CustomerBase {
    let mut base = CustomerBase::new();
    for record in records {
        let parts = record.parts();
        let Some(person) = &parts.person else {
            continue;
        };
        if base.state(person) == PersonState::Unknown {
            base.add(&customer(person)).unwrap();
        }
        let contact = TimelineEntry {
            kind: Code::new("crm.contact").unwrap(),
            reference: Reference::from(&parts.contact),
            at: parts.started,
        };
        base.record(person, contact).unwrap();
    }
    base
}

/// The figures of the contacts that the timelines name, and of those that nobody is known to have had.
fn replayed(base: &CustomerBase, people: &[PersonRef], records: &[Record]) -> String {
    let by_contact: BTreeMap<Reference, &Record> = records
        .iter()
        .map(|record| (Reference::from(&record.parts().contact), record))
        .collect();
    let mut tally = CentreTally::new(Plan {
        by: vec![Dimension::Queue],
        zone: Zone::new("Asia/Kolkata").unwrap(),
        policy: Policy::default(),
        ..Plan::default()
    })
    .unwrap();
    let kind = Code::new("crm.contact").unwrap();
    for entry in people.iter().flat_map(|person| base.timeline(person)) {
        if entry.kind == kind {
            let record = by_contact.get(&entry.reference).unwrap();
            tally.push_record(record).unwrap();
        }
    }
    for record in records
        .iter()
        .filter(|record| record.parts().person.is_none())
    {
        tally.push_record(record).unwrap();
    }
    tally.report().to_json().unwrap()
}

fn shows_nothing(text: &str) {
    assert!(!text.contains(MARKER), "{text}");
    assert!(!text.contains("9198765") && !text.contains("1903-04-05"));
}

#[test]
fn whoever_is_erased_stays_in_every_figure_and_on_the_suppression_list() {
    let records = day();
    let mut base = base_of(&records);
    let mut people: Vec<PersonRef> = base.iter().map(|one| one.parts().person.clone()).collect();
    people.sort();
    assert!(people.len() > 400, "{}", people.len());
    let before = replayed(&base, &people, &records);
    assert!(before.contains("repeat_rate"));

    let key = SuppressionKey::new(vec![7; 32]).unwrap();
    let first = people.first().unwrap().clone();
    let mut list = SuppressionList::new();
    let entry = SuppressionEntryParts {
        id: SuppressionId::new("s-1").unwrap(),
        number: key.hash(&number(&first)),
        scope: SuppressionScope::Company,
        source: SuppressionSource::Person,
        since: noon(),
        effective_by: None,
        effective: None,
        until: None,
        lifted: None,
    };
    list.add(SuppressionEntry::restore(entry).unwrap()).unwrap();

    let mut journal = Journal::new();
    let mut entries = Vec::new();
    for (turn, person) in people.iter().enumerate() {
        let envelope = Envelope {
            command: CommandId::new(format!("erase-{turn}")).unwrap(),
            actor: ActorId::new("senior-1").unwrap(),
            role: Role::Senior,
            at: noon(),
        };
        let erasure = base.erase(person, &envelope).unwrap();
        let actor = envelope.actor.clone();
        let step = journal
            .append(noon(), actor, Role::Senior, erasure.fact())
            .unwrap();
        journal = step.journal;
        shows_nothing(&format!("{erasure:?} {:?}", step.entry));
        entries.push(step.entry);
        // A third, two thirds and all of them.
        if (turn + 1) % people.len().div_ceil(3) == 0 {
            assert_eq!(replayed(&base, &people, &records), before);
        }
    }
    assert!(base.is_empty());
    assert_eq!(replayed(&base, &people, &records), before);
    shows_nothing(&base.to_json().unwrap());
    shows_nothing(&list.to_json().unwrap());
    assert!(
        base.by_name(&NamePart::new(format!("{MARKER}given")).unwrap(), 5)
            .is_empty()
    );

    let head = journal.checkpoint();
    assert_eq!(head.count, people.len() as u64);
    verify(&entries, &Checkpoint::GENESIS, &head).unwrap();
    shows_nothing(&serde_json::to_string(&entries).unwrap());

    let asked = SuppressionQuery {
        project: ProjectId::new("internet").unwrap(),
        purpose: ContactPurposeId::new("sales").unwrap(),
        channel: ContactChannel::Voice,
        at: noon(),
    };
    assert_eq!(list.find(&key.hash(&number(&first)), &asked).len(), 1);
}

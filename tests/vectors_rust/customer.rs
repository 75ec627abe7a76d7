//! Runs the shared vectors of customers: addresses, the life of a base, files.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by a panic, also in its helpers"
)]

use serde::Deserialize;
use serde_json::Value;
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{
    ActorId, Address, AgentId, Code, CommandId, CountryCode, Denial, Instant, Label, MergeId,
    NamePart, PersonRef, PhoneNumber, Reference,
};
use talktime::customer::{
    AddressField, Customer, CustomerBase, CustomerParts, Erasure, ErasureScope, Gazetteer,
    KeptKind, KnownLocality, MergeReason, PersonState, TimelineEntry, check_address, check_pick_up,
};
use talktime::importer::{CustomerMapping, CustomerReader, ReadOptions, load_customers};
use talktime::privacy::{DataClass, LegalHold};

#[derive(Deserialize)]
struct AddressCase {
    #[serde(default)]
    pick_up: bool,
    name: String,
    #[serde(default)]
    towns: Option<Vec<[String; 3]>>,
    address: Address,
    complete: bool,
    missing: Vec<AddressField>,
    malformed: Vec<AddressField>,
    doubtful: Vec<AddressField>,
}

fn towns(list: &[[String; 3]]) -> Gazetteer {
    Gazetteer::new(
        list.iter()
            .map(|[country, region, locality]| KnownLocality {
                country: CountryCode::new(country).unwrap(),
                region: Label::new(region).unwrap(),
                locality: Label::new(locality).unwrap(),
            }),
    )
}

#[test]
fn addresses_are_judged() {
    let file: Value =
        serde_json::from_str(include_str!("../vectors/customer/addresses.json")).unwrap();
    let cases: Vec<AddressCase> = serde_json::from_value(file["cases"].clone()).unwrap();
    for case in &cases {
        let gazetteer = case.towns.as_deref().map(towns);
        let judge = if case.pick_up {
            check_pick_up
        } else {
            check_address
        };
        let verdict = judge(&case.address, gazetteer.as_ref());
        assert_eq!(verdict.missing, case.missing, "{}", case.name);
        assert_eq!(verdict.malformed, case.malformed, "{}", case.name);
        assert_eq!(verdict.doubtful, case.doubtful, "{}", case.name);
        assert_eq!(verdict.complete, case.complete, "{}", case.name);
    }
    assert_eq!(cases.len(), 21);
}

fn text<'a>(step: &'a Value, field: &str) -> &'a str {
    step[field]
        .as_str()
        .unwrap_or_else(|| panic!("{step} has no {field}"))
}

fn person(step: &Value, field: &str) -> PersonRef {
    PersonRef::new(text(step, field)).unwrap()
}

fn customer(step: &Value) -> Customer {
    let parts: CustomerParts = serde_json::from_value(step["customer"].clone()).unwrap();
    Customer::restore(parts).unwrap()
}

fn envelope(step: &Value, at: Instant) -> Envelope {
    Envelope {
        command: CommandId::new(text(step, "command")).unwrap(),
        actor: ActorId::new("actor-1").unwrap(),
        role: serde_json::from_value::<Role>(step["role"].clone()).unwrap(),
        at,
    }
}

/// Carries out a step that may be denied.
fn act(base: &mut CustomerBase, step: &Value, at: Instant) -> Result<(), Denial> {
    match text(step, "do") {
        "add" => base.add(&customer(step)),
        "replace" => base.replace(&customer(step)),
        "assign" => {
            let agent = AgentId::new(text(step, "agent")).unwrap();
            base.assign(
                &person(step, "person"),
                Some(agent),
                None,
                &envelope(step, at),
            )
        }
        "record" => {
            let entry = TimelineEntry {
                kind: Code::new(text(step, "kind")).unwrap(),
                reference: Reference::new(text(step, "reference")).unwrap(),
                at: text(step, "at").parse().unwrap(),
            };
            base.record(&person(step, "person"), entry)
        }
        "merge" => {
            let reason: MergeReason = serde_json::from_value(step["reason"].clone()).unwrap();
            let id = MergeId::new(text(step, "id")).unwrap();
            let (kept, merged) = (person(step, "kept"), person(step, "merged"));
            base.merge(&kept, &merged, id, reason, &envelope(step, at))
                .map(drop)
        }
        "undo" => {
            let id = MergeId::new(text(step, "id")).unwrap();
            base.undo_merge(&id, &envelope(step, at)).map(drop)
        }
        "hold" => {
            let case = Reference::new(text(step, "case")).unwrap();
            let hold = LegalHold { case, until: None };
            base.hold(&person(step, "person"), hold, &envelope(step, at))
        }
        "lift" => {
            let case = Reference::new(text(step, "case")).unwrap();
            base.lift_hold(&person(step, "person"), &case, &envelope(step, at))
        }
        "erase" => {
            let erasure = base.erase(&person(step, "person"), &envelope(step, at))?;
            assert_eq!(erasure.scope, ErasureScope::Person);
            told(&erasure, step);
            Ok(())
        }
        "erase_classes" => {
            let classes: Vec<DataClass> = serde_json::from_value(step["classes"].clone()).unwrap();
            let who = person(step, "person");
            let erasure = base.erase_classes(&who, &classes, &envelope(step, at))?;
            assert_eq!(erasure.scope, ErasureScope::Classes { classes });
            told(&erasure, step);
            Ok(())
        }
        other => panic!("no step is named {other}"),
    }
}

fn told(erasure: &Erasure, step: &Value) {
    let removed: Vec<(DataClass, u64)> = serde_json::from_value(step["removed"].clone()).unwrap();
    let found: Vec<_> = erasure
        .removed
        .iter()
        .map(|one| (one.class, one.values))
        .collect();
    assert_eq!(found, removed);
    let kept: Vec<KeptKind> = serde_json::from_value(step["kept"].clone()).unwrap();
    assert_eq!(
        erasure
            .kept
            .iter()
            .map(|part| part.kind)
            .collect::<Vec<_>>(),
        kept
    );
}

/// Checks what a step says of the base; `false` where it is a step that changes it.
fn look(base: &CustomerBase, step: &Value) -> bool {
    let people = || -> Vec<PersonRef> { serde_json::from_value(step["people"].clone()).unwrap() };
    match text(step, "do") {
        "phone" => {
            let number = PhoneNumber::new(text(step, "number")).unwrap();
            assert_eq!(base.by_phone(&number), people(), "{step}");
        }
        "name" => {
            let found = base.by_name(&NamePart::new(text(step, "name")).unwrap(), 10);
            let found: Vec<_> = found.into_iter().map(|hit| hit.person).collect();
            assert_eq!(found, people(), "{step}");
        }
        "owner" => {
            let agent = AgentId::new(text(step, "agent")).unwrap();
            assert_eq!(base.people_of(&agent), people(), "{step}");
        }
        "size" => assert_eq!(base.len(), step["size"].as_u64().unwrap(), "{step}"),
        "state" => {
            let state: PersonState = serde_json::from_value(step["is"].clone()).unwrap();
            assert_eq!(base.state(&person(step, "person")), state, "{step}");
        }
        "is" => assert_eq!(
            base.get(&person(step, "person")),
            Some(customer(step)),
            "{step}"
        ),
        "timeline" => {
            let timeline = base.timeline(&person(step, "person"));
            let kinds: Vec<_> = timeline
                .iter()
                .map(|entry| entry.kind.to_string())
                .collect();
            let expected: Vec<String> = serde_json::from_value(step["kinds"].clone()).unwrap();
            assert_eq!(kinds, expected, "{step}");
        }
        _ => return false,
    }
    true
}

#[test]
fn a_base_lives_as_its_vectors_say() {
    let file: Value = serde_json::from_str(include_str!("../vectors/customer/base.json")).unwrap();
    let at: Instant = text(&file, "at").parse().unwrap();
    let mut base = CustomerBase::new();
    for step in file["steps"].as_array().unwrap() {
        if look(&base, step) {
            continue;
        }
        let failed: Vec<String> = match act(&mut base, step, at) {
            Ok(()) => Vec::new(),
            Err(denial) => denial
                .failed
                .iter()
                .map(|guard| guard.code.to_string())
                .collect(),
        };
        let expected = step
            .get("failed")
            .cloned()
            .unwrap_or_else(|| Value::Array(Vec::new()));
        assert_eq!(serde_json::to_value(failed).unwrap(), expected, "{step}");
    }
    let stored = base.to_json().unwrap();
    assert_eq!(CustomerBase::from_json(&stored).unwrap(), base);
    assert!(!stored.contains("1990-05-17"));
}

#[test]
fn files_are_loaded() {
    let file: Value = serde_json::from_str(include_str!("../vectors/customer/files.json")).unwrap();
    for case in file["cases"].as_array().unwrap() {
        let options = ReadOptions::default();
        let references = case["references"]
            .as_str()
            .map(|text| Reference::new(text).unwrap());
        let reader = match case["mapping"].as_str() {
            Some(mapping) => {
                let mapping = CustomerMapping::parse(mapping).unwrap();
                CustomerReader::mapped(&mapping, references, options).unwrap()
            }
            None => CustomerReader::json_lines(options).unwrap(),
        };
        let mut base = CustomerBase::new();
        let loaded = load_customers(reader, text(case, "text").as_bytes(), &mut base).unwrap();
        let people: Vec<_> = base
            .iter()
            .map(|one| one.parts().person.to_string())
            .collect();
        let rejected: Vec<_> = loaded
            .rejected
            .iter()
            .map(|row| {
                let column = row
                    .column
                    .as_ref()
                    .map(Label::to_string)
                    .unwrap_or_default();
                [row.row.to_string(), row.error.code.to_string(), column]
            })
            .collect();
        let findings: Vec<_> = loaded
            .findings
            .iter()
            .map(|one| one.code.to_string())
            .collect();
        let name = text(case, "name");
        assert_eq!(
            serde_json::to_value(people).unwrap(),
            case["people"],
            "{name}"
        );
        assert_eq!(
            serde_json::to_value(rejected).unwrap(),
            case["rejected"],
            "{name}"
        );
        assert_eq!(
            serde_json::to_value(findings).unwrap(),
            case["findings"],
            "{name}"
        );
    }
}

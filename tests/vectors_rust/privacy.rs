//! Runs the shared vectors of the privacy domain: the journal, masks, the policy, hashes, consent and
//! the suppression list.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop, also in its helpers"
)]

use serde_json::{Value, json};
use talktime::base::workflow::Role;
use talktime::base::{
    AccountNumber, ActorId, Address, BirthDate, DocumentNumber, EmailAddress, Instant, PersonName,
    PersonRef, PersonalNote, PhoneNumber, ReadingPurpose,
};
use talktime::privacy::{
    Access, AccessPolicy, AccessRequest, Checkpoint, Consent, DataClass, Incident, Journal,
    JournalEntry, NumberHash, RetentionPolicy, Shown, SuppressionEntry, SuppressionKey,
    SuppressionList, SuppressionQuery, View, verify,
};

const CONSENT: &str = include_str!("../vectors/privacy/consent.json");
const JOURNAL: &str = include_str!("../vectors/privacy/journal.json");
const MASKS: &str = include_str!("../vectors/privacy/masks.json");
const NUMBERS: &str = include_str!("../vectors/privacy/numbers.json");
const POLICY: &str = include_str!("../vectors/privacy/policy.json");
const SUPPRESSION: &str = include_str!("../vectors/privacy/suppression.json");

fn file(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn list<'a>(file: &'a Value, field: &str) -> &'a Vec<Value> {
    file[field].as_array().unwrap()
}

fn at(value: &Value) -> Instant {
    value.as_str().unwrap().parse().unwrap()
}

fn entries(values: &[Value]) -> Vec<JournalEntry> {
    let read = |value: &Value| serde_json::from_value(value.clone()).unwrap();
    values.iter().map(read).collect()
}

#[test]
fn a_journal_has_the_hashes_that_another_program_took() {
    let file = file(JOURNAL);
    let written = entries(list(&file, "entries"));
    let mut journal = Journal::new();
    for entry in &written {
        let step = journal
            .append(
                entry.at,
                entry.actor.clone(),
                entry.role,
                entry.fact.clone(),
            )
            .unwrap();
        assert_eq!(step.entry, *entry);
        journal = step.journal;
    }
    let kept: Checkpoint = serde_json::from_value(file["checkpoint"].clone()).unwrap();
    assert_eq!(journal.checkpoint(), kept);
}

#[test]
fn an_entry_holds_no_more_than_every_language_can() {
    let file = file(JOURNAL);
    let (mut journal, mut written) = (Journal::new(), Vec::new());
    for row in list(&file, "fine") {
        let wanted = entries(std::slice::from_ref(&row["entry"])).remove(0);
        let JournalEntry {
            actor, role, fact, ..
        } = wanted.clone();
        let step = journal.append(at(&row["at"]), actor, role, fact).unwrap();
        assert_eq!(step.entry, wanted);
        journal = step.journal;
        written.push(step.entry);
    }
    assert_eq!(written.len(), 2);
    assert_eq!(
        verify(&written, &Checkpoint::GENESIS, &journal.checkpoint()),
        Ok(())
    );
}

#[test]
fn every_fault_of_a_journal_is_found_and_named() {
    let file = file(JOURNAL);
    let kept: Checkpoint = serde_json::from_value(file["checkpoint"].clone()).unwrap();
    let written = list(&file, "entries");
    let cases = list(&file, "cases");
    assert!(cases.len() > 15);
    for case in cases {
        let order = list(case, "order").iter();
        let mut rows: Vec<Value> = order
            .map(|place| written[usize::try_from(place.as_u64().unwrap()).unwrap()].clone())
            .collect();
        if let Some(change) = case["change"].as_object() {
            let place = usize::try_from(change["position"].as_u64().unwrap()).unwrap();
            rows[place][change["field"].as_str().unwrap()] = change["value"].clone();
        }
        let fault = verify(&entries(&rows), &Checkpoint::GENESIS, &kept).err();
        let found = serde_json::to_value(fault).unwrap();
        assert_eq!(found, case["fault"], "{}", case["name"]);
    }
    let rewritten = entries(list(&file, "rewritten"));
    let fault = verify(&rewritten, &Checkpoint::GENESIS, &kept).unwrap_err();
    let found = serde_json::to_value(fault).unwrap();
    assert_eq!(found, json!({"index": 0, "kind": "rewritten"}));
}

fn access(policy: &AccessPolicy, role: Role, purpose: ReadingPurpose) -> Access {
    policy.decide(&AccessRequest {
        actor: ActorId::new("agent-7").unwrap(),
        role,
        purpose,
        about: PersonRef::new("p-1").unwrap(),
        classes: DataClass::ALL.to_vec(),
        at: "2026-03-02T09:30:00Z".parse().unwrap(),
        contact: None,
    })
}

fn shown(access: &Access, class: DataClass, value: &Value) -> Shown {
    let text = || value.as_str().unwrap();
    match class {
        DataClass::Name => {
            let name: PersonName = serde_json::from_value(value.clone()).unwrap();
            access.show_name(&name)
        }
        DataClass::Phone => access.show_phone(&PhoneNumber::new(text()).unwrap()),
        DataClass::Email => access.show_email(&EmailAddress::new(text()).unwrap()),
        DataClass::Address => {
            let mut whole = value.clone();
            for field in [
                "district", "house", "entrance", "floor", "unit", "postcode", "landmark",
            ] {
                whole[field] = Value::Null;
            }
            let address: Address = serde_json::from_value(whole).unwrap();
            access.show_address(&address)
        }
        DataClass::BirthDate => access.show_birth_date(&BirthDate::new(text()).unwrap()),
        DataClass::Document => access.show_document(&DocumentNumber::new(text()).unwrap()),
        DataClass::Account => access.show_account(&AccountNumber::new(text()).unwrap()),
        DataClass::Note => access.show_note(&PersonalNote::new(text()).unwrap()),
    }
}

#[test]
fn masks_leave_what_serves() {
    let file = file(MASKS);
    let policy: AccessPolicy = serde_json::from_value(file["policy"].clone()).unwrap();
    let access = access(&policy, Role::Agent, ReadingPurpose::Contact);
    let cases = list(&file, "cases");
    assert!(cases.len() > 20);
    for case in cases {
        let class: DataClass = serde_json::from_value(case["class"].clone()).unwrap();
        let shown = shown(&access, class, &case["value"]);
        assert_eq!(shown.view, View::Masked);
        let text = shown.text.as_ref();
        let text = text.map(|text| text.read(ReadingPurpose::Contact));
        assert_eq!(text, case["masked"].as_str(), "{case}");
    }
}

#[test]
fn the_standard_policy_is_that_of_the_page() {
    let file = file(POLICY);
    let rows = list(&file, "rows");
    let standard = AccessPolicy::standard();
    let (roles, purposes) = (
        ["agent", "senior", "authority", "crew", "analyst", "system"],
        [
            "contact",
            "fulfilment",
            "complaint",
            "quality",
            "matching",
            "disclosure",
            "correction",
            "transport",
        ],
    );
    let mut met = 0;
    for (role, purpose) in roles
        .iter()
        .flat_map(|role| purposes.map(|purpose| (*role, purpose)))
    {
        let row = rows
            .iter()
            .find(|row| row["role"] == role && row["purpose"] == purpose);
        met += usize::from(row.is_some());
        let decided = access(
            &standard,
            serde_json::from_value(role.into()).unwrap(),
            serde_json::from_value(purpose.into()).unwrap(),
        );
        let nothing = json!(vec!["none"; 8]);
        let views: Vec<View> = decided.views().iter().map(|granted| granted.view).collect();
        assert_eq!(
            &serde_json::to_value(views).unwrap(),
            row.map_or(&nothing, |row| &row["views"]),
            "{role} {purpose}"
        );
    }
    assert_eq!(met, rows.len());
}

fn bytes(hexadecimal: &str) -> Vec<u8> {
    let pairs = hexadecimal.as_bytes().chunks(2);
    let byte = |pair: &[u8]| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap();
    pairs.map(byte).collect()
}

#[test]
fn numbers_have_the_hashes_that_another_program_took() {
    for case in list(&file(NUMBERS), "cases") {
        let key = SuppressionKey::new(bytes(case["key"].as_str().unwrap())).unwrap();
        let number = PhoneNumber::new(case["number"].as_str().unwrap()).unwrap();
        assert_eq!(
            key.hash(&number).to_string(),
            case["hash"].as_str().unwrap()
        );
    }
}

#[test]
fn a_consent_has_a_status_or_is_refused() {
    for case in list(&file(CONSENT), "cases") {
        let whole = json!({"kind": "privacy.consent", "version": 1, "body": case["consent"]});
        match Consent::from_json(&whole.to_string()) {
            Ok(consent) => {
                assert_eq!(case["code"], Value::Null, "{}", case["name"]);
                for asked in list(case, "statuses") {
                    let status = serde_json::to_value(consent.status_at(at(&asked["at"])));
                    assert_eq!(status.unwrap(), asked["status"], "{}", case["name"]);
                }
            }
            Err(error) => {
                assert_eq!(case["code"], error.code.as_str(), "{}", case["name"]);
                assert_eq!(case["path"], error.path.as_str(), "{}", case["name"]);
            }
        }
    }
}

fn ids(found: &[&SuppressionEntry]) -> Value {
    let ids = found.iter().map(|entry| entry.parts().id.as_str());
    json!(ids.collect::<Vec<_>>())
}

#[test]
fn the_suppression_list_finds_what_forbids() {
    let file = file(SUPPRESSION);
    let mut listed = SuppressionList::new();
    for entry in list(&file, "entries") {
        listed
            .add(serde_json::from_value(entry.clone()).unwrap())
            .unwrap();
    }
    for case in list(&file, "cases") {
        let mut asked = case.clone();
        let rest = asked.as_object_mut().unwrap();
        let (number, found) = (
            rest.remove("number").unwrap(),
            rest.remove("found").unwrap(),
        );
        let number: NumberHash = serde_json::from_value(number).unwrap();
        let asked: SuppressionQuery = serde_json::from_value(asked).unwrap();
        assert_eq!(ids(&listed.find(&number, &asked)), found, "{case}");
    }
    for case in list(&file, "overdue") {
        assert_eq!(ids(&listed.overdue(at(&case["at"]))), case["found"]);
    }
}

#[test]
fn no_stored_value_of_the_domain_is_read_as_another() {
    let retention =
        RetentionPolicy::from_json(r#"{"kind":"privacy.incident","version":1,"body":{}}"#);
    assert_eq!(retention.unwrap_err().code.as_str(), "base.json.other_kind");
    let incident = Incident::from_json(r#"{"kind":"privacy.incident","version":2,"body":{}}"#);
    assert_eq!(
        incident.unwrap_err().code.as_str(),
        "base.json.newer_version"
    );
}

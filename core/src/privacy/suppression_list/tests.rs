use super::*;
use crate::privacy::SuppressionSource;

fn at(day: u32) -> Instant {
    format!("2026-03-{day:02}T09:00:00Z").parse().unwrap()
}

fn id(text: &str) -> SuppressionId {
    SuppressionId::new(text).unwrap()
}

/// A hash that begins as all others here do, so that only its last byte tells it.
fn number(last: u8) -> NumberHash {
    let mut bytes = [9; 32];
    bytes[31] = last;
    NumberHash::of_bytes(bytes)
}

fn parts(name: &str, last: u8, scope: SuppressionScope) -> SuppressionEntryParts {
    SuppressionEntryParts {
        id: id(name),
        number: number(last),
        scope,
        source: SuppressionSource::Person,
        since: at(2),
        effective_by: Some(at(16)),
        effective: None,
        until: None,
        lifted: None,
    }
}

fn list(all: &[SuppressionEntryParts]) -> SuppressionList {
    let mut list = SuppressionList::new();
    for parts in all {
        let entry = SuppressionEntry::restore(parts.clone()).unwrap();
        list.add(entry).unwrap();
    }
    list
}

fn asked(project: &str, purpose: &str, channel: ContactChannel) -> SuppressionQuery {
    SuppressionQuery {
        project: ProjectId::new(project).unwrap(),
        purpose: ContactPurposeId::new(purpose).unwrap(),
        channel,
        at: at(3),
    }
}

fn lifting(day: u32, by: SuppressionSource) -> Lifting {
    Lifting {
        at: at(day),
        by,
        contact: None,
    }
}

fn names(found: &[&SuppressionEntry]) -> Vec<String> {
    found
        .iter()
        .map(|entry| entry.parts().id.to_string())
        .collect()
}

fn scopes() -> SuppressionList {
    let project = ProjectId::new("internet").unwrap();
    let purpose = ContactPurposeId::new("sales").unwrap();
    let channel = ContactChannel::RecordedVoice;
    list(&[
        parts("company", 1, SuppressionScope::Company),
        parts("project", 2, SuppressionScope::Project { project }),
        parts("purpose", 2, SuppressionScope::Purpose { purpose }),
        parts("channel", 2, SuppressionScope::Channel { channel }),
    ])
}

#[test]
fn every_entry_that_forbids_is_found() {
    let list = scopes();
    let find = |last, project, purpose, channel| {
        names(&list.find(&number(last), &asked(project, purpose, channel)))
    };
    let (voice, recorded) = (ContactChannel::Voice, ContactChannel::RecordedVoice);
    assert_eq!(find(1, "taxi", "service", voice), ["company"]);
    assert_eq!(
        find(2, "internet", "sales", recorded),
        ["project", "purpose", "channel"]
    );
    assert_eq!(find(2, "internet", "service", voice), ["project"]);
    assert_eq!(find(2, "taxi", "sales", voice), ["purpose"]);
    assert_eq!(find(2, "taxi", "service", recorded), ["channel"]);
    assert!(find(2, "taxi", "service", voice).is_empty());
    assert!(find(3, "internet", "sales", recorded).is_empty());
    assert_eq!((list.len(), list.is_empty()), (4, false));
}

#[test]
fn an_entry_is_lifted_once_by_who_may() {
    let mut list = scopes();
    let sales = asked("taxi", "sales", ContactChannel::Voice);
    let before = list.clone();
    let other = list.lift(&id("purpose"), lifting(3, SuppressionSource::Company));
    let code = "privacy.suppression.not_theirs_to_lift";
    assert_eq!(other.unwrap_err().code.as_str(), code);
    let unknown = list.lift(&id("none"), lifting(3, SuppressionSource::Person));
    assert_eq!(
        unknown.unwrap_err().code.as_str(),
        "privacy.suppression.unknown"
    );
    assert_eq!(list, before);
    list.lift(&id("purpose"), lifting(3, SuppressionSource::Person))
        .unwrap();
    assert!(list.find(&number(2), &sales).is_empty());
    let again = list.lift(&id("purpose"), lifting(4, SuppressionSource::Person));
    assert_eq!(
        again.unwrap_err().code.as_str(),
        "privacy.suppression.already_lifted"
    );
    assert_eq!(list.of_number(&number(2)).count(), 3);
}

#[test]
fn what_is_overdue_is_listed_until_it_is_done() {
    let mut list = scopes();
    assert!(list.overdue(at(15)).is_empty());
    assert_eq!(list.overdue(at(16)).len(), 4);
    list.note_effective(&id("company"), at(10)).unwrap();
    list.note_effective(&id("company"), at(12)).unwrap();
    assert_eq!(
        list.get(&id("company")).unwrap().parts().effective,
        Some(at(10))
    );
    list.lift(&id("project"), lifting(5, SuppressionSource::Person))
        .unwrap();
    assert_eq!(names(&list.overdue(at(16))), ["purpose", "channel"]);
    let early = list.note_effective(&id("purpose"), at(1)).unwrap_err();
    assert_eq!(early.code.as_str(), "privacy.suppression.before_since");
    let unknown = list.note_effective(&id("none"), at(1)).unwrap_err();
    assert_eq!(unknown.code.as_str(), "privacy.suppression.unknown");
}

#[test]
fn an_id_stands_once() {
    let mut list = scopes();
    let second = parts("company", 7, SuppressionScope::Company);
    let entry = SuppressionEntry::restore(second).unwrap();
    let error = list.add(entry).unwrap_err();
    assert_eq!(error.code.as_str(), "privacy.suppression.repeated");
    assert_eq!(list.len(), 4);
}

#[test]
fn two_lists_merge_and_protect_the_longer() {
    let mut server = scopes();
    let mut phone = scopes();
    server.note_effective(&id("company"), at(9)).unwrap();
    phone.note_effective(&id("company"), at(8)).unwrap();
    phone
        .lift(&id("project"), lifting(6, SuppressionSource::Person))
        .unwrap();
    server
        .lift(&id("project"), lifting(5, SuppressionSource::Person))
        .unwrap();
    let extra = SuppressionEntry::restore(parts("extra", 5, SuppressionScope::Company)).unwrap();
    phone.add(extra).unwrap();
    let mut one = server.clone();
    one.merge(&phone).unwrap();
    let mut two = phone.clone();
    two.merge(&server).unwrap();
    assert_eq!(one, two);
    assert_eq!(one.len(), 5);
    let company = one.get(&id("company")).unwrap().parts();
    assert_eq!(company.effective, Some(at(8)));
    let project = one.get(&id("project")).unwrap().parts();
    assert_eq!(project.lifted.as_ref().unwrap().at, at(5));
    let mut until = parts("until", 6, SuppressionScope::Company);
    until.until = Some(at(20));
    let short = list(std::slice::from_ref(&until));
    until.until = Some(at(25));
    let mut longer = list(std::slice::from_ref(&until));
    longer.merge(&short).unwrap();
    assert_eq!(
        longer.get(&id("until")).unwrap().parts().until,
        Some(at(25))
    );
    until.until = None;
    longer.merge(&list(&[until])).unwrap();
    assert_eq!(longer.get(&id("until")).unwrap().parts().until, None);

    let foreign = list(&[
        parts("new", 1, SuppressionScope::Company),
        parts("company", 7, SuppressionScope::Company),
    ]);
    let before = one.clone();
    let error = one.merge(&foreign).unwrap_err();
    assert_eq!(error.code.as_str(), "privacy.suppression.other_entry");
    assert_eq!(one, before);
}

#[test]
fn a_list_survives_storage() {
    let list = scopes();
    let text = list.to_json().unwrap();
    let read = SuppressionList::from_json(&text).unwrap();
    assert_eq!(read, list);
    let sales = asked("internet", "sales", ContactChannel::Voice);
    assert_eq!(read.find(&number(2), &sales).len(), 2);
    let twice = text.replace("\"project\",\"number\"", "\"company\",\"number\"");
    let error = SuppressionList::from_json(&twice).unwrap_err();
    assert_eq!(error.code.as_str(), "privacy.suppression.repeated");
    assert_eq!(error.path.as_str(), "body.entries[1].id");
    assert_eq!(format!("{list:?}"), "SuppressionList(4 entries)");
}

/// An entry of a server has nanoseconds; on a telephone it has microseconds.
#[test]
fn an_entry_that_went_through_a_telephone_is_the_same() {
    let at = |text: &str| text.parse::<Instant>().unwrap();
    let fine = SuppressionEntryParts {
        since: at("2026-03-02T09:00:00.123456789Z"),
        effective: Some(at("2026-03-02T09:00:00.123456789Z")),
        ..parts("s-1", 1, SuppressionScope::Company)
    };
    let cut = at("2026-03-02T09:00:00.123456Z");
    let crossed = SuppressionEntryParts {
        since: cut,
        effective: Some(cut),
        ..fine.clone()
    };
    let mut server = list(&[fine]);
    server.merge(&list(std::slice::from_ref(&crossed))).unwrap();
    assert_eq!(server.get(&id("s-1")).unwrap().parts(), &crossed);
}

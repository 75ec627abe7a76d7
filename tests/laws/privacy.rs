//! Laws of the privacy domain: no fault of a journal is overlooked, no view grows, two suppression lists
//! merge to one, a consent that ended stays ended, and nothing personal shows itself.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use chrono::TimeDelta;
use proptest::prelude::*;
use talktime::base::workflow::Role;
use talktime::base::{
    ActorId, Code, ContactId, IncidentId, Instant, PersonRef, PhoneNumber, ProjectId,
    ReadingPurpose, RuleSetId, SuppressionId,
};
use talktime::privacy::{
    AccessPolicy, AccessRequest, Checkpoint, DataClass, Digest, GrantedView, Journal, JournalEntry,
    JournalFact, JournalFaultKind, Lifting, ReadGrant, SuppressionEntry, SuppressionEntryParts,
    SuppressionKey, SuppressionList, SuppressionScope, SuppressionSource, View, verify,
};

fn start() -> Instant {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

fn role() -> impl Strategy<Value = Role> {
    prop::sample::select(vec![
        Role::Agent,
        Role::Senior,
        Role::Authority,
        Role::Crew,
        Role::Analyst,
        Role::System,
    ])
}

fn purpose() -> impl Strategy<Value = ReadingPurpose> {
    prop::sample::select(vec![
        ReadingPurpose::Contact,
        ReadingPurpose::Fulfilment,
        ReadingPurpose::Complaint,
        ReadingPurpose::Quality,
        ReadingPurpose::Matching,
        ReadingPurpose::Disclosure,
        ReadingPurpose::Correction,
        ReadingPurpose::Transport,
    ])
}

fn class() -> impl Strategy<Value = DataClass> {
    prop::sample::select(DataClass::ALL.to_vec())
}

fn fact() -> impl Strategy<Value = JournalFact> {
    let about = || (0u8..4).prop_map(|n| PersonRef::new(format!("p-{n}")).unwrap());
    let granted = (class(), prop::sample::select(View::ALL.to_vec()));
    let views = prop::collection::vec(granted, 0..4);
    let read =
        (about(), purpose(), views, any::<bool>()).prop_map(|(about, purpose, views, contact)| {
            JournalFact::Read {
                grant: ReadGrant {
                    about,
                    purpose,
                    contact: contact.then(|| ContactId::new("c-1").unwrap()),
                    policy: RuleSetId::new("policy-1").unwrap(),
                    views: views
                        .into_iter()
                        .map(|(class, view)| GrantedView { class, view })
                        .collect(),
                },
            }
        });
    prop_oneof![
        read,
        (about(), prop::collection::vec(class(), 0..3))
            .prop_map(|(about, classes)| JournalFact::Erased { about, classes }),
        (0u8..9).prop_map(|n| JournalFact::Disclosed {
            incident: IncidentId::new(format!("i-{n}")).unwrap()
        }),
        about().prop_map(|about| JournalFact::Noted {
            code: Code::new("customer.merged").unwrap(),
            about: Some(about),
            subject: None,
        }),
    ]
}

fn written(said: &[(u8, Role, i64, JournalFact)]) -> (Vec<JournalEntry>, Vec<Checkpoint>) {
    let (mut journal, mut entries) = (Journal::new(), Vec::new());
    let mut kept = vec![journal.checkpoint()];
    for (actor, role, second, fact) in said {
        let actor = ActorId::new(format!("a-{actor}")).unwrap();
        let at = start() + TimeDelta::seconds(*second);
        let step = journal.append(at, actor, *role, fact.clone()).unwrap();
        journal = step.journal;
        kept.push(journal.checkpoint());
        entries.push(step.entry);
    }
    (entries, kept)
}

fn said() -> impl Strategy<Value = Vec<(u8, Role, i64, JournalFact)>> {
    prop::collection::vec((0u8..3, role(), -9i64..99, fact()), 1..12)
}

fn found(entries: &[JournalEntry], to: &Checkpoint) -> Option<(u64, JournalFaultKind)> {
    let fault = verify(entries, &Checkpoint::GENESIS, to).err();
    fault.map(|fault| (fault.index, fault.kind))
}

/// Changes one field so that it says something else.
fn change(entry: &mut JournalEntry, field: usize) {
    match field {
        0 => entry.index += 1,
        1 => entry.at += TimeDelta::nanoseconds(1),
        2 => entry.actor = ActorId::new("forger").unwrap(),
        3 => {
            entry.role = match entry.role {
                Role::Agent => Role::Senior,
                _ => Role::Agent,
            }
        }
        4 => {
            entry.fact = JournalFact::Disclosed {
                incident: IncidentId::new("forged").unwrap(),
            }
        }
        5 => entry.previous = Digest::new("1".repeat(64)).unwrap(),
        _ => entry.digest = Digest::new("1".repeat(64)).unwrap(),
    }
}

proptest! {
    #[test]
    fn a_journal_is_sound_between_any_two_checkpoints(said in said()) {
        let (entries, kept) = written(&said);
        for from in 0..kept.len() {
            for to in from..kept.len() {
                prop_assert_eq!(verify(&entries[from..to], &kept[from], &kept[to]), Ok(()));
            }
        }
    }

    #[test]
    fn every_single_removal_is_found_and_named(said in said()) {
        let (entries, kept) = written(&said);
        for index in 0..entries.len() {
            let mut left = entries.clone();
            left.remove(index);
            let last = index + 1 == entries.len();
            let kind = if last { JournalFaultKind::CutOff } else { JournalFaultKind::Removed };
            prop_assert_eq!(found(&left, &kept[entries.len()]), Some((index as u64, kind)));
            let cut = found(&entries[..index], &kept[entries.len()]);
            prop_assert_eq!(cut, Some((index as u64, JournalFaultKind::CutOff)));
        }
    }

    #[test]
    fn every_change_of_any_field_is_found_and_named(said in said()) {
        let (entries, kept) = written(&said);
        for index in 0..entries.len() {
            for field in 0..7 {
                let mut changed = entries.clone();
                change(&mut changed[index], field);
                let expected = Some((index as u64, JournalFaultKind::Changed));
                prop_assert_eq!(found(&changed, &kept[entries.len()]), expected, "{}", field);
            }
        }
    }

    #[test]
    fn every_swap_is_found_and_named(said in said()) {
        let (entries, kept) = written(&said);
        for first in 0..entries.len() {
            for second in first + 1..entries.len() {
                let mut swapped = entries.clone();
                swapped.swap(first, second);
                let expected = Some((first as u64, JournalFaultKind::Reordered));
                prop_assert_eq!(found(&swapped, &kept[entries.len()]), expected);
            }
        }
    }

    #[test]
    fn every_insertion_is_found_and_named(said in said(), forged in said()) {
        let (entries, kept) = written(&said);
        let (forged, _) = written(&forged);
        let to = &kept[entries.len()];
        for place in 0..=entries.len() {
            for stranger in &forged {
                let mut more = entries.clone();
                more.insert(place, stranger.clone());
                let (index, kind) = found(&more, to).unwrap();
                // What is not the right one for its place stands before the one that is; a copy of the
                // right one is told by the second of the two.
                let copy = u64::from(entries.contains(stranger) && stranger.index == place as u64);
                prop_assert_eq!((index, kind), (place as u64 + copy, JournalFaultKind::Inserted));
            }
            // With everything right for its place but what it says.
            let mut journal = Journal::new();
            for entry in &entries[..place] {
                journal = journal
                    .append(entry.at, entry.actor.clone(), entry.role, entry.fact.clone())
                    .unwrap()
                    .journal;
            }
            let fact = JournalFact::Disclosed { incident: IncidentId::new("forged").unwrap() };
            let actor = ActorId::new("forger").unwrap();
            let step = journal.append(start(), actor, Role::Senior, fact).unwrap();
            let mut more = entries.clone();
            more.insert(place, step.entry);
            prop_assert_eq!(found(&more, to), Some((place as u64, JournalFaultKind::Inserted)));
        }
    }

    #[test]
    fn a_rewrite_with_right_hashes_is_told_by_the_checkpoint(
        said in said(),
        place in any::<prop::sample::Index>(),
    ) {
        let (entries, kept) = written(&said);
        let mut other = said.clone();
        let place = place.index(said.len());
        other[place].3 = JournalFact::Disclosed { incident: IncidentId::new("forged").unwrap() };
        let (rewritten, _) = written(&other);
        let to = &kept[entries.len()];
        prop_assert_eq!(found(&rewritten, to), Some((0, JournalFaultKind::Rewritten)));
        // The nearest checkpoint before the rewritten entry names the stretch in which it lies.
        let fault = verify(&rewritten[place..], &kept[place], to).unwrap_err();
        prop_assert_eq!((fault.index, fault.kind), (place as u64, JournalFaultKind::Rewritten));
    }

    #[test]
    fn a_decision_shows_what_was_asked_for_and_no_more(
        role in role(),
        purpose in purpose(),
        classes in prop::collection::vec(class(), 0..12),
    ) {
        let policy = AccessPolicy::standard();
        let request = AccessRequest {
            actor: ActorId::new("a-1").unwrap(),
            role,
            purpose,
            about: PersonRef::new("p-1").unwrap(),
            classes: classes.clone(),
            at: start(),
            contact: None,
        };
        let access = policy.decide(&request);
        for class in DataClass::ALL {
            let allowed = policy.view(role, purpose, class);
            let expected = if classes.contains(&class) { allowed } else { View::None };
            prop_assert_eq!(access.view(class), expected);
        }
        let JournalFact::Read { grant } = access.fact() else {
            return Err(TestCaseError::fail("a decision is a reading"));
        };
        prop_assert_eq!(grant.views.as_slice(), access.views());
        prop_assert_eq!(access.is_refused(), grant.views.iter().all(|view| view.view == View::None));
    }

    #[test]
    fn a_masked_number_shows_four_digits_of_it(digits in "[6-9][0-9]{9}") {
        let number = PhoneNumber::new(format!("+91{digits}"));
        let Ok(number) = number else { return Ok(()) };
        let policy = AccessPolicy::standard();
        let access = policy.decide(&AccessRequest {
            actor: ActorId::new("a-1").unwrap(),
            role: Role::Agent,
            purpose: ReadingPurpose::Contact,
            about: PersonRef::new("p-1").unwrap(),
            classes: vec![DataClass::Phone],
            at: start(),
            contact: None,
        });
        let shown = access.show_phone(&number);
        let text = shown.text.as_ref().unwrap().read(ReadingPurpose::Contact).to_owned();
        prop_assert_eq!(text, format!("+91 ••• ••• {}", digits.split_at(6).1));
        let told = format!("{shown:?} {access:?} {number:?}");
        prop_assert!(!told.contains(&digits) && !told.contains('•'));
    }

    #[test]
    fn suppression_lists_merge_to_the_same_in_any_order(
        one in listed(), two in listed(), three in listed(),
    ) {
        let join = |lists: [&SuppressionList; 3]| {
            let mut whole = SuppressionList::new();
            for list in lists {
                whole.merge(list).unwrap();
            }
            let mut entries: Vec<_> = whole.entries().cloned().collect();
            entries.sort_by_key(|entry| entry.parts().id.clone());
            entries
        };
        let first = join([&one, &two, &three]);
        prop_assert_eq!(&join([&three, &one, &two]), &first);
        prop_assert_eq!(&join([&two, &three, &one]), &first);
        prop_assert_eq!(join([&one, &one, &one]).len(), one.len());
        // Nobody is called who was not to be called: what holds in one holds in all together, unless
        // another list knows that it was lifted.
        for entry in one.entries().filter(|entry| entry.holds_at(start())) {
            let now = first.iter().find(|other| other.parts().id == entry.parts().id).unwrap();
            prop_assert!(now.holds_at(start()) || now.parts().lifted.is_some());
        }
    }

    #[test]
    fn a_key_hashes_a_number_in_one_way_and_shows_neither(bytes in prop::collection::vec(any::<u8>(), 32..80)) {
        let number = PhoneNumber::new("+919876543210").unwrap();
        let key = SuppressionKey::new(bytes.clone()).unwrap();
        prop_assert_eq!(key.hash(&number), SuppressionKey::new(bytes).unwrap().hash(&number));
        prop_assert_eq!(format!("{key:?}"), "SuppressionKey([redacted])");
    }
}

fn entry() -> impl Strategy<Value = SuppressionEntry> {
    let days = || prop::option::of(0i64..9);
    let parts = (0u8..6, days(), days(), days(), days());
    parts.prop_map(|(name, by, done, until, lifted)| {
        let after = |days: i64| start() + TimeDelta::days(days);
        // The same id is the same entry, with what became of it known or not.
        let project = ProjectId::new(format!("project-{name}")).unwrap();
        let hash = SuppressionKey::new(vec![name; 32]).unwrap();
        SuppressionEntry::restore(SuppressionEntryParts {
            id: SuppressionId::new(format!("s-{name}")).unwrap(),
            number: hash.hash(&PhoneNumber::new("+919876543210").unwrap()),
            scope: SuppressionScope::Project { project },
            source: SuppressionSource::Registry,
            since: start(),
            effective_by: by.map(after),
            effective: done.map(after),
            until: until.map(after),
            lifted: lifted.map(|days| Lifting {
                at: after(days),
                by: SuppressionSource::Person,
                contact: None,
            }),
        })
        .unwrap()
    })
}

fn listed() -> impl Strategy<Value = SuppressionList> {
    prop::collection::vec(entry(), 0..6).prop_map(|entries| {
        let mut list = SuppressionList::new();
        for entry in entries {
            // A second of one id is left out.
            let _ = list.add(entry);
        }
        list
    })
}

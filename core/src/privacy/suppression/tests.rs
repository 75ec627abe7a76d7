use super::*;

fn at(day: u32) -> Instant {
    format!("2026-03-{day:02}T09:00:00Z").parse().unwrap()
}

fn parts(source: SuppressionSource) -> SuppressionEntryParts {
    SuppressionEntryParts {
        id: SuppressionId::new("s-1").unwrap(),
        number: NumberHash::of_bytes([1; 32]),
        scope: SuppressionScope::Company,
        source,
        since: at(2),
        effective_by: None,
        effective: None,
        until: None,
        lifted: None,
    }
}

fn lifting(day: u32, by: SuppressionSource) -> Option<Lifting> {
    Some(Lifting {
        at: at(day),
        by,
        contact: None,
    })
}

fn code(parts: SuppressionEntryParts) -> String {
    SuppressionEntry::restore(parts)
        .unwrap_err()
        .code
        .to_string()
}

// Made with Python's own library:
// hmac.new(bytes(range(32)), b"+919876543210", hashlib.sha256).hexdigest()
#[test]
fn a_number_is_hashed_with_a_key() {
    let key = SuppressionKey::new((0..32).collect()).unwrap();
    let number = PhoneNumber::new("+91 98765 43210").unwrap();
    assert_eq!(key.hash(&number).to_string(), HASH);
    let other = SuppressionKey::new((1..33).collect()).unwrap();
    assert_ne!(key.hash(&number), other.hash(&number));
}

const HASH: &str = "94aa5ce596a510c33debd0160c3f2cd928398e394e9fc5707330b99bb9037222";

#[test]
fn a_key_is_long_and_never_shown() {
    let short = SuppressionKey::new(vec![7; 31]).unwrap_err();
    assert_eq!(short.code.as_str(), "privacy.suppression.key_short");
    assert_eq!(short.facts[1], NamedFact::count("length", 31));
    let key = SuppressionKey::new(vec![7; 32]).unwrap();
    assert_eq!(format!("{key:?}"), "SuppressionKey([redacted])");
}

#[test]
fn an_entry_holds_until_it_runs_out_or_is_lifted() {
    let holds = |parts| {
        let entry = SuppressionEntry::restore(parts).unwrap();
        [1, 2, 3, 4].map(|day| entry.holds_at(at(day)))
    };
    let person = SuppressionSource::Person;
    assert_eq!(holds(parts(person)), [false, true, true, true]);
    let mut registry = parts(SuppressionSource::Registry);
    registry.until = Some(at(4));
    assert_eq!(holds(registry.clone()), [false, true, true, false]);
    registry.lifted = lifting(3, person);
    assert_eq!(holds(registry), [false, true, false, false]);
}

#[test]
fn only_the_person_lifts_and_only_a_court_what_a_court_ordered() {
    use SuppressionSource::{Authority, Person};
    for source in SuppressionSource::ALL {
        for by in SuppressionSource::ALL {
            let mut lifted = parts(source);
            lifted.lifted = lifting(3, by);
            let expected = if source == Authority {
                Authority
            } else {
                Person
            };
            if by == expected {
                assert!(SuppressionEntry::restore(lifted).is_ok());
            } else {
                assert_eq!(code(lifted), "privacy.suppression.not_theirs_to_lift");
            }
        }
    }
}

#[test]
fn nothing_of_an_entry_lies_before_its_beginning() {
    let early: [fn(&mut SuppressionEntryParts); 4] = [
        |parts| parts.effective_by = Some(at(1)),
        |parts| parts.effective = Some(at(1)),
        |parts| parts.until = Some(at(1)),
        |parts| parts.lifted = lifting(1, SuppressionSource::Person),
    ];
    let paths = ["effective_by", "effective", "until", "lifted.at"];
    for (change, path) in early.into_iter().zip(paths) {
        let mut parts = parts(SuppressionSource::Person);
        change(&mut parts);
        let error = SuppressionEntry::restore(parts).unwrap_err();
        assert_eq!(error.code.as_str(), "privacy.suppression.before_since");
        assert_eq!(error.path.as_str(), path);
    }
}

#[test]
fn an_entry_is_overdue_while_it_is_not_done_everywhere() {
    let mut parts = parts(SuppressionSource::Person);
    let overdue = |parts: &SuppressionEntryParts| {
        let entry = SuppressionEntry::restore(parts.clone()).unwrap();
        [3, 4, 5, 6].map(|day| entry.is_overdue(at(day)))
    };
    assert_eq!(overdue(&parts), [false; 4]);
    parts.effective_by = Some(at(4));
    assert_eq!(overdue(&parts), [false, true, true, true]);
    parts.effective = Some(at(6));
    assert_eq!(overdue(&parts), [false, true, true, false]);
    parts.effective = Some(at(3));
    assert_eq!(overdue(&parts), [false; 4]);
}

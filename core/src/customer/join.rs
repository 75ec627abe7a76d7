//! What two entries of one person say together.

use super::competitor::CompetitorProfile;
use super::record::{CustomerAddress, CustomerParts, CustomerPhone, HeldService};
use crate::base::FieldPath;

/// Adds what only the other entry has. Gives the fields in which both say something else: there the
/// kept entry's word stands, of two relationships the closer one.
pub(super) fn join(
    mut kept: CustomerParts,
    other: &CustomerParts,
) -> (CustomerParts, Vec<FieldPath>) {
    let mut conflicts = Vec::new();
    if kept.relationship != other.relationship {
        conflicts.push(FieldPath::fixed("relationship"));
    }
    kept.relationship = kept.relationship.max(other.relationship);
    add(&mut kept.names, &other.names, |one, two| one == two);
    let phones = |one: &CustomerPhone, two: &CustomerPhone| one.number == two.number;
    if differ(&kept.phones, &other.phones, phones) {
        conflicts.push(FieldPath::fixed("phones"));
    }
    add(&mut kept.phones, &other.phones, phones);
    add(&mut kept.emails, &other.emails, |one, two| one == two);
    addresses(&mut kept.addresses, &other.addresses);
    add(&mut kept.documents, &other.documents, |one, two| one == two);
    add(&mut kept.accounts, &other.accounts, |one, two| one == two);
    let services = |one: &HeldService, two: &HeldService| one.service == two.service;
    if differ(&kept.services, &other.services, services) {
        conflicts.push(FieldPath::fixed("services"));
    }
    add(&mut kept.services, &other.services, services);
    // What was told last counts and is no conflict; of two told at once the kept entry's word stands.
    let told_at_once = |one: &CompetitorProfile, two: &CompetitorProfile| {
        (&one.provider, &one.kind, one.told.at) == (&two.provider, &two.kind, two.told.at)
    };
    if differ(&kept.competitors, &other.competitors, told_at_once) {
        conflicts.push(FieldPath::fixed("competitors"));
    }
    competitors(&mut kept.competitors, &other.competitors);
    add(&mut kept.notes, &other.notes, |one, two| one == two);
    let mut single = |differs: bool, field: &'static str| {
        if differs {
            conflicts.push(FieldPath::fixed(field));
        }
    };
    single(fill(&mut kept.zone, other.zone.as_ref()), "zone");
    single(
        fill(&mut kept.language, other.language.as_ref()),
        "language",
    );
    single(
        fill(&mut kept.birth_date, other.birth_date.as_ref()),
        "birth_date",
    );
    single(fill(&mut kept.source, other.source.as_ref()), "source");
    single(fill(&mut kept.owner, other.owner.as_ref()), "owner");
    (kept, conflicts)
}

/// Tells whether both entries say something else of the same thing.
fn differ<T: PartialEq>(own: &[T], others: &[T], same: fn(&T, &T) -> bool) -> bool {
    others.iter().any(|other| {
        let held = own.iter().find(|one| same(one, other));
        held.is_some_and(|one| one != other)
    })
}

fn add<T: Clone>(own: &mut Vec<T>, others: &[T], same: fn(&T, &T) -> bool) {
    for other in others {
        if !own.iter().any(|one| same(one, other)) {
            own.push(other.clone());
        }
    }
}

/// The same address is used for all that either says, and was read back when it was last.
fn addresses(own: &mut Vec<CustomerAddress>, others: &[CustomerAddress]) {
    for other in others {
        match own.iter_mut().find(|held| held.address == other.address) {
            None => own.push(other.clone()),
            Some(held) => {
                add(&mut held.uses, &other.uses, |one, two| one == two);
                let last = |held: &CustomerAddress| held.read_back.as_ref().map(|told| told.at);
                if last(other) > last(held) {
                    held.read_back.clone_from(&other.read_back);
                }
            }
        }
    }
}

/// What was told last of a service elsewhere is what counts.
fn competitors(own: &mut Vec<CompetitorProfile>, others: &[CompetitorProfile]) {
    for other in others {
        let same = |held: &&mut CompetitorProfile| {
            (&held.provider, &held.kind) == (&other.provider, &other.kind)
        };
        match own.iter_mut().find(same) {
            None => own.push(other.clone()),
            Some(held) if held.told.at < other.told.at => *held = other.clone(),
            Some(_) => {}
        }
    }
}

/// Fills what is empty; tells whether both are given and differ.
fn fill<T: Clone + PartialEq>(own: &mut Option<T>, other: Option<&T>) -> bool {
    match (&own, other) {
        (Some(one), Some(two)) => one != two,
        (None, Some(two)) => {
            *own = Some(two.clone());
            false
        }
        (_, None) => false,
    }
}

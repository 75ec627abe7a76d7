//! What two entries of one person say together.

use super::competitor::CompetitorProfile;
use super::record::{CustomerAddress, CustomerParts};
use crate::base::FieldPath;

/// Adds what only the other entry has. Gives the fields in which both say something else: there the
/// kept entry's word stands.
pub(super) fn join(
    mut kept: CustomerParts,
    other: &CustomerParts,
) -> (CustomerParts, Vec<FieldPath>) {
    let mut conflicts = Vec::new();
    kept.relationship = kept.relationship.max(other.relationship);
    add(&mut kept.names, &other.names, |one, two| one == two);
    add(&mut kept.phones, &other.phones, |one, two| {
        one.number == two.number
    });
    add(&mut kept.emails, &other.emails, |one, two| one == two);
    addresses(&mut kept.addresses, &other.addresses);
    add(&mut kept.documents, &other.documents, |one, two| one == two);
    add(&mut kept.accounts, &other.accounts, |one, two| one == two);
    let differs = other.services.iter().any(|service| {
        let same = |own: &&super::record::HeldService| own.service == service.service;
        kept.services
            .iter()
            .find(same)
            .is_some_and(|own| own != service)
    });
    if differs {
        conflicts.push(FieldPath::fixed("services"));
    }
    add(&mut kept.services, &other.services, |one, two| {
        one.service == two.service
    });
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

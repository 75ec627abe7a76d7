//! Which personal values of a customer are of which class.

use std::collections::BTreeSet;

use super::erasure::ErasedClass;
use crate::customer::record::CustomerParts;
use crate::privacy::DataClass;

/// Counts the personal values of one person by class, in the order of the classes. A value that
/// several entries or copies hold counts once.
pub(super) fn classes(all: &[&CustomerParts]) -> Vec<ErasedClass> {
    let counts = DataClass::ALL.map(|class| ErasedClass {
        class,
        values: values(all, class),
    });
    let held = counts.into_iter().filter(|held| held.values > 0);
    held.collect()
}

fn values(all: &[&CustomerParts], class: DataClass) -> u64 {
    let all = all.iter().copied();
    match class {
        DataClass::Name => unlike(all.flat_map(|parts| &parts.names)),
        DataClass::Phone => {
            let phones = all.flat_map(|parts| &parts.phones);
            unlike(phones.map(|phone| &phone.number))
        }
        DataClass::Email => unlike(all.flat_map(|parts| &parts.emails)),
        DataClass::Address => {
            let held = all.flat_map(|parts| &parts.addresses);
            unlike(held.map(|held| &held.address))
        }
        DataClass::BirthDate => unlike(all.filter_map(|parts| parts.birth_date.as_ref())),
        DataClass::Document => unlike(all.flat_map(|parts| &parts.documents)),
        DataClass::Account => unlike(all.flat_map(|parts| &parts.accounts)),
        DataClass::Note => {
            let notes = unlike(all.clone().flat_map(|parts| &parts.notes));
            let told = all.flat_map(|parts| &parts.competitors);
            let told =
                told.filter_map(|held| Some((&held.provider, &held.kind, held.note.as_ref()?)));
            notes.saturating_add(unlike(told))
        }
    }
}

/// Counts values of which no two are the same; one person has few.
fn unlike<T: PartialEq>(values: impl Iterator<Item = T>) -> u64 {
    let mut seen: Vec<T> = Vec::new();
    for value in values {
        if !seen.contains(&value) {
            seen.push(value);
        }
    }
    seen.len() as u64
}

/// Takes every value of some classes out of a customer. A reading back goes with its address; of a
/// service elsewhere only the note goes.
pub(super) fn clear(parts: &mut CustomerParts, classes: &BTreeSet<DataClass>) {
    for class in classes {
        match class {
            DataClass::Name => parts.names.clear(),
            DataClass::Phone => parts.phones.clear(),
            DataClass::Email => parts.emails.clear(),
            DataClass::Address => parts.addresses.clear(),
            DataClass::BirthDate => parts.birth_date = None,
            DataClass::Document => parts.documents.clear(),
            DataClass::Account => parts.accounts.clear(),
            DataClass::Note => {
                parts.notes.clear();
                for held in &mut parts.competitors {
                    held.note = None;
                }
            }
        }
    }
}

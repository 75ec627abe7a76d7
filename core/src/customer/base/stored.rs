//! The base as versioned JSON.

use std::collections::BTreeSet;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::history::{Assignment, History, PlacedHold, TimelineEntry};
use super::merge::{Before, Merge, MergeRecord, Revisions};
use super::{CustomerBase, Entry, Packed, Slot};
use crate::base::{Invalid, NamedFact, PersonRef};
use crate::customer::matching::{MatchPolicy, MatchPolicyParts};
use crate::customer::record::{Customer, CustomerParts};

/// The stored form.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    /// By what people are compared; the standard policy of the day where an earlier text has none.
    #[serde(default)]
    policy: Option<MatchPolicyParts>,
    people: Vec<StoredPerson>,
    #[serde(default)]
    merges: Vec<StoredMerge>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredPerson {
    person: PersonRef,
    entry: StoredEntry,
    #[serde(default)]
    revision: u32,
    #[serde(default)]
    timeline: Vec<TimelineEntry>,
    #[serde(default)]
    assignments: Vec<Assignment>,
    #[serde(default)]
    holds: Vec<PlacedHold>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum StoredEntry {
    Held { customer: Box<CustomerParts> },
    Merged { into: PersonRef },
    Erased,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredMerge {
    record: MergeRecord,
    #[serde(default)]
    before: Option<StoredBefore>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredBefore {
    kept: CustomerParts,
    merged: CustomerParts,
    revisions: Revisions,
}

impl CustomerBase {
    fn body(&self) -> Body {
        let person = |number: u32| self.slot(number).map(|slot| slot.person.clone());
        let people = self.slots.iter().filter_map(|slot| {
            let entry = match &slot.entry {
                Entry::Held(packed) => StoredEntry::Held {
                    customer: Box::new(packed.open()?.into_parts()),
                },
                Entry::Merged { into } => StoredEntry::Merged {
                    into: person(*into)?,
                },
                Entry::Erased => StoredEntry::Erased,
            };
            let history = slot.history.as_deref().cloned().unwrap_or_default();
            Some(StoredPerson {
                person: slot.person.clone(),
                entry,
                revision: slot.revision,
                timeline: history.timeline,
                assignments: history.assignments,
                holds: history.holds,
            })
        });
        let merges = self.merges.values().map(|merge| StoredMerge {
            record: merge.record.clone(),
            before: merge.before.as_ref().and_then(|before| {
                Some(StoredBefore {
                    kept: before.kept.open()?.into_parts(),
                    merged: before.merged.open()?.into_parts(),
                    revisions: before.revisions,
                })
            }),
        });
        Body {
            policy: Some(self.matcher.policy().parts().clone()),
            people: people.collect(),
            merges: merges.collect(),
        }
    }

    /// Joins stored parts to a base.
    fn restore(body: Body) -> Result<Self, Invalid> {
        let mut base = match body.policy {
            Some(parts) => Self::with_policy(
                MatchPolicy::restore(parts).map_err(|error| error.inside("policy"))?,
            ),
            None => Self::new(),
        };
        for (position, stored) in body.people.iter().enumerate() {
            let number = u32::try_from(position)
                .map_err(|_| Invalid::plain("customer.base.too_many", "people"))?;
            if base.people.insert(stored.person.clone(), number).is_some() {
                let error = Invalid::plain("customer.base.person_repeated", "person");
                return Err(error.inside(&format!("people[{position}]")));
            }
        }
        for (position, stored) in body.people.into_iter().enumerate() {
            base.take_person(stored)
                .map_err(|error| error.inside(&format!("people[{position}]")))?;
        }
        for (position, stored) in body.merges.into_iter().enumerate() {
            base.take_merge(stored)
                .map_err(|error| error.inside(&format!("merges[{position}]")))?;
        }
        base.check_merged()?;
        Ok(base)
    }

    fn take_person(&mut self, stored: StoredPerson) -> Result<(), Invalid> {
        let entry = match stored.entry {
            StoredEntry::Held { customer } => {
                Entry::Held(packed(*customer, &stored.person, "entry.held.customer")?)
            }
            StoredEntry::Merged { into } => match self.people.get(&into) {
                Some(&into) => Entry::Merged { into },
                None => {
                    return Err(Invalid::plain(
                        "customer.base.person_unknown",
                        "entry.merged.into",
                    ));
                }
            },
            StoredEntry::Erased => Entry::Erased,
        };
        let history = History {
            timeline: stored.timeline,
            assignments: stored.assignments,
            holds: stored.holds,
            absorbed: BTreeSet::new(),
        };
        let number = self.slots.len();
        self.slots.push(Slot {
            person: stored.person,
            entry: Entry::Erased,
            history: (history != History::default()).then(|| Box::new(history)),
            revision: 0,
        });
        // Bounded when the references were counted.
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        self.put(number, entry);
        if let Some(slot) = self.slot_mut(number) {
            slot.revision = stored.revision;
        }
        Ok(())
    }

    fn take_merge(&mut self, stored: StoredMerge) -> Result<(), Invalid> {
        let record = stored.record;
        let number = |person: &PersonRef| self.people.get(person).copied();
        let (Some(kept), Some(merged)) = (number(&record.kept), number(&record.merged)) else {
            return Err(Invalid::plain("customer.base.person_unknown", "record"));
        };
        let in_force = record.parted.is_none();
        if stored.before.is_some() && !in_force {
            return Err(Invalid::plain("customer.base.merge_contradicts", "before"));
        }
        let before = stored.before.map(|before| {
            Ok::<_, Invalid>(Before {
                kept: packed(before.kept, &record.kept, "before.kept")?,
                merged: packed(before.merged, &record.merged, "before.merged")?,
                revisions: before.revisions,
            })
        });
        let before = before.transpose()?;
        if in_force {
            // What is erased is erased in both, and the copies with it.
            let entry = |number: u32| self.slot(number).map(|slot| &slot.entry);
            let fits = match entry(merged) {
                Some(Entry::Merged { into }) => *into == kept && before.is_some(),
                Some(Entry::Erased) => before.is_none() && entry(kept) == Some(&Entry::Erased),
                _ => false,
            };
            let history = self.history_mut(kept);
            if !fits || !history.is_some_and(|own| own.absorbed.insert(merged)) {
                return Err(Invalid::plain("customer.base.merge_contradicts", "record"));
            }
        }
        if self.merges.contains_key(&record.id) {
            return Err(Invalid::plain("customer.base.merge_repeated", "record.id"));
        }
        self.merges
            .insert(record.id.clone(), Merge { record, before });
        Ok(())
    }

    /// Checks that whoever was merged stands below one entry that was not, by one merge each.
    fn check_merged(&self) -> Result<(), Invalid> {
        let contradicts = |slot: &Slot| {
            let error = Invalid::plain("customer.base.merge_contradicts", "people");
            Err(error.with(NamedFact::id("person", &slot.person)))
        };
        let mut below = vec![0_u32; self.slots.len()];
        for merged in self.slots.iter().flat_map(Slot::absorbed) {
            if let Some(count) = below.get_mut(merged as usize) {
                *count = count.saturating_add(1);
            }
        }
        let mut next: Vec<u32> = Vec::new();
        for ((number, slot), count) in (0_u32..).zip(&self.slots).zip(below) {
            // Whoever was erased stands alone or below an entry that was erased with them.
            let fits = match slot.entry {
                Entry::Held(_) => count == 0,
                Entry::Merged { into } => {
                    let above = self.slot(into).map(|above| &above.entry);
                    count == 1 && above != Some(&Entry::Erased)
                }
                Entry::Erased => count <= 1,
            };
            if !fits {
                return contradicts(slot);
            }
            if count == 0 {
                next.push(number);
            }
        }
        // Everybody stands below one entry at most: who is not reached from above stands in a ring.
        let mut reached = vec![false; self.slots.len()];
        while let Some(number) = next.pop() {
            if let Some(mark) = reached.get_mut(number as usize) {
                *mark = true;
            }
            next.extend(self.slot(number).into_iter().flat_map(Slot::absorbed));
        }
        let in_ring = self.slots.iter().zip(reached).find(|(_, reached)| !reached);
        in_ring.map_or(Ok(()), |(slot, _)| contradicts(slot))
    }
}

fn packed(parts: CustomerParts, person: &PersonRef, path: &str) -> Result<Packed, Invalid> {
    if parts.person != *person {
        return Err(Invalid::plain("customer.base.other_person", "person").inside(path));
    }
    let customer = Customer::restore(parts).map_err(|error| error.inside(path))?;
    Packed::of(&customer)
}

impl Serialize for CustomerBase {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.body().serialize(to)
    }
}

impl<'de> Deserialize<'de> for CustomerBase {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::restore(Body::deserialize(from)?).map_err(D::Error::custom)
    }
}

crate::base::workflow::versioned_json! { CustomerBase, via Body => "customer.base" []; }

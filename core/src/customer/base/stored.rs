//! The base as versioned JSON.

use std::collections::BTreeSet;

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::entry::TIMELINE_MAX;
use super::erasure::{ErasedClass, Erasure, ErasureScope};
use super::history::{Assignment, History, HoldCommand, PlacedHold, TimelineEntry};
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    hold_commands: Vec<HoldCommand>,
    /// Left out where there is none, as a text of a release before that has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    erasures: Vec<Erasure>,
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
    fn body(&self) -> Result<Body, Invalid> {
        let people = self.slots.iter().map(|slot| self.stored_person(slot));
        let merges = self.merges.values().map(|merge| {
            let before = merge.before.as_ref().map(|before| {
                Ok::<_, Invalid>(StoredBefore {
                    kept: opened(&before.kept)?,
                    merged: opened(&before.merged)?,
                    revisions: before.revisions,
                })
            });
            Ok(StoredMerge {
                record: merge.record.clone(),
                before: before.transpose()?,
            })
        });
        Ok(Body {
            policy: Some(self.matcher.policy().parts().clone()),
            people: people.collect::<Result<_, Invalid>>()?,
            merges: merges.collect::<Result<_, Invalid>>()?,
        })
    }

    fn stored_person(&self, slot: &Slot) -> Result<StoredPerson, Invalid> {
        let entry = match &slot.entry {
            Entry::Held(packed) => StoredEntry::Held {
                customer: Box::new(opened(packed)?),
            },
            Entry::Merged { into } => StoredEntry::Merged {
                into: self.slot(*into).ok_or_else(lost)?.person.clone(),
            },
            Entry::Erased => StoredEntry::Erased,
        };
        let history = slot.history.as_deref().cloned().unwrap_or_default();
        Ok(StoredPerson {
            person: slot.person.clone(),
            entry,
            revision: slot.revision,
            timeline: history.timeline,
            assignments: history.assignments,
            holds: history.holds,
            hold_commands: history.hold_commands,
            erasures: history.erasures,
        })
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
        base.check_owners()?;
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
        let noted = stored.timeline.iter().filter(|entry| !entry.is_own());
        let length = noted.count();
        if length > TIMELINE_MAX {
            return Err(
                Invalid::plain("customer.base.timeline_too_long", "timeline")
                    .with(NamedFact::count("limit", TIMELINE_MAX as u64))
                    .with(NamedFact::count("length", length as u64)),
            );
        }
        self.check_erasures(&stored.person, &entry, &stored.erasures)?;
        let history = History {
            timeline: stored.timeline,
            assignments: stored.assignments,
            holds: stored.holds,
            hold_commands: stored.hold_commands,
            erasures: stored.erasures,
            absorbed: BTreeSet::new(),
            merges: BTreeSet::new(),
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

    /// Checks that the erasures of a person are such as a history makes.
    fn check_erasures(
        &self,
        person: &PersonRef,
        entry: &Entry,
        erasures: &[Erasure],
    ) -> Result<(), Invalid> {
        for (position, done) in erasures.iter().enumerate() {
            let contradicts = |field: &'static str| {
                let error = Invalid::plain("customer.base.erasure_contradicts", field);
                Err(error.inside(&format!("erasures[{position}]")))
            };
            if done.person != *person {
                return contradicts("person");
            }
            let known = |reference| self.people.contains_key(reference);
            if !done.references.contains(person) || !done.references.iter().all(known) {
                return contradicts("references");
            }
            // Nothing is erased of one who was erased as a whole.
            let last = position.saturating_add(1) == erasures.len();
            let (scope, within) = match &done.scope {
                ErasureScope::Person => (last && *entry == Entry::Erased, true),
                ErasureScope::Classes { classes } => {
                    let named = !classes.is_empty() && classes.is_sorted_by(|one, next| one < next);
                    let mut removed = done.removed.iter();
                    (
                        named,
                        removed.all(|removed| classes.contains(&removed.class)),
                    )
                }
            };
            if !scope {
                return contradicts("scope");
            }
            let by_class = |one: &ErasedClass, next: &ErasedClass| one.class < next.class;
            let some = done.removed.iter().all(|removed| removed.values > 0);
            if !within || !some || !done.removed.is_sorted_by(by_class) {
                return contradicts("removed");
            }
            let same = |other: &&Erasure| {
                (&other.command, &other.scope, &other.references)
                    == (&done.command, &done.scope, &done.references)
            };
            if erasures.iter().take(position).any(|other| same(&other)) {
                return contradicts("command");
            }
        }
        Ok(())
    }

    /// Checks that a merge remembers revisions and legal holds that a history makes.
    fn check_revisions(&self, kept: u32, merged: u32, then: &Revisions) -> Result<(), Invalid> {
        let revision = |number| self.slot(number).map_or(0, |slot| slot.revision);
        let holds = self.history(kept).map_or(0, |own| own.holds.len());
        let fits = then.kept_before.checked_add(1) == Some(then.kept_after)
            && revision(kept) >= then.kept_after
            && revision(merged) > then.merged_before
            && usize::try_from(then.kept_holds).is_ok_and(|then| then <= holds);
        if fits {
            return Ok(());
        }
        Err(Invalid::plain(
            "customer.base.merge_contradicts",
            "before.revisions",
        ))
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
        if let Some(before) = &before {
            self.check_revisions(kept, merged, &before.revisions)?;
        }
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
        self.keep_merge([kept, merged], Merge { record, before });
        Ok(())
    }

    /// Checks that whoever was in no merge, which may bring another owner, is with the agent to whom
    /// they were given last.
    fn check_owners(&self) -> Result<(), Invalid> {
        for (number, slot) in (0_u32..).zip(&self.slots) {
            let unmerged = slot.history.as_deref().filter(|own| own.merges.is_empty());
            let Some(last) = unmerged.and_then(|own| own.assignments.last()) else {
                continue;
            };
            let customer = self.customer_at(number);
            if customer.is_some_and(|customer| customer.parts().owner != last.agent) {
                let error = Invalid::plain("customer.base.owner_contradicts", "people");
                return Err(error.with(NamedFact::id("person", &slot.person)));
            }
        }
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

fn opened(packed: &Packed) -> Result<CustomerParts, Invalid> {
    packed.open().map(Customer::into_parts).ok_or_else(lost)
}

/// Makes the error of a base in which something is not that must be: nobody is left out silently.
fn lost() -> Invalid {
    Invalid::plain("base.json.not_writable", "")
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
        let body = self.body().map_err(S::Error::custom)?;
        body.serialize(to)
    }
}

impl<'de> Deserialize<'de> for CustomerBase {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::restore(Body::deserialize(from)?).map_err(D::Error::custom)
    }
}

crate::base::stored::versioned_json! { CustomerBase, via Body => "customer.base" []; }

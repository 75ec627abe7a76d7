//! All that is held about a person, for the person.

use serde::{Deserialize, Serialize};

use super::erasure::Erasure;
use super::history::{Assignment, PlacedHold, TimelineEntry};
use super::merge::MergeRecord;
use super::values::classes;
use super::{CustomerBase, finish, require_held};
use crate::base::workflow::Guards;
use crate::base::{Denial, ErrorKind, FailedGuard, Invalid, NamedFact, PersonRef, ReadingPurpose};
use crate::customer::record::Customer;
use crate::customer::view::{CustomerView, shown};
use crate::privacy::{Access, DataClass, JournalFact, View};

/// Holds all that the base has about a person, to be given to the person, a court or an authority.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonExport {
    /// Everything that is known of the person, in full.
    pub customer: CustomerView,
    /// The references of entries that were merged into the person.
    pub merged: Vec<PersonRef>,
    /// What the entries said before they were merged, in full: kept while a merge can be taken back, in
    /// the order of the merges, of each the entry that answers first.
    pub before: Vec<CustomerView>,
    /// What happened.
    pub timeline: Vec<TimelineEntry>,
    /// To whom the person was given, and those who were merged into them, by time.
    pub assignments: Vec<Assignment>,
    /// The merges in which the person took part.
    pub merges: Vec<MergeRecord>,
    /// The legal holds.
    pub holds: Vec<PlacedHold>,
    /// What was erased of the person before, also with an entry from which they were parted since.
    #[serde(default)]
    pub erasures: Vec<Erasure>,
    /// The classes of personal values that it has.
    pub classes: Vec<DataClass>,
}

impl PersonExport {
    /// Gives the fact for the journal.
    pub fn fact(&self) -> JournalFact {
        JournalFact::Exported {
            about: self.customer.person.clone(),
            classes: self.classes.clone(),
        }
    }
}

// Its texts cannot be read back into a customer: it is for people.
impl PersonExport {
    /// Writes the export as JSON, which a person may ask for and take elsewhere.
    ///
    /// # Errors
    /// `base.json.not_writable`, which no export gives.
    pub fn to_text(&self) -> Result<String, Invalid> {
        serde_json::to_string_pretty(self).map_err(|_| Invalid::plain("base.json.not_writable", ""))
    }
}

impl CustomerBase {
    /// Gives out all that is held about a person.
    ///
    /// # Errors
    /// Denied where the person is not held; where the decision is about another one
    /// (`customer.guard.access_about`) or for another purpose than disclosure
    /// (`customer.guard.export_purpose`); and where it does not grant a class in full that the person
    /// has (`customer.guard.export_full`, once for each): an export leaves nothing out.
    pub fn export(&self, person: &PersonRef, access: &Access) -> Result<PersonExport, Denial> {
        const COMMAND: &str = "customer.command.export";
        let mut guards = Guards::default();
        require_held(self, person, &mut guards);
        let request = access.request();
        guards.require(request.about == *person, ErrorKind::NotAllowed, || {
            FailedGuard::plain("customer.guard.access_about")
        });
        let purpose = request.purpose == ReadingPurpose::Disclosure;
        guards.require(purpose, ErrorKind::NotAllowed, || {
            FailedGuard::plain("customer.guard.export_purpose")
        });
        let Some(customer) = self.get(person) else {
            finish(self, person, guards, COMMAND)?;
            return Err(super::unknown(person, COMMAND));
        };
        let slots = self.same_person(person);
        let copies = self.copies(&slots);
        let known: Vec<_> = copies
            .iter()
            .chain([&customer])
            .map(Customer::parts)
            .collect();
        let held: Vec<DataClass> = classes(&known).iter().map(|held| held.class).collect();
        for class in &held {
            guards.require(
                access.view(*class) == View::Full,
                ErrorKind::NotAllowed,
                || {
                    FailedGuard::plain("customer.guard.export_full")
                        .with(NamedFact::code("class", class.code()))
                },
            );
        }
        finish(self, person, guards, COMMAND)?;
        let own = self.people.get(person).copied();
        let histories = slots.iter().filter_map(|number| self.history(*number));
        let assignments = histories.flat_map(|own| own.assignments.iter().cloned());
        let mut assignments: Vec<Assignment> = assignments.collect();
        assignments.sort_by_key(|assignment| assignment.at);
        let mut erasures: Vec<Erasure> = self.erasures_of(&slots).into_iter().cloned().collect();
        erasures.sort_by_key(|erasure| erasure.at);
        let others = slots.into_iter().filter(|number| Some(*number) != own);
        let others = others.filter_map(|number| self.slot(number));
        Ok(PersonExport {
            customer: customer.view(access)?,
            merged: others.map(|slot| slot.person.clone()).collect(),
            before: copies
                .iter()
                .map(|copy| shown(copy.parts(), access))
                .collect(),
            timeline: self.timeline(person),
            assignments,
            merges: self.merges(person),
            holds: self.holds(person),
            erasures,
            classes: held,
        })
    }

    /// What the entries of a person said before the merges that can be taken back.
    pub(super) fn copies(&self, slots: &[u32]) -> Vec<Customer> {
        let mut own = self.copied_merges(slots);
        own.sort_by_key(|(record, _)| (record.at, &record.id));
        own.into_iter()
            .flat_map(|(_, before)| [before.kept.open(), before.merged.open()])
            .flatten()
            .collect()
    }
}

//! The customer base as an object, and what customers can do besides being held.

use std::sync::{Arc, Mutex};

use talktime::customer;

use crate::border::{CalendarDate, Instant, locked};
use crate::error::TalktimeError;
use crate::mirrors::{
    Address, AgentId, Assignment, CheckedCustomer, CheckedMatchPolicy, CheckedPurchasedBase, Code,
    CustomerPage, CustomerView, DataClass, Duplicates, Envelope, Erasure, JournalFact, KeptKind,
    LegalHold, MatchScore, MergeId, MergeReason, MergeRecord, Money, NameHit, NamePart,
    PersonExport, PersonRef, PersonState, PhoneNumber, PlacedHold, ReadBack, Reference,
    TimelineEntry,
};
use crate::privacy::Access;

/// Keeps everybody whom we know, packed, in the order in which they came.
#[derive(Debug, uniffi::Object)]
pub struct CustomerBase(pub(crate) Mutex<customer::CustomerBase>);

#[uniffi::export]
impl CustomerBase {
    /// Makes a base with nobody in it, which compares people by the standard policy.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Self::of(customer::CustomerBase::new())
    }

    /// Makes a base with nobody in it, which compares people by a policy.
    ///
    /// # Errors
    /// Where the policy is not valid.
    #[uniffi::constructor]
    pub fn with_policy(policy: CheckedMatchPolicy) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(customer::CustomerBase::with_policy(policy)))
    }

    /// Gives the policy by which people are compared.
    pub fn policy(&self) -> CheckedMatchPolicy {
        locked(&self.0).policy().clone()
    }

    /// Reads a base back from versioned JSON of this or an earlier release.
    ///
    /// # Errors
    /// Where the text is not such JSON, is newer, or holds a base that cannot be.
    #[uniffi::constructor]
    pub fn from_json(text: String) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(customer::CustomerBase::from_json(&text)?))
    }

    /// Writes the base as versioned JSON, which every later release reads.
    ///
    /// # Errors
    /// Where a number in it is out of the range of JSON's.
    pub fn to_json(&self) -> Result<String, TalktimeError> {
        Ok(locked(&self.0).to_json()?)
    }

    /// Takes a customer whose reference the base does not know.
    ///
    /// # Errors
    /// Where the reference is known, also of a person who was merged or erased.
    pub fn add(&self, customer: CheckedCustomer) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).add(&customer)?)
    }

    /// Puts a changed customer into the place of the old one.
    ///
    /// # Errors
    /// Where the person is not held, the owner is another one, or an address is said to be read back
    /// that was another text then.
    pub fn replace(&self, customer: CheckedCustomer) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).replace(&customer)?)
    }

    /// Gives a customer; of a person who was merged the entry that answers for both.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn get(&self, person: PersonRef) -> Result<Option<CheckedCustomer>, TalktimeError> {
        Ok(locked(&self.0).get(&person))
    }

    /// Says what the base has of a person.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn state(&self, person: PersonRef) -> Result<PersonState, TalktimeError> {
        Ok(locked(&self.0).state(&person))
    }

    /// Counts the customers.
    pub fn size(&self) -> u64 {
        locked(&self.0).len()
    }

    /// Gives some customers: from 0 for the first page, then from where the page before says.
    pub fn page(&self, from: u64, limit: u32) -> CustomerPage {
        locked(&self.0).page(from, limit)
    }

    /// Finds everybody with a telephone number, in the order in which they came.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn by_phone(&self, number: PhoneNumber) -> Result<Vec<PersonRef>, TalktimeError> {
        Ok(locked(&self.0).by_phone(&number))
    }

    /// Finds everybody with an address that agrees in every part that is asked for. Park Street finds
    /// Park Avenue too: compare the street before it is used.
    ///
    /// # Errors
    /// Where neither a town nor a postcode is asked for.
    pub fn by_address(
        &self,
        address: Address,
        limit: u32,
    ) -> Result<Vec<PersonRef>, TalktimeError> {
        Ok(locked(&self.0).by_address(&address, limit)?)
    }

    /// Finds people by a name as somebody heard or mistyped it, the likest first.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn by_name(&self, name: NamePart, limit: u32) -> Result<Vec<NameHit>, TalktimeError> {
        Ok(locked(&self.0).by_name(&name, limit))
    }

    /// Compares two customers; null where the base does not hold both.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn compare(
        &self,
        one: PersonRef,
        other: PersonRef,
    ) -> Result<Option<MatchScore>, TalktimeError> {
        Ok(locked(&self.0).compare(&one, &other))
    }

    /// Finds entries that may be one person.
    pub fn duplicates(&self) -> Duplicates {
        locked(&self.0).duplicates()
    }

    /// Gives an agent's own base, in the order in which the people came.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn people_of(&self, agent: AgentId) -> Result<Vec<PersonRef>, TalktimeError> {
        Ok(locked(&self.0).people_of(&agent))
    }

    /// Notes what happened to a person; the timeline only grows.
    ///
    /// # Errors
    /// Where the person is unknown, or has 100,000 entries.
    pub fn record(&self, person: PersonRef, entry: TimelineEntry) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).record(&person, entry)?)
    }

    /// Gives what happened to a person and to those merged into them, by time.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn timeline(&self, person: PersonRef) -> Result<Vec<TimelineEntry>, TalktimeError> {
        Ok(locked(&self.0).timeline(&person))
    }

    /// Gives a person to an agent, or to nobody. The same command twice acts once.
    ///
    /// # Errors
    /// Where the person is not held or the agent has them already, and by role.
    pub fn assign(
        &self,
        person: PersonRef,
        agent: Option<AgentId>,
        reason: Option<Code>,
        envelope: Envelope,
    ) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).assign(&person, agent, reason, &envelope)?)
    }

    /// Gives to whom a person was given, oldest first.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn assignments(&self, person: PersonRef) -> Result<Vec<Assignment>, TalktimeError> {
        Ok(locked(&self.0).assignments(&person))
    }

    /// Places a legal hold on what is known of a person: it is not erased meanwhile.
    ///
    /// # Errors
    /// Where the person is not held, and by role.
    pub fn hold(
        &self,
        person: PersonRef,
        hold: LegalHold,
        envelope: Envelope,
    ) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).hold(&person, hold, &envelope)?)
    }

    /// Notes that a legal hold, named by its case, binds no longer.
    ///
    /// # Errors
    /// Where no such legal hold binds, and by role.
    pub fn lift_hold(
        &self,
        person: PersonRef,
        // Not `case` alone, which is a keyword of the C that Swift reads.
        case_reference: Reference,
        envelope: Envelope,
    ) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).lift_hold(&person, &case_reference, &envelope)?)
    }

    /// Gives every legal hold that bound or binds a person.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn holds(&self, person: PersonRef) -> Result<Vec<PlacedHold>, TalktimeError> {
        Ok(locked(&self.0).holds(&person))
    }

    /// Merges one entry of a person into another, which then answers for both.
    ///
    /// # Errors
    /// Where one is not held, both are the same, the id names another merge, both together are more
    /// than one customer may hold; and by role: a program merges only what is certain.
    pub fn merge(
        &self,
        kept: PersonRef,
        merged: PersonRef,
        id: MergeId,
        reason: MergeReason,
        envelope: Envelope,
    ) -> Result<MergeRecord, TalktimeError> {
        Ok(locked(&self.0).merge(&kept, &merged, id, reason, &envelope)?)
    }

    /// Takes a merge back: both entries are again exactly what they were.
    ///
    /// # Errors
    /// Where there is no such merge or it was taken back, the kept entry was changed, merged or erased
    /// since; and by role.
    pub fn undo_merge(
        &self,
        id: MergeId,
        envelope: Envelope,
    ) -> Result<MergeRecord, TalktimeError> {
        Ok(locked(&self.0).undo_merge(&id, &envelope)?)
    }

    /// Takes a merge back and puts two given customers into the places of the entries.
    ///
    /// # Errors
    /// As `undoMerge`, without the guard that nothing changed; and where the two are not those that
    /// were merged.
    pub fn undo_merge_as(
        &self,
        id: MergeId,
        kept: CheckedCustomer,
        merged: CheckedCustomer,
        envelope: Envelope,
    ) -> Result<MergeRecord, TalktimeError> {
        Ok(locked(&self.0).undo_merge_as(&id, &kept, &merged, &envelope)?)
    }

    /// Gives a merge.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn merge_record(&self, id: MergeId) -> Result<Option<MergeRecord>, TalktimeError> {
        Ok(locked(&self.0).merge_record(&id))
    }

    /// Gives every merge in which a person or those merged into them took part, by time.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn merges(&self, person: PersonRef) -> Result<Vec<MergeRecord>, TalktimeError> {
        Ok(locked(&self.0).merges(&person))
    }

    /// Erases a person; references, timeline, assignments and merges stay.
    ///
    /// # Errors
    /// Where the person is unknown or erased, a legal hold binds; and by role.
    pub fn erase(&self, person: PersonRef, envelope: Envelope) -> Result<Erasure, TalktimeError> {
        Ok(locked(&self.0).erase(&person, &envelope)?)
    }

    /// Erases some classes of a person's values, also in the copies that merges kept; everything else
    /// stays, and a merge can be taken back as before.
    ///
    /// # Errors
    /// As `erase`, and where no class is named.
    pub fn erase_classes(
        &self,
        person: PersonRef,
        classes: Vec<DataClass>,
        envelope: Envelope,
    ) -> Result<Erasure, TalktimeError> {
        Ok(locked(&self.0).erase_classes(&person, &classes, &envelope)?)
    }

    /// Gives out all that is held about a person.
    ///
    /// # Errors
    /// Where the person is not held, or the decision is about another one, for another purpose than
    /// disclosure, or does not grant everything in full.
    pub fn export(
        &self,
        person: PersonRef,
        access: Arc<Access>,
    ) -> Result<PersonExport, TalktimeError> {
        Ok(locked(&self.0).export(&person, &access.0)?)
    }
}

impl CustomerBase {
    fn of(base: customer::CustomerBase) -> Arc<Self> {
        Arc::new(Self(Mutex::new(base)))
    }
}

/// Shows a customer as a decision allows.
///
/// # Errors
/// Where the decision is about another person.
#[uniffi::export]
pub fn customer_view(
    customer: CheckedCustomer,
    access: Arc<Access>,
) -> Result<CustomerView, TalktimeError> {
    Ok(customer.view(&access.0)?)
}

/// Puts another text in the place of an address and drops that the old one was read back.
///
/// # Errors
/// Where there is no address at that position, counted from 0, or the customer is not valid then.
#[uniffi::export]
pub fn customer_change_address(
    customer: CheckedCustomer,
    position: u64,
    address: Address,
) -> Result<CheckedCustomer, TalktimeError> {
    Ok(customer.change_address(position, address)?)
}

/// Notes that an address was read back to the person and confirmed.
///
/// # Errors
/// Where there is no address at that position, counted from 0.
#[uniffi::export]
pub fn customer_read_back_address(
    customer: CheckedCustomer,
    position: u64,
    read_back: ReadBack,
) -> Result<CheckedCustomer, TalktimeError> {
    Ok(customer.read_back_address(position, read_back)?)
}

/// Checks that a bought base may be used on a day.
///
/// # Errors
/// Where its licence does not hold on that day.
#[uniffi::export]
pub fn purchased_base_check_use(
    purchase: CheckedPurchasedBase,
    on: CalendarDate,
) -> Result<(), TalktimeError> {
    Ok(purchase.check_use(on)?)
}

/// Gives what a whole bought base cost.
///
/// # Errors
/// Where the sum leaves its range.
#[uniffi::export]
pub fn purchased_base_total_cost(purchase: CheckedPurchasedBase) -> Result<Money, TalktimeError> {
    Ok(purchase.total_cost()?)
}

/// Tells whether a legal hold forbids erasing at an instant.
///
/// # Errors
/// Where a value that crosses is malformed.
#[uniffi::export]
pub fn placed_hold_binds_at(hold: PlacedHold, at: Instant) -> Result<bool, TalktimeError> {
    Ok(hold.binds_at(at))
}

/// Gives the fact of an erasure for the journal.
///
/// # Errors
/// Where a value that crosses is malformed.
#[uniffi::export]
pub fn erasure_fact(erasure: Erasure) -> Result<JournalFact, TalktimeError> {
    Ok(erasure.fact())
}

/// Gives the fact of an export for the journal.
///
/// # Errors
/// Where a value that crosses is malformed.
#[uniffi::export]
pub fn person_export_fact(export: PersonExport) -> Result<JournalFact, TalktimeError> {
    Ok(export.fact())
}

/// Writes an export as JSON, which a person may ask for and take elsewhere.
///
/// # Errors
/// None that an export gives.
#[uniffi::export]
pub fn person_export_text(export: PersonExport) -> Result<String, TalktimeError> {
    Ok(export.to_text()?)
}

/// Gives the stable code of a state of a person: `customer.person.held`.
#[uniffi::export]
pub fn person_state_code(state: PersonState) -> Code {
    state.code()
}

/// Gives the stable code of what an erasure keeps, whose sentence says why.
#[uniffi::export]
pub fn kept_kind_code(kind: KeptKind) -> Code {
    kind.code()
}

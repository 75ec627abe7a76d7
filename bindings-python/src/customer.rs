//! The customer base and the list of towns as objects, and what customers can do besides being held.

use std::collections::VecDeque;

use pyo3::prelude::*;
use talktime::base::workflow::Envelope;
use talktime::base::{
    Address, AgentId, CalendarDate, Code, CountryCode, Denial, Instant, Invalid, MergeId, NamePart,
    PersonRef, PhoneNumber, Reference,
};
use talktime::customer::matching::MatchPolicy;
use talktime::customer::{
    self, Customer, Erasure, KnownLocality, MergeReason, PersonExport, PersonState, PlacedHold,
    PurchasedBase, ReadBack, TimelineEntry,
};
use talktime::privacy::{DataClass, LegalHold};

use crate::customers::CustomerReader;
use crate::errors::{changed, denied, invalid, read};
use crate::host::{Host, given};
use crate::privacy::Access;

type Given<'a, 'py> = &'a Bound<'py, PyAny>;

fn allowed<T>(py: Python<'_>, done: Result<T, Denial>) -> PyResult<T> {
    done.map_err(|denial| denied(py, &denial))
}

fn valid<T>(py: Python<'_>, done: Result<T, Invalid>) -> PyResult<T> {
    done.map_err(|error| invalid(py, &error))
}

/// Keeps everybody whom we know, packed, in the order in which they came.
///
/// A person is found by reference, number, misspelt name, address and owner. Two entries of one person are
/// merged, and the merge can be taken back. What happened to a person is kept as references that name
/// no personal value; it stays when the person is erased. One thread at a time may use a base.
#[pyclass(eq, module = "talktime")]
#[derive(Clone, PartialEq)]
pub(crate) struct CustomerBase(customer::CustomerBase);

#[pymethods]
impl CustomerBase {
    #[new]
    #[pyo3(signature = (policy=None))]
    fn new(policy: Option<Given<'_, '_>>) -> PyResult<Self> {
        let policy: Option<MatchPolicy> = policy.map(given).transpose()?;
        Ok(Self(policy.map_or_else(
            customer::CustomerBase::new,
            customer::CustomerBase::with_policy,
        )))
    }

    /// The policy by which people are compared; the standard one where none was given.
    #[getter]
    fn policy<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.policy().to_py(py)
    }

    /// Takes a customer whose reference the base does not know.
    fn add(&mut self, customer: Given<'_, '_>) -> PyResult<()> {
        let added: Customer = given(customer)?;
        allowed(customer.py(), self.0.add(&added))
    }

    /// Puts a changed customer into the place of the old one.
    fn replace(&mut self, customer: Given<'_, '_>) -> PyResult<()> {
        let changed: Customer = given(customer)?;
        allowed(customer.py(), self.0.replace(&changed))
    }

    /// Gives a customer; of a person who was merged the entry that answers for both.
    fn get<'py>(&self, person: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.get(&given(person)?).to_py(person.py())
    }

    /// Says what the base has of a person.
    fn state<'py>(&self, person: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.state(&given(person)?).to_py(person.py())
    }

    fn __len__(&self) -> usize {
        usize::try_from(self.0.len()).unwrap_or(usize::MAX)
    }

    fn __contains__(&self, person: Given<'_, '_>) -> PyResult<bool> {
        Ok(self.0.state(&given(person)?) == PersonState::Held)
    }

    fn __iter__(this: &Bound<'_, Self>) -> CustomerIterator {
        CustomerIterator {
            base: this.clone().unbind(),
            ready: VecDeque::new(),
            next: Some(0),
        }
    }

    /// Finds everybody with a telephone number, in the order in which they came.
    fn by_phone<'py>(&self, number: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        let asked: PhoneNumber = given(number)?;
        self.0.by_phone(&asked).to_py(number.py())
    }

    /// Finds everybody with an address that agrees in every part that is asked for. Park Street finds
    /// Park Avenue too: compare the street before it is used.
    #[pyo3(signature = (address, *, limit=100))]
    fn by_address<'py>(&self, address: Given<'_, 'py>, limit: u32) -> PyResult<Bound<'py, PyAny>> {
        let py = address.py();
        let asked: Address = given(address)?;
        valid(py, py.detach(|| self.0.by_address(&asked, limit)))?.to_py(py)
    }

    /// Finds people by a name as somebody heard or mistyped it, the likest first.
    #[pyo3(signature = (name, *, limit=20))]
    fn by_name<'py>(&self, name: Given<'_, 'py>, limit: u32) -> PyResult<Bound<'py, PyAny>> {
        let py = name.py();
        let asked: NamePart = given(name)?;
        py.detach(|| self.0.by_name(&asked, limit)).to_py(py)
    }

    /// Compares two customers; `None` where the base does not hold both.
    fn compare<'py>(
        &self,
        one: Given<'_, 'py>,
        other: Given<'_, 'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.0.compare(&given(one)?, &given(other)?).to_py(one.py())
    }

    /// Finds entries that may be one person, without the interpreter.
    fn duplicates<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.detach(|| self.0.duplicates()).to_py(py)
    }

    /// Gives an agent's own base, in the order in which the people came.
    fn people_of<'py>(&self, agent: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        let owner: AgentId = given(agent)?;
        self.0.people_of(&owner).to_py(agent.py())
    }

    /// Notes what happened to a person; the timeline only grows.
    fn record(&mut self, person: Given<'_, '_>, entry: Given<'_, '_>) -> PyResult<()> {
        let entry: TimelineEntry = given(entry)?;
        allowed(person.py(), self.0.record(&given(person)?, entry))
    }

    /// Gives what happened to a person and to those merged into them, by time.
    fn timeline<'py>(&self, person: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.timeline(&given(person)?).to_py(person.py())
    }

    /// Gives a person to an agent, or to nobody. The same command twice acts once.
    #[pyo3(signature = (person, agent, envelope, *, reason=None))]
    fn assign(
        &mut self,
        person: Given<'_, '_>,
        agent: Option<Given<'_, '_>>,
        envelope: Given<'_, '_>,
        reason: Option<Given<'_, '_>>,
    ) -> PyResult<()> {
        let agent: Option<AgentId> = agent.map(given).transpose()?;
        let reason: Option<Code> = reason.map(given).transpose()?;
        let envelope: Envelope = given(envelope)?;
        let done = self.0.assign(&given(person)?, agent, reason, &envelope);
        allowed(person.py(), done)
    }

    /// Gives to whom a person was given, oldest first.
    fn assignments<'py>(&self, person: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.assignments(&given(person)?).to_py(person.py())
    }

    /// Places a legal hold on what is known of a person: it is not erased meanwhile.
    fn hold(
        &mut self,
        person: Given<'_, '_>,
        hold: Given<'_, '_>,
        envelope: Given<'_, '_>,
    ) -> PyResult<()> {
        let (hold, envelope): (LegalHold, Envelope) = (given(hold)?, given(envelope)?);
        allowed(person.py(), self.0.hold(&given(person)?, hold, &envelope))
    }

    /// Notes that a legal hold binds no longer.
    fn lift_hold(
        &mut self,
        person: Given<'_, '_>,
        case: Given<'_, '_>,
        envelope: Given<'_, '_>,
    ) -> PyResult<()> {
        let (case, envelope): (Reference, Envelope) = (given(case)?, given(envelope)?);
        allowed(
            person.py(),
            self.0.lift_hold(&given(person)?, &case, &envelope),
        )
    }

    /// Gives every legal hold that bound or binds a person.
    fn holds<'py>(&self, person: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.holds(&given(person)?).to_py(person.py())
    }

    /// Merges one entry of a person into another, which then answers for both.
    fn merge<'py>(
        &mut self,
        kept: Given<'_, 'py>,
        merged: Given<'_, 'py>,
        id: Given<'_, 'py>,
        reason: Given<'_, 'py>,
        envelope: Given<'_, 'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = kept.py();
        let (id, reason): (MergeId, MergeReason) = (given(id)?, given(reason)?);
        let (one, other): (PersonRef, PersonRef) = (given(kept)?, given(merged)?);
        let envelope: Envelope = given(envelope)?;
        allowed(py, self.0.merge(&one, &other, id, reason, &envelope))?.to_py(py)
    }

    /// Takes a merge back: both entries are again exactly what they were.
    ///
    /// Where the kept entry was changed since, `kept` and `merged` say what becomes of the two.
    #[pyo3(signature = (id, envelope, *, kept=None, merged=None))]
    fn undo_merge<'py>(
        &mut self,
        id: Given<'_, 'py>,
        envelope: Given<'_, 'py>,
        kept: Option<Given<'_, 'py>>,
        merged: Option<Given<'_, 'py>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = id.py();
        let (id, envelope): (MergeId, Envelope) = (given(id)?, given(envelope)?);
        let entries = match (kept, merged) {
            (None, None) => None,
            (Some(kept), Some(merged)) => Some((given(kept)?, given(merged)?)),
            _ => {
                let text = "`kept` and `merged` go together: give both or neither";
                return Err(crate::errors::wrong_type(py, text));
            }
        };
        let undone = match entries {
            None => self.0.undo_merge(&id, &envelope),
            Some((kept, merged)) => self.0.undo_merge_as(&id, &kept, &merged, &envelope),
        };
        allowed(py, undone)?.to_py(py)
    }

    /// Gives a merge; `None` where there is none of that id.
    fn merge_record<'py>(&self, id: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.merge_record(&given(id)?).to_py(id.py())
    }

    /// Gives every merge in which a person or those merged into them took part, by time.
    fn merges<'py>(&self, person: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.merges(&given(person)?).to_py(person.py())
    }

    /// Erases a person; references, timeline, assignments and merges stay.
    fn erase<'py>(
        &mut self,
        person: Given<'_, 'py>,
        envelope: Given<'_, 'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = person.py();
        let envelope: Envelope = given(envelope)?;
        allowed(py, self.0.erase(&given(person)?, &envelope))?.to_py(py)
    }

    /// Erases some classes of a person's values, also in the copies that merges kept; everything else
    /// stays, and a merge can be taken back as before.
    fn erase_classes<'py>(
        &mut self,
        person: Given<'_, 'py>,
        classes: Given<'_, 'py>,
        envelope: Given<'_, 'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = person.py();
        let mut gone: Vec<DataClass> = Vec::new();
        for class in crate::kpi::items(classes, "classes")? {
            gone.push(given(&class?)?);
        }
        let envelope: Envelope = given(envelope)?;
        let done = self.0.erase_classes(&given(person)?, &gone, &envelope);
        allowed(py, done)?.to_py(py)
    }

    /// Gives out all that is held about a person.
    fn export<'py>(&self, person: Given<'_, 'py>, access: &Access) -> PyResult<Bound<'py, PyAny>> {
        let py = person.py();
        allowed(py, self.0.export(&given(person)?, &access.0))?.to_py(py)
    }

    /// Adds the rest of a file of customers, without the interpreter; what the base does not take is a
    /// rejected row of the reader. Gives the counts of the whole file.
    fn load<'py>(&mut self, reader: &Bound<'py, CustomerReader>) -> PyResult<Bound<'py, PyAny>> {
        let py = reader.py();
        changed(reader)?.load_into(py, &mut self.0)
    }

    /// Writes the base as versioned JSON, which every later release reads.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        valid(py, py.detach(|| self.0.to_json()))
    }

    /// Reads a base back from versioned JSON of this or an earlier release.
    #[staticmethod]
    fn from_json(py: Python<'_>, text: &str) -> PyResult<Self> {
        valid(py, py.detach(|| customer::CustomerBase::from_json(text))).map(Self)
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let py = this.py();
        Ok((this.getattr("from_json")?, (read(this)?.to_json(py)?,)))
    }

    fn __repr__(&self) -> String {
        format!("CustomerBase(customers={})", self.0.len())
    }
}

/// How many customers are taken from a base at once.
const PAGE: u32 = 256;

/// Goes through the customers of a base.
#[pyclass(module = "talktime")]
pub(crate) struct CustomerIterator {
    base: Py<CustomerBase>,
    ready: VecDeque<Customer>,
    next: Option<u64>,
}

#[pymethods]
impl CustomerIterator {
    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__<'py>(&mut self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        loop {
            if let Some(customer) = self.ready.pop_front() {
                return customer.to_py(py).map(Some);
            }
            let Some(from) = self.next else {
                return Ok(None);
            };
            let page = read(self.base.bind(py))?.0.page(from, PAGE);
            self.ready = page.customers.into();
            self.next = page.next;
        }
    }
}

/// Knows the towns of countries, so that a region need not be asked for where a name is enough.
#[pyclass(eq, module = "talktime")]
#[derive(Clone, PartialEq)]
pub(crate) struct Gazetteer(pub(crate) customer::Gazetteer);

#[pymethods]
impl Gazetteer {
    #[new]
    fn new(towns: Given<'_, '_>) -> PyResult<Self> {
        let mut list: Vec<KnownLocality> = Vec::new();
        for town in crate::kpi::items(towns, "towns")? {
            list.push(given(&town?)?);
        }
        Ok(Self(customer::Gazetteer::new(list)))
    }

    /// Gives every region in which a town of that name lies.
    fn regions<'py>(&self, country: Given<'_, 'py>, locality: &str) -> PyResult<Bound<'py, PyAny>> {
        let code: CountryCode = given(country)?;
        self.0.regions(&code, locality).to_vec().to_py(country.py())
    }

    fn __len__(&self) -> usize {
        self.0.len()
    }

    fn __repr__(&self) -> String {
        format!("Gazetteer(names={})", self.0.len())
    }
}

/// Says what an address of a country must have.
#[pyfunction]
pub(crate) fn address_rules<'py>(country: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    customer::address_rules(&given(country)?).to_py(country.py())
}

/// Judges an address to which a car comes.
#[pyfunction]
#[pyo3(signature = (address, gazetteer=None))]
pub(crate) fn check_pick_up<'py>(
    address: Given<'_, 'py>,
    gazetteer: Option<PyRef<'_, Gazetteer>>,
) -> PyResult<Bound<'py, PyAny>> {
    let towns = gazetteer.as_ref().map(|towns| &towns.0);
    customer::check_pick_up(&given(address)?, towns).to_py(address.py())
}

/// Judges an address: names every part that is missing or malformed.
#[pyfunction]
#[pyo3(signature = (address, gazetteer=None))]
pub(crate) fn check_address<'py>(
    address: Given<'_, 'py>,
    gazetteer: Option<PyRef<'_, Gazetteer>>,
) -> PyResult<Bound<'py, PyAny>> {
    let towns = gazetteer.as_ref().map(|towns| &towns.0);
    customer::check_address(&given(address)?, towns).to_py(address.py())
}

/// Shows a customer as a decision allows.
#[pyfunction]
pub(crate) fn customer_view<'py>(
    customer: Given<'_, 'py>,
    access: &Access,
) -> PyResult<Bound<'py, PyAny>> {
    let py = customer.py();
    let customer: Customer = given(customer)?;
    allowed(py, customer.view(&access.0))?.to_py(py)
}

/// Puts another text in the place of an address and drops that the old one was read back.
#[pyfunction]
pub(crate) fn customer_change_address<'py>(
    customer: Given<'_, 'py>,
    position: u64,
    address: Given<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = customer.py();
    let customer: Customer = given(customer)?;
    valid(py, customer.change_address(position, given(address)?))?.to_py(py)
}

/// Notes that an address was read back to the person and confirmed.
#[pyfunction]
pub(crate) fn customer_read_back_address<'py>(
    customer: Given<'_, 'py>,
    position: u64,
    read_back: Given<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = customer.py();
    let customer: Customer = given(customer)?;
    let read_back: ReadBack = given(read_back)?;
    valid(py, customer.read_back_address(position, read_back))?.to_py(py)
}

/// Checks that a bought base may be used on a day.
#[pyfunction]
pub(crate) fn purchased_base_check_use(purchase: Given<'_, '_>, on: Given<'_, '_>) -> PyResult<()> {
    let (bought, day): (PurchasedBase, CalendarDate) = (given(purchase)?, given(on)?);
    valid(purchase.py(), bought.check_use(day))
}

/// Gives what a whole bought base cost.
#[pyfunction]
pub(crate) fn purchased_base_total_cost<'py>(
    purchase: Given<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let bought: PurchasedBase = given(purchase)?;
    valid(purchase.py(), bought.total_cost())?.to_py(purchase.py())
}

/// Tells whether a legal hold forbids erasing at an instant.
#[pyfunction]
pub(crate) fn placed_hold_binds_at(hold: Given<'_, '_>, at: Given<'_, '_>) -> PyResult<bool> {
    let at: Instant = given(at)?;
    Ok(given::<PlacedHold>(hold)?.binds_at(at))
}

/// Gives the fact of an erasure for the journal.
#[pyfunction]
pub(crate) fn erasure_fact<'py>(erasure: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    given::<Erasure>(erasure)?.fact().to_py(erasure.py())
}

/// Gives the fact of an export for the journal.
#[pyfunction]
pub(crate) fn person_export_fact<'py>(export: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    given::<PersonExport>(export)?.fact().to_py(export.py())
}

/// Writes an export as JSON, which a person may ask for and take elsewhere.
#[pyfunction]
pub(crate) fn person_export_text(export: Given<'_, '_>) -> PyResult<String> {
    valid(export.py(), given::<PersonExport>(export)?.to_text())
}

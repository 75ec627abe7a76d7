//! Personal data: the decision on a reading, the journal, consent, suppression, retention, incidents.

use pyo3::prelude::*;
use talktime::base::workflow::Role;
use talktime::base::{ActorId, CalendarDate, Instant, Zone};
use talktime::privacy::{
    self, AccessPolicy, AccessRequest, Checkpoint, Consent, Incident, Journal, JournalEntry,
    JournalFact, LegalRule, RetentionFacts, RetentionPolicy, SuppressionEntry,
};

use crate::errors::{changed, invalid, journal_broken, read};
use crate::host::{Host, given};
use crate::mirrors;

type Given<'a, 'py> = &'a Bound<'py, PyAny>;
type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// Is a decision on a request to read, and the only way to a text for a screen.
///
/// Only `AccessPolicy.decide` makes one. Its `fact` belongs in the journal, granted or not.
#[pyclass(frozen, eq, module = "talktime")]
#[derive(Clone, PartialEq)]
pub(crate) struct Access(pub(crate) privacy::Access);

#[pymethods]
impl Access {
    /// The request that was decided.
    #[getter]
    fn request<'py>(&self, py: Python<'py>) -> Made<'py> {
        self.0.request().to_py(py)
    }

    /// What was decided about each class that was asked for.
    #[getter]
    fn views<'py>(&self, py: Python<'py>) -> Made<'py> {
        self.0.views().to_vec().to_py(py)
    }

    /// Tells how much of a class may be seen; nothing of one that was not asked for.
    #[pyo3(signature = (class, /))]
    fn view<'py>(&self, class: Given<'_, 'py>) -> Made<'py> {
        self.0.view(given(class)?).to_py(class.py())
    }

    /// Whether nothing at all may be seen.
    #[getter]
    fn is_refused(&self) -> bool {
        self.0.is_refused()
    }

    /// The fact for the journal.
    #[getter]
    fn fact<'py>(&self, py: Python<'py>) -> Made<'py> {
        self.0.fact().to_py(py)
    }

    /// Shows a name; masked it is the initials.
    fn show_name<'py>(&self, name: Given<'_, 'py>) -> Made<'py> {
        self.0.show_name(&given(name)?).to_py(name.py())
    }

    /// Shows a number; masked it is the country code and the last four digits.
    fn show_phone<'py>(&self, number: Given<'_, 'py>) -> Made<'py> {
        self.0.show_phone(&given(number)?).to_py(number.py())
    }

    /// Shows an e-mail address; masked it is the first letter and the host.
    fn show_email<'py>(&self, email: Given<'_, 'py>) -> Made<'py> {
        self.0.show_email(&given(email)?).to_py(email.py())
    }

    /// Shows an address; masked it is the town and the region.
    fn show_address<'py>(&self, address: Given<'_, 'py>) -> Made<'py> {
        self.0.show_address(&given(address)?).to_py(address.py())
    }

    /// Shows a day of birth; masked it is the year.
    fn show_birth_date<'py>(&self, born: Given<'_, 'py>) -> Made<'py> {
        self.0.show_birth_date(&given(born)?).to_py(born.py())
    }

    /// Shows the number of a document; masked it is its end.
    fn show_document<'py>(&self, document: Given<'_, 'py>) -> Made<'py> {
        self.0.show_document(&given(document)?).to_py(document.py())
    }

    /// Shows the number of an account; masked it is its end.
    fn show_account<'py>(&self, account: Given<'_, 'py>) -> Made<'py> {
        self.0.show_account(&given(account)?).to_py(account.py())
    }

    /// Shows a note; masked nothing is left of it.
    fn show_note<'py>(&self, note: Given<'_, 'py>) -> Made<'py> {
        self.0.show_note(&given(note)?).to_py(note.py())
    }

    fn __repr__(&self) -> String {
        let request = self.0.request();
        format!("Access(actor={}, about={})", request.actor, request.about)
    }
}

/// Gives the policy that the library proposes.
#[pyfunction]
pub(crate) fn standard_access_policy(py: Python<'_>) -> Made<'_> {
    AccessPolicy::standard().to_py(py)
}

/// Decides a request.
#[pyfunction]
pub(crate) fn decide_access(policy: Given<'_, '_>, request: Given<'_, '_>) -> PyResult<Access> {
    let (policy, request): (AccessPolicy, AccessRequest) = (given(policy)?, given(request)?);
    Ok(Access(policy.decide(&request)))
}

/// Begins a journal.
#[pyfunction]
pub(crate) fn journal_new(py: Python<'_>) -> Made<'_> {
    Journal::new().to_py(py)
}

/// Appends what happened.
#[pyfunction]
pub(crate) fn journal_append<'py>(
    journal: Given<'_, 'py>,
    at: Given<'_, 'py>,
    actor: Given<'_, 'py>,
    role: Given<'_, 'py>,
    fact: Given<'_, 'py>,
) -> Made<'py> {
    let py = journal.py();
    let (at, actor): (Instant, ActorId) = (given(at)?, given(actor)?);
    let (role, fact): (Role, JournalFact) = (given(role)?, given(fact)?);
    let step = given::<Journal>(journal)?.append(at, actor, role, fact);
    step.map_err(|error| invalid(py, &error))?.to_py(py)
}

/// Appends a decision on a request to read.
#[pyfunction]
pub(crate) fn journal_append_access<'py>(
    journal: Given<'_, 'py>,
    access: &Bound<'py, Access>,
) -> Made<'py> {
    let py = journal.py();
    let step = given::<Journal>(journal)?.append_access(&access.get().0);
    step.map_err(|error| invalid(py, &error))?.to_py(py)
}

/// Tells how far a journal has come.
#[pyfunction]
pub(crate) fn journal_checkpoint<'py>(journal: Given<'_, 'py>) -> Made<'py> {
    given::<Journal>(journal)?.checkpoint().to_py(journal.py())
}

/// Checks that entries are what was written from one checkpoint to another; give those up to its count,
/// for what was appended since is told as inserted.
#[pyfunction]
#[pyo3(signature = (entries, to, *, start=None))]
pub(crate) fn verify_journal(
    entries: Given<'_, '_>,
    to: Given<'_, '_>,
    start: Option<Given<'_, '_>>,
) -> PyResult<()> {
    let py = entries.py();
    let entries: Vec<JournalEntry> = given(entries)?;
    let to: Checkpoint = given(to)?;
    let start = start.map(given::<Checkpoint>).transpose()?;
    let from = start.unwrap_or(Checkpoint::GENESIS);
    let checked = py.detach(|| privacy::verify(&entries, &from, &to));
    checked.map_err(|fault| journal_broken(py, &fault))
}

/// Tells how a consent stands at an instant.
#[pyfunction]
pub(crate) fn consent_status<'py>(consent: Given<'_, 'py>, at: Given<'_, 'py>) -> Made<'py> {
    given::<Consent>(consent)?
        .status_at(given(at)?)
        .to_py(at.py())
}

/// Tells whether a consent allows a contact.
#[pyfunction]
pub(crate) fn consent_allows(
    consent: Given<'_, '_>,
    purpose: Given<'_, '_>,
    channel: Given<'_, '_>,
    at: Given<'_, '_>,
) -> PyResult<bool> {
    let consent: Consent = given(consent)?;
    Ok(consent.allows(&given(purpose)?, given(channel)?, given(at)?))
}

/// Says why a consent does not allow a contact.
#[pyfunction]
pub(crate) fn consent_require(
    consent: Given<'_, '_>,
    purpose: Given<'_, '_>,
    channel: Given<'_, '_>,
    at: Given<'_, '_>,
) -> PyResult<()> {
    let py = at.py();
    let consent: Consent = given(consent)?;
    let required = consent.require(&given(purpose)?, given(channel)?, given(at)?);
    required.map_err(|error| invalid(py, &error))
}

/// Withdraws a consent.
#[pyfunction]
pub(crate) fn consent_withdraw<'py>(consent: Given<'_, 'py>, at: Given<'_, 'py>) -> Made<'py> {
    let py = consent.py();
    let ended = given::<Consent>(consent)?.withdraw(given(at)?);
    ended.map_err(|error| invalid(py, &error))?.to_py(py)
}

/// Lets a newer consent take the place of one.
#[pyfunction]
pub(crate) fn consent_supersede<'py>(
    consent: Given<'_, 'py>,
    at: Given<'_, 'py>,
    by: Given<'_, 'py>,
) -> Made<'py> {
    let py = consent.py();
    let ended = given::<Consent>(consent)?.supersede(given(at)?, given(by)?);
    ended.map_err(|error| invalid(py, &error))?.to_py(py)
}

/// Tells whether an entry of a suppression list holds at an instant.
#[pyfunction]
pub(crate) fn suppression_holds(entry: Given<'_, '_>, at: Given<'_, '_>) -> PyResult<bool> {
    Ok(given::<SuppressionEntry>(entry)?.holds_at(given(at)?))
}

/// Tells whether the time that the law leaves has passed.
#[pyfunction]
pub(crate) fn suppression_overdue(entry: Given<'_, '_>, at: Given<'_, '_>) -> PyResult<bool> {
    Ok(given::<SuppressionEntry>(entry)?.is_overdue(given(at)?))
}

/// Tells what a policy means for each class that is held.
#[pyfunction]
pub(crate) fn retention_verdicts<'py>(
    policy: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    at: Given<'_, 'py>,
) -> Made<'py> {
    let (policy, facts): (RetentionPolicy, RetentionFacts) = (given(policy)?, given(facts)?);
    policy.verdicts(&facts, given(at)?).to_py(at.py())
}

/// Gives what is to be erased.
#[pyfunction]
pub(crate) fn retention_due<'py>(
    policy: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    at: Given<'_, 'py>,
) -> Made<'py> {
    let (policy, facts): (RetentionPolicy, RetentionFacts) = (given(policy)?, given(facts)?);
    policy.due(&facts, given(at)?).to_py(at.py())
}

/// Gives the rules of law that this release knows, each with its source. Not legal advice.
#[pyfunction]
pub(crate) fn legal_rules(py: Python<'_>) -> Made<'_> {
    privacy::legal_rules().to_py(py)
}

/// Gives the instant at which the time of a rule is over.
#[pyfunction]
pub(crate) fn legal_deadline<'py>(
    rule: Given<'_, 'py>,
    start: Given<'_, 'py>,
    zone: Given<'_, 'py>,
    holidays: Given<'_, 'py>,
) -> Made<'py> {
    let py = rule.py();
    let (zone, holidays): (Zone, Vec<CalendarDate>) = (given(zone)?, given(holidays)?);
    let end = given::<LegalRule>(rule)?.deadline(given(start)?, &zone, &holidays);
    end.map_err(|error| invalid(py, &error))?.to_py(py)
}

/// Gives the instant by which the authority must be told of an incident.
#[pyfunction]
pub(crate) fn incident_deadline<'py>(
    incident: Given<'_, 'py>,
    rule: Given<'_, 'py>,
    zone: Given<'_, 'py>,
    holidays: Given<'_, 'py>,
) -> Made<'py> {
    let py = incident.py();
    let (zone, holidays): (Zone, Vec<CalendarDate>) = (given(zone)?, given(holidays)?);
    let incident: Incident = given(incident)?;
    let end = incident.report_deadline(&given(rule)?, &zone, &holidays);
    end.map_err(|error| invalid(py, &error))?.to_py(py)
}

/// Is the secret with which numbers are hashed: 32 bytes or more, drawn by chance.
///
/// It is written nowhere: it has no JSON and is not pickled. The library overwrites its own copy when
/// the object goes; the `bytes` that were given stay with Python.
#[pyclass(frozen, module = "talktime")]
pub(crate) struct SuppressionKey(privacy::SuppressionKey);

#[pymethods]
impl SuppressionKey {
    #[new]
    fn new(py: Python<'_>, key: &[u8]) -> PyResult<Self> {
        let key = privacy::SuppressionKey::new(key.to_vec());
        key.map(Self).map_err(|error| invalid(py, &error))
    }

    /// Hashes a number.
    fn hash(&self, number: Given<'_, '_>) -> PyResult<mirrors::NumberHash> {
        Ok(mirrors::NumberHash(self.0.hash(&given(number)?)))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Holds the numbers that are called no more, and finds one among a million at once.
///
/// Entries stand in the order in which they came and are never taken out. One thread at a time may use
/// a list.
#[pyclass(eq, module = "talktime")]
#[derive(Clone, PartialEq)]
pub(crate) struct SuppressionList(privacy::SuppressionList);

#[pymethods]
impl SuppressionList {
    #[new]
    fn new() -> Self {
        Self(privacy::SuppressionList::new())
    }

    /// Adds an entry.
    fn add(&mut self, entry: Given<'_, '_>) -> PyResult<()> {
        let added = self.0.add(given(entry)?);
        added.map_err(|error| invalid(entry.py(), &error))
    }

    /// Lifts an entry: the number may be contacted again for what it forbade.
    fn lift(&mut self, id: Given<'_, '_>, lifting: Given<'_, '_>) -> PyResult<()> {
        let lifted = self.0.lift(&given(id)?, given(lifting)?);
        lifted.map_err(|error| invalid(id.py(), &error))
    }

    /// Notes that an entry was done everywhere.
    fn note_effective(&mut self, id: Given<'_, '_>, at: Given<'_, '_>) -> PyResult<()> {
        let noted = self.0.note_effective(&given(id)?, given(at)?);
        noted.map_err(|error| invalid(id.py(), &error))
    }

    /// Gives every entry that forbids a contact with a number; none where it is allowed.
    fn find<'py>(&self, number: Given<'_, 'py>, asked: Given<'_, 'py>) -> Made<'py> {
        let found = self.0.find(&given(number)?, &given(asked)?);
        listed(found, number.py())
    }

    /// Gives every entry of a number, also those that hold no more.
    fn of_number<'py>(&self, number: Given<'_, 'py>) -> Made<'py> {
        listed(self.0.of_number(&given(number)?), number.py())
    }

    /// Gives every entry that the law wanted to be done everywhere by now and that is not.
    fn overdue<'py>(&self, at: Given<'_, 'py>) -> Made<'py> {
        listed(self.0.overdue(given(at)?), at.py())
    }

    /// Looks an entry up by its id.
    fn get<'py>(&self, id: Given<'_, 'py>) -> Made<'py> {
        self.0.get(&given(id)?).cloned().to_py(id.py())
    }

    /// Adds what another list has, and what became of the entries that both have.
    fn merge(this: &Bound<'_, Self>, other: &Bound<'_, Self>) -> PyResult<()> {
        let other = read(other)?.0.clone();
        let mut held = changed(this)?;
        let list = &mut held.0;
        let merged = this.py().detach(|| list.merge(&other));
        merged.map_err(|error| invalid(this.py(), &error))
    }

    /// All entries, in the order in which they came.
    #[getter]
    fn entries<'py>(&self, py: Python<'py>) -> Made<'py> {
        listed(self.0.entries(), py)
    }

    /// Writes the list as versioned JSON, which every later release reads.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        py.detach(|| self.0.to_json())
            .map_err(|error| invalid(py, &error))
    }

    /// Reads a list back from versioned JSON of this or an earlier release.
    #[staticmethod]
    fn from_json(py: Python<'_>, text: &str) -> PyResult<Self> {
        py.detach(|| privacy::SuppressionList::from_json(text))
            .map(Self)
            .map_err(|error| invalid(py, &error))
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let py = this.py();
        Ok((this.getattr("from_json")?, (read(this)?.to_json(py)?,)))
    }

    fn __len__(&self) -> usize {
        self.0.len()
    }

    fn __repr__(&self) -> String {
        format!("SuppressionList(entries={})", self.0.len())
    }
}

fn listed<'a, 'py>(
    entries: impl IntoIterator<Item = &'a SuppressionEntry>,
    py: Python<'py>,
) -> Made<'py> {
    let entries: Vec<SuppressionEntry> = entries.into_iter().cloned().collect();
    entries.to_py(py)
}

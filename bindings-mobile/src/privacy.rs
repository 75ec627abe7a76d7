//! Personal data: the decision on a reading, the journal, consent, retention, incidents.

use std::sync::Arc;

use talktime::privacy;

use crate::border::{CalendarDate, Instant};
use crate::error::TalktimeError;
use crate::mirrors::{
    AccessPolicy, AccessRequest, AccountNumber, ActorId, Address, BirthDate, CheckedAccessPolicy,
    CheckedConsent, CheckedIncident, CheckedJournal, CheckedRetentionPolicy,
    CheckedSuppressionEntry, Checkpoint, Code, Consent, ConsentId, ConsentStatus, ContactChannel,
    ContactPurposeId, DataClass, DocumentNumber, EmailAddress, GrantedView, Incident, Journal,
    JournalEntry, JournalFact, JournalFault, JournalStep, Language, LegalRule, PersonName,
    PersonalNote, PhoneNumber, RetentionFacts, RetentionPolicy, RetentionVerdict, Role, Shown,
    SuppressionEntry, View, Zone,
};

/// Is a decision on a request to read, and the only way to a text for a screen.
///
/// Only [`decide_access`] makes one. Its fact belongs in the journal, granted or not.
#[derive(Debug, uniffi::Object)]
pub struct Access(pub(crate) privacy::Access);

#[uniffi::export]
impl Access {
    /// Gives the request that was decided.
    pub fn request(&self) -> AccessRequest {
        self.0.request().clone()
    }

    /// Gives what was decided about each class that was asked for.
    pub fn views(&self) -> Vec<GrantedView> {
        self.0.views().to_vec()
    }

    /// Tells how much of a class may be seen; nothing of one that was not asked for.
    pub fn view(&self, of: DataClass) -> View {
        self.0.view(of)
    }

    /// Tells whether nothing at all may be seen.
    pub fn is_refused(&self) -> bool {
        self.0.is_refused()
    }

    /// Gives the fact for the journal.
    pub fn fact(&self) -> JournalFact {
        self.0.fact()
    }

    /// Shows a name; masked it is the initials.
    ///
    /// # Errors
    /// Where a part of it is empty or too long.
    pub fn show_name(&self, name: PersonName) -> Result<Shown, TalktimeError> {
        Ok(self.0.show_name(&name))
    }

    /// Shows a number; masked it is the country code and the last four digits.
    ///
    /// # Errors
    /// Where the text is no number.
    pub fn show_phone(&self, number: PhoneNumber) -> Result<Shown, TalktimeError> {
        Ok(self.0.show_phone(&number))
    }

    /// Shows an e-mail address; masked it is the first letter and the host.
    ///
    /// # Errors
    /// Where the text is no such address.
    pub fn show_email(&self, email: EmailAddress) -> Result<Shown, TalktimeError> {
        Ok(self.0.show_email(&email))
    }

    /// Shows an address; masked it is the town and the region.
    ///
    /// # Errors
    /// Where a part of it is empty or too long.
    pub fn show_address(&self, address: Address) -> Result<Shown, TalktimeError> {
        Ok(self.0.show_address(&address))
    }

    /// Shows a day of birth; masked it is the year.
    ///
    /// # Errors
    /// Where the text is no day.
    pub fn show_birth_date(&self, born: BirthDate) -> Result<Shown, TalktimeError> {
        Ok(self.0.show_birth_date(&born))
    }

    /// Shows the number of a document; masked it is its end.
    ///
    /// # Errors
    /// Where the text is empty or too long.
    pub fn show_document(&self, document: DocumentNumber) -> Result<Shown, TalktimeError> {
        Ok(self.0.show_document(&document))
    }

    /// Shows the number of an account; masked it is its end.
    ///
    /// # Errors
    /// Where the text is empty or too long.
    pub fn show_account(&self, account: AccountNumber) -> Result<Shown, TalktimeError> {
        Ok(self.0.show_account(&account))
    }

    /// Shows a note; masked nothing is left of it.
    ///
    /// # Errors
    /// Where the text is empty or too long.
    pub fn show_note(&self, note: PersonalNote) -> Result<Shown, TalktimeError> {
        Ok(self.0.show_note(&note))
    }
}

/// Gives the policy that the library proposes.
#[uniffi::export]
pub fn standard_access_policy() -> AccessPolicy {
    CheckedAccessPolicy::standard().into()
}

/// Decides a request. A refusal is a decision too, and its fact belongs in the journal.
///
/// # Errors
/// Where the policy has a rule twice, or an id is malformed.
#[uniffi::export]
pub fn decide_access(
    policy: AccessPolicy,
    request: AccessRequest,
) -> Result<Arc<Access>, TalktimeError> {
    let policy = CheckedAccessPolicy::restore(policy)?;
    Ok(Arc::new(Access(policy.decide(&request))))
}

/// Begins a journal.
#[uniffi::export]
pub fn new_journal() -> Journal {
    CheckedJournal::new().into()
}

/// Appends what happened: when, by whom, in which role.
///
/// # Errors
/// Where the journal is not valid or an id is malformed.
#[uniffi::export]
pub fn append_to_journal(
    journal: Journal,
    at: Instant,
    actor: ActorId,
    role: Role,
    fact: JournalFact,
) -> Result<JournalStep, TalktimeError> {
    Ok(CheckedJournal::restore(journal)?.append(at, actor, role, fact)?)
}

/// Appends a decision on a request to read, granted or not.
///
/// # Errors
/// Where the journal is not valid.
#[uniffi::export]
pub fn append_access_to_journal(
    journal: Journal,
    access: Arc<Access>,
) -> Result<JournalStep, TalktimeError> {
    Ok(CheckedJournal::restore(journal)?.append_access(&access.0)?)
}

/// Gives what is true of every journal: no entry, and the hash before the first.
#[uniffi::export]
pub fn first_checkpoint() -> Checkpoint {
    Checkpoint::GENESIS
}

/// Tells how far a journal has come.
///
/// # Errors
/// Where the journal is not valid.
#[uniffi::export]
pub fn journal_checkpoint(journal: Journal) -> Result<Checkpoint, TalktimeError> {
    Ok(CheckedJournal::restore(journal)?.checkpoint())
}

/// Checks that entries are what was written from one checkpoint to another; `from` is
/// [`first_checkpoint`] for a whole journal. Give the entries up to the count of `to`: what was appended
/// since is told as inserted.
///
/// # Errors
/// The first position that cannot be trusted, and what was done there.
#[uniffi::export]
pub fn verify_journal(
    entries: Vec<JournalEntry>,
    from: Checkpoint,
    to: Checkpoint,
) -> Result<(), TalktimeError> {
    Ok(privacy::verify(&entries, &from, &to)?)
}

/// Says in one sentence what is wrong with a journal and what to do.
#[uniffi::export]
pub fn journal_fault_sentence(fault: JournalFault, language: Language) -> String {
    fault.sentence(language)
}

/// Gives the stable code of a class of data.
#[uniffi::export]
pub fn data_class_code(of: DataClass) -> Code {
    of.code()
}

/// Gives the stable code of the status of a consent.
#[uniffi::export]
pub fn consent_status_code(status: ConsentStatus) -> Code {
    status.code()
}

/// Tells how a consent stands at an instant.
///
/// # Errors
/// Where the consent is not valid.
#[uniffi::export]
pub fn consent_status(consent: Consent, at: Instant) -> Result<ConsentStatus, TalktimeError> {
    Ok(CheckedConsent::restore(consent)?.status_at(at))
}

/// Tells whether a consent allows a contact for a purpose in a way at an instant.
///
/// # Errors
/// Where the consent is not valid.
#[uniffi::export]
pub fn consent_allows(
    consent: Consent,
    purpose: ContactPurposeId,
    channel: ContactChannel,
    at: Instant,
) -> Result<bool, TalktimeError> {
    Ok(CheckedConsent::restore(consent)?.allows(&purpose, channel, at))
}

/// Says why a consent does not allow a contact for a purpose in a way at an instant.
///
/// # Errors
/// Where the consent is not valid, or does not allow it.
#[uniffi::export]
pub fn require_consent(
    consent: Consent,
    purpose: ContactPurposeId,
    channel: ContactChannel,
    at: Instant,
) -> Result<(), TalktimeError> {
    Ok(CheckedConsent::restore(consent)?.require(&purpose, channel, at)?)
}

/// Withdraws a consent at an instant.
///
/// # Errors
/// Where it is not given yet, or has ended.
#[uniffi::export]
pub fn withdraw_consent(consent: Consent, at: Instant) -> Result<Consent, TalktimeError> {
    Ok(CheckedConsent::restore(consent)?.withdraw(at)?.into())
}

/// Lets a newer consent take the place of one at an instant.
///
/// # Errors
/// Where it is not given yet, or has ended.
#[uniffi::export]
pub fn supersede_consent(
    consent: Consent,
    at: Instant,
    by: ConsentId,
) -> Result<Consent, TalktimeError> {
    Ok(CheckedConsent::restore(consent)?.supersede(at, by)?.into())
}

/// Tells whether an entry of a suppression list holds at an instant.
///
/// # Errors
/// Where the entry is not valid.
#[uniffi::export]
pub fn suppression_holds(entry: SuppressionEntry, at: Instant) -> Result<bool, TalktimeError> {
    Ok(CheckedSuppressionEntry::restore(entry)?.holds_at(at))
}

/// Tells whether the time that the law leaves for an entry has passed and it is not done everywhere.
///
/// # Errors
/// Where the entry is not valid.
#[uniffi::export]
pub fn suppression_overdue(entry: SuppressionEntry, at: Instant) -> Result<bool, TalktimeError> {
    Ok(CheckedSuppressionEntry::restore(entry)?.is_overdue(at))
}

/// Tells what a policy means for each class of a person's data at an instant.
///
/// # Errors
/// Where the policy is not valid.
#[uniffi::export]
pub fn retention_verdicts(
    policy: RetentionPolicy,
    facts: RetentionFacts,
    at: Instant,
) -> Result<Vec<RetentionVerdict>, TalktimeError> {
    Ok(CheckedRetentionPolicy::restore(policy)?.verdicts(&facts, at))
}

/// Gives what is to be erased at an instant; what a hold forbids is not among it.
///
/// # Errors
/// Where the policy is not valid.
#[uniffi::export]
pub fn retention_due(
    policy: RetentionPolicy,
    facts: RetentionFacts,
    at: Instant,
) -> Result<Vec<RetentionVerdict>, TalktimeError> {
    Ok(CheckedRetentionPolicy::restore(policy)?.due(&facts, at))
}

/// Gives the rules of law that this release knows, each with its source. Not legal advice.
#[uniffi::export]
pub fn legal_rules() -> Vec<LegalRule> {
    privacy::legal_rules()
}

/// Gives the first instant at which the time of a rule is over, in a zone's calendar.
///
/// # Errors
/// Where the time is over a hundred years or leaves the calendar.
#[uniffi::export]
pub fn legal_deadline(
    rule: LegalRule,
    from: Instant,
    zone: Zone,
    holidays: Vec<CalendarDate>,
) -> Result<Instant, TalktimeError> {
    Ok(rule.deadline(from, &zone, &holidays)?)
}

/// Gives the instant by which the authority of a country must be told of an incident.
///
/// # Errors
/// Where the incident is not valid, or the rule is about another duty.
#[uniffi::export]
pub fn incident_report_deadline(
    incident: Incident,
    rule: LegalRule,
    zone: Zone,
    holidays: Vec<CalendarDate>,
) -> Result<Instant, TalktimeError> {
    Ok(CheckedIncident::restore(incident)?.report_deadline(&rule, &zone, &holidays)?)
}

//! A customer as somebody may see them.

use serde::{Deserialize, Serialize};

use super::competitor::{CompetitorProfile, CompetitorReason, Told};
use super::record::{
    AddressUse, Customer, CustomerAddress, CustomerParts, DocumentKind, HeldService, PhoneKind,
    ReadBack, Relationship,
};
use crate::base::{
    ActorId, AgentId, CalendarDate, Code, Denial, ErrorKind, FailedGuard, Instant, Language, Money,
    PersonRef, ProviderId, PurchaseId, ServiceKindId, Zone,
};
use crate::privacy::{Access, Shown};

/// Holds a telephone number as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhoneView {
    /// The number.
    pub number: Shown,
    /// What kind of line it is.
    pub kind: PhoneKind,
    /// Since when we know it.
    #[serde(default)]
    pub since: Option<Instant>,
}

/// Holds an address as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressView {
    /// The address in one line.
    pub address: Shown,
    /// What it is used for.
    pub uses: Vec<AddressUse>,
    /// When it was read back to the person and confirmed.
    pub read_back: Option<ReadBack>,
}

/// Holds a document as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentView {
    /// What it is.
    pub kind: DocumentKind,
    /// Its number.
    pub number: Shown,
}

/// Holds a service held with somebody else, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompetitorView {
    /// Who gives it.
    pub provider: ProviderId,
    /// What kind of service it is.
    pub kind: ServiceKindId,
    /// What they pay a month.
    pub monthly: Option<Money>,
    /// Why they hold it there.
    pub reasons: Vec<CompetitorReason>,
    /// What they said of it.
    pub note: Option<Shown>,
    /// The first day on which their contract no longer binds them.
    pub contract_end: Option<CalendarDate>,
    /// Who learned it, and when.
    pub told: Told,
}

/// Holds a note as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteView {
    /// When.
    pub at: Instant,
    /// Who wrote it.
    pub by: ActorId,
    /// The text.
    pub text: Shown,
}

/// Holds a customer as somebody may see them after a decision: every personal value is full, masked
/// or nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomerView {
    /// Names the person.
    pub person: PersonRef,
    /// How the person stands to us.
    pub relationship: Relationship,
    /// The names, the one to address the person by first.
    pub names: Vec<Shown>,
    /// The telephone numbers.
    pub phones: Vec<PhoneView>,
    /// The e-mail addresses.
    pub emails: Vec<Shown>,
    /// The addresses.
    pub addresses: Vec<AddressView>,
    /// The zone whose clock the person lives by.
    pub zone: Option<Zone>,
    /// The language in which to talk to the person.
    pub language: Option<Language>,
    /// The day of birth.
    pub birth_date: Option<Shown>,
    /// The documents.
    pub documents: Vec<DocumentView>,
    /// The accounts.
    pub accounts: Vec<Shown>,
    /// The services held with us.
    pub services: Vec<HeldService>,
    /// The services held with others.
    pub competitors: Vec<CompetitorView>,
    /// What was written down about the person.
    pub notes: Vec<NoteView>,
    /// The bought base that the person came with.
    pub source: Option<PurchaseId>,
    /// The agent whose own base the person belongs to.
    pub owner: Option<AgentId>,
}

impl Customer {
    /// Shows the customer as a decision allows: what it does not grant is shown as nothing.
    ///
    /// The decision belongs in the journal, granted or not: [`Access::fact`].
    ///
    /// # Errors
    /// Denied where the decision is about another person (`customer.guard.access_about`).
    pub fn view(&self, access: &Access) -> Result<CustomerView, Denial> {
        let parts = self.parts();
        about(access, &parts.person, "customer.command.view")?;
        Ok(shown(parts, access))
    }
}

/// Shows what an entry says as a decision about the person allows, under whichever reference it stood.
pub(super) fn shown(parts: &CustomerParts, access: &Access) -> CustomerView {
    CustomerView {
        person: parts.person.clone(),
        relationship: parts.relationship,
        names: parts
            .names
            .iter()
            .map(|name| access.show_name(name))
            .collect(),
        phones: parts
            .phones
            .iter()
            .map(|phone| PhoneView {
                number: access.show_phone(&phone.number),
                kind: phone.kind,
                since: phone.since,
            })
            .collect(),
        emails: parts
            .emails
            .iter()
            .map(|email| access.show_email(email))
            .collect(),
        addresses: parts
            .addresses
            .iter()
            .map(|held| address(held, access))
            .collect(),
        zone: parts.zone,
        language: parts.language,
        birth_date: parts
            .birth_date
            .as_ref()
            .map(|born| access.show_birth_date(born)),
        documents: parts
            .documents
            .iter()
            .map(|document| DocumentView {
                kind: document.kind,
                number: access.show_document(&document.number),
            })
            .collect(),
        accounts: parts
            .accounts
            .iter()
            .map(|account| access.show_account(account))
            .collect(),
        services: parts.services.clone(),
        competitors: parts
            .competitors
            .iter()
            .map(|held| competitor(held, access))
            .collect(),
        notes: parts
            .notes
            .iter()
            .map(|note| NoteView {
                at: note.at,
                by: note.by.clone(),
                text: access.show_note(&note.text),
            })
            .collect(),
        source: parts.source.clone(),
        owner: parts.owner.clone(),
    }
}

/// Checks that a decision is about a person.
pub(super) fn about(
    access: &Access,
    person: &PersonRef,
    command: &'static str,
) -> Result<(), Denial> {
    if access.request().about == *person {
        return Ok(());
    }
    let failed = FailedGuard::plain("customer.guard.access_about");
    Err(Denial {
        kind: ErrorKind::NotAllowed,
        code: failed.code.clone(),
        state: Code::fixed("customer.person.held"),
        command: Code::fixed(command),
        failed: vec![failed],
    })
}

fn address(held: &CustomerAddress, access: &Access) -> AddressView {
    AddressView {
        address: access.show_address(&held.address),
        uses: held.uses.clone(),
        read_back: held.read_back.clone(),
    }
}

fn competitor(held: &CompetitorProfile, access: &Access) -> CompetitorView {
    CompetitorView {
        provider: held.provider.clone(),
        kind: held.kind.clone(),
        monthly: held.monthly,
        reasons: held.reasons.clone(),
        note: held.note.as_ref().map(|note| access.show_note(note)),
        contract_end: held.contract_end,
        told: held.told.clone(),
    }
}

//! What a visit and the briefing of its customer tell besides carrying out commands, which stand in `mirrors`.

use crate::border::Instant;
use crate::error::TalktimeError;
use crate::mirrors::{
    BriefingDocument, BriefingForm, BriefingItem, BriefingText, BriefingTextFacts, CheckedVisit,
    Code, Language, MaterialNeed, SmsLength, Transition, Visit, VisitCommand, VisitEntry,
    VisitEvent, VisitFact, VisitId, VisitRequest, VisitState,
};

#[uniffi::export]
impl Visit {
    /// Gives the instant at which something happens by itself: send `Elapse` then.
    ///
    /// # Errors
    /// Where the visit is not one that commands lead to.
    pub fn next_deadline(&self) -> Result<Option<Instant>, TalktimeError> {
        Ok(self.checked()?.next_deadline())
    }

    /// Gives what the customer must know before this visit is confirmed, in the order in which it is told.
    ///
    /// # Errors
    /// Where the visit is not one that commands lead to.
    pub fn needed_briefing(&self) -> Result<Vec<BriefingItem>, TalktimeError> {
        Ok(self.checked()?.needed_briefing())
    }

    /// Gives what of it the customer has not acknowledged.
    ///
    /// # Errors
    /// Where the visit is not one that commands lead to.
    pub fn open_briefing(&self) -> Result<Vec<BriefingItem>, TalktimeError> {
        Ok(self.checked()?.open_briefing())
    }

    /// Gives what of the materials list is not reserved.
    ///
    /// # Errors
    /// Where the visit is not one that commands lead to.
    pub fn missing_materials(&self) -> Result<Vec<MaterialNeed>, TalktimeError> {
        Ok(self.checked()?.missing_materials())
    }

    /// Gives what an order has to know of it.
    ///
    /// # Errors
    /// Where the visit is not one that commands lead to.
    pub fn fact(&self) -> Result<VisitFact, TalktimeError> {
        Ok(self.checked()?.fact())
    }

    /// Gives the request of a visit `visit` that makes this one good.
    ///
    /// # Errors
    /// `order.visit.follow_up_early` where this one has not ended without the work;
    /// `order.visit.follow_up_of_itself`.
    pub fn follow_up(&self, visit: VisitId) -> Result<VisitRequest, TalktimeError> {
        Ok(self.checked()?.follow_up(visit)?)
    }
}

/// Rebuilds a visit from its history.
///
/// # Errors
/// `ReplayFailed` with the position, the event and the state, where the history is corrupt.
#[uniffi::export]
pub fn visit_replay(history: Vec<VisitEntry>) -> Result<Visit, TalktimeError> {
    Ok(CheckedVisit::replay(&history)?.into())
}

/// Gives the transition table of the visit as data.
#[uniffi::export]
pub fn visit_transitions() -> Vec<Transition> {
    CheckedVisit::transitions()
}

/// Gives the stable code of a state.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn visit_state_code(state: VisitState) -> Result<Code, TalktimeError> {
    Ok(state.code())
}

/// Gives the stable code of a command.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn visit_command_code(command: VisitCommand) -> Result<Code, TalktimeError> {
    Ok(command.code())
}

/// Gives the stable code of an event.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn visit_event_code(event: VisitEvent) -> Result<Code, TalktimeError> {
    Ok(event.code())
}

/// Gives the name of the state of an appointment in TM Forum 646.
///
/// # Errors
/// Where a value in the state is malformed.
#[uniffi::export]
pub fn visit_state_tmf646_name(state: VisitState) -> Result<String, TalktimeError> {
    Ok(state.tmf646_name().to_owned())
}

/// Gives the name of the state of an appointment in MEF; none before the visit is confirmed.
///
/// # Errors
/// Where a value in the state is malformed.
#[uniffi::export]
pub fn visit_state_mef_name(state: VisitState) -> Result<Option<String>, TalktimeError> {
    Ok(state.mef_name().map(str::to_owned))
}

/// Gives the stable code of an item of the briefing; of a document, that of the document.
///
/// # Errors
/// Where a value in the item is malformed.
#[uniffi::export]
pub fn briefing_item_code(item: BriefingItem) -> Result<Code, TalktimeError> {
    Ok(item.code())
}

/// Gives the stable code of a document.
#[uniffi::export]
pub fn briefing_document_code(document: BriefingDocument) -> Code {
    document.code()
}

/// Writes what a customer must be told, in a language and a form; `Visit.openBriefing` gives the items.
///
/// # Errors
/// `order.briefing.no_items` without an item; `order.briefing.account_missing` and
/// `order.briefing.wording_missing` where the facts lack what an item names; `base.personal.too_long`.
#[uniffi::export]
pub fn briefing_text(
    items: Vec<BriefingItem>,
    facts: BriefingTextFacts,
    language: Language,
    form: BriefingForm,
) -> Result<BriefingText, TalktimeError> {
    Ok(talktime::order::briefing_text(
        &items, &facts, language, form,
    )?)
}

/// Tells how long a short message is, by 3GPP TS 23.038.
#[uniffi::export]
pub fn sms_length(text: String) -> SmsLength {
    talktime::order::sms_length(&text)
}

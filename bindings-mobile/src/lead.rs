//! What a lead, a callback and their attempts tell besides carrying out commands, which stand in `mirrors`.

use crate::border::Instant;
use crate::error::TalktimeError;
use crate::mirrors::{
    AttemptResult, Callback, CallbackCommand, CallbackEntry, CallbackEvent, CallbackState,
    CheckedAttempt, CheckedCallback, CheckedLead, CheckedRetryPlan, Code, Lead, LeadCommand,
    LeadEntry, LeadEvent, LeadState, NextAttempt, RetryCause, Transition, Zone,
};

#[uniffi::export]
impl Lead {
    /// Gives the instant at which something happens by itself: send `Elapse` then.
    ///
    /// # Errors
    /// Where the lead is not one that commands lead to.
    pub fn next_deadline(&self) -> Result<Option<Instant>, TalktimeError> {
        Ok(self.checked()?.next_deadline())
    }

    /// Gives the number that the next attempt has.
    ///
    /// # Errors
    /// Where the lead is not one that commands lead to.
    pub fn next_number(&self) -> Result<u32, TalktimeError> {
        Ok(self.checked()?.next_number())
    }
}

/// Rebuilds a lead from its history.
///
/// # Errors
/// `ReplayFailed` with the position, the event and the state, where the history is corrupt.
#[uniffi::export]
pub fn lead_replay(history: Vec<LeadEntry>) -> Result<Lead, TalktimeError> {
    Ok(CheckedLead::replay(&history)?.into())
}

/// Gives the transition table of the lead as data.
#[uniffi::export]
pub fn lead_transitions() -> Vec<Transition> {
    CheckedLead::transitions()
}

/// Gives the stable code of a state: `campaign.lead.state.reached`.
///
/// # Errors
/// Where an id in it is malformed.
#[uniffi::export]
pub fn lead_state_code(state: LeadState) -> Result<Code, TalktimeError> {
    Ok(state.code())
}

/// Gives the stable code of a command: `campaign.lead.command.begin_attempt`.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn lead_command_code(command: LeadCommand) -> Result<Code, TalktimeError> {
    Ok(command.code())
}

/// Gives the stable code of an event of a lead.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn lead_event_code(event: LeadEvent) -> Result<Code, TalktimeError> {
    Ok(event.code())
}

#[uniffi::export]
impl Callback {
    /// Gives the instant at which something happens by itself: send `Elapse` then.
    ///
    /// # Errors
    /// Where the callback is not one that commands lead to.
    pub fn next_deadline(&self) -> Result<Option<Instant>, TalktimeError> {
        Ok(self.checked()?.next_deadline())
    }

    /// Gives the day and the time that were agreed, as the person's clock shows them: `2026-03-02 11:00`;
    /// none where the zone is not known.
    ///
    /// # Errors
    /// Where the callback is not one that commands lead to.
    pub fn local_time(&self) -> Result<Option<String>, TalktimeError> {
        Ok(self.checked()?.local_time())
    }
}

/// Rebuilds a callback from its history.
///
/// # Errors
/// `ReplayFailed` with the position, the event and the state, where the history is corrupt.
#[uniffi::export]
pub fn callback_replay(history: Vec<CallbackEntry>) -> Result<Callback, TalktimeError> {
    Ok(CheckedCallback::replay(&history)?.into())
}

/// Gives the transition table of the callback as data.
#[uniffi::export]
pub fn callback_transitions() -> Vec<Transition> {
    CheckedCallback::transitions()
}

/// Gives the stable code of a state: `campaign.callback.state.ready`.
///
/// # Errors
/// Where an id in it is malformed.
#[uniffi::export]
pub fn callback_state_code(state: CallbackState) -> Result<Code, TalktimeError> {
    Ok(state.code())
}

/// Gives the stable code of a command: `campaign.callback.command.dial`.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn callback_command_code(command: CallbackCommand) -> Result<Code, TalktimeError> {
    Ok(command.code())
}

/// Gives the stable code of an event of a callback.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn callback_event_code(event: CallbackEvent) -> Result<Code, TalktimeError> {
    Ok(event.code())
}

/// Tells whether a number was dialled.
///
/// # Errors
/// Where the attempt is not valid.
#[uniffi::export]
pub fn attempt_was_dialled(attempt: CheckedAttempt) -> Result<bool, TalktimeError> {
    Ok(attempt.was_dialled())
}

/// Tells whether a person talked with an agent.
///
/// # Errors
/// Where the attempt is not valid.
#[uniffi::export]
pub fn attempt_was_conversation(attempt: CheckedAttempt) -> Result<bool, TalktimeError> {
    Ok(attempt.was_conversation())
}

/// Gives the day and the time that the person's clock showed, `2026-03-02 11:00`; none where the zone was
/// not known.
///
/// # Errors
/// Where the attempt is not valid.
#[uniffi::export]
pub fn attempt_local_time(attempt: CheckedAttempt) -> Result<Option<String>, TalktimeError> {
    Ok(attempt.local_time())
}

/// Gives the cause for which an attempt is repeated; none where nobody dialled, where the number does not
/// exist, and where the person decided something.
///
/// # Errors
/// Where a value in the result is malformed.
#[uniffi::export]
pub fn retry_cause_of(result: AttemptResult) -> Result<Option<RetryCause>, TalktimeError> {
    Ok(RetryCause::of(&result))
}

/// Says when to try again after these attempts, in their order, and not before an instant. It plans; it
/// does not permit.
///
/// # Errors
/// Where the plan or an attempt is not valid.
#[uniffi::export]
pub fn retry_plan_next(
    plan: CheckedRetryPlan,
    attempts: Vec<CheckedAttempt>,
    zone: Option<Zone>,
    from: Instant,
) -> Result<NextAttempt, TalktimeError> {
    Ok(plan.next(&attempts, zone, from))
}

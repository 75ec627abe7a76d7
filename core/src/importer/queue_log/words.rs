//! The events of a queue log, and what is done with each.

use super::line::Parameters;
use crate::base::Code;
use crate::call::{EndedBy, OfferResult, QueueExit, TransferKind};

/// Says what an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Call(CallEvent),
    Agent(AgentEvent),
    /// Asterisk began.
    Restart,
    /// Known, and kept as it stands.
    Kept,
    Unknown,
}

/// Says what happened to a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CallEvent {
    Enter,
    Connect,
    Complete(EndedBy),
    Transfer(TransferKind),
    /// It left the queue after waiting; the seconds stand at this position.
    Leave(QueueExit, usize),
    /// It was not let in.
    TurnAway(QueueExit),
    /// A telephone rang, for milliseconds.
    Ring(OfferResult),
    /// An agent hung up on the announcement.
    Dump,
}

/// Says what an agent did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AgentEvent {
    Login,
    Logoff,
    AddMember,
    RemoveMember,
    Pause,
    Unpause,
    PauseAll,
    UnpauseAll,
    WrapUp,
}

/// Finds what an event is about.
pub(super) fn kind(event: &str) -> Kind {
    use AgentEvent as A;
    use CallEvent as C;
    match event {
        "ENTERQUEUE" => Kind::Call(C::Enter),
        "CONNECT" => Kind::Call(C::Connect),
        "COMPLETECALLER" => Kind::Call(C::Complete(EndedBy::Customer)),
        "COMPLETEAGENT" => Kind::Call(C::Complete(EndedBy::Agent)),
        "RINGNOANSWER" => Kind::Call(C::Ring(OfferResult::NotAnswered)),
        "RINGCANCELED" => Kind::Call(C::Ring(OfferResult::Withdrawn)),
        "ABANDON" => Kind::Call(C::Leave(QueueExit::Abandoned, 2)),
        "EXITWITHTIMEOUT" => Kind::Call(C::Leave(QueueExit::Timeout, 2)),
        "EXITEMPTY" | "LEAVEEMPTY" => Kind::Call(C::Leave(QueueExit::LeaveEmpty, 2)),
        "EXITWITHKEY" => Kind::Call(C::Leave(QueueExit::Key, 3)),
        // The caller's channel and the agent's understand no common sound: Asterisk hangs up.
        "SYSCOMPAT" => Kind::Call(C::Leave(QueueExit::LeaveEmpty, 0)),
        "WITHDRAW" => Kind::Call(C::Leave(QueueExit::Overflow, 2)),
        "BLINDTRANSFER" | "TRANSFER" => Kind::Call(C::Transfer(TransferKind::Blind)),
        "ATTENDEDTRANSFER" => Kind::Call(C::Transfer(TransferKind::Attended)),
        // Wazo diverts before the queue where it holds too many callers for its agents.
        "FULL" | "DIVERT_HOLDTIME" | "DIVERT_CA_RATIO" => Kind::Call(C::TurnAway(QueueExit::Full)),
        "CLOSED" => Kind::Call(C::TurnAway(QueueExit::Closed)),
        "JOINEMPTY" => Kind::Call(C::TurnAway(QueueExit::JoinEmpty)),
        "AGENTDUMP" => Kind::Call(C::Dump),
        "AGENTLOGIN" | "AGENTCALLBACKLOGIN" => Kind::Agent(A::Login),
        "AGENTLOGOFF" | "AGENTCALLBACKLOGOFF" => Kind::Agent(A::Logoff),
        "ADDMEMBER" => Kind::Agent(A::AddMember),
        "REMOVEMEMBER" => Kind::Agent(A::RemoveMember),
        "PAUSE" => Kind::Agent(A::Pause),
        "UNPAUSE" => Kind::Agent(A::Unpause),
        "PAUSEALL" => Kind::Agent(A::PauseAll),
        "UNPAUSEALL" => Kind::Agent(A::UnpauseAll),
        "WRAPUPSTART" => Kind::Agent(A::WrapUp),
        "QUEUESTART" => Kind::Restart,
        "PENALTY" | "RINGINUSE" | "CONFIGRELOAD" | "OUTCALL" | "DID" | "INFO" | "HEARTBEAT" => {
            Kind::Kept
        }
        _ => Kind::Unknown,
    }
}

/// Gives where the seconds of waiting and talking stand in a transfer.
///
/// Both kinds have two texts before them. An attended transfer of the method `LINK` has three,
/// because it names two channels; in a log that names only one nothing is shifted.
pub(super) fn transfer_seconds(kind: TransferKind, parameters: &Parameters<'_>) -> usize {
    let shifted = kind == TransferKind::Attended
        && parameters.get(0).eq_ignore_ascii_case("LINK")
        && parameters.number(2).is_none();
    if shifted { 3 } else { 2 }
}

/// The longest code made of a text, in bytes.
const CODE_BYTES_MAX: usize = 96;

/// Makes a code of a text of the log: lower case, every other character as `_`; `None` where no
/// letter or digit is in it.
pub(super) fn code_of(text: &str) -> Option<Code> {
    let mut code = String::new();
    for letter in text.chars() {
        let letter = letter.to_ascii_lowercase();
        let fits = letter.is_ascii_lowercase() || letter.is_ascii_digit();
        code.push(if fits { letter } else { '_' });
        if code.len() == CODE_BYTES_MAX {
            break;
        }
    }
    let said = code.bytes().any(|byte| byte != b'_');
    said.then(|| Code::new(code).ok()).flatten()
}

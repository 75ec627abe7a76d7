//! What the tests of every workflow do alike: run its vectors, and hold random walks against the
//! promises that all workflows make.

mod laws;
mod vectors;

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use talktime::application::{
    Application, ApplicationCommand, ApplicationEntry, ApplicationFacts, ApplicationParts,
};
use talktime::base::workflow::{Envelope, ReplayError, Transition};
use talktime::base::{Code, Denial, Instant, Invalid, Language};
use talktime::call::{Call, CallCommand, CallEntry, CallFacts, CallParts};
use talktime::campaign::{
    Callback, CallbackCommand, CallbackEntry, CallbackFacts, CallbackParts, Lead, LeadCommand,
    LeadEntry, LeadFacts, LeadParts,
};
use talktime::order::{
    Order, OrderCommand, OrderEntry, OrderFacts, OrderParts, Recovery, RecoveryCommand,
    RecoveryEntry, RecoveryFacts, RecoveryParts, TaxiRequest, TaxiRequestCommand, TaxiRequestEntry,
    TaxiRequestFacts, TaxiRequestParts, Visit, VisitCommand, VisitEntry, VisitFacts, VisitParts,
};

pub use laws::{Draw, Make, Seen, Taken, is_whole_or_found, keeps_promises, walk};
pub use vectors::{run_denials, run_matrix, run_replays, run_restore, run_walks};

/// A workflow as its tests see it.
pub trait Workflow: Sized + Clone + PartialEq + Debug {
    /// What can be asked.
    type Command: Clone + Debug + PartialEq + Serialize + DeserializeOwned;
    /// What decisions depend on besides.
    type Facts: Clone + Debug + Default + DeserializeOwned;
    /// The unchecked fields.
    type Parts: Clone + Serialize + DeserializeOwned;
    /// An event with its envelope.
    type Entry: Clone + Debug + PartialEq + DeserializeOwned;
    /// The code of a denial where the table has no such row.
    const WRONG_STATE: &'static str;

    /// Carries out a command, the first where `before` is empty.
    ///
    /// # Errors
    /// The denial of the workflow.
    fn ask(
        before: Option<&Self>,
        command: &Self::Command,
        facts: &Self::Facts,
        envelope: &Envelope,
    ) -> Result<(Self, Vec<Self::Entry>), Denial>;
    /// Rebuilds the value.
    ///
    /// # Errors
    /// That of the workflow.
    fn replay(history: &[Self::Entry]) -> Result<Self, ReplayError>;
    /// Checks stored parts.
    ///
    /// # Errors
    /// That of the workflow.
    fn restore(parts: Self::Parts) -> Result<Self, Invalid>;
    /// Gives the parts.
    fn parts(&self) -> Self::Parts;
    /// Gives the code of the state.
    fn state(&self) -> Code;
    /// Gives the next deadline.
    fn next_deadline(&self) -> Option<Instant>;
    /// Gives the table.
    fn transitions() -> Vec<Transition>;
    /// Gives the code of a command.
    fn code(command: &Self::Command) -> Code;
    /// Reads a stored command.
    ///
    /// # Errors
    /// That of the reader.
    fn command(text: &str) -> Result<Self::Command, Invalid>;
    /// Writes the value and reads it back.
    ///
    /// # Errors
    /// That of the reader.
    fn through_json(&self) -> Result<Self, Invalid>;
    /// Reads a stored value.
    ///
    /// # Errors
    /// That of the reader.
    fn from_json(text: &str) -> Result<Self, Invalid>;
    /// Writes an entry and reads it back.
    ///
    /// # Errors
    /// That of the reader.
    fn entry_through_json(entry: &Self::Entry) -> Result<Self::Entry, Invalid>;
    /// Gives the envelope of an entry, its position and how many there are.
    fn group(entry: &Self::Entry) -> (&Envelope, u32, u32);
    /// Gives the envelope of an entry to change it.
    fn envelope_mut(entry: &mut Self::Entry) -> &mut Envelope;
}

/// Implements [`Workflow`] for a type of the library.
macro_rules! workflow {
    ($name:ident, $command:ident, $facts:ident, $parts:ident, $entry:ident, $field:ident, $wrong:literal) => {
        impl Workflow for $name {
            type Command = $command;
            type Facts = $facts;
            type Parts = $parts;
            type Entry = $entry;
            const WRONG_STATE: &'static str = $wrong;

            fn ask(
                before: Option<&Self>,
                command: &$command,
                facts: &$facts,
                envelope: &Envelope,
            ) -> Result<(Self, Vec<$entry>), Denial> {
                let step = match before {
                    Some(value) => value.handle(command, facts, envelope),
                    None => $name::start(command, facts, envelope),
                }?;
                Ok((step.$field, step.entries))
            }

            fn replay(history: &[$entry]) -> Result<Self, ReplayError> {
                $name::replay(history)
            }

            fn restore(parts: $parts) -> Result<Self, Invalid> {
                $name::restore(parts)
            }

            fn parts(&self) -> $parts {
                $name::parts(self).clone()
            }

            fn state(&self) -> Code {
                $name::parts(self).state.code()
            }

            fn next_deadline(&self) -> Option<Instant> {
                $name::next_deadline(self)
            }

            fn transitions() -> Vec<Transition> {
                $name::transitions()
            }

            fn code(command: &$command) -> Code {
                command.code()
            }

            fn command(text: &str) -> Result<$command, Invalid> {
                $command::from_json(text)
            }

            fn through_json(&self) -> Result<Self, Invalid> {
                $name::from_json(&self.to_json()?)
            }

            fn from_json(text: &str) -> Result<Self, Invalid> {
                $name::from_json(text)
            }

            fn entry_through_json(entry: &$entry) -> Result<$entry, Invalid> {
                $entry::from_json(&entry.to_json()?)
            }

            fn group(entry: &$entry) -> (&Envelope, u32, u32) {
                (&entry.envelope, entry.number, entry.of)
            }

            fn envelope_mut(entry: &mut $entry) -> &mut Envelope {
                &mut entry.envelope
            }
        }
    };
}

workflow!(
    Call,
    CallCommand,
    CallFacts,
    CallParts,
    CallEntry,
    call,
    "call.wrong_state"
);
workflow!(
    Lead,
    LeadCommand,
    LeadFacts,
    LeadParts,
    LeadEntry,
    lead,
    "base.workflow.wrong_state"
);
workflow!(
    Callback,
    CallbackCommand,
    CallbackFacts,
    CallbackParts,
    CallbackEntry,
    callback,
    "base.workflow.wrong_state"
);
workflow!(
    Visit,
    VisitCommand,
    VisitFacts,
    VisitParts,
    VisitEntry,
    visit,
    "base.workflow.wrong_state"
);

workflow!(
    Application,
    ApplicationCommand,
    ApplicationFacts,
    ApplicationParts,
    ApplicationEntry,
    application,
    "base.workflow.wrong_state"
);

workflow!(
    Order,
    OrderCommand,
    OrderFacts,
    OrderParts,
    OrderEntry,
    order,
    "base.workflow.wrong_state"
);

workflow!(
    Recovery,
    RecoveryCommand,
    RecoveryFacts,
    RecoveryParts,
    RecoveryEntry,
    recovery,
    "base.workflow.wrong_state"
);

workflow!(
    TaxiRequest,
    TaxiRequestCommand,
    TaxiRequestFacts,
    TaxiRequestParts,
    TaxiRequestEntry,
    taxi_request,
    "base.workflow.wrong_state"
);

/// Gives the last word of a code.
pub fn last_word(code: &Code) -> &str {
    code.as_str().rsplit('.').next().unwrap_or_default()
}

fn says_all(name: &str, sentence: impl Fn(Language) -> String) {
    for language in Language::ALL {
        let text = sentence(language);
        assert!(!text.contains('{'), "{name} in {language:?}: {text}");
    }
}

//! What every workflow does alike: looks its table up, asks the first guards, numbers the entries,
//! applies them and replays a history.
//!
//! A domain says how its events change its state ([`Workflow`]) and which commands may come where
//! ([`Table`]); its `decide`, `start`, `handle` and `replay` are calls of the functions here.

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::TimeDelta;

use super::{Envelope, Guards, ReplayError, Transition};
use crate::base::{
    Code, CommandId, Denial, ErrorKind, FailedGuard, Instant, Invalid, Label, NamedFact,
    to_the_microsecond,
};

/// The code that says why an event cannot have come.
pub(crate) type Misfit = &'static str;

/// The event does not follow from the state.
pub(crate) const NOT_HERE: Misfit = "base.replay.not_here";
/// The first event is none that begins.
pub(crate) const NO_BEGINNING: Misfit = "base.replay.no_beginning";
/// A later event is one that begins.
pub(crate) const SECOND_BEGINNING: Misfit = "base.replay.second_beginning";

/// The codes that every workflow needs; a workflow that had its own before keeps them.
pub(crate) struct Codes {
    /// The state before the first command.
    pub(crate) no_state: &'static str,
    /// No event at all.
    pub(crate) no_event: &'static str,
    pub(crate) wrong_state: &'static str,
    pub(crate) clock_back: &'static str,
    pub(crate) empty: Misfit,
    pub(crate) group_broken: Misfit,
    pub(crate) older: Misfit,
    pub(crate) repeated: Misfit,
}

impl Codes {
    /// Gives the codes that workflows share; each has only its own name for "not begun".
    pub(crate) const fn shared(no_state: &'static str) -> Self {
        Self {
            no_state,
            no_event: "base.replay.no_event",
            wrong_state: "base.workflow.wrong_state",
            clock_back: "base.workflow.clock_back",
            empty: "base.replay.empty",
            group_broken: "base.replay.group_broken",
            older: "base.replay.clock_back",
            repeated: "base.replay.command_repeated",
        }
    }
}

/// One row: state, command, every state that can follow, and why the business allows it.
pub(crate) type Row = (
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static str,
);

/// The transition table of a workflow, with the last words of its codes.
pub(crate) struct Table {
    /// What stands before the name of a state: `call.state.`
    pub(crate) states: &'static str,
    /// What stands before the name of a command: `call.command.`
    pub(crate) commands: &'static str,
    pub(crate) rows: &'static [Row],
}

impl Table {
    /// Gives the table with full codes, in the order of its rows.
    pub(crate) fn transitions(&self) -> Vec<Transition> {
        let state = |name: &str| dotted(self.states, name);
        let row = |(from, command, to, reason): &Row| Transition {
            from: state(from),
            command: dotted(self.commands, command),
            to: to.iter().map(|name| state(name)).collect(),
            reason: Label::fixed(reason),
        };
        self.rows.iter().map(row).collect()
    }

    /// Tells whether the command may come in the state.
    fn allows(&self, state: &Code, command: &Code) -> bool {
        let (state, command) = (super::last_word(state), super::last_word(command));
        let mut rows = self.rows.iter();
        rows.any(|(from, asked, ..)| *from == state && *asked == command)
    }
}

fn dotted(prefix: &str, name: &str) -> Code {
    // Only names of our tables come here, and a test looks each of them up.
    Code::new(format!("{prefix}{name}")).unwrap_or(Code::fixed("base.replay.no_event"))
}

/// An entry taken apart.
pub(crate) struct Placed<'a, E> {
    pub(crate) envelope: &'a Envelope,
    pub(crate) number: u32,
    pub(crate) of: u32,
    pub(crate) event: &'a E,
}

/// A workflow as the functions of this file see it.
pub(crate) trait Workflow: Sized {
    /// The fields of the state.
    type Parts: Clone;
    /// What can happen.
    type Event;
    /// An event with its envelope.
    type Entry;
    const CODES: Codes;
    const TABLE: Table;

    /// Takes parts that commands led to.
    fn trusted(parts: Self::Parts) -> Self;
    /// Checks stored parts.
    fn checked(parts: Self::Parts) -> Result<Self, Invalid>;
    fn state(parts: &Self::Parts) -> Code;
    /// The instant of the last change, and the commands that were applied.
    fn marks(parts: &Self::Parts) -> (Instant, &[CommandId]);
    fn marks_mut(parts: &mut Self::Parts) -> (&mut Instant, &mut Vec<CommandId>);
    fn event_code(event: &Self::Event) -> Code;
    fn entry(envelope: Envelope, number: u32, of: u32, event: Self::Event) -> Self::Entry;
    fn placed(entry: &Self::Entry) -> Placed<'_, Self::Event>;
    /// Begins a state with its first event; the command is marked here as well.
    fn begin(event: &Self::Event, envelope: &Envelope, now: Instant)
    -> Result<Self::Parts, Misfit>;
    /// Changes a state by a later event.
    fn change(parts: &mut Self::Parts, event: &Self::Event, now: Instant) -> Result<(), Misfit>;

    /// The instant of a command as the state holds it.
    fn now(envelope: &Envelope) -> Instant {
        to_the_microsecond(envelope.at)
    }
}

/// An event follows where that holds.
pub(crate) fn fits(holds: bool) -> Result<(), Misfit> {
    holds.then_some(()).ok_or(NOT_HERE)
}

/// A stored value is taken back where that holds.
pub(crate) fn require(holds: bool, code: &'static str, path: &'static str) -> Result<(), Invalid> {
    holds.then_some(()).ok_or(Invalid::plain(code, path))
}

/// Gives the instant at which a limit that begins now is over; none where there is no limit, or no such
/// instant.
pub(crate) fn deadline(now: Instant, limit: Option<Duration>) -> Option<Instant> {
    let limit = TimeDelta::from_std(limit?).ok()?;
    now.checked_add_signed(limit).map(to_the_microsecond)
}

/// A stored value was led to by commands, each of which stands once.
pub(crate) fn require_applied_once(applied: &[CommandId]) -> Result<(), Invalid> {
    let mut seen = BTreeSet::new();
    let once = !applied.is_empty() && applied.iter().all(|command| seen.insert(command));
    require(once, "base.restore.command_repeated", "applied")
}

fn state_code<W: Workflow>(parts: Option<&W::Parts>) -> Code {
    parts.map_or(Code::fixed(W::CODES.no_state), W::state)
}

/// Decides about a command: nothing where it was applied before; else the entries of `events`, or the
/// denial with everything that failed.
///
/// `guard` is told whether the table has the row: guards that look at the state ask only then.
pub(crate) fn decide<W: Workflow>(
    parts: Option<&W::Parts>,
    command: &Code,
    envelope: &Envelope,
    guard: impl FnOnce(&mut Guards, bool),
    events: impl FnOnce() -> Vec<W::Event>,
) -> Result<Vec<W::Entry>, Denial> {
    let marks = parts.map(W::marks);
    if marks.is_some_and(|(_, applied)| applied.contains(&envelope.command)) {
        return Ok(Vec::new());
    }
    let mut guards = Guards::default();
    let state = state_code::<W>(parts);
    let here = W::TABLE.allows(&state, command);
    guards.require(here, ErrorKind::WrongState, || {
        FailedGuard::plain(W::CODES.wrong_state)
    });
    if let Some((changed, _)) = marks {
        let at = W::now(envelope);
        guards.require(changed <= at, ErrorKind::Invalid, || {
            FailedGuard::plain(W::CODES.clock_back)
                .with(NamedFact::instant("changed", changed))
                .with(NamedFact::instant("at", at))
        });
    }
    guard(&mut guards, here);
    guards.finish(state, command.clone())?;
    let events = events();
    let of = u32::try_from(events.len()).unwrap_or(u32::MAX);
    let entry = |(number, event)| W::entry(envelope.clone(), number, of, event);
    Ok((1..).zip(events).map(entry).collect())
}

/// Applies one entry to the state before it, which is empty before the first.
fn apply<W: Workflow>(before: Option<W::Parts>, entry: &W::Entry) -> Result<W::Parts, Misfit> {
    let placed = W::placed(entry);
    let now = W::now(placed.envelope);
    let Some(mut parts) = before else {
        return W::begin(placed.event, placed.envelope, now);
    };
    let (changed, applied) = W::marks_mut(&mut parts);
    if now < *changed {
        return Err(W::CODES.older);
    }
    if placed.number == 1 {
        if applied.contains(&placed.envelope.command) {
            return Err(W::CODES.repeated);
        }
        applied.push(placed.envelope.command.clone());
    }
    *changed = now;
    W::change(&mut parts, placed.event, now)?;
    Ok(parts)
}

/// Applies the entries of a decision. They always fit, which the random walks of `tests/laws` assert; a
/// misfit would come back as a denial, not as a wrong state.
pub(crate) fn fold<W: Workflow>(
    before: Option<W::Parts>,
    entries: Vec<W::Entry>,
    command: Code,
) -> Result<(W, Vec<W::Entry>), Denial> {
    let first = state_code::<W>(before.as_ref());
    let refuse = |code: Misfit| Denial {
        kind: ErrorKind::WrongState,
        code: Code::fixed(code),
        state: first.clone(),
        command: command.clone(),
        failed: vec![FailedGuard::plain(code)],
    };
    let mut parts = before;
    for entry in &entries {
        parts = Some(apply::<W>(parts, entry).map_err(refuse)?);
    }
    let parts = parts.ok_or_else(|| refuse(W::CODES.empty))?;
    Ok((W::trusted(parts), entries))
}

/// Rebuilds a state from its history.
pub(crate) fn replay<W: Workflow>(history: &[W::Entry]) -> Result<W, ReplayError> {
    let mut parts: Option<W::Parts> = None;
    let mut before: Option<&W::Entry> = None;
    for (index, entry) in history.iter().enumerate() {
        let state = state_code::<W>(parts.as_ref());
        let next = match follows::<W>(before, entry) {
            true => apply::<W>(parts, entry),
            false => Err(W::CODES.group_broken),
        };
        parts = Some(next.map_err(|code| ReplayError {
            index: index as u64,
            event: W::event_code(W::placed(entry).event),
            state,
            code: Code::fixed(code),
        })?);
        before = Some(entry);
    }
    let end = |parts: Option<&W::Parts>, code| ReplayError {
        index: history.len() as u64,
        event: history
            .last()
            .map_or(Code::fixed(W::CODES.no_event), |entry| {
                W::event_code(W::placed(entry).event)
            }),
        state: state_code::<W>(parts),
        code,
    };
    let parts = parts.ok_or_else(|| end(None, Code::fixed(W::CODES.empty)))?;
    if before
        .map(W::placed)
        .is_some_and(|last| last.number != last.of)
    {
        return Err(end(Some(&parts), Code::fixed(W::CODES.group_broken)));
    }
    let state = parts.clone();
    W::checked(parts).map_err(|error| end(Some(&state), error.code))
}

/// Tells whether an entry can stand behind another: the events of one command stand together, in
/// order, complete, and under one envelope.
fn follows<W: Workflow>(before: Option<&W::Entry>, entry: &W::Entry) -> bool {
    let entry = W::placed(entry);
    let begins = entry.number == 1 && entry.of >= 1;
    match before.map(W::placed) {
        None => begins,
        Some(last) if last.number == last.of => begins,
        Some(last) => {
            last.number.checked_add(1) == Some(entry.number)
                && last.of == entry.of
                && last.envelope == entry.envelope
        }
    }
}

/// Gives a workflow the part of [`Workflow`] that only names its types and fields: parts with `state`,
/// `changed` and `applied`, entries with `envelope`, `number`, `of` and `event`.
macro_rules! shape_of_workflow {
    ($name:ident, $parts:ident, $event:ident, $entry:ident) => {
        type Parts = $parts;
        type Event = $event;
        type Entry = $entry;

        fn trusted(parts: $parts) -> Self {
            $name(parts)
        }

        fn checked(parts: $parts) -> Result<Self, $crate::base::Invalid> {
            $name::restore(parts)
        }

        fn state(parts: &$parts) -> $crate::base::Code {
            parts.state.code()
        }

        fn marks(parts: &$parts) -> ($crate::base::Instant, &[$crate::base::CommandId]) {
            (parts.changed, &parts.applied)
        }

        fn marks_mut(
            parts: &mut $parts,
        ) -> (
            &mut $crate::base::Instant,
            &mut Vec<$crate::base::CommandId>,
        ) {
            (&mut parts.changed, &mut parts.applied)
        }

        fn event_code(event: &$event) -> $crate::base::Code {
            event.code()
        }

        fn entry(
            envelope: $crate::base::workflow::Envelope,
            number: u32,
            of: u32,
            event: $event,
        ) -> $entry {
            $entry {
                envelope,
                number,
                of,
                event,
            }
        }

        fn placed(entry: &$entry) -> $crate::base::workflow::engine::Placed<'_, $event> {
            $crate::base::workflow::engine::Placed {
                envelope: &entry.envelope,
                number: entry.number,
                of: entry.of,
                event: &entry.event,
            }
        }
    };
}
pub(crate) use shape_of_workflow;

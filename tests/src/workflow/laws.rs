//! Walks at random through a workflow and holds it against what all workflows promise.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::BTreeSet;

use talktime::base::Instant;
use talktime::base::workflow::{Envelope, Transition};

use super::{Workflow, last_word, says_all};

/// One step of a random walk: which command, with what, how, and how long after the one before.
#[derive(Clone, Debug)]
pub struct Draw<P> {
    /// Picks the command.
    pub pick: usize,
    /// Whether it is one of those that the table allows where the walk stands.
    pub legal: bool,
    /// The seconds since the command before.
    pub seconds: i64,
    /// What the commands and facts are made of.
    pub with: P,
}

/// What a walk makes of a step: the command of that name, the facts, and who sends it.
pub type Make<W, P> = fn(
    &str,
    &P,
    Option<&W>,
    Instant,
) -> (<W as Workflow>::Command, <W as Workflow>::Facts, Envelope);

/// A walk after each command that was carried out.
#[derive(Debug)]
pub struct Seen<'a, W: Workflow> {
    /// The state before, `none` before the first.
    pub before: &'a str,
    /// The value after.
    pub value: &'a W,
    /// Everything that happened.
    pub history: &'a [W::Entry],
    /// The command.
    pub command: &'a W::Command,
    /// Its envelope.
    pub envelope: &'a Envelope,
}

/// Walks through the workflow from its first command on, and shows every command that was carried out.
///
/// # Panics
/// Where a denial names no guard, or says that a decision cannot be applied.
pub fn walk<W: Workflow, P>(
    from: Instant,
    draws: &[Draw<P>],
    make: Make<W, P>,
    mut each: impl FnMut(&Seen<'_, W>),
) {
    let table = W::transitions();
    let all: BTreeSet<_> = table.iter().map(|row| last_word(&row.command)).collect();
    let all: Vec<_> = all.into_iter().collect();
    let (mut value, mut history): (Option<W>, Vec<W::Entry>) = (None, Vec::new());
    let mut at = from;
    for (number, draw) in draws.iter().enumerate() {
        at += std::time::Duration::from_secs(draw.seconds.unsigned_abs());
        let before = value.as_ref().map(W::state);
        let before = before.as_ref().map_or("none", last_word).to_owned();
        let here = table.iter().filter(|row| last_word(&row.from) == before);
        let here: Vec<_> = here.map(|row| last_word(&row.command)).collect();
        let names = if draw.legal && !here.is_empty() {
            &here
        } else {
            &all
        };
        let name = names[draw.pick % names.len()];
        let (command, facts, mut envelope) = make(name, &draw.with, value.as_ref(), at);
        envelope.command = talktime::base::CommandId::new(format!("k-{number}")).unwrap();
        match W::ask(value.as_ref(), &command, &facts, &envelope) {
            Ok((after, entries)) => {
                history.extend(entries);
                value = Some(after.clone());
                each(&Seen {
                    before: &before,
                    value: &after,
                    history: &history,
                    command: &command,
                    envelope: &envelope,
                });
            }
            Err(denial) => {
                assert!(!denial.failed.is_empty());
                let unfit = denial.code.as_str().contains("replay");
                assert!(!unfit, "decided and not applicable: {denial:?}");
                let wrong = denial.code.as_str() == W::WRONG_STATE;
                assert_eq!(
                    wrong,
                    !here.contains(&name),
                    "{before} + {name}: {denial:?}"
                );
            }
        }
    }
}

/// Holds a step against what every workflow promises: replay equals state, each state restores and goes
/// through JSON, a command sent twice acts once, nothing is due after time has passed, and the step
/// stands in the table.
///
/// # Panics
/// Where a promise is broken.
pub fn keeps_promises<W: Workflow>(seen: &Seen<'_, W>) {
    let Seen {
        before,
        value,
        history,
        command,
        envelope,
    } = seen;
    assert_eq!(&W::replay(history).unwrap(), *value);
    assert_eq!(&W::restore(value.parts()).unwrap(), *value);
    assert_eq!(&value.through_json().unwrap(), *value);
    let last = history.last().unwrap();
    assert_eq!(&W::entry_through_json(last).unwrap(), last);
    let changed = W::group(last).0.command == envelope.command;
    if changed {
        let again = W::ask(Some(value), command, &W::Facts::default(), envelope).unwrap();
        assert_eq!(again, ((*value).clone(), Vec::new()));
        let (asked, after) = (W::code(command), value.state());
        let stands = W::transitions().iter().any(|row| {
            last_word(&row.from) == *before && row.command == asked && row.to.contains(&after)
        });
        assert!(stands, "the table lacks {before} + {asked} -> {after}");
    }
    if last_word(&W::code(command)) == "elapse" {
        let next = value.next_deadline();
        assert!(
            next.is_none_or(|next| envelope.at < next),
            "{next:?} at {}",
            envelope.at
        );
    }
}

/// Holds a history against what replay promises: no part of it, nothing twice, no other order, no other
/// beginning and no clock that runs back.
///
/// # Panics
/// Where a corrupt history replays.
pub fn is_whole_or_found<W: Workflow>(history: &[W::Entry], cut: usize) {
    let cut = cut.clamp(1, history.len());
    let (_, number, of) = W::group(&history[cut - 1]);
    assert_eq!(W::replay(&history[..cut]).is_err(), number != of);
    let mut twice = history.to_vec();
    twice.insert(cut, history[cut - 1].clone());
    assert!(W::replay(&twice).is_err());
    if cut < history.len() {
        let mut swapped = history.to_vec();
        swapped.swap(cut - 1, cut);
        let (one, two) = (W::group(&history[cut - 1]), W::group(&history[cut]));
        let whole = one.2 == 1 && two.2 == 1 && one.0.at == two.0.at;
        assert!(whole || W::replay(&swapped).is_err());
    }
    let error = W::replay(&history[1..]).unwrap_err();
    says_all("no beginning", |language| error.sentence(language));
    let last = W::group(&history[history.len() - 1]).0.command.clone();
    let is_last = |entry: &W::Entry| W::group(entry).0.command == last;
    let group = history.iter().position(is_last).unwrap();
    if group > 0 {
        let mut back = history.to_vec();
        let earlier = W::group(&history[0]).0.at - std::time::Duration::from_secs(1);
        for entry in &mut back[group..] {
            W::envelope_mut(entry).at = earlier;
        }
        let error = W::replay(&back).unwrap_err();
        assert_eq!(error.index, group as u64);
        assert_eq!(last_word(&error.code), "clock_back");
    }
}

/// Collects which rows walks took, and to which next states.
#[derive(Debug, Default)]
pub struct Taken(BTreeSet<(String, String, String)>);

impl Taken {
    /// Notes a step.
    pub fn note<W: Workflow>(&mut self, seen: &Seen<'_, W>) {
        let after = seen.value.state();
        let command = W::code(seen.command);
        let words = [last_word(&command), last_word(&after)].map(str::to_owned);
        let [command, after] = words;
        self.0.insert((seen.before.to_owned(), command, after));
    }

    /// Holds the walks against the table: every row to every next state, and no other.
    ///
    /// # Panics
    /// Where they differ.
    pub fn is_the_table_of<W: Workflow>(&self) {
        let words = |row: &Transition, to| {
            let [from, command, to] = [&row.from, &row.command, to].map(last_word);
            (from.to_owned(), command.to_owned(), to.to_owned())
        };
        let rows = W::transitions();
        let promised = rows
            .iter()
            .flat_map(|row| row.to.iter().map(|to| words(row, to)));
        let promised: BTreeSet<_> = promised.collect();
        let missed: Vec<_> = promised.difference(&self.0).collect();
        let unpromised: Vec<_> = self.0.difference(&promised).collect();
        assert!(missed.is_empty(), "no walk took {missed:?}");
        assert!(unpromised.is_empty(), "the table lacks {unpromised:?}");
    }
}

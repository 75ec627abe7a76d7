//! The two errors of the whole library: a value that is not valid, and a command that was denied.
//!
//! Both hold codes and typed facts, never text that a person typed, so that an error can be logged,
//! shown and sent anywhere. The sentence for a person comes from the message files.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::code::{Code, FieldPath};
use super::ids::Reference;
use super::money::Money;
use super::text::{Language, sentence};
use super::time::{Instant, duration_ms};

/// Sorts errors into the few groups that a caller acts on in different ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// A value is malformed or contradicts another one: mend the input.
    Invalid,
    /// Something named is not known: mend the name or load what is missing.
    NotFound,
    /// The command does not fit the present state: read the state again.
    WrongState,
    /// The actor, the time or a rule forbids it: do not repeat it as it is.
    NotAllowed,
    /// A bound was reached: give less at a time or raise the bound.
    Limit,
}

/// Carries one value that a check looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Fact {
    /// An instant, in UTC.
    Instant {
        /// The instant.
        at: Instant,
    },
    /// A length of time.
    Duration {
        /// The length, in milliseconds when written as JSON.
        #[serde(rename = "duration_ms", with = "duration_ms")]
        duration: Duration,
    },
    /// A number of things, or a position counted from one.
    Count {
        /// The number.
        count: u64,
    },
    /// An amount of money.
    Money {
        /// The amount.
        money: Money,
    },
    /// The id of something, whatever its kind.
    Id {
        /// The id as text.
        id: Reference,
    },
    /// A code: a state, a command, a category.
    Code {
        /// The code.
        code: Code,
    },
}

/// Names a fact, so that a message can place it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedFact {
    /// What the fact is: `permit_until`, `limit`.
    pub name: Code,
    /// The value.
    pub fact: Fact,
}

impl NamedFact {
    pub(crate) fn instant(name: &'static str, at: Instant) -> Self {
        Self {
            name: Code::fixed(name),
            fact: Fact::Instant { at },
        }
    }

    /// A fact is stored in milliseconds, so it is cut where it is made: else it would be another when it
    /// is read back.
    pub(crate) fn duration(name: &'static str, duration: Duration) -> Self {
        let finer = Duration::from_nanos((duration.subsec_nanos() % 1_000_000).into());
        let duration = duration.saturating_sub(finer);
        Self {
            name: Code::fixed(name),
            fact: Fact::Duration { duration },
        }
    }

    pub(crate) fn count(name: &'static str, count: u64) -> Self {
        Self {
            name: Code::fixed(name),
            fact: Fact::Count { count },
        }
    }

    pub(crate) fn money(name: &'static str, money: Money) -> Self {
        Self {
            name: Code::fixed(name),
            fact: Fact::Money { money },
        }
    }

    pub(crate) fn code(name: &'static str, code: Code) -> Self {
        Self {
            name: Code::fixed(name),
            fact: Fact::Code { code },
        }
    }

    /// Names a value by its text, where there is no kind of fact for it: a day, a currency.
    pub(crate) fn text_of(name: &'static str, value: impl fmt::Display) -> Self {
        Self::id(name, Reference::of(value))
    }

    pub(crate) fn id(name: &'static str, id: impl Into<Reference>) -> Self {
        Self {
            name: Code::fixed(name),
            fact: Fact::Id { id: id.into() },
        }
    }
}

/// Tells that a value is not valid: what, where, and the facts that show how to mend it.
///
/// `code` says what is wrong, `path` where in the value, `facts` with which bounds. It holds no text
/// of the input, so it can be logged.
///
/// ```
/// use talktime::base::{AgentId, Language};
/// let error = AgentId::new("").unwrap_err();
/// assert_eq!(error.code.as_str(), "base.id.empty");
/// assert_eq!(error.sentence(Language::English), "an id is empty: give at least one character");
/// ```
#[derive(Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("{}", self.sentence(Language::English))]
#[serde(deny_unknown_fields)]
pub struct Invalid {
    /// What is wrong.
    pub code: Code,
    /// Where it is wrong; empty for the value as a whole.
    pub path: FieldPath,
    /// The values and bounds that the check used.
    pub facts: Vec<NamedFact>,
}

impl Invalid {
    pub(crate) const fn plain(code: &'static str, path: &'static str) -> Self {
        Self {
            code: Code::fixed(code),
            path: FieldPath::fixed(path),
            facts: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, fact: NamedFact) -> Self {
        self.facts.push(fact);
        self
    }

    /// Moves the error into the field of an outer value.
    pub(crate) fn inside(mut self, outer: &str) -> Self {
        self.path = self.path.inside(outer);
        self
    }

    /// Says in one sentence what is wrong and how to mend it.
    pub fn sentence(&self, language: Language) -> String {
        let text = sentence(language, &self.code, &self.facts);
        if self.path.as_str().is_empty() {
            text
        } else {
            format!("`{}`: {text}", self.path)
        }
    }
}

impl fmt::Debug for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Invalid({} at `{}` {:?})",
            self.code, self.path, self.facts
        )
    }
}

/// Names one guard that did not hold, with the facts that it looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FailedGuard {
    /// Which guard failed.
    pub code: Code,
    /// The facts that it used.
    pub facts: Vec<NamedFact>,
}

impl FailedGuard {
    pub(crate) const fn plain(code: &'static str) -> Self {
        Self {
            code: Code::fixed(code),
            facts: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, fact: NamedFact) -> Self {
        self.facts.push(fact);
        self
    }

    /// Says in one sentence what the guard asks for.
    pub fn sentence(&self, language: Language) -> String {
        sentence(language, &self.code, &self.facts)
    }
}

/// Tells that a command was denied: in which state, which command, and every guard that failed.
///
/// `failed` lists *all* guards that did not hold, in the order of the guards in the documentation,
/// so that a screen can show everything that is missing at once.
#[derive(Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("{}", self.sentence(Language::English))]
#[serde(deny_unknown_fields)]
pub struct Denial {
    /// The group that a caller acts on.
    pub kind: ErrorKind,
    /// What was denied: the code of the only failed guard, or of the first of several.
    pub code: Code,
    /// The state in which the command came.
    pub state: Code,
    /// The command.
    pub command: Code,
    /// Every guard that failed; never empty.
    pub failed: Vec<FailedGuard>,
}

impl Denial {
    /// Says in one text what was denied and everything that is missing.
    pub fn sentence(&self, language: Language) -> String {
        let facts = [
            NamedFact {
                name: Code::fixed("command"),
                fact: Fact::Code {
                    code: self.command.clone(),
                },
            },
            NamedFact {
                name: Code::fixed("state"),
                fact: Fact::Code {
                    code: self.state.clone(),
                },
            },
        ];
        let mut text = sentence(language, &Code::fixed("base.denial"), &facts);
        for (position, guard) in self.failed.iter().enumerate() {
            text.push_str(if position == 0 { ": " } else { "; " });
            text.push_str(&guard.sentence(language));
        }
        text
    }
}

impl fmt::Debug for Denial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Denial({:?} {} in {}: {:?})",
            self.kind, self.command, self.state, self.failed
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_of_time_is_the_same_when_it_is_read_back() {
        for (told, kept) in [(1_999_999, 1), (2_000_000, 2), (999_999, 0)] {
            let fact = NamedFact::duration("length", Duration::from_nanos(told));
            let duration = Duration::from_millis(kept);
            assert_eq!(fact.fact, Fact::Duration { duration });
            let json = serde_json::to_string(&fact).unwrap();
            assert_eq!(serde_json::from_str::<NamedFact>(&json).unwrap(), fact);
        }
    }
}

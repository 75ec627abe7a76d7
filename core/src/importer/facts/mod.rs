//! Readers of the other facts that figures need: what agents did and were planned to do, what
//! customers and reviewers said, and how long the lists are. `docs/facts.md` describes the files.

mod cards;
mod columns;
mod delimiter;
mod items;
mod json;
mod lanes;
mod reader;
mod rows;
mod told;
mod watch;

pub use items::{FactItem, FactSummary, Facts};
pub use reader::{FactReader, read_facts};

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_cards;

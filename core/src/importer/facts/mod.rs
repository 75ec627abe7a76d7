//! The parts of the reader of facts: what agents did and were planned to do, what customers and
//! reviewers said, and how long the lists are. `docs/facts.md` describes the files.

mod cards;
mod columns;
mod delimiter;
mod file;
mod json;
mod lanes;
mod rows;
mod told;
mod watch;

pub(super) use file::File;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_cards;

//! The crews: who they are and where, which visits they have, and which one can come instead of another.

mod board;
mod search;
mod state;
mod travel;

pub use board::CrewBoard;
pub use search::{CrewNeed, Substitute, SubstituteSearch};
pub use state::{Crew, CrewBooking, CrewState};
pub use travel::{CrewSpeed, CrewSpeedParts, great_circle_metres};

#[cfg(test)]
mod tests;

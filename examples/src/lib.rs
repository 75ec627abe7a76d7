//! What the example programs share: a made-up day of a small centre, and tables on a terminal.

pub mod day;
pub mod random;

//! Payloads of TM Forum: read leniently with a warning for everything that does not fit what is published, and written
//! back without a loss.
//!
//! `table` holds the published schemas, `tree` the text as a tree whose parts keep their place, `kind` finds what a
//! payload is, `check` walks through it, `names` compares a name with the published ones, `write` gives the text back.

mod check;
mod dates;
mod kind;
mod names;
mod payload;
mod resource;
mod table;
mod tree;
mod write;

pub use payload::{
    Payload, PayloadRefusal, PayloadWarning, TmfItem, TmfKind, TmfName, TmfResource, TmfShape,
    TmfVersion, payload_text, read_payload,
};
pub use write::{write_payload, write_payload_strictly};

#[cfg(test)]
mod tests;

//! `cargo xtask mirrors`: the mirrors of the core's plain types in both bindings.

/// Writes the mirrors, or with `check` fails where the committed ones differ.
pub fn run(_check: bool) -> Result<(), String> {
    Err("the writer of mirrors is not in this tree yet".to_owned())
}

//! `cargo xtask api`: the public items of the core as one committed text, so that a change of the
//! surface shows in the diff of a change.
//!
//! Listed is what a user can reach from the crate root through `pub mod` and `pub use`: each item
//! once, under the module that owns it, with its fields, variants, public methods, implemented
//! traits, and the attributes that users or stored values depend on (`derive`, `serde`, `cfg`).

mod expand;
mod exports;
mod listing;
pub mod personal;
mod tree;

use crate::Options;
use crate::shell::{self, root};
use crate::stage::{Stages, Stop};

pub fn command(options: &Options, stages: &mut Stages) {
    stages.run("api listing", || settle(options.check));
    stages.run("mobile signatures", || {
        crate::signatures::listings(options.check)
    });
}

/// Writes the listing, or with `check` fails where the committed one differs.
pub fn settle(check: bool) -> Result<(), Stop> {
    let tree = tree::Tree::read(&root().join("core").join("src"))?;
    let text = listing::write(&tree)?;
    let file = root().join("core").join("api.txt");
    shell::settle(&file, &text, check, "cargo xtask api")
}

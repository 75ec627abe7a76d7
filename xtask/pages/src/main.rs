//! Writes the pages of `docs/` that come from the code into a folder: `talktime-pages FOLDER`.
//!
//! `cargo xtask docs` runs it and puts the pages where they belong.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

// Named so that the package builds with the core even while no page asks it anything.
use talktime as _;

type Page = (&'static str, fn() -> String);

/// The pages: a file name under `docs/`, and who gives its text.
///
/// To come, one line each: `("kpi-reference.md", talktime::kpi::reference_markdown)` and
/// `("call-workflow.md", call_workflow)`, the call's transitions as a table and a diagram.
const PAGES: [Page; 0] = [];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("usage: talktime-pages FOLDER")?);
    for (name, text) in PAGES {
        let heading = "<!-- Do not edit: written by `cargo xtask docs`. -->\n\n";
        fs::write(
            folder.join(name),
            format!("{heading}{}\n", text().trim_end()),
        )?;
    }
    Ok(())
}

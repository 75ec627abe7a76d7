//! Writes the pages of `docs/` that come from the code into a folder: `talktime-pages FOLDER`.
//!
//! `cargo xtask docs` runs it and puts the pages where they belong.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use talktime::base::workflow::{table_diagram, table_markdown};
use talktime::call::Call;

type Page = (&'static str, fn() -> String);

/// The pages: a file name under `docs/`, and who gives its text.
const PAGES: [Page; 2] = [
    ("call-workflow.md", call_workflow),
    ("kpi-reference.md", talktime::reference_markdown),
];

/// The transitions of the live call, drawn and as a table.
fn call_workflow() -> String {
    let rows = Call::transitions();
    format!(
        "# The live call\n\nWhat may happen in which state, as `Call::transitions` gives it. A command that a \
         state does not list is denied as `call.wrong_state`.\n\n```mermaid\n{}```\n\n{}",
        table_diagram(&rows),
        table_markdown(&rows)
    )
}

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

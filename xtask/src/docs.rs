//! `cargo xtask docs`: the pages of `docs/` that are written from the code.
//!
//! What they hold is made by the package `talktime-pages`, a program of its own, so that this tool
//! builds without the core and still runs while the core does not compile.

use std::fs;
use std::path::PathBuf;

use crate::Options;
use crate::shell::{self, own_program, program, root, run, target_dir};
use crate::stage::{Stages, Stop};

/// Writes the pages; what each of them says of itself.
const MEND: &str = "cargo xtask docs";

pub fn command(options: &Options, stages: &mut Stages) {
    stages.run("generated pages", || settle(options.check));
}

/// Writes the pages, or with `check` fails where a committed one differs.
pub fn settle(check: bool) -> Result<(), Stop> {
    let out = target_dir().join("pages");
    if out.is_dir() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(&out)?;
    run(program(own_program("talktime-pages")?).arg(&out))?;
    let mut names = Vec::new();
    for entry in fs::read_dir(&out)? {
        names.push(entry?.file_name());
    }
    names.sort();
    if names.is_empty() {
        return Err(Stop::skipped("no page is written from the code yet"));
    }
    let folder = root().join("docs");
    for name in &names {
        let text = fs::read_to_string(out.join(name))?;
        shell::settle(&folder.join(name), &text, check, MEND)?;
    }
    let listed = names.iter().map(PathBuf::from).collect();
    shell::no_others(&folder, &listed, MEND)
}

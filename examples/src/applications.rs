//! The application forms of the day: which of them can go on, and what the others lack.
//!
//! The forms are made up and committed; everything printed is computed from them.

use std::io::Write;
use std::path::Path;

use anyhow::Context as _;
use serde::Deserialize;
use talktime::application::{FilledForm, check_form};
use talktime::base::{CalendarDate, Language, Reference};
use talktime::project::FormSchema;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Application {
    about: Reference,
    form: FilledForm,
}

/// Prints the block.
///
/// # Errors
/// Where the data cannot be read or a line not be written.
pub fn section(out: &mut impl Write) -> anyhow::Result<()> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/applications.json");
    let applications: Vec<Application> = serde_json::from_str(&std::fs::read_to_string(data)?)?;
    let day: CalendarDate = "2026-03-02".parse()?;
    let schemas = FormSchema::standard();
    writeln!(out, "Applications of {day}")?;
    for Application { about, form } in &applications {
        let parts = form.parts();
        let schema = schemas.iter().find(|schema| {
            (&schema.parts().id, schema.parts().version) == (&parts.form, parts.version)
        });
        let schema = schema.context("each form has a schema")?;
        let name = schema.parts().name.get(Language::English);
        let verdict = check_form(schema, form, day, None)?;
        if verdict.complete {
            writeln!(out, "  {about}, {name}: complete")?;
            continue;
        }
        writeln!(out, "  {about}, {name}:")?;
        for sentence in verdict.sentences(schema, Language::English) {
            writeln!(out, "    {sentence}")?;
        }
    }
    writeln!(out)?;
    Ok(())
}

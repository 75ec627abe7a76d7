//! Writes the pages of `docs/` that come from the code into a folder: `talktime-pages FOLDER`.
//!
//! `cargo xtask docs` runs it and puts the pages where they belong.

mod rules;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use talktime::application::Application;
use talktime::base::workflow::{Transition, table_diagram, table_markdown};
use talktime::call::Call;
use talktime::campaign::{Callback, Lead};
use talktime::order::{Order, Recovery, TaxiRequest, Visit};

type Page = (&'static str, fn() -> String);

/// The pages: a file name under `docs/`, and who gives its text.
const PAGES: [Page; 10] = [
    ("application-workflow.md", application_workflow),
    ("call-workflow.md", call_workflow),
    ("callback-workflow.md", callback_workflow),
    ("calling-rules.md", rules::page),
    ("kpi-reference.md", talktime::reference_markdown),
    ("lead-workflow.md", lead_workflow),
    ("order-workflow.md", order_workflow),
    ("recovery-workflow.md", recovery_workflow),
    ("taxi-request-workflow.md", taxi_request_workflow),
    ("visit-workflow.md", visit_workflow),
];

/// The transitions of a workflow, drawn and as a table.
fn workflow(title: &str, source: &str, denied: &str, rows: &[Transition]) -> String {
    format!(
        "# {title}\n\nWhat may happen in which state, as `{source}` gives it. A command that a state does not \
         list is denied as `{denied}`.\n\n```mermaid\n{}```\n\n{}",
        table_diagram(rows),
        table_markdown(rows)
    )
}

fn call_workflow() -> String {
    let rows = Call::transitions();
    workflow(
        "The live call",
        "Call::transitions",
        "call.wrong_state",
        &rows,
    )
}

fn lead_workflow() -> String {
    let rows = Lead::transitions();
    workflow(
        "The lead",
        "Lead::transitions",
        "base.workflow.wrong_state",
        &rows,
    )
}

fn callback_workflow() -> String {
    let rows = Callback::transitions();
    let denied = "base.workflow.wrong_state";
    workflow("The callback", "Callback::transitions", denied, &rows)
}

fn application_workflow() -> String {
    let rows = Application::transitions();
    let denied = "base.workflow.wrong_state";
    workflow("The application", "Application::transitions", denied, &rows)
}

fn order_workflow() -> String {
    let rows = Order::transitions();
    let denied = "base.workflow.wrong_state";
    workflow("The order", "Order::transitions", denied, &rows)
}

fn recovery_workflow() -> String {
    let rows = Recovery::transitions();
    let denied = "base.workflow.wrong_state";
    workflow("The recovery", "Recovery::transitions", denied, &rows)
}

fn taxi_request_workflow() -> String {
    let rows = TaxiRequest::transitions();
    let denied = "base.workflow.wrong_state";
    workflow(
        "The taxi request",
        "TaxiRequest::transitions",
        denied,
        &rows,
    )
}

fn visit_workflow() -> String {
    let rows = Visit::transitions();
    let denied = "base.workflow.wrong_state";
    workflow("The visit", "Visit::transitions", denied, &rows)
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

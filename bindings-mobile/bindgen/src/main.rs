//! Writes the Kotlin or the Swift sources from the built library:
//! `talktime-bindgen kotlin|swift LIBRARY FOLDER`.
//!
//! The library must be an unstripped one: its metadata stands in the symbols.

mod aliases;

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};

/// Which names and classes the sources have; written by `cargo xtask mirrors`.
const CONFIG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../uniffi.toml");

fn run() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let [language, library, folder] = words.as_slice() else {
        return Err("usage: talktime-bindgen kotlin|swift LIBRARY FOLDER".to_owned());
    };
    let (language, ending) = match *language {
        "kotlin" => (TargetLanguage::Kotlin, "kt"),
        "swift" => (TargetLanguage::Swift, "swift"),
        other => return Err(format!("no such language: {other}")),
    };
    generate(GenerateOptions {
        languages: vec![language],
        source: (*library).into(),
        out_dir: (*folder).into(),
        config_override: Some(CONFIG.into()),
        ..GenerateOptions::default()
    })
    .map_err(|error| format!("{error:#}"))?;
    aliases::resolve_in(Path::new(folder), ending).map_err(|error| format!("{folder}: {error}"))
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell where even the error stream is closed.
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

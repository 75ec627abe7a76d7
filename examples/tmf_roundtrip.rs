//! Reads payloads of TM Forum, prints what does not fit the published schemas as JSON lines, and writes them back.
//!
//! `cargo run --release --example tmf_roundtrip -- FILE... --out DIR`
//!
//! A file holds one payload, or one on each line. Everything survives: fields of one's own, their order, the text of
//! each number, the layout; only a published name in another spelling is corrected. A file that cannot be read is one
//! line with its error, the others are written all the same, and the program ends with 1.
#![expect(clippy::print_stdout, reason = "a program that prints what it found")]

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Parser;
use serde_json::{Map, Value, json};
use talktime::base::{Code, Invalid, Language, NamedFact, sentence};
use talktime::interchange::{
    PayloadRefusal, payload_text, read_payload, write_payload, write_payload_strictly,
};

/// Reads payloads of TM Forum and writes them back.
#[derive(Parser)]
struct Args {
    /// The files, each with one payload or one on each line.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The folder into which each is written under its own name.
    #[arg(long)]
    out: PathBuf,
    /// Write only what fits its schema; what does not is an error.
    #[arg(long)]
    strict: bool,
}

/// One thing to tell about a file.
struct Told<'a> {
    file: &'a Path,
    line: Option<usize>,
    level: &'a str,
    path: &'a str,
    code: &'a Code,
    facts: &'a [NamedFact],
}

impl Told<'_> {
    fn print(&self) -> anyhow::Result<()> {
        let mut row = Map::new();
        row.insert("file".to_owned(), json!(self.file.to_string_lossy()));
        if let Some(line) = self.line {
            row.insert("line".to_owned(), json!(line));
        }
        row.insert("level".to_owned(), json!(self.level));
        row.insert("path".to_owned(), json!(self.path));
        row.insert("code".to_owned(), json!(self.code.as_str()));
        row.insert("facts".to_owned(), serde_json::to_value(self.facts)?);
        let said = sentence(Language::English, self.code, self.facts);
        row.insert("sentence".to_owned(), json!(said));
        println!("{}", Value::Object(row));
        Ok(())
    }
}

/// Tells what does not fit in a text, and gives what is written; none where it cannot be.
fn through(
    text: &str,
    file: &Path,
    line: Option<usize>,
    strict: bool,
) -> anyhow::Result<Option<String>> {
    let told = |level, path: &str, code: &Code, facts: &[NamedFact]| {
        Told {
            file,
            line,
            level,
            path,
            code,
            facts,
        }
        .print()
    };
    let failed = |error: &Invalid| told("error", error.path.as_str(), &error.code, &error.facts);
    let payload = match read_payload(text) {
        Ok(payload) => payload,
        Err(error) => {
            failed(&error)?;
            return Ok(None);
        }
    };
    for one in &payload.warnings {
        told("warning", &one.path, &one.code, &one.facts)?;
    }
    if strict {
        return match write_payload_strictly(text) {
            Ok(written) => Ok(Some(written)),
            Err(PayloadRefusal { refused }) => {
                for one in &refused {
                    told("error", &one.path, &one.code, &one.facts)?;
                }
                Ok(None)
            }
        };
    }
    match write_payload(text) {
        Ok(written) => Ok(Some(written)),
        Err(error) => {
            failed(&error)?;
            Ok(None)
        }
    }
}

/// Tells whether a text holds one payload on each line: more than one, and none of them the whole.
fn has_lines(text: &str) -> bool {
    let lines: Vec<_> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    lines.len() > 1
        && read_payload(text).is_err()
        && lines.iter().any(|line| read_payload(line).is_ok())
}

/// Reads one file and writes it; tells whether all of it was written.
fn file(path: &Path, out: &Path, strict: bool) -> anyhow::Result<bool> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let text = match payload_text(&bytes) {
        Ok(text) => text,
        Err(error) => {
            Told {
                file: path,
                line: None,
                level: "error",
                path: "",
                code: &error.code,
                facts: &error.facts,
            }
            .print()?;
            return Ok(false);
        }
    };
    let mut whole = true;
    let mut written = String::with_capacity(text.len());
    if has_lines(text) {
        for (number, line) in (1..).zip(text.split_inclusive('\n')) {
            let bare = line.trim_end_matches(['\n', '\r']);
            if bare.trim().is_empty() {
                written.push_str(line);
                continue;
            }
            match through(bare, path, Some(number), strict)? {
                Some(text) => {
                    written.push_str(&text);
                    written.push_str(line.get(bare.len()..).unwrap_or_default());
                }
                None => whole = false,
            }
        }
    } else if let Some(text) = through(text, path, None, strict)? {
        written = text;
    } else {
        return Ok(false);
    }
    let name = path.file_name().context("a file has a name")?;
    fs::write(out.join(name), written)
        .with_context(|| format!("cannot write into {}", out.display()))?;
    Ok(whole)
}

fn main() -> anyhow::Result<ExitCode> {
    let args = Args::parse();
    let mut names: BTreeSet<OsString> = BTreeSet::new();
    for path in &args.files {
        let name = path.file_name().context("a file has a name")?;
        if !names.insert(name.to_owned()) {
            bail!(
                "two files are called {}: one would be written over the other",
                name.to_string_lossy()
            );
        }
    }
    fs::create_dir_all(&args.out).with_context(|| format!("cannot make {}", args.out.display()))?;
    let mut all = true;
    for path in &args.files {
        match file(path, &args.out, args.strict) {
            Ok(whole) => all &= whole,
            Err(error) => {
                let row = json!({
                    "file": path.to_string_lossy(), "level": "error", "path": "",
                    "code": "interchange.file.failed", "sentence": format!("{error:#}"),
                });
                println!("{row}");
                all = false;
            }
        }
    }
    Ok(if all {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

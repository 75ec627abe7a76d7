//! Reads a log file into tallies: the input and output that the library leaves to its caller.

use std::fs::File;
use std::io::{BufReader, IsTerminal, Read, stderr, stdin};
use std::path::Path;

use anyhow::Context;
use indicatif::{ProgressBar, ProgressStyle};
use talktime::base::Invalid;
use talktime::call::Record;
use talktime::importer::{Finding, Item, LogReader, ReadSummary, RejectedRow};
use talktime::kpi::CallTally;

/// Files below this size are read before anybody would look at a bar.
const BAR_FROM_BYTES: u64 = 8 << 20;

/// Examples of findings that are kept; all are counted in the summary.
const FINDINGS_KEPT: usize = 1_000;

/// What reading left besides the tallies.
#[derive(Debug)]
pub struct Reading {
    /// The counts.
    pub summary: ReadSummary,
    /// The first findings.
    pub findings: Vec<Finding>,
    /// Every rejected row.
    pub rejected: Vec<RejectedRow>,
}

/// Reads a file piece by piece and counts every record in every tally.
///
/// # Errors
/// What the file system says, what makes the file as a whole unreadable, or a count over 64 bits.
pub fn read_into(
    path: &Path,
    reader: LogReader,
    tallies: &mut [CallTally],
) -> anyhow::Result<Reading> {
    read_with(path, reader, &mut |record| {
        tallies.iter_mut().try_for_each(|tally| tally.push(record))
    })
}

/// Reads a file piece by piece and gives every record to `count`; after its first error no more.
///
/// # Errors
/// What the file system says, what makes the file as a whole unreadable, or what `count` gives back.
pub fn read_with(
    path: &Path,
    reader: LogReader,
    count: &mut dyn FnMut(&Record) -> Result<(), Invalid>,
) -> anyhow::Result<Reading> {
    read_items(path, reader, usize::MAX, &mut |item| match item {
        Item::Record(record) => count(record),
        _ => Ok(()),
    })
}

/// Reads a file piece by piece, `-` for the standard input, and gives every item to `count`, to its
/// first error. So many rejected rows are kept; all are counted.
///
/// # Errors
/// As [`read_with`].
pub fn read_items(
    path: &Path,
    mut reader: LogReader,
    kept: usize,
    count: &mut dyn FnMut(&Item) -> Result<(), Invalid>,
) -> anyhow::Result<Reading> {
    let (mut file, size) = open(path)?;
    let bar = bar(size);
    let mut buffer = vec![0_u8; 1 << 18];
    let mut reading = Reading {
        summary: ReadSummary::default(),
        findings: vec![],
        rejected: vec![],
    };
    let mut failed = Ok(());
    let mut take = |failed: &mut Result<(), Invalid>, item: Item| {
        if failed.is_ok() {
            *failed = count(&item);
        }
        keep(&mut reading, item, kept);
    };
    loop {
        let read = file
            .read(&mut buffer)
            .with_context(|| format!("cannot read {}", path.display()))?;
        let Some(bytes) = buffer.get(..read).filter(|bytes| !bytes.is_empty()) else {
            break;
        };
        reader.push(bytes, &mut |item| take(&mut failed, item))?;
        if failed.is_err() {
            break;
        }
        bar.inc(read as u64);
    }
    let summary = reader.finish(&mut |item| take(&mut failed, item))?;
    bar.finish_and_clear();
    failed?;
    reading.summary = summary;
    Ok(reading)
}

/// Opens a file, or the standard input, whose size nobody knows.
fn open(path: &Path) -> anyhow::Result<(Box<dyn Read>, u64)> {
    if path == Path::new("-") {
        return Ok((Box::new(stdin().lock()), 0));
    }
    let file = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    let size = file.metadata().map_or(0, |data| data.len());
    Ok((Box::new(BufReader::new(file)), size))
}

fn keep(reading: &mut Reading, item: Item, kept: usize) {
    match item {
        Item::Rejected(row) if reading.rejected.len() < kept => reading.rejected.push(row),
        Item::Finding(finding) if reading.findings.len() < FINDINGS_KEPT => {
            reading.findings.push(finding);
        }
        _ => {}
    }
}

fn bar(size: u64) -> ProgressBar {
    if size < BAR_FROM_BYTES || !stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes}, {eta} left")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(size).with_style(style)
}

//! Peak memory of the report over a generated log.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use crate::shell::{cargo, program, root, run, target_dir};
use crate::stage::Stop;

/// The size of the generated log.
const BYTES: u64 = 1_000_000_000;

/// What the reader and its tallies may hold at most. It does not grow with the log.
const PEAK_KIB_MAX: u64 = 256 * 1024;

/// The log whose rows are written again and again, each time under new ids.
const SAMPLE: &str = "examples/data/shift.csv";

/// Generates the log, reports over it with the example, and prints the peak of its memory.
pub fn measure() -> Result<(), Stop> {
    let status = Path::new("/proc/self/status");
    if !status.is_file() {
        return Err(Stop::skipped(
            "this system has no /proc to read the peak from",
        ));
    }
    let log = target_dir().join("nightly-log.csv");
    generate(&fs::read_to_string(root().join(SAMPLE))?, &log)?;
    run(&mut cargo([
        "build",
        "--release",
        "--package",
        "talktime-examples",
        "--examples",
    ]))?;
    let report = target_dir()
        .join("release")
        .join("examples")
        .join("kpi_report");
    let mut child = program(report).arg(&log).stdout(Stdio::null()).spawn()?;
    let peak = watch(&mut child)?;
    fs::remove_file(&log)?;
    println!("  peak memory over {BYTES} bytes: {peak} KiB");
    if peak > PEAK_KIB_MAX {
        return Err(Stop::failed(format!("the peak is over {PEAK_KIB_MAX} KiB")));
    }
    Ok(())
}

/// Writes the sample's rows until the file has its size; the id is the first column.
fn generate(sample: &str, log: &Path) -> Result<(), Stop> {
    let (header, rows) = sample
        .split_once('\n')
        .ok_or_else(|| Stop::failed("no sample rows"))?;
    let mut out = BufWriter::new(File::create(log)?);
    writeln!(out, "{header}")?;
    let mut written = 0;
    for round in 0_u64.. {
        for row in rows.lines() {
            let line = format!("{round}-{row}\n");
            out.write_all(line.as_bytes())?;
            written += line.len() as u64;
        }
        if written >= BYTES || rows.is_empty() {
            break;
        }
    }
    out.flush()?;
    Ok(())
}

/// Follows the high-water mark of a running program until it ends.
fn watch(child: &mut Child) -> Result<u64, Stop> {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    loop {
        if let Ok(text) = fs::read_to_string(&status) {
            peak = high_water(&text).unwrap_or(peak);
        }
        if let Some(end) = child.try_wait()? {
            return if end.success() {
                Ok(peak)
            } else {
                Err(Stop::failed(format!("the report ended with {end}")))
            };
        }
        thread::sleep(Duration::from_millis(20));
    }
}

/// The line `VmHWM:  1234 kB` of a process's status.
fn high_water(status: &str) -> Option<u64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_high_water_mark_is_read() {
        assert_eq!(
            high_water("VmPeak:\t 9 kB\nVmHWM:\t   5120 kB\n"),
            Some(5120)
        );
        assert_eq!(high_water("Name: x\n"), None);
    }
}

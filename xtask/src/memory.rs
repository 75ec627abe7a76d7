//! Peak memory of the report over a generated log.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use crate::shell::{cargo, program, run, target_dir};
use crate::stage::Stop;

/// How many days are generated: 1,676,531 lines, 1.03 GB.
const DAYS: &str = "1250";

/// The least size that the log must have, so that the measurement means something.
const BYTES_MIN: u64 = 1_000_000_000;

/// How many days of a queue log are generated: 50 MB.
const QUEUE_DAYS: &str = "4";

/// The least size of the queue log.
const QUEUE_BYTES_MIN: u64 = 45_000_000;

/// What the reader and one tally without a split may hold at most; 31 MiB were measured. It does not
/// grow with the log. A queue log without its table of agents stays below it too: 42 MiB were measured
/// over 10 GB, 16 of them the ids of the last million contacts.
const PEAK_KIB_MAX: u64 = 64 * 1024;

/// Generates the log, reports over it with the example, and prints the peak of its memory.
pub fn measure() -> Result<(), Stop> {
    let status = Path::new("/proc/self/status");
    if !status.is_file() {
        return Err(Stop::skipped(
            "this system has no /proc to read the peak from",
        ));
    }
    let built = [
        "build",
        "--release",
        "--package",
        "talktime-examples",
        "--examples",
    ];
    run(&mut cargo(built))?;
    one("call log", &CALL_LOG)?;
    one("queue log without agents", &QUEUE_LOG)
}

/// A log that is generated and reported on.
struct Run {
    file: &'static str,
    generate: &'static [&'static str],
    report: &'static [&'static str],
    bytes_min: u64,
}

const CALL_LOG: Run = Run {
    file: "nightly-log.jsonl",
    generate: &["--days", DAYS],
    report: &[],
    bytes_min: BYTES_MIN,
};

const QUEUE_LOG: Run = Run {
    file: "nightly-queue_log",
    generate: &["--format", "queue_log", "--days", QUEUE_DAYS],
    report: &["--format", "queue_log", "--no-agents"],
    bytes_min: QUEUE_BYTES_MIN,
};

/// Measures one log.
fn one(name: &str, run: &Run) -> Result<(), Stop> {
    let log = target_dir().join(run.file);
    let measured = report(run, &log);
    // The log may be a gigabyte, so it goes also after a failure; where it was never made, that is told.
    let removed = fs::remove_file(&log);
    let (bytes, peak) = measured?;
    removed?;
    println!("  peak memory over {bytes} bytes of a {name}: {peak} KiB");
    judge(peak)
}

/// Generates the log, reports over it, and gives its size in bytes and the peak in KiB.
fn report(run: &Run, log: &Path) -> Result<(u64, u64), Stop> {
    let examples = target_dir().join("release").join("examples");
    let bytes = generate(&examples.join("generate_log"), run, log)?;
    let mut child = program(examples.join("kpi_report"))
        .args(run.report)
        .arg(log)
        .stdout(Stdio::null())
        .spawn()?;
    Ok((bytes, watch(&mut child)?))
}

/// Fails on a peak over the bound, and on none: then nothing was read of the process.
fn judge(peak: u64) -> Result<(), Stop> {
    match peak {
        0 => Err(Stop::failed("the peak could not be read")),
        peak if peak > PEAK_KIB_MAX => {
            Err(Stop::failed(format!("the peak is over {PEAK_KIB_MAX} KiB")))
        }
        _ => Ok(()),
    }
}

/// Writes the log and gives its size in bytes.
fn generate(generator: &Path, wanted: &Run, log: &Path) -> Result<u64, Stop> {
    let out = File::create(log)?;
    run(program(generator).args(wanted.generate).stdout(out))?;
    let bytes = fs::metadata(log)?.len();
    if bytes < wanted.bytes_min {
        return Err(Stop::failed(format!("the log has {bytes} bytes only")));
    }
    Ok(bytes)
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

    #[test]
    fn a_peak_over_the_bound_and_a_peak_of_nothing_fail() {
        assert!(judge(31 * 1024).is_ok());
        assert!(judge(64 * 1024 + 1).is_err());
        assert!(judge(0).is_err());
    }
}

//! Splits a log into lines and fields and does nothing with them: what any reader must pay.
//! `generate_log --format queue_log --days 700 | split_log`.

use std::io::{Read, Write, stdin, stdout};

use clap::Parser;

/// Counts the lines and fields of the standard input.
#[derive(Debug, Parser)]
struct Arguments {
    /// What stands between two fields.
    #[arg(long, default_value = "|")]
    delimiter: char,
}

fn main() -> anyhow::Result<()> {
    let delimiter = u8::try_from(Arguments::parse().delimiter)?;
    let (mut lines, mut fields, mut bytes, mut kept) = (0_u64, 0_u64, 0_u64, 0);
    let mut buffer = vec![0_u8; 1 << 18];
    let mut input = stdin().lock();
    loop {
        // What is left of a line stands at the front of the buffer.
        let room = buffer.get_mut(kept..).unwrap_or_default();
        let count = input.read(room)?;
        if count == 0 {
            break;
        }
        bytes += count as u64;
        let filled = buffer.get(..kept + count).unwrap_or_default();
        let mut from = 0;
        for at in memchr::memchr_iter(b'\n', filled) {
            let line = filled.get(from..at).unwrap_or_default();
            let mut start = 0;
            for end in memchr::memchr_iter(delimiter, line) {
                std::hint::black_box(line.get(start..end));
                start = end + 1;
                fields += 1;
            }
            std::hint::black_box(line.get(start..));
            fields += 1;
            lines += 1;
            from = at + 1;
        }
        let length = filled.len();
        buffer.copy_within(from..length, 0);
        kept = length - from;
        if kept == buffer.len() {
            buffer.resize(kept * 2, 0);
        }
    }
    let mut out = stdout().lock();
    writeln!(out, "{bytes} bytes, {lines} lines, {fields} fields")?;
    Ok(())
}

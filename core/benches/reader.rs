//! Rows per second of the reader, against the plain cost of splitting the same bytes.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a bench may stop"
)]

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use talktime::importer::{Item, LogFormat, LogReader, Mapping, QueueLogOptions, ReadOptions};

const ROWS: u32 = 50_000;
const BANK: &str = include_str!("../../examples/mappings/anonymous_bank.toml");

/// Steps a generator of Lehmer's: the same text on every machine.
fn step(state: &mut u64) -> u32 {
    *state = (*state * 48_271) % 2_147_483_647;
    u32::try_from(*state).unwrap_or_default()
}

fn clock(second: u32) -> String {
    let second = second % 86_400;
    format!(
        "{:02}:{:02}:{:02}",
        second / 3600,
        second / 60 % 60,
        second % 60
    )
}

/// Makes a log of our own schema.
fn call_log() -> String {
    let mut text = String::from(
        "contact,direction,project,queue,person,started,queue_entered,queue_left,result,agent,\
         answered,ended,hold_s,wrap_up_s,business,refusal_reason,disposition\n",
    );
    let mut state = 7;
    for row in 0..ROWS {
        let start = row;
        let wait = step(&mut state) % 60;
        let talk = 30 + step(&mut state) % 400;
        let at = |second: u32| format!("2026-03-{:02}T{}Z", 2 + second / 86_400, clock(second));
        let (joined, left) = (start + 5, start + 5 + wait);
        let agent = step(&mut state) % 40;
        let end = match step(&mut state) % 10 {
            0 => format!("abandoned,,,{},,,,,", at(left)),
            1 | 2 => format!(
                "answered,a{agent:02},{},{},0,20,agreed,,sale",
                at(left),
                at(left + talk)
            ),
            3 => format!(
                "answered,a{agent:02},{},{},12.5,20,refused,too_expensive,ni",
                at(left),
                at(left + talk)
            ),
            _ => format!(
                "answered,a{agent:02},{},{},0,15,informed,,",
                at(left),
                at(left + talk)
            ),
        };
        let queue = ["sales", "service", "faults"][row as usize % 3];
        let _ = writeln!(
            text,
            "c{row:08},inbound,internet,{queue},p{:07},{},{},{},{end}",
            step(&mut state) % 1_000_000,
            at(start),
            at(joined),
            at(left),
        );
    }
    text
}

/// Makes a log like the bank's.
fn bank_log() -> String {
    let mut text = String::from(
        "vru+line\tcall_id\tcustomer_id\tpriority\ttype\tdate\tvru_entry\tvru_exit\tvru_time\t\
         q_start\tq_exit\tq_time\toutcome\tser_start\tser_exit\tser_time\tserver\r\n",
    );
    let mut state = 11;
    for row in 0..ROWS {
        let start = 25_200 + row % 50_000;
        let wait = step(&mut state) % 120;
        let talk = 20 + step(&mut state) % 400;
        let (joined, left) = (start + 7, start + 7 + wait);
        let end = if step(&mut state).is_multiple_of(9) && wait > 0 {
            "HANG\t0:00:00\t0:00:00\t0\tNO_SERVER".to_owned()
        } else {
            format!(
                "AGENT\t{}\t{}\t{talk}\tMICHAL",
                clock(left),
                clock(left + talk)
            )
        };
        let _ = write!(
            text,
            "AA0101\t{row}\t{}\t2\tPS\t9901{:02}\t{}\t{}\t7\t{}\t{}\t{wait}\t{end}\r\n",
            step(&mut state) % 900_000,
            1 + row / 50_000,
            clock(start),
            clock(joined),
            clock(joined),
            clock(left),
        );
    }
    text
}

/// Makes a queue log of four rows a call, in the order of time.
fn queue_log() -> String {
    let mut rows = Vec::new();
    let mut state = 13;
    for call in 0..ROWS / 4 {
        let begin = 1_772_442_000 + 2 * call;
        let wait = 5 + step(&mut state) % 60;
        let talk = 30 + step(&mut state) % 400;
        let agent = 1001 + step(&mut state) % 120;
        let queue = ["sales", "service", "faults"][call as usize % 3];
        let (answered, id) = (begin + wait, format!("{begin}.{call}|{queue}"));
        rows.push((begin, format!("{id}|NONE|ENTERQUEUE||5550100|1")));
        rows.push((
            answered,
            format!("{id}|PJSIP/{}|RINGNOANSWER|5000", agent + 1),
        ));
        let row = format!("{id}|PJSIP/{agent}|CONNECT|{wait}|{answered}.9|4");
        rows.push((answered, row));
        let row = format!("{id}|PJSIP/{agent}|COMPLETECALLER|{wait}|{talk}|1");
        rows.push((answered + talk, row));
    }
    rows.sort();
    let mut text = String::new();
    for (at, row) in rows {
        let _ = writeln!(text, "{at}|{row}");
    }
    text
}

/// Splits lines and fields and does nothing with them: what any reader must pay.
fn split(bytes: &[u8], delimiter: u8) -> usize {
    let mut fields = 0;
    let mut rest = bytes;
    while let Some(at) = memchr::memchr(b'\n', rest) {
        let (line, behind) = rest.split_at(at);
        rest = &behind[1..];
        let mut from = 0;
        for at in memchr::memchr_iter(delimiter, line) {
            black_box(&line[from..at]);
            from = at + 1;
            fields += 1;
        }
        black_box(&line[from..]);
        fields += 1;
    }
    fields
}

/// Reads a log in pieces of 64 KiB; every row must become a record or a part of one.
fn read(mut reader: LogReader, bytes: &[u8]) -> u64 {
    let mut sink = |item: Item| {
        black_box(&item);
    };
    for piece in bytes.chunks(65_536) {
        reader.push(piece, &mut sink).expect("the log is good");
    }
    let summary = reader.finish(&mut sink).expect("the log is good");
    assert_eq!(
        summary.rows_in_records,
        u64::from(ROWS),
        "a row was rejected"
    );
    summary.records
}

fn reader(criterion: &mut Criterion) {
    let own = call_log();
    let bank = bank_log();
    let options = ReadOptions::default();
    let mut json = String::new();
    let reader = LogReader::talktime(LogFormat::Csv, options).expect("options are good");
    let log = talktime::importer::read_log(reader, own.as_bytes()).expect("the log is good");
    for record in &log.records {
        json.push_str(&serde_json::to_string(record).expect("a record is JSON"));
        json.push('\n');
    }
    let mapping = Mapping::parse(BANK).expect("the mapping is good");

    let mut group = criterion.benchmark_group("reader");
    group.sample_size(20);
    group.throughput(Throughput::Elements(u64::from(ROWS)));
    group.bench_function("split_only/call_log", |b| {
        b.iter(|| split(own.as_bytes(), b','))
    });
    group.bench_function("csv/call_log", |b| {
        b.iter(|| {
            let reader = LogReader::talktime(LogFormat::Csv, options).expect("options are good");
            read(reader, own.as_bytes())
        });
    });
    group.bench_function("json_lines/call_log", |b| {
        b.iter(|| {
            let reader =
                LogReader::talktime(LogFormat::JsonLines, options).expect("options are good");
            read(reader, json.as_bytes())
        });
    });
    group.bench_function("split_only/bank", |b| {
        b.iter(|| split(bank.as_bytes(), b'\t'))
    });
    group.bench_function("mapped/bank", |b| {
        b.iter(|| {
            let reader = LogReader::mapped(mapping.clone(), options).expect("options are good");
            read(reader, bank.as_bytes())
        });
    });
    let queue = queue_log();
    group.bench_function("split_only/queue_log", |b| {
        b.iter(|| split(queue.as_bytes(), b'|'))
    });
    group.bench_function("queue_log", |b| {
        b.iter(|| {
            let log = QueueLogOptions::default();
            let reader = LogReader::queue_log(log, options).expect("options are good");
            assert_eq!(read(reader, queue.as_bytes()), u64::from(ROWS / 4));
        });
    });
    group.finish();
}

criterion_group!(benches, reader);
criterion_main!(benches);

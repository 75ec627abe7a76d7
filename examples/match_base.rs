//! Draws a base of invented people with planted duplicates, finds them, and says how well and how fast.
//!
//! ```sh
//! cargo run --release --example match_base -- --people 100000
//! ```
#![expect(
    clippy::print_stdout,
    reason = "a measurement for a terminal, which may end where nobody reads it"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use clap::Parser;
use talktime::base::{
    Address, AddressPart, BirthDate, CountryCode, EmailAddress, Invalid, NamePart, PersonName,
    PersonRef, PhoneNumber,
};
use talktime::customer::matching::{Duplicates, MatchFields, MatchPolicy, MatchVerdict, Matcher};
use talktime_examples::people::{self, Entry};

/// Draws a base with planted duplicates and finds them.
#[derive(Parser)]
struct Options {
    /// How many records to draw.
    #[arg(long, default_value_t = 100_000)]
    people: u64,
    /// How many of a hundred are second records of somebody.
    #[arg(long, default_value_t = 5)]
    percent: u64,
    /// Where the draw begins. 1 was used while the matching was written, 2026 for reported figures.
    #[arg(long, default_value_t = 2026)]
    seed: u64,
    /// Writes the base as CSV, for another program; the column `person` is the truth.
    #[arg(long)]
    write: Option<PathBuf>,
    /// Prints so many pairs that were missed, and that were wrong at `certain`.
    #[arg(long, default_value_t = 0)]
    show: usize,
}

fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    let mut clock = Clock::start();
    let entries = people::base(options.people, options.percent, options.seed);
    println!("{} records, seed {}", entries.len(), options.seed);
    clock.step("drawn");
    if let Some(path) = &options.write {
        write(path, &entries).with_context(|| format!("cannot write {}", path.display()))?;
        clock.step("written");
    }
    let matcher = fill(&entries, &mut clock)?;
    let found = matcher.duplicates();
    clock.step("searched for duplicates");
    // Only now: what it leaves behind would be taken for room by the matcher and hide what that holds.
    let truth = truth(&entries);
    println!("{} true pairs", truth.len());
    report(&found, &truth);
    println!(
        "{} comparisons, {} blocks cut, {} pairs left out",
        found.compared,
        found.cut.len(),
        found.cut.iter().map(|cut| cut.skipped).sum::<u64>()
    );
    for cut in found.cut.iter().take(3) {
        println!(
            "  cut: {:?} of {} records, {} pairs left out",
            cut.kind, cut.records, cut.skipped
        );
    }
    clock.step("compared with the truth");
    show(&options, &entries, &matcher, &found, &truth);
    look_up(&matcher, &entries)?;
    clock.step("looked up by name");
    if let Some(peak) = memory("VmHWM:") {
        println!("peak memory {peak} MB");
    }
    Ok(())
}

/// Reads each record as a load would and gives it to the matcher, so that no second base lies beside
/// the first: what the memory grows by is the matcher's own.
fn fill(entries: &[Entry], clock: &mut Clock) -> anyhow::Result<Matcher> {
    let (mut reading, before) = (Duration::ZERO, memory("VmRSS:"));
    let began = Instant::now();
    let mut matcher = Matcher::new(MatchPolicy::standard());
    for entry in entries {
        let began = Instant::now();
        let (person, fields) = (PersonRef::new(&entry.id)?, matched(entry)?);
        reading += began.elapsed();
        matcher.push(person, &fields)?;
    }
    println!(
        "read in {}, pushed in {}",
        seconds(reading),
        seconds(began.elapsed().saturating_sub(reading))
    );
    if let (Some(before), Some(after)) = (before, memory("VmRSS:")) {
        println!("the matcher holds {} MB", after.saturating_sub(before));
    }
    clock.step("read and pushed");
    Ok(matcher)
}

/// Says after each step how long it took, by the clock and of the processor, and what memory is held.
struct Clock {
    began: Instant,
    worked: Option<Duration>,
}

impl Clock {
    fn start() -> Self {
        Self {
            began: Instant::now(),
            worked: processor_time(),
        }
    }

    fn step(&mut self, what: &str) {
        print!("-- {what}: {}", seconds(self.began.elapsed()));
        let worked = processor_time();
        if let (Some(worked), Some(before)) = (worked, self.worked) {
            print!(
                ", of the processor {}",
                seconds(worked.saturating_sub(before))
            );
        }
        if let Some(held) = memory("VmRSS:") {
            print!(", {held} MB held");
        }
        println!();
        *self = Self {
            began: Instant::now(),
            worked,
        };
    }
}

/// How long a processor worked for this program, where the system tells: other programs do not
/// lengthen it as they do the time by the clock.
fn processor_time() -> Option<Duration> {
    let line = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    Some(Duration::from_nanos(line.split(' ').next()?.parse().ok()?))
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

type Pair<'a> = (&'a str, &'a str);

fn truth(entries: &[Entry]) -> BTreeSet<Pair<'_>> {
    let mut people: BTreeMap<u64, Vec<&str>> = BTreeMap::new();
    for entry in entries {
        people.entry(entry.person).or_default().push(&entry.id);
    }
    let mut pairs = BTreeSet::new();
    for ids in people.values() {
        for (at, one) in ids.iter().enumerate() {
            for other in ids.iter().skip(at + 1) {
                pairs.insert((*one.min(other), *one.max(other)));
            }
        }
    }
    pairs
}

fn part<T>(text: &str, of: fn(&str) -> Result<T, Invalid>) -> Option<T> {
    // What cannot be read is not known, as after a load of a purchased file.
    (!text.is_empty()).then(|| of(text).ok()).flatten()
}

fn matched(entry: &Entry) -> Result<MatchFields, Invalid> {
    let country = CountryCode::new(&entry.country)?;
    let name = |text: &str| part(text, |text| NamePart::new(text));
    let place = |text: &str| part(text, |text| AddressPart::new(text));
    let phone = (!entry.phone.is_empty())
        .then(|| PhoneNumber::in_country(&entry.phone, &country).ok())
        .flatten();
    let given = name(&entry.given).or_else(|| name(&entry.family));
    let names = given.map(|given| PersonName {
        given,
        middle: name(&entry.middle),
        family: name(&entry.family),
    });
    let address = Address {
        country,
        region: None,
        locality: place(&entry.locality),
        district: None,
        street: place(&entry.street),
        house: place(&entry.house),
        entrance: None,
        floor: None,
        unit: place(&entry.unit),
        postcode: place(&entry.postcode),
        landmark: None,
    };
    Ok(MatchFields {
        names: names.into_iter().collect(),
        phones: phone.into_iter().collect(),
        emails: part(&entry.email, |text| EmailAddress::new(text))
            .into_iter()
            .collect(),
        birth_date: part(&entry.birth, |text| BirthDate::new(text)),
        addresses: if entry.locality.is_empty() {
            Vec::new()
        } else {
            vec![address]
        },
    })
}

/// For each verdict: how many of the pairs at it or above are true, and how many of the true ones are
/// at it or above.
fn report(found: &Duplicates, truth: &BTreeSet<Pair<'_>>) {
    println!(
        "{:10} {:>9} {:>9} {:>10} {:>8}",
        "at least", "pairs", "true", "precision", "recall"
    );
    for verdict in [
        MatchVerdict::Certain,
        MatchVerdict::Probable,
        MatchVerdict::Possible,
    ] {
        let pairs = found
            .pairs
            .iter()
            .filter(|pair| pair.score.verdict >= verdict);
        let (mut all, mut right) = (0_u64, 0_u64);
        for pair in pairs {
            all += 1;
            right += u64::from(truth.contains(&(pair.a.as_str(), pair.b.as_str())));
        }
        println!(
            "{:10} {all:>9} {right:>9} {:>10.5} {:>8.5}",
            format!("{verdict:?}").to_lowercase(),
            right as f64 / all.max(1) as f64,
            right as f64 / truth.len().max(1) as f64
        );
    }
}

/// The people are invented: they may be printed.
fn show(
    options: &Options,
    entries: &[Entry],
    matcher: &Matcher,
    found: &Duplicates,
    truth: &BTreeSet<Pair<'_>>,
) {
    if options.show == 0 {
        return;
    }
    let by_id: BTreeMap<&str, &Entry> = entries.iter().map(|entry| (&*entry.id, entry)).collect();
    let print = |title: &str, (one, other): Pair<'_>| {
        println!("{title}\n  {:?}\n  {:?}", by_id.get(one), by_id.get(other));
    };
    let pair = |pair: &talktime::customer::matching::MatchPair| {
        (pair.a.to_string(), pair.b.to_string(), pair.score.clone())
    };
    let hit: BTreeMap<(String, String), _> = found
        .pairs
        .iter()
        .map(pair)
        .map(|(a, b, score)| ((a, b), score))
        .collect();
    let missed = truth
        .iter()
        .filter(|(a, b)| !hit.contains_key(&((*a).to_owned(), (*b).to_owned())));
    for missed in missed.take(options.show) {
        let person = |id: &str| PersonRef::new(id).ok();
        let score = person(missed.0)
            .zip(person(missed.1))
            .and_then(|(one, other)| matcher.compare(&one, &other));
        print(&format!("missed {score:?}"), *missed);
    }
    let wrong = hit.iter().filter(|((a, b), score)| {
        score.verdict == MatchVerdict::Certain && !truth.contains(&(a.as_str(), b.as_str()))
    });
    for ((a, b), score) in wrong.take(options.show) {
        print(&format!("wrong {:?}", score.parts), (a, b));
    }
}

/// Looks people up by their names with a letter left out.
fn look_up(matcher: &Matcher, entries: &[Entry]) -> anyhow::Result<()> {
    let (mut times, mut found) = (Vec::new(), 0_u32);
    for entry in entries.iter().step_by((entries.len() / 1000).max(1)) {
        let mut name: Vec<char> = format!("{} {}", entry.given, entry.family)
            .chars()
            .collect();
        if name.len() > 4 {
            name.remove(2);
        }
        let name = NamePart::new(name.into_iter().collect::<String>())?;
        let began = Instant::now();
        let hits = matcher.search(&name, 100);
        times.push(began.elapsed());
        found += u32::from(hits.iter().any(|hit| hit.person.as_str() == entry.id));
    }
    times.sort();
    let at = |percent: usize| {
        times
            .get(times.len() * percent / 100)
            .copied()
            .unwrap_or_default()
    };
    println!(
        "search by a misspelt name: half in {:?}, 99 of 100 in {:?}; {found} of {} among the first 100",
        at(50),
        at(99),
        times.len()
    );
    Ok(())
}

fn write(path: &Path, entries: &[Entry]) -> anyhow::Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    writeln!(
        out,
        "id,person,given,middle,family,phone,email,birth,country,locality,street,house,unit,postcode"
    )?;
    for entry in entries {
        // No field of the tables has a comma or a quote.
        writeln!(
            out,
            "{},{},{},{},{},{},{},{},{},{},{},{},{},{}",
            entry.id,
            entry.person,
            entry.given,
            entry.middle,
            entry.family,
            entry.phone,
            entry.email,
            entry.birth,
            entry.country,
            entry.locality,
            entry.street,
            entry.house,
            entry.unit,
            entry.postcode
        )?;
    }
    out.flush()?;
    Ok(())
}

/// A line about memory, in megabytes, where the system tells.
fn memory(line: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|found| found.starts_with(line))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024)
}

//! Prints the figures of any call log:
//! `cargo run --release --example kpi_report -- FILE --format mapping --mapping MAP --by queue,30m`.

use std::fs::{self, File};
use std::io::{BufWriter, ErrorKind, Read, Write, stdout};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail};
use clap::{Parser, ValueEnum};
use talktime::base::{Language, Zone};
use talktime::importer::{
    LogFormat, LogReader, Mapping, QueueLogForm, QueueLogOptions, ReadOptions, TableDelimiter,
};
use talktime::kpi::{CallTally, Dimension, Grain, Plan, Policy, Preset};
use talktime_examples::json;
use talktime_examples::label::Span;
use talktime_examples::page::{About, Collector};
use talktime_examples::print::{self, Column};
use talktime_examples::queue_report;
use talktime_examples::read::{Reading, read_with};

/// Prints the figures of a call log, every policy stated.
#[derive(Debug, Parser)]
struct Arguments {
    /// The log: our own schema (CSV or JSON lines, told by .csv, .jsonl or the first byte), or any
    /// table with a mapping.
    file: PathBuf,
    /// How the log is read; a mapping where one is given, otherwise our own schema.
    #[arg(long)]
    format: Option<Format>,
    /// The mapping file, in TOML.
    #[arg(long)]
    mapping: Option<PathBuf>,
    /// The zone in whose clock intervals are cut; that of the mapping unless given, and UTC where
    /// that has none.
    #[arg(long)]
    zone: Option<String>,
    /// The service-level threshold, at most a day: 20s (or 20), 1m, 1500ms.
    #[arg(long, value_parser = duration)]
    service_level: Option<Duration>,
    /// The system whose figures to give: asterisk_sl, asterisk_sl2, wazo, genesys, amazon_connect,
    /// cisco_negative, cisco_ignored, cisco_positive, vonage; in any case of letters.
    #[arg(long)]
    policy: Option<String>,
    /// The queue log is a table with a header and this delimiter: comma, semicolon, tab, bar. Its
    /// local times are those of --zone.
    #[arg(long, value_parser = table_delimiter)]
    table: Option<TableDelimiter>,
    /// Leave out the table of agents of a queue log: their times take 16 bytes a contact.
    #[arg(long)]
    no_agents: bool,
    /// By what to split: queue, agent, project, 15m, 30m, 60m, day, week, month.
    #[arg(long, value_delimiter = ',', value_parser = dimension)]
    by: Vec<Dimension>,
    /// Where to write every figure, with its fraction, and the rejected rows, as JSON.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Where to write the report as one page of HTML with pictures.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Our own schema, told apart by the name of the file and its first bytes.
    Talktime,
    /// Our own schema as CSV.
    Csv,
    /// Our own schema as JSON lines.
    JsonLines,
    /// Any table through a mapping file.
    Mapping,
    /// The queue log of Asterisk; `-` as the file reads the standard input.
    #[value(name = "queue_log", alias = "queue-log")]
    QueueLog,
}

const COLUMNS: [Column; 8] = [
    ("offered", "offered"),
    ("answered", "answered"),
    ("abandonment", "abandoned"),
    ("service_level", "service level"),
    ("asa", "ASA"),
    ("wait_percentile.p90", "wait p90"),
    ("handled", "handled"),
    ("aht", "AHT"),
];

fn main() -> anyhow::Result<()> {
    match run(&Arguments::parse()) {
        // Whoever reads the tables, `head` say, has seen enough.
        Err(error) if is_broken_pipe(&error) => Ok(()),
        done => done,
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let io = error.downcast_ref::<std::io::Error>();
    io.is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}

/// Reports on a queue log, which has its own tables.
fn queue_log(arguments: &Arguments, plan: Plan) -> anyhow::Result<()> {
    let form = arguments
        .table
        .map_or(QueueLogForm::Text, |delimiter| QueueLogForm::Table {
            delimiter,
        });
    let options = QueueLogOptions {
        form,
        zone: plan.zone,
        ..QueueLogOptions::default()
    };
    let json = created(arguments.json.as_deref())?;
    let html = created(arguments.html.as_deref())?;
    let mut collector = match &html {
        Some(_) => Some(Collector::new(&plan, grain(&plan))?),
        None => None,
    };
    let wanted = queue_report::Wanted {
        agents: !arguments.no_agents,
        pictures: collector.as_mut(),
        json,
    };
    let out = &mut stdout().lock();
    let reading = queue_report::report(&arguments.file, options, plan, wanted, out)?;
    write_html(html, collector, &arguments.file, &reading)
}

fn table_delimiter(text: &str) -> Result<TableDelimiter, String> {
    serde_json::from_value(serde_json::json!(text))
        .map_err(|_| format!("`{text}` is none of comma, semicolon, tab, bar"))
}

fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let mapping = mapping(arguments)?;
    let plan = plan(arguments, mapping.as_ref())?;
    if arguments.format == Some(Format::QueueLog) {
        return queue_log(arguments, plan);
    }
    if arguments.table.is_some() || arguments.no_agents {
        bail!("--table and --no-agents go with --format queue_log");
    }
    let reader = reader(arguments, mapping)?;
    let json = created(arguments.json.as_deref())?;
    let html = created(arguments.html.as_deref())?;
    let mut tally = CallTally::new(plan.clone())?;
    let mut collector = match &html {
        Some(_) => Some(Collector::new(&plan, grain(&plan))?),
        None => None,
    };
    let reading = read_with(&arguments.file, reader, &mut |record| {
        tally.push(record)?;
        collector
            .as_mut()
            .map_or(Ok(()), |collector| collector.push(record))
    })?;
    let total = tally.total();
    if let Some(file) = json {
        json::write(&mut BufWriter::new(file), &tally, None, &reading)?;
    }
    write_html(html, collector, &arguments.file, &reading)?;
    let mut out = stdout().lock();
    for line in print::summary_lines(&reading, Language::English) {
        writeln!(out, "{line}")?;
    }
    writeln!(out, "{}", print::policy_line(&plan.policy, plan.zone))?;
    if !plan.by.is_empty() {
        writeln!(
            out,
            "{}",
            print::table(tally.plan(), tally.group_reports(), &COLUMNS, Span::Any)?
        )?;
        writeln!(out, "All together")?;
    }
    writeln!(out, "{}", print::long_table(&total, Language::English)?)?;
    Ok(())
}

/// Writes the page that was asked for.
fn write_html(
    file: Option<File>,
    collector: Option<Collector>,
    log: &Path,
    reading: &Reading,
) -> anyhow::Result<()> {
    let (Some(mut file), Some(collector)) = (file, collector) else {
        return Ok(());
    };
    let page = collector.page(About { title: title(log) }, reading)?;
    file.write_all(page.html()?.as_bytes())
        .context("cannot write the page")
}

/// Makes a file that is asked for before the log is read: a log of an hour is not read for a file
/// that cannot be written.
fn created(path: Option<&Path>) -> anyhow::Result<Option<File>> {
    path.map(|path| File::create(path).with_context(|| format!("cannot write {}", path.display())))
        .transpose()
}

/// The heading of the page: the name of the file, without its folders.
fn title(file: &Path) -> String {
    let name = file.file_name().map(|name| name.to_string_lossy());
    format!("Calls: {}", name.unwrap_or_default())
}

/// The length of the intervals in the pictures: that of the plan, or half an hour.
fn grain(plan: &Plan) -> Grain {
    let of_plan = plan.by.iter().find_map(|dimension| match dimension {
        Dimension::Interval { grain } => Some(*grain),
        _ => None,
    });
    of_plan.unwrap_or(Grain::HalfHour)
}

fn plan(arguments: &Arguments, mapping: Option<&Mapping>) -> anyhow::Result<Plan> {
    let mut policy = match &arguments.policy {
        None => Policy::default(),
        Some(name) => {
            serde_json::from_value::<Preset>(serde_json::json!(name.to_ascii_lowercase()))
                .with_context(|| format!("no policy is named {name}; --help lists them"))?
                .policy()
        }
    };
    if let Some(threshold) = arguments.service_level {
        policy.threshold = threshold;
    }
    let zone = match &arguments.zone {
        Some(name) => Zone::new(name).with_context(|| format!("--zone {name}"))?,
        None => mapping.and_then(Mapping::zone).unwrap_or(Zone::UTC),
    };
    Ok(Plan {
        by: arguments.by.clone(),
        zone,
        policy,
        ..Plan::default()
    })
}

/// The mapping, where the log is read through one.
fn mapping(arguments: &Arguments) -> anyhow::Result<Option<Mapping>> {
    match (arguments.format, &arguments.mapping) {
        (Some(Format::Mapping), None) => bail!("--format mapping needs --mapping MAP"),
        (Some(Format::Talktime | Format::Csv | Format::JsonLines | Format::QueueLog), Some(_)) => {
            bail!("only --format mapping takes a --mapping")
        }
        (_, Some(path)) => {
            let text = fs::read_to_string(path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            let mapping = Mapping::parse(text);
            Ok(Some(
                mapping.with_context(|| format!("mapping {}", path.display()))?,
            ))
        }
        (_, None) => Ok(None),
    }
}

fn reader(arguments: &Arguments, mapping: Option<Mapping>) -> anyhow::Result<LogReader> {
    let options = ReadOptions::default();
    if let Some(mapping) = mapping {
        return Ok(LogReader::mapped(mapping, options)?);
    }
    let format = match arguments.format {
        Some(Format::Csv) => LogFormat::Csv,
        Some(Format::JsonLines) => LogFormat::JsonLines,
        _ => own_format(&arguments.file)?,
    };
    Ok(LogReader::talktime(format, options)?)
}

/// Tells CSV from JSON lines by the name of the file and its first bytes.
fn own_format(path: &Path) -> anyhow::Result<LogFormat> {
    // What was taken from a pipe would be gone: --format says what comes out of it.
    if !fs::metadata(path).is_ok_and(|data| data.is_file()) {
        return Ok(LogFormat::of(path.to_str(), b""));
    }
    let mut start = Vec::new();
    let file = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    file.take(64)
        .read_to_end(&mut start)
        .with_context(|| format!("cannot read {}", path.display()))?;
    Ok(LogFormat::of(path.to_str(), &start))
}

/// A caller who waits for a day was forgotten; a longer threshold is a slip of the finger.
const THRESHOLD_MAX: Duration = Duration::from_secs(24 * 60 * 60);

fn duration(text: &str) -> Result<Duration, String> {
    let split = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(split).unwrap_or((text, ""));
    if number.is_empty() {
        return Err(format!("`{text}` is no duration: give 20s, 1m or 1500ms"));
    }
    let too_long = || format!("`{text}` is longer than a day: give at most 86400s or 1440m");
    let number: u64 = number.parse().map_err(|_| too_long())?;
    let duration = match unit {
        "" | "s" => Duration::from_secs(number),
        "ms" => Duration::from_millis(number),
        "m" => Duration::from_secs(number.saturating_mul(60)),
        _ => return Err(format!("`{unit}` is no unit: give s, ms or m")),
    };
    if duration > THRESHOLD_MAX {
        return Err(too_long());
    }
    Ok(duration)
}

fn dimension(text: &str) -> Result<Dimension, String> {
    let grain = |grain| Dimension::Interval { grain };
    Ok(match text {
        "queue" => Dimension::Queue,
        "agent" => Dimension::Agent,
        "project" => Dimension::Project,
        "15m" => grain(Grain::QuarterHour),
        "30m" => grain(Grain::HalfHour),
        "60m" | "1h" => grain(Grain::Hour),
        "day" => grain(Grain::Day),
        "week" => grain(Grain::Week),
        "month" => grain(Grain::Month),
        _ => {
            return Err(format!(
                "`{text}` is none of queue, agent, project, 15m, 30m, 60m, day, week, month"
            ));
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(words: &[&str]) -> Result<Arguments, clap::Error> {
        Arguments::try_parse_from(["kpi_report", "log.csv"].iter().chain(words))
    }

    fn plan_of(words: &[&str], mapping: Option<&Mapping>) -> anyhow::Result<Plan> {
        plan(&arguments(words)?, mapping)
    }

    #[test]
    fn a_threshold_is_at_most_a_day_and_the_error_says_how_to_mend_it() {
        assert_eq!(duration("20"), Ok(Duration::from_secs(20)));
        assert_eq!(duration("1500ms"), Ok(Duration::from_millis(1_500)));
        assert_eq!(duration("1440m"), Ok(Duration::from_secs(86_400)));
        for long in [
            "86401",
            "1441m",
            "86400001ms",
            "99999999999999999999",
            "18446744073709551615m",
        ] {
            let error = arguments(&["--service-level", long])
                .unwrap_err()
                .to_string();
            assert!(error.contains("at most 86400s or 1440m"), "{error}");
        }
        for wrong in ["", "s", "-1", "20h"] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_policy_is_known_in_any_case_of_letters() {
        for name in ["genesys", "Genesys", "GENESYS"] {
            let plan = plan_of(&["--policy", name], None).unwrap();
            assert_eq!(plan.policy, Preset::Genesys.policy());
        }
        let error = plan_of(&["--policy", "nobody"], None).unwrap_err();
        assert!(error.to_string().contains("no policy is named nobody"));
    }

    #[test]
    fn intervals_are_cut_in_the_zone_of_the_mapping_unless_one_is_given() {
        let bank = Mapping::parse(include_str!("mappings/anonymous_bank.toml")).unwrap();
        let zone = |words, mapping| plan_of(words, mapping).unwrap().zone;
        assert_eq!(zone(&[], Some(&bank)).name(), "Asia/Jerusalem");
        assert_eq!(
            zone(&["--zone", "Asia/Kolkata"], Some(&bank)).name(),
            "Asia/Kolkata"
        );
        assert_eq!(zone(&[], None), Zone::UTC);
    }

    #[test]
    fn the_pictures_take_the_interval_of_the_plan() {
        let of = |words: &[&str]| grain(&plan_of(words, None).unwrap());
        assert_eq!(of(&["--by", "queue,15m"]), Grain::QuarterHour);
        assert_eq!(of(&["--by", "month"]), Grain::Month);
        assert_eq!(of(&["--by", "queue"]), Grain::HalfHour);
    }

    #[test]
    fn the_first_byte_tells_csv_from_json_lines() {
        assert_eq!(
            LogFormat::of(None, b"{\"contact\":\"c1\"}"),
            LogFormat::JsonLines
        );
        assert_eq!(
            LogFormat::of(None, b"\xEF\xBB\xBF \n{}"),
            LogFormat::JsonLines
        );
        assert_eq!(
            LogFormat::of(None, b"contact,direction,started\n"),
            LogFormat::Csv
        );
        assert_eq!(LogFormat::of(None, b""), LogFormat::Csv);
    }

    #[test]
    fn the_ending_goes_before_the_first_byte() {
        for (name, format) in [
            ("a.CSV", LogFormat::Csv),
            ("a.jsonl", LogFormat::JsonLines),
            ("a.ndjson", LogFormat::JsonLines),
        ] {
            assert!(
                own_format(Path::new(name)).is_ok_and(|told| told == format),
                "{name}"
            );
        }
    }
}

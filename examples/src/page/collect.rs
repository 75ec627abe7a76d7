//! Counts what the pictures need while a log is read.

use std::collections::BTreeMap;
use std::time::Duration;

use talktime::base::{AgentId, Grid, Instant, Invalid, Zone};
use talktime::call::Record;
use talktime::kpi::{CallTally, Dimension, Grain, GroupReport, Plan, Policy, WaitDistribution};

use super::model::{About, Page};
use super::timeline::{Sums, ratio};
use crate::read::Reading;

/// After so many records the handled contacts are taken out of their tally: it holds far more of
/// each agent and interval than the one number that a small line needs.
const RECORDS_AT_ONCE: u32 = 100_000;

/// With more numbers than this, the small lines get longer intervals.
const HANDLED_MAX: usize = 200_000;

/// The most classes of waits in the picture, beside the one for those over all.
const WAIT_CLASSES: u32 = 15;

/// Counts records for a page.
///
/// ```no_run
/// use std::path::Path;
/// use talktime::importer::{LogFormat, LogReader, ReadOptions};
/// use talktime::kpi::{Grain, Plan};
/// use talktime_examples::page::{About, Collector};
/// use talktime_examples::read::read_with;
/// let mut collector = Collector::new(&Plan::default(), Grain::HalfHour)?;
/// let reader = LogReader::talktime(LogFormat::Csv, ReadOptions::default())?;
/// let reading = read_with(Path::new("calls.csv"), reader, &mut |record| collector.push(record))?;
/// let page = collector.page(About { title: "Calls".to_owned() }, &reading)?;
/// std::fs::write("calls.html", page.html()?)?;
/// # Ok::<(), anyhow::Error>(())
/// ```
#[derive(Debug)]
pub struct Collector {
    /// The grain of the pictures, if it is not too fine.
    asked: Grain,
    intervals: CallTally,
    agents: CallTally,
    handled: Handled,
}

impl Collector {
    /// Starts with nothing; takes the zone and the policy of the plan, and the length of the
    /// intervals that the pictures show where these are not too many.
    ///
    /// # Errors
    /// As [`CallTally::new`].
    pub fn new(plan: &Plan, asked: Grain) -> Result<Self, Invalid> {
        let by = |by: Vec<Dimension>| CallTally::new(Plan { by, ..plan.clone() });
        // The heat map is by hour, so nothing is counted more coarsely.
        let grain = asked.min(Grain::Hour);
        Ok(Self {
            asked,
            intervals: by(vec![Dimension::Interval { grain }])?,
            agents: by(vec![Dimension::Agent])?,
            handled: Handled {
                tally: by(vec![Dimension::Agent, Dimension::Interval { grain }])?,
                records: 0,
                counts: BTreeMap::new(),
                grain,
            },
        })
    }

    /// Counts one record.
    ///
    /// # Errors
    /// As [`CallTally::push`].
    pub fn push(&mut self, record: &Record) -> Result<(), Invalid> {
        self.intervals.push(record)?;
        self.agents.push(record)?;
        self.handled.push(record)
    }

    /// Makes the page.
    ///
    /// # Errors
    /// Where a chart cannot be drawn, or an instant is at the end of the calendar.
    pub fn page(mut self, about: About, reading: &Reading) -> anyhow::Result<Page> {
        self.handled.take()?;
        let plan = self.intervals.plan();
        let fine = self.intervals.group_reports().filter_map(|group| {
            let from = group.key.interval?.from();
            Some((from, Sums::of(&group)))
        });
        let data = Data {
            zone: plan.zone,
            policy: plan.policy,
            asked: self.asked,
            fine: fine.collect(),
            total: self.intervals.total(),
            waits: self.waits()?,
            agents: self.agents.group_reports().collect(),
            handled: self.handled.counts,
            handled_grain: self.handled.grain,
        };
        Page::new(about, &data, reading)
    }

    /// Cuts the waits so that nineteen of twenty lie in classes of one width, of which the threshold
    /// is a bound.
    fn waits(&self) -> Result<WaitDistribution, Invalid> {
        let threshold = self.intervals.plan().policy.threshold;
        let unit = if threshold.is_zero() {
            Duration::from_secs(20)
        } else {
            threshold
        };
        let widths = [unit / 4, unit / 2, unit];
        let longer = [2, 3, 6, 15, 30, 60, 180, 900, 3_600].map(|times| unit.saturating_mul(times));
        let mut waits = self.intervals.total_waits(&[])?;
        for width in widths.into_iter().chain(longer) {
            let bounds = bounds(width);
            if bounds.is_empty() {
                continue;
            }
            waits = self.intervals.total_waits(&bounds)?;
            let all: u64 = counts(&waits).sum();
            let over: u64 = waits
                .exits
                .iter()
                .filter_map(|entry| entry.counts.last())
                .sum();
            if over <= all / 20 {
                break;
            }
        }
        Ok(waits)
    }
}

fn counts(waits: &WaitDistribution) -> impl Iterator<Item = u64> {
    waits
        .exits
        .iter()
        .flat_map(|entry| entry.counts.iter().copied())
}

/// Rising bounds of one width in whole milliseconds; none where the width is less than one.
fn bounds(width: Duration) -> Vec<Duration> {
    let whole = u64::try_from(width.as_millis()).map(Duration::from_millis);
    whole
        .ok()
        .filter(|width| !width.is_zero())
        .map_or(vec![], |width| {
            (1..=WAIT_CLASSES)
                .map_while(|number| width.checked_mul(number))
                .collect()
        })
}

/// How many contacts each agent handled in each interval, in little memory.
#[derive(Debug)]
struct Handled {
    tally: CallTally,
    records: u32,
    counts: BTreeMap<AgentId, BTreeMap<Instant, i128>>,
    grain: Grain,
}

impl Handled {
    fn push(&mut self, record: &Record) -> Result<(), Invalid> {
        self.tally.push(record)?;
        self.records += 1;
        if self.records >= RECORDS_AT_ONCE {
            self.take()?;
        }
        Ok(())
    }

    /// Takes the numbers out of the tally and begins a new one.
    fn take(&mut self) -> Result<(), Invalid> {
        for group in self.tally.group_reports() {
            let (Some(agent), Some(interval)) = (&group.key.agent, group.key.interval) else {
                continue;
            };
            let (handled, _) = ratio(&group, "handled");
            if handled > 0 {
                let line = self.counts.entry(agent.clone()).or_default();
                *line.entry(interval.from()).or_default() += handled;
            }
        }
        let plan = self.tally.plan().clone();
        let numbers: usize = self.counts.values().map(BTreeMap::len).sum();
        if numbers > HANDLED_MAX && self.grain < Grain::Day {
            self.grain = Grain::Day;
        }
        if self.grain > Grain::Hour {
            for line in self.counts.values_mut() {
                *line = fold(line, plan.zone, self.grain)?;
            }
        }
        self.tally = CallTally::new(plan)?;
        self.records = 0;
        Ok(())
    }
}

/// Puts numbers by interval together to longer intervals.
pub(super) fn fold(
    line: &BTreeMap<Instant, i128>,
    zone: Zone,
    grain: Grain,
) -> Result<BTreeMap<Instant, i128>, Invalid> {
    let mut cursor = Grid::new(zone, grain).cursor();
    let mut folded: BTreeMap<Instant, i128> = BTreeMap::new();
    for (from, count) in line {
        *folded.entry(cursor.interval_of(*from)?.from()).or_default() += count;
    }
    Ok(folded)
}

/// What was counted, ready to be shown.
#[derive(Debug)]
pub(super) struct Data {
    pub(super) zone: Zone,
    pub(super) policy: Policy,
    pub(super) asked: Grain,
    /// The sums by the finest interval.
    pub(super) fine: BTreeMap<Instant, Sums>,
    pub(super) total: GroupReport,
    pub(super) waits: WaitDistribution,
    pub(super) agents: Vec<GroupReport>,
    pub(super) handled: BTreeMap<AgentId, BTreeMap<Instant, i128>>,
    /// No finer than this is `handled` known.
    pub(super) handled_grain: Grain,
}

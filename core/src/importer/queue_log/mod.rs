//! The `queue_log` of Asterisk: rows of events in, contacts and stretches of agents' time out.
//!
//! What becomes of each event stands in `docs/queue-log.md`.

mod agents;
mod build;
mod call;
mod calls;
mod clock;
mod line;
mod told;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use smol_str::SmolStr;

use super::counts::{FindingCounts, rejected};
use super::items::{Item, LogEvent, ReadSummary};
use super::queue_options::{QueueLogForm, QueueLogOptions};
use crate::base::ReadingPurpose;
use crate::base::table::{Dialect, Place, Shape, TableEvent};
use crate::base::{AgentId, Code, ContactId, Invalid, Label, NamedFact, OriginalText, QueueId};
use crate::kpi::PauseKind;
use agents::{AgentRow, Agents, Reason};
use call::CallRow;
use calls::{Bounds, Calls};
use clock::LogClock;
use line::{Columns, Odd, Row, TableTimes, Us};
use told::{Taken, Told, instant, length, us_of};
use words::{AgentEvent, CallEvent, Kind};

/// What the log writes where there is nothing: no call, no queue, no agent, or who wrote the row.
const NOTHING: [&str; 5] = ["", "NONE", "REALTIME", "MANAGER", "CLI"];

/// Makes records and activities of the rows of a queue log.
#[derive(Debug)]
pub(super) struct QueueLogReader {
    columns: Columns,
    table: bool,
    times: TableTimes,
    /// Whether the row before had a local time that stands twice: told once for all of them.
    twice: bool,
    tolerance: Us,
    known_queues: BTreeSet<QueueId>,
    reasons: BTreeMap<String, Reason>,
    /// The names that were met or given, so that each is checked once.
    agent_names: BTreeMap<SmolStr, AgentId>,
    queue_names: BTreeMap<SmolStr, QueueId>,
    clock: LogClock,
    /// The call of the row before, where that leapt ahead.
    leapt: Option<SmolStr>,
    calls: Calls,
    agents: Agents,
    told: Told,
    summary: ReadSummary,
    findings: FindingCounts,
}

/// Is what a row became, with the event where it is kept.
type Became = Result<(Taken, Option<LogEvent>), Invalid>;

impl QueueLogReader {
    pub(super) fn shape(options: &QueueLogOptions) -> Shape {
        match options.form {
            QueueLogForm::Text => Shape::Lines,
            QueueLogForm::Table { delimiter } => Shape::Delimited {
                dialect: Dialect {
                    delimiter: delimiter.byte(),
                    quote: Some(b'"'),
                },
                names: None,
            },
        }
    }

    pub(super) fn new(options: QueueLogOptions, remembered: usize) -> Result<Self, Invalid> {
        options.check()?;
        let tolerance = us_of(options.tolerance);
        let bounds = Bounds {
            settle: us_of(options.settle),
            silence: us_of(options.longest_silence),
            tolerance,
        };
        let reasons = options.pause_reasons.into_iter().map(|known| {
            let code = known.code.or_else(|| words::code_of(known.reason.as_str()));
            let kind = known.kind;
            (reason_key(known.reason.as_str()), Reason { kind, code })
        });
        let names = options.agent_names.into_iter().map(|known| {
            let name = known.name.read(ReadingPurpose::Matching);
            (SmolStr::new(name.trim()), known.agent)
        });
        Ok(Self {
            columns: Columns::default(),
            table: options.form != QueueLogForm::Text,
            times: TableTimes::new(options.zone),
            twice: false,
            tolerance,
            known_queues: options.known_queues.into_iter().collect(),
            reasons: reasons.collect(),
            agent_names: names.collect(),
            queue_names: BTreeMap::new(),
            clock: LogClock::new(tolerance),
            leapt: None,
            calls: Calls::new(bounds, remembered),
            agents: Agents::new(tolerance),
            told: Told::default(),
            summary: ReadSummary::default(),
            findings: FindingCounts::default(),
        })
    }

    pub(super) fn event(
        &mut self,
        event: TableEvent<'_>,
        sink: &mut impl FnMut(Item),
    ) -> Result<(), Invalid> {
        match event {
            TableEvent::Header(place, names) => {
                self.columns = Columns::find(names)?;
                for position in self.columns.unknown.clone() {
                    let number = (position as u64).saturating_add(1);
                    let facts = vec![NamedFact::count("position", number)];
                    let code = "importer.finding.unknown_column";
                    self.told.find_with(place, code, facts);
                }
                self.tell(sink);
            }
            TableEvent::Finding(place, code) => {
                self.told.find(place, code);
                self.tell(sink);
            }
            TableEvent::Rejected(place, error, bytes) => self.reject(place, error, bytes, sink),
            TableEvent::Row(place, fields, bytes) => {
                let before = self.clock.before();
                let row = line::table_row(fields, &self.columns, &mut self.times, before);
                let became = row.and_then(|(row, odd)| {
                    self.tell_odd(place, odd, row.at);
                    self.row(place, &row)
                });
                self.became(place, became, bytes, sink);
            }
            TableEvent::Line(place, text) => {
                let became = line::text_row(text).and_then(|row| self.row(place, &row));
                self.became(place, became, text.as_bytes(), sink);
            }
            // The shapes of this reader have no such rows.
            TableEvent::Json(..) => {}
        }
        Ok(())
    }

    /// Gives out what is left at the end of the log.
    pub(super) fn finish(&mut self, sink: &mut impl FnMut(Item)) {
        self.calls.finish(&mut self.told);
        self.agents.finish(self.clock.end(), &mut self.told);
        self.tell(sink);
    }

    pub(super) fn summary(&self, rows: u64, bytes: u64) -> ReadSummary {
        ReadSummary {
            rows,
            bytes,
            findings: self.findings.list(),
            ..self.summary.clone()
        }
    }

    fn tell_odd(&mut self, place: Place, odd: Odd, at: Us) {
        let code = match odd {
            Odd::No => None,
            Odd::Twice if self.twice => None,
            Odd::Twice => Some("importer.finding.time_ambiguous"),
            Odd::InGap => Some("importer.finding.time_in_gap"),
        };
        self.twice = odd == Odd::Twice;
        if let Some(code) = code {
            let fact = NamedFact::instant("at", instant(at));
            self.told.find_with(place, code, vec![fact]);
        }
    }

    /// Takes a row that could be read.
    fn row(&mut self, place: Place, row: &Row<'_>) -> Became {
        if row.event.is_empty() {
            return Err(Invalid::plain("importer.row.missing", "event"));
        }
        let queue = self.queue(row.queue)?;
        let agent = self.agent(row.agent)?;
        let last = self.clock.end();
        self.told.row = Some(place);
        if let Some(back) = self.clock.tick(row.at) {
            let by = NamedFact::duration("by", length(back));
            self.told
                .find_with(place, "importer.finding.clock_back", vec![by]);
        }
        if !self.known_queues.is_empty()
            && queue
                .as_ref()
                .is_some_and(|queue| !self.known_queues.contains(queue))
        {
            self.told.find(place, "importer.finding.unknown_queue");
        }
        let passed = self.clock.passed();
        if let Some(call) = self.leapt.take() {
            self.calls.touch(&call, passed);
        }
        if self.clock.leaps() {
            self.leapt = Some(SmolStr::new(row.call));
        }
        self.calls.settle(passed, &mut self.told);
        let names = (queue.as_ref(), agent.as_ref());
        let taken = match words::kind(row.event) {
            Kind::Call(event) => self.call_row(place, row, event, names)?,
            Kind::Agent(event) => self.agent_row(place, row, event, names)?,
            Kind::Restart => {
                self.calls.restart(&mut self.told);
                self.agents.restart(place, (last, row.at), &mut self.told);
                Taken::Event
            }
            Kind::Kept => Taken::Event,
            Kind::Unknown => {
                self.told.find(place, "importer.finding.unknown_event");
                Taken::Event
            }
        };
        let kept = (taken == Taken::Event).then(|| kept(place, row, queue, agent));
        Ok((taken, kept))
    }

    /// Gives the queue of a row; each name is checked once.
    fn queue(&mut self, name: &str) -> Result<Option<QueueId>, Invalid> {
        if NOTHING.contains(&name) {
            return Ok(None);
        }
        if let Some(queue) = self.queue_names.get(name) {
            return Ok(Some(queue.clone()));
        }
        let queue = QueueId::new(name).map_err(|error| error.inside("queuename"))?;
        self.queue_names.insert(SmolStr::new(name), queue.clone());
        Ok(Some(queue))
    }

    /// Gives the agent of a row; each name is checked once.
    fn agent(&mut self, name: &str) -> Result<Option<AgentId>, Invalid> {
        if NOTHING.contains(&name) {
            return Ok(None);
        }
        if let Some(agent) = self.agent_names.get(name) {
            return Ok(Some(agent.clone()));
        }
        let agent = AgentId::new(name).map_err(|error| error.inside("agent"))?;
        self.agent_names.insert(SmolStr::new(name), agent.clone());
        Ok(Some(agent))
    }

    fn call_row(
        &mut self,
        place: Place,
        row: &Row<'_>,
        event: CallEvent,
        (queue, agent): (Option<&QueueId>, Option<&AgentId>),
    ) -> Result<Taken, Invalid> {
        if NOTHING.contains(&row.call) {
            self.told.find(place, "importer.finding.names_no_call");
            return Ok(Taken::Event);
        }
        let Some(queue) = queue else {
            self.told.find(place, "importer.finding.names_no_queue");
            return Ok(Taken::Event);
        };
        let call_row = CallRow {
            at: row.at,
            place,
            queue,
            agent,
            parameters: &row.parameters,
            tolerance: self.tolerance,
        };
        let passed = self.clock.passed();
        let taken = self
            .calls
            .take(row.call, event, call_row, passed, &mut self.told)?;
        if event == CallEvent::Connect
            && let Some(agent) = agent
        {
            self.agents.answered(agent, row.call);
        }
        Ok(taken)
    }

    fn agent_row(
        &mut self,
        place: Place,
        row: &Row<'_>,
        event: AgentEvent,
        (queue, agent): (Option<&QueueId>, Option<&AgentId>),
    ) -> Result<Taken, Invalid> {
        let Some(agent) = agent else {
            self.told.find(place, "importer.finding.names_nobody");
            return Ok(Taken::Event);
        };
        let seconds = match event {
            AgentEvent::Logoff => row.parameters.number(1),
            AgentEvent::WrapUp => row.parameters.number(0),
            _ => None,
        };
        if event == AgentEvent::WrapUp
            && let Some(seconds) = seconds
        {
            let last = self.agents.last_call(agent);
            let named = !NOTHING.contains(&row.call);
            let call = if named {
                Some(row.call)
            } else {
                last.as_deref()
            };
            let found = call.is_some_and(|call| self.calls.wrap_up(call, agent, seconds));
            if !found {
                self.told
                    .find(place, "importer.finding.wrap_up_without_call");
            }
        }
        let agent_row = AgentRow {
            at: row.at,
            place,
            begin: self.clock.begin(row.at),
            paused: row.parameters.get(0).eq_ignore_ascii_case("PAUSED"),
            queue,
            seconds,
        };
        let reason = self.reason(event, row.parameters.get(0));
        Ok(self
            .agents
            .take(agent, event, reason, agent_row, &mut self.told))
    }

    fn reason(&self, event: AgentEvent, text: &str) -> Reason {
        let pauses = matches!(event, AgentEvent::Pause | AgentEvent::PauseAll);
        let known = pauses
            .then(|| self.reasons.get(&reason_key(text)))
            .flatten();
        known.cloned().unwrap_or_else(|| Reason {
            kind: PauseKind::Other,
            code: pauses.then(|| words::code_of(text)).flatten(),
        })
    }

    /// Tells what became of a row, its findings first.
    fn became(&mut self, place: Place, became: Became, bytes: &[u8], sink: &mut impl FnMut(Item)) {
        self.tell(sink);
        match became {
            Ok((taken, kept)) => {
                let counter = match taken {
                    Taken::Record => &mut self.summary.rows_in_records,
                    Taken::Activity => &mut self.summary.rows_in_activities,
                    Taken::Event => &mut self.summary.events,
                };
                *counter = counter.saturating_add(1);
                if let Some(event) = kept {
                    sink(Item::Event(event));
                }
            }
            Err(error) => self.reject(place, error, bytes, sink),
        }
    }

    fn reject(&mut self, place: Place, error: Invalid, bytes: &[u8], sink: &mut impl FnMut(Item)) {
        self.summary.rejected = self.summary.rejected.saturating_add(1);
        let path = error.path.as_str();
        let column = (self.table && !path.is_empty()).then(|| Label::fixed(path));
        let text = OriginalText::of_bytes(bytes);
        sink(Item::Rejected(rejected(place, column, error, text)));
    }

    /// Gives out what a row brought up.
    fn tell(&mut self, sink: &mut impl FnMut(Item)) {
        for (place, code, facts) in self.told.findings.drain(..) {
            sink(Item::Finding(self.findings.found(place, None, code, facts)));
        }
        let summary = &mut self.summary;
        for activity in self.told.activities.drain(..) {
            summary.activities = summary.activities.saturating_add(1);
            sink(Item::Activity(activity));
        }
        for record in self.told.records.drain(..) {
            summary.records = summary.records.saturating_add(1);
            sink(Item::Record(record));
        }
    }
}

/// Makes one key of the forms in which a reason is written.
pub(super) fn reason_key(text: &str) -> String {
    let letter = |c: char| if c.is_alphanumeric() { c } else { '_' };
    text.trim().to_lowercase().chars().map(letter).collect()
}

/// Keeps a row as it stands.
fn kept(place: Place, row: &Row<'_>, queue: Option<QueueId>, agent: Option<AgentId>) -> LogEvent {
    let contact = Some(row.call).filter(|call| !NOTHING.contains(call));
    let event = words::code_of(row.event);
    let mut fields = row.parameters.joined();
    if event.is_none() {
        // The name of the event is no code and would be lost.
        let behind = fields.map(|fields| format!("|{fields}"));
        fields = Some(format!("{}{}", row.event, behind.unwrap_or_default()));
    }
    LogEvent {
        line: place.line,
        row: place.row,
        at: instant(row.at),
        contact: contact.and_then(|call| ContactId::new(call).ok()),
        queue,
        agent,
        event: event.unwrap_or(Code::fixed("unnamed")),
        fields: fields.map(|text| OriginalText::of_bytes(text.as_bytes())),
    }
}

//! What agents do: logged in, paused, at work after a call.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use super::line::{SECOND, Us};
use super::told::{Taken, Told, instant};
use super::words::AgentEvent;
use crate::base::table::Place;
use crate::base::{AgentId, Code, Period, QueueId};
use crate::kpi::{Activity, ActivityInterval, PauseKind};

/// The longest stretch of an agent's time that is believed: a leap year.
const STRETCH_MAX: Us = 366 * 86_400 * SECOND;

/// Says whether an agent is logged in, as far as the log tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Presence {
    Unknown,
    In(Us),
    Out,
}

/// Holds a pause that goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Pause {
    since: Us,
    kind: PauseKind,
    reason: Option<Code>,
}

/// Holds what is known of one agent.
#[derive(Debug)]
struct Agent {
    id: AgentId,
    login: Presence,
    /// Whether a log-in came while there was one; then the seconds at log-off say its start.
    doubled: bool,
    members: BTreeMap<QueueId, Presence>,
    /// By queue; under none the pause of all queues. What is there and empty is known to be none.
    pauses: BTreeMap<Option<QueueId>, Option<Pause>>,
    /// When the pause of all queues ended; Asterisk tells it of each queue too.
    unpaused: Option<Us>,
    /// Whether the log has shown the agent at work, so that it knows of every pause.
    followed: bool,
    /// The call that the agent answered last.
    last_call: Option<SmolStr>,
}

/// Holds the agents.
#[derive(Debug)]
pub(super) struct Agents {
    agents: BTreeMap<AgentId, Agent>,
    tolerance: Us,
    /// When Asterisk began last: no log-in is older.
    restarted: Option<Us>,
}

/// Holds a row of an agent.
#[derive(Clone, Copy, Debug)]
pub(super) struct AgentRow<'a> {
    pub(super) at: Us,
    pub(super) place: Place,
    /// The first instant of the log.
    pub(super) begin: Us,
    pub(super) queue: Option<&'a QueueId>,
    /// The seconds that the log gives: logged in, or of work after a call.
    pub(super) seconds: Option<u32>,
    /// Whether a member was added while paused.
    pub(super) paused: bool,
}

/// Is a stretch of time.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    from: Us,
    until: Us,
    began_before: bool,
    still_open: bool,
}

impl Stretch {
    fn new(from: Us, until: Us) -> Self {
        Self {
            from,
            until,
            began_before: false,
            still_open: false,
        }
    }

    fn begun_before(self, began_before: bool) -> Self {
        Self {
            began_before,
            ..self
        }
    }
}

/// Holds a reason as the options know it.
#[derive(Clone, Debug)]
pub(super) struct Reason {
    pub(super) kind: PauseKind,
    pub(super) code: Option<Code>,
}

impl Agents {
    pub(super) fn new(tolerance: Us) -> Self {
        Self {
            agents: BTreeMap::new(),
            tolerance,
            restarted: None,
        }
    }

    fn agent(&mut self, id: &AgentId) -> &mut Agent {
        self.agents
            .entry(id.clone())
            .or_insert_with(|| Agent::new(id.clone()))
    }

    /// Notes that an agent answered a call, and so was not paused.
    pub(super) fn answered(&mut self, id: &AgentId, call: &str) {
        let agent = self.agent(id);
        agent.followed = true;
        agent.last_call = Some(SmolStr::new(call));
    }

    /// Gives the call that an agent answered last.
    pub(super) fn last_call(&self, id: &AgentId) -> Option<SmolStr> {
        self.agents.get(id)?.last_call.clone()
    }

    /// Takes what an agent did.
    pub(super) fn take(
        &mut self,
        id: &AgentId,
        event: AgentEvent,
        reason: Reason,
        row: AgentRow<'_>,
        told: &mut Told,
    ) -> Taken {
        let tolerance = self.tolerance;
        let restarted = self.restarted.map_or(row.begin, |at| at.min(row.at));
        let agent = self.agent(id);
        match event {
            AgentEvent::Login => agent.log_in(row, told),
            AgentEvent::Logoff => {
                let begin = row.begin.max(restarted);
                agent.log_off(AgentRow { begin, ..row }, tolerance, told)
            }
            AgentEvent::AddMember => agent.join(row, told),
            AgentEvent::RemoveMember => agent.quit(row, told),
            AgentEvent::Pause => agent.pause(row.queue.cloned(), reason, row, told),
            AgentEvent::PauseAll => agent.pause(None, reason, row, told),
            AgentEvent::Unpause if row.queue.is_some() => agent.unpause(row, told),
            AgentEvent::Unpause | AgentEvent::UnpauseAll => agent.unpause_all(row, told),
            AgentEvent::WrapUp => agent.wrap_up(row, told),
        }
    }

    /// Ends the log-ins that do not outlive Asterisk, at the last instant before it began anew, and
    /// the pauses of who is a member of no queue.
    pub(super) fn restart(&mut self, place: Place, (last, at): (Us, Us), told: &mut Told) {
        self.restarted = Some(at);
        for agent in self.agents.values_mut() {
            if let Presence::In(since) = agent.login {
                told.find(place, "importer.finding.log_in_broken_off");
                agent.tell(Activity::LoggedIn, None, Stretch::new(since, last), told);
                (agent.login, agent.doubled) = (Presence::Out, false);
                agent.leave(last, told);
            }
        }
    }

    /// Cuts off what goes on.
    pub(super) fn finish(&mut self, end: Us, told: &mut Told) {
        for agent in std::mem::take(&mut self.agents).into_values() {
            agent.finish(end, told);
        }
    }
}

impl Agent {
    fn new(id: AgentId) -> Self {
        Self {
            id,
            login: Presence::Unknown,
            doubled: false,
            members: BTreeMap::new(),
            pauses: BTreeMap::new(),
            unpaused: None,
            followed: false,
            last_call: None,
        }
    }

    /// Tells of a stretch of the agent's time.
    fn tell(&self, activity: Activity, queue: Option<QueueId>, stretch: Stretch, told: &mut Told) {
        if stretch.until.saturating_sub(stretch.from) > STRETCH_MAX {
            if let Some(row) = told.row {
                told.find(row, "importer.finding.stretch_impossible");
            }
            return;
        }
        let from = instant(stretch.from);
        // A clock that was put back in between leaves nothing of the stretch.
        if let Ok(period) = Period::new(from, instant(stretch.until).max(from)) {
            told.activities.push(ActivityInterval {
                agent: self.id.clone(),
                activity,
                queue,
                period,
                began_before: stretch.began_before,
                still_open: stretch.still_open,
            });
        }
    }

    fn presences(&self) -> impl Iterator<Item = Presence> + '_ {
        std::iter::once(self.login).chain(self.members.values().copied())
    }

    fn is_in(&self) -> bool {
        self.presences().any(|one| matches!(one, Presence::In(_)))
    }

    fn is_out(&self) -> bool {
        !self.is_in() && self.presences().any(|one| one == Presence::Out)
    }

    fn log_in(&mut self, row: AgentRow<'_>, told: &mut Told) -> Taken {
        self.followed = true;
        if matches!(self.login, Presence::In(_)) {
            told.find(row.place, "importer.finding.logged_in_twice");
            self.doubled = true;
            return Taken::Event;
        }
        self.login = Presence::In(row.at);
        Taken::Activity
    }

    fn log_off(&mut self, row: AgentRow<'_>, tolerance: Us, told: &mut Told) -> Taken {
        let seconds = row.seconds.map(|s| Us::from(s).saturating_mul(SECOND));
        let begun = seconds.map(|seconds| row.at.saturating_sub(seconds));
        let (from, began_before) = match (self.login, begun) {
            (Presence::Out, _) => {
                told.find(row.place, "importer.finding.logged_off_twice");
                return Taken::Event;
            }
            (Presence::In(_), Some(begun)) if self.doubled => (begun, false),
            (Presence::In(since), _) => {
                if let Some(seconds) = seconds {
                    told.compare(row.place, seconds, row.at.saturating_sub(since), tolerance);
                }
                (since, false)
            }
            (Presence::Unknown, Some(begun)) => (begun, false),
            (Presence::Unknown, None) => (row.begin, true),
        };
        self.login = Presence::Out;
        self.doubled = false;
        let stretch = Stretch::new(from, row.at).begun_before(began_before);
        self.tell(Activity::LoggedIn, None, stretch, told);
        self.leave(row.at, told);
        Taken::Activity
    }

    fn join(&mut self, row: AgentRow<'_>, told: &mut Told) -> Taken {
        let Some(queue) = row.queue else {
            told.find(row.place, "importer.finding.names_no_queue");
            return Taken::Event;
        };
        self.followed = true;
        if matches!(self.members.get(queue), Some(Presence::In(_))) {
            told.find(row.place, "importer.finding.logged_in_twice");
            return Taken::Event;
        }
        self.members.insert(queue.clone(), Presence::In(row.at));
        if row.paused {
            let pause = Pause {
                since: row.at,
                kind: PauseKind::Other,
                reason: None,
            };
            let known = self.pauses.entry(Some(queue.clone())).or_default();
            known.get_or_insert(pause);
        }
        Taken::Activity
    }

    fn quit(&mut self, row: AgentRow<'_>, told: &mut Told) -> Taken {
        let Some(queue) = row.queue else {
            told.find(row.place, "importer.finding.names_no_queue");
            return Taken::Event;
        };
        let before = self.members.insert(queue.clone(), Presence::Out);
        let (from, began_before) = match before {
            Some(Presence::Out) => {
                told.find(row.place, "importer.finding.logged_off_twice");
                return Taken::Event;
            }
            Some(Presence::In(since)) => (since, false),
            Some(Presence::Unknown) | None => (row.begin, true),
        };
        let stretch = Stretch::new(from, row.at).begun_before(began_before);
        self.tell(Activity::LoggedIn, Some(queue.clone()), stretch, told);
        self.end_pause(&Some(queue.clone()), row.at, told);
        self.leave(row.at, told);
        Taken::Activity
    }

    /// Ends every pause of an agent who is logged in nowhere any more.
    fn leave(&mut self, at: Us, told: &mut Told) {
        if self.is_in() {
            return;
        }
        for queue in self.paused() {
            self.end_pause(&queue, at, told);
        }
    }

    /// Gives the queues in which the agent is paused.
    fn paused(&self) -> Vec<Option<QueueId>> {
        let paused = self.pauses.iter().filter(|(_, pause)| pause.is_some());
        paused.map(|(queue, _)| queue.clone()).collect()
    }

    fn tell_pause(
        &self,
        pause: Pause,
        queue: Option<QueueId>,
        stretch: impl FnOnce(Us) -> Stretch,
        told: &mut Told,
    ) {
        let Pause {
            since,
            kind,
            reason,
        } = pause;
        self.tell(
            Activity::Paused { kind, reason },
            queue,
            stretch(since),
            told,
        );
    }

    /// Ends a pause; tells whether there was one.
    fn end_pause(&mut self, queue: &Option<QueueId>, at: Us, told: &mut Told) -> bool {
        let Some(pause) = self.pauses.get_mut(queue).and_then(Option::take) else {
            return false;
        };
        self.tell_pause(pause, queue.clone(), |since| Stretch::new(since, at), told);
        true
    }

    fn pause(
        &mut self,
        queue: Option<QueueId>,
        reason: Reason,
        row: AgentRow<'_>,
        told: &mut Told,
    ) -> Taken {
        if self.is_out() {
            told.find(row.place, "importer.finding.paused_without_log_in");
        }
        self.followed = true;
        let Reason { kind, code } = reason;
        if queue.is_some()
            && let Some(Some(all)) = self.pauses.get_mut(&None)
            && all.reason.is_none()
            && row.at.saturating_sub(all.since).saturating_abs() <= SECOND
        {
            // Asterisk writes the reason beside the queues only.
            (all.kind, all.reason) = (kind, code.clone());
        }
        if let Some(Some(open)) = self.pauses.get(&queue) {
            if (open.kind, &open.reason) == (kind, &code) {
                told.find(row.place, "importer.finding.paused_twice");
                return Taken::Event;
            }
            self.end_pause(&queue, row.at, told);
        }
        let pause = Pause {
            since: row.at,
            kind,
            reason: code,
        };
        self.pauses.insert(queue, Some(pause));
        Taken::Activity
    }

    fn unpause(&mut self, row: AgentRow<'_>, told: &mut Told) -> Taken {
        let queue = row.queue.cloned();
        let ended = self.end_pause(&queue, row.at, told);
        let others = self
            .pauses
            .iter()
            .any(|(of, pause)| of.is_some() && pause.is_some());
        // Who is back in every queue is not paused in all.
        let all = !others && self.end_pause(&None, row.at, told);
        let told_before = self
            .unpaused
            .is_some_and(|at| row.at.saturating_sub(at).saturating_abs() <= SECOND);
        if ended || all || told_before {
            return Taken::Activity;
        }
        self.unpaused_of_nothing(queue, row, told)
    }

    fn unpause_all(&mut self, row: AgentRow<'_>, told: &mut Told) -> Taken {
        self.unpaused = Some(row.at);
        let paused = self.paused();
        for queue in &paused {
            self.end_pause(queue, row.at, told);
        }
        if paused.is_empty() {
            return self.unpaused_of_nothing(None, row, told);
        }
        Taken::Activity
    }

    /// Takes the end of a pause of which no begin was seen.
    fn unpaused_of_nothing(
        &mut self,
        queue: Option<QueueId>,
        row: AgentRow<'_>,
        told: &mut Told,
    ) -> Taken {
        if self.followed || self.pauses.contains_key(&queue) {
            told.find(row.place, "importer.finding.not_paused");
            return Taken::Event;
        }
        self.pauses.insert(queue.clone(), None);
        let pause = Pause {
            since: row.begin,
            kind: PauseKind::Other,
            reason: None,
        };
        let stretch = |since| Stretch::new(since, row.at).begun_before(true);
        self.tell_pause(pause, queue, stretch, told);
        Taken::Activity
    }

    fn wrap_up(&self, row: AgentRow<'_>, told: &mut Told) -> Taken {
        let Some(seconds) = row.seconds else {
            told.find(row.place, "importer.finding.seconds_missing");
            return Taken::Event;
        };
        let until = row
            .at
            .saturating_add(Us::from(seconds).saturating_mul(SECOND));
        let stretch = Stretch::new(row.at, until);
        self.tell(Activity::WrapUp, row.queue.cloned(), stretch, told);
        Taken::Activity
    }

    fn finish(self, end: Us, told: &mut Told) {
        let open = |since| Stretch {
            still_open: true,
            ..Stretch::new(since, end)
        };
        let members = self.members.iter().map(|(queue, one)| (Some(queue), one));
        for (queue, presence) in std::iter::once((None, &self.login)).chain(members) {
            if let Presence::In(since) = presence {
                self.tell(Activity::LoggedIn, queue.cloned(), open(*since), told);
            }
        }
        for (queue, pause) in &self.pauses {
            if let Some(pause) = pause {
                self.tell_pause(pause.clone(), queue.clone(), open, told);
            }
        }
    }
}

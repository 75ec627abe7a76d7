//! Agents' time: what they did, held against what was planned.
//!
//! All that is kept of an agent are sets of instants. A union neither counts twice nor cares about
//! order, so any parts of the data merge to the whole, and an agent with two contacts at once is busy
//! once.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::activity::{Activity, ActivityInterval, PauseKind};
use super::places::Places;
use super::report::GroupKey;
use super::schedule::{ScheduleInterval, ScheduledKind};
use super::spans::{Span, Spans, span_of};
use super::tally::overflow;
use super::time_sums::{TimeSum, TimeSums};
use crate::base::{AgentId, Instant, Invalid, QueueId};
use crate::call::{AgentLeg, Record};

/// The most agents of one tally: what all of them can do in the years that are counted stays below
/// 2^63 milliseconds.
pub(super) const AGENTS_MAX: usize = 900_000;

/// Holds the times of all agents.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TimeTally {
    agents: BTreeMap<AgentId, AgentTime>,
}

/// Holds the times of one agent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AgentTime {
    /// Logged in for all queues.
    logged_in: Spans,
    /// Logged in for one queue.
    logged_in_for: BTreeMap<QueueId, Spans>,
    /// Paused in all queues.
    paused: BTreeMap<PauseKind, Spans>,
    /// Paused in one queue.
    paused_in: BTreeMap<QueueId, BTreeMap<PauseKind, Spans>>,
    handling: Spans,
    wrap_up: Spans,
    scheduled: Schedule,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Schedule {
    on_queue: Planned,
    off_queue: BTreeMap<PauseKind, Planned>,
    planned_absence: Planned,
    unplanned_absence: Planned,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Planned {
    paid: Spans,
    unpaid: Spans,
}

impl TimeTally {
    /// Adds the handling times of a record, which [`check_record`] has let through.
    pub(super) fn push_record(&mut self, record: &Record) {
        for leg in &record.parts().legs {
            if let Some(agent) = &leg.agent {
                self.push_leg(agent, leg);
            }
        }
    }

    /// Adds the handling times of one agent in a record.
    pub(super) fn push_legs_of(&mut self, agent: &AgentId, record: &Record) {
        let legs = record.parts().legs.iter();
        for leg in legs.filter(|leg| leg.agent.as_ref() == Some(agent)) {
            self.push_leg(agent, leg);
        }
    }

    fn push_leg(&mut self, agent: &AgentId, leg: &AgentLeg) {
        if let Some((contact, wrap_up)) = leg_spans(leg) {
            let own = self.agent(agent);
            own.handling.add(contact);
            own.handling.add(wrap_up);
            own.wrap_up.add(wrap_up);
        }
    }

    /// Adds what an agent did, or leaves the tally as it was.
    ///
    /// # Errors
    /// As [`Places::check`].
    pub(super) fn push_activity(
        &mut self,
        interval: &ActivityInterval,
        places: &Places,
    ) -> Result<(), Invalid> {
        places.check(&interval.period)?;
        self.check_room(std::iter::once(&interval.agent))?;
        let span = span_of(&interval.period);
        let own = self.agent(&interval.agent);
        match (&interval.activity, &interval.queue) {
            (Activity::LoggedIn, None) => own.logged_in.add(span),
            (Activity::LoggedIn, Some(queue)) => {
                own.logged_in_for
                    .entry(queue.clone())
                    .or_default()
                    .add(span);
            }
            (Activity::Paused { kind, .. }, None) => {
                own.paused.entry(*kind).or_default().add(span);
            }
            (Activity::Paused { kind, .. }, Some(queue)) => {
                let kinds = own.paused_in.entry(queue.clone()).or_default();
                kinds.entry(*kind).or_default().add(span);
            }
            (Activity::Handling, _) => own.handling.add(span),
            (Activity::WrapUp, _) => {
                own.handling.add(span);
                own.wrap_up.add(span);
            }
        }
        Ok(())
    }

    /// Adds what an agent was planned to do, or leaves the tally as it was.
    ///
    /// # Errors
    /// As [`Places::check`].
    pub(super) fn push_schedule(
        &mut self,
        interval: &ScheduleInterval,
        places: &Places,
    ) -> Result<(), Invalid> {
        places.check(&interval.period)?;
        self.check_room(std::iter::once(&interval.agent))?;
        let scheduled = &mut self.agent(&interval.agent).scheduled;
        let planned = match interval.kind {
            ScheduledKind::OnQueue => &mut scheduled.on_queue,
            ScheduledKind::OffQueue { kind } => scheduled.off_queue.entry(kind).or_default(),
            ScheduledKind::Absence { planned: true } => &mut scheduled.planned_absence,
            ScheduledKind::Absence { planned: false } => &mut scheduled.unplanned_absence,
        };
        let spans = if interval.paid {
            &mut planned.paid
        } else {
            &mut planned.unpaid
        };
        spans.add(span_of(&interval.period));
        Ok(())
    }

    /// Checks that a record can be added.
    ///
    /// # Errors
    /// As [`check_record`], and `kpi.tally.overflow` where there are too many agents.
    pub(super) fn check_record(&self, record: &Record, places: &Places) -> Result<(), Invalid> {
        check_record(record, places)?;
        let legs = record.parts().legs.iter();
        self.check_room(legs.filter_map(|leg| leg.agent.as_ref()))
    }

    /// Checks that another tally can be merged.
    ///
    /// # Errors
    /// `kpi.tally.overflow` where there are too many agents.
    pub(super) fn can_merge(&self, other: &Self) -> Result<(), Invalid> {
        self.check_room(other.agents.keys())
    }

    /// Checks that there is room for agents, those that are known among them.
    fn check_room<'a>(
        &self,
        agents: impl Iterator<Item = &'a AgentId> + Clone,
    ) -> Result<(), Invalid> {
        // Mostly there is room whether they are known or not.
        let most = self.agents.len().saturating_add(agents.clone().count());
        if room_for(most).is_ok() {
            return Ok(());
        }
        let new: BTreeSet<_> = agents
            .filter(|agent| !self.agents.contains_key(*agent))
            .collect();
        room_for(self.agents.len().saturating_add(new.len()))
    }

    /// Adds what another tally holds, for which [`can_merge`](Self::can_merge) found room.
    pub(super) fn merge(&mut self, other: &Self) {
        for (agent, more) in &other.agents {
            self.agent(agent).absorb(more);
        }
    }

    /// Checks what was stored. A set may be longer than one period may be: periods that touch are
    /// joined.
    ///
    /// # Errors
    /// `base.grid.out_of_range`; `kpi.tally.overflow` where there are too many agents;
    /// `kpi.tally.part_over_whole` where wrap-up is no handling.
    pub(super) fn check(&self, places: &Places) -> Result<(), Invalid> {
        room_for(self.agents.len())?;
        for time in self.agents.values() {
            if !time.wrap_up.without(&time.handling).is_empty() {
                return Err(Invalid::plain("kpi.tally.part_over_whole", "wrap_up"));
            }
            for spans in time.all() {
                for (from, until) in spans.in_order().iter() {
                    places.check_ms(*from)?;
                    places.check_ms(until.saturating_sub(1))?;
                }
            }
        }
        Ok(())
    }

    /// Tells whether anybody's log-in is known.
    pub(super) fn knows_log_ins(&self) -> bool {
        let known = |time: &AgentTime| {
            let mut spans = time.logged_in_for.values().chain([&time.logged_in]);
            spans.any(|spans| !spans.is_empty())
        };
        self.agents.values().any(known)
    }

    fn agent(&mut self, agent: &AgentId) -> &mut AgentTime {
        self.agents.entry(agent.clone()).or_default()
    }

    /// Adds up the times by group.
    pub(super) fn sums(&self, places: &Places) -> BTreeMap<GroupKey, TimeSums> {
        let mut groups = BTreeMap::new();
        for (agent, time) in &self.agents {
            time.each_sum(|sum, spans| {
                places.each_group(agent, spans, |key, ms| {
                    let sums: &mut TimeSums = groups.entry(key).or_default();
                    sums.add(sum, ms);
                });
            });
        }
        groups
    }

    /// Adds up the times of everybody.
    pub(super) fn total(&self) -> TimeSums {
        let whole = self.sums(&Places::default());
        whole.into_values().next().unwrap_or_default()
    }
}

/// Checks that so many agents are not too many.
fn room_for(agents: usize) -> Result<(), Invalid> {
    if agents <= AGENTS_MAX {
        Ok(())
    } else {
        Err(overflow())
    }
}

/// Checks that the times of a record can be put into intervals.
///
/// # Errors
/// As [`Places::check`].
pub(super) fn check_record(record: &Record, places: &Places) -> Result<(), Invalid> {
    let legs = record.parts().legs.iter();
    legs.filter(|leg| leg.agent.is_some() && leg.ended.is_some())
        .try_for_each(|leg| match leg_spans(leg) {
            Some((contact, wrap_up)) => places
                .check_span(contact)
                .and_then(|()| places.check_span(wrap_up)),
            None => Err(Invalid::plain("base.grid.out_of_range", "")),
        })
}

/// Gives the time with the customer and the time after it; `None` where no end is known or it
/// leaves the calendar.
fn leg_spans(leg: &AgentLeg) -> Option<(Span, Span)> {
    let ended = leg.ended?;
    let wrapped = ended.checked_add_signed(TimeDelta::from_std(leg.wrap_up).ok()?)?;
    let ms = |at: Instant| at.timestamp_millis();
    Some(((ms(leg.answered), ms(ended)), (ms(ended), ms(wrapped))))
}

impl AgentTime {
    fn absorb(&mut self, more: &Self) {
        self.logged_in.absorb(&more.logged_in);
        absorb_all(&mut self.logged_in_for, &more.logged_in_for);
        absorb_all(&mut self.paused, &more.paused);
        for (queue, kinds) in &more.paused_in {
            absorb_all(self.paused_in.entry(queue.clone()).or_default(), kinds);
        }
        self.handling.absorb(&more.handling);
        self.wrap_up.absorb(&more.wrap_up);
        self.scheduled.absorb(&more.scheduled);
    }

    /// Goes through every set.
    fn all(&self) -> impl Iterator<Item = &Spans> {
        [&self.logged_in, &self.handling, &self.wrap_up]
            .into_iter()
            .chain(self.logged_in_for.values())
            .chain(self.paused.values())
            .chain(self.paused_in.values().flat_map(BTreeMap::values))
            .chain(self.scheduled.all())
    }

    /// When the agent was logged in, and of it when at least one queue could give them a contact.
    fn presence(&self) -> (Spans, Spans) {
        let paused_in_all = Spans::union(self.paused.values());
        let logged_in = Spans::union(self.logged_in_for.values().chain([&self.logged_in]));
        let mut open: Vec<Spans> = Vec::new();
        for (queue, spans) in &self.logged_in_for {
            let kinds = self.paused_in.get(queue).into_iter();
            let paused = Spans::union(kinds.flat_map(BTreeMap::values));
            open.push(spans.without(&paused));
        }
        // Where nobody said for which queues, a pause in one counts as a pause.
        let paused = self.paused_in.values().flat_map(BTreeMap::values);
        let in_any = self
            .logged_in
            .without(&Spans::union(self.logged_in_for.values()));
        open.push(in_any.without(&Spans::union(paused)));
        let open = Spans::union(open.iter()).without(&paused_in_all);
        (logged_in, open)
    }

    /// The pauses by kind, each instant in one kind only.
    fn pauses(&self, logged_in: &Spans, open: &Spans) -> BTreeMap<PauseKind, Spans> {
        let mut taken = open.or(&self.handling);
        let mut pauses = BTreeMap::new();
        for kind in PauseKind::ALL {
            let in_queues = self.paused_in.values().filter_map(|kinds| kinds.get(&kind));
            let spans = Spans::union(in_queues.chain(self.paused.get(&kind)));
            // Who is logged off is not paused; where no log-in is known, a pause is what is known.
            let spans = if logged_in.is_empty() {
                spans
            } else {
                spans.and(logged_in)
            };
            pauses.insert(kind, spans.without(&taken));
            taken = taken.or(&spans);
        }
        pauses
    }

    /// Gives every sum of this agent with the instants behind it.
    fn each_sum(&self, mut give: impl FnMut(TimeSum, &Spans)) {
        let (logged_in, open) = self.presence();
        let available = open.without(&self.handling);
        let handling = self.handling.and(&logged_in);
        let on_queue = available.or(&handling);
        let pauses = self.pauses(&logged_in, &open);
        give(TimeSum::LoggedIn, &logged_in);
        give(TimeSum::Handling, &self.handling);
        give(TimeSum::HandlingLoggedIn, &handling);
        give(TimeSum::WrapUp, &self.wrap_up);
        give(TimeSum::Available, &available);
        for (kind, spans) in &pauses {
            give(TimeSum::Paused(*kind), spans);
        }
        let plan = self.scheduled.settled();
        give(TimeSum::Scheduled, &plan.on_queue.or(&plan.off_queue_all()));
        let adherent_on = plan.on_queue.and(&on_queue);
        let paused = Spans::union(pauses.values());
        give(
            TimeSum::Adherent,
            &adherent_on.or(&plan.off_queue_all().and(&paused)),
        );
        let mut by_kind = adherent_on;
        for (kind, planned) in &plan.off_queue {
            if let Some(spans) = pauses.get(kind) {
                by_kind = by_kind.or(&planned.and(spans));
            }
        }
        give(TimeSum::AdherentByKind, &by_kind);
        let lost = plan.paid.without(&on_queue);
        give(TimeSum::Paid, &plan.paid);
        let planned = plan.off_queue_all().or(&plan.planned_absence);
        give(TimeSum::LostPlanned, &lost.and(&planned));
        give(TimeSum::LostUnplanned, &lost.without(&planned));
        let absence = plan.planned_absence.or(&plan.unplanned_absence);
        let away = absence.or(&plan.on_queue.without(&logged_in));
        give(TimeSum::LostExternal, &lost.and(&away));
        give(TimeSum::LostInternal, &lost.without(&away));
    }
}

/// A schedule in which each instant is planned for one thing.
struct Settled {
    on_queue: Spans,
    off_queue: BTreeMap<PauseKind, Spans>,
    planned_absence: Spans,
    unplanned_absence: Spans,
    paid: Spans,
}

impl Settled {
    fn off_queue_all(&self) -> Spans {
        Spans::union(self.off_queue.values())
    }
}

impl Schedule {
    fn absorb(&mut self, more: &Self) {
        self.on_queue.absorb(&more.on_queue);
        for (kind, planned) in &more.off_queue {
            self.off_queue.entry(*kind).or_default().absorb(planned);
        }
        self.planned_absence.absorb(&more.planned_absence);
        self.unplanned_absence.absorb(&more.unplanned_absence);
    }

    fn all(&self) -> impl Iterator<Item = &Spans> {
        [
            &self.on_queue,
            &self.planned_absence,
            &self.unplanned_absence,
        ]
        .into_iter()
        .chain(self.off_queue.values())
        .flat_map(|planned| [&planned.paid, &planned.unpaid])
    }

    /// Lets what goes before take its time out of what comes after: absence, then time off the
    /// queues, then time on them; of one thing the paid part before the unpaid one.
    fn settled(&self) -> Settled {
        let (mut taken, mut paid) = (Spans::default(), Spans::default());
        let mut take = |planned: &Planned| {
            let paid_part = planned.paid.without(&taken);
            paid = paid.or(&paid_part);
            let own = planned.paid.or(&planned.unpaid).without(&taken);
            taken = taken.or(&own);
            own
        };
        let planned_absence = take(&self.planned_absence);
        let unplanned_absence = take(&self.unplanned_absence);
        let off_queue = self.off_queue.iter();
        let off_queue = off_queue
            .map(|(kind, planned)| (*kind, take(planned)))
            .collect();
        let on_queue = take(&self.on_queue);
        Settled {
            on_queue,
            off_queue,
            planned_absence,
            unplanned_absence,
            paid,
        }
    }
}

impl Planned {
    fn absorb(&mut self, more: &Self) {
        self.paid.absorb(&more.paid);
        self.unpaid.absorb(&more.unpaid);
    }
}

fn absorb_all<K: Clone + Ord>(own: &mut BTreeMap<K, Spans>, more: &BTreeMap<K, Spans>) {
    for (key, spans) in more {
        own.entry(key.clone()).or_default().absorb(spans);
    }
}

#[cfg(test)]
mod tests;

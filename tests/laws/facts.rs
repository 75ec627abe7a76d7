//! Random facts of every kind, and random plans, for the laws of a centre's tally.

use std::time::Duration;

use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use talktime::base::{
    AgentId, Code, ContactId, Grain, Instant, LeadId, Period, PersonRef, ProjectId, QueueId,
    Reference, TopicId, Zone,
};
use talktime::call::{
    AgentLeg, AgentOffer, BusinessResult, Direction, OfferResult, Outcome, QueueEntry, QueueExit,
    Record, RecordParts, TransferKind, Unreached,
};
use talktime::kpi::{
    Activity, ActivityInterval, Attribution, Boundary, CentreFact, Dimension, Granularity,
    ItemResult, LeadList, LeadListParts, PauseKind, Plan, Policy, Preset, RepeatScope,
    ScheduleInterval, ScheduledKind, Scorecard, ScorecardItem, ScorecardParts, SurveyQuestion,
    SurveyScale, SurveyScore, SurveyScoreParts,
};
use talktime::project::RefusalReason;

/// Zones with and without clock changes; that of Berlin falls into the facts.
const ZONES: [&str; 6] = [
    "UTC",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Europe/Berlin",
    "America/St_Johns",
    "Australia/Lord_Howe",
];

/// Zones whose clocks do not change.
pub(crate) const STEADY: [&str; 2] = ["UTC", "Asia/Kolkata"];

pub(crate) const HOUR: i64 = 3_600_000;

fn begin() -> Instant {
    "2026-10-23T20:00:00Z".parse().unwrap()
}

/// Instants of three days, many of them at a border of an interval.
fn at() -> impl Strategy<Value = Instant> {
    prop_oneof![
        (0_i64..288).prop_map(|quarters| quarters * HOUR / 4),
        0_i64..72 * HOUR,
    ]
    .prop_map(|ms| begin() + TimeDelta::milliseconds(ms))
}

/// Lengths up to six hours, many of them of whole quarters of an hour, some of nothing.
fn length() -> impl Strategy<Value = TimeDelta> {
    prop_oneof![
        (0_i64..24).prop_map(|quarters| quarters * HOUR / 4),
        0_i64..2 * HOUR,
        0_i64..60_000,
    ]
    .prop_map(TimeDelta::milliseconds)
}

pub(crate) fn period() -> impl Strategy<Value = Period> {
    (at(), length()).prop_map(|(from, length)| Period::new(from, from + length).unwrap())
}

pub(crate) fn agent() -> impl Strategy<Value = AgentId> {
    select(vec!["a1", "a2"]).prop_map(|id| AgentId::new(id).unwrap())
}

pub(crate) fn queue() -> impl Strategy<Value = Option<QueueId>> {
    select(vec![None, Some("repair"), Some("sales")])
        .prop_map(|id| id.map(|id| QueueId::new(id).unwrap()))
}

fn project() -> impl Strategy<Value = Option<ProjectId>> {
    select(vec![None, Some("internet"), Some("tv")])
        .prop_map(|id| id.map(|id| ProjectId::new(id).unwrap()))
}

fn topic() -> impl Strategy<Value = Option<TopicId>> {
    select(vec![None, Some("bill"), Some("line")])
        .prop_map(|id| id.map(|id| TopicId::new(id).unwrap()))
}

fn queue_entry(at: Instant) -> impl Strategy<Value = QueueEntry> {
    let left = prop::option::weighted(0.9, (length(), select(QueueExit::ALL.to_vec())));
    (queue(), length(), left).prop_map(move |(queue, into, left)| {
        let entered = at + into;
        QueueEntry {
            queue: queue.unwrap_or_else(|| QueueId::new("sales").unwrap()),
            entered,
            left: left.map(|(wait, _)| entered + wait),
            exit: left.map(|(_, exit)| exit),
            agent: None,
        }
    })
}

fn offer(at: Instant) -> impl Strategy<Value = AgentOffer> {
    let results = vec![
        None,
        Some(OfferResult::Answered),
        Some(OfferResult::NotAnswered),
        Some(OfferResult::Declined),
        Some(OfferResult::Withdrawn),
    ];
    (agent(), queue(), length(), select(results)).prop_map(move |(agent, queue, into, result)| {
        AgentOffer {
            agent,
            queue,
            offered: at + into,
            ring: Duration::from_millis(4_321),
            result,
        }
    })
}

fn leg(at: Instant) -> impl Strategy<Value = AgentLeg> {
    let kinds = [
        TransferKind::Blind,
        TransferKind::Attended,
        TransferKind::Queue,
    ];
    let times = (
        length(),
        prop::option::weighted(0.9, length()),
        0_u64..=100,
        length(),
    );
    let ids = (prop::option::weighted(0.8, agent()), queue());
    let transfer = prop::option::of(select(kinds.to_vec()));
    (ids, times, transfer).prop_map(
        move |((agent, queue), (into, length, percent, wrap_up), transfer)| {
            let answered = at + into;
            let length_ms = length.map_or(0, |length| length.num_milliseconds().unsigned_abs());
            let hold = Duration::from_millis(length_ms * percent / 200);
            AgentLeg {
                agent,
                queue,
                answered,
                ended: length.map(|length| answered + length),
                hold,
                holds: u32::from(!hold.is_zero()),
                consult: hold,
                wrap_up: wrap_up.to_std().unwrap(),
                transfer,
            }
        },
    )
}

fn outcome(outbound: bool, handled: bool) -> impl Strategy<Value = Option<Outcome>> {
    let results = vec![
        BusinessResult::Agreed,
        BusinessResult::Refused { reason: None },
        BusinessResult::Refused {
            reason: Some(RefusalReason::NoNeed),
        },
        BusinessResult::Informed,
        BusinessResult::WrongPerson,
        BusinessResult::BrokenOff,
    ];
    let unreached = if outbound {
        vec![
            Unreached::Busy,
            Unreached::Machine,
            Unreached::Fax,
            Unreached::Dropped,
        ]
    } else {
        vec![Unreached::Abandoned, Unreached::LeftInMenu]
    };
    let reached = (select(results), topic(), any::<Option<bool>>());
    (any::<bool>(), reached, select(unreached)).prop_map(
        move |(live, (result, topic, resolved), unreached)| match (live, handled) {
            (true, true) => Some(Outcome::Reached {
                result,
                disposition: None,
                topic,
                advice: vec![],
                resolved,
            }),
            (true, false) => None,
            (false, _) => Some(Outcome::NotReached {
                result: unreached,
                disposition: None,
            }),
        },
    )
}

prop_compose! {
    fn record_at(at: Instant, outbound: bool)(
        ids in (0_u32..1_000_000, project(), select(vec![None, Some("p1"), Some("p2")])),
        lead in select(vec![None, Some("l1"), Some("l2")]),
        queue_entries in prop::collection::vec(queue_entry(at), 0..3),
        offers in prop::collection::vec(offer(at), 0..2),
        legs in prop::collection::vec(leg(at), 0..3),
        ended in prop::option::of(length()),
    )(
        outcome in outcome(outbound, !legs.is_empty()),
        ids in Just(ids), lead in Just(lead), queue_entries in Just(queue_entries),
        offers in Just(offers), legs in Just(legs), ended in Just(ended),
    ) -> Record {
        let (number, project, person) = ids;
        Record::restore(RecordParts {
            contact: ContactId::new(format!("c-{number}")).unwrap(),
            direction: if outbound { Direction::Outbound } else { Direction::Inbound },
            project,
            person: person.map(|id| PersonRef::new(id).unwrap()),
            lead: lead.filter(|_| outbound).map(|id| LeadId::new(id).unwrap()),
            permit: None,
            started: at,
            ended: ended.map(|length| at + length),
            queue_entries,
            offers,
            legs,
            outcome,
            ending: None,
        }).unwrap()
    }
}

pub(crate) fn record() -> impl Strategy<Value = Record> {
    (at(), any::<bool>()).prop_flat_map(|(at, outbound)| record_at(at, outbound))
}

pub(crate) fn activity() -> impl Strategy<Value = Activity> {
    let pause = select(PauseKind::ALL.to_vec());
    prop_oneof![
        3 => Just(Activity::LoggedIn),
        3 => pause.prop_map(|kind| Activity::Paused { kind, reason: None }),
        2 => Just(Activity::Handling),
        1 => Just(Activity::WrapUp),
    ]
}

fn activity_interval() -> impl Strategy<Value = ActivityInterval> {
    let ends = (any::<bool>(), any::<bool>());
    (agent(), activity(), queue(), period(), ends).prop_map(
        |(agent, activity, queue, period, (began_before, still_open))| ActivityInterval {
            agent,
            activity,
            queue,
            period,
            began_before,
            still_open,
        },
    )
}

fn schedule() -> impl Strategy<Value = ScheduleInterval> {
    let kind = prop_oneof![
        3 => Just(ScheduledKind::OnQueue),
        2 => select(PauseKind::ALL.to_vec()).prop_map(|kind| ScheduledKind::OffQueue { kind }),
        1 => any::<bool>().prop_map(|planned| ScheduledKind::Absence { planned }),
    ];
    (agent(), kind, any::<bool>(), period()).prop_map(|(agent, kind, paid, period)| {
        ScheduleInterval {
            agent,
            kind,
            paid,
            period,
        }
    })
}

fn survey() -> impl Strategy<Value = SurveyScore> {
    let asked = select(vec![
        (SurveyQuestion::Satisfaction, SurveyScale::OneToFive),
        (SurveyQuestion::Satisfaction, SurveyScale::OneToSeven),
        (SurveyQuestion::Satisfaction, SurveyScale::ZeroToTen),
        (SurveyQuestion::Recommendation, SurveyScale::ZeroToTen),
        (SurveyQuestion::Ease, SurveyScale::OneToFive),
        (SurveyQuestion::Ease, SurveyScale::OneToSeven),
    ]);
    let score = prop::option::weighted(0.8, 0_u8..=10);
    let ids = (prop::option::of(agent()), queue(), project());
    (asked, score, at(), ids).prop_map(
        |((question, scale), score, asked, (agent, queue, project))| {
            SurveyScore::restore(SurveyScoreParts {
                id: Reference::new("s").unwrap(),
                asked,
                question,
                scale,
                score: score.map(|score| score.clamp(scale.lowest(), scale.highest())),
                contact: None,
                agent,
                queue,
                project,
            })
            .unwrap()
        },
    )
}

fn scorecard() -> impl Strategy<Value = Scorecard> {
    let result = prop_oneof![
        4 => (0_u32..9).prop_map(|earned| ItemResult::Scored { earned }),
        2 => Just(ItemResult::NotApplicable),
        1 => Just(ItemResult::InstantFail),
    ];
    let items = prop::collection::vec((8_u32..20, result), 1..4);
    (agent(), at(), items, queue(), project()).prop_map(|(agent, at, items, queue, project)| {
        let items = items.into_iter().enumerate();
        let items = items.map(|(position, (weight, result))| ScorecardItem {
            item: Code::new(format!("item_{position}")).unwrap(),
            weight,
            result,
        });
        Scorecard::restore(ScorecardParts {
            id: Reference::new("q").unwrap(),
            agent,
            at,
            contact: None,
            queue,
            project,
            items: items.collect(),
        })
        .unwrap()
    })
}

fn lead_list() -> impl Strategy<Value = LeadList> {
    (at(), project(), 0_u64..20, 0_u64..20).prop_map(|(begun, project, leads, finished)| {
        LeadList::restore(LeadListParts {
            id: Reference::new("list").unwrap(),
            project,
            begun,
            leads,
            finished: finished.min(leads),
        })
        .unwrap()
    })
}

/// A fact of any kind.
pub(crate) fn fact() -> impl Strategy<Value = CentreFact> {
    prop_oneof![
        5 => record().prop_map(CentreFact::Record),
        4 => activity_interval().prop_map(CentreFact::Activity),
        3 => schedule().prop_map(CentreFact::Schedule),
        2 => survey().prop_map(CentreFact::Survey),
        1 => scorecard().prop_map(CentreFact::Scorecard),
        1 => lead_list().prop_map(CentreFact::LeadList),
    ]
}

pub(crate) fn facts(most: usize) -> impl Strategy<Value = Vec<CentreFact>> {
    prop::collection::vec(fact(), 0..most)
}

prop_compose! {
    fn policy()(
        preset in select(Preset::ALL.to_vec()),
        below in any::<bool>(),
        granularity in select(vec![
            Granularity::Exact, Granularity::FlooredDuration, Granularity::FlooredTimestamps,
        ]),
        attribution in select(vec![
            Attribution::Enqueue, Attribution::Answer, Attribution::End,
            Attribution::ServiceLevelEvent, Attribution::Overlap,
        ]),
        quarters in select(vec![0_u64, 1, 4, 24, 96, 200]),
        repeat_scope in select(vec![
            RepeatScope::Person, RepeatScope::PersonAndQueue, RepeatScope::PersonAndTopic,
        ]),
    ) -> Policy {
        Policy {
            granularity,
            attribution,
            repeat_window: Duration::from_secs(900 * quarters),
            repeat_boundary: if below { Boundary::Below } else { Boundary::AtMost },
            repeat_scope,
            ..preset.policy()
        }
    }
}

prop_compose! {
    /// A plan in one of the zones.
    pub(crate) fn plan_in(zones: Vec<&'static str>)(
        policy in policy(),
        by in subsequence(vec![Dimension::Queue, Dimension::Agent, Dimension::Project], 0..=3),
        grain in prop::option::of(select(Grain::ALL.to_vec())),
        zone in select(zones),
        deferred in any::<bool>(),
    ) -> Plan {
        let mut by = by;
        by.extend(grain.map(|grain| Dimension::Interval { grain }));
        let line = TopicId::new("line").unwrap();
        Plan {
            by,
            zone: Zone::new(zone).unwrap(),
            policy,
            deferred_topics: if deferred { vec![line] } else { vec![] },
        }
    }
}

pub(crate) fn plan() -> impl Strategy<Value = Plan> {
    plan_in(ZONES.to_vec())
}

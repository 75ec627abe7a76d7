//! Laws of the lead: random command sequences against every promise of the workflow.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::TimeDelta;
use proptest::prelude::*;
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{
    ActorId, AgentId, Code, CommandId, ContactId, ContactPurposeId, Instant, LeadId, PermitId,
    PersonRef, PhoneNumber, ProjectId, ProviderId, Reference, RuleSetId, SuppressionId, Zone,
};
use talktime::call::{BusinessResult, DialPermit, DialPermitParts, Unreached};
use talktime::campaign::{
    AttemptResult, Lead, LeadCommand, LeadEvent, LeadFacts, LeadOrder, LeadRefusal, LeadState,
    RetryCause, RetryPlan, RetryPlanParts, RetryRule,
};
use talktime::privacy::SuppressionSource;
use talktime::project::RefusalReason;
use talktime_tests::workflow::{Draw, Taken, is_whole_or_found, keeps_promises, walk};

fn start() -> Instant {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

/// What a step is made of: a throw for each thing that can be one way or another.
#[derive(Clone, Debug)]
struct With {
    result: usize,
    actor: u8,
    owner: u8,
    reason: usize,
    hours: i64,
    odd: u8,
    planned: bool,
    other_number: bool,
    due: bool,
    quiet: bool,
    suppressed: bool,
    completed: bool,
}

fn with() -> impl Strategy<Value = With> {
    let texts = (0usize..9, 0u8..5, 0u8..3, 0usize..12, -2i64..20, 0u8..10);
    let facts = (
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        prop::bool::weighted(0.3),
        prop::bool::weighted(0.25),
        prop::bool::weighted(0.7),
    );
    (texts, facts).prop_map(|(texts, facts)| With {
        result: texts.0,
        actor: texts.1,
        owner: texts.2,
        reason: texts.3,
        hours: texts.4,
        odd: texts.5,
        planned: facts.0,
        other_number: facts.1,
        due: facts.2,
        quiet: facts.3,
        suppressed: facts.4,
        completed: facts.5,
    })
}

fn draws() -> impl Strategy<Value = Vec<Draw<With>>> {
    let draw = (
        0usize..1000,
        prop::bool::weighted(0.8),
        0i64..80_000,
        with(),
    );
    let draw = draw.prop_map(|(pick, legal, seconds, with)| Draw {
        pick,
        legal,
        seconds,
        with,
    });
    prop::collection::vec(draw, 1..60)
}

fn result(with: &With) -> AttemptResult {
    let missed = |result| AttemptResult::NotReached { result };
    let talked = |result| AttemptResult::Reached { result };
    match with.result {
        0 => missed(Unreached::Busy),
        1 => missed(Unreached::NoAnswer),
        2 => missed(Unreached::Invalid),
        3 => missed(Unreached::Abandoned),
        4 => talked(BusinessResult::OptOut),
        5 => talked(BusinessResult::WrongPerson),
        6 => AttemptResult::NotDialled {
            reasons: vec![Code::new("campaign.blocked.outside_hours").unwrap()],
        },
        7 => talked(BusinessResult::Agreed),
        _ => talked(BusinessResult::CallLater { at: None }),
    }
}

fn plan() -> RetryPlan {
    let rule = |cause| RetryRule {
        cause,
        delay: Duration::from_secs(3600),
        maximum: 2,
        avoid: true,
    };
    RetryPlan::restore(RetryPlanParts {
        rules: vec![rule(RetryCause::Busy), rule(RetryCause::CallLater)],
        maximum: 3,
        avoidance: None,
    })
    .unwrap()
}

/// A number that grows with the walk, and now and then stays behind.
fn fresh(with: &With, before: Option<&Lead>) -> usize {
    let done = before.map_or(0, |lead| lead.parts().applied.len());
    if with.odd == 6 { 1 } else { done }
}

fn permit(with: &With, fresh: usize, at: Instant) -> DialPermit {
    let person = if with.odd == 9 { "p-2" } else { "p-1" };
    let kind = if with.odd > 7 { "bad" } else { "good" };
    let late = TimeDelta::hours(i64::from(with.odd == 8) * 2);
    DialPermit::restore(DialPermitParts {
        id: PermitId::new(format!("{kind}-{fresh}")).unwrap(),
        person: PersonRef::new(person).unwrap(),
        number: PhoneNumber::new("+919876543210").unwrap(),
        project: ProjectId::new("internet").unwrap(),
        purpose: ContactPurposeId::new("sales").unwrap(),
        from: at - TimeDelta::hours(1) + late,
        until: at + TimeDelta::hours(1) + late,
        rule_set: RuleSetId::new("in-2026").unwrap(),
        subject: None,
    })
    .unwrap()
}

fn refusal(with: &With) -> LeadRefusal {
    let reason = RefusalReason::ALL.into_iter().nth(with.reason).unwrap();
    let named = (reason == RefusalReason::Competitor) != (with.odd == 4);
    LeadRefusal {
        reason,
        note: with.due.then(|| Reference::new("note-1").unwrap()),
        competitor: named.then(|| ProviderId::new("provider-1").unwrap()),
    }
}

fn application(with: &With) -> Reference {
    Reference::new(if with.odd == 3 { "app-2" } else { "app-1" }).unwrap()
}

/// The order tells by its name what is known of it.
fn order(with: &With) -> Reference {
    let done = if with.completed { "done" } else { "open" };
    Reference::new(format!("{done}-{}", application(with).as_str())).unwrap()
}

fn command(name: &str, with: &With, before: Option<&Lead>, at: Instant) -> LeadCommand {
    let owners = [None, Some("a1"), Some("a2")];
    let owner = owners.into_iter().nth(with.owner.into()).flatten();
    let owner = owner.map(|id| AgentId::new(id).unwrap());
    let named = |text: &str| Reference::new(text).unwrap();
    let lead = |text: &str| LeadId::new(text).unwrap();
    let contact = match with.odd {
        5 => 1,
        _ => before.map_or(0, |lead| lead.parts().applied.len()),
    };
    let contact = ContactId::new(format!("c-{contact}")).unwrap();
    let purpose = ContactPurposeId::new("sales").unwrap();
    match name {
        "create" => LeadCommand::Create {
            lead: lead("lead-1"),
            person: PersonRef::new("p-1").unwrap(),
            project: ProjectId::new("internet").unwrap(),
            owner,
        },
        "assign_owner" => LeadCommand::AssignOwner { owner },
        "begin_attempt" => LeadCommand::BeginAttempt {
            number: match with.odd {
                7 => 1,
                _ => before.map_or(1, Lead::next_number),
            },
            permit: permit(with, fresh(with, before), at),
            contact,
            subject: None,
        },
        "end_attempt" => LeadCommand::EndAttempt {
            result: result(with),
        },
        "skip_attempt" => LeadCommand::SkipAttempt {
            purpose,
            subject: None,
            reasons: vec![Code::new("campaign.blocked.holiday").unwrap()],
        },
        "meet" => LeadCommand::Meet { contact },
        "show_interest" => LeadCommand::ShowInterest,
        "refuse" => LeadCommand::Refuse {
            refusal: refusal(with),
        },
        "apply" => LeadCommand::Apply {
            application: named("app-1"),
        },
        "drop_application" => LeadCommand::DropApplication,
        "win" => LeadCommand::Win { order: order(with) },
        "park" => LeadCommand::Park {
            not_before: (with.odd > 2).then(|| at + TimeDelta::hours(with.hours)),
            condition: with.due.then(|| named("condition-1")),
        },
        "recontact" => LeadCommand::Recontact,
        "give_up" => LeadCommand::GiveUp,
        "lose_number" => LeadCommand::LoseNumber,
        "reopen" => LeadCommand::Reopen,
        "suppress" => LeadCommand::Suppress {
            suppression: with.due.then(|| SuppressionId::new("s-1").unwrap()),
        },
        "lift_suppression" => LeadCommand::LiftSuppression {
            source: match with.due {
                true => SuppressionSource::Person,
                false => SuppressionSource::Company,
            },
            contact: None,
        },
        "mark_duplicate" => LeadCommand::MarkDuplicate {
            of: lead(if with.odd == 0 { "lead-1" } else { "lead-2" }),
        },
        _ => LeadCommand::Elapse,
    }
}

fn make(
    name: &str,
    with: &With,
    before: Option<&Lead>,
    at: Instant,
) -> (LeadCommand, LeadFacts, Envelope) {
    let facts = LeadFacts {
        retry: with.planned.then(plan),
        zone: with.due.then(|| Zone::new("Asia/Kolkata").unwrap()),
        other_number: with.other_number,
        recontact_due: with.due,
        quiet_until: with.quiet.then(|| at + TimeDelta::hours(with.hours)),
        suppressed: with.suppressed,
        suppressed_by: None,
        order: Some(LeadOrder {
            order: order(with),
            completed: with.completed,
            application: Some(application(with)),
        }),
    };
    let (role, actor) = match with.actor {
        0 => (Role::Agent, "a1"),
        1 => (Role::Agent, "a2"),
        2 => (Role::Senior, "s1"),
        _ => (Role::System, "dialler"),
    };
    let envelope = Envelope {
        command: CommandId::new("drawn").unwrap(),
        actor: ActorId::new(actor).unwrap(),
        role,
        at,
    };
    (command(name, with, before, at), facts, envelope)
}

proptest! {
    #[test]
    fn every_step_keeps_what_workflows_promise(draws in draws()) {
        walk::<Lead, _>(start(), &draws, make, keeps_promises);
    }

    #[test]
    fn nothing_else_than_the_whole_history_replays(draws in draws(), cut in 1usize..100) {
        let mut history = Vec::new();
        walk::<Lead, _>(start(), &draws, make, |seen| history = seen.history.to_vec());
        if !history.is_empty() {
            is_whole_or_found::<Lead>(&history, cut);
        }
    }

    #[test]
    fn only_the_person_or_an_order_brings_a_suppressed_lead_back(draws in draws()) {
        walk::<Lead, _>(start(), &draws, make, |seen| {
            let stays = matches!(seen.value.parts().state, LeadState::Suppressed { .. });
            let by_person = matches!(
                seen.command,
                LeadCommand::LiftSuppression { source: SuppressionSource::Person, .. }
            );
            let won = matches!(seen.value.parts().state, LeadState::Won { .. });
            assert!(seen.before != "suppressed" || stays || by_person || won, "{seen:?}");
        });
    }

    #[test]
    fn every_dialled_attempt_began_under_a_permit_and_a_contact_of_its_own(draws in draws()) {
        walk::<Lead, _>(start(), &draws, make, |seen| {
            let began = seen.history.iter().filter_map(|entry| match &entry.event {
                LeadEvent::AttemptBegan { permit, contact, .. } => Some((permit, contact)),
                _ => None,
            });
            let (permits, contacts): (Vec<_>, Vec<_>) = began.unzip();
            assert!(permits.iter().all(|permit| permit.as_str().starts_with("good")));
            let apart: BTreeSet<_> = permits.iter().collect();
            assert_eq!(apart.len(), permits.len());
            let apart: BTreeSet<_> = contacts.iter().collect();
            assert_eq!(apart.len(), permits.len());
            let parts = seen.value.parts();
            let dialled = parts.attempts.iter().filter(|attempt| attempt.was_dialled()).count();
            assert_eq!(permits.len(), dialled + usize::from(parts.open_attempt.is_some()));
        });
    }

    #[test]
    fn a_refused_lead_says_why_and_a_won_one_has_the_completed_order_of_its_application(draws in draws()) {
        walk::<Lead, _>(start(), &draws, make, |seen| {
            let parts = seen.value.parts();
            let refused = matches!(parts.state, LeadState::Refused | LeadState::Parked { .. });
            assert!(!refused || parts.refusal.is_some());
            if let LeadState::Won { order } = &parts.state {
                assert_eq!(order.as_str(), "done-app-1");
                assert!(["applied", "suppressed", "won"].contains(&seen.before));
            }
        });
    }
}

/// The laws above say little if the walks never leave the first states, so this counts; and what the
/// table promises must happen.
#[test]
fn the_walks_take_every_row_of_the_table_to_every_next_state() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut taken = Taken::default();
    for _ in 0..12_000 {
        let draws = draws().new_tree(&mut runner).unwrap().current();
        walk::<Lead, _>(start(), &draws, make, |seen| taken.note(seen));
    }
    taken.is_the_table_of::<Lead>();
}

//! Laws of the application's way to an order: random command sequences against every promise of the workflow.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::time::Duration;

use chrono::TimeDelta;
use proptest::prelude::*;
use talktime::application::{
    AgreementProof, Application, ApplicationCommand, ApplicationEvent, ApplicationFacts,
    ApplicationRejection, ApplicationReturn, ApplicationState, ApplicationWithdrawal, FormVerdict,
    JudgedForm,
};
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{
    ActorId, AgentId, ApplicationId, CommandId, ContactId, FormFieldId, FormId, Instant, Language,
    OrderId, PersonRef, ProjectId, WordingId,
};
use talktime_tests::workflow::{Draw, Taken, is_whole_or_found, keeps_promises, walk};

fn start() -> Instant {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

/// What a step is made of: a throw for each thing that can be one way or another.
#[derive(Clone, Debug)]
struct With {
    actor: u8,
    odd: u8,
    fields: u8,
    four_eyes: bool,
    lapse: Option<u64>,
}

fn draws() -> impl Strategy<Value = Vec<Draw<With>>> {
    let with = (
        0u8..5,
        0u8..12,
        0u8..4,
        any::<bool>(),
        prop::option::weighted(0.3, 0u64..4000),
    );
    let with = with.prop_map(|(actor, odd, fields, four_eyes, lapse)| With {
        actor,
        odd,
        fields,
        four_eyes,
        lapse,
    });
    let draw = (0usize..1000, prop::bool::weighted(0.8), 0i64..1800, with);
    let draw = draw.prop_map(|(pick, legal, seconds, with)| Draw {
        pick,
        legal,
        seconds,
        with,
    });
    prop::collection::vec(draw, 1..40)
}

fn field(id: &str) -> FormFieldId {
    FormFieldId::new(id).unwrap()
}

/// The verdict on the form as it was saved, and at odd throws another one or none.
fn judged(with: &With, before: Option<&Application>) -> Option<JudgedForm> {
    let revision = before.map_or(0, |one| one.parts().revision);
    let missing = (with.odd == 1).then(|| field("address"));
    (with.odd != 2).then(|| JudgedForm {
        form: FormId::new("internet").unwrap(),
        version: 1 + u32::from(with.odd == 3),
        revision: revision + u32::from(with.odd == 4),
        verdict: FormVerdict {
            complete: with.odd != 1,
            missing: missing.into_iter().collect(),
            faults: Vec::new(),
            broken: Vec::new(),
            doubts: Vec::new(),
        },
    })
}

fn command(
    name: &str,
    with: &With,
    before: Option<&Application>,
    at: Instant,
) -> ApplicationCommand {
    let revision = before.map_or(0, |one| one.parts().revision);
    match name {
        "begin" => ApplicationCommand::Begin {
            application: ApplicationId::new("ap-1").unwrap(),
            person: PersonRef::new("p-1").unwrap(),
            project: ProjectId::new("internet").unwrap(),
            project_version: u32::from(with.odd != 5),
            form: FormId::new("internet").unwrap(),
            form_version: 1,
            lead: None,
            author: AgentId::new("a1").unwrap(),
        },
        "fill" => ApplicationCommand::Fill {
            revision: revision + 1 + u32::from(with.odd == 6),
        },
        "submit" => ApplicationCommand::Submit {
            proof: AgreementProof {
                at: at + TimeDelta::seconds(if with.odd == 7 { 60 } else { -60 }),
                contact: ContactId::new("c-1").unwrap(),
                wording: WordingId::new("agree").unwrap(),
                language: Language::Hindi,
            },
        },
        "send_back" => ApplicationCommand::SendBack {
            reason: ApplicationReturn::Unclear,
            fields: ["name", "date", "name"]
                .into_iter()
                .take(with.fields.into())
                .map(field)
                .collect(),
        },
        "verify" => ApplicationCommand::Verify,
        "accept" => ApplicationCommand::Accept,
        "reject" => ApplicationCommand::Reject {
            reason: ApplicationRejection::Duplicate,
        },
        "withdraw" => ApplicationCommand::Withdraw {
            reason: ApplicationWithdrawal::TooSlow,
            contact: None,
        },
        "order" => ApplicationCommand::Order {
            order: OrderId::new("o-1").unwrap(),
        },
        _ => ApplicationCommand::Elapse,
    }
}

fn make(
    name: &str,
    with: &With,
    before: Option<&Application>,
    at: Instant,
) -> (ApplicationCommand, ApplicationFacts, Envelope) {
    let (role, actor) = match with.actor {
        0 => (Role::Agent, "a1"),
        1 => (Role::Agent, "a2"),
        // The author may have become a senior.
        2 => (Role::Senior, "a1"),
        3 => (Role::Senior, "s1"),
        _ => (Role::System, "clock"),
    };
    let facts = ApplicationFacts {
        judged: judged(with, before),
        four_eyes: with.four_eyes,
        lapse_after: with.lapse.map(Duration::from_secs),
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
        walk::<Application, _>(start(), &draws, make, keeps_promises);
    }

    #[test]
    fn nothing_else_than_the_whole_history_replays(draws in draws(), cut in 1usize..100) {
        let mut history = Vec::new();
        walk::<Application, _>(start(), &draws, make, |seen| history = seen.history.to_vec());
        if !history.is_empty() {
            is_whole_or_found::<Application>(&history, cut);
        }
    }

    /// Read from the history alone, by other means than the state: the last handing-in, what was saved by
    /// then, who verified since, and what ended it.
    #[test]
    fn nothing_is_ordered_that_was_not_saved_agreed_and_where_it_must_be_verified(draws in draws()) {
        walk::<Application, _>(start(), &draws, make, |seen| {
            let events: Vec<_> = seen.history.iter().map(|entry| &entry.event).collect();
            let last = |wanted: fn(&&ApplicationEvent) -> bool| events.iter().rposition(wanted);
            let returns = events.iter().filter(|one| matches!(one, ApplicationEvent::Returned { .. })).count();
            assert_eq!(u32::try_from(returns).unwrap(), seen.value.parts().returns);
            let Some(accepted) = last(|one| matches!(one, ApplicationEvent::Accepted)) else {
                assert!(last(|one| matches!(one, ApplicationEvent::Ordered { .. })).is_none());
                return;
            };
            let submitted = last(|one| matches!(one, ApplicationEvent::Submitted { .. })).unwrap();
            let filled = last(|one| matches!(one, ApplicationEvent::Filled { .. })).unwrap();
            assert!(filled < submitted && submitted < accepted);
            if let Some(returned) = last(|one| matches!(one, ApplicationEvent::Returned { .. })) {
                assert!(returned < filled);
            }
            if let ApplicationEvent::Submitted { proof, .. } = events.get(submitted).unwrap() {
                assert!(proof.at <= seen.history.get(submitted).unwrap().envelope.at);
            }
            if seen.value.parts().four_eyes {
                let verified = last(|one| matches!(one, ApplicationEvent::Verified { .. })).unwrap();
                assert!(submitted < verified && verified < accepted);
                assert_ne!(seen.history.get(verified).unwrap().envelope.actor.as_str(), "a1");
            }
        });
    }

    #[test]
    fn only_what_is_with_its_agent_lapses(draws in draws()) {
        walk::<Application, _>(start(), &draws, make, |seen| {
            let parts = seen.value.parts();
            let waits = matches!(
                parts.state, ApplicationState::Draft | ApplicationState::Returned { .. }
            );
            assert!(waits || parts.lapses_at.is_none());
            if let Some(ApplicationEvent::Lapsed { at }) = seen.history.last().map(|one| &one.event) {
                assert!(*at <= seen.envelope.at);
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
    for _ in 0..4_000 {
        let draws = draws().new_tree(&mut runner).unwrap().current();
        walk::<Application, _>(start(), &draws, make, |seen| taken.note(seen));
    }
    taken.is_the_table_of::<Application>();
}

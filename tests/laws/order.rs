//! Laws of the order: random command sequences against every promise of the workflow, its money and its visits.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::BTreeSet;

use chrono::TimeDelta;
use proptest::prelude::*;
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{
    ActorId, CommandId, Currency, Instant, Money, OfferId, OrderId, OrderItemId, PaymentAccountId,
    PaymentId, PersonRef, ProjectId, ServiceKindId, VisitId,
};
use talktime::customer::AddressField;
use talktime::order::{
    CancellationRefusal, Discount, DiscountAmount, ItemPrice, ItemPriceParts, Order,
    OrderCancellation, OrderCommand, OrderEvent, OrderFacts, OrderHold, OrderItem, OrderItemAction,
    OrderItemFailure, OrderItemState, OrderOutcome, OrderParty, OrderRejection, OrderState,
    OrderWait, PaymentMethod, PricePart, VisitFact, VisitStanding,
};
use talktime_tests::workflow::{Draw, Taken, is_whole_or_found, keeps_promises, walk};

fn start() -> Instant {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

/// What a step is made of: a throw for each thing that can be one way or another.
#[derive(Clone, Debug)]
struct With {
    actor: u8,
    item: usize,
    odd: u8,
    minor: i64,
    percent: u32,
    standing: u8,
    minutes: Option<i64>,
}

fn draws() -> impl Strategy<Value = Vec<Draw<With>>> {
    let with = (
        0u8..4,
        0usize..3,
        0u8..14,
        -10i64..400_000,
        0u32..10_001,
        0u8..5,
        prop::option::of(-5i64..90),
    );
    let with = with.prop_map(
        |(actor, item, odd, minor, percent, standing, minutes)| With {
            actor,
            item,
            odd,
            minor,
            percent,
            standing,
            minutes,
        },
    );
    let draw = (0usize..1000, prop::bool::weighted(0.85), 0i64..1800, with);
    let draw = draw.prop_map(|(pick, legal, seconds, with)| Draw {
        pick,
        legal,
        seconds,
        with,
    });
    prop::collection::vec(draw, 1..50)
}

fn money(minor: i64) -> Money {
    let currency = Currency::new("INR").unwrap();
    Money { minor, currency }
}

fn price(with: &With) -> ItemPrice {
    let discount = Discount {
        part: PricePart::Monthly,
        amount: DiscountAmount::Percent {
            basis_points: with.percent.max(1),
        },
    };
    ItemPrice::restore(ItemPriceParts {
        one_off: with.odd.is_multiple_of(2).then(|| money(with.minor.abs())),
        monthly: Some(money(with.minor.abs() / 3)),
        discounts: vec![discount],
    })
    .unwrap()
}

fn id(number: usize) -> OrderItemId {
    OrderItemId::new(number.to_string()).unwrap()
}

/// The first item needs a visit, the second does not, and at times a third stays as it is.
fn items(with: &With) -> Vec<OrderItem> {
    let item = |number: usize, action| OrderItem {
        id: id(number),
        offer: OfferId::new("fibre").unwrap(),
        kind: ServiceKindId::new("internet").unwrap(),
        action,
        needs_visit: number == 0,
        price: price(with),
    };
    let all = [
        item(0, OrderItemAction::Add),
        item(1, OrderItemAction::Modify),
        item(2, OrderItemAction::NoChange),
    ];
    all.into_iter().take(1 + with.item).collect()
}

fn account(odd: bool) -> PaymentAccountId {
    PaymentAccountId::new(if odd { "acc-9" } else { "acc-1" }).unwrap()
}

/// Money that comes and goes.
fn paying(name: &str, with: &With, before: Option<&Order>, fresh: usize) -> OrderCommand {
    let payment = |number: usize| PaymentId::new(format!("pay-{number}")).unwrap();
    match name {
        "record_payment" => OrderCommand::RecordPayment {
            payment: payment(if with.odd == 3 { 1 } else { fresh }),
            account: account(with.odd == 4),
            amount: money(with.minor),
            method: PaymentMethod::Card,
        },
        _ => {
            let paid = before.and_then(|order| order.parts().payments.last());
            OrderCommand::Refund {
                refund: payment(fresh),
                of: paid.map_or_else(|| payment(0), |paid| paid.payment.clone()),
                amount: money(with.minor / 4),
            }
        }
    }
}

fn command(name: &str, with: &With, before: Option<&Order>, at: Instant) -> OrderCommand {
    let fresh = before.map_or(0, |order| order.parts().applied.len());
    let until = with.minutes.map(|minutes| at + TimeDelta::minutes(minutes));
    match name {
        "draft" => OrderCommand::Draft {
            order: OrderId::new("o-1").unwrap(),
            person: PersonRef::new("p-1").unwrap(),
            project: ProjectId::new("internet").unwrap(),
            application: None,
            currency: Currency::new("INR").unwrap(),
            account: (with.odd != 1).then(|| account(false)),
            months_ahead: u32::from(with.odd % 4),
            items: items(with),
            wanted_from: None,
            wanted_by: None,
        },
        "change_items" => OrderCommand::ChangeItems { items: items(with) },
        "acknowledge" => OrderCommand::Acknowledge,
        "reject" => OrderCommand::Reject {
            reason: OrderRejection::Duplicate,
        },
        "carry_out" => OrderCommand::CarryOut,
        "wait" => OrderCommand::Wait {
            reason: OrderWait::Payment,
            until,
        },
        "hold" => OrderCommand::Hold {
            reason: OrderHold::Crew,
            until,
        },
        "resume" => OrderCommand::Resume,
        "plan_visit" => OrderCommand::PlanVisit {
            visit: VisitId::new(format!("v-{fresh}")).unwrap(),
            items: vec![id(with.item)],
        },
        "complete_item" => OrderCommand::CompleteItem {
            item: id(with.item),
        },
        "fail_item" => OrderCommand::FailItem {
            item: id(with.item),
            cause: OrderItemFailure::Network,
        },
        "reprice" => OrderCommand::Reprice {
            item: id(with.item),
            price: price(with),
        },
        "change_account" => OrderCommand::ChangeAccount {
            account: account(with.odd == 2),
        },
        "record_payment" | "refund" => paying(name, with, before, fresh),
        "request_cancellation" => OrderCommand::RequestCancellation {
            by: OrderParty::Customer,
            reason: OrderCancellation::Moved,
        },
        "grant_cancellation" => OrderCommand::GrantCancellation {
            fee: (with.odd > 6).then(|| money(with.minor / 10)),
        },
        "refuse_cancellation" => OrderCommand::RefuseCancellation {
            reason: CancellationRefusal::Bound,
        },
        "confirm_cancellation" => OrderCommand::ConfirmCancellation,
        _ => OrderCommand::Elapse,
    }
}

/// What is told of the planned visits: all of them stand alike, and at odd throws nothing is told.
fn facts(with: &With, before: Option<&Order>) -> OrderFacts {
    let standing = match with.standing {
        0 => VisitStanding::Ahead,
        1 => VisitStanding::UnderWay,
        2 => VisitStanding::NotHeld,
        _ => VisitStanding::Held,
    };
    let planned = before.map_or(&[][..], |order| &order.parts().visits);
    let fact = |planned: &talktime::order::PlannedVisit| VisitFact {
        visit: planned.visit.clone(),
        order: OrderId::new(if with.odd == 5 { "o-2" } else { "o-1" }).unwrap(),
        items: planned.items.clone(),
        standing,
    };
    OrderFacts {
        address_missing: (with.odd == 6)
            .then_some(AddressField::House)
            .into_iter()
            .collect(),
        address_read_back: with.odd != 7,
        visits: planned.iter().filter(|_| with.odd != 8).map(fact).collect(),
    }
}

fn make(
    name: &str,
    with: &With,
    before: Option<&Order>,
    at: Instant,
) -> (OrderCommand, OrderFacts, Envelope) {
    let facts = facts(with, before);
    // Who acts after a visit that was held is called so: a law reads what was told from the history.
    let held = facts
        .visits
        .iter()
        .any(|visit| visit.standing == VisitStanding::Held);
    let (role, actor) = match with.actor {
        0 => (Role::Agent, if held { "a1-held" } else { "a1" }),
        1 if with.odd > 9 => (Role::Crew, "crew-1"),
        _ => (Role::Senior, if held { "s1-held" } else { "s1" }),
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
        walk::<Order, _>(start(), &draws, make, keeps_promises);
    }

    #[test]
    fn nothing_else_than_the_whole_history_replays(draws in draws(), cut in 1usize..100) {
        let mut history = Vec::new();
        walk::<Order, _>(start(), &draws, make, |seen| history = seen.history.to_vec());
        if !history.is_empty() {
            is_whole_or_found::<Order>(&history, cut);
        }
    }

    /// Added up from the events alone: what was paid, what went back; and from the items: what is billed.
    #[test]
    fn money_is_conserved(draws in draws()) {
        walk::<Order, _>(start(), &draws, make, |seen| {
            let (mut paid, mut refunded) = (0i64, 0i64);
            for entry in seen.history {
                match &entry.event {
                    OrderEvent::PaymentRecorded { amount, .. } => paid += amount.minor,
                    OrderEvent::Refunded { amount, .. } => refunded += amount.minor,
                    _ => {}
                }
            }
            let (parts, balance) = (seen.value.parts(), seen.value.balance());
            assert_eq!((balance.paid.minor, balance.refunded.minor), (paid, refunded));
            let counted = parts.items.iter().filter(|line| {
                !matches!(line.state, OrderItemState::Failed { .. } | OrderItemState::Cancelled)
            });
            let (mut gross, mut net) = (0i64, 0i64);
            for line in counted {
                let months = [(PricePart::OneOff, 1), (PricePart::Monthly, parts.months_ahead)];
                for (part, times) in months {
                    if let Some(sum) = line.item.price.sum(part) {
                        gross += sum.gross.minor * i64::from(times);
                        net += sum.net.minor * i64::from(times);
                    }
                }
            }
            assert_eq!(balance.gross.minor, gross);
            assert_eq!(balance.gross.minor - balance.discount.minor, net);
            assert_eq!(balance.billed.minor, net + balance.fee.minor);
            let open = balance.due.minor - balance.refund_owed.minor;
            assert_eq!(open, balance.billed.minor - paid + refunded);
            assert!(balance.due.minor == 0 || balance.refund_owed.minor == 0);
            let all = [balance.due, balance.refund_owed, balance.fee, balance.discount];
            assert!(all.iter().all(|one| one.minor >= 0));
            assert!(refunded <= paid);
        });
    }

    /// What needs a visit is completed in one that was planned for it, and only where it was told to be held.
    #[test]
    fn nothing_that_needs_a_visit_is_completed_before_one_was_held(draws in draws()) {
        let mut planned = BTreeSet::new();
        walk::<Order, _>(start(), &draws, make, |seen| {
            for entry in seen.history {
                match &entry.event {
                    OrderEvent::VisitPlanned { visit, items } if items.contains(&id(0)) => {
                        planned.insert(visit.clone());
                    }
                    OrderEvent::ItemCompleted { item, visit } if *item == id(0) => {
                        assert!(visit.as_ref().is_some_and(|visit| planned.contains(visit)));
                        assert!(entry.envelope.actor.as_str().ends_with("-held"));
                    }
                    _ => {}
                }
            }
            let done = seen.value.parts().state == OrderState::Ended { outcome: OrderOutcome::Completed };
            if done {
                let first = seen.value.item_state(&id(0)).unwrap();
                assert!(matches!(first, OrderItemState::Completed { visit: Some(_) }));
            }
        });
    }

    #[test]
    fn a_crew_changes_nothing_and_no_money_goes_elsewhere(draws in draws()) {
        walk::<Order, _>(start(), &draws, make, |seen| {
            let mut account = None;
            for entry in seen.history {
                assert_ne!(entry.envelope.role, Role::Crew);
                match &entry.event {
                    OrderEvent::Drafted { account: first, .. } => account.clone_from(first),
                    OrderEvent::AccountChanged { account: other } => account = Some(other.clone()),
                    OrderEvent::PaymentRecorded { account: paid, .. } => {
                        assert_eq!(account.as_ref(), Some(paid));
                    }
                    _ => {}
                }
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
        walk::<Order, _>(start(), &draws, make, |seen| taken.note(seen));
    }
    taken.is_the_table_of::<Order>();
}

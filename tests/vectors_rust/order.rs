//! Runs the shared vectors of the order: every state with every command, each guard,
//! stored values that cannot be, and walks whose ends were worked out by hand.

use serde_json::{Value, json};
use talktime::base::Money;
use talktime::order::{ItemPrice, Order, OrderItemState, OrderOutcome, PricePart};
use talktime_tests::workflow::{run_denials, run_matrix, run_replays, run_restore, run_walks};

const MATRIX: &str = include_str!("../vectors/order/order_matrix.json");
const DENIALS: &str = include_str!("../vectors/order/order_denials.json");
const REPLAY: &str = include_str!("../vectors/order/order_replay.json");
const RESTORE: &str = include_str!("../vectors/order/order_restore.json");
const MONEY: &str = include_str!("../vectors/order/money.json");
const WALKS: &str = include_str!("../vectors/order/order_walks.json");

#[test]
fn every_state_meets_every_command() {
    run_matrix::<Order>(MATRIX);
}

#[test]
fn every_guard_is_reported_with_all_that_fail() {
    run_denials::<Order>(MATRIX, DENIALS);
}

#[test]
fn what_cannot_be_is_not_restored() {
    run_restore::<Order>(MATRIX, RESTORE);
}

#[test]
fn a_history_that_no_commands_made_is_found() {
    run_replays::<Order>(REPLAY);
}

#[test]
fn every_walk_ends_as_worked_out_by_hand() {
    run_walks::<Order>(WALKS);
}

/// An amount of rupees in paise.
fn minor(money: Money) -> i64 {
    assert_eq!(money.currency.code(), "INR");
    money.minor
}

fn sum(price: &ItemPrice, part: PricePart) -> Option<Value> {
    let sum = price.sum(part)?;
    let (gross, discount, net) = (minor(sum.gross), minor(sum.discount), minor(sum.net));
    Some(json!({"gross": gross, "discount": discount, "net": net}))
}

#[test]
fn prices_ends_and_balances_are_those_worked_out_by_hand() {
    let file: Value = serde_json::from_str(MONEY).unwrap();
    for case in file["prices"].as_array().unwrap() {
        let price: ItemPrice = serde_json::from_value(case["price"].clone()).unwrap();
        assert_eq!(
            json!(sum(&price, PricePart::OneOff)),
            case["one_off"],
            "{case}"
        );
        assert_eq!(
            json!(sum(&price, PricePart::Monthly)),
            case["monthly"],
            "{case}"
        );
    }
    for case in file["outcomes"].as_array().unwrap() {
        let states: Vec<OrderItemState> = serde_json::from_value(case["states"].clone()).unwrap();
        assert_eq!(json!(OrderOutcome::of(&states)), case["outcome"], "{case}");
    }
    for case in file["balances"].as_array().unwrap() {
        let balance = Order::from_json(&case["order"].to_string())
            .unwrap()
            .balance();
        let told = json!({
            "gross": minor(balance.gross), "discount": minor(balance.discount),
            "fee": minor(balance.fee), "billed": minor(balance.billed),
            "paid": minor(balance.paid), "refunded": minor(balance.refunded),
            "due": minor(balance.due), "refund_owed": minor(balance.refund_owed),
        });
        assert_eq!(told, case["balance"], "{}", case["name"]);
    }
}

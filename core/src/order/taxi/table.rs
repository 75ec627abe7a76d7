//! The transition table of a taxi request as data.

use crate::base::workflow::engine::{Row, Table};

/// Every legal pair of state and command; what does not stand here is denied as
/// `base.workflow.wrong_state`.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("none", "receive", &["received"], "somebody wants a car"),

    ("received", "change_address", &["received"], "the address becomes more exact"),
    ("address_confirmed", "change_address", &["received"], "another address has to be read back again"),
    ("received", "confirm_address", &["address_confirmed"], "it is exact, was read back, and is right"),
    ("address_confirmed", "pass_to_dispatch", &["passed_to_dispatch"], "here the desk's part ends"),

    ("passed_to_dispatch", "report", &["car_assigned", "no_car"], "dispatch found a car, or none"),
    (
        "car_assigned", "report", &["car_assigned", "arrived", "under_way", "passed_to_dispatch"],
        "the car comes, another one does, or the driver does not",
    ),
    ("arrived", "report", &["under_way", "passed_to_dispatch"], "the passenger is in, or the driver left"),
    ("under_way", "report", &["done"], "the ride is over"),

    ("received", "cancel", &["cancelled"], "no car is needed"),
    ("address_confirmed", "cancel", &["cancelled"], "no car is needed"),
    ("passed_to_dispatch", "cancel", &["cancelled"], "no car is needed"),
    ("car_assigned", "cancel", &["cancelled"], "no car is needed"),
    ("arrived", "cancel", &["cancelled"], "no car is needed"),

    ("received", "elapse", &["received"], "dispatch should have it by now"),
    ("address_confirmed", "elapse", &["address_confirmed"], "dispatch should have it by now"),
    ("passed_to_dispatch", "elapse", &["passed_to_dispatch"], "nothing is due any more"),
    ("car_assigned", "elapse", &["car_assigned"], "nothing is due any more"),
    ("arrived", "elapse", &["arrived"], "nothing is due any more"),
    ("under_way", "elapse", &["under_way"], "nothing is due any more"),
    ("done", "elapse", &["done"], "nothing is due any more"),
    ("no_car", "elapse", &["no_car"], "nothing is due any more"),
    ("cancelled", "elapse", &["cancelled"], "nothing is due any more"),
];

pub(super) const TABLE: Table = Table {
    states: "order.taxi_request.state.",
    commands: "order.taxi_request.command.",
    rows: ROWS,
};

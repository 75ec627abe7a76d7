//! The transition table of a visit as data.

use crate::base::workflow::engine::{Row, Table};

/// Every legal pair of state and command; what does not stand here is denied as
/// `base.workflow.wrong_state`.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("none", "request", &["requested"], "an order needs a crew at the customer's"),

    ("requested", "offer_windows", &["offered"], "the customer is to choose when"),
    ("offered", "offer_windows", &["offered"], "other windows suit better"),
    ("chosen", "offer_windows", &["offered"], "the customer chooses anew"),
    ("offered", "choose", &["chosen"], "the customer chose a window"),
    ("chosen", "choose", &["chosen"], "the customer chose another of the windows"),

    ("requested", "quote", &["requested"], "the customer must know what to pay and where"),
    ("offered", "quote", &["offered"], "the customer must know what to pay and where"),
    ("chosen", "quote", &["chosen"], "what was acknowledged of another amount or account is void"),
    ("confirmed", "quote", &["confirmed", "chosen"], "the customer must be told of a change before a crew comes"),
    ("assigned", "quote", &["assigned", "chosen"], "the customer must be told of a change; the crew keeps the window"),

    ("requested", "reserve_materials", &["requested"], "material is set aside"),
    ("offered", "reserve_materials", &["offered"], "material is set aside"),
    ("chosen", "reserve_materials", &["chosen"], "material is set aside"),
    ("confirmed", "reserve_materials", &["confirmed", "chosen"], "without its material no date holds"),
    ("assigned", "reserve_materials", &["assigned", "chosen"], "without its material no date holds"),

    ("chosen", "tell", &["chosen"], "the customer is told what they must know"),
    ("chosen", "acknowledge", &["chosen"], "the customer understood"),
    ("chosen", "confirm", &["confirmed", "assigned"], "everything is acknowledged, quoted and reserved"),

    ("confirmed", "assign_crew", &["assigned"], "a crew that can do it is free"),
    ("assigned", "assign_crew", &["assigned"], "another crew takes it"),
    ("en_route", "assign_crew", &["assigned", "late"], "a substitute takes it from a crew on its way"),
    ("late", "assign_crew", &["late"], "a substitute for the crew that did not come"),

    ("assigned", "depart", &["en_route"], "the crew sets off"),
    ("late", "depart", &["en_route"], "the crew sets off, though late"),
    ("en_route", "arrive", &["on_site"], "the crew is there"),
    ("late", "arrive", &["on_site"], "the crew is there, though late"),

    ("on_site", "finish", &["done"], "the customer accepts the work"),
    ("on_site", "fail", &["failed"], "the customer's side made it impossible"),
    ("on_site", "cannot_complete", &["cannot_complete"], "our side made it impossible: a new visit follows"),

    ("confirmed", "reschedule", &["chosen"], "another window: the customer must be told again"),
    ("assigned", "reschedule", &["chosen"], "another window: the crew is free again"),
    ("en_route", "reschedule", &["chosen"], "another window: the crew turns back"),
    ("late", "reschedule", &["chosen"], "nobody came in time, and another window is agreed"),

    ("requested", "cancel", &["cancelled"], "it is not needed, or cannot be"),
    ("offered", "cancel", &["cancelled"], "it is not needed, or cannot be"),
    ("chosen", "cancel", &["cancelled"], "it is not needed, or cannot be"),
    ("confirmed", "cancel", &["cancelled"], "it is not needed, or cannot be"),
    ("assigned", "cancel", &["cancelled"], "it is not needed, or cannot be"),
    ("en_route", "cancel", &["cancelled"], "the crew turns back; once it is there nobody cancels"),
    ("late", "cancel", &["cancelled"], "the customer does not wait any longer"),

    ("requested", "elapse", &["requested"], "nothing is due"),
    ("offered", "elapse", &["offered", "requested"], "every window that was offered has begun"),
    ("chosen", "elapse", &["chosen", "requested"], "the window began unconfirmed"),
    ("confirmed", "elapse", &["confirmed", "late", "missed"], "the window is over, and nobody came"),
    ("assigned", "elapse", &["assigned", "late", "missed"], "the window is over, and nobody came"),
    ("en_route", "elapse", &["en_route", "late", "missed"], "the window is over, and nobody came"),
    ("late", "elapse", &["late", "missed"], "nobody came at all: our fault"),
    ("on_site", "elapse", &["on_site"], "nothing is due"),
    ("done", "elapse", &["done"], "nothing is due any more"),
    ("missed", "elapse", &["missed"], "nothing is due any more"),
    ("failed", "elapse", &["failed"], "nothing is due any more"),
    ("cannot_complete", "elapse", &["cannot_complete"], "nothing is due any more"),
    ("cancelled", "elapse", &["cancelled"], "nothing is due any more"),
];

pub(super) const TABLE: Table = Table {
    states: "order.visit.state.",
    commands: "order.visit.command.",
    rows: ROWS,
};

//! The transition table of a recovery as data.

use crate::base::workflow::engine::{Row, Table};

/// Every legal pair of state and command; what does not stand here is denied as
/// `base.workflow.wrong_state`. While a promise stands, another answer changes what is done and not the promise.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("none", "report", &["reported"], "something went wrong"),

    ("reported", "locate", &["located"], "the crew comes after all"),
    ("located", "locate", &["located"], "the crew comes at another time"),
    ("substitute_sent", "locate", &["located"], "the crew comes itself"),
    ("no_crew", "locate", &["located"], "the crew comes after all"),
    ("remedied", "locate", &["located"], "the crew comes after all"),
    ("promised", "locate", &["promised"], "the crew comes; the promise stands"),
    ("kept", "locate", &["located"], "we called back, and know now when the crew comes"),
    ("broken", "locate", &["located"], "the crew comes after all"),

    ("reported", "send_substitute", &["substitute_sent"], "another crew is free"),
    ("located", "send_substitute", &["substitute_sent"], "another crew is there earlier"),
    ("substitute_sent", "send_substitute", &["substitute_sent"], "that one cannot come either"),
    ("no_crew", "send_substitute", &["substitute_sent"], "a crew became free"),
    ("remedied", "send_substitute", &["substitute_sent"], "a crew brings it"),
    ("promised", "send_substitute", &["promised"], "another crew comes; the promise stands"),
    ("kept", "send_substitute", &["substitute_sent"], "we called back, and a crew comes"),
    ("broken", "send_substitute", &["substitute_sent"], "another crew is free"),

    ("reported", "no_crew", &["no_crew"], "no crew is free"),
    ("located", "no_crew", &["no_crew"], "the crew cannot come, and no other is free"),
    ("substitute_sent", "no_crew", &["no_crew"], "that crew cannot come, and no other is free"),
    ("remedied", "no_crew", &["no_crew"], "nobody can bring it"),
    ("promised", "no_crew", &["promised"], "no crew is free; the promise stands"),
    ("kept", "no_crew", &["no_crew"], "we called back, and no crew is free"),
    ("broken", "no_crew", &["no_crew"], "no crew is free"),

    ("reported", "remedy", &["remedied"], "something else puts it right"),
    ("located", "remedy", &["remedied"], "something else puts it right"),
    ("substitute_sent", "remedy", &["remedied"], "something else puts it right"),
    ("no_crew", "remedy", &["remedied"], "a new visit is agreed"),
    ("remedied", "remedy", &["remedied"], "something else puts it right"),
    ("promised", "remedy", &["promised"], "something else puts it right; the promise stands"),
    ("kept", "remedy", &["remedied"], "something else puts it right"),
    ("broken", "remedy", &["remedied"], "something else puts it right"),

    ("reported", "promise", &["promised"], "we find out and call back"),
    ("located", "promise", &["promised"], "the customer knows when"),
    ("substitute_sent", "promise", &["promised"], "the customer knows when"),
    ("no_crew", "promise", &["promised"], "the customer hears of a new date"),
    ("remedied", "promise", &["promised"], "the customer knows when"),
    ("kept", "promise", &["promised"], "the next step is promised"),
    ("broken", "promise", &["promised"], "another promise, after one that was broken"),

    ("reported", "reassure", &["reported"], "the customer is calmed"),
    ("located", "reassure", &["located"], "the customer is calmed"),
    ("substitute_sent", "reassure", &["substitute_sent"], "the customer is calmed"),
    ("no_crew", "reassure", &["no_crew"], "the customer is calmed"),
    ("remedied", "reassure", &["remedied"], "the customer is calmed"),
    ("promised", "reassure", &["promised"], "the customer is calmed"),
    ("kept", "reassure", &["kept"], "the customer is calmed"),
    ("broken", "reassure", &["broken"], "the customer is calmed"),

    ("promised", "keep", &["kept"], "what was promised came in time"),

    ("reported", "close", &["closed"], "it is over before anybody answered"),
    ("located", "close", &["closed"], "it is over"),
    ("substitute_sent", "close", &["closed"], "it is over"),
    ("no_crew", "close", &["closed"], "it is over"),
    ("remedied", "close", &["closed"], "it is over"),
    ("kept", "close", &["closed"], "it is over"),
    ("broken", "close", &["closed"], "it is over, and a complaint is due"),

    ("reported", "elapse", &["reported"], "nobody answered in time"),
    ("located", "elapse", &["located"], "nothing is due"),
    ("substitute_sent", "elapse", &["substitute_sent"], "nothing is due"),
    ("no_crew", "elapse", &["no_crew"], "nothing is due"),
    ("remedied", "elapse", &["remedied"], "nothing is due"),
    ("promised", "elapse", &["promised", "broken"], "the deadline of the promise came"),
    ("kept", "elapse", &["kept"], "nobody answered in time"),
    ("broken", "elapse", &["broken"], "nobody answered in time"),
    ("closed", "elapse", &["closed"], "nothing is due any more"),
];

pub(super) const TABLE: Table = Table {
    states: "order.recovery.state.",
    commands: "order.recovery.command.",
    rows: ROWS,
};

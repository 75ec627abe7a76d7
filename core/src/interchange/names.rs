//! A name compared with those that are published.

/// How a name stands to the published ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Match<'a> {
    /// It is one.
    Published(&'a str),
    /// It is one with blanks around it.
    Blank(&'a str),
    /// It is one in other letters: `Acknowledged`.
    OtherCase(&'a str),
    /// It is a part of one that is published: `inProgress.assigned`.
    Part(&'a str),
    /// MEF has it, which builds on TM Forum.
    OfMef(&'static str),
    /// Nobody has it.
    Unknown,
}

/// What MEF adds to the states of TM Forum, by the name of the list.
const MEF: [(&str, &[&str]); 4] = [
    ("AppointmentStateType", &["inProgress", "missed"]),
    (
        "TroubleTicketStatusType",
        &["assessingCancellation", "reopened"],
    ),
    (
        "WorkOrderStateType",
        &["open", "planned", "unableToComplete"],
    ),
    (
        "ProductOrderItemStateType",
        &["acceptedByBuyer", "declinedByBuyer", "withdrawnBySeller"],
    ),
];

pub(super) fn compare<'a>(list: &str, published: &'a [String], name: &str) -> Match<'a> {
    let find = |wanted: &str| {
        let mut all = published.iter();
        all.find(|one| one.as_str() == wanted).map(String::as_str)
    };
    let find_any_case = |wanted: &str| {
        let mut all = published.iter();
        all.find(|one| one.eq_ignore_ascii_case(wanted))
            .map(String::as_str)
    };
    let trimmed = name.trim();
    if let Some(one) = find(name) {
        return Match::Published(one);
    }
    if let Some(one) = find(trimmed) {
        return Match::Blank(one);
    }
    if let Some(one) = find_any_case(trimmed) {
        return Match::OtherCase(one);
    }
    if let Some(one) = trimmed
        .split_once('.')
        .and_then(|(parent, _)| find_any_case(parent))
    {
        return Match::Part(one);
    }
    let added = MEF.iter().find(|(known, _)| *known == list);
    let added = added.and_then(|(_, names)| names.iter().find(|one| **one == trimmed));
    added.map_or(Match::Unknown, |one| Match::OfMef(one))
}

//! The columns of each kind of table. `docs/facts.md` describes them.

use crate::base::Label;
use crate::importer::mapping::Column;
use crate::kpi::FactKind;

/// Gives the columns of a table: those that must be there, and those that need not.
const fn names(kind: FactKind) -> (&'static [&'static str], &'static [&'static str]) {
    match kind {
        // A table of records is a call log, which has its own schema.
        FactKind::Record => (&[], &[]),
        FactKind::Activity => (
            &["agent", "activity", "from", "until"],
            &[
                "pause_kind",
                "reason",
                "queue",
                "began_before",
                "still_open",
            ],
        ),
        FactKind::Schedule => (
            &["agent", "kind", "paid", "from", "until"],
            &["pause_kind", "planned"],
        ),
        FactKind::Survey => (
            &["id", "asked", "question", "scale", "score"],
            &["contact", "agent", "queue", "project"],
        ),
        FactKind::Scorecard => (
            &["id", "agent", "at", "item", "weight", "earned"],
            &[
                "not_applicable",
                "instant_fail",
                "contact",
                "queue",
                "project",
            ],
        ),
        FactKind::LeadList => (&["id", "begun", "leads", "finished"], &["project"]),
        // The reader refuses a table of them.
        FactKind::CampaignPerson | FactKind::Order => (&[], &[]),
    }
}

/// Gives the columns of a table by slot.
pub(super) fn columns(kind: FactKind) -> Vec<Column> {
    let (needed, optional) = names(kind);
    let column = |(name, optional): (&&'static str, bool)| Column {
        name: (*name).to_owned(),
        label: Some(Label::fixed(name)),
        nothing: Vec::new(),
        optional,
    };
    let needed = needed.iter().map(|name| (name, false));
    let optional = optional.iter().map(|name| (name, true));
    needed.chain(optional).map(column).collect()
}

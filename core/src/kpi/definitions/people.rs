//! People: who came back, and whose case was resolved on the first contact.

use crate::base::Code;
use crate::kpi::figures::{Definition, Out, Sums};
use crate::kpi::histogram::total;
use crate::kpi::registry::{Aim, CountedUnit, FactKind, KpiUnit, MergeKey};

const REPEATS: Definition = Definition {
    id: "repeat_rate",
    formula: "decided contacts followed by another of the same person, and of the scope of the \
              policy, within the window / decided contacts",
    unit: KpiUnit::Share,
    counted: CountedUnit::Contact,
    aim: Aim::Lower,
    needs: &[FactKind::Record],
    merge_key: MergeKey::Person,
    edge_cases: "Inbound contacts that an agent handled; others neither repeat nor are repeated. From \
                 start to start; the same instant does not follow. Decided: at least as old as the \
                 window at the last start of any record; later ones may be missing. What is younger \
                 is undecided even if repeated already, for those alone would raise the rate. \
                 Contacts without a person are left out. Where the scope asks for a queue or topic, nothing repeats a \
                 contact without one. Without a topic in the scope it says little about resolution.",
    source: "Common usage, with windows of 1, 7 and 30 days",
    compute: |sums, out| {
        let people = &sums.extra.people;
        out.over(people.repeated, people.decided);
    },
};

const FIRST: Definition = Definition {
    id: "fcr.gross",
    formula: "decided first contacts marked as resolved and not repeated within the window / \
              decided first contacts with a mark",
    aim: Aim::Higher,
    edge_cases: "No such contact: no value. First is a contact without another of the same person \
                 and scope within the window before it. One that is nearer than the window to the \
                 first start of any record is undecided, because an earlier one may lie before \
                 the data; so is one that is younger than the window at their end. What was \
                 decided stays so, whatever data come before or after. Contacts without a mark are \
                 told in fcr.unmarked.",
    source: "Common usage: gross first-contact resolution, by mark and by repeat",
    compute: |sums, out| {
        let people = &sums.extra.people;
        out.over(people.resolved, people.first);
    },
    ..REPEATS
};

pub(super) const PEOPLE: [Definition; 8] = [
    REPEATS,
    Definition {
        id: "repeat_rate.so_far",
        formula: "contacts followed by another of the same person and scope within the window, as \
                  far as the data go / contacts of known people",
        edge_cases: "No contact of a known person: no value. It rises for contacts younger than \
                     the window when later data come; it is what a system shows that does not look \
                     at the end of its data.",
        compute: |sums, out| {
            let people = &sums.extra.people;
            out.over(
                people.repeated.saturating_add(people.undecided_repeated),
                people.decided.saturating_add(people.undecided),
            );
        },
        ..REPEATS
    },
    Definition {
        id: "repeat_rate.undecided",
        formula: "contacts of known people that are younger than the window at the end of the data",
        unit: KpiUnit::Count,
        aim: Aim::Neutral,
        edge_cases: "They count in no repeat_rate. One record with a far too late instant decides \
                     them all.",
        source: "This library: right-censored contacts are told apart",
        compute: |sums, out| out.count(sums.extra.people.undecided),
        ..REPEATS
    },
    Definition {
        id: "repeat_rate.unidentified",
        formula: "inbound contacts that an agent handled and that have no person",
        unit: KpiUnit::Count,
        aim: Aim::Neutral,
        edge_cases: "They count in no figure of people: who is not known cannot be seen to come \
                     back.",
        source: "This library: what cannot be told is counted apart",
        compute: |sums, out| out.count(sums.extra.people.unidentified),
        ..REPEATS
    },
    FIRST,
    Definition {
        id: "fcr.net",
        formula: "fcr.gross over those whose topic can be resolved on a first contact",
        edge_cases: "As fcr.gross; the plan names the topics that cannot be, and a contact without \
                     a topic can be.",
        source: "RingCentral: net first-contact resolution, cases that cannot be left out",
        compute: |sums, out| {
            let people = &sums.extra.people;
            out.over(people.resolved_net, people.first_net);
        },
        ..FIRST
    },
    Definition {
        id: "fcr.undecided",
        formula: "contacts with a mark of which it is not known whether they were first, or whether \
                  they will be repeated; by reason",
        unit: KpiUnit::Count,
        aim: Aim::Neutral,
        edge_cases: "A contact that is too near to both ends of the data counts as too near to \
                     their beginning.",
        source: "This library: censored contacts are told apart",
        compute: undecided,
        ..FIRST
    },
    Definition {
        id: "fcr.unmarked",
        formula: "decided first contacts that do not say whether they resolved the case",
        unit: KpiUnit::Count,
        aim: Aim::Neutral,
        edge_cases: "They count on neither side of fcr.gross.",
        source: "This library: no mark is not a no",
        compute: |sums, out| out.count(sums.extra.people.unmarked),
        ..FIRST
    },
];

fn undecided(sums: &Sums<'_>, out: &mut Out<'_>) {
    let (before, after) = (
        sums.extra.people.unknown_before,
        sums.extra.people.unknown_after,
    );
    out.count(total([before, after].into_iter()));
    out.part(Code::fixed("kpi.undecided.near_start"), before, 1);
    out.part(Code::fixed("kpi.undecided.near_end"), after, 1);
}

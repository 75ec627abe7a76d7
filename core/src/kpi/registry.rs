//! The registry: every figure with its name, formula, unit and source.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::definitions;
use crate::base::{Code, Label, Language, LocalisedText};

/// Says in what a figure is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KpiUnit {
    /// A number of things; the denominator is 1.
    Count,
    /// A share from 0 to 1.
    Share,
    /// Seconds; the numerator is in milliseconds.
    Seconds,
    /// A quotient of two quantities of which neither is a part of the other; it may pass 1.
    Quotient,
    /// A number an hour; the denominator is in milliseconds.
    PerHour,
    /// A mean score, on the scale that its part names.
    Score,
    /// Points from -100 to 100: those for minus those against, of a hundred.
    NetPoints,
}

/// Says what a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountedUnit {
    /// Contacts.
    Contact,
    /// Queue entries: a contact passed to a second queue counts twice.
    QueueEntry,
    /// Agent offers: a contact that three agents let ring counts three times.
    AgentOffer,
    /// Agent legs: a transferred contact counts once per agent.
    AgentLeg,
    /// People.
    Person,
    /// Leads of lists of people to be called: a lead that was dialled twice counts once.
    Lead,
    /// The time of agents, each at most once at each instant, however many contacts they have then.
    AgentTime,
    /// Answers to a question of a survey.
    SurveyAnswer,
    /// Filled scorecards.
    Scorecard,
    /// Applications.
    Application,
    /// Orders.
    Order,
    /// Visits of crews.
    Visit,
    /// Promises to customers.
    Promise,
    /// What is done about something that went wrong.
    Recovery,
    /// Taxi requests.
    TaxiRequest,
}

/// Says from which facts a figure is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// Call records.
    Record,
    /// What agents did: [`ActivityInterval`](super::ActivityInterval).
    Activity,
    /// What agents were planned to do: [`ScheduleInterval`](super::ScheduleInterval).
    Schedule,
    /// What customers answered: [`SurveyScore`](super::SurveyScore).
    Survey,
    /// What reviewers found: [`Scorecard`](super::Scorecard).
    Scorecard,
    /// How long the lists are: [`LeadList`](super::LeadList).
    LeadList,
    /// What a campaign came to with each person.
    CampaignPerson,
    /// Applications, orders, visits, recoveries and taxi requests.
    Order,
}

/// Says which way a figure gets better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aim {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither: it describes.
    Neutral,
    /// In between: too low and too high are both bad. The ends are in per cent of the value.
    Range {
        /// From here on it is good.
        low_percent: u8,
        /// Up to here it is good.
        high_percent: u8,
    },
}

/// Says what must stay together when the data are cut into parts that are counted apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MergeKey {
    /// Nothing: any cut gives the same result.
    None,
    /// All contacts of a person.
    Person,
    /// All attempts of a lead.
    Lead,
    /// All of an order.
    Order,
    /// All of an agent.
    Agent,
}

/// Describes one figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kpi {
    /// Its stable id: `service_level`.
    pub id: Code,
    /// Its name for people.
    pub name: LocalisedText,
    /// How it is computed.
    pub formula: Label,
    /// In what it is measured.
    pub unit: KpiUnit,
    /// What it counts.
    pub counted: CountedUnit,
    /// Which way it gets better.
    pub aim: Aim,
    /// The facts that it needs. What needs more than records, or has a merge key, is given by a
    /// [`CentreTally`](super::CentreTally) and not by a [`CallTally`](super::CallTally).
    pub needs: Vec<FactKind>,
    /// What must stay together when the data are cut.
    pub merge_key: MergeKey,
    /// What happens at the edges.
    pub edge_cases: Label,
    /// Where the definition comes from.
    pub source: Label,
}

/// Gives every figure of this domain, in the order in which reports list them.
///
/// ```
/// let registry = talktime::kpi::registry();
/// let asa = registry.iter().find(|kpi| kpi.id.as_str() == "asa").unwrap();
/// assert_eq!(asa.name.english.as_str(), "average speed of answer");
/// ```
pub fn registry() -> Vec<Kpi> {
    definitions::all()
        .map(|definition| Kpi {
            id: Code::fixed(definition.id),
            name: name_of(definition.id),
            formula: Label::fixed(definition.formula),
            unit: definition.unit,
            counted: definition.counted,
            aim: definition.aim,
            needs: definition.needs.to_vec(),
            merge_key: definition.merge_key,
            edge_cases: Label::fixed(definition.edge_cases),
            source: Label::fixed(definition.source),
        })
        .collect()
}

fn message_key(id: &str) -> String {
    format!("kpi-{}", id.replace(['.', '_'], "-"))
}

/// Gives the name of a figure in every language.
pub(crate) fn name_of(id: &str) -> LocalisedText {
    LocalisedText::of_message(&message_key(id))
}

/// Prints a registry as a reference page in Markdown.
pub fn reference_markdown(registry: &[Kpi]) -> String {
    let mut text = String::from(
        "# Figures\n\nGenerated from the registry; do not edit.\n\n\
         Letters in formulas count queue entries: A answered, B abandoned, F flown out (time-out, key, leave-empty, \
         overflow), C call-back requests, O offered = A + B + F + C; X(T) those of X within the \
         threshold, B(S) within the limit of a short abandon. A figure over nothing has no \
         value.\n",
    );
    for kpi in registry {
        let name = |language| kpi.name.get(language);
        // Writing into a `String` cannot fail.
        let _ = write!(
            text,
            "\n## `{}`: {}\n\n{} · {}\n\n- Formula: {}\n- Unit: {}\n- Counts: {}\n- Better: {}\n- Needs: {}\n\
             - Must stay together when the data are cut: {}\n- Edge cases: {}\n- Source: {}\n",
            kpi.id,
            name(Language::English),
            name(Language::Hindi),
            name(Language::Russian),
            kpi.formula,
            unit_text(kpi.unit),
            counted_text(kpi.counted),
            aim_text(kpi.aim),
            needs_text(&kpi.needs),
            merge_key_text(kpi.merge_key),
            kpi.edge_cases,
            kpi.source,
        );
    }
    text
}

const fn unit_text(unit: KpiUnit) -> &'static str {
    match unit {
        KpiUnit::Count => "number",
        KpiUnit::Share => "share from 0 to 1",
        KpiUnit::Seconds => "seconds (numerator in milliseconds)",
        KpiUnit::Quotient => "quotient, may pass 1",
        KpiUnit::PerHour => "number an hour (denominator in milliseconds)",
        KpiUnit::Score => "mean score",
        KpiUnit::NetPoints => "points from -100 to 100",
    }
}

const fn counted_text(counted: CountedUnit) -> &'static str {
    match counted {
        CountedUnit::Contact => "contacts",
        CountedUnit::QueueEntry => "queue entries",
        CountedUnit::AgentOffer => "agent offers",
        CountedUnit::AgentLeg => "agent legs",
        CountedUnit::Person => "people",
        CountedUnit::Lead => "leads",
        CountedUnit::AgentTime => "time of agents",
        CountedUnit::SurveyAnswer => "answers",
        CountedUnit::Scorecard => "scorecards",
        CountedUnit::Application => "applications",
        CountedUnit::Order => "orders",
        CountedUnit::Visit => "visits",
        CountedUnit::Promise => "promises",
        CountedUnit::Recovery => "recoveries",
        CountedUnit::TaxiRequest => "taxi requests",
    }
}

fn aim_text(aim: Aim) -> String {
    match aim {
        Aim::Higher => "higher".to_owned(),
        Aim::Lower => "lower".to_owned(),
        Aim::Neutral => "neither, it describes".to_owned(),
        Aim::Range {
            low_percent,
            high_percent,
        } => format!("from {low_percent} to {high_percent} %"),
    }
}

fn needs_text(needs: &[FactKind]) -> String {
    let word = |kind: &FactKind| match kind {
        FactKind::Record => "call records",
        FactKind::Activity => "activity intervals",
        FactKind::Schedule => "schedule intervals",
        FactKind::Survey => "survey scores",
        FactKind::Scorecard => "scorecards",
        FactKind::LeadList => "sizes of lead lists",
        FactKind::CampaignPerson => "people of campaigns",
        FactKind::Order => "applications, orders, visits, recoveries, taxi requests",
    };
    needs.iter().map(word).collect::<Vec<_>>().join(", ")
}

const fn merge_key_text(key: MergeKey) -> &'static str {
    match key {
        MergeKey::None => "nothing",
        MergeKey::Person => "all contacts of a person",
        MergeKey::Lead => "all attempts of a lead",
        MergeKey::Order => "all of an order",
        MergeKey::Agent => "all of an agent",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::base::{LocalisedText, has_message};

    #[test]
    fn every_entry_is_whole_and_named_in_every_language() {
        let registry = registry();
        let ids: BTreeSet<_> = registry.iter().map(|kpi| kpi.id.clone()).collect();
        assert_eq!(ids.len(), registry.len());
        for kpi in registry {
            assert!(Code::new(kpi.id.as_str()).is_ok());
            for text in [&kpi.formula, &kpi.edge_cases, &kpi.source] {
                assert!(Label::new(text.as_str()).is_ok(), "{}: {text}", kpi.id);
            }
            for language in Language::ALL {
                assert!(
                    has_message(language, &message_key(kpi.id.as_str())),
                    "{}",
                    kpi.id
                );
            }
            let LocalisedText {
                english,
                hindi,
                russian,
            } = kpi.name;
            assert!(hindi.is_some_and(|name| name != english));
            assert!(russian.is_some_and(|name| name != english));
        }
    }

    #[test]
    fn the_reference_page_has_a_section_for_every_figure() {
        let page = reference_markdown(&registry());
        for kpi in registry() {
            assert!(page.contains(&format!("\n## `{}`: ", kpi.id)), "{}", kpi.id);
        }
    }
}

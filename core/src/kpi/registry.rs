//! The registry: every figure with its name, formula, unit and source.

use serde::{Deserialize, Serialize};

use crate::base::{Code, Label, LocalisedText};

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
}

/// Says what a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountedUnit {
    /// Contacts.
    Contact,
    /// Stays in a queue: a contact passed to a second queue counts twice.
    QueueEntry,
    /// Offers to an agent: a contact that three agents let ring counts three times.
    AgentOffer,
    /// Parts handled by one agent: a transferred contact counts once per agent.
    AgentLeg,
    /// People.
    Person,
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
    /// What must stay together when the data are cut.
    pub merge_key: MergeKey,
    /// What happens at the edges.
    pub edge_cases: Label,
    /// Where the definition comes from.
    pub source: Label,
}

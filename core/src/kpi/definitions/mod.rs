//! The definitions of the figures, in the order of the registry.

mod agents;
mod contacts;
mod leads;
mod people;
mod quality;
mod queues;
mod service_levels;
mod surveys;
mod time;

use super::figures::Definition;
use super::registry::FactKind;

/// What is counted from call records alone.
const RECORDS: &[FactKind] = &[FactKind::Record];

/// Gives every definition: queues, service levels, waits, agents, contacts, people, leads, surveys, quality.
pub(super) fn all() -> impl Iterator<Item = &'static Definition> {
    queues::COUNTS
        .iter()
        .chain(&service_levels::SERVICE_LEVELS)
        .chain(&queues::WAITS)
        .chain(&queues::ABANDONS)
        .chain(&agents::HANDLING)
        .chain(&agents::OFFERS)
        .chain(&contacts::CONTACTS)
        .chain(&contacts::DIALLING)
        .chain(&time::TIMES)
        .chain(&time::OCCUPANCY)
        .chain(&time::PLAN)
        .chain(&time::RATES)
        .chain(&people::PEOPLE)
        .chain(&leads::LEAD_FIGURES)
        .chain(&surveys::SURVEYS)
        .chain(&quality::QUALITY)
}

// The README's example reads a log, so it is compiled only where the readers are.
#![cfg_attr(feature = "importer", doc = include_str!("../../README.md"))]
#![cfg_attr(
    not(feature = "importer"),
    doc = "The work of a call centre as one library."
)]

pub mod application;
pub mod base;
pub mod call;
pub mod campaign;
pub mod customer;
pub mod kpi;
pub mod order;
pub mod privacy;
pub mod project;

#[cfg(feature = "importer")]
pub mod importer;
#[cfg(feature = "interchange")]
pub mod interchange;

/// Gives the registry of every figure of the library: the entries of all domains, joined.
///
/// ```
/// assert!(talktime::registry().iter().any(|kpi| kpi.id.as_str() == "service_level"));
/// ```
pub fn registry() -> Vec<kpi::Kpi> {
    kpi::registry()
        .into_iter()
        .chain(campaign::registry())
        .chain(order::registry())
        .collect()
}

/// Prints the registry of every figure as a reference page in Markdown.
pub fn reference_markdown() -> String {
    kpi::reference_markdown(&registry())
}

#![doc = include_str!("../../README.md")]

pub mod base;
pub mod call;
pub mod kpi;
pub mod project;

#[cfg(feature = "importer")]
pub mod importer;

/// Gives the registry of every figure of the library: the entries of all domains, joined.
///
/// ```
/// assert!(talktime::registry().iter().any(|kpi| kpi.id.as_str() == "service_level"));
/// ```
pub fn registry() -> Vec<kpi::Kpi> {
    kpi::registry()
}

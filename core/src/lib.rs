#![doc = include_str!("../../README.md")]

pub mod base;
pub mod call;
pub mod kpi;
pub mod project;

#[cfg(feature = "importer")]
pub mod importer;

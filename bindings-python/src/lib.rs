//! The Python face of `talktime`: conversions and exceptions, no rule of its own.
//!
//! `mirrors` is written by `cargo xtask mirrors` from the sources of the core.

mod call;
mod centre;
mod columns;
mod customer;
mod errors;
mod facts;
mod host;
mod importer;
mod kpi;
mod mirrors;
mod page;
mod report;
mod sentences;
mod texts;

/// The extension module, which `talktime` wraps.
#[pyo3::pymodule(name = "_talktime")]
mod native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::call::{
        call_handle, call_next_deadline, call_outcome_missing, call_record, call_replay,
        call_start, call_transitions,
    };
    #[pymodule_export]
    use super::centre::{CentreTally, explain};
    #[pymodule_export]
    use super::customer::Matcher;
    #[pymodule_export]
    use super::facts::{FactReader, read_facts};
    #[pymodule_export]
    use super::importer::{
        LogReader, Mapping, default_queue_log_options, default_read_options, read_log,
    };
    #[pymodule_export]
    use super::kpi::{CallTally, default_policy, preset_policy, registry, report};
    #[pymodule_export]
    use super::mirrors::{check, from_json, to_json};
    #[pymodule_export]
    use super::report::Report;
    #[pymodule_export]
    use super::sentences::{
        find_disposition, group_value, localised, money_text, outcome_category,
        phone_number_in_country, ratio_value, sentence, stable_code,
    };

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::mirrors::add_classes(module)
    }
}

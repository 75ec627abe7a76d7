//! The Python face of `talktime`: conversions and exceptions, no rule of its own.
//!
//! `mirrors` is written by `cargo xtask mirrors` from the sources of the core.

mod application;
mod call;
mod calling;
mod campaign;
mod centre;
mod clock;
mod columns;
mod crew;
mod customer;
mod customers;
mod errors;
mod facts;
mod figures;
mod funnel;
mod host;
mod importer;
mod kpi;
mod leads;
mod matching;
mod mirrors;
mod order;
mod page;
mod privacy;
mod project;
mod recovery;
mod report;
mod sentences;
mod taxi_request;
mod texts;
mod visit;

/// The extension module, which `talktime` wraps.
#[pyo3::pymodule(name = "_talktime")]
mod native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::application::{
        application_handle, application_next_deadline, application_replay, application_start,
        application_transitions, check_form, filled_form_value, form_mask_fits, form_schema_field,
        form_verdict_sentences, standard_forms,
    };
    #[pymodule_export]
    use super::call::{
        call_handle, call_next_deadline, call_outcome_missing, call_record, call_replay,
        call_start, call_transitions,
    };
    #[pymodule_export]
    use super::calling::{
        CallingRules, build_call_list, calling_rule_is_for, calling_rule_is_valid_on, may_call,
        read_calling_rules,
    };
    #[pymodule_export]
    use super::campaign::{
        attempt_local_time, attempt_was_conversation, attempt_was_dialled, eligible_offers,
        offering_check_against, offering_competitor_profile, offering_refusal, recontact,
        retry_cause_of, retry_next, target_judge, target_select,
    };
    #[pymodule_export]
    use super::centre::{CentreTally, explain};
    #[pymodule_export]
    use super::clock::{calendar_is_holiday, clock_time_minute, zone_at_local, zones_of_country};
    #[pymodule_export]
    use super::customer::{
        CustomerBase, Gazetteer, address_rules, check_address, check_pick_up,
        customer_change_address, customer_read_back_address, customer_view, erasure_fact,
        person_export_fact, person_export_text, placed_hold_binds_at, purchased_base_check_use,
        purchased_base_total_cost,
    };
    #[pymodule_export]
    use super::customers::{CustomerMapping, CustomerReader, read_customers};
    #[pymodule_export]
    use super::facts::{FactReader, read_facts};
    #[pymodule_export]
    use super::figures::{order_counts_joined, order_counts_of, order_counts_report};
    #[pymodule_export]
    use super::funnel::{FunnelTally, funnel_person_of_attempts, funnel_registry};
    #[pymodule_export]
    use super::importer::{
        LogReader, Mapping, default_queue_log_options, default_read_options, read_log,
    };
    #[pymodule_export]
    use super::kpi::{CallTally, default_policy, preset_policy, registry, report};
    #[pymodule_export]
    use super::leads::{
        callback_handle, callback_local_time, callback_next_deadline, callback_replay,
        callback_start, callback_transitions, lead_handle, lead_next_deadline, lead_next_number,
        lead_replay, lead_start, lead_transitions,
    };
    #[pymodule_export]
    use super::matching::Matcher;
    #[pymodule_export]
    use super::mirrors::{check, from_json, to_json};
    #[pymodule_export]
    use super::order::{
        item_price_of_offer, item_price_sum, order_balance, order_handle, order_next_deadline,
        order_outcome_of, order_replay, order_start, order_transitions,
    };
    #[pymodule_export]
    use super::privacy::{
        Access, SuppressionKey, SuppressionList, consent_allows, consent_require, consent_status,
        consent_supersede, consent_withdraw, decide_access, incident_deadline, journal_append,
        journal_append_access, journal_checkpoint, journal_new, legal_deadline, legal_rules,
        retention_due, retention_verdicts, standard_access_policy, suppression_holds,
        suppression_overdue, verify_journal,
    };
    #[pymodule_export]
    use super::project::{
        catalogue_at, catalogue_find, catalogue_on, coverage_covers, fault_answer, fault_node,
        fault_stands_at, fault_start, fault_walk, guide_fault_tree, guide_lines_for,
        offer_is_valid_on, project_form, project_on, project_version,
    };
    #[pymodule_export]
    use super::report::Report;
    #[pymodule_export]
    use super::sentences::{
        find_disposition, group_value, localised, money_text, outcome_category,
        phone_number_countries, phone_number_in_country, ratio_value, sentence, stable_code,
    };

    #[pymodule_export]
    use super::visit::{
        briefing_text, sms_length, visit_fact, visit_follow_up, visit_handle,
        visit_missing_materials, visit_needed_briefing, visit_next_deadline, visit_open_briefing,
        visit_replay, visit_start, visit_state_mef_name, visit_state_tmf646_name,
        visit_transitions,
    };

    #[pymodule_export]
    use super::crew::{CrewBoard, crew_speed_travel, great_circle_metres};
    #[pymodule_export]
    use super::recovery::{
        hitch_cause_fault, recovery_complaint_due, recovery_handle, recovery_next_deadline,
        recovery_recovered, recovery_replay, recovery_start, recovery_transitions, remedy_fits,
    };

    #[pymodule_export]
    use super::taxi_request::{
        taxi_address_of, taxi_request_hand_over_time, taxi_request_handle,
        taxi_request_next_deadline, taxi_request_replay, taxi_request_start,
        taxi_request_transitions,
    };

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::mirrors::add_classes(module)
    }
}

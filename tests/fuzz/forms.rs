//! The readers of forms, applications and orders: schemas and filled forms, each judged as far as the other
//! allows; and everything that the workflows store.

use talktime::application::{
    Application, ApplicationCommand, ApplicationEntry, ApplicationFacts, FilledForm,
    FilledFormParts, check_form,
};
use talktime::base::{CalendarDate, Invalid};
use talktime::order::{
    Order, OrderCommand, OrderEntry, OrderFacts, OrderOutcome, Recovery, RecoveryCommand,
    RecoveryEntry, RecoveryFacts, TaxiRequest, TaxiRequestCommand, TaxiRequestEntry,
    TaxiRequestFacts, Visit, VisitCommand, VisitEntry, VisitFacts,
};
use talktime::project::FormSchema;

use crate::targets::{Stored, Target, json, settled, stored};

stored! {
    Application, application: { let _ = application.next_deadline(); };
    ApplicationCommand;
    ApplicationEntry;
    ApplicationFacts;
    Order, order: {
        let balance = order.balance();
        assert!(balance.due.minor == 0 || balance.refund_owed.minor == 0);
        let states: Vec<_> = order.parts().items.iter().map(|line| line.state.clone()).collect();
        let _ = (order.next_deadline(), OrderOutcome::of(&states));
    };
    OrderCommand;
    OrderEntry;
    OrderFacts;
    Visit, visit: {
        let open = visit.open_briefing();
        let needed = visit.needed_briefing();
        assert!(open.iter().all(|item| needed.contains(item)));
        let _ = (visit.next_deadline(), visit.missing_materials(), visit.fact());
    };
    VisitCommand;
    VisitEntry;
    VisitFacts;
    Recovery, recovery: { let _ = (recovery.next_deadline(), recovery.complaint_due(), recovery.recovered()); };
    RecoveryCommand;
    RecoveryEntry;
    RecoveryFacts;
    TaxiRequest, taxi_request: { let _ = (taxi_request.next_deadline(), taxi_request.hand_over_time()); };
    TaxiRequestCommand;
    TaxiRequestEntry;
    TaxiRequestFacts;
    FilledForm, form: {
        for schema in FormSchema::standard() {
            let of_it = schema.parts().id == form.parts().form && form.parts().version == 1;
            let verdict = check_form(&schema, form, CalendarDate::default(), None);
            assert_eq!(verdict.is_ok(), of_it);
            settled(&verdict);
        }
    };
    FormSchema, schema: {
        let parts = schema.parts();
        let blank = FilledForm::restore(FilledFormParts {
            form: parts.id.clone(),
            version: parts.version,
            answers: Vec::new(),
        });
        let today = CalendarDate::default();
        let verdict = check_form(schema, &blank.unwrap(), today, None).unwrap();
        assert!(verdict.faults.is_empty() && verdict.missing.len() <= parts.fields.len());
    };
}

pub(crate) fn all() -> Vec<Target> {
    vec![
        json::<Application>("json_application_application"),
        json::<ApplicationCommand>("json_application_command"),
        json::<ApplicationEntry>("json_application_entry"),
        json::<ApplicationFacts>("json_application_facts"),
        json::<Order>("json_order_order"),
        json::<OrderCommand>("json_order_command"),
        json::<OrderEntry>("json_order_entry"),
        json::<OrderFacts>("json_order_facts"),
        json::<Visit>("json_order_visit"),
        json::<VisitCommand>("json_order_visit_command"),
        json::<VisitEntry>("json_order_visit_entry"),
        json::<VisitFacts>("json_order_visit_facts"),
        json::<Recovery>("json_order_recovery"),
        json::<RecoveryCommand>("json_order_recovery_command"),
        json::<RecoveryEntry>("json_order_recovery_entry"),
        json::<RecoveryFacts>("json_order_recovery_facts"),
        json::<TaxiRequest>("json_order_taxi_request"),
        json::<TaxiRequestCommand>("json_order_taxi_request_command"),
        json::<TaxiRequestEntry>("json_order_taxi_request_entry"),
        json::<TaxiRequestFacts>("json_order_taxi_request_facts"),
        json::<FilledForm>("json_application_filled_form"),
        json::<FormSchema>("json_project_form_schema"),
    ]
}

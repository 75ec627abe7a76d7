//! What version 1 wrote is read by every later release: a sample of each stored kind, and of each
//! event and command of the call, committed when the version was.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::BTreeSet;

use serde_json::Value;
use talktime::application::{
    Application, ApplicationCommand, ApplicationEntry, ApplicationFacts, FilledForm,
};
use talktime::base::Invalid;
use talktime::base::workflow::Envelope;
use talktime::call::{Call, CallCommand, CallEntry, CallFacts, DialPermit, Record};
use talktime::campaign::{
    Attempt, CallList, CallListPlan, Callback, CallbackCommand, CallbackEntry, CallbackFacts,
    CallingRules, DialFacts, DialQuery, DialVerdict, FunnelPerson, FunnelTally, Lead, LeadCommand,
    LeadEntry, LeadFacts, ListPerson, Offering, RecontactCondition, RetryPlan, TargetRule,
};
use talktime::customer::matching::{MatchFields, MatchPolicy, MatchScore};
use talktime::customer::{Customer, CustomerBase, PurchasedBase};
use talktime::kpi::{
    ActivityInterval, CallTally, CentreTally, Explanation, LeadList, Plan, Report,
    ScheduleInterval, Scorecard, SurveyScore,
};
use talktime::order::{
    Order, OrderCommand, OrderEntry, OrderFacts, Recovery, RecoveryCommand, RecoveryEntry,
    RecoveryFacts, TaxiRequest, TaxiRequestCommand, TaxiRequestEntry, TaxiRequestFacts, Visit,
    VisitCommand, VisitEntry, VisitFacts,
};
use talktime::privacy::{
    AccessPolicy, Checkpoint, Consent, Incident, Journal, JournalEntry, RetentionPolicy,
    SuppressionEntry, SuppressionList,
};
use talktime::project::{DispositionMap, FaultWalk, FormSchema, Project, ProjectVersions};

const SAMPLES: &str = include_str!("../vectors/json/v1.json");

/// Reads a text as its kind and writes it again.
fn through(text: &str, kind: &str) -> Result<String, Invalid> {
    match kind {
        ActivityInterval::JSON_KIND => ActivityInterval::from_json(text)?.to_json(),
        Call::JSON_KIND => Call::from_json(text)?.to_json(),
        CallCommand::JSON_KIND => CallCommand::from_json(text)?.to_json(),
        CallEntry::JSON_KIND => CallEntry::from_json(text)?.to_json(),
        CallFacts::JSON_KIND => CallFacts::from_json(text)?.to_json(),
        CallTally::JSON_KIND => CallTally::from_json(text)?.to_json(),
        CentreTally::JSON_KIND => CentreTally::from_json(text)?.to_json(),
        Customer::JSON_KIND => Customer::from_json(text)?.to_json(),
        CustomerBase::JSON_KIND => CustomerBase::from_json(text)?.to_json(),
        DialPermit::JSON_KIND => DialPermit::from_json(text)?.to_json(),
        DispositionMap::JSON_KIND => DispositionMap::from_json(text)?.to_json(),
        FilledForm::JSON_KIND => FilledForm::from_json(text)?.to_json(),
        FormSchema::JSON_KIND => FormSchema::from_json(text)?.to_json(),
        FaultWalk::JSON_KIND => FaultWalk::from_json(text)?.to_json(),
        Project::JSON_KIND => Project::from_json(text)?.to_json(),
        ProjectVersions::JSON_KIND => ProjectVersions::from_json(text)?.to_json(),
        Envelope::JSON_KIND => Envelope::from_json(text)?.to_json(),
        Explanation::JSON_KIND => Explanation::from_json(text)?.to_json(),
        LeadList::JSON_KIND => LeadList::from_json(text)?.to_json(),
        MatchFields::JSON_KIND => MatchFields::from_json(text)?.to_json(),
        MatchPolicy::JSON_KIND => MatchPolicy::from_json(text)?.to_json(),
        MatchScore::JSON_KIND => MatchScore::from_json(text)?.to_json(),
        Plan::JSON_KIND => Plan::from_json(text)?.to_json(),
        PurchasedBase::JSON_KIND => PurchasedBase::from_json(text)?.to_json(),
        Record::JSON_KIND => Record::from_json(text)?.to_json(),
        Report::JSON_KIND => Report::from_json(text)?.to_json(),
        ScheduleInterval::JSON_KIND => ScheduleInterval::from_json(text)?.to_json(),
        Scorecard::JSON_KIND => Scorecard::from_json(text)?.to_json(),
        SurveyScore::JSON_KIND => SurveyScore::from_json(text)?.to_json(),
        AccessPolicy::JSON_KIND => AccessPolicy::from_json(text)?.to_json(),
        Checkpoint::JSON_KIND => Checkpoint::from_json(text)?.to_json(),
        Consent::JSON_KIND => Consent::from_json(text)?.to_json(),
        Incident::JSON_KIND => Incident::from_json(text)?.to_json(),
        Journal::JSON_KIND => Journal::from_json(text)?.to_json(),
        JournalEntry::JSON_KIND => JournalEntry::from_json(text)?.to_json(),
        RetentionPolicy::JSON_KIND => RetentionPolicy::from_json(text)?.to_json(),
        SuppressionEntry::JSON_KIND => SuppressionEntry::from_json(text)?.to_json(),
        SuppressionList::JSON_KIND => SuppressionList::from_json(text)?.to_json(),
        Attempt::JSON_KIND => Attempt::from_json(text)?.to_json(),
        CallList::JSON_KIND => CallList::from_json(text)?.to_json(),
        CallListPlan::JSON_KIND => CallListPlan::from_json(text)?.to_json(),
        CallingRules::JSON_KIND => CallingRules::from_json(text)?.to_json(),
        DialFacts::JSON_KIND => DialFacts::from_json(text)?.to_json(),
        DialQuery::JSON_KIND => DialQuery::from_json(text)?.to_json(),
        DialVerdict::JSON_KIND => DialVerdict::from_json(text)?.to_json(),
        FunnelPerson::JSON_KIND => FunnelPerson::from_json(text)?.to_json(),
        FunnelTally::JSON_KIND => FunnelTally::from_json(text)?.to_json(),
        ListPerson::JSON_KIND => ListPerson::from_json(text)?.to_json(),
        Offering::JSON_KIND => Offering::from_json(text)?.to_json(),
        RecontactCondition::JSON_KIND => RecontactCondition::from_json(text)?.to_json(),
        RetryPlan::JSON_KIND => RetryPlan::from_json(text)?.to_json(),
        TargetRule::JSON_KIND => TargetRule::from_json(text)?.to_json(),
        _ => workflow_through(text, kind),
    }
}

/// Reads and writes what the workflows store.
fn workflow_through(text: &str, kind: &str) -> Result<String, Invalid> {
    match kind {
        Callback::JSON_KIND => Callback::from_json(text)?.to_json(),
        CallbackCommand::JSON_KIND => CallbackCommand::from_json(text)?.to_json(),
        CallbackEntry::JSON_KIND => CallbackEntry::from_json(text)?.to_json(),
        CallbackFacts::JSON_KIND => CallbackFacts::from_json(text)?.to_json(),
        Lead::JSON_KIND => Lead::from_json(text)?.to_json(),
        LeadCommand::JSON_KIND => LeadCommand::from_json(text)?.to_json(),
        LeadEntry::JSON_KIND => LeadEntry::from_json(text)?.to_json(),
        LeadFacts::JSON_KIND => LeadFacts::from_json(text)?.to_json(),
        Application::JSON_KIND => Application::from_json(text)?.to_json(),
        ApplicationCommand::JSON_KIND => ApplicationCommand::from_json(text)?.to_json(),
        ApplicationEntry::JSON_KIND => ApplicationEntry::from_json(text)?.to_json(),
        ApplicationFacts::JSON_KIND => ApplicationFacts::from_json(text)?.to_json(),
        Order::JSON_KIND => Order::from_json(text)?.to_json(),
        OrderCommand::JSON_KIND => OrderCommand::from_json(text)?.to_json(),
        OrderEntry::JSON_KIND => OrderEntry::from_json(text)?.to_json(),
        OrderFacts::JSON_KIND => OrderFacts::from_json(text)?.to_json(),
        Visit::JSON_KIND => Visit::from_json(text)?.to_json(),
        VisitCommand::JSON_KIND => VisitCommand::from_json(text)?.to_json(),
        VisitEntry::JSON_KIND => VisitEntry::from_json(text)?.to_json(),
        VisitFacts::JSON_KIND => VisitFacts::from_json(text)?.to_json(),
        Recovery::JSON_KIND => Recovery::from_json(text)?.to_json(),
        RecoveryCommand::JSON_KIND => RecoveryCommand::from_json(text)?.to_json(),
        RecoveryEntry::JSON_KIND => RecoveryEntry::from_json(text)?.to_json(),
        RecoveryFacts::JSON_KIND => RecoveryFacts::from_json(text)?.to_json(),
        TaxiRequest::JSON_KIND => TaxiRequest::from_json(text)?.to_json(),
        TaxiRequestCommand::JSON_KIND => TaxiRequestCommand::from_json(text)?.to_json(),
        TaxiRequestEntry::JSON_KIND => TaxiRequestEntry::from_json(text)?.to_json(),
        TaxiRequestFacts::JSON_KIND => TaxiRequestFacts::from_json(text)?.to_json(),
        other => unreachable_kind(other),
    }
}

fn unreachable_kind(kind: &str) -> ! {
    #[expect(
        clippy::panic,
        reason = "a sample of a kind that this test does not know"
    )]
    {
        panic!("no reader is named for {kind}")
    }
}

fn variant(value: &Value) -> String {
    let named = value.as_object().and_then(|object| object.keys().next());
    named.map_or_else(|| value.as_str().unwrap().to_owned(), Clone::clone)
}

#[test]
fn every_sample_of_version_1_is_read_and_written_again() {
    let file: Value = serde_json::from_str(SAMPLES).unwrap();
    let (mut kinds, mut events, mut commands) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut workflows = BTreeSet::new();
    for sample in file["samples"].as_array().unwrap() {
        assert_eq!(sample["version"], 1);
        let kind = sample["kind"].as_str().unwrap();
        let written = through(&sample.to_string(), kind).unwrap();
        assert_eq!(
            serde_json::from_str::<Value>(&written).unwrap(),
            *sample,
            "{kind}"
        );
        kinds.insert(kind.to_owned());
        match kind {
            CallEntry::JSON_KIND => events.insert(variant(&sample["body"]["event"])),
            CallCommand::JSON_KIND => commands.insert(variant(&sample["body"])),
            LeadEntry::JSON_KIND
            | CallbackEntry::JSON_KIND
            | ApplicationEntry::JSON_KIND
            | OrderEntry::JSON_KIND
            | TaxiRequestEntry::JSON_KIND
            | RecoveryEntry::JSON_KIND
            | VisitEntry::JSON_KIND => {
                workflows.insert(format!("{kind} {}", variant(&sample["body"]["event"])))
            }
            LeadCommand::JSON_KIND
            | CallbackCommand::JSON_KIND
            | ApplicationCommand::JSON_KIND
            | OrderCommand::JSON_KIND
            | TaxiRequestCommand::JSON_KIND
            | RecoveryCommand::JSON_KIND
            | VisitCommand::JSON_KIND => {
                workflows.insert(format!("{kind} {}", variant(&sample["body"])))
            }
            _ => true,
        };
    }
    assert_eq!(
        (kinds.len(), events.len(), commands.len()),
        (80, 20, 23),
        "{kinds:?} {events:?} {commands:?}"
    );
    // 20 events and commands each of the lead, 11 events and 7 commands of the callback, 10 of each of the
    // application, 22 events and 20 commands of the order, 19 events and 17 commands of the visit.
    let count = 20 + 20 + 11 + 7 + 10 + 10 + 22 + 20 + 19 + 17 + 11 + 10 + 7 + 7;
    assert_eq!(workflows.len(), count, "{workflows:?}");
}

#[test]
fn every_earlier_form_is_read_and_written_in_that_of_today() {
    let file: Value = serde_json::from_str(SAMPLES).unwrap();
    let mut kinds = Vec::new();
    for earlier in file["earlier"].as_array().unwrap() {
        let (stored, wanted) = (&earlier["stored"], &earlier["written"]);
        let kind = stored["kind"].as_str().unwrap();
        let written = through(&stored.to_string(), kind).unwrap();
        let written: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(written, *wanted, "{kind}");
        assert_ne!(written, *stored, "{kind} has changed");
        kinds.push(kind);
    }
    let changed = ["call.record", "customer.base", "kpi.plan", "kpi.report"];
    assert_eq!(kinds, changed);
}

//! The readers of the campaign: files of calling rules, and everything that it stores.

use talktime::base::{Invalid, RuleSetId};
use talktime::campaign::{
    Attempt, CallList, CallListPlan, Callback, CallbackCommand, CallbackEntry, CallbackFacts,
    CallingRules, DialFacts, DialQuery, DialVerdict, FunnelPerson, FunnelTally, Lead, LeadCommand,
    LeadEntry, LeadFacts, ListPerson, Offering, RecontactCondition, RetryPlan, TargetRule,
    build_call_list, may_call, read_calling_rules,
};

use crate::targets::{Stored, Target, json, kept, settled, stored};

stored! {
    Attempt, attempt: { let _ = attempt.local_time(); };
    CallList;
    CallListPlan, plan: {
        let (rules, at) = (CallingRules::standard(), "2026-03-02T09:00:00Z".parse().unwrap());
        let list = build_call_list(plan, &rules, &[], at, "2026-03-02".parse().unwrap());
        settled(&list);
    };
    Callback, callback: { let _ = callback.next_deadline(); };
    CallbackCommand;
    CallbackEntry;
    CallbackFacts;
    CallingRules, rules: {
        for rule in &rules.parts().rules {
            let _ = rule.parts().country.as_ref().map(|country| rules.knows(country));
        }
    };
    DialFacts;
    DialQuery, query: { settled(&may_call(&CallingRules::standard(), query, &DialFacts::default())); };
    DialVerdict;
    FunnelPerson;
    FunnelTally, tally: {
        kept(&tally.report());
        settled(&tally.clone().merge(tally));
    };
    Lead, lead: { let _ = lead.next_deadline(); };
    LeadCommand;
    LeadEntry;
    LeadFacts;
    ListPerson, person: {
        let plan = CallListPlan::from_json(PLAN).unwrap();
        let (rules, at) = (CallingRules::standard(), "2026-03-02T09:00:00Z".parse().unwrap());
        let people = std::slice::from_ref(person);
        settled(&build_call_list(&plan, &rules, people, at, "2026-03-02".parse().unwrap()));
    };
    Offering, offering: { let _ = offering.competitor_profile(); };
    RecontactCondition;
    RetryPlan;
    TargetRule;
}

const PLAN: &str = include_str!("corpus/json_campaign_list_plan/valid_1");

/// A file of rules: what is good of it joins the rules that ship, where the two do not contradict.
fn calling_rules() -> Target {
    Target::new("calling_rules", |bytes, _, _| {
        let read = read_calling_rules(&String::from_utf8_lossy(bytes));
        settled(&read);
        let Ok(read) = read else { return false };
        for error in &read.rejected {
            kept(error);
        }
        let id = RuleSetId::new("joined").unwrap();
        let clean = read.rejected.is_empty();
        settled(&CallingRules::standard().with_rules(id, read.rules));
        clean
    })
}

pub(crate) fn all() -> Vec<Target> {
    vec![
        calling_rules(),
        json::<Attempt>("json_campaign_attempt"),
        json::<CallList>("json_campaign_call_list"),
        json::<Callback>("json_campaign_callback"),
        json::<CallbackCommand>("json_campaign_callback_command"),
        json::<CallbackEntry>("json_campaign_callback_entry"),
        json::<CallbackFacts>("json_campaign_callback_facts"),
        json::<DialFacts>("json_campaign_dial_facts"),
        json::<DialQuery>("json_campaign_dial_query"),
        json::<DialVerdict>("json_campaign_dial_verdict"),
        json::<FunnelPerson>("json_campaign_funnel_person"),
        json::<FunnelTally>("json_campaign_funnel_tally"),
        json::<Lead>("json_campaign_lead"),
        json::<LeadCommand>("json_campaign_lead_command"),
        json::<LeadEntry>("json_campaign_lead_entry"),
        json::<LeadFacts>("json_campaign_lead_facts"),
        json::<ListPerson>("json_campaign_list_person"),
        json::<CallListPlan>("json_campaign_list_plan"),
        json::<Offering>("json_campaign_offering"),
        json::<RecontactCondition>("json_campaign_recontact_condition"),
        json::<RetryPlan>("json_campaign_retry_plan"),
        json::<CallingRules>("json_campaign_rules"),
        json::<TargetRule>("json_campaign_target_rule"),
    ]
}

//! Call lists worked out by hand.

use super::*;
use crate::base::{CountryCode, PhoneNumber, ServiceKindId, SuppressionId, Zone};
use crate::campaign::{
    BlockReason, CallPlace, PreviewBlock, PreviewLater, TargetCondition, TargetRuleParts,
    UnknownTarget,
};
use crate::customer::{
    Customer, CustomerParts, CustomerPhone, HeldService, PhoneKind, Relationship,
};
use crate::privacy::{
    SuppressionEntry, SuppressionEntryParts, SuppressionKey, SuppressionScope, SuppressionSource,
};

const NUMBER: &str = "+33123456789";

fn agent(name: &str) -> AgentId {
    AgentId::new(name).unwrap()
}

/// Somebody in France who holds a service of a kind.
fn person(name: &str, kind: &str, owner: Option<&str>) -> ListPerson {
    let mut parts = CustomerParts::new(PersonRef::new(name).unwrap(), Relationship::Customer);
    parts.phones = vec![CustomerPhone {
        number: PhoneNumber::new(NUMBER).unwrap(),
        kind: PhoneKind::Landline,
        since: None,
    }];
    parts.services = vec![HeldService {
        service: crate::base::ServiceId::new("s-1").unwrap(),
        kind: ServiceKindId::new(kind).unwrap(),
        offer: None,
        monthly: None,
        since: None,
        until: None,
    }];
    parts.owner = owner.map(agent);
    ListPerson {
        target: TargetPerson {
            customer: Customer::restore(parts).unwrap(),
            attempts: None,
            offerings: None,
            earlier: None,
        },
        facts: DialFacts {
            place: Some(CallPlace {
                country: CountryCode::new("FR").unwrap(),
                region: None,
            }),
            zone: Some(Zone::new("Europe/Paris").unwrap()),
            customer: true,
            ..DialFacts::default()
        },
    }
}

fn holds(kind: &str) -> TargetRule {
    let kind = ServiceKindId::new(kind).unwrap();
    TargetRule::restore(TargetRuleParts {
        when: TargetCondition::Holds { kind },
        unknown: UnknownTarget::LeaveOut,
    })
    .unwrap()
}

fn plan(agents: &[&str], owners: OwnerRule) -> CallListPlan {
    let either = TargetCondition::AnyOf {
        conditions: vec![
            holds("internet").into_parts().when,
            holds("television").into_parts().when,
        ],
    };
    CallListPlan::restore(CallListPlanParts {
        project: ProjectId::new("internet").unwrap(),
        purpose: ContactPurposeId::new("sales").unwrap(),
        channel: ContactChannel::Voice,
        subject: None,
        target: TargetRule::restore(TargetRuleParts {
            when: either,
            unknown: UnknownTarget::LeaveOut,
        })
        .unwrap(),
        priorities: vec![holds("television")],
        agents: agents.iter().map(|name| agent(name)).collect(),
        owners,
    })
    .unwrap()
}

fn list(plan: &CallListPlan, people: &[ListPerson], at: &str) -> CallList {
    let (at, day) = (at.parse().unwrap(), "2026-03-02".parse().unwrap());
    build_call_list(plan, &CallingRules::standard(), people, at, day).unwrap()
}

fn lines(list: &CallList) -> Vec<(&str, u32, Option<&str>)> {
    list.entries
        .iter()
        .map(|entry| {
            (
                entry.person.as_str(),
                entry.priority,
                entry.agent.as_ref().map(AgentId::as_str),
            )
        })
        .collect()
}

#[test]
fn those_of_the_first_priority_come_first_and_the_rest_are_shared_in_turn() {
    let mut without = person("p-4", "internet", None);
    let mut parts = without.target.customer.into_parts();
    parts.phones.clear();
    without.target.customer = Customer::restore(parts).unwrap();
    let people = [
        person("p-1", "internet", None),
        person("p-2", "loan", None),
        person("p-3", "television", None),
        without,
        person("p-1", "internet", None),
        person("p-5", "television", Some("olga")),
        person("p-6", "internet", None),
    ];
    let made = list(
        &plan(&["asha", "ravi"], OwnerRule::Keep),
        &people,
        "2026-03-02T09:00:00Z",
    );
    assert_eq!(
        lines(&made),
        [
            ("p-3", 1, Some("asha")),
            ("p-5", 1, Some("olga")),
            ("p-1", 2, Some("ravi")),
            ("p-6", 2, Some("asha")),
        ]
    );
    let left = |person: &str, reason| LeftOut {
        person: PersonRef::new(person).unwrap(),
        reason,
    };
    let all = [
        left("p-4", LeftOutReason::NoNumber),
        left("p-1", LeftOutReason::Repeated),
    ];
    assert_eq!(made.left_out, all);
    assert_eq!((made.judged, made.unknown, made.preview.free), (7, 0, 4));
    let made = list(
        &plan(&["asha"], OwnerRule::Present),
        &people,
        "2026-03-02T09:00:00Z",
    );
    assert!(
        made.left_out
            .contains(&left("p-5", LeftOutReason::OwnerAbsent))
    );
    let made = list(&plan(&[], OwnerRule::Keep), &people, "2026-03-02T09:00:00Z");
    assert_eq!(lines(&made)[0], ("p-3", 1, None));
}

// Half past seven in the evening of a Friday is in the hours, half past eight is not: Monday at ten.
#[test]
fn a_preview_counts_each_reason_and_when_people_become_free() {
    let key = SuppressionKey::new(vec![7; 32]).unwrap();
    let mut opted_out = person("p-2", "internet", None);
    let entry = |id: &str| {
        SuppressionEntry::restore(SuppressionEntryParts {
            id: SuppressionId::new(id).unwrap(),
            number: key.hash(&PhoneNumber::new(NUMBER).unwrap()),
            scope: SuppressionScope::Company,
            source: SuppressionSource::Person,
            since: "2026-01-01T00:00:00Z".parse().unwrap(),
            effective_by: None,
            effective: None,
            until: None,
            lifted: None,
        })
        .unwrap()
    };
    opted_out.facts.suppressions = vec![entry("s-1"), entry("s-2")];
    let mut indian = person("p-3", "internet", None);
    indian.facts.zone = Some(Zone::new("America/Martinique").unwrap());
    let people = [person("p-1", "internet", None), opted_out, indian];
    let made = list(
        &plan(&["asha"], OwnerRule::Keep),
        &people,
        "2026-03-06T19:30:00Z",
    );
    let hours = PreviewBlock {
        reason: BlockReason::OutsideHours,
        rule: Some(crate::base::CallingRuleId::new("fr.sales.hours").unwrap()),
        people: 2,
        alone: 1,
    };
    let asked_not_to = PreviewBlock {
        reason: BlockReason::DoNotCall,
        rule: None,
        people: 1,
        alone: 0,
    };
    let monday = PreviewLater {
        from: "2026-03-09T09:00:00Z".parse().unwrap(),
        people: 1,
    };
    // Half past three in the afternoon in Martinique.
    let wanted = CallPreview {
        asked: 3,
        free: 1,
        blocked: vec![asked_not_to, hours],
        later: vec![monday],
        not_before: 0,
        never: 1,
    };
    assert_eq!(made.preview, wanted);
    assert_eq!(made.entries[0].earliest, NextChance::At { at: monday.from });
    assert_eq!(made.entries[1].earliest, NextChance::Never);
    assert_eq!(made.entries[2].earliest, NextChance::At { at: made.at });
}

#[test]
fn where_the_facts_know_no_zone_that_of_the_customer_counts() {
    // 16:00 in Paris, where one may call, and 20:30 in Kolkata, after the hours of France.
    let mut abroad = person("p-1", "internet", None);
    abroad.facts.zone = None;
    let chance = |person: &ListPerson| {
        let plan = plan(&["asha"], OwnerRule::Keep);
        let made = list(&plan, std::slice::from_ref(person), "2026-03-02T15:00:00Z");
        made.entries[0].earliest
    };
    let with = |zone: &str| {
        let mut other = abroad.clone();
        let mut parts = other.target.customer.into_parts();
        parts.zone = Some(Zone::new(zone).unwrap());
        other.target.customer = Customer::restore(parts).unwrap();
        other
    };
    let now = NextChance::At {
        at: "2026-03-02T15:00:00Z".parse().unwrap(),
    };
    assert_eq!(chance(&with("Europe/Paris")), now);
    assert_ne!(chance(&with("Asia/Kolkata")), now);
    // What the facts tell goes before.
    let mut told = with("Asia/Kolkata");
    told.facts.zone = Some(Zone::new("Europe/Paris").unwrap());
    assert_eq!(chance(&told), now);
}

#[test]
fn a_plan_names_each_agent_once() {
    let mut parts = plan(&["asha"], OwnerRule::Keep).into_parts();
    parts.agents.push(agent("asha"));
    let error = CallListPlan::restore(parts.clone()).unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.path.as_str()),
        ("campaign.list.repeated_agent", "agents[1]")
    );
    parts.agents.clear();
    parts.channel = ContactChannel::Post;
    let error = CallListPlan::restore(parts.clone()).unwrap_err();
    assert_eq!(error.code.as_str(), "campaign.list.no_call");
    parts.channel = ContactChannel::Voice;
    parts.priorities = vec![holds("loan"); 101];
    let error = CallListPlan::restore(parts).unwrap_err();
    assert_eq!(error.code.as_str(), "campaign.list.too_many_priorities");
}

#[test]
fn what_the_verdict_refuses_names_the_person() {
    let mut late = person("p-2", "internet", None);
    late.facts.looks = vec![crate::campaign::RegistryLook {
        registry: crate::base::RegistryId::new("x").unwrap(),
        at: "2026-03-03T00:00:00Z".parse().unwrap(),
        listed: false,
    }];
    let (at, day) = (
        "2026-03-02T09:00:00Z".parse().unwrap(),
        "2026-03-02".parse().unwrap(),
    );
    let people = [person("p-1", "internet", None), late];
    let plan = plan(&[], OwnerRule::Keep);
    let error = build_call_list(&plan, &CallingRules::standard(), &people, at, day).unwrap_err();
    assert_eq!(error.code.as_str(), "campaign.facts.look_ahead");
    assert_eq!(error.path.as_str(), "people[1].facts.looks[0].at");
}

#[test]
fn the_permit_of_a_list_has_a_name_that_there_can_be() {
    assert_eq!(PermitId::new("list"), Ok(LISTED.clone()));
}

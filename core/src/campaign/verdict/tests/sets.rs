//! Sets of rules: what contradicts itself, what ships, and how far the look ahead reaches.

use super::*;

// Windows of which no two zones share a minute: nobody can be called in 400 days.
#[test]
fn the_look_ahead_ends() {
    let file = r#"[{
        "id": "ru.minute", "country": "RU", "source": "a test", "checked": "2026-01-01", "confidence": "high",
        "demand": {"hours": {"week": [{"day": "monday", "windows": [{"from": "09:00", "until": "09:01"}]}]}}
    }]"#;
    let read = read_calling_rules(file).unwrap();
    let id = RuleSetId::new("minute").unwrap();
    let country = CountryCode::new("RU").unwrap();
    let rules = CallingRules::standard()
        .with_country(id, &country, read.rules)
        .unwrap();
    let mut facts = facts("RU", None, "Europe/Moscow");
    facts.zone = None;
    let asked = query("service", RUSSIAN, "2026-03-02T06:00:00Z");
    let (_, earliest) = told(may_call(&rules, &asked, &facts).unwrap());
    assert_eq!(
        earliest,
        Some(NextChance::NotBefore {
            at: at("2027-04-06T06:00:00Z")
        })
    );
}

// A person whose region or clock nobody knows is not called sooner than one of whom it is known.
#[test]
fn the_law_of_a_part_is_not_that_of_the_whole() {
    let parts = CallingRules::standard().parts().clone();
    let of = |file| {
        let read = read_calling_rules(file).unwrap();
        CallingRules::restore(CallingRulesParts {
            rules: read.rules,
            ..parts.clone()
        })
        .unwrap()
    };
    let ask = |rules: &CallingRules, number, when, facts: &DialFacts| {
        told(may_call(rules, &query("sales", number, when), facts).unwrap())
    };
    let unknown = blocked(&[(BlockReason::RulesUnknown, "")], NextChance::Never);

    let florida = of(r#"[{
        "id": "us.fl.cap", "country": "US", "region": "fl", "source": "a test", "checked": "2026-01-01",
        "confidence": "high",
        "demand": {"cap": {
            "counts": "attempts", "most": 9, "within": "day", "per": "person", "lifted_by_consent": false
        }}
    }]"#);
    let noon = "2026-03-03T17:00:00Z";
    for region in [Some("ny"), None] {
        let facts = facts("US", region, "America/New_York");
        assert_eq!(ask(&florida, AMERICAN, noon, &facts), unknown, "{region:?}");
    }
    let known = facts("US", Some("fl"), "America/New_York");
    assert_eq!(ask(&florida, AMERICAN, noon, &known), ALLOWED);

    // In Kamchatka it is the first of April, in Moscow not yet.
    let april = of(r#"[{
        "id": "ru.cap", "country": "RU", "from": "2026-04-01", "source": "a test", "checked": "2026-01-01",
        "confidence": "high",
        "demand": {"cap": {
            "counts": "attempts", "most": 9, "within": "day", "per": "person", "lifted_by_consent": false
        }}
    }]"#);
    let mut russia = facts("RU", None, "Asia/Kamchatka");
    let evening = "2026-03-31T15:00:00Z";
    assert_eq!(ask(&april, RUSSIAN, evening, &russia), ALLOWED);
    russia.zone = None;
    // By the clock of Kaliningrad April begins last.
    let reasons = [(BlockReason::RulesUnknown, "")];
    let unknown = blocked(&reasons, next("2026-03-31T22:00:00Z"));
    assert_eq!(ask(&april, RUSSIAN, evening, &russia), unknown);
    assert_eq!(
        ask(&april, RUSSIAN, "2026-04-01T00:00:00Z", &russia),
        ALLOWED
    );
}

// Neither a permit nor the earliest instant reaches into days of which nobody looked the law up.
#[test]
fn what_is_known_ends_with_the_last_rule() {
    let file = r#"[{
        "id": "ru.cap", "country": "RU", "until": "2026-04-01", "source": "a test", "checked": "2026-01-01",
        "confidence": "high",
        "demand": {"cap": {
            "counts": "attempts", "most": 1, "within": "day", "per": "person", "lifted_by_consent": false
        }}
    }]"#;
    let parts = CallingRules::standard().parts().clone();
    let read = read_calling_rules(file).unwrap();
    let rules = CallingRules::restore(CallingRulesParts {
        rules: read.rules,
        permit_minutes: 60,
        ..parts
    })
    .unwrap();
    let mut russia = facts("RU", None, "Europe/Moscow");
    let asked = query("sales", RUSSIAN, "2026-03-31T20:30:00Z");
    let verdict = may_call(&rules, &asked, &russia).unwrap();
    let permit = verdict.permit().unwrap();
    assert_eq!(permit.parts().until, at("2026-03-31T21:00:00Z"));
    let tried = AttemptResult::NotReached {
        result: Unreached::Busy,
    };
    russia.attempts = vec![attempt("2026-03-31T20:00:00Z", "sales", tried)];
    let reasons = [(BlockReason::CapReached, "ru.cap")];
    assert_eq!(
        told(may_call(&rules, &asked, &russia).unwrap()),
        blocked(&reasons, NextChance::Never)
    );
}

#[test]
fn rules_that_contradict_each_other_are_refused() {
    let standard = CallingRules::standard().into_parts();
    let refused = |parts: CallingRulesParts| {
        let error = CallingRules::restore(parts).unwrap_err();
        (error.code.to_string(), error.path.to_string())
    };
    let told = |code: &str, path: &str| (format!("campaign.rules.{code}"), path.to_owned());
    for minutes in [0, 1441] {
        let parts = CallingRulesParts {
            permit_minutes: minutes,
            ..standard.clone()
        };
        assert_eq!(refused(parts), told("permit_minutes", "permit_minutes"));
    }
    let mut parts = standard.clone();
    parts.purposes.push(parts.purposes[0].clone());
    assert_eq!(refused(parts), told("repeated_purpose", "purposes[4]"));
    let mut parts = standard.clone();
    parts.calendars.push(parts.calendars[0].clone());
    assert_eq!(refused(parts), told("repeated_calendar", "calendars[5].id"));
    let place = |id: &str| {
        standard
            .rules
            .iter()
            .position(|rule| rule.parts().id.as_str() == id)
            .unwrap()
    };
    let mut parts = standard.clone();
    parts
        .calendars
        .retain(|calendar| calendar.parts().id.as_str() != "fr");
    let path = format!("rules[{}].demand.hours.holidays", place("fr.sales.hours"));
    assert_eq!(refused(parts), told("unknown_calendar", &path));
    let mut parts = standard.clone();
    parts.purposes.retain(|purpose| purpose.as_str() != "debt");
    let regulated = told("unknown_purpose", "regulated[1]");
    assert_eq!(refused(parts.clone()), regulated);
    parts.regulated.pop();
    assert_eq!(
        refused(parts),
        told(
            "unknown_purpose",
            &format!("rules[{}].purposes", place("us.debt.hours"))
        )
    );
    let mut parts = standard.clone();
    let repeated = parts.rules[place("fr.sales.cap")].clone();
    parts.rules.push(repeated);
    let path = format!("rules[{}].from", standard.rules.len());
    assert_eq!(refused(parts), told("overlapping", &path));
    let mut parts = standard.clone();
    parts.rules = vec![standard.rules[0].clone(); 10_001];
    assert_eq!(refused(parts), told("too_many", "rules"));
    let foreign = vec![standard.rules[place("fr.sales.cap")].clone()];
    let (id, country) = (
        RuleSetId::new("x").unwrap(),
        CountryCode::new("RU").unwrap(),
    );
    let error = CallingRules::standard()
        .with_country(id, &country, foreign)
        .unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.path.as_str()),
        ("campaign.rules.other_country", "rules[0].country")
    );
}

#[test]
fn the_rules_that_ship_are_read_and_the_unsure_are_off() {
    let rules = CallingRules::standard();
    assert_eq!(rules.parts().rules.len(), 54);
    let low = rules
        .parts()
        .rules
        .iter()
        .filter(|rule| rule.parts().confidence == RuleConfidence::Low);
    assert!(low.clone().count() > 10);
    assert!(low.clone().all(|rule| !rules.applies(rule)));
    assert!(
        !rules.knows(&CountryCode::new("IT").unwrap()),
        "all rows of Italy are unsure"
    );
    let read = CallingRules::from_json(&rules.to_json().unwrap()).unwrap();
    assert_eq!(read, rules);
    let deadline = rules.opt_out_deadline(
        &CountryCode::new("BR").unwrap(),
        at("2026-03-02T00:00:00Z"),
        &Zone::UTC,
    );
    assert_eq!(deadline, Ok(None));
}

//! The rules of Russia and of the United States, and what is asked where the person may live anywhere.

use super::*;

// 230-FZ, Article 7: one talk a day, two a week, eight a month; 8 to 22, at weekends 9 to 20. The house
// ends at 21. Kazan keeps Moscow's time, three hours ahead.
#[test]
fn the_caps_of_russia_count_conversations_on_the_persons_calendar() {
    let mut facts = facts("RU", None, "Europe/Moscow");
    let ask = |facts: &DialFacts, when| ask(&query("debt", RUSSIAN, when), facts);
    facts.attempts = vec![
        unanswered("2026-03-02T06:00:00Z", "debt"),
        talked("2026-03-02T07:00:00Z", "debt"),
    ];
    let day = blocked(
        &[(BlockReason::CapReached, "ru.debt.cap.day")],
        next("2026-03-03T05:00:00Z"),
    );
    assert_eq!(ask(&facts, "2026-03-02T12:00:00Z"), day);
    assert_eq!(ask(&facts, "2026-03-03T05:00:00Z"), ALLOWED);
    facts.attempts.push(talked("2026-03-03T07:00:00Z", "debt"));
    // Two in the week: the next begins on Monday 9 March, at eight.
    let week = blocked(
        &[(BlockReason::CapReached, "ru.debt.cap.week")],
        next("2026-03-09T05:00:00Z"),
    );
    assert_eq!(ask(&facts, "2026-03-04T07:00:00Z"), week);
    // Women's Day, a Sunday, has the hours of a holiday, from nine.
    let sunday = ask(&facts, "2026-03-08T05:30:00Z");
    let (reasons, earliest) = sunday;
    assert_eq!(earliest, Some(next("2026-03-09T05:00:00Z")));
    assert_eq!(
        reasons[0],
        (BlockReason::Holiday, "ru.debt.hours".to_owned())
    );
}

// 12 CFR 1006.14(b)(2): seven calls in seven days about one debt, and seven days after a talk.
#[test]
fn a_debt_in_america_is_counted_apart() {
    let mut facts = facts("US", Some("ny"), "America/New_York");
    let debt = |name: &str| Some(CallSubjectId::new(name).unwrap());
    let about = |attempt: Attempt, name: &str| {
        Attempt::restore(AttemptParts {
            subject: debt(name),
            ..attempt.into_parts()
        })
        .unwrap()
    };
    let mut asked = query("debt", AMERICAN, "2026-03-04T15:00:00Z");
    asked.subject = debt("card");
    facts.attempts = (0..7)
        .map(|hour| {
            about(
                unanswered(&format!("2026-03-03T{:02}:00:00Z", 14 + hour), "debt"),
                "car",
            )
        })
        .collect();
    assert_eq!(ask(&asked, &facts), ALLOWED);
    asked.subject = debt("car");
    // The first of the seven leaves after seven days: 10 March, 10 o'clock there, for the clocks went forward.
    let capped = blocked(
        &[(BlockReason::CapReached, "us.debt.cap")],
        next("2026-03-10T14:00:00Z"),
    );
    assert_eq!(ask(&asked, &facts), capped);
    // A call about nobody knows what counts with each.
    asked.subject = None;
    assert_eq!(ask(&asked, &facts), capped);
    asked.subject = debt("card");
    facts.attempts = vec![about(talked("2026-03-03T14:00:00Z", "debt"), "card")];
    let quiet = blocked(
        &[(BlockReason::QuietPeriod, "us.debt.quiet")],
        next("2026-03-10T12:00:00Z"),
    );
    assert_eq!(ask(&asked, &facts), quiet);
}

#[test]
fn a_region_has_its_rules_and_an_unknown_one_has_all() {
    let mut asked = query("sales", AMERICAN, "2026-03-03T01:30:00Z");
    let look = RegistryLook {
        registry: RegistryId::new("us.national").unwrap(),
        at: at("2026-03-01T00:00:00Z"),
        listed: false,
    };
    let known = |region: Option<&str>| DialFacts {
        looks: vec![look.clone()],
        ..facts("US", region, "America/New_York")
    };
    // Half past eight in the evening.
    assert_eq!(ask(&asked, &known(Some("ny"))), ALLOWED);
    let florida = blocked(
        &[(BlockReason::OutsideHours, "us.fl.hours")],
        next("2026-03-03T13:00:00Z"),
    );
    assert_eq!(ask(&asked, &known(Some("fl"))), florida);
    let (reasons, _) = ask(&asked, &known(None));
    let rules: Vec<_> = reasons.iter().map(|(_, rule)| rule.as_str()).collect();
    assert_eq!(rules, ["us.fl.hours", "us.ok.hours", "us.wa.hours"]);
    // A look is good for 31 days.
    asked.at = at("2026-04-01T00:00:00Z");
    let stale = blocked(
        &[(BlockReason::RegistryNotAsked, "us.sales.registry")],
        NextChance::Never,
    );
    assert_eq!(ask(&asked, &known(Some("ny"))), stale);
    asked.at = at("2026-03-31T23:59:59Z");
    assert_eq!(ask(&asked, &known(Some("ny"))), ALLOWED);
    let mut listed = known(Some("ny"));
    listed.looks.push(RegistryLook {
        listed: true,
        at: at("2026-03-02T00:00:00Z"),
        ..look.clone()
    });
    assert_eq!(
        ask(&asked, &listed),
        blocked(
            &[(BlockReason::RegistryListed, "us.sales.registry")],
            NextChance::Never
        )
    );
    listed.customer = true;
    assert_eq!(ask(&asked, &listed), ALLOWED);
}

// Kaliningrad is two hours ahead of UTC, Kamchatka twelve: from 9 (or 8) there to 21 here is from 6:00 to 9:00.
#[test]
fn an_unknown_zone_must_allow_in_every_zone_of_the_country() {
    let mut facts = facts("RU", None, "Europe/Moscow");
    facts.zone = None;
    let ask = |when| ask(&query("service", RUSSIAN, when), &facts);
    assert_eq!(ask("2026-03-02T06:00:00Z"), ALLOWED);
    assert_eq!(ask("2026-03-02T08:59:59Z"), ALLOWED);
    let closed = |earliest| {
        blocked(
            &[(BlockReason::OutsideHours, "house.hours")],
            next(earliest),
        )
    };
    assert_eq!(ask("2026-03-02T05:59:59Z"), closed("2026-03-02T06:00:00Z"));
    assert_eq!(ask("2026-03-02T09:00:00Z"), closed("2026-03-03T06:00:00Z"));
}

#[test]
fn the_number_tells_the_country_where_nobody_does() {
    let facts = DialFacts::default();
    assert_eq!(
        ask(&query("sales", FRENCH, "2026-03-02T09:00:00Z"), &facts),
        ALLOWED
    );
    // Nobody looked up Brazil's law, and a satellite is of no country.
    let unknown = [(BlockReason::RulesUnknown, "")];
    let brazil = ask(
        &query("sales", "+5511912345678", "2026-03-02T15:00:00Z"),
        &facts,
    );
    assert_eq!(brazil, blocked(&unknown, NextChance::Never));
    let both = [
        (BlockReason::RulesUnknown, ""),
        (BlockReason::ZoneUnknown, ""),
    ];
    let satellite = ask(
        &query("sales", "+881612345678", "2026-03-02T15:00:00Z"),
        &facts,
    );
    assert_eq!(satellite, blocked(&both, NextChance::Never));
}

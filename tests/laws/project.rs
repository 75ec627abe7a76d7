//! Laws of a project: every walk through a valid tree ends, a circle is always found, one more known part
//! of an address never turns a yes into a no, and a day has one version.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use proptest::prelude::*;
use talktime::base::{
    Address, AddressPart, CalendarDate, Code, ContactPurposeId, CountryCode, Label, LocalisedText,
    ProjectId, TopicId,
};
use talktime::project::{
    Area, CallGuide, Catalogue, CatalogueParts, Coverage, Covered, DispositionMap,
    DispositionMapParts, FaultAnswer, FaultEnd, FaultNode, FaultStep, FaultTree, FaultTreeParts,
    Project, ProjectParts, ProjectVersions, ProjectVersionsParts,
};

fn words(english: &str) -> LocalisedText {
    LocalisedText {
        english: Label::new(english).unwrap(),
        hindi: None,
        russian: None,
    }
}

fn step(at: usize) -> Code {
    Code::new(format!("s{at}")).unwrap()
}

/// Steps by the numbers of the steps that their answers lead to; one without any is an end.
fn tree(nexts: &[Vec<usize>]) -> Result<FaultTree, talktime::base::Invalid> {
    let node = |(at, nexts): (usize, &Vec<usize>)| {
        let answers = nexts.iter().enumerate().map(|(place, next)| FaultAnswer {
            answer: Code::new(format!("a{place}")).unwrap(),
            text: words("answer"),
            next: step(*next),
        });
        let step_taken = if nexts.is_empty() {
            FaultStep::End {
                text: words("end"),
                end: FaultEnd::Visit,
                advice: None,
            }
        } else {
            FaultStep::Ask {
                text: words("ask"),
                answers: answers.collect(),
            }
        };
        FaultNode {
            id: step(at),
            step: step_taken,
        }
    };
    FaultTree::restore(FaultTreeParts {
        topic: TopicId::new("fault").unwrap(),
        nodes: nexts.iter().enumerate().map(node).collect(),
    })
}

/// Any steps with any answers: most have a circle or a step that cannot be reached.
fn any_nexts() -> impl Strategy<Value = Vec<Vec<usize>>> {
    (1usize..8).prop_flat_map(|count| {
        let answers = prop_oneof![Just(Vec::new()), prop::collection::vec(0..count, 2..4),];
        prop::collection::vec(answers, count)
    })
}

/// Steps whose answers lead to later ones only, and each later one is led to by the one before it.
fn forward() -> impl Strategy<Value = Vec<Vec<usize>>> {
    (1usize..12).prop_flat_map(|count| {
        (0..count)
            .map(|at| {
                if at + 1 == count {
                    Just(Vec::new()).boxed()
                } else {
                    prop::collection::vec(at + 1..count, 1..4)
                        .prop_map(move |mut nexts| {
                            nexts.push(at + 1);
                            nexts
                        })
                        .boxed()
                }
            })
            .collect::<Vec<_>>()
    })
}

/// Tells slowly, by another way, whether from a step a way comes back to it.
fn comes_back(nexts: &[Vec<usize>], from: usize) -> bool {
    let mut reached = vec![false; nexts.len()];
    let mut open: Vec<usize> = nexts.get(from).unwrap().clone();
    while let Some(at) = open.pop() {
        if !std::mem::replace(reached.get_mut(at).unwrap(), true) {
            open.extend(nexts.get(at).unwrap());
        }
    }
    *reached.get(from).unwrap()
}

fn reached(nexts: &[Vec<usize>]) -> Vec<bool> {
    let mut reached = vec![false; nexts.len()];
    let mut open = vec![0];
    while let Some(at) = open.pop() {
        if !std::mem::replace(reached.get_mut(at).unwrap(), true) {
            open.extend(nexts.get(at).unwrap());
        }
    }
    reached
}

fn named(path: &str) -> usize {
    let number = path.trim_start_matches("nodes[").trim_end_matches(']');
    number.parse().unwrap()
}

proptest! {
    #[test]
    fn every_walk_through_a_valid_tree_ends(
        nexts in forward(),
        choices in prop::collection::vec(any::<prop::sample::Index>(), 12),
    ) {
        let tree = tree(&nexts).unwrap();
        let mut walk = tree.start();
        for choice in choices {
            let FaultStep::Ask { answers, .. } = &tree.stands_at(&walk).unwrap().step else { break };
            let answer = answers.get(choice.index(answers.len())).unwrap().answer.clone();
            walk = tree.answer(&walk, &answer).unwrap();
        }
        prop_assert_eq!(walk.end, Some(FaultEnd::Visit));
        prop_assert!(walk.taken.len() <= nexts.len());
        let answers: Vec<_> = walk.taken.iter().filter_map(|one| one.answer.clone()).collect();
        prop_assert_eq!(tree.walk(&answers), Ok(walk));
    }

    #[test]
    fn a_circle_and_a_step_out_of_reach_are_found_where_they_are(nexts in any_nexts()) {
        let reached = reached(&nexts);
        let circles = (0..nexts.len()).filter(|at| *reached.get(*at).unwrap() && comes_back(&nexts, *at));
        let circles: Vec<_> = circles.collect();
        match tree(&nexts) {
            Ok(_) => {
                prop_assert!(circles.is_empty());
                prop_assert!(reached.iter().all(|one| *one));
            }
            Err(error) => {
                let at = named(error.path.as_str());
                match error.code.as_str() {
                    "project.fault.leads_back" => prop_assert!(circles.contains(&at)),
                    "project.fault.not_reached" => {
                        prop_assert!(circles.is_empty() && !reached.get(at).unwrap());
                    }
                    other => prop_assert!(false, "{}", other),
                }
            }
        }
    }
}

fn name() -> impl Strategy<Value = Option<&'static str>> {
    prop::sample::select(vec![
        None,
        Some("Goa"),
        Some("goa "),
        Some("Kerala"),
        Some("56"),
    ])
}

fn area() -> impl Strategy<Value = Area> {
    let label = |text: Option<&str>| text.map(|text| Label::new(text).unwrap());
    (
        prop::sample::select(vec!["IN", "RU"]),
        name(),
        name(),
        name(),
    )
        .prop_map(move |(country, region, locality, postcode)| Area {
            country: CountryCode::new(country).unwrap(),
            region: label(region),
            locality: label(locality),
            postcode_start: label(postcode),
        })
}

fn address() -> impl Strategy<Value = Address> {
    let part = |text: Option<&str>| text.map(|text| AddressPart::new(text).unwrap());
    (name(), name(), name()).prop_map(move |(region, locality, postcode)| Address {
        country: CountryCode::new("IN").unwrap(),
        region: part(region),
        locality: part(locality),
        district: None,
        street: None,
        house: None,
        entrance: None,
        floor: None,
        unit: None,
        postcode: part(postcode),
        landmark: None,
    })
}

proptest! {
    #[test]
    fn one_more_known_part_turns_no_yes_into_a_no_and_no_no_into_a_yes(
        areas in prop::collection::vec(area(), 1..5),
        place in address(),
        more in name(),
        which in 0..4,
    ) {
        let coverage = Coverage::Areas { areas };
        let mut fuller = place.clone();
        let more = more.map(|text| AddressPart::new(text).unwrap());
        let part = match which {
            0 => &mut fuller.region,
            1 => &mut fuller.locality,
            2 => &mut fuller.postcode,
            _ => &mut fuller.street,
        };
        if part.is_none() {
            *part = more;
        }
        let (before, after) = (coverage.covers(&place), coverage.covers(&fuller));
        prop_assert!(before == Covered::Unknown || before == after, "{before:?} {after:?}");
    }

    #[test]
    fn with_another_area_an_offer_reaches_no_fewer_people(
        areas in prop::collection::vec(area(), 1..5),
        another in area(),
        place in address(),
    ) {
        let rank = |covered| match covered {
            Covered::No => 0,
            Covered::Unknown => 1,
            Covered::Yes => 2,
        };
        let more = [&areas[..], &[another]].concat();
        let before = Coverage::Areas { areas }.covers(&place);
        let after = Coverage::Areas { areas: more }.covers(&place);
        prop_assert!(rank(before) <= rank(after));
    }
}

fn version(number: u32, from: CalendarDate) -> Project {
    let id = ProjectId::new("net").unwrap();
    let dispositions = DispositionMapParts {
        project: id.clone(),
        dispositions: vec![],
    };
    Project::restore(ProjectParts {
        id,
        version: number,
        from,
        name: words("Internet"),
        purpose: ContactPurposeId::new("sales").unwrap(),
        dispositions: DispositionMap::restore(dispositions).unwrap(),
        catalogue: Catalogue::restore(CatalogueParts { offers: vec![] }).unwrap(),
        guide: CallGuide::default(),
        training: vec![],
        forms: vec![],
    })
    .unwrap()
}

fn later(days: u64) -> CalendarDate {
    let first: CalendarDate = "2026-01-01".parse().unwrap();
    first.checked_add_days(chrono::Days::new(days)).unwrap()
}

proptest! {
    #[test]
    fn a_day_has_one_version_and_keeps_it_until_the_next(
        steps in prop::collection::vec((1u32..4, 1u64..40), 1..8),
        asked in 0u64..400,
    ) {
        let (mut number, mut from) = (0, 0);
        let mut rows = Vec::new();
        for (more, days) in steps {
            (number, from) = (number + more, from + days);
            rows.push((number, from));
        }
        let list = rows.iter().map(|(number, from)| version(*number, later(*from)));
        let all = ProjectVersions::restore(ProjectVersionsParts { versions: list.collect() }).unwrap();
        // Those that begin by then and whose successor does not: never two.
        let ends = rows.iter().skip(1).map(|(_, from)| Some(*from)).chain([None]);
        let holding: Vec<_> = rows
            .iter()
            .zip(ends)
            .filter(|((_, from), end)| *from <= asked && end.is_none_or(|end| asked < end))
            .map(|((number, _), _)| *number)
            .collect();
        prop_assert!(holding.len() <= 1);
        let found = all.on(later(asked)).map(|one| one.parts().version);
        prop_assert_eq!(found, holding.first().copied());
        if let Some(number) = found {
            prop_assert_eq!(all.version(number), all.on(later(asked)));
        }
    }
}

//! Runs the shared vectors of a project: offers by day and place, walks through a fault tree, lines of the
//! guide, versions; and the projects of the examples.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use talktime::base::{
    Address, AddressPart, CalendarDate, Code, CountryCode, FormId, Language, OfferId, TopicId,
};
use talktime::project::{
    FaultStep, FaultTree, FaultWalk, GuideMoment, OutcomeCategory, Project, ProjectVersions,
};

const CATALOGUE: &str = include_str!("../vectors/project/catalogue.json");
const FAULTS: &str = include_str!("../vectors/project/faults.json");
const VERSIONS: &str = include_str!("../vectors/project/versions.json");

fn file(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn list<'a>(value: &'a Value, field: &str) -> &'a Vec<Value> {
    value.get(field).unwrap().as_array().unwrap()
}

fn text<'a>(value: &'a Value, field: &str) -> Option<&'a str> {
    value.get(field).unwrap().as_str()
}

fn day(value: &Value, field: &str) -> CalendarDate {
    text(value, field).unwrap().parse().unwrap()
}

fn project(file: &Value) -> Project {
    let whole = json!({"kind": Project::JSON_KIND, "version": 1, "body": file.get("project")});
    Project::from_json(&whole.to_string()).unwrap()
}

fn versions(holder: &Value) -> Result<ProjectVersions, talktime::base::Invalid> {
    let body = json!({"versions": holder.get("versions")});
    let whole = json!({"kind": ProjectVersions::JSON_KIND, "version": 1, "body": body});
    ProjectVersions::from_json(&whole.to_string())
}

fn codes(case: &Value) -> Vec<Code> {
    let answers = list(case, "answers").iter();
    answers
        .map(|answer| Code::new(answer.as_str().unwrap()).unwrap())
        .collect()
}

fn address(body: &Value) -> Address {
    let part = |field: &str| text(body, field).map(|text| AddressPart::new(text).unwrap());
    Address {
        country: CountryCode::new(text(body, "country").unwrap()).unwrap(),
        region: part("region"),
        locality: part("locality"),
        district: None,
        street: None,
        house: None,
        entrance: None,
        floor: None,
        unit: None,
        postcode: part("postcode"),
        landmark: None,
    }
}

#[test]
fn a_catalogue_tells_what_is_sold_on_a_day() {
    let file = file(CATALOGUE);
    let project = project(&file);
    let catalogue = &project.parts().catalogue;
    for case in list(&file, "days") {
        let found = catalogue.on(day(case, "day"));
        let ids: Vec<_> = found.map(|offer| offer.parts().id.as_str()).collect();
        assert_eq!(json!(ids), *case.get("offers").unwrap(), "{case}");
        for id in ids {
            assert!(catalogue.find(&OfferId::new(id).unwrap()).is_some());
        }
    }
}

#[test]
fn a_catalogue_tells_what_can_be_had_at_an_address() {
    let file = file(CATALOGUE);
    let project = project(&file);
    let catalogue = &project.parts().catalogue;
    for case in list(&file, "places") {
        let place = address(case.get("address").unwrap());
        let found = catalogue.at(day(case, "day"), &place).into_iter();
        let told: Vec<_> = found
            .map(|one| json!({"id": one.offer.parts().id, "covered": one.covered}))
            .collect();
        assert_eq!(json!(told), *case.get("offers").unwrap(), "{case}");
    }
}

#[test]
fn a_fault_is_searched_step_by_step_and_the_way_is_kept() {
    let file = file(FAULTS);
    let project = project(&file);
    let tree: &FaultTree = project.parts().guide.parts().faults.first().unwrap();
    for case in list(&file, "walks") {
        let mut walk = tree.start();
        for answer in codes(case) {
            walk = tree.answer(&walk, &answer).unwrap();
            walk = FaultWalk::from_json(&walk.to_json().unwrap()).unwrap();
        }
        let written = serde_json::to_value(&walk).unwrap();
        for field in ["taken", "end", "advice"] {
            assert_eq!(written.get(field), case.get(field), "{case}");
        }
        assert_eq!(tree.walk(&codes(case)).unwrap(), walk);
        let stands = tree.stands_at(&walk).unwrap();
        assert_eq!(Some(stands.id.as_str()), text(case, "stands_at"), "{case}");
    }
    for case in list(&file, "refused") {
        let error = tree.walk(&codes(case)).unwrap_err();
        assert_eq!(Some(error.code.as_str()), text(case, "code"), "{case}");
        assert_eq!(Some(error.path.as_str()), text(case, "path"), "{case}");
    }
    for case in list(&file, "forged") {
        let walk: FaultWalk = serde_json::from_value(case.get("walk").unwrap().clone()).unwrap();
        let on = Code::new("on").unwrap();
        let error = tree.answer(&walk, &on).unwrap_err();
        assert_eq!(error.code.as_str(), "project.fault.other_walk", "{case}");
    }
}

#[test]
fn a_guide_gives_its_lines_by_moment() {
    let file = file(FAULTS);
    let project = project(&file);
    let guide = &project.parts().guide;
    for case in list(&file, "lines") {
        let moment = case.get("moment").unwrap().clone();
        let moment: GuideMoment = serde_json::from_value(moment).unwrap();
        let found: Vec<_> = guide.lines_for(moment).map(|line| &line.advice).collect();
        assert_eq!(json!(found), *case.get("advice").unwrap(), "{case}");
    }
    let topic = |text| TopicId::new(text).unwrap();
    assert!(guide.fault_tree(&topic("no-picture")).is_some());
    assert!(guide.fault_tree(&topic("taxes")).is_none());
}

#[test]
fn a_day_and_a_number_find_their_version() {
    let file = file(VERSIONS);
    let all = versions(&file).unwrap();
    for case in list(&file, "days") {
        let found = all.on(day(case, "day")).map(|one| one.parts().version);
        assert_eq!(json!(found), *case.get("version").unwrap(), "{case}");
    }
    for case in list(&file, "numbers") {
        let number = case.get("number").unwrap().as_u64().unwrap();
        let found = all.version(u32::try_from(number).unwrap());
        let from = found.map(|one| one.parts().from);
        assert_eq!(json!(from), *case.get("from").unwrap(), "{case}");
    }
    for case in list(&file, "forms") {
        let id = FormId::new(text(case, "form").unwrap()).unwrap();
        let version = case.get("version").unwrap().as_u64().unwrap();
        let form = all.form(&id, u32::try_from(version).unwrap());
        let field = form.map(|form| form.parts().fields.first().unwrap().id.clone());
        assert_eq!(json!(field), *case.get("field").unwrap(), "{case}");
    }
    for case in list(&file, "refused") {
        let error = versions(case).unwrap_err();
        assert_eq!(Some(error.code.as_str()), text(case, "code"), "{case}");
        assert_eq!(Some(error.path.as_str()), text(case, "path"), "{case}");
    }
}

/// Every way through a tree to its ends, as the answers of each.
fn ways(tree: &FaultTree) -> Vec<Vec<Code>> {
    let (mut open, mut ended) = (vec![Vec::new()], Vec::new());
    while let Some(answers) = open.pop() {
        let walk = tree.walk(&answers).unwrap();
        match &tree.stands_at(&walk).unwrap().step {
            FaultStep::End { .. } => ended.push(answers),
            FaultStep::Ask { answers: next, .. } => {
                open.extend(
                    next.iter()
                        .map(|one| [&answers[..], std::slice::from_ref(&one.answer)].concat()),
                );
            }
        }
    }
    ended
}

fn example(name: &str) -> ProjectVersions {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/data/projects");
    let whole = fs::read_to_string(folder.join(format!("{name}.json"))).unwrap();
    ProjectVersions::from_json(&whole).unwrap()
}

/// Counted by hand in the files: versions, offers of the last, ways through all its trees.
const EXAMPLES: [(&str, usize, usize, usize); 4] = [
    ("internet", 2, 4, 6),
    ("loan", 1, 2, 3),
    ("taxi", 1, 3, 3),
    ("television", 1, 3, 5),
];

#[test]
fn the_projects_of_the_examples_are_read_and_their_trees_walked_to_every_end() {
    for (name, count, offers, all) in EXAMPLES {
        let versions = example(name);
        let versions = &versions.parts().versions;
        let last = versions.last().unwrap().parts();
        let trees = &last.guide.parts().faults;
        let found: Vec<_> = trees.iter().flat_map(ways).collect();
        let sold = last.catalogue.parts().offers.len();
        assert_eq!(
            (versions.len(), sold, found.len()),
            (count, offers, all),
            "{name}"
        );
        let sale = last.dispositions.parts().dispositions;
        let categories: BTreeSet<_> = sale.iter().map(|one| one.category).collect();
        assert_eq!(categories.len(), OutcomeCategory::ALL.len(), "{name}");
    }
}

#[test]
fn what_an_agent_says_in_the_examples_is_there_in_every_language() {
    for (name, ..) in EXAMPLES {
        let versions = example(name);
        let last = versions.parts().versions.last().unwrap().parts();
        for moment in [
            GuideMoment::Greeting,
            GuideMoment::Required,
            GuideMoment::Closing,
        ] {
            assert!(
                last.guide.lines_for(moment).count() > 0,
                "{name} {moment:?}"
            );
        }
        for line in &last.guide.parts().lines {
            let said: BTreeSet<_> = Language::ALL
                .iter()
                .map(|one| line.text.get(*one))
                .collect();
            assert_eq!(said.len(), Language::ALL.len(), "{name} {}", line.advice);
        }
    }
}

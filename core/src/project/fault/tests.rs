use super::*;
use crate::base::Label;

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn text(english: &str) -> LocalisedText {
    LocalisedText {
        english: Label::new(english).unwrap(),
        hindi: None,
        russian: None,
    }
}

/// A question `id` with answers of the form `answer>next`.
fn ask(id: &str, answers: &[&str]) -> FaultNode {
    let answers = answers.iter().map(|pair| {
        let (answer, next) = pair.split_once('>').unwrap();
        FaultAnswer {
            answer: code(answer),
            text: text(answer),
            next: code(next),
        }
    });
    let step = FaultStep::Ask {
        text: text("?"),
        answers: answers.collect(),
    };
    FaultNode { id: code(id), step }
}

fn end(id: &str, end: FaultEnd) -> FaultNode {
    let step = FaultStep::End {
        text: text("."),
        end,
        advice: Some(AdviceId::new(id).unwrap()),
    };
    FaultNode { id: code(id), step }
}

fn tree(nodes: Vec<FaultNode>) -> Result<FaultTree, Invalid> {
    FaultTree::restore(FaultTreeParts {
        topic: TopicId::new("no-picture").unwrap(),
        nodes,
    })
}

fn refused(nodes: Vec<FaultNode>) -> (String, String) {
    let error = tree(nodes).unwrap_err();
    (error.code.to_string(), error.path.to_string())
}

/// Two ways to one end.
fn television() -> FaultTree {
    tree(vec![
        ask("light", &["off>plug", "on>cable"]),
        ask("plug", &["works>fine", "dark>visit"]),
        ask("cable", &["works>fine", "no>visit", "rude>senior"]),
        end("fine", FaultEnd::Solved),
        end("visit", FaultEnd::Visit),
        end("senior", FaultEnd::Escalate),
    ])
    .unwrap()
}

#[test]
fn a_walk_tells_what_was_tried_and_how_it_ended() {
    let walk = television().walk(&[code("on"), code("no")]).unwrap();
    let taken: Vec<_> = walk
        .taken
        .iter()
        .map(|choice| {
            (
                choice.step.as_str(),
                choice.answer.as_ref().map(Code::as_str),
            )
        })
        .collect();
    assert_eq!(
        taken,
        [
            ("light", Some("on")),
            ("cable", Some("no")),
            ("visit", None)
        ]
    );
    assert_eq!(walk.end, Some(FaultEnd::Visit));
    assert_eq!(walk.advice, Some(AdviceId::new("visit").unwrap()));
    assert_eq!(walk.topic.as_str(), "no-picture");
}

#[test]
fn a_walk_that_is_not_over_stands_at_its_question() {
    let walk = television().walk(&[code("off")]).unwrap();
    assert_eq!(walk.end, None);
    assert_eq!(walk.advice, None);
    assert_eq!(walk.taken.last().unwrap().step, code("plug"));
    assert_eq!(television().walk(&[]).unwrap().taken.len(), 1);
}

#[test]
fn an_answer_that_a_step_has_not_is_told_with_its_place() {
    let error = television().walk(&[code("on"), code("dark")]).unwrap_err();
    assert_eq!(error.code.as_str(), "project.fault.unknown_answer");
    assert_eq!(error.path.as_str(), "answers[1]");
    let behind = [code("off"), code("works"), code("works")];
    let error = television().walk(&behind).unwrap_err();
    assert_eq!(error.code.as_str(), "project.fault.over");
    assert_eq!(error.path.as_str(), "answers[2]");
}

#[test]
fn every_step_leads_to_an_end_and_can_be_reached() {
    let told = |code: &str, path: &str| (format!("project.fault.{code}"), path.to_owned());
    let fine = || end("fine", FaultEnd::Solved);
    assert_eq!(refused(vec![]), told("steps", "nodes"));
    assert_eq!(refused(vec![fine(); NODES_MAX + 1]), told("steps", "nodes"));
    assert_eq!(
        refused(vec![fine(), fine()]),
        told("repeated", "nodes[1].id")
    );
    let one = ask("a", &["yes>fine"]);
    assert_eq!(
        refused(vec![one, fine()]),
        told("few_answers", "nodes[0].step.answers")
    );
    let same = ask("a", &["yes>fine", "yes>fine"]);
    assert_eq!(
        refused(vec![same, fine()]),
        told("repeated", "nodes[0].step.answers[1].answer")
    );
    let nowhere = ask("a", &["yes>fine", "no>none"]);
    assert_eq!(
        refused(vec![nowhere, fine()]),
        told("leads_nowhere", "nodes[0].step.answers[1].next")
    );
    assert_eq!(
        refused(vec![fine(), end("b", FaultEnd::Visit)]),
        told("not_reached", "nodes[1]")
    );
}

#[test]
fn a_way_that_leads_back_is_found() {
    let told = |path: &str| ("project.fault.leads_back".to_owned(), path.to_owned());
    let fine = || end("fine", FaultEnd::Solved);
    let to_itself = ask("a", &["yes>fine", "no>a"]);
    assert_eq!(refused(vec![to_itself, fine()]), told("nodes[0]"));
    let to_the_first = vec![
        ask("a", &["yes>fine", "no>b"]),
        ask("b", &["yes>fine", "no>a"]),
        fine(),
    ];
    assert_eq!(refused(to_the_first), told("nodes[0]"));
    let further_in = vec![
        ask("a", &["yes>fine", "no>b"]),
        ask("b", &["yes>fine", "no>c"]),
        ask("c", &["yes>fine", "no>b"]),
        fine(),
    ];
    assert_eq!(refused(further_in), told("nodes[1]"));
    // A step that lies behind the circle is not on it.
    let behind = vec![
        ask("a", &["yes>fine", "no>b"]),
        fine(),
        ask("b", &["yes>fine", "no>c"]),
        ask("c", &["yes>fine", "no>b"]),
    ];
    assert_eq!(refused(behind), told("nodes[2]"));
    // Two ways that meet are no circle.
    let meeting = vec![
        ask("a", &["yes>b", "no>c"]),
        ask("b", &["yes>fine", "no>c"]),
        ask("c", &["yes>fine", "no>fine"]),
        fine(),
    ];
    assert!(tree(meeting).is_ok());
    // An island that only reaches itself cannot be reached.
    let island = vec![
        ask("a", &["yes>fine", "no>fine"]),
        fine(),
        ask("c", &["yes>d", "no>d"]),
        ask("d", &["yes>c", "no>c"]),
    ];
    let not_reached = (
        "project.fault.not_reached".to_owned(),
        "nodes[2]".to_owned(),
    );
    assert_eq!(refused(island), not_reached);
}

#[test]
fn a_chain_of_the_greatest_length_is_checked_and_walked() {
    let mut nodes: Vec<_> = (0..NODES_MAX - 1)
        .map(|at| {
            let next = format!("no>s{}", at + 1);
            ask(&format!("s{at}"), &["yes>last", &next])
        })
        .collect();
    nodes.pop();
    nodes.push(ask(
        &format!("s{}", NODES_MAX - 2),
        &["yes>last", "no>last"],
    ));
    nodes.push(end("last", FaultEnd::Visit));
    let tree = tree(nodes).unwrap();
    let walk = tree.walk(&vec![code("no"); NODES_MAX - 1]).unwrap();
    assert_eq!(walk.taken.len(), NODES_MAX);
    assert_eq!(walk.end, Some(FaultEnd::Visit));
}

#[test]
fn a_walk_goes_on_answer_by_answer() {
    let tree = television();
    let walk = tree.start();
    assert_eq!(tree.stands_at(&walk).unwrap().id, code("light"));
    let walk = tree.answer(&walk, &code("on")).unwrap();
    assert_eq!(tree.stands_at(&walk).unwrap().id, code("cable"));
    let error = tree.answer(&walk, &code("dark")).unwrap_err();
    assert_eq!(error.code.as_str(), "project.fault.unknown_answer");
    assert_eq!(error.path.as_str(), "answer");
    let walk = FaultWalk::from_json(&walk.to_json().unwrap()).unwrap();
    let walk = tree.answer(&walk, &code("no")).unwrap();
    assert_eq!(walk, tree.walk(&[code("on"), code("no")]).unwrap());
    let error = tree.answer(&walk, &code("no")).unwrap_err();
    assert_eq!(error.code.as_str(), "project.fault.over");
}

#[test]
fn a_walk_that_the_tree_did_not_lead_to_is_refused() {
    let tree = television();
    let there = tree.answer(&tree.start(), &code("on")).unwrap();
    let refused = |change: fn(&mut FaultWalk)| {
        let mut walk = there.clone();
        change(&mut walk);
        let error = tree.answer(&walk, &code("works")).unwrap_err();
        assert_eq!(error.code.as_str(), "project.fault.other_walk");
        assert_eq!(error.path.as_str(), "walk");
    };
    refused(|walk| walk.topic = TopicId::new("no-sound").unwrap());
    refused(|walk| walk.taken.clear());
    refused(|walk| walk.taken[1].step = code("plug"));
    refused(|walk| walk.taken[0].answer = Some(code("purple")));
    refused(|walk| walk.taken[1].answer = Some(code("works")));
    refused(|walk| walk.end = Some(FaultEnd::Solved));
    refused(|walk| walk.advice = Some(AdviceId::new("fine").unwrap()));
}

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
    // An island that only reaches itself.
    let island = vec![
        ask("a", &["yes>fine", "no>fine"]),
        fine(),
        ask("c", &["yes>d", "no>d"]),
        ask("d", &["yes>c", "no>c"]),
    ];
    assert_eq!(refused(island), told("nodes[2]"));
}

#[test]
fn a_guide_gives_its_lines_by_moment() {
    let line = |advice: &str, moment| GuideLine {
        advice: AdviceId::new(advice).unwrap(),
        moment,
        text: text(advice),
    };
    let dear = GuideMoment::Objection {
        reason: RefusalReason::TooExpensive,
    };
    let other = GuideMoment::Objection {
        reason: RefusalReason::NoNeed,
    };
    let lines = vec![
        line("hello", GuideMoment::Greeting),
        line("cheaper", dear),
        line("instalments", dear),
        line("needed", other),
    ];
    let parts = CallGuideParts {
        lines: lines.clone(),
        faults: vec![television()],
    };
    let guide = CallGuide::restore(parts).unwrap();
    let named = |moment| {
        guide
            .lines(moment)
            .map(|line| line.advice.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(named(dear), ["cheaper", "instalments"]);
    assert_eq!(named(GuideMoment::Closing), [""; 0]);
    assert!(guide.fault(&TopicId::new("no-picture").unwrap()).is_some());
    assert!(guide.fault(&TopicId::new("taxes").unwrap()).is_none());

    let refused = |lines, faults| {
        let error = CallGuide::restore(CallGuideParts { lines, faults }).unwrap_err();
        (error.code.to_string(), error.path.to_string())
    };
    let told = |code: &str, path: &str| (format!("project.guide.{code}"), path.to_owned());
    let twice = vec![
        line("hello", GuideMoment::Greeting),
        line("hello", GuideMoment::Closing),
    ];
    assert_eq!(
        refused(twice, vec![]),
        told("repeated_line", "lines[1].advice")
    );
    let trees = vec![television(), television()];
    assert_eq!(
        refused(vec![], trees),
        told("repeated_topic", "faults[1].topic")
    );
    let many = vec![line("hello", GuideMoment::Greeting); LINES_MAX + 1];
    assert_eq!(refused(many, vec![]), told("too_many", "lines"));
}

use super::*;
use crate::base::{Code, Label};
use crate::project::{FaultEnd, FaultNode, FaultStep, FaultTreeParts};

fn text(english: &str) -> LocalisedText {
    LocalisedText {
        english: Label::new(english).unwrap(),
        hindi: None,
        russian: None,
    }
}

fn tree() -> FaultTree {
    let step = FaultStep::End {
        text: text("A technician comes."),
        end: FaultEnd::Visit,
        advice: None,
    };
    let id = Code::new("visit").unwrap();
    FaultTree::restore(FaultTreeParts {
        topic: TopicId::new("no-picture").unwrap(),
        nodes: vec![FaultNode { id, step }],
    })
    .unwrap()
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
        faults: vec![tree()],
    };
    let guide = CallGuide::restore(parts).unwrap();
    let named = |moment| {
        guide
            .lines_for(moment)
            .map(|line| line.advice.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(named(dear), ["cheaper", "instalments"]);
    assert_eq!(named(GuideMoment::Closing), [""; 0]);
    assert!(
        guide
            .fault_tree(&TopicId::new("no-picture").unwrap())
            .is_some()
    );
    assert!(guide.fault_tree(&TopicId::new("taxes").unwrap()).is_none());

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
    let trees = vec![tree(), tree()];
    assert_eq!(
        refused(vec![], trees),
        told("repeated_topic", "faults[1].topic")
    );
    let many = vec![line("hello", GuideMoment::Greeting); LINES_MAX + 1];
    assert_eq!(refused(many, vec![]), told("too_many", "lines"));
}

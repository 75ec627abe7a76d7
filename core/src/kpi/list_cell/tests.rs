//! Worked examples of list figures, and the laws of their tally.

use proptest::prelude::*;

use super::*;
use crate::base::{Grain, ProjectId, Reference};
use crate::kpi::figures::Extra;
use crate::kpi::figures::tests::{check_shares, figure, fraction};
use crate::kpi::leads::LeadSums;
use crate::kpi::{Dimension, LeadListParts, Plan, Tally};

fn list(project: &str, leads: u64, finished: u64) -> LeadList {
    LeadList::restore(parts(project, leads, finished)).unwrap()
}

fn parts(project: &str, leads: u64, finished: u64) -> LeadListParts {
    LeadListParts {
        id: Reference::new("list-1").unwrap(),
        project: Some(ProjectId::new(project).unwrap()),
        begun: "2026-03-02T09:30:00Z".parse().unwrap(),
        leads,
        finished,
    }
}

fn plan() -> Plan {
    let grain = Grain::Day;
    Plan {
        by: vec![Dimension::Project, Dimension::Interval { grain }],
        ..Plan::default()
    }
}

fn count<'a>(plan: &Plan, lists: impl IntoIterator<Item = &'a LeadList>) -> Tally<LeadList> {
    let mut tally = Tally::new(plan.clone()).unwrap();
    for list in lists {
        tally.push(list).unwrap();
    }
    tally
}

fn extra(lists: &[LeadList]) -> Extra {
    let mut cell = ListCell::default();
    for list in lists {
        list.each_mark(&Lens::of(&Plan::default()), |place, mark| {
            assert_eq!(place.at, list.parts().begun);
            assert_eq!(place.project, list.parts().project.as_ref());
            cell.add(&mark);
            Ok(())
        })
        .unwrap();
    }
    Extra {
        lists: cell,
        ..Extra::default()
    }
}

#[test]
fn what_is_finished_and_what_was_dialled_is_held_against_the_lists() {
    // 30 of 120 and 10 of 40 are done with; 60 of the 160 were dialled, 20 reached.
    let mut lists = extra(&[list("internet", 120, 30), list("internet", 40, 10)]);
    lists.leads = LeadSums {
        dialled: 60,
        reached: 20,
        ..LeadSums::default()
    };
    assert_eq!(fraction(&lists, "list.completion"), (40, 160));
    assert_eq!(fraction(&lists, "list.penetration"), (60, 160));
    assert_eq!(fraction(&lists, "contact_rate.by_list"), (20, 160));
    assert_eq!(fraction(&lists, "contact_rate.by_lead"), (20, 60));
    assert_eq!(figure(&lists, "list.completion", None).value, Some(0.25));
    for none in [extra(&[]), extra(&[list("internet", 0, 0)])] {
        for kpi in [
            "list.completion",
            "list.penetration",
            "contact_rate.by_list",
        ] {
            assert_eq!(figure(&none, kpi, None).value, None);
        }
    }
}

#[test]
fn a_list_with_more_finished_than_leads_is_no_list() {
    let all = parts("internet", 10, 10);
    assert_eq!(LeadList::restore(all.clone()).unwrap().into_parts(), all);
    let error = LeadList::restore(parts("taxi", 10, 11)).unwrap_err();
    assert_eq!(error.code.as_str(), "kpi.list.finished_over_leads");
    assert_eq!(error.path.as_str(), "finished");
    let stored = serde_json::to_string(&parts("taxi", 10, 11)).unwrap();
    assert!(serde_json::from_str::<LeadList>(&stored).is_err());
}

#[test]
fn a_list_too_long_is_refused_and_changes_nothing() {
    let mut tally = count(&plan(), [&list("internet", 10, 10)]);
    let before = tally.clone();
    let error = tally.push(&list("taxi", u64::MAX, 0)).unwrap_err();
    assert_eq!(error.code.as_str(), "kpi.tally.overflow");
    assert_eq!(tally, before);
}

#[test]
fn a_forged_tally_is_refused() {
    let text = serde_json::to_string(&count(&plan(), [&list("internet", 10, 4)])).unwrap();
    let cell = r#""lists":1,"leads":10,"finished":4"#;
    assert!(text.contains(cell), "{text}");
    let refused = [
        (
            r#""lists":1,"leads":10,"finished":11"#,
            "larger than the whole",
        ),
        (
            r#""lists":0,"leads":10,"finished":4"#,
            "larger than the whole",
        ),
        (
            r#""lists":2,"leads":10,"finished":4"#,
            "larger than the whole",
        ),
        (
            r#""lists":1,"leads":18446744073709551615,"finished":4"#,
            "would pass",
        ),
    ];
    for (forged, says) in refused {
        let found = serde_json::from_str::<Tally<LeadList>>(&text.replace(cell, forged));
        let found = found.unwrap_err().to_string();
        assert!(found.contains(says), "{forged}: {found}");
    }
}

fn some_list() -> impl Strategy<Value = LeadList> {
    let projects = prop::sample::select(vec!["internet", "taxi"]);
    (projects, 0_u64..100)
        .prop_flat_map(|(project, leads)| (Just(project), Just(leads), 0..=leads))
        .prop_map(|(project, leads, finished)| list(project, leads, finished))
}

proptest! {
    #[test]
    fn merging_any_parts_equals_one_pass_and_so_does_what_was_stored(
        placed in prop::collection::vec((0_usize..3, some_list()), 0..20),
        order in Just(vec![0_usize, 1, 2]).prop_shuffle(),
    ) {
        let once = count(&plan(), placed.iter().map(|(_, list)| list));
        let mut merged = count(&plan(), []);
        for part in order {
            let lists = placed.iter().rev().filter(|(at, _)| *at == part);
            merged.merge(&count(&plan(), lists.map(|(_, list)| list))).unwrap();
        }
        prop_assert_eq!(&merged, &once);
        let stored = serde_json::to_string(&once).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Tally<LeadList>>(&stored).unwrap(), &once);
        let lists: Vec<_> = placed.into_iter().map(|(_, list)| list).collect();
        check_shares(&extra(&lists));
    }
}

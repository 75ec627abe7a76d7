use super::*;
use crate::base::CalendarDate;

fn schema(body: &str) -> Result<FormSchema, Invalid> {
    let parts: FormSchemaParts = serde_json::from_str(body).unwrap();
    FormSchema::restore(parts)
}

/// A form of fields and rules that are given as JSON.
fn form(fields: &[&str], rules: &[&str]) -> Result<FormSchema, Invalid> {
    schema(&format!(
        r#"{{"id": "f", "version": 1, "name": {{"english": "f"}}, "fields": [{}], "rules": [{}]}}"#,
        fields.join(","),
        rules.join(",")
    ))
}

fn field(id: &str, kind: &str, need: &str) -> String {
    format!(r#"{{"id": "{id}", "label": {{"english": "{id}"}}, "kind": {kind}, "need": {need}}}"#)
}

fn optional(id: &str, kind: &str) -> String {
    field(id, kind, r#""optional""#)
}

fn rule(id: &str, demand: &str) -> String {
    format!(r#"{{"id": "{id}", "says": {{"english": "{id}"}}, "demand": {demand}}}"#)
}

fn told(result: Result<FormSchema, Invalid>) -> (String, String) {
    let error = result.unwrap_err();
    let code = error.code.as_str().strip_prefix("project.form.").unwrap();
    (code.to_owned(), error.path.to_string())
}

fn pair(code: &str, path: &str) -> (String, String) {
    (code.to_owned(), path.to_owned())
}

const YES_NO: &str = r#"{"yes_no": {}}"#;
const CHOICE: &str = r#"{"choice": {"choices": [
    {"id": "a", "label": {"english": "a"}}, {"id": "b", "label": {"english": "b"}}
]}}"#;

#[test]
fn a_form_has_a_version_and_fields_with_names_of_their_own() {
    let zero = r#"{"id": "f", "version": 0, "name": {"english": "f"}, "fields": []}"#;
    assert_eq!(told(schema(zero)), pair("version_zero", "version"));
    assert_eq!(told(form(&[], &[])), pair("fields", "fields"));
    let many: Vec<_> = (0..201)
        .map(|number| optional(&format!("f-{number}"), YES_NO))
        .collect();
    let many: Vec<_> = many.iter().map(String::as_str).collect();
    assert_eq!(told(form(&many, &[])), pair("fields", "fields"));
    assert!(form(many.get(1..).unwrap(), &[]).is_ok());
    let one = optional("a", YES_NO);
    assert_eq!(
        told(form(&[&one, &one], &[])),
        pair("repeated_field", "fields[1].id")
    );
}

/// Kinds of fields that contradict themselves: code and path.
const BAD_BOUNDS: [(&str, &str, &str); 13] = [
    (
        r#"{"text": {"least": 0, "most": 1001}}"#,
        "text_too_long",
        "kind.most",
    ),
    (r#"{"text": {"least": 5, "most": 4}}"#, "reversed", "kind"),
    (r#"{"text": {"least": 0, "most": 0}}"#, "reversed", "kind"),
    (r#"{"number": {"least": 5, "most": 4}}"#, "reversed", "kind"),
    (
        r#"{"birth_date": {"least_age": 30, "most_age": 29}}"#,
        "reversed",
        "kind",
    ),
    (
        r#"{"date": {"first": {"on": {"day": "2026-03-02"}}, "last": {"on": {"day": "2026-03-01"}}}}"#,
        "reversed",
        "kind",
    ),
    (
        r#"{"date": {"first": {"from_today": {"days": 1}}, "last": {"from_today": {"days": 0}}}}"#,
        "reversed",
        "kind",
    ),
    (
        r#"{"date": {"first": {"from_today": {"days": -36501}}}}"#,
        "far_day",
        "kind.first",
    ),
    (
        r#"{"money": {"least": {"minor": -1, "currency": "INR"}}}"#,
        "negative_amount",
        "kind.least",
    ),
    (
        r#"{"money": {"least": {"minor": 0, "currency": "INR"}, "most": {"minor": 1, "currency": "EUR"}}}"#,
        "two_currencies",
        "kind.most",
    ),
    (
        r#"{"money": {"least": {"minor": 2, "currency": "INR"}, "most": {"minor": 1, "currency": "INR"}}}"#,
        "reversed",
        "kind",
    ),
    (
        r#"{"choice": {"choices": [{"id": "a", "label": {"english": "a"}}]}}"#,
        "entries",
        "kind.choices",
    ),
    (
        r#"{"choice": {"choices": [
                {"id": "a", "label": {"english": "a"}}, {"id": "a", "label": {"english": "b"}}
            ]}}"#,
        "repeated_choice",
        "kind.choices[1].id",
    ),
];

#[test]
fn bounds_fit_together() {
    for (kind, code, path) in BAD_BOUNDS {
        let good = optional("good", YES_NO);
        let bad = optional("bad", kind);
        assert_eq!(
            told(form(&[&good, &bad], &[])),
            pair(code, &format!("fields[1].{path}")),
            "{kind}"
        );
    }
    let masks = vec![FormMask::new("9").unwrap(); ENTRIES_MAX + 1];
    assert_eq!(
        FormFieldKind::Document { masks }
            .check()
            .unwrap_err()
            .code
            .as_str(),
        "project.form.entries"
    );
}

/// A form with a field that is required where a condition holds.
fn required_if(when: &str) -> Result<FormSchema, Invalid> {
    let need = format!(r#"{{"required_if": {{"when": {when}}}}}"#);
    form(
        &[
            &optional("other", YES_NO),
            &optional("choice", CHOICE),
            &field("own", YES_NO, &need),
        ],
        &[],
    )
}

#[test]
fn conditions_fit_the_fields_that_they_name() {
    let deep = |levels: usize| {
        let (open, close) = (r#"{"all_of": {"conditions": ["#, "]}}");
        let leaf = r#"{"filled": {"field": "other"}}"#;
        format!("{}{leaf}{}", open.repeat(levels), close.repeat(levels))
    };
    let wide = |parts: usize| {
        let leaf = vec![r#"{"filled": {"field": "other"}}"#; parts];
        format!(r#"{{"any_of": {{"conditions": [{}]}}}}"#, leaf.join(","))
    };
    let good = [
        r#"{"filled": {"field": "other"}}"#.to_owned(),
        r#"{"says": {"field": "other", "yes": true}}"#.to_owned(),
        r#"{"chosen": {"field": "choice", "choices": ["a", "b"]}}"#.to_owned(),
        deep(3),
        wide(63),
    ];
    let bad = [
        (
            r#"{"filled": {"field": "no"}}"#.to_owned(),
            "unknown_field",
            "field",
        ),
        (
            r#"{"blank": {"field": "own"}}"#.to_owned(),
            "own_field",
            "field",
        ),
        (
            r#"{"says": {"field": "choice", "yes": true}}"#.to_owned(),
            "other_kind",
            "field",
        ),
        (
            r#"{"chosen": {"field": "other", "choices": ["a"]}}"#.to_owned(),
            "other_kind",
            "field",
        ),
        (
            r#"{"chosen": {"field": "choice", "choices": []}}"#.to_owned(),
            "empty_list",
            "choices",
        ),
        (
            r#"{"chosen": {"field": "choice", "choices": ["a", "c"]}}"#.to_owned(),
            "unknown_choice",
            "choices[1]",
        ),
        (
            r#"{"any_of": {"conditions": []}}"#.to_owned(),
            "empty_list",
            "conditions",
        ),
        (
            deep(4),
            "too_deep",
            "conditions[0].conditions[0].conditions[0].conditions",
        ),
        (wide(64), "too_many", "conditions[63]"),
    ];
    for when in good {
        assert!(required_if(&when).is_ok(), "{when}");
    }
    for (when, code, path) in bad {
        let path = format!("fields[2].need.when.{path}");
        assert_eq!(told(required_if(&when)), pair(code, &path), "{when}");
    }
}

#[test]
fn rules_fit_the_fields_that_they_name() {
    let money = |currency: &str| {
        format!(r#"{{"money": {{"least": {{"minor": 0, "currency": "{currency}"}}}}}}"#)
    };
    let fields = [
        optional("yes", YES_NO),
        optional("inr", &money("INR")),
        optional("inr-2", &money("INR")),
        optional("eur", &money("EUR")),
        optional("time", r#""time""#),
    ];
    let fields: Vec<_> = fields.iter().map(String::as_str).collect();
    let with = |demand: &str| form(&fields, &[&rule("r", demand)]);
    let in_order = |lesser: &str, greater: &str| {
        format!(
            r#"{{"in_order": {{"lesser": "{lesser}", "greater": "{greater}", "or_equal": true}}}}"#
        )
    };
    assert!(with(&in_order("inr", "inr-2")).is_ok());
    assert!(with(r#"{"any_filled": {"fields": ["inr", "eur"]}}"#).is_ok());
    let bad = [
        (in_order("inr", "eur"), "not_comparable", "demand"),
        (in_order("inr", "inr"), "not_comparable", "demand"),
        (in_order("yes", "time"), "not_comparable", "demand"),
        (in_order("no", "inr"), "unknown_field", "demand.lesser"),
        (in_order("inr", "no"), "unknown_field", "demand.greater"),
        (
            r#"{"any_filled": {"fields": ["inr"]}}"#.to_owned(),
            "entries",
            "demand.fields",
        ),
        (
            r#"{"any_filled": {"fields": ["inr", "no"]}}"#.to_owned(),
            "unknown_field",
            "demand.fields[1]",
        ),
        (
            r#"{"holds": {"that": {"filled": {"field": "no"}}}}"#.to_owned(),
            "unknown_field",
            "demand.that.field",
        ),
    ];
    for (demand, code, path) in bad {
        assert_eq!(
            told(with(&demand)),
            pair(code, &format!("rules[0].{path}")),
            "{demand}"
        );
    }
    let twice = rule("r", r#"{"any_filled": {"fields": ["inr", "eur"]}}"#);
    assert_eq!(
        told(form(&fields, &[&twice, &twice])),
        pair("repeated_rule", "rules[1].id")
    );
    let when = twice.replace(
        "\"demand\"",
        r#""when": {"says": {"field": "inr", "yes": true}}, "demand""#,
    );
    assert_eq!(
        told(form(&fields, &[&when])),
        pair("other_kind", "rules[0].when.field")
    );
}

#[test]
fn a_mask_takes_letters_and_digits_where_it_asks_for_them() {
    let fits = |mask: &str, number: &str| FormMask::new(mask).unwrap().fits(number);
    assert!(fits("9999 999999", "4509123456") && fits("9999999999", "4509 123456"));
    assert!(fits("AA-99/9", "xy 01/2") && !fits("AA-99/9", "xy 012"));
    assert!(fits("**", "a1") && !fits("**", "a") && !fits("**", "a12") && !fits("**", "aж"));
    // A digit of another script is not one that a document carries.
    assert!(!fits("9", "४"));
    let nine = FormMask::new("9").unwrap();
    assert_eq!(
        (nine.as_str(), format!("{nine} {nine:?}").as_str()),
        ("9", "9 FormMask(9)")
    );
    for text in ["", " -/.", "a", "99#", "AЖ", &"9".repeat(65)] {
        let code = FormMask::new(text).unwrap_err().code;
        assert_eq!(code.as_str(), "project.form.mask", "{text}");
    }
    assert!(FormMask::new("9".repeat(64)).is_ok());
}

#[test]
fn a_day_of_today_stays_in_the_calendar() {
    let today: CalendarDate = "2026-02-27".parse().unwrap();
    let far = |days| FormDay::FromToday { days }.on(today).to_string();
    assert_eq!(
        (far(2).as_str(), far(-58).as_str()),
        ("2026-03-01", "2025-12-31")
    );
    assert_eq!(far(0), "2026-02-27");
    let edge = FormDay::FromToday { days: 1 };
    assert_eq!(edge.on(CalendarDate::MAX), CalendarDate::MAX);
    assert_eq!(
        FormDay::FromToday { days: -1 }.on(CalendarDate::MIN),
        CalendarDate::MIN
    );
}

#[test]
fn the_kind_has_the_word_that_stands_in_json() {
    for form in FormSchema::standard() {
        for field in &form.parts().fields {
            let json = serde_json::to_value(&field.kind).unwrap();
            let code = field.kind.code();
            let word = code.as_str().rsplit('.').next().unwrap();
            assert!(
                json.get(word).is_some() || json.as_str() == Some(word),
                "{json}"
            );
        }
    }
}

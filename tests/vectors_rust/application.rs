//! Runs the shared vectors of forms: what is missing, wrong and contradictory in a filled form.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use serde_json::{Value, json};
use talktime::application::{FilledForm, FormFault, FormVerdict, check_form};
use talktime::base::{Fact, Invalid, Language};
use talktime::customer::{Gazetteer, KnownLocality};
use talktime::project::FormSchema;

const FORMS: &str = include_str!("../vectors/application/forms.json");

fn list<'a>(value: &'a Value, field: &str) -> &'a Vec<Value> {
    value.get(field).unwrap().as_array().unwrap()
}

fn read<T: serde::de::DeserializeOwned>(value: &Value, field: &str) -> T {
    serde_json::from_value(value.get(field).unwrap().clone()).unwrap()
}

fn standard(id: &str) -> FormSchema {
    let mut forms = FormSchema::standard().into_iter();
    forms.find(|form| form.parts().id.as_str() == id).unwrap()
}

fn own_schema<'a>(file: &'a Value, name: &Value) -> &'a Value {
    let schemas = file.get("schemas").unwrap();
    schemas.get(name.as_str().unwrap()).unwrap()
}

fn schema(body: &Value) -> Result<FormSchema, Invalid> {
    let stored = json!({"kind": "project.form_schema", "version": 1, "body": body});
    FormSchema::from_json(&stored.to_string())
}

fn filled(body: &Value) -> Result<FilledForm, Invalid> {
    let stored = json!({"kind": "application.filled_form", "version": 1, "body": body});
    FilledForm::from_json(&stored.to_string())
}

fn form(id: &Value, version: u32, answers: &Value) -> FilledForm {
    filled(&json!({"form": id, "version": version, "answers": answers})).unwrap()
}

/// A fault as the file writes it: field, code, and the part of an address.
fn told(fault: &FormFault) -> Vec<String> {
    let mut words = vec![fault.field.to_string(), fault.code.to_string()];
    let parts = fault
        .facts
        .iter()
        .filter(|fact| fact.name.as_str() == "part");
    words.extend(parts.map(|part| match &part.fact {
        Fact::Code { code } => code.to_string(),
        other => format!("no code: {other:?}"),
    }));
    words
}

fn all_told(faults: &[FormFault]) -> Vec<Vec<String>> {
    faults.iter().map(told).collect()
}

#[test]
fn a_form_lists_all_that_is_missing_and_wrong() {
    let file: Value = serde_json::from_str(FORMS).unwrap();
    for case in list(&file, "cases") {
        let name = case.get("name").unwrap();
        let schema = match case.get("schema") {
            Some(own) => schema(own_schema(&file, own)).unwrap(),
            None => standard(case.get("form").unwrap().as_str().unwrap()),
        };
        let form = form(case.get("form").unwrap(), 1, case.get("answers").unwrap());
        let gazetteer = Gazetteer::new(read::<Vec<KnownLocality>>(case, "towns"));
        let verdict = check_form(&schema, &form, read(case, "today"), Some(&gazetteer)).unwrap();
        let missing: Vec<_> = verdict.missing.iter().map(ToString::to_string).collect();
        assert_eq!(missing, read::<Vec<String>>(case, "missing"), "{name}");
        let wanted: Vec<Vec<String>> = read(case, "faults");
        assert_eq!(all_told(&verdict.faults), wanted, "{name}");
        let broken: Vec<_> = verdict.broken.iter().map(ToString::to_string).collect();
        assert_eq!(broken, read::<Vec<String>>(case, "broken"), "{name}");
        let wanted: Vec<Vec<String>> = read(case, "doubts");
        assert_eq!(all_told(&verdict.doubts), wanted, "{name}");
        let lacking = verdict.missing.len() + verdict.faults.len() + verdict.broken.len();
        assert_eq!(verdict.complete, lacking == 0, "{name}");
        for language in Language::ALL {
            let sentences = verdict.sentences(&schema, language);
            assert_eq!(sentences.len(), lacking, "{name}");
            // A sentence that is missing shows its code, a fact that is missing its brace.
            let codes = ["application.", "project.", "customer."];
            for sentence in sentences {
                assert!(!sentence.contains('{'), "{sentence}");
                assert!(
                    !codes.iter().any(|code| sentence.contains(code)),
                    "{sentence}"
                );
            }
        }
        let back: FormVerdict =
            serde_json::from_str(&serde_json::to_string(&verdict).unwrap()).unwrap();
        assert_eq!(back, verdict, "{name}");
    }
}

#[test]
fn what_is_no_form_and_no_schema_is_refused() {
    let file: Value = serde_json::from_str(FORMS).unwrap();
    let told = |error: &Invalid| (error.code.to_string(), error.path.to_string());
    let wanted = |case: &Value| (read::<String>(case, "code"), read::<String>(case, "path"));
    for case in list(&file, "refused") {
        let error = filled(case.get("form").unwrap()).unwrap_err();
        assert_eq!(told(&error), wanted(case));
    }
    for case in list(&file, "schemas_refused") {
        let error = schema(case.get("schema").unwrap()).unwrap_err();
        assert_eq!(told(&error), wanted(case));
    }
    let taxi = standard("taxi");
    for case in list(&file, "others") {
        let form = form(case.get("form").unwrap(), read(case, "version"), &json!([]));
        let error = check_form(&taxi, &form, "2026-03-02".parse().unwrap(), None).unwrap_err();
        assert_eq!(told(&error), wanted(case));
    }
}

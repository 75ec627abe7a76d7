//! The readers of forms: schemas and filled forms, each judged as far as the other allows.

use talktime::application::{FilledForm, FilledFormParts, check_form};
use talktime::base::{CalendarDate, Invalid};
use talktime::project::FormSchema;

use crate::targets::{Stored, Target, json, settled, stored};

stored! {
    FilledForm, form: {
        for schema in FormSchema::standard() {
            let of_it = schema.parts().id == form.parts().form && form.parts().version == 1;
            let verdict = check_form(&schema, form, CalendarDate::default(), None);
            assert_eq!(verdict.is_ok(), of_it);
            settled(&verdict);
        }
    };
    FormSchema, schema: {
        let parts = schema.parts();
        let blank = FilledForm::restore(FilledFormParts {
            form: parts.id.clone(),
            version: parts.version,
            answers: Vec::new(),
        });
        let today = CalendarDate::default();
        let verdict = check_form(schema, &blank.unwrap(), today, None).unwrap();
        assert!(verdict.faults.is_empty() && verdict.missing.len() <= parts.fields.len());
    };
}

pub(crate) fn all() -> Vec<Target> {
    vec![
        json::<FilledForm>("json_application_filled_form"),
        json::<FormSchema>("json_project_form_schema"),
    ]
}

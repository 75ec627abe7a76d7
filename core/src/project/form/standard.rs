//! The forms that ship with a release.

use std::sync::LazyLock;

use super::FormSchema;

const FILES: [&str; 6] = [
    include_str!("../../../data/forms/internet.json"),
    include_str!("../../../data/forms/tariff.json"),
    include_str!("../../../data/forms/loan.json"),
    include_str!("../../../data/forms/payment_reminder.json"),
    include_str!("../../../data/forms/taxi.json"),
    include_str!("../../../data/forms/repair.json"),
];

/// Read once and never changed: a cache of constants, no state. A test reads every file.
static FORMS: LazyLock<Vec<FormSchema>> = LazyLock::new(|| {
    FILES
        .iter()
        .filter_map(|file| FormSchema::from_json(file).ok())
        .collect()
});

pub(super) fn forms() -> Vec<FormSchema> {
    FORMS.clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read() {
        for file in FILES {
            let form = FormSchema::from_json(file).unwrap();
            let told = form.parts().fields.iter().map(|field| &field.label);
            let told = told.chain(form.parts().rules.iter().map(|rule| &rule.says));
            for label in told.chain([&form.parts().name]) {
                assert!(
                    label.hindi.is_some() && label.russian.is_some(),
                    "{label:?}"
                );
            }
        }
        assert_eq!(forms().len(), FILES.len());
    }
}

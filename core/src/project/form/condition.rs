//! Conditions on what stands in the fields of a form.

use serde::{Deserialize, Serialize};

use super::{Fields, FormFieldKind, known};
use crate::base::{ChoiceId, FormFieldId, Invalid, NamedFact};

/// No condition is nested deeper.
const DEPTH_MAX: u64 = 4;
/// No condition has more parts.
const PARTS_MAX: u64 = 64;

/// Says what must stand in the fields of a form, for a field to be required or a rule to be asked.
///
/// A field that is not filled in is neither a yes nor a no, and nothing is chosen in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FormCondition {
    /// Something stands in the field.
    Filled {
        /// The field.
        field: FormFieldId,
    },
    /// Nothing stands in the field.
    Blank {
        /// The field.
        field: FormFieldId,
    },
    /// The field of yes and no says this.
    Says {
        /// The field.
        field: FormFieldId,
        /// What it says.
        yes: bool,
    },
    /// One of these is chosen in the field.
    Chosen {
        /// The field.
        field: FormFieldId,
        /// The choices, at least one.
        choices: Vec<ChoiceId>,
    },
    /// All of them hold.
    AllOf {
        /// The conditions, at least one.
        conditions: Vec<Self>,
    },
    /// One of them holds.
    AnyOf {
        /// The conditions, at least one.
        conditions: Vec<Self>,
    },
}

impl FormCondition {
    /// Checks that a condition fits the fields of its form; `own` is the field that it makes required.
    pub(super) fn check(
        &self,
        fields: &Fields<'_>,
        own: Option<&FormFieldId>,
    ) -> Result<(), Invalid> {
        self.check_part(fields, own, 1, &mut 0)
    }

    fn check_part(
        &self,
        fields: &Fields<'_>,
        own: Option<&FormFieldId>,
        depth: u64,
        parts: &mut u64,
    ) -> Result<(), Invalid> {
        *parts = parts.saturating_add(1);
        if *parts > PARTS_MAX {
            return Err(Invalid::plain("project.form.too_many", "")
                .with(NamedFact::count("limit", PARTS_MAX)));
        }
        match self {
            Self::Filled { field } | Self::Blank { field } => asked(fields, field, own, |_| true),
            Self::Says { field, .. } => asked(fields, field, own, |kind| {
                matches!(kind, FormFieldKind::YesNo { .. })
            }),
            Self::Chosen { field, choices } => {
                asked(fields, field, own, |kind| {
                    matches!(kind, FormFieldKind::Choice { .. })
                })?;
                check_chosen(choices, known(fields, field)?)
            }
            Self::AllOf { conditions } | Self::AnyOf { conditions } => {
                if conditions.is_empty() {
                    return Err(Invalid::plain("project.form.empty_list", "conditions"));
                }
                if depth >= DEPTH_MAX {
                    return Err(Invalid::plain("project.form.too_deep", "conditions")
                        .with(NamedFact::count("limit", DEPTH_MAX)));
                }
                for (position, condition) in conditions.iter().enumerate() {
                    condition
                        .check_part(fields, own, depth.saturating_add(1), parts)
                        .map_err(|error| error.inside(&format!("conditions[{position}]")))?;
                }
                Ok(())
            }
        }
    }
}

fn asked(
    fields: &Fields<'_>,
    field: &FormFieldId,
    own: Option<&FormFieldId>,
    fits: impl Fn(&FormFieldKind) -> bool,
) -> Result<(), Invalid> {
    let kind = known(fields, field).map_err(|error| error.inside("field"))?;
    let wrong = |code| Err(Invalid::plain(code, "field").with(NamedFact::id("field", field)));
    if own == Some(field) {
        return wrong("project.form.own_field");
    }
    if fits(kind) {
        Ok(())
    } else {
        wrong("project.form.other_kind")
    }
}

fn check_chosen(choices: &[ChoiceId], kind: &FormFieldKind) -> Result<(), Invalid> {
    if choices.is_empty() {
        return Err(Invalid::plain("project.form.empty_list", "choices"));
    }
    let FormFieldKind::Choice { choices: known } = kind else {
        return Ok(());
    };
    let unknown = |choice: &&ChoiceId| !known.iter().any(|one| one.id == **choice);
    match choices
        .iter()
        .enumerate()
        .find(|(_, choice)| unknown(choice))
    {
        None => Ok(()),
        Some((position, choice)) => Err(Invalid::plain("project.form.unknown_choice", "")
            .with(NamedFact::id("choice", choice))
            .inside(&format!("choices[{position}]"))),
    }
}

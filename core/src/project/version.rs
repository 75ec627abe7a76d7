//! A project as it stands on a day, and its versions.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{CallGuide, Catalogue, DispositionMap, FormSchema};
use crate::base::{
    CalendarDate, ContactPurposeId, FormId, Invalid, LocalisedText, NamedFact, ProjectId,
    TrainingId,
};

/// Holds the parts of a [`Project`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProjectParts {
    /// Names the project.
    pub id: ProjectId,
    /// Which version of it this is, counted from 1.
    pub version: u32,
    /// The first day on which the version holds.
    pub from: CalendarDate,
    /// What the project is called.
    pub name: LocalisedText,
    /// Why its people are called: sales, debt, service; the calling rules ask for it.
    pub purpose: ContactPurposeId,
    /// The codes of outcomes that its agents choose from.
    pub dispositions: DispositionMap,
    /// What it sells.
    pub catalogue: Catalogue,
    /// What its agents may say.
    pub guide: CallGuide,
    /// What an agent must have learnt before working for it, each once.
    pub training: Vec<TrainingId>,
    /// The forms that its agents fill in, one version of each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<FormSchema>,
}

/// Holds one version of a project: internet, a loan, taxi, repair of television sets.
///
/// The codes of outcomes are its own; the version is 1 or more; a training and a form stand once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ProjectParts", into = "ProjectParts")]
pub struct Project(ProjectParts);

impl Project {
    /// Checks the parts and makes a project of them.
    ///
    /// # Errors
    /// `project.version.zero`, `project.version.dispositions_of_another` where the codes of outcomes
    /// belong to another project, `project.version.repeated_training`, `project.version.repeated_form`;
    /// the path names the field.
    pub fn restore(parts: ProjectParts) -> Result<Self, Invalid> {
        if parts.version == 0 {
            return Err(Invalid::plain("project.version.zero", "version"));
        }
        if parts.dispositions.project() != &parts.id {
            return Err(
                Invalid::plain("project.version.dispositions_of_another", "dispositions")
                    .with(NamedFact::id("project", &parts.id))
                    .with(NamedFact::id("other", parts.dispositions.project())),
            );
        }
        let mut seen = BTreeSet::new();
        for (position, training) in parts.training.iter().enumerate() {
            if !seen.insert(training) {
                return Err(Invalid::plain("project.version.repeated_training", "")
                    .with(NamedFact::id("training", training))
                    .inside(&format!("training[{position}]")));
            }
        }
        let mut seen = BTreeSet::new();
        for (position, form) in parts.forms.iter().enumerate() {
            if !seen.insert(&form.parts().id) {
                return Err(Invalid::plain("project.version.repeated_form", "id")
                    .with(NamedFact::id("form", &form.parts().id))
                    .inside(&format!("forms[{position}]")));
            }
        }
        Ok(Self(parts))
    }

    /// Gives the form of a name, as it is in this version of the project.
    pub fn form(&self, id: &FormId) -> Option<&FormSchema> {
        self.0.forms.iter().find(|form| form.parts().id == *id)
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &ProjectParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> ProjectParts {
        self.0
    }
}

/// Holds the parts of [`ProjectVersions`] that were not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProjectVersionsParts {
    /// The versions, the oldest first.
    pub versions: Vec<Project>,
}

/// Holds every version of one project, so that what was agreed under an old one stays readable.
///
/// There is one version at least; all are of one project, and number and first day grow from each to the
/// next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ProjectVersionsParts", into = "ProjectVersionsParts")]
pub struct ProjectVersions(ProjectVersionsParts);

impl ProjectVersions {
    /// Checks the parts and makes the versions of them.
    ///
    /// # Errors
    /// `project.versions.none`, `project.versions.of_another`, `project.versions.not_growing` where a
    /// number or a first day is not after the one before; the path names the version.
    pub fn restore(parts: ProjectVersionsParts) -> Result<Self, Invalid> {
        if parts.versions.is_empty() {
            return Err(Invalid::plain("project.versions.none", "versions"));
        }
        let pairs = parts.versions.iter().zip(parts.versions.iter().skip(1));
        for (position, (before, after)) in pairs.enumerate() {
            let (before, after) = (before.parts(), after.parts());
            let place = format!("versions[{}]", position.saturating_add(1));
            if before.id != after.id {
                return Err(Invalid::plain("project.versions.of_another", "id")
                    .with(NamedFact::id("project", &before.id))
                    .with(NamedFact::id("other", &after.id))
                    .inside(&place));
            }
            let field = if after.version <= before.version {
                "version"
            } else if after.from <= before.from {
                "from"
            } else {
                continue;
            };
            return Err(Invalid::plain("project.versions.not_growing", field).inside(&place));
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &ProjectVersionsParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> ProjectVersionsParts {
        self.0
    }

    /// Gives the version of a number, under which an old application stays readable.
    pub fn version(&self, number: u32) -> Option<&Project> {
        self.0
            .versions
            .iter()
            .find(|project| project.0.version == number)
    }

    /// Gives the version of a form under which something was filled in, from whichever version of the project
    /// has it: an old application stays readable.
    ///
    /// ```
    /// # use talktime::base::FormId;
    /// # use talktime::project::ProjectVersions;
    /// # fn read(versions: &ProjectVersions, form: &FormId) -> bool {
    /// versions.form(form, 1).is_some()
    /// # }
    /// ```
    pub fn form(&self, id: &FormId, version: u32) -> Option<&FormSchema> {
        let mut forms = self.0.versions.iter().filter_map(|one| one.form(id));
        forms.find(|form| form.parts().version == version)
    }

    /// Gives the version that holds on a day; none before the first.
    pub fn on(&self, day: CalendarDate) -> Option<&Project> {
        self.0
            .versions
            .iter()
            .rev()
            .find(|project| project.0.from <= day)
    }
}

by_parts! {
    Project ProjectParts;
    ProjectVersions ProjectVersionsParts;
}

crate::base::stored::versioned_json! {
    Project, via ProjectParts => "project.project" [];
    ProjectVersions, via ProjectVersionsParts => "project.versions" [];
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Label;
    use crate::project::{CatalogueParts, DispositionMapParts, FormSchemaParts};

    fn parts(id: &str, version: u32, from: &str) -> ProjectParts {
        let id = ProjectId::new(id).unwrap();
        let dispositions = DispositionMapParts {
            project: id.clone(),
            dispositions: vec![],
        };
        ProjectParts {
            id,
            version,
            from: from.parse().unwrap(),
            name: LocalisedText {
                english: Label::new("Internet").unwrap(),
                hindi: None,
                russian: None,
            },
            purpose: ContactPurposeId::new("sales").unwrap(),
            dispositions: DispositionMap::restore(dispositions).unwrap(),
            catalogue: Catalogue::restore(CatalogueParts { offers: vec![] }).unwrap(),
            guide: CallGuide::default(),
            training: vec![],
            forms: vec![],
        }
    }

    fn versions(parts: Vec<ProjectParts>) -> Result<ProjectVersions, Invalid> {
        let versions = parts
            .into_iter()
            .map(|parts| Project::restore(parts).unwrap());
        ProjectVersions::restore(ProjectVersionsParts {
            versions: versions.collect(),
        })
    }

    #[test]
    fn what_contradicts_itself_is_no_project() {
        let refused = |parts| {
            let error = Project::restore(parts).unwrap_err();
            (error.code.to_string(), error.path.to_string())
        };
        let told = |code: &str, path: &str| (format!("project.version.{code}"), path.to_owned());
        assert_eq!(
            refused(parts("net", 0, "2026-01-01")),
            told("zero", "version")
        );
        let other = parts("loan", 1, "2026-01-01").dispositions;
        let foreign = ProjectParts {
            dispositions: other,
            ..parts("net", 1, "2026-01-01")
        };
        assert_eq!(
            refused(foreign),
            told("dispositions_of_another", "dispositions")
        );
        let training = vec![TrainingId::new("fibre").unwrap(); 2];
        let twice = ProjectParts {
            training,
            ..parts("net", 1, "2026-01-01")
        };
        assert_eq!(refused(twice), told("repeated_training", "training[1]"));
        let twice = ProjectParts {
            forms: vec![form("loan", 1), form("loan", 2)],
            ..parts("net", 1, "2026-01-01")
        };
        assert_eq!(refused(twice), told("repeated_form", "forms[1].id"));
    }

    fn form(id: &str, version: u32) -> FormSchema {
        let standard = FormSchema::standard().into_iter();
        let mut found = standard.filter(|form| form.parts().id.as_str() == id);
        let parts = found.next().unwrap().into_parts();
        FormSchema::restore(FormSchemaParts { version, ..parts }).unwrap()
    }

    #[test]
    fn a_form_is_found_under_the_version_in_which_it_was_filled_in() {
        let of = |number, from, forms| ProjectParts {
            forms,
            ..parts("net", number, from)
        };
        let all = versions(vec![
            of(1, "2026-01-01", vec![form("loan", 1)]),
            of(2, "2026-02-01", vec![form("taxi", 1), form("loan", 2)]),
        ])
        .unwrap();
        let loan = FormId::new("loan").unwrap();
        assert_eq!(all.form(&loan, 1), Some(&form("loan", 1)));
        assert_eq!(all.form(&loan, 2), Some(&form("loan", 2)));
        assert_eq!(all.form(&loan, 3), None);
        let first = all.version(1).unwrap();
        assert!(first.form(&loan).is_some());
        assert!(first.form(&FormId::new("taxi").unwrap()).is_none());
    }

    #[test]
    fn versions_grow_and_are_of_one_project() {
        let refused = |list| {
            let error = versions(list).unwrap_err();
            (error.code.to_string(), error.path.to_string())
        };
        let told = |code: &str, path: &str| (format!("project.versions.{code}"), path.to_owned());
        let first = || parts("net", 1, "2026-01-01");
        assert_eq!(refused(vec![]), told("none", "versions"));
        let other = parts("loan", 2, "2026-02-01");
        assert_eq!(
            refused(vec![first(), other]),
            told("of_another", "versions[1].id")
        );
        let same = parts("net", 1, "2026-02-01");
        assert_eq!(
            refused(vec![first(), same]),
            told("not_growing", "versions[1].version")
        );
        let earlier = parts("net", 2, "2026-01-01");
        assert_eq!(
            refused(vec![first(), earlier]),
            told("not_growing", "versions[1].from")
        );
    }

    #[test]
    fn a_day_and_a_number_find_their_version() {
        let all = versions(vec![
            parts("net", 1, "2026-01-01"),
            parts("net", 3, "2026-03-01"),
        ])
        .unwrap();
        let on = |day: &str| {
            all.on(day.parse().unwrap())
                .map(|project| project.parts().version)
        };
        assert_eq!(on("2025-12-31"), None);
        assert_eq!(on("2026-01-01"), Some(1));
        assert_eq!(on("2026-02-28"), Some(1));
        assert_eq!(on("2026-03-01"), Some(3));
        assert!(all.version(3).is_some() && all.version(2).is_none());
        let json = all.to_json().unwrap();
        assert_eq!(ProjectVersions::from_json(&json).unwrap(), all);
    }
}

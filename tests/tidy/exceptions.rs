//! What may stand against a rule, and why.

use serde::Deserialize;

use crate::source::{Finding, SourceFile};

pub(crate) const FILE: &str = "tests/tidy/exceptions.toml";

/// One listed exception.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    /// The rule, by the name that its test uses.
    rule: String,
    /// The file, or a folder with a slash at its end.
    path: String,
    /// A part of what the finding says; without it, every finding of the rule in the file.
    #[serde(default)]
    what: String,
    /// Why it may stand.
    reason: String,
}

/// The list of exceptions.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Exceptions {
    #[serde(default)]
    exception: Vec<Exception>,
}

impl Exceptions {
    /// The committed list.
    pub(crate) fn committed(files: &[SourceFile]) -> Result<Self, String> {
        let file = files.iter().find(|file| file.path == FILE);
        Self::parse(file.map_or("", |file| &file.text))
    }

    fn parse(text: &str) -> Result<Self, String> {
        let list: Self = toml::from_str(text).map_err(|error| format!("{FILE}: {error}"))?;
        match list
            .exception
            .iter()
            .find(|one| one.reason.trim().len() < 10)
        {
            Some(one) => Err(format!(
                "{FILE}: `{}` of `{}` needs a reason",
                one.rule, one.path
            )),
            None => Ok(list),
        }
    }

    /// Takes out what is excepted and adds every exception of the rule that excepts nothing.
    pub(crate) fn sift(&self, rule: &str, found: Vec<Finding>) -> Vec<Finding> {
        let ours: Vec<_> = self
            .exception
            .iter()
            .filter(|one| one.rule == rule)
            .collect();
        let stale = ours
            .iter()
            .filter(|one| !found.iter().any(|finding| one.covers(finding)));
        let stale = stale.map(|one| Finding {
            path: FILE.to_owned(),
            line: 0,
            what: format!(
                "the exception for `{}` ({}) excepts nothing",
                one.path, one.what
            ),
        });
        let stale: Vec<_> = stale.collect();
        let left = found
            .into_iter()
            .filter(|finding| !ours.iter().any(|one| one.covers(finding)));
        left.chain(stale).collect()
    }
}

impl Exception {
    fn covers(&self, finding: &Finding) -> bool {
        let here = match self.path.strip_suffix('/') {
            Some(_) => finding.path.starts_with(&self.path),
            None => finding.path == self.path,
        };
        here && finding.what.contains(&self.what)
    }
}

#[test]
fn exceptions_except_what_they_name_and_go_stale() {
    let list = Exceptions::parse(
        "[[exception]]\nrule = 'width'\npath = 'a/'\nreason = 'a table is not folded'\n\
         [[exception]]\nrule = 'width'\npath = 'b.rs'\nwhat = '130'\nreason = 'one long address'\n",
    )
    .unwrap();
    let long = |path: &str, what: &str| Finding {
        path: path.into(),
        line: 1,
        what: what.into(),
    };
    let left = list.sift("width", vec![long("a/x.rs", "121"), long("b.rs", "125")]);
    let paths: Vec<_> = left.iter().map(|finding| finding.path.as_str()).collect();
    assert_eq!(paths, ["b.rs", FILE]);
    assert!(Exceptions::parse("[[exception]]\nrule = 'a'\npath = 'b'\nreason = ''").is_err());
}

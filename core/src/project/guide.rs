//! The call guide: what an agent may say, and how faults are found.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{FaultTree, RefusalReason};
use crate::base::{AdviceId, Invalid, LocalisedText, NamedFact, TopicId};

/// Says when in a call a line of the guide is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GuideMoment {
    /// First: who calls, and why.
    Greeting,
    /// When the service is put before the customer.
    Offer,
    /// As the answer to a reason why the customer does not want it.
    Objection {
        /// The reason.
        reason: RefusalReason,
    },
    /// What the law or the company wants said in every call.
    Required,
    /// Last.
    Closing,
}

/// Holds one line of the call guide: a sentence or two. What takes longer is said in several lines.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideLine {
    /// Names the line.
    pub advice: AdviceId,
    /// When it is said.
    pub moment: GuideMoment,
    /// What is said.
    pub text: LocalisedText,
}

/// Holds the parts of a [`CallGuide`] that was not checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallGuideParts {
    /// What is said, in the order in which it is said within its moment.
    #[serde(default)]
    pub lines: Vec<GuideLine>,
    /// How faults are found, one tree a topic.
    #[serde(default)]
    pub faults: Vec<FaultTree>,
}

/// Holds what an agent may say in a project: lines for each moment of a call, answers to objections,
/// and a tree of questions for each topic of a caller with a fault.
///
/// Each line has a name of its own, each topic one tree.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "CallGuideParts", into = "CallGuideParts")]
pub struct CallGuide(CallGuideParts);

/// The most lines, and the most trees, of one guide.
const LINES_MAX: usize = 1000;

impl CallGuide {
    /// Checks the parts and makes a guide of them.
    ///
    /// # Errors
    /// `project.guide.too_many` over 1,000 lines or trees, `project.guide.repeated_line`,
    /// `project.guide.repeated_topic`; the path names the entry.
    pub fn restore(parts: CallGuideParts) -> Result<Self, Invalid> {
        for (count, path) in [(parts.lines.len(), "lines"), (parts.faults.len(), "faults")] {
            if count > LINES_MAX {
                return Err(Invalid::plain("project.guide.too_many", path)
                    .with(NamedFact::count("limit", LINES_MAX as u64))
                    .with(NamedFact::count("length", count as u64)));
            }
        }
        let mut seen = BTreeSet::new();
        for (position, line) in parts.lines.iter().enumerate() {
            if !seen.insert(&line.advice) {
                return Err(Invalid::plain("project.guide.repeated_line", "advice")
                    .with(NamedFact::id("advice", &line.advice))
                    .inside(&format!("lines[{position}]")));
            }
        }
        let mut topics = BTreeSet::new();
        for (position, tree) in parts.faults.iter().enumerate() {
            if !topics.insert(&tree.parts().topic) {
                return Err(Invalid::plain("project.guide.repeated_topic", "topic")
                    .with(NamedFact::id("topic", &tree.parts().topic))
                    .inside(&format!("faults[{position}]")));
            }
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &CallGuideParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> CallGuideParts {
        self.0
    }

    /// Gives the lines of a moment, in their order.
    pub fn lines_for(&self, moment: GuideMoment) -> impl Iterator<Item = &GuideLine> {
        self.0
            .lines
            .iter()
            .filter(move |line| line.moment == moment)
    }

    /// Finds the tree of a topic; where there is none, the question lies outside the guide.
    pub fn fault_tree(&self, topic: &TopicId) -> Option<&FaultTree> {
        self.0
            .faults
            .iter()
            .find(|tree| &tree.parts().topic == topic)
    }
}

by_parts! {
    CallGuide CallGuideParts;
}

#[cfg(test)]
mod tests;

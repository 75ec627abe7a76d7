//! The call guide: what an agent may say, and how a fault is found.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::RefusalReason;
use crate::base::{AdviceId, Code, Invalid, LocalisedText, NamedFact, TopicId};

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

/// Holds one line of the call guide.
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

/// Holds one answer to a question of a fault tree, and the step that follows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultAnswer {
    /// Names the answer: `yes`, `light_red`.
    pub answer: Code,
    /// The answer as it is shown.
    pub text: LocalisedText,
    /// The step that follows.
    pub next: Code,
}

/// Says how the search for a fault ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultEnd {
    /// The fault is gone.
    Solved,
    /// A technician has to come.
    Visit,
    /// A senior or another desk takes over.
    Escalate,
}

/// Says what is done in one step of a fault tree.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultStep {
    /// The customer is asked, or asked to try something and say what happened.
    Ask {
        /// The question or the request.
        text: LocalisedText,
        /// The possible answers, at least two.
        answers: Vec<FaultAnswer>,
    },
    /// The search is over.
    End {
        /// What is said.
        text: LocalisedText,
        /// How it ends.
        end: FaultEnd,
        /// The advice that helped, as the outcome of the call names it.
        #[serde(default)]
        advice: Option<AdviceId>,
    },
}

/// Holds one step of a fault tree under its name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultNode {
    /// Names the step.
    pub id: Code,
    /// What is done.
    pub step: FaultStep,
}

/// Holds the parts of a [`FaultTree`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultTreeParts {
    /// The topic of a call for which it is meant.
    pub topic: TopicId,
    /// The steps; the first is where the search begins.
    pub nodes: Vec<FaultNode>,
}

/// Holds the steps by which a fault is found: questions whose answers lead on until an end.
///
/// Every step can be reached, every answer leads to a step of the tree, and no step leads back, so
/// each way through it ends.
///
/// ```
/// use talktime::base::{Code, Label, LocalisedText, TopicId};
/// use talktime::project::{FaultAnswer, FaultEnd, FaultNode, FaultStep, FaultTree, FaultTreeParts};
/// let text = |english| Ok(LocalisedText { english: Label::new(english)?, hindi: None, russian: None });
/// let answer = |answer, next| Ok(FaultAnswer { answer: Code::new(answer)?, text: text(answer)?, next: Code::new(next)? });
/// let end = |english, end| Ok(FaultStep::End { text: text(english)?, end, advice: None });
/// let tree = FaultTree::restore(FaultTreeParts { topic: TopicId::new("no-internet")?, nodes: vec![
///     FaultNode { id: Code::new("restart")?, step: FaultStep::Ask {
///         text: text("Switch the modem off and on. Does it work?")?,
///         answers: vec![answer("yes", "fine")?, answer("no", "visit")?] } },
///     FaultNode { id: Code::new("fine")?, step: end("Good.", FaultEnd::Solved)? },
///     FaultNode { id: Code::new("visit")?, step: end("We send a technician.", FaultEnd::Visit)? },
/// ] })?;
/// let walk = tree.walk(&[Code::new("no")?])?;
/// assert_eq!(walk.end, Some(FaultEnd::Visit));
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "FaultTreeParts", into = "FaultTreeParts")]
pub struct FaultTree(FaultTreeParts);

/// Tells the way that a call took through a fault tree: enough to see what was tried.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultWalk {
    /// The topic of the tree.
    pub topic: TopicId,
    /// Every step that was met, with the answer that was given there; the last has none.
    pub taken: Vec<FaultChoice>,
    /// How it ended; none where the last step still asks.
    pub end: Option<FaultEnd>,
    /// The advice that the end names.
    pub advice: Option<AdviceId>,
}

/// Holds one step that was met, and what was answered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultChoice {
    /// The step.
    pub step: Code,
    /// The answer; none at the step where the walk stands.
    pub answer: Option<Code>,
}

/// The most steps of one tree.
const NODES_MAX: usize = 1000;

impl FaultTree {
    /// Checks the parts and makes a tree of them.
    ///
    /// # Errors
    /// `project.fault.steps` where there is no step or over 1,000, `project.fault.repeated` where a
    /// step or an answer of one step stands twice, `project.fault.few_answers` below two,
    /// `project.fault.leads_nowhere` where an answer names no step, `project.fault.leads_back` where a
    /// way comes back to a step, and `project.fault.not_reached` where no way leads to a step.
    pub fn restore(parts: FaultTreeParts) -> Result<Self, Invalid> {
        let count = parts.nodes.len();
        if count == 0 || count > NODES_MAX {
            return Err(Invalid::plain("project.fault.steps", "nodes")
                .with(NamedFact::count("limit", NODES_MAX as u64))
                .with(NamedFact::count("length", count as u64)));
        }
        let mut known = BTreeSet::new();
        for (position, node) in parts.nodes.iter().enumerate() {
            if !known.insert(&node.id) {
                return Err(Invalid::plain("project.fault.repeated", "id")
                    .with(NamedFact::code("name", node.id.clone()))
                    .inside(&format!("nodes[{position}]")));
            }
        }
        for (position, node) in parts.nodes.iter().enumerate() {
            check_answers(&node.step, &known)
                .map_err(|error| error.inside(&format!("nodes[{position}].step")))?;
        }
        let tree = Self(parts);
        tree.check_ways()?;
        Ok(tree)
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &FaultTreeParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> FaultTreeParts {
        self.0
    }

    /// Goes through the tree by the answers given so far and tells the way and where it stands.
    ///
    /// # Errors
    /// `project.fault.unknown_answer` where a step has no such answer, `project.fault.over` where
    /// there are answers behind an end; the path names the answer.
    pub fn walk(&self, answers: &[Code]) -> Result<FaultWalk, Invalid> {
        let mut given = answers.iter().enumerate();
        let mut taken = Vec::new();
        let mut at = self.0.nodes.first();
        while let Some(node) = at {
            let next = given.next();
            taken.push(FaultChoice {
                step: node.id.clone(),
                answer: next.map(|(_, answer)| answer.clone()),
            });
            let refused = |code, position: usize| {
                Err(Invalid::plain(code, "").inside(&format!("answers[{position}]")))
            };
            match (&node.step, next) {
                (FaultStep::End { .. }, Some((position, _))) => {
                    return refused("project.fault.over", position);
                }
                (FaultStep::End { end, advice, .. }, None) => {
                    return Ok(self.walked(taken, Some(*end), advice.clone()));
                }
                (FaultStep::Ask { .. }, None) => return Ok(self.walked(taken, None, None)),
                (FaultStep::Ask { answers, .. }, Some((position, answer))) => {
                    let Some(chosen) = answers.iter().find(|one| &one.answer == answer) else {
                        return refused("project.fault.unknown_answer", position);
                    };
                    at = self.node(&chosen.next);
                }
            }
        }
        // The check found a step for every answer.
        Ok(self.walked(taken, None, None))
    }

    fn walked(
        &self,
        taken: Vec<FaultChoice>,
        end: Option<FaultEnd>,
        advice: Option<AdviceId>,
    ) -> FaultWalk {
        FaultWalk {
            topic: self.0.topic.clone(),
            taken,
            end,
            advice,
        }
    }

    /// Finds a step by its name.
    pub fn node(&self, id: &Code) -> Option<&FaultNode> {
        self.0.nodes.iter().find(|node| &node.id == id)
    }

    /// Takes away, again and again, the steps to which no way is open any more: what stays lies on a
    /// way that leads back.
    fn check_ways(&self) -> Result<(), Invalid> {
        let nodes = &self.0.nodes;
        let mut entries: Vec<usize> = vec![0; nodes.len()];
        let position = |id: &Code| nodes.iter().position(|node| &node.id == id);
        for next in nodes.iter().flat_map(nexts).filter_map(position) {
            if let Some(count) = entries.get_mut(next) {
                *count = count.saturating_add(1);
            }
        }
        let without = |at: usize, entries: &[usize]| at > 0 && entries.get(at) == Some(&0);
        if let Some(at) = (0..nodes.len()).find(|at| without(*at, &entries)) {
            return Err(
                Invalid::plain("project.fault.not_reached", "").inside(&format!("nodes[{at}]"))
            );
        }
        let mut open: Vec<usize> = entries
            .first()
            .filter(|count| **count == 0)
            .map(|_| 0)
            .into_iter()
            .collect();
        let mut settled = 0_usize;
        while let Some(node) = open.pop().and_then(|at| nodes.get(at)) {
            settled = settled.saturating_add(1);
            for next in nexts(node).filter_map(position) {
                if let Some(count) = entries.get_mut(next) {
                    *count = count.saturating_sub(1);
                    if *count == 0 {
                        open.push(next);
                    }
                }
            }
        }
        match entries.iter().position(|count| *count > 0) {
            Some(at) if settled < nodes.len() => {
                Err(Invalid::plain("project.fault.leads_back", "").inside(&format!("nodes[{at}]")))
            }
            _ => Ok(()),
        }
    }
}

fn nexts(node: &FaultNode) -> impl Iterator<Item = &Code> {
    let answers = match &node.step {
        FaultStep::Ask { answers, .. } => answers.as_slice(),
        FaultStep::End { .. } => &[],
    };
    answers.iter().map(|answer| &answer.next)
}

fn check_answers(step: &FaultStep, known: &BTreeSet<&Code>) -> Result<(), Invalid> {
    let FaultStep::Ask { answers, .. } = step else {
        return Ok(());
    };
    if answers.len() < 2 {
        return Err(Invalid::plain("project.fault.few_answers", "answers"));
    }
    let mut seen = BTreeSet::new();
    for (position, answer) in answers.iter().enumerate() {
        let place = format!("answers[{position}]");
        if !seen.insert(&answer.answer) {
            return Err(Invalid::plain("project.fault.repeated", "answer")
                .with(NamedFact::code("name", answer.answer.clone()))
                .inside(&place));
        }
        if !known.contains(&answer.next) {
            return Err(Invalid::plain("project.fault.leads_nowhere", "next")
                .with(NamedFact::code("next", answer.next.clone()))
                .inside(&place));
        }
    }
    Ok(())
}

impl TryFrom<FaultTreeParts> for FaultTree {
    type Error = Invalid;
    fn try_from(parts: FaultTreeParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<FaultTree> for FaultTreeParts {
    fn from(tree: FaultTree) -> Self {
        tree.0
    }
}

/// Holds the parts of a [`CallGuide`] that was not checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallGuideParts {
    /// What is said, in the order in which it is said within its moment.
    pub lines: Vec<GuideLine>,
    /// How faults are found, one tree a topic.
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
            if !topics.insert(&tree.0.topic) {
                return Err(Invalid::plain("project.guide.repeated_topic", "topic")
                    .with(NamedFact::id("topic", &tree.0.topic))
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
    pub fn lines(&self, moment: GuideMoment) -> impl Iterator<Item = &GuideLine> {
        self.0
            .lines
            .iter()
            .filter(move |line| line.moment == moment)
    }

    /// Finds the tree of a topic; where there is none, the question lies outside the guide.
    pub fn fault(&self, topic: &TopicId) -> Option<&FaultTree> {
        self.0.faults.iter().find(|tree| &tree.0.topic == topic)
    }
}

impl TryFrom<CallGuideParts> for CallGuide {
    type Error = Invalid;
    fn try_from(parts: CallGuideParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<CallGuide> for CallGuideParts {
    fn from(guide: CallGuide) -> Self {
        guide.0
    }
}

#[cfg(test)]
mod tests;

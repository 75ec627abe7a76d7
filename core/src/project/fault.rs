//! Fault trees: how a fault is found, question by question, and what was tried.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::base::{AdviceId, Code, Invalid, LocalisedText, NamedFact, TopicId};

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
/// Every step can be reached from the first, every answer leads to a step of the tree, and no step
/// leads back, so each way through it ends. Two ways may meet in one step.
///
/// ```
/// use talktime::base::{Code, Label, LocalisedText, TopicId};
/// use talktime::project::{FaultAnswer, FaultEnd, FaultNode, FaultStep, FaultTree, FaultTreeParts};
/// let text = |english| Ok(LocalisedText { english: Label::new(english)?, hindi: None, russian: None });
/// let answer = |answer, next| {
///     Ok(FaultAnswer { answer: Code::new(answer)?, text: text(answer)?, next: Code::new(next)? })
/// };
/// let end = |english, end| Ok(FaultStep::End { text: text(english)?, end, advice: None });
/// let tree = FaultTree::restore(FaultTreeParts { topic: TopicId::new("no-internet")?, nodes: vec![
///     FaultNode { id: Code::new("restart")?, step: FaultStep::Ask {
///         text: text("Switch the modem off and on. Does it work?")?,
///         answers: vec![answer("yes", "fine")?, answer("no", "visit")?] } },
///     FaultNode { id: Code::new("fine")?, step: end("Good.", FaultEnd::Solved)? },
///     FaultNode { id: Code::new("visit")?, step: end("We send a technician.", FaultEnd::Visit)? },
/// ] })?;
/// let walk = tree.answer(&tree.start(), &Code::new("no")?)?;
/// assert_eq!(walk.end, Some(FaultEnd::Visit));
/// assert_eq!(walk.taken[0].answer, Some(Code::new("no")?));
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "FaultTreeParts", into = "FaultTreeParts")]
pub struct FaultTree(FaultTreeParts);

/// Tells the way that a call took through a fault tree, with what was answered at each step.
///
/// Only its tree goes on with it, and asks each time whether it led there. Store it with the version of
/// the project: that has the texts of the steps.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultWalk {
    /// The topic of the tree.
    pub topic: TopicId,
    /// Every step that was met, with the answer that was given there; the last has none.
    pub taken: Vec<FaultChoice>,
    /// How it ended; none where the last step still asks.
    #[serde(default)]
    pub end: Option<FaultEnd>,
    /// The advice that the end names.
    #[serde(default)]
    pub advice: Option<AdviceId>,
}

/// Holds one step that was met, and what was answered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultChoice {
    /// The step.
    pub step: Code,
    /// The answer; none at the step where the walk stands.
    #[serde(default)]
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
    /// way comes back to a step, and `project.fault.not_reached` where no way from the first step leads
    /// to one.
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

    /// Begins the search: a walk that stands at the first step.
    pub fn start(&self) -> FaultWalk {
        let mut walk = FaultWalk {
            topic: self.0.topic.clone(),
            taken: Vec::new(),
            end: None,
            advice: None,
        };
        // The check found a step.
        if let Some(first) = self.0.nodes.first() {
            walk.meet(first);
        }
        walk
    }

    /// Gives the step where a walk stands: the question that is open, or the end.
    ///
    /// # Errors
    /// `project.fault.other_walk` where this tree does not lead there by those answers: the walk is of
    /// another topic or another version, or was changed.
    pub fn stands_at(&self, walk: &FaultWalk) -> Result<&FaultNode, Invalid> {
        let other = || {
            Invalid::plain("project.fault.other_walk", "walk")
                .with(NamedFact::id("topic", &self.0.topic))
        };
        let answers: Vec<Code> = walk
            .taken
            .iter()
            .filter_map(|choice| choice.answer.clone())
            .collect();
        if self.walk(&answers).as_ref() != Ok(walk) {
            return Err(other());
        }
        let last = walk.taken.last();
        last.and_then(|choice| self.node(&choice.step))
            .ok_or_else(other)
    }

    /// Gives the answer to the question where a walk stands, and the walk that goes on from there.
    ///
    /// # Errors
    /// `project.fault.unknown_answer` where the question has no such answer, `project.fault.over` where
    /// the walk has ended, and as [`Self::stands_at`].
    pub fn answer(&self, walk: &FaultWalk, answer: &Code) -> Result<FaultWalk, Invalid> {
        let at = self.stands_at(walk)?;
        self.go_on(at, walk.clone(), answer)
            .map_err(|error| error.inside("answer"))
    }

    /// Goes from the first step through the answers given so far; fewer of them take a step back.
    ///
    /// # Errors
    /// `project.fault.unknown_answer` where a step has no such answer, `project.fault.over` where there
    /// are answers behind an end; the path names the answer.
    pub fn walk(&self, answers: &[Code]) -> Result<FaultWalk, Invalid> {
        let mut walk = self.start();
        let mut at = self.0.nodes.first();
        for (position, answer) in answers.iter().enumerate() {
            // The check found a step for every answer.
            let Some(node) = at else { break };
            walk = self
                .go_on(node, walk, answer)
                .map_err(|error| error.inside(&format!("answers[{position}]")))?;
            at = walk.taken.last().and_then(|last| self.node(&last.step));
        }
        Ok(walk)
    }

    fn go_on(
        &self,
        at: &FaultNode,
        mut walk: FaultWalk,
        answer: &Code,
    ) -> Result<FaultWalk, Invalid> {
        let FaultStep::Ask { answers, .. } = &at.step else {
            return Err(Invalid::plain("project.fault.over", ""));
        };
        let chosen = answers
            .iter()
            .find(|one| &one.answer == answer)
            .ok_or_else(|| Invalid::plain("project.fault.unknown_answer", ""))?;
        if let Some(last) = walk.taken.last_mut() {
            last.answer = Some(answer.clone());
        }
        if let Some(next) = self.node(&chosen.next) {
            walk.meet(next);
        }
        Ok(walk)
    }

    /// Finds a step by its name.
    pub fn node(&self, id: &Code) -> Option<&FaultNode> {
        self.0.nodes.iter().find(|node| &node.id == id)
    }

    /// Goes down every way from the first step. A step that is met again on the way to itself lies on
    /// a circle; one that was never met cannot be reached.
    fn check_ways(&self) -> Result<(), Invalid> {
        let nodes = &self.0.nodes;
        let ids = nodes.iter().map(|node| &node.id);
        let positions: BTreeMap<&Code, usize> = ids.zip(0..).collect();
        let nexts: Vec<Vec<usize>> = nodes
            .iter()
            .map(|node| nexts(node).filter_map(|id| positions.get(id).copied()))
            .map(Iterator::collect)
            .collect();
        let refused = |code: &'static str, at: usize| {
            Err(Invalid::plain(code, "").inside(&format!("nodes[{at}]")))
        };
        let mut seen = vec![Seen::Never; nodes.len()];
        // Not by recursion: the stack of a thread on a phone is small.
        let mut way: Vec<(usize, std::slice::Iter<'_, usize>)> = Vec::new();
        let mut entered = Some(0);
        loop {
            if let Some((at, onward)) = entered.take().and_then(|at| Some((at, nexts.get(at)?))) {
                set(&mut seen, at, Seen::OnTheWay);
                way.push((at, onward.iter()));
            }
            let Some((at, onward)) = way.last_mut() else {
                break;
            };
            match onward.next().map(|next| (*next, seen.get(*next))) {
                Some((next, Some(Seen::OnTheWay))) => {
                    return refused("project.fault.leads_back", next);
                }
                Some((next, Some(Seen::Never))) => entered = Some(next),
                Some(_) => (),
                None => {
                    set(&mut seen, *at, Seen::Done);
                    way.pop();
                }
            }
        }
        match seen.iter().position(|seen| *seen == Seen::Never) {
            Some(at) => refused("project.fault.not_reached", at),
            None => Ok(()),
        }
    }
}

impl FaultWalk {
    fn meet(&mut self, node: &FaultNode) {
        self.taken.push(FaultChoice {
            step: node.id.clone(),
            answer: None,
        });
        if let FaultStep::End { end, advice, .. } = &node.step {
            self.end = Some(*end);
            self.advice.clone_from(advice);
        }
    }
}

/// Says how far the search for circles has come with a step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    Never,
    OnTheWay,
    Done,
}

fn set(seen: &mut [Seen], at: usize, to: Seen) {
    if let Some(place) = seen.get_mut(at) {
        *place = to;
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

crate::base::stored::versioned_json! { FaultWalk => "project.fault_walk" []; }

by_parts! {
    FaultTree FaultTreeParts;
}

#[cfg(test)]
mod tests;

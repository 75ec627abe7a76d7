//! The answers of one group: every score counted, so that each figure is exact.

use serde::{Deserialize, Serialize};

use super::histogram::{Load, total};
use super::survey::{SurveyQuestion, SurveyScale, SurveyScore};
use super::tally::{Cell, Fact, Lens, Place};
use crate::base::{Invalid, NamedFact};

impl Fact for SurveyScore {
    type Cell = SurveyCell;

    fn each_mark<'a>(
        &'a self,
        _: &Lens<'_>,
        mut emit: impl FnMut(Place<'a>, SurveyMark) -> Result<(), Invalid>,
    ) -> Result<(), Invalid> {
        let parts = self.parts();
        let place = Place {
            at: parts.asked,
            queue: parts.queue.as_ref(),
            agent: parts.agent.as_ref(),
            project: parts.project.as_ref(),
        };
        let mark = SurveyMark {
            question: parts.question,
            scale: parts.scale,
            score: parts.score,
        };
        emit(place, mark)
    }
}

/// Says what one question and its answer add to a group.
#[derive(Clone, Copy, Debug)]
pub struct SurveyMark {
    question: SurveyQuestion,
    scale: SurveyScale,
    score: Option<u8>,
}

/// Counts the answers of one group, apart by question and scale.
///
/// A score means nothing without its scale, so no two scales share a counter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyCell {
    satisfaction_of_five: Scores,
    satisfaction_of_seven: Scores,
    satisfaction_of_ten: Scores,
    recommendation: Scores,
    ease_of_five: Scores,
    ease_of_seven: Scores,
}

/// As many counters as the longest scale has scores: 0 to 10.
const SCORES: usize = 11;

/// Counts the answers to one question on one scale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scores {
    unanswered: u64,
    /// How many gave each score; the position is the score.
    counts: [u64; SCORES],
}

impl Scores {
    /// Gives the scores with their counts.
    fn each(&self) -> impl Iterator<Item = (u64, u64)> {
        (0_u64..).zip(self.counts)
    }

    pub(super) fn answered(&self) -> u64 {
        total(self.counts.into_iter())
    }

    pub(super) fn asked(&self) -> u64 {
        self.answered().saturating_add(self.unanswered)
    }

    /// Adds up the scores themselves; the capacity of a tally leaves room for it.
    pub(super) fn sum(&self) -> u64 {
        total(
            self.each()
                .map(|(score, count)| score.saturating_mul(count)),
        )
    }

    /// Counts the answers with this score or a higher one.
    pub(super) fn from(&self, lowest: u64) -> u64 {
        let counted = self.each().filter(|(score, _)| *score >= lowest);
        total(counted.map(|(_, count)| count))
    }

    /// Counts the answers below this score.
    pub(super) fn below(&self, limit: u64) -> u64 {
        self.answered().saturating_sub(self.from(limit))
    }

    fn add(&mut self, score: Option<u8>) {
        let counter = match score {
            None => Some(&mut self.unanswered),
            Some(score) => self.counts.get_mut(usize::from(score)),
        };
        if let Some(counter) = counter {
            *counter = counter.saturating_add(1);
        }
    }

    fn absorb(&mut self, other: &Self) {
        self.unanswered = self.unanswered.saturating_add(other.unanswered);
        for (count, more) in self.counts.iter_mut().zip(other.counts) {
            *count = count.saturating_add(more);
        }
    }

    /// Checks that every counted score is one of the scale.
    fn check(&self, scale: SurveyScale) -> Result<(), Invalid> {
        let (lowest, highest) = (u64::from(scale.lowest()), u64::from(scale.highest()));
        let foreign =
            |(score, count): &(u64, u64)| *count > 0 && (*score < lowest || *score > highest);
        match self.each().find(foreign) {
            Some((score, _)) => Err(Invalid::plain("kpi.survey.score_out_of_scale", "counts")
                .with(NamedFact::count("score", score))
                .with(NamedFact::count("lowest", lowest))
                .with(NamedFact::count("highest", highest))),
            None => Ok(()),
        }
    }
}

impl SurveyCell {
    /// Gives the answers to one question on one scale; `None` where the question is not asked on it.
    pub(super) const fn of(&self, question: SurveyQuestion, scale: SurveyScale) -> Option<&Scores> {
        use {SurveyQuestion as Question, SurveyScale as Scale};
        Some(match (question, scale) {
            (Question::Satisfaction, Scale::OneToFive) => &self.satisfaction_of_five,
            (Question::Satisfaction, Scale::OneToSeven) => &self.satisfaction_of_seven,
            (Question::Satisfaction, Scale::ZeroToTen) => &self.satisfaction_of_ten,
            (Question::Recommendation, Scale::ZeroToTen) => &self.recommendation,
            (Question::Ease, Scale::OneToFive) => &self.ease_of_five,
            (Question::Ease, Scale::OneToSeven) => &self.ease_of_seven,
            (Question::Recommendation, _) | (Question::Ease, Scale::ZeroToTen) => return None,
        })
    }

    const fn of_mut(
        &mut self,
        question: SurveyQuestion,
        scale: SurveyScale,
    ) -> Option<&mut Scores> {
        use {SurveyQuestion as Question, SurveyScale as Scale};
        Some(match (question, scale) {
            (Question::Satisfaction, Scale::OneToFive) => &mut self.satisfaction_of_five,
            (Question::Satisfaction, Scale::OneToSeven) => &mut self.satisfaction_of_seven,
            (Question::Satisfaction, Scale::ZeroToTen) => &mut self.satisfaction_of_ten,
            (Question::Recommendation, Scale::ZeroToTen) => &mut self.recommendation,
            (Question::Ease, Scale::OneToFive) => &mut self.ease_of_five,
            (Question::Ease, Scale::OneToSeven) => &mut self.ease_of_seven,
            (Question::Recommendation, _) | (Question::Ease, Scale::ZeroToTen) => return None,
        })
    }

    /// Gives the answers to a question, scale by scale.
    pub(super) fn scales_of(
        &self,
        question: SurveyQuestion,
    ) -> impl Iterator<Item = (SurveyScale, &Scores)> {
        let all = SurveyScale::ALL.into_iter();
        all.filter_map(move |scale| Some((scale, self.of(question, scale)?)))
    }

    pub(super) const fn recommendation(&self) -> &Scores {
        &self.recommendation
    }

    fn each(&self) -> [(&'static str, SurveyScale, &Scores); 6] {
        use SurveyScale as Scale;
        [
            (
                "satisfaction_of_five",
                Scale::OneToFive,
                &self.satisfaction_of_five,
            ),
            (
                "satisfaction_of_seven",
                Scale::OneToSeven,
                &self.satisfaction_of_seven,
            ),
            (
                "satisfaction_of_ten",
                Scale::ZeroToTen,
                &self.satisfaction_of_ten,
            ),
            ("recommendation", Scale::ZeroToTen, &self.recommendation),
            ("ease_of_five", Scale::OneToFive, &self.ease_of_five),
            ("ease_of_seven", Scale::OneToSeven, &self.ease_of_seven),
        ]
    }
}

impl Cell for SurveyCell {
    type Mark = SurveyMark;

    fn load_of(_: &SurveyMark) -> Option<Load> {
        Some(Load { marks: 1, ms: 0 })
    }

    fn add(&mut self, mark: &SurveyMark) {
        // A checked answer always has its counter.
        if let Some(scores) = self.of_mut(mark.question, mark.scale) {
            scores.add(mark.score);
        }
    }

    fn absorb(&mut self, other: &Self) {
        self.satisfaction_of_five
            .absorb(&other.satisfaction_of_five);
        self.satisfaction_of_seven
            .absorb(&other.satisfaction_of_seven);
        self.satisfaction_of_ten.absorb(&other.satisfaction_of_ten);
        self.recommendation.absorb(&other.recommendation);
        self.ease_of_five.absorb(&other.ease_of_five);
        self.ease_of_seven.absorb(&other.ease_of_seven);
    }

    fn load(&self) -> Option<Load> {
        let mut load = Load::default();
        for (_, _, scores) in self.each() {
            for marks in scores.counts.into_iter().chain([scores.unanswered]) {
                load = load.plus(Load { marks, ms: 0 })?;
            }
        }
        Some(load)
    }

    fn check(&self, _: &Lens<'_>) -> Result<(), Invalid> {
        for (field, scale, scores) in self.each() {
            scores.check(scale).map_err(|error| error.inside(field))?;
        }
        Ok(())
    }

    fn facts(&self) -> u64 {
        // Each question asked is one fact.
        total(self.each().map(|(_, _, scores)| scores.asked()).into_iter())
    }
}

#[cfg(test)]
mod tests;

//! What customers answered when they were asked about a contact.

use serde::{Deserialize, Serialize};

use crate::base::{AgentId, ContactId, Instant, Invalid, NamedFact, ProjectId, QueueId, Reference};

/// Says what a customer was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SurveyQuestion {
    /// How satisfied they are: customer satisfaction, CSAT.
    Satisfaction,
    /// Whether they would recommend the company, 0 to 10: net promoter score, NPS.
    Recommendation,
    /// How easy it was, more being easier: customer effort score, CES.
    Ease,
}

impl SurveyQuestion {
    /// Every question, in the order of this page.
    pub const ALL: [Self; 3] = [Self::Satisfaction, Self::Recommendation, Self::Ease];

    /// Gives the stable code: `kpi.question.satisfaction`.
    pub const fn code(self) -> crate::base::Code {
        crate::base::Code::fixed(match self {
            Self::Satisfaction => "kpi.question.satisfaction",
            Self::Recommendation => "kpi.question.recommendation",
            Self::Ease => "kpi.question.ease",
        })
    }
}

/// Says which scores a question allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SurveyScale {
    /// Whole scores from 1 to 5.
    OneToFive,
    /// Whole scores from 1 to 7.
    OneToSeven,
    /// Whole scores from 0 to 10.
    ZeroToTen,
}

impl SurveyScale {
    /// Every scale, in the order of this page.
    pub const ALL: [Self; 3] = [Self::OneToFive, Self::OneToSeven, Self::ZeroToTen];

    /// Gives the stable code: `kpi.scale.one_to_five`.
    pub const fn code(self) -> crate::base::Code {
        crate::base::Code::fixed(match self {
            Self::OneToFive => "kpi.scale.one_to_five",
            Self::OneToSeven => "kpi.scale.one_to_seven",
            Self::ZeroToTen => "kpi.scale.zero_to_ten",
        })
    }

    /// Gives the lowest score.
    pub const fn lowest(self) -> u8 {
        match self {
            Self::OneToFive | Self::OneToSeven => 1,
            Self::ZeroToTen => 0,
        }
    }

    /// Gives the highest score.
    pub const fn highest(self) -> u8 {
        match self {
            Self::OneToFive => 5,
            Self::OneToSeven => 7,
            Self::ZeroToTen => 10,
        }
    }
}

/// Holds the parts of a [`SurveyScore`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyScoreParts {
    /// Names the answer.
    pub id: Reference,
    /// When the customer was asked.
    pub asked: Instant,
    /// What was asked.
    pub question: SurveyQuestion,
    /// Which scores were allowed.
    pub scale: SurveyScale,
    /// The score; empty where the customer did not answer.
    #[serde(default)]
    pub score: Option<u8>,
    /// The contact that was asked about.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// The agent of that contact.
    #[serde(default)]
    pub agent: Option<AgentId>,
    /// The queue of that contact.
    #[serde(default)]
    pub queue: Option<QueueId>,
    /// The project of that contact.
    #[serde(default)]
    pub project: Option<ProjectId>,
}

/// Holds one question to a customer and its answer.
///
/// The score lies in its scale, and the scale is one on which the question can be asked: whether
/// somebody would recommend is asked from 0 to 10 only, how easy it was never so. No answer is no
/// score, never 0.
///
/// ```
/// use talktime::base::Reference;
/// use talktime::kpi::{SurveyQuestion, SurveyScale, SurveyScore, SurveyScoreParts};
/// let parts = SurveyScoreParts {
///     id: Reference::new("s-1")?, asked: "2026-03-02T09:30:00Z".parse().unwrap(),
///     question: SurveyQuestion::Satisfaction, scale: SurveyScale::OneToFive, score: Some(6),
///     contact: None, agent: None, queue: None, project: None,
/// };
/// let error = SurveyScore::restore(parts).unwrap_err();
/// assert_eq!(error.code.as_str(), "kpi.survey.score_out_of_scale");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "SurveyScoreParts", into = "SurveyScoreParts")]
pub struct SurveyScore(SurveyScoreParts);

impl SurveyScore {
    /// Checks the parts and makes an answer of them.
    ///
    /// # Errors
    /// `kpi.survey.other_scale` where the question is not asked on that scale,
    /// `kpi.survey.score_out_of_scale` where the score is not in it; the path names the field.
    pub fn restore(parts: SurveyScoreParts) -> Result<Self, Invalid> {
        let recommends = parts.question == SurveyQuestion::Recommendation;
        let to_ten = parts.scale == SurveyScale::ZeroToTen;
        let fits = match parts.question {
            SurveyQuestion::Satisfaction => true,
            SurveyQuestion::Recommendation | SurveyQuestion::Ease => recommends == to_ten,
        };
        if !fits {
            return Err(Invalid::plain("kpi.survey.other_scale", "scale")
                .with(NamedFact::code("scale", parts.scale.code())));
        }
        let (lowest, highest) = (parts.scale.lowest(), parts.scale.highest());
        match parts.score {
            Some(score) if score < lowest || score > highest => {
                Err(Invalid::plain("kpi.survey.score_out_of_scale", "score")
                    .with(NamedFact::count("score", score.into()))
                    .with(NamedFact::count("lowest", lowest.into()))
                    .with(NamedFact::count("highest", highest.into())))
            }
            _ => Ok(Self(parts)),
        }
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &SurveyScoreParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> SurveyScoreParts {
        self.0
    }
}

crate::base::stored::versioned_json! { SurveyScore, via SurveyScoreParts => "kpi.survey_score" []; }

impl TryFrom<SurveyScoreParts> for SurveyScore {
    type Error = Invalid;
    fn try_from(parts: SurveyScoreParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<SurveyScore> for SurveyScoreParts {
    fn from(score: SurveyScore) -> Self {
        score.0
    }
}

//! Outcome categories, refusal reasons, and the map from a project's own codes to them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::{Code, Invalid, LocalisedText, NamedFact, ProjectId};

/// Sorts what came of a call, the same in every project.
///
/// A project has its own disposition codes; each maps to one of these, so that figures of several
/// projects can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeCategory {
    /// The customer agreed to what was offered, or placed the request: a sale, a taxi request.
    Agreed,
    /// The customer refused.
    Refused,
    /// The customer asked to be called at another time.
    CallLater,
    /// The customer was advised, helped, reminded or told something.
    Informed,
    /// Somebody else answered, and the wanted person cannot be reached there.
    WrongPerson,
    /// The customer asked not to be called any more.
    OptOut,
    /// The customer complained.
    Complaint,
    /// The line broke before there was a result.
    BrokenOff,
    /// No person was reached.
    NotReached,
}

impl OutcomeCategory {
    /// Every category, in the order of this page.
    pub const ALL: [Self; 9] = [
        Self::Agreed,
        Self::Refused,
        Self::CallLater,
        Self::Informed,
        Self::WrongPerson,
        Self::OptOut,
        Self::Complaint,
        Self::BrokenOff,
        Self::NotReached,
    ];

    /// Gives the stable code: `project.outcome.agreed`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Agreed => "project.outcome.agreed",
            Self::Refused => "project.outcome.refused",
            Self::CallLater => "project.outcome.call_later",
            Self::Informed => "project.outcome.informed",
            Self::WrongPerson => "project.outcome.wrong_person",
            Self::OptOut => "project.outcome.opt_out",
            Self::Complaint => "project.outcome.complaint",
            Self::BrokenOff => "project.outcome.broken_off",
            Self::NotReached => "project.outcome.not_reached",
        })
    }
}

/// Says why a customer refused: the leaves of one tree, the same in every project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefusalReason {
    /// Price: the offer costs too much.
    TooExpensive,
    /// Price: there is no money for it now.
    NoBudget,
    /// A competitor serves the customer.
    Competitor,
    /// There is no need for it.
    NoNeed,
    /// The customer has it already.
    HasItAlready,
    /// It cannot be delivered there.
    TechnicallyImpossible,
    /// The customer does not trust the offer or the caller.
    Distrust,
    /// The customer had a bad experience with us.
    BadExperience,
    /// The person does not decide this.
    NotDecisionMaker,
    /// The customer moved away.
    Moved,
    /// The customer died.
    Deceased,
    /// Another reason, which a note tells.
    Other,
}

impl RefusalReason {
    /// Every reason, in the order of this page.
    pub const ALL: [Self; 12] = [
        Self::TooExpensive,
        Self::NoBudget,
        Self::Competitor,
        Self::NoNeed,
        Self::HasItAlready,
        Self::TechnicallyImpossible,
        Self::Distrust,
        Self::BadExperience,
        Self::NotDecisionMaker,
        Self::Moved,
        Self::Deceased,
        Self::Other,
    ];

    /// Gives the stable code: `project.refusal.price.too_expensive`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::TooExpensive => "project.refusal.price.too_expensive",
            Self::NoBudget => "project.refusal.price.no_budget",
            Self::Competitor => "project.refusal.competitor",
            Self::NoNeed => "project.refusal.no_need",
            Self::HasItAlready => "project.refusal.has_it_already",
            Self::TechnicallyImpossible => "project.refusal.technically_impossible",
            Self::Distrust => "project.refusal.distrust",
            Self::BadExperience => "project.refusal.bad_experience",
            Self::NotDecisionMaker => "project.refusal.not_decision_maker",
            Self::Moved => "project.refusal.moved",
            Self::Deceased => "project.refusal.deceased",
            Self::Other => "project.refusal.other",
        })
    }
}

/// Maps one disposition code of a project to the fixed categories.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disposition {
    /// The code as the project writes it, in lower case: `sale`, `ni`.
    pub code: Code,
    /// What it means.
    pub category: OutcomeCategory,
    /// The reason that it states; only for a refusal.
    pub refusal: Option<RefusalReason>,
    /// Its name for people.
    pub name: LocalisedText,
}

/// Holds the disposition codes of one project, each once.
///
/// ```
/// use talktime::base::{Code, Label, LocalisedText, ProjectId};
/// use talktime::project::{Disposition, DispositionMap, OutcomeCategory};
/// let sale = Disposition {
///     code: Code::new("sale")?,
///     category: OutcomeCategory::Agreed,
///     refusal: None,
///     name: LocalisedText { english: Label::new("Sale made")?, hindi: None, russian: None },
/// };
/// let parts = DispositionMapParts { project: ProjectId::new("internet")?, dispositions: vec![sale] };
/// let map = DispositionMap::restore(parts)?;
/// assert_eq!(map.find(&Code::new("sale")?).unwrap().category, OutcomeCategory::Agreed);
/// # use talktime::project::DispositionMapParts;
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "DispositionMapParts", into = "DispositionMapParts")]
pub struct DispositionMap {
    project: ProjectId,
    dispositions: BTreeMap<Code, Disposition>,
}

/// Holds the parts of a [`DispositionMap`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DispositionMapParts {
    /// The project whose codes they are.
    pub project: ProjectId,
    /// The codes, in any order.
    pub dispositions: Vec<Disposition>,
}

impl DispositionMap {
    /// Checks the parts and makes a map of them.
    ///
    /// # Errors
    /// `project.disposition.repeated` where a code stands twice, and
    /// `project.disposition.reason_without_refusal` where another category has a refusal reason;
    /// the path names the entry.
    pub fn restore(parts: DispositionMapParts) -> Result<Self, Invalid> {
        let mut dispositions = BTreeMap::new();
        for (position, entry) in parts.dispositions.into_iter().enumerate() {
            let place = format!("dispositions[{position}]");
            let code = entry.code.clone();
            if entry.refusal.is_some() && entry.category != OutcomeCategory::Refused {
                return Err(Invalid::plain(
                    "project.disposition.reason_without_refusal",
                    "refusal",
                )
                .with(NamedFact::code("disposition", code))
                .inside(&place));
            }
            if dispositions.insert(code.clone(), entry).is_some() {
                return Err(Invalid::plain("project.disposition.repeated", "code")
                    .with(NamedFact::code("disposition", code))
                    .inside(&place));
            }
        }
        Ok(Self {
            project: parts.project,
            dispositions,
        })
    }

    /// Gives the parts, the codes in their order.
    pub fn parts(&self) -> DispositionMapParts {
        DispositionMapParts {
            project: self.project.clone(),
            dispositions: self.dispositions.values().cloned().collect(),
        }
    }

    /// Gives the project whose codes they are.
    pub fn project(&self) -> &ProjectId {
        &self.project
    }

    /// Looks a code up.
    pub fn find(&self, code: &Code) -> Option<&Disposition> {
        self.dispositions.get(code)
    }
}

crate::base::stored::versioned_json! { DispositionMap, via DispositionMapParts => "project.disposition_map" []; }

impl TryFrom<DispositionMapParts> for DispositionMap {
    type Error = Invalid;
    fn try_from(parts: DispositionMapParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<DispositionMap> for DispositionMapParts {
    fn from(map: DispositionMap) -> Self {
        map.parts()
    }
}

//! What a campaign came to with one person.

use serde::{Deserialize, Serialize};

use crate::base::{AgentId, Instant, Invalid, NamedFact, ProjectId, to_the_microsecond};
use crate::call::BusinessResult;
use crate::campaign::attempt::{Attempt, AttemptResult};
use crate::campaign::earlier::EarlierOutcome;

/// Nobody is dialled more often in one campaign.
const DIALS_MAX: u32 = 10_000;

/// Holds the parts of a [`FunnelPerson`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FunnelPersonParts {
    /// The project for which the person was called.
    #[serde(default)]
    pub project: Option<ProjectId>,
    /// The agent to whom the person counts: who had the last conversation.
    #[serde(default)]
    pub agent: Option<AgentId>,
    /// When the campaign with the person was begun: the interval in which they count.
    pub begun: Instant,
    /// What the campaign before came to; empty where it is not known.
    #[serde(default)]
    pub earlier: Option<EarlierOutcome>,
    /// How often they were dialled.
    pub dials: u32,
    /// How often they talked with an agent.
    pub conversations: u32,
    /// At which dial they agreed, counted from 1; empty where they did not.
    #[serde(default)]
    pub agreed_at: Option<u32>,
}

/// Tells what a campaign came to with one person: one fact of a funnel.
///
/// It names nobody. All attempts at a person in a campaign are one fact, so parts of the data must keep
/// them together; a person told twice counts twice.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "FunnelPersonParts", into = "FunnelPersonParts")]
pub struct FunnelPerson(FunnelPersonParts);

impl FunnelPerson {
    /// Checks the parts and makes a fact of them, its instant cut to the microsecond.
    ///
    /// # Errors
    /// `campaign.funnel.too_many_dials` over 10,000; `campaign.funnel.conversations_over_dials`;
    /// `campaign.funnel.agreed_beyond_dials` where they agreed at dial 0 or at one that was not made;
    /// `campaign.funnel.agreed_unreached` where they agreed and never talked. The path names the field.
    pub fn restore(mut parts: FunnelPersonParts) -> Result<Self, Invalid> {
        let dials = NamedFact::count("dials", parts.dials.into());
        if parts.dials > DIALS_MAX {
            return Err(Invalid::plain("campaign.funnel.too_many_dials", "dials")
                .with(dials)
                .with(NamedFact::count("limit", DIALS_MAX.into())));
        }
        if parts.conversations > parts.dials {
            let code = "campaign.funnel.conversations_over_dials";
            return Err(Invalid::plain(code, "conversations").with(dials));
        }
        if let Some(at) = parts.agreed_at {
            if at == 0 || at > parts.dials {
                let code = "campaign.funnel.agreed_beyond_dials";
                return Err(Invalid::plain(code, "agreed_at").with(dials));
            }
            if parts.conversations == 0 {
                let code = "campaign.funnel.agreed_unreached";
                return Err(Invalid::plain(code, "conversations"));
            }
        }
        parts.begun = to_the_microsecond(parts.begun);
        Ok(Self(parts))
    }

    /// Makes a fact of the attempts at a person for a project, in any order: those that were dialled, from
    /// the first on. It begins with the first of them.
    ///
    /// Gives nothing where the person was not dialled for the project.
    ///
    /// # Errors
    /// As [`restore`](Self::restore).
    pub fn of_attempts(
        attempts: &[Attempt],
        project: &ProjectId,
        agent: Option<AgentId>,
        earlier: Option<EarlierOutcome>,
    ) -> Result<Option<Self>, Invalid> {
        let own = attempts.iter().filter(|one| one.was_dialled());
        let own = own
            .map(Attempt::parts)
            .filter(|one| one.project == *project);
        let mut own: Vec<_> = own.collect();
        own.sort_by_key(|one| one.at);
        let Some(first) = own.first() else {
            return Ok(None);
        };
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let agreed = AttemptResult::Reached {
            result: BusinessResult::Agreed,
        };
        let talked = |one: &&&_| matches!(one, AttemptResult::Reached { .. });
        let results: Vec<_> = own.iter().map(|one| &one.result).collect();
        let at = results.iter().position(|one| **one == agreed);
        Self::restore(FunnelPersonParts {
            project: Some(project.clone()),
            agent,
            begun: first.at,
            earlier,
            dials: count(own.len()),
            conversations: count(results.iter().filter(talked).count()),
            agreed_at: at.map(|place| count(place).saturating_add(1)),
        })
        .map(Some)
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &FunnelPersonParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> FunnelPersonParts {
        self.0
    }
}

crate::base::stored::versioned_json! {
    FunnelPerson, via FunnelPersonParts => "campaign.funnel_person" [];
}

impl TryFrom<FunnelPersonParts> for FunnelPerson {
    type Error = Invalid;
    fn try_from(parts: FunnelPersonParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<FunnelPerson> for FunnelPersonParts {
    fn from(person: FunnelPerson) -> Self {
        person.0
    }
}

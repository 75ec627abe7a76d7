//! What happened to a lead: the events from which its state is rebuilt.

use serde::{Deserialize, Serialize};

use super::state::LeadRefusal;
use crate::base::workflow::Envelope;
use crate::base::{
    AgentId, CallSubjectId, Code, ContactId, ContactPurposeId, Instant, LeadId, PermitId,
    PersonRef, ProjectId, Reference, RuleSetId, SuppressionId, Zone,
};
use crate::campaign::{AttemptResult, RetryLimit};
use crate::privacy::SuppressionSource;

/// Tells one thing that happened to a lead.
///
/// No event holds a personal value: a person stands in it by a reference, a note by its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum LeadEvent {
    /// A person was entered into a project.
    Created {
        /// Names the lead.
        lead: LeadId,
        /// The person.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The agent whose lead it is.
        owner: Option<AgentId>,
    },
    /// The lead was given to an agent, or to anybody.
    OwnerAssigned {
        /// The agent; empty for anybody.
        owner: Option<AgentId>,
    },
    /// The person was dialled.
    AttemptBegan {
        /// The how many-th attempt it was.
        number: u32,
        /// The zone in whose clock the person lives.
        zone: Option<Zone>,
        /// The purpose of the permit.
        purpose: ContactPurposeId,
        /// What it was about.
        subject: Option<CallSubjectId>,
        /// The contact.
        contact: ContactId,
        /// The permit under which: an audit finds a call without a verdict by it.
        permit: PermitId,
        /// The version of the calling rules behind the permit.
        rule_set: RuleSetId,
    },
    /// The attempt had a result.
    AttemptEnded {
        /// What came of it.
        result: AttemptResult,
        /// Before which instant the retry plan does not want the next one.
        next_attempt: Option<Instant>,
    },
    /// An attempt was due and nobody dialled.
    AttemptSkipped {
        /// The zone in whose clock the person lives.
        zone: Option<Zone>,
        /// The purpose for which it would have been.
        purpose: ContactPurposeId,
        /// What it would have been about.
        subject: Option<CallSubjectId>,
        /// Every reason.
        reasons: Vec<Code>,
    },
    /// The person turned to us and was talked with.
    Met {
        /// The contact.
        contact: ContactId,
    },
    /// The person was interested.
    InterestShown,
    /// The person refused.
    Refused {
        /// Why.
        refusal: LeadRefusal,
    },
    /// The person applied.
    Applied {
        /// The application.
        application: Reference,
    },
    /// The application came to nothing.
    ApplicationDropped,
    /// The order was completed.
    Won {
        /// The order.
        order: Reference,
    },
    /// Something was waited for from then on.
    Parked {
        /// Before which instant nobody calls.
        not_before: Option<Instant>,
        /// The condition that is waited for.
        condition: Option<Reference>,
    },
    /// The date had come in a quiet period, whose end was waited for then.
    ParkingExtended {
        /// When the quiet period is over.
        not_before: Instant,
    },
    /// What was waited for was there, and the lead was taken up again.
    Recontacted,
    /// The attempts were used up.
    Exhausted {
        /// Which limit was reached.
        limit: RetryLimit,
    },
    /// No number of the person worked.
    NumberLost,
    /// A lead that was given up was taken up again.
    Reopened,
    /// The person was not to be called any more.
    Suppressed {
        /// The entry of the suppression list, where known.
        suppression: Option<SuppressionId>,
    },
    /// The person could be called again.
    SuppressionLifted {
        /// Who said so: the person, or the authority for what it had ordered.
        source: SuppressionSource,
        /// The contact in which they said so.
        contact: Option<ContactId>,
    },
    /// The same person stood in the project under another lead.
    DuplicateMarked {
        /// The lead that goes on.
        of: LeadId,
    },
}

impl LeadEvent {
    /// Gives the stable code: `campaign.lead.event.attempt_began`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Created { .. } => "campaign.lead.event.created",
            Self::OwnerAssigned { .. } => "campaign.lead.event.owner_assigned",
            Self::AttemptBegan { .. } => "campaign.lead.event.attempt_began",
            Self::AttemptEnded { .. } => "campaign.lead.event.attempt_ended",
            Self::AttemptSkipped { .. } => "campaign.lead.event.attempt_skipped",
            Self::Met { .. } => "campaign.lead.event.met",
            Self::InterestShown => "campaign.lead.event.interest_shown",
            Self::Refused { .. } => "campaign.lead.event.refused",
            Self::Applied { .. } => "campaign.lead.event.applied",
            Self::ApplicationDropped => "campaign.lead.event.application_dropped",
            Self::Won { .. } => "campaign.lead.event.won",
            Self::Parked { .. } => "campaign.lead.event.parked",
            Self::ParkingExtended { .. } => "campaign.lead.event.parking_extended",
            Self::Recontacted => "campaign.lead.event.recontacted",
            Self::Exhausted { .. } => "campaign.lead.event.exhausted",
            Self::NumberLost => "campaign.lead.event.number_lost",
            Self::Reopened => "campaign.lead.event.reopened",
            Self::Suppressed { .. } => "campaign.lead.event.suppressed",
            Self::SuppressionLifted { .. } => "campaign.lead.event.suppression_lifted",
            Self::DuplicateMarked { .. } => "campaign.lead.event.duplicate_marked",
        })
    }
}

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in
/// which one is missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeadEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: LeadEvent,
}

crate::base::stored::versioned_json! { LeadEntry => "campaign.lead.entry" []; }

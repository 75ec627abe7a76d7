//! The permit without which no outbound call begins.

use serde::{Deserialize, Serialize};

use crate::base::workflow::Guards;
use crate::base::{
    CallSubjectId, ContactPurposeId, ErrorKind, FailedGuard, Instant, Invalid, NamedFact, PermitId,
    PersonRef, PhoneNumber, ProjectId, RuleSetId,
};

/// Holds the parts of a [`DialPermit`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DialPermitParts {
    /// Names the permit; the events of the call carry it.
    pub id: PermitId,
    /// The person who may be called.
    pub person: PersonRef,
    /// The number that may be dialled.
    pub number: PhoneNumber,
    /// The project for which.
    pub project: ProjectId,
    /// The purpose for which.
    pub purpose: ContactPurposeId,
    /// The first instant at which the call may begin.
    pub from: Instant,
    /// The first instant at which it may not begin any more.
    pub until: Instant,
    /// The version of the calling rules that allowed it.
    pub rule_set: RuleSetId,
    /// What the call is about, where a person is called about several things: the caps that count each
    /// apart were asked for this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<CallSubjectId>,
}

/// Allows one number to be dialled for one project in [from, until).
///
/// Only the verdict of the `campaign` domain issues permits; [`restore`](Self::restore) takes an
/// issued one back from storage or from a phone. A forged permit is not found here but in the audit:
/// the id stands in the events of the call, and a call whose permit no verdict issued shows itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "DialPermitParts", into = "DialPermitParts")]
pub struct DialPermit(DialPermitParts);

impl DialPermit {
    /// Takes an issued permit back.
    ///
    /// # Errors
    /// `call.permit.empty_period` where no instant lies in [from, until).
    pub fn restore(parts: DialPermitParts) -> Result<Self, Invalid> {
        if parts.until <= parts.from {
            return Err(Invalid::plain("call.permit.empty_period", "until")
                .with(NamedFact::instant("from", parts.from))
                .with(NamedFact::instant("until", parts.until)));
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &DialPermitParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> DialPermitParts {
        self.0
    }

    /// The permit is for this project and valid now: whatever dials asks that.
    pub(crate) fn guard_use(&self, guards: &mut Guards, at: Instant, project: &ProjectId) {
        let permit = &self.0;
        let same = permit.project == *project;
        guards.require(same, ErrorKind::NotAllowed, || {
            self.refuse("call.permit.other_project")
        });
        guards.require(permit.from <= at, ErrorKind::NotAllowed, || {
            self.refuse("call.permit.not_yet")
                .with(NamedFact::instant("from", permit.from))
                .with(NamedFact::instant("at", at))
        });
        guards.require(at < permit.until, ErrorKind::NotAllowed, || {
            self.refuse("call.permit.expired")
                .with(NamedFact::instant("until", permit.until))
                .with(NamedFact::instant("at", at))
        });
    }

    /// The permit is for the number that is dialled.
    pub(crate) fn guard_number(&self, guards: &mut Guards, number: &PhoneNumber) {
        guards.require(self.0.number == *number, ErrorKind::NotAllowed, || {
            self.refuse("call.permit.other_number")
        });
    }

    /// The permit is for the person who is wanted.
    pub(crate) fn guard_person(&self, guards: &mut Guards, person: &PersonRef) {
        guards.require(self.0.person == *person, ErrorKind::NotAllowed, || {
            self.refuse("call.permit.other_person")
        });
    }

    /// The permit is for what the call is about.
    pub(crate) fn guard_subject(&self, guards: &mut Guards, subject: Option<&CallSubjectId>) {
        let same = self.0.subject.as_ref() == subject;
        guards.require(same, ErrorKind::NotAllowed, || {
            self.refuse("call.permit.other_subject")
        });
    }

    /// The permit is none of those under which was dialled before: it allows one call.
    pub(crate) fn guard_unused(&self, guards: &mut Guards, spent: &[PermitId]) {
        let unused = !spent.contains(&self.0.id);
        guards.require(unused, ErrorKind::NotAllowed, || {
            self.refuse("call.permit.used")
        });
    }

    fn refuse(&self, code: &'static str) -> FailedGuard {
        FailedGuard::plain(code).with(NamedFact::id("permit", &self.0.id))
    }
}

crate::base::stored::versioned_json! { DialPermit, via DialPermitParts => "call.dial_permit" []; }

impl TryFrom<DialPermitParts> for DialPermit {
    type Error = Invalid;
    fn try_from(parts: DialPermitParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<DialPermit> for DialPermitParts {
    fn from(permit: DialPermit) -> Self {
        permit.0
    }
}

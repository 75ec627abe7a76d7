//! What a command does to an application: pure, every guard checked, all that fail reported.

use std::collections::BTreeSet;

use super::apply::{may_verify, put_right};
use super::command::{ApplicationCommand, ApplicationFacts, JudgedForm};
use super::effect::Asked;
use super::event::ApplicationEntry;
use super::state::{AgreementProof, Application, ApplicationParts, ApplicationState};
use crate::base::workflow::{Envelope, Guards, Role, engine, plain};
use crate::base::{Denial, ErrorKind, FailedGuard, FormFieldId, NamedFact, to_the_microsecond};

/// Says what a command does to an application: the entries to append, or the denial with every guard that
/// failed.
///
/// `state` is empty before an application. A command whose id was applied already, and an `Elapse` at which
/// nothing is due, give no entries.
///
/// # Errors
/// A [`Denial`]: `base.workflow.wrong_state` where the table has no such row; `base.workflow.clock_back`
/// where the envelope is older than the last change; `application.actor.*` where the role or the agent may
/// not; with `Begin` `application.version_zero`; with `Fill` `application.revision_not_next`; with `Submit`
/// `application.verdict_missing` and `.verdict_of_another` where the form was not judged as it is,
/// `.field_missing`, `.field_wrong` and `.rule_broken` once for each that the verdict names,
/// `.verdict_contradicts`, `.not_put_right`, `.proof_ahead`; with `SendBack` `.no_fields` and
/// `.field_repeated`; with `Accept` `.not_verified`; and `.lapse_zero`.
pub fn decide(
    state: Option<&Application>,
    command: &ApplicationCommand,
    facts: &ApplicationFacts,
    envelope: &Envelope,
) -> Result<Vec<ApplicationEntry>, Denial> {
    let parts = state.map(Application::parts);
    let asked = Asked {
        parts,
        facts,
        envelope,
    };
    let guard = |guards: &mut Guards, here: bool| {
        guards.takes_part(envelope.role, "application.actor.role");
        if here {
            asked.guard(guards, command);
        }
    };
    engine::decide::<Application>(parts, &command.code(), envelope, guard, || {
        asked.events(command)
    })
}

impl Asked<'_> {
    fn guard(&self, guards: &mut Guards, command: &ApplicationCommand) {
        match command {
            ApplicationCommand::Begin {
                project_version,
                form_version,
                author,
                ..
            } => {
                self.guard_author(guards, author.as_str());
                let counted = *project_version > 0 && *form_version > 0;
                let refused = plain("application.version_zero");
                guards.require(counted, ErrorKind::Invalid, refused);
                self.guard_lapse(guards);
            }
            ApplicationCommand::Fill { revision } => {
                self.guard_own(guards);
                self.guard_revision(guards, *revision);
                self.guard_lapse(guards);
            }
            ApplicationCommand::Submit { proof } => {
                self.guard_own(guards);
                self.guard_verdict(guards);
                self.guard_put_right(guards);
                self.guard_proof(guards, proof);
            }
            ApplicationCommand::SendBack { fields, .. } => {
                self.guard_checker(guards);
                guard_fields(guards, fields);
                self.guard_lapse(guards);
            }
            ApplicationCommand::Verify => {
                self.guard_checker(guards);
                let other = self
                    .parts
                    .is_none_or(|parts| may_verify(parts, &self.envelope.actor));
                let refused = plain("application.actor.own_application");
                guards.require(other, ErrorKind::NotAllowed, refused);
            }
            ApplicationCommand::Accept => {
                self.guard_checker(guards);
                let open = |parts: &ApplicationParts| {
                    parts.four_eyes && parts.state == ApplicationState::Submitted
                };
                let refused = plain("application.not_verified");
                let verified = !self.parts.is_some_and(open);
                guards.require(verified, ErrorKind::NotAllowed, refused);
            }
            ApplicationCommand::Reject { .. } => self.guard_checker(guards),
            // Anybody may note what the customer wants, and order what was accepted.
            ApplicationCommand::Withdraw { .. }
            | ApplicationCommand::Order { .. }
            | ApplicationCommand::Elapse => {}
        }
    }

    /// An agent fills in their own applications.
    fn guard_author(&self, guards: &mut Guards, author: &str) {
        let own = self.envelope.role != Role::Agent || author == self.envelope.actor.as_str();
        guards.require(own, ErrorKind::NotAllowed, || {
            FailedGuard::plain("application.actor.other_author")
        });
    }

    fn guard_own(&self, guards: &mut Guards) {
        if let Some(parts) = self.parts {
            self.guard_author(guards, parts.author.as_str());
        }
    }

    /// An agent does not judge applications, not even others'.
    fn guard_checker(&self, guards: &mut Guards) {
        let may = self.envelope.role != Role::Agent;
        let refused = plain("application.actor.no_checker");
        guards.require(may, ErrorKind::NotAllowed, refused);
    }

    fn guard_lapse(&self, guards: &mut Guards) {
        let some = self.facts.lapse_after.is_none_or(|limit| !limit.is_zero());
        guards.require(some, ErrorKind::Invalid, plain("application.lapse_zero"));
    }

    fn guard_revision(&self, guards: &mut Guards, revision: u32) {
        let last = self.parts.map_or(0, |parts| parts.revision);
        let next = last.checked_add(1) == Some(revision);
        guards.require(next, ErrorKind::Invalid, || {
            FailedGuard::plain("application.revision_not_next")
                .with(NamedFact::count("revision", revision.into()))
                .with(NamedFact::count("last", last.into()))
        });
    }

    /// The form was judged as it stands, and nothing is open.
    fn guard_verdict(&self, guards: &mut Guards) {
        let Some(judged) = &self.facts.judged else {
            let refused = plain("application.verdict_missing");
            return guards.require(false, ErrorKind::NotAllowed, refused);
        };
        let of_this = self.parts.is_some_and(|parts| {
            let form = judged.form == parts.form && judged.version == parts.form_version;
            form && judged.revision == parts.revision && parts.revision > 0
        });
        guards.require(of_this, ErrorKind::NotAllowed, || {
            FailedGuard::plain("application.verdict_of_another")
                .with(NamedFact::id("form", &judged.form))
                .with(NamedFact::count("version", judged.version.into()))
                .with(NamedFact::count("revision", judged.revision.into()))
        });
        guard_complete(guards, judged);
    }

    fn guard_put_right(&self, guards: &mut Guards) {
        let again = self.parts.is_none_or(put_right);
        let refused = plain("application.not_put_right");
        guards.require(again, ErrorKind::NotAllowed, refused);
    }

    /// Nobody agrees in the future. They may have agreed before the draft was begun: on the call, while the
    /// program was still opening.
    fn guard_proof(&self, guards: &mut Guards, proof: &AgreementProof) {
        let at = to_the_microsecond(proof.at);
        guards.require(at <= self.now(), ErrorKind::Invalid, || {
            FailedGuard::plain("application.proof_ahead")
                .with(NamedFact::instant("agreed", at))
                .with(NamedFact::instant("at", self.now()))
        });
    }
}

/// Every field and rule that the verdict names keeps the form from being handed in, each told by itself.
fn guard_complete(guards: &mut Guards, judged: &JudgedForm) {
    let verdict = &judged.verdict;
    for field in &verdict.missing {
        guards.require(false, ErrorKind::Invalid, || {
            FailedGuard::plain("application.field_missing").with(NamedFact::id("field", field))
        });
    }
    for fault in &verdict.faults {
        guards.require(false, ErrorKind::Invalid, || {
            FailedGuard::plain("application.field_wrong")
                .with(NamedFact::id("field", &fault.field))
                .with(NamedFact::code("fault", fault.code.clone()))
        });
    }
    for rule in &verdict.broken {
        guards.require(false, ErrorKind::Invalid, || {
            FailedGuard::plain("application.rule_broken").with(NamedFact::id("rule", rule))
        });
    }
    let open = [
        verdict.missing.is_empty(),
        verdict.faults.is_empty(),
        verdict.broken.is_empty(),
    ];
    let refused = plain("application.verdict_contradicts");
    let agrees = verdict.complete == open.into_iter().all(|none| none);
    guards.require(agrees, ErrorKind::Invalid, refused);
}

fn guard_fields(guards: &mut Guards, fields: &[FormFieldId]) {
    let refused = plain("application.no_fields");
    guards.require(!fields.is_empty(), ErrorKind::Invalid, refused);
    let mut seen = BTreeSet::new();
    for field in fields.iter().filter(|field| !seen.insert(*field)) {
        guards.require(false, ErrorKind::Invalid, || {
            FailedGuard::plain("application.field_repeated").with(NamedFact::id("field", field))
        });
    }
}

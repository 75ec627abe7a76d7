//! The policy that the library proposes.
//!
//! It follows two rules: nobody sees more than the work at hand needs (data minimisation, GDPR 5(1)(c)),
//! and what is needed to recognise a person is masked where a mask suffices. A row that is not here
//! shows nothing.

use super::class::DataClass;
use super::class::View::{self, Full as F, Masked as M, None as N};
use super::policy::AccessRule;
use crate::base::ReadingPurpose as Why;
use crate::base::RuleSetId;
use crate::base::workflow::Role;

/// Who, why, and the views of name, phone, e-mail, address, day of birth, document, account, note.
type Row = (Role, Why, [View; 8]);

const ROWS: [Row; 24] = [
    // The dialler dials: an agent recognises the number and needs no more of it.
    (Role::Agent, Why::Contact, [F, M, M, M, M, N, M, F]),
    // The form is read back to the customer, letter by letter; money goes to an account by its end.
    (Role::Agent, Why::Fulfilment, [F, F, F, F, F, F, M, F]),
    (Role::Agent, Why::Complaint, [F, M, M, F, N, N, M, F]),
    (Role::Agent, Why::Correction, [F, F, F, F, F, M, M, N]),
    // A senior steps into a conversation and sees what tells two people of one name apart.
    (Role::Senior, Why::Contact, [F, F, F, F, F, M, M, F]),
    (Role::Senior, Why::Fulfilment, [F, F, F, F, F, F, M, F]),
    (Role::Senior, Why::Complaint, [F, F, F, F, M, M, M, F]),
    // Quality is judged by what the agent wrote and said, not by who the customer is.
    (Role::Senior, Why::Quality, [M, M, N, M, N, N, N, F]),
    (Role::Senior, Why::Matching, [F, F, F, F, F, M, M, N]),
    (Role::Senior, Why::Correction, [F, F, F, F, F, F, M, F]),
    (Role::Authority, Why::Contact, [F, F, F, F, F, M, M, F]),
    (Role::Authority, Why::Fulfilment, [F, F, F, F, F, F, F, F]),
    (Role::Authority, Why::Complaint, [F, F, F, F, F, F, F, F]),
    (Role::Authority, Why::Quality, [M, M, N, M, N, N, N, F]),
    (Role::Authority, Why::Matching, [F, F, F, F, F, F, M, F]),
    // What a person asks to be told about themselves, and what a court asks for, is all of it.
    (Role::Authority, Why::Disclosure, [F, F, F, F, F, F, F, F]),
    (Role::Authority, Why::Correction, [F, F, F, F, F, F, F, F]),
    // A crew finds the door, asks for the person, and compares the end of the passport's number.
    (Role::Crew, Why::Contact, [F, F, N, F, N, N, N, N]),
    (Role::Crew, Why::Fulfilment, [F, F, N, F, N, M, N, N]),
    // Figures need towns and years, never a person.
    (Role::Analyst, Why::Quality, [N, N, N, M, M, N, N, N]),
    // A program dials and sends; it needs no name for it.
    (Role::System, Why::Contact, [N, F, F, N, N, N, N, N]),
    (Role::System, Why::Fulfilment, [F, F, F, F, F, F, F, N]),
    (Role::System, Why::Matching, [F, F, F, F, F, F, F, N]),
    (Role::System, Why::Transport, [F, F, F, F, F, F, F, F]),
];

pub(super) fn rules() -> impl Iterator<Item = AccessRule> {
    ROWS.into_iter().flat_map(|(role, purpose, views)| {
        DataClass::ALL
            .into_iter()
            .zip(views)
            .map(move |(class, view)| AccessRule {
                role,
                purpose,
                class,
                view,
            })
    })
}

pub(super) fn id() -> RuleSetId {
    RuleSetId::fixed("talktime.standard.1")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::privacy::{AccessPolicy, AccessPolicyParts};

    #[test]
    fn the_standard_policy_is_a_policy() {
        assert_eq!(id(), RuleSetId::new("talktime.standard.1").unwrap());
        let parts = AccessPolicyParts {
            id: id(),
            rules: rules().collect(),
        };
        assert_eq!(
            AccessPolicy::restore(parts).unwrap(),
            AccessPolicy::standard()
        );
    }

    #[test]
    fn agent_crew_senior_and_analyst_see_different_things() {
        let policy = AccessPolicy::standard();
        let all = |role| -> Vec<View> {
            let purposes = [Why::Contact, Why::Fulfilment, Why::Complaint, Why::Quality];
            let seen = purposes.into_iter().flat_map(|why| {
                let view = |class| policy.view(role, why, class);
                DataClass::ALL.map(view)
            });
            seen.collect()
        };
        let roles = [Role::Agent, Role::Crew, Role::Senior, Role::Analyst];
        let seen: BTreeSet<_> = roles.into_iter().map(all).collect();
        assert_eq!(seen.len(), roles.len());
    }

    #[test]
    fn an_analyst_sees_no_value_in_full_and_a_crew_no_note() {
        for rule in rules() {
            assert!(rule.role != Role::Analyst || rule.view != F, "{rule:?}");
            let note = rule.class == DataClass::Note;
            assert!(
                rule.role != Role::Crew || !note || rule.view == N,
                "{rule:?}"
            );
            let account = rule.class == DataClass::Account;
            let agent = matches!(rule.role, Role::Agent | Role::Senior);
            assert!(!agent || !account || rule.view != F, "{rule:?}");
        }
    }
}

//! The ids of every domain: opaque texts that the caller gives.

use std::fmt;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::code::Code;
use super::errors::{Invalid, NamedFact};
use super::phone::CountryCode;

/// The longest id in bytes.
const ID_BYTES_MAX: usize = 128;

fn checked(text: &str) -> Result<SmolStr, Invalid> {
    if text.is_empty() {
        return Err(Invalid::plain("base.id.empty", ""));
    }
    if text.len() > ID_BYTES_MAX {
        return Err(Invalid::plain("base.id.too_long", "")
            .with(NamedFact::count("limit", ID_BYTES_MAX as u64))
            .with(NamedFact::count("length", text.len() as u64)));
    }
    let blank_edge = text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
    if blank_edge || text.chars().any(char::is_control) {
        return Err(Invalid::plain("base.id.blank_or_control", ""));
    }
    Ok(SmolStr::new(text))
}

macro_rules! opaque_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        ///
        /// The text is given by the caller and has no meaning here: 1 to 128 bytes, no blank at
        /// either end and no control character. It must not be a name or a number of a person.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "SmolStr", into = "SmolStr")]
        pub struct $name(SmolStr);

        impl $name {
            /// Checks a text and takes it as an id.
            ///
            /// # Errors
            /// `base.id.empty`, `base.id.too_long` (over 128 bytes), `base.id.blank_or_control`.
            pub fn new(text: impl AsRef<str>) -> Result<Self, Invalid> {
                checked(text.as_ref()).map(Self)
            }

            /// Gives the text of the id.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl TryFrom<SmolStr> for $name {
            type Error = Invalid;
            fn try_from(text: SmolStr) -> Result<Self, Invalid> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = Invalid;
            fn try_from(text: String) -> Result<Self, Invalid> {
                Self::new(text)
            }
        }

        impl From<$name> for SmolStr {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.into()
            }
        }
    )*};
}

opaque_ids! {
    /// Names who acts: an agent, a senior, a system.
    ActorId;
    /// Names a piece of advice of a project's call guide.
    AdviceId;
    /// Names an agent of the contact centre.
    AgentId;
    /// Names an application: a form that a person agreed to and that is on its way to an order.
    ApplicationId;
    /// Names what a person is called about where there may be several things: one debt of several.
    CallSubjectId;
    /// Names a callback: a call that a person was promised.
    CallbackId;
    /// Names a rule of calling.
    CallingRuleId;
    /// Names one of the answers between which a field of a form lets choose.
    ChoiceId;
    /// Names one command, so that a command sent twice acts once.
    CommandId;
    /// Names a consent of a person.
    ConsentId;
    /// Names a contact: one call of one person, from its start to its end, with all its legs.
    ContactId;
    /// Names why a person is called: sales, debt, service. A project's list settles the words.
    ContactPurposeId;
    /// Names a crew of technicians.
    CrewId;
    /// Names a field of a form.
    FormFieldId;
    /// Names a form: the loan application, the taxi request.
    FormId;
    /// Names a rule over several fields of a form.
    FormRuleId;
    /// Names a calendar of holidays.
    HolidayCalendarId;
    /// Names an incident: personal data that came to where they must not be.
    IncidentId;
    /// Names a lead: one entry of a list of people to be called.
    LeadId;
    /// Names a kind of material that an installation needs: a modem, a metre of cable.
    MaterialId;
    /// Names the merging of two entries of a customer base into one.
    MergeId;
    /// Names an offer of a project's catalogue: a service at a price.
    OfferId;
    /// Names an order.
    OrderId;
    /// Names an item of an order: one service of it.
    OrderItemId;
    /// Names the account into which a customer pays; its number is a personal value and stands elsewhere.
    PaymentAccountId;
    /// Names a payment or a refund.
    PaymentId;
    /// Names a permit to dial.
    PermitId;
    /// Names a person by a random surrogate that the caller draws when the person is first met.
    PersonRef;
    /// Names a project: one line of business of the centre.
    ProjectId;
    /// Names a promise that a customer was given.
    PromiseId;
    /// Names a telephone, internet or other company that serves people.
    ProviderId;
    /// Names a base of people that was bought from outside.
    PurchaseId;
    /// Names a queue.
    QueueId;
    /// Names a recovery: what is done where an order went wrong.
    RecoveryId;
    /// Names anything else, in a fact or a timeline.
    Reference;
    /// Names a public registry of numbers that want no calls.
    RegistryId;
    /// Names the version of a set of rules: of calling, of reading, of matching.
    RuleSetId;
    /// Names who sold a base of people.
    SellerId;
    /// Names a service that a person holds: one connection, one contract.
    ServiceId;
    /// Names a kind of service: internet, television, a loan. A project's list settles the words.
    ServiceKindId;
    /// Names what a crew can do: fibre, television sets.
    SkillId;
    /// Names an entry of a suppression list.
    SuppressionId;
    /// Names a request for a taxi.
    TaxiRequestId;
    /// Names what a call was about, in the words of a project.
    TopicId;
    /// Names a training: what an agent learns before they may sell or advise.
    TrainingId;
    /// Names a visit of a crew at a customer.
    VisitId;
    /// Names a wording: the text, in one version, that a person agreed to or was told.
    WordingId;
    /// Names an area in which a crew works.
    WorkAreaId;
}

impl PermitId {
    /// Takes an id that stands in our own source. A test checks each of them.
    pub(crate) const fn fixed(text: &'static str) -> Self {
        Self(SmolStr::new_static(text))
    }
}

impl RuleSetId {
    /// Takes an id that stands in our own source. A test checks each of them.
    pub(crate) const fn fixed(text: &'static str) -> Self {
        Self(SmolStr::new_static(text))
    }
}

impl Reference {
    /// Takes the text of a value of our own for which there is no kind of fact: a day, a currency, a number
    /// that may be negative. It is short and has no blank at its ends.
    pub(crate) fn of(value: impl fmt::Display) -> Self {
        Self(SmolStr::new(value.to_string()))
    }
}

macro_rules! into_reference {
    ($($name:ident)*) => {$(
        impl From<$name> for Reference {
            fn from(id: $name) -> Self {
                Self(id.0)
            }
        }
        impl From<&$name> for Reference {
            fn from(id: &$name) -> Self {
                Self(id.0.clone())
            }
        }
    )*};
}

into_reference! {
    ActorId AdviceId AgentId ApplicationId CallSubjectId CallbackId CallingRuleId ChoiceId
    CommandId ConsentId ContactId ContactPurposeId CrewId FormFieldId FormId FormRuleId
    HolidayCalendarId IncidentId LeadId MaterialId MergeId OfferId OrderId OrderItemId
    PaymentAccountId PaymentId PermitId PersonRef ProjectId PromiseId ProviderId PurchaseId
    QueueId RecoveryId RegistryId RuleSetId SellerId ServiceId ServiceKindId SkillId
    SuppressionId TaxiRequestId TopicId TrainingId VisitId WordingId WorkAreaId
}

impl From<&CountryCode> for Reference {
    fn from(country: &CountryCode) -> Self {
        Self(SmolStr::new(country.as_str()))
    }
}

impl From<Code> for Reference {
    fn from(code: Code) -> Self {
        Self(SmolStr::new(code.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_at_either_end_is_refused() {
        for text in [" a", "a ", "\u{a0}a", "a\u{a0}", "a\nb"] {
            let code = AgentId::new(text).unwrap_err().code;
            assert_eq!(code.as_str(), "base.id.blank_or_control", "{text:?}");
        }
        assert!(AgentId::new("a b").is_ok());
    }
}

//! A request to read about a person, the decision on it, and the reading itself.

use serde::{Deserialize, Serialize};

use super::class::{DataClass, GrantedView, View};
use super::journal::{JournalFact, ReadGrant};
use super::mask;
use crate::base::workflow::Role;
use crate::base::{
    AccountNumber, ActorId, Address, BirthDate, ContactId, DocumentNumber, EmailAddress, Instant,
    PersonName, PersonRef, PersonalNote, PhoneNumber, ReadingPurpose, RuleSetId, ShownText,
};

/// Asks to read about a person: who, in which role, why, about whom, what, and when.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessRequest {
    /// Who reads.
    pub actor: ActorId,
    /// In which role.
    pub role: Role,
    /// Why.
    pub purpose: ReadingPurpose,
    /// About whom.
    pub about: PersonRef,
    /// What they ask to see; the order and a class that stands twice change nothing.
    pub classes: Vec<DataClass>,
    /// When, in UTC.
    pub at: Instant,
    /// The contact during which they read, if there is one.
    #[serde(default)]
    pub contact: Option<ContactId>,
}

/// Holds what somebody is shown of one personal value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// How much of the value it is.
    pub view: View,
    /// The text; empty where nothing may be shown, or where a mask would leave nothing hidden.
    #[serde(default)]
    pub text: Option<ShownText>,
}

/// Is a decision on a request, and the only way to a text for a screen.
///
/// Only [`AccessPolicy::decide`](super::AccessPolicy::decide) makes one, so what is shown was decided;
/// it is not stored: a later reading is decided anew. Its [`fact`](Self::fact) belongs in the journal,
/// granted or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    request: AccessRequest,
    policy: RuleSetId,
    views: Vec<GrantedView>,
}

impl Access {
    pub(super) fn decided(
        request: AccessRequest,
        policy: RuleSetId,
        views: Vec<GrantedView>,
    ) -> Self {
        Self {
            request,
            policy,
            views,
        }
    }

    /// Gives the request that was decided.
    pub fn request(&self) -> &AccessRequest {
        &self.request
    }

    /// Gives what was decided about each class that was asked for, in the order of the classes.
    pub fn views(&self) -> &[GrantedView] {
        &self.views
    }

    /// Tells how much of a class may be seen; nothing of one that was not asked for.
    pub fn view(&self, class: DataClass) -> View {
        let granted = self.views.iter().find(|granted| granted.class == class);
        granted.map_or(View::None, |granted| granted.view)
    }

    /// Tells whether nothing at all may be seen.
    pub fn is_refused(&self) -> bool {
        self.views.iter().all(|granted| granted.view == View::None)
    }

    /// Gives the fact for the journal: who asked is in the entry, what was decided in the fact.
    pub fn fact(&self) -> JournalFact {
        JournalFact::Read {
            grant: ReadGrant {
                about: self.request.about.clone(),
                purpose: self.request.purpose,
                contact: self.request.contact.clone(),
                policy: self.policy.clone(),
                views: self.views.clone(),
            },
        }
    }

    /// Shows a name; masked it is the initials: `A. R.`
    pub fn show_name(&self, name: &PersonName) -> Shown {
        self.show(
            DataClass::Name,
            |why| mask::whole_name(name, why),
            |why| mask::initials(name, why),
        )
    }

    /// Shows a number; masked it is the country code and the last four digits: `+91 ••• ••• 3210`.
    pub fn show_phone(&self, number: &PhoneNumber) -> Shown {
        self.show(
            DataClass::Phone,
            |why| number.read(why).to_owned(),
            |why| mask::phone(number, why),
        )
    }

    /// Shows an e-mail address; masked it is the first letter and the host: `a•••@example.org`.
    pub fn show_email(&self, email: &EmailAddress) -> Shown {
        self.show(
            DataClass::Email,
            |why| email.read(why).to_owned(),
            |why| mask::email(email.read(why)),
        )
    }

    /// Shows an address; masked it is the town and the region.
    pub fn show_address(&self, address: &Address) -> Shown {
        self.show(
            DataClass::Address,
            |why| mask::whole_address(address, why),
            |why| mask::town(address, why),
        )
    }

    /// Shows a day of birth; masked it is the year.
    pub fn show_birth_date(&self, born: &BirthDate) -> Shown {
        self.show(
            DataClass::BirthDate,
            |why| born.read(why).to_owned(),
            |why| born.read(why).get(..4).unwrap_or_default().to_owned(),
        )
    }

    /// Shows the number of a document; masked it is its last four letters or digits, and nothing of a
    /// number that has six or fewer.
    pub fn show_document(&self, document: &DocumentNumber) -> Shown {
        self.show(
            DataClass::Document,
            |why| document.read(why).to_owned(),
            |why| mask::end(document.read(why)),
        )
    }

    /// Shows the number of an account; masked it is as that of a document.
    pub fn show_account(&self, account: &AccountNumber) -> Shown {
        self.show(
            DataClass::Account,
            |why| account.read(why).to_owned(),
            |why| mask::end(account.read(why)),
        )
    }

    /// Shows a note; masked nothing is left of it, because no rule knows which word names somebody.
    pub fn show_note(&self, note: &PersonalNote) -> Shown {
        self.show(
            DataClass::Note,
            |why| note.read(why).to_owned(),
            |_| String::new(),
        )
    }

    fn show(
        &self,
        class: DataClass,
        whole: impl Fn(ReadingPurpose) -> String,
        masked: impl Fn(ReadingPurpose) -> String,
    ) -> Shown {
        let (view, why) = (self.view(class), self.request.purpose);
        let text = match view {
            View::None => None,
            // An empty text is no shown text: nothing is left of the value.
            View::Masked => ShownText::new(masked(why)).ok(),
            View::Full => ShownText::new(whole(why)).ok(),
        };
        Shown { view, text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{AddressPart, CountryCode, NamePart};
    use crate::privacy::{AccessPolicy, AccessPolicyParts, AccessRule};

    const WHY: ReadingPurpose = ReadingPurpose::Contact;

    fn request(classes: &[DataClass]) -> AccessRequest {
        AccessRequest {
            actor: ActorId::new("agent-7").unwrap(),
            role: Role::Agent,
            purpose: WHY,
            about: PersonRef::new("p-1").unwrap(),
            classes: classes.to_vec(),
            at: "2026-03-02T09:30:00Z".parse().unwrap(),
            contact: Some(ContactId::new("c-1").unwrap()),
        }
    }

    fn access(view: View) -> Access {
        let rule = |class| AccessRule {
            role: Role::Agent,
            purpose: WHY,
            class,
            view,
        };
        let parts = AccessPolicyParts {
            id: RuleSetId::new("test-1").unwrap(),
            rules: DataClass::ALL.map(rule).to_vec(),
        };
        let policy = AccessPolicy::restore(parts).unwrap();
        policy.decide(&request(&DataClass::ALL))
    }

    fn text(shown: Shown) -> Option<String> {
        shown.text.map(|text| text.read(WHY).to_owned())
    }

    fn all_of(access: &Access) -> [Option<String>; 8] {
        let part = |text: &str| Some(AddressPart::new(text).unwrap());
        let name = PersonName {
            given: NamePart::new("Asha").unwrap(),
            middle: None,
            family: Some(NamePart::new("Rao").unwrap()),
        };
        let address = Address {
            country: CountryCode::new("IN").unwrap(),
            region: part("Maharashtra"),
            locality: part("Pune"),
            district: None,
            street: part("M. G. Road"),
            house: part("12"),
            entrance: None,
            floor: part("3"),
            unit: None,
            postcode: part("411001"),
            landmark: None,
        };
        [
            text(access.show_name(&name)),
            text(access.show_phone(&PhoneNumber::new("+919876543210").unwrap())),
            text(access.show_email(&EmailAddress::new("asha@example.org").unwrap())),
            text(access.show_address(&address)),
            text(access.show_birth_date(&BirthDate::new("1990-05-17").unwrap())),
            text(access.show_document(&DocumentNumber::new("K1234567").unwrap())),
            text(access.show_account(&AccountNumber::new("0012 3456 7890").unwrap())),
            text(access.show_note(&PersonalNote::new("calls after six").unwrap())),
        ]
    }

    #[test]
    fn a_full_view_shows_all_a_masked_one_what_serves_and_none_nothing() {
        assert_eq!(
            all_of(&access(View::Full)).map(Option::unwrap_or_default),
            [
                "Asha Rao",
                "+919876543210",
                "asha@example.org",
                "M. G. Road, 12, 3, Pune, 411001, Maharashtra, IN",
                "1990-05-17",
                "K1234567",
                "0012 3456 7890",
                "calls after six",
            ]
        );
        let masked = all_of(&access(View::Masked));
        assert_eq!(masked[7], None);
        assert_eq!(
            masked.map(Option::unwrap_or_default),
            [
                "A. R.",
                "+91 ••• ••• 3210",
                "a•••@example.org",
                "Pune, Maharashtra",
                "1990",
                "••• 4567",
                "••• 7890",
                "",
            ]
        );
        assert_eq!(all_of(&access(View::None)), [const { None }; 8]);
        assert!(access(View::None).is_refused());
        assert!(!access(View::Masked).is_refused());
    }

    #[test]
    fn a_class_that_was_not_asked_for_is_not_seen() {
        let policy = AccessPolicy::standard();
        let asked = [DataClass::Note, DataClass::Name, DataClass::Name];
        let access = policy.decide(&request(&asked));
        assert_eq!(access.view(DataClass::Name), View::Full);
        assert_eq!(access.view(DataClass::Phone), View::None);
        let granted = |class| GrantedView {
            class,
            view: View::Full,
        };
        let views = [granted(DataClass::Name), granted(DataClass::Note)];
        assert_eq!(access.views(), views);
        let JournalFact::Read { grant } = access.fact() else {
            panic!("a reading is a reading");
        };
        assert_eq!(grant.views, views);
        assert_eq!(grant.policy.as_str(), "talktime.standard.1");
        assert_eq!(grant.contact.unwrap().as_str(), "c-1");
        assert!(policy.decide(&request(&[])).is_refused());
    }
}

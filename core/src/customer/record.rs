//! A customer: everything that is known of one person.

use serde::{Deserialize, Serialize};

use super::competitor::CompetitorProfile;
use super::matching::MatchFields;
use crate::base::{
    AccountNumber, ActorId, Address, AgentId, BirthDate, CalendarDate, ContactId, DocumentNumber,
    EmailAddress, Instant, Invalid, Language, Money, OfferId, PersonName, PersonRef, PersonalNote,
    PhoneNumber, PurchaseId, ServiceId, ServiceKindId, Zone, to_the_microsecond,
};

/// Says how a person stands to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relationship {
    /// Holds no service of ours and never held one, as far as we know.
    Prospect,
    /// Held a service of ours and holds none now.
    Former,
    /// Holds a service of ours.
    Customer,
}

/// Says what kind of line a telephone number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhoneKind {
    /// A mobile telephone.
    Mobile,
    /// A line at home.
    Landline,
    /// A telephone at the place of work.
    Work,
    /// Nobody said.
    Unknown,
}

/// Holds one telephone number of a customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomerPhone {
    /// The number.
    pub number: PhoneNumber,
    /// What kind of line it is.
    pub kind: PhoneKind,
    /// Since when we know it.
    #[serde(default)]
    pub since: Option<Instant>,
}

/// Says what an address is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AddressUse {
    /// The person lives there.
    Home,
    /// A service is installed there.
    Installation,
    /// Bills go there.
    Billing,
    /// The person works there.
    Work,
}

/// Tells that an address was read back to the person and confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadBack {
    /// When.
    pub at: Instant,
    /// In which contact.
    pub contact: ContactId,
}

/// Holds one address of a customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomerAddress {
    /// The address.
    pub address: Address,
    /// What it is used for; empty where nobody said.
    #[serde(default)]
    pub uses: Vec<AddressUse>,
    /// When this very text was read back and confirmed; a changed address has none.
    #[serde(default)]
    pub read_back: Option<ReadBack>,
}

/// Says what kind of document proves who somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// A passport.
    Passport,
    /// A national identity card or number.
    NationalId,
    /// A driving licence.
    DrivingLicence,
    /// Another document.
    Other,
}

/// Holds a document that proves who somebody is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityDocument {
    /// What it is.
    pub kind: DocumentKind,
    /// Its number.
    pub number: DocumentNumber,
}

/// Holds one service that a person holds or held with us.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeldService {
    /// The service.
    pub service: ServiceId,
    /// Its kind.
    pub kind: ServiceKindId,
    /// The offer under which it is held.
    #[serde(default)]
    pub offer: Option<OfferId>,
    /// What it costs a month; not negative.
    #[serde(default)]
    pub monthly: Option<Money>,
    /// The first day.
    #[serde(default)]
    pub since: Option<CalendarDate>,
    /// The first day on which it is no longer held; empty while it is.
    #[serde(default)]
    pub until: Option<CalendarDate>,
}

/// Holds what somebody of the centre wrote down about a person.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomerNote {
    /// When.
    pub at: Instant,
    /// Who wrote it.
    pub by: ActorId,
    /// The text.
    pub text: PersonalNote,
}

/// Holds the parts of a [`Customer`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomerParts {
    /// Names the person.
    pub person: PersonRef,
    /// How the person stands to us.
    pub relationship: Relationship,
    /// The names: the first is how to address the person, the others are the same in other scripts.
    #[serde(default)]
    pub names: Vec<PersonName>,
    /// The telephone numbers, the best to call first.
    #[serde(default)]
    pub phones: Vec<CustomerPhone>,
    /// The e-mail addresses, the best first.
    #[serde(default)]
    pub emails: Vec<EmailAddress>,
    /// The addresses.
    #[serde(default)]
    pub addresses: Vec<CustomerAddress>,
    /// The zone whose clock the person lives by.
    #[serde(default)]
    pub zone: Option<Zone>,
    /// The language in which to talk to the person.
    #[serde(default)]
    pub language: Option<Language>,
    /// The day of birth.
    #[serde(default)]
    pub birth_date: Option<BirthDate>,
    /// The documents.
    #[serde(default)]
    pub documents: Vec<IdentityDocument>,
    /// The accounts, at a bank or with us.
    #[serde(default)]
    pub accounts: Vec<AccountNumber>,
    /// The services held with us now and before.
    #[serde(default)]
    pub services: Vec<HeldService>,
    /// The services held with others.
    #[serde(default)]
    pub competitors: Vec<CompetitorProfile>,
    /// What was written down about the person.
    #[serde(default)]
    pub notes: Vec<CustomerNote>,
    /// The bought base that the person came with.
    #[serde(default)]
    pub source: Option<PurchaseId>,
    /// The agent whose own base the person belongs to.
    #[serde(default)]
    pub owner: Option<AgentId>,
}

impl CustomerParts {
    /// Gives a person of whom nothing is known yet.
    pub const fn new(person: PersonRef, relationship: Relationship) -> Self {
        Self {
            person,
            relationship,
            names: Vec::new(),
            phones: Vec::new(),
            emails: Vec::new(),
            addresses: Vec::new(),
            zone: None,
            language: None,
            birth_date: None,
            documents: Vec::new(),
            accounts: Vec::new(),
            services: Vec::new(),
            competitors: Vec::new(),
            notes: Vec::new(),
            source: None,
            owner: None,
        }
    }
}

/// Holds everything that is known of one person.
///
/// What is checked: no list is longer than its bound and none holds the same thing twice; nothing
/// ends before it begins and no price is negative; a prospect holds no service and a former customer
/// none that has not ended; an address says something. What is personal in it prints redacted.
///
/// ```
/// use talktime::base::{CountryCode, PersonRef, PhoneNumber};
/// use talktime::customer::{Customer, CustomerParts, CustomerPhone, PhoneKind, Relationship};
/// let mut parts = CustomerParts::new(PersonRef::new("p-1")?, Relationship::Prospect);
/// let number = PhoneNumber::in_country("98765 43210", &CountryCode::new("IN")?)?;
/// let phone = CustomerPhone { number, kind: PhoneKind::Mobile, since: None };
/// parts.phones = vec![phone.clone(), phone];
/// let error = Customer::restore(parts).unwrap_err();
/// assert_eq!((error.code.as_str(), error.path.as_str()), ("customer.record.repeated", "phones[1]"));
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "CustomerParts", into = "CustomerParts")]
pub struct Customer(CustomerParts);

impl Customer {
    /// Checks the parts and makes a customer of them.
    ///
    /// # Errors
    /// `customer.record.too_many`, `customer.record.repeated`, `customer.record.ends_before_start`,
    /// `customer.record.money_negative`, `customer.record.prospect_holds_service`,
    /// `customer.record.former_holds_service`, `customer.address.empty`; the path names the field.
    pub fn restore(mut parts: CustomerParts) -> Result<Self, Invalid> {
        super::checks::check(&parts)?;
        for held in &mut parts.addresses {
            if let Some(told) = &mut held.read_back {
                told.at = to_the_microsecond(told.at);
            }
        }
        Ok(Self(parts))
    }

    /// Takes parts that were checked before they were packed.
    pub(super) const fn packed(parts: CustomerParts) -> Self {
        Self(parts)
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &CustomerParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> CustomerParts {
        self.0
    }

    /// Puts another text in the place of an address and drops that the old one was read back.
    ///
    /// The same text changes nothing.
    ///
    /// # Errors
    /// `customer.address.unknown` where there is no address at that position, counted from 0; and as
    /// [`restore`](Self::restore).
    pub fn change_address(&self, position: u64, address: Address) -> Result<Self, Invalid> {
        self.with_address(position, |held| {
            if held.address != address {
                held.address = address;
                held.read_back = None;
            }
        })
    }

    /// Notes that an address was read back to the person and confirmed.
    ///
    /// # Errors
    /// As [`change_address`](Self::change_address).
    pub fn read_back_address(&self, position: u64, read_back: ReadBack) -> Result<Self, Invalid> {
        self.with_address(position, |held| held.read_back = Some(read_back))
    }

    fn with_address(
        &self,
        position: u64,
        change: impl FnOnce(&mut CustomerAddress),
    ) -> Result<Self, Invalid> {
        let mut parts = self.0.clone();
        let held = usize::try_from(position)
            .ok()
            .and_then(|position| parts.addresses.get_mut(position))
            .ok_or(Invalid::plain("customer.address.unknown", "addresses"))?;
        change(held);
        Self::restore(parts)
    }
}

/// Gives what of a customer is compared with others.
pub(super) fn match_fields(parts: &CustomerParts) -> MatchFields {
    MatchFields {
        names: parts.names.clone(),
        phones: parts
            .phones
            .iter()
            .map(|phone| phone.number.clone())
            .collect(),
        emails: parts.emails.clone(),
        birth_date: parts.birth_date.clone(),
        addresses: parts
            .addresses
            .iter()
            .map(|held| held.address.clone())
            .collect(),
    }
}

impl Customer {
    /// Gives what of the customer is compared with others.
    pub fn match_fields(&self) -> MatchFields {
        match_fields(&self.0)
    }
}

crate::base::stored::versioned_json! { Customer, via CustomerParts => "customer.customer" []; }

impl TryFrom<CustomerParts> for Customer {
    type Error = Invalid;
    fn try_from(parts: CustomerParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Customer> for CustomerParts {
    fn from(customer: Customer) -> Self {
        customer.0
    }
}

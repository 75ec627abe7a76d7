//! What can be asked of a taxi request, and the facts that the answer depends on.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::report::{DispatchReport, TaxiCanceller};
use crate::base::{
    Address, Code, ContactId, Instant, PersonRef, ProjectId, TaxiRequestId, optional_duration_ms,
};
use crate::customer::{AddressField, Gazetteer, check_pick_up};

/// Asks something of a taxi request.
///
/// `Receive` begins one, the others need one. No command finds a car: `Report` keeps what dispatch tells, and only a
/// program gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum TaxiRequestCommand {
    /// A request is taken.
    Receive {
        /// Names the request.
        request: TaxiRequestId,
        /// The customer.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The contact in which it is made.
        contact: ContactId,
        /// When the customer said the first word.
        first_word: Instant,
        /// When the car should be there; empty where at once.
        pick_up_at: Option<Instant>,
    },
    /// The address is saved anew: what was confirmed of it before is void.
    ChangeAddress {
        /// Which saving this is: the one after the last.
        revision: u32,
    },
    /// The address was read back, and the customer confirms it.
    ConfirmAddress {
        /// Which saving of it.
        revision: u32,
        /// In which contact.
        contact: ContactId,
    },
    /// It is passed to dispatch.
    PassToDispatch,
    /// Dispatch reports.
    Report {
        /// What.
        report: DispatchReport,
    },
    /// It is cancelled.
    Cancel {
        /// By whom.
        by: TaxiCanceller,
    },
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

impl TaxiRequestCommand {
    /// Gives the stable code: `order.taxi_request.command.pass_to_dispatch`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Receive { .. } => "order.taxi_request.command.receive",
            Self::ChangeAddress { .. } => "order.taxi_request.command.change_address",
            Self::ConfirmAddress { .. } => "order.taxi_request.command.confirm_address",
            Self::PassToDispatch => "order.taxi_request.command.pass_to_dispatch",
            Self::Report { .. } => "order.taxi_request.command.report",
            Self::Cancel { .. } => "order.taxi_request.command.cancel",
            Self::Elapse => "order.taxi_request.command.elapse",
        })
    }
}

/// Tells of a saving of an address whether a car finds it, without telling what stands in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaxiAddress {
    /// Which saving.
    pub revision: u32,
    /// Every part that a car needs and that is not there.
    pub missing: Vec<AddressField>,
    /// Whether a telephone number of the passenger is known.
    pub phone: bool,
}

impl TaxiAddress {
    /// Looks at an address as [`check_pick_up`] does.
    ///
    /// ```
    /// use talktime::base::{Address, AddressPart, CountryCode};
    /// use talktime::customer::AddressField;
    /// use talktime::order::TaxiAddress;
    /// let part = |text: &str| AddressPart::new(text).map(Some);
    /// let address = Address {
    ///     country: CountryCode::new("IN")?, region: part("Maharashtra")?, locality: part("Pune")?, district: None,
    ///     street: part("Karve Road")?, house: None, entrance: None, floor: None, unit: None,
    ///     postcode: None, landmark: None,
    /// };
    /// assert_eq!(TaxiAddress::of(&address, 1, true, None).missing, [AddressField::House]);
    /// # Ok::<(), talktime::base::Invalid>(())
    /// ```
    pub fn of(
        address: &Address,
        revision: u32,
        phone: bool,
        gazetteer: Option<&Gazetteer>,
    ) -> Self {
        Self {
            revision,
            missing: check_pick_up(address, gazetteer).missing,
            phone,
        }
    }
}

/// Holds what a decision about a taxi request depends on besides the request.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaxiRequestFacts {
    /// With `Receive`, within which time from then dispatch should have it; empty where nobody says.
    #[serde(rename = "hand_over_within_ms", with = "optional_duration_ms", default)]
    pub hand_over_within: Option<Duration>,
    /// The address as it was saved last, with `ConfirmAddress`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<TaxiAddress>,
}

crate::base::stored::versioned_json! {
    TaxiRequestCommand => "order.taxi_request.command" [];
    TaxiRequestFacts => "order.taxi_request.facts" [];
}

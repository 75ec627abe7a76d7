//! The closed words of the taxi desk: what dispatch reports, and who cancels.

use serde::{Deserialize, Serialize};

use super::state::TaxiRequestState;
use crate::base::Code;

/// Says what dispatch reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DispatchReport {
    /// A car was found, or another one.
    CarAssigned,
    /// The car is there.
    Arrived,
    /// The passenger is in the car.
    UnderWay,
    /// The ride is over.
    Done,
    /// No car was found.
    NoCar,
    /// The driver does not come after all: dispatch looks for another one.
    DriverCancelled,
}

impl DispatchReport {
    /// Gives the stable code: `order.taxi_request.report.no_car`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::CarAssigned => "order.taxi_request.report.car_assigned",
            Self::Arrived => "order.taxi_request.report.arrived",
            Self::UnderWay => "order.taxi_request.report.under_way",
            Self::Done => "order.taxi_request.report.done",
            Self::NoCar => "order.taxi_request.report.no_car",
            Self::DriverCancelled => "order.taxi_request.report.driver_cancelled",
        })
    }

    /// Where a request stands after it; none where it cannot be reported there.
    pub(super) fn next(self, state: TaxiRequestState) -> Option<TaxiRequestState> {
        use TaxiRequestState as S;
        Some(match (self, state) {
            (Self::CarAssigned, S::PassedToDispatch | S::CarAssigned) => S::CarAssigned,
            (Self::Arrived, S::CarAssigned) => S::Arrived,
            (Self::UnderWay, S::CarAssigned | S::Arrived) => S::UnderWay,
            (Self::Done, S::UnderWay) => S::Done,
            (Self::NoCar, S::PassedToDispatch) => S::NoCar,
            (Self::DriverCancelled, S::CarAssigned | S::Arrived) => S::PassedToDispatch,
            _ => return None,
        })
    }
}

/// Says who cancelled a ride.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxiCanceller {
    /// The customer.
    Customer,
    /// The centre.
    Centre,
}

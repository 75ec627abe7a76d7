//! The closed words of a recovery: what went wrong, why a crew is late, and what puts it right.

use serde::{Deserialize, Serialize};

use crate::base::{Code, VisitId};
use crate::order::VisitParty;

/// Says what went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HitchCause {
    /// The crew did not come.
    CrewDidNotCome,
    /// The crew comes late.
    CrewLate,
    /// The equipment is not what was ordered, or does not work.
    EquipmentWrong,
    /// A part of the equipment is missing.
    EquipmentMissing,
    /// The service is not what was ordered, or does not work.
    ServiceWrong,
    /// The customer was charged what they do not owe.
    ChargeWrong,
    /// Something on the customer's side: nobody was there, a document was missing.
    CustomerSide,
}

impl HitchCause {
    /// Every cause.
    pub const ALL: [Self; 7] = [
        Self::CrewDidNotCome,
        Self::CrewLate,
        Self::EquipmentWrong,
        Self::EquipmentMissing,
        Self::ServiceWrong,
        Self::ChargeWrong,
        Self::CustomerSide,
    ];

    /// Gives the stable code: `order.hitch.crew_did_not_come`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::CrewDidNotCome => "order.hitch.crew_did_not_come",
            Self::CrewLate => "order.hitch.crew_late",
            Self::EquipmentWrong => "order.hitch.equipment_wrong",
            Self::EquipmentMissing => "order.hitch.equipment_missing",
            Self::ServiceWrong => "order.hitch.service_wrong",
            Self::ChargeWrong => "order.hitch.charge_wrong",
            Self::CustomerSide => "order.hitch.customer_side",
        })
    }

    /// Tells whose fault it is.
    pub const fn fault(self) -> VisitParty {
        match self {
            Self::CustomerSide => VisitParty::Customer,
            _ => VisitParty::Centre,
        }
    }

    /// Tells whether it is that a crew is not there: it belongs to a visit, and the crew is looked for.
    pub const fn is_of_crew(self) -> bool {
        matches!(self, Self::CrewDidNotCome | Self::CrewLate)
    }

    /// Tells whether a crew that is sent puts it right.
    pub(super) const fn wants_crew(self) -> bool {
        !matches!(self, Self::ChargeWrong | Self::CustomerSide)
    }
}

/// Says why a crew is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CrewDelay {
    /// It is held up in the traffic.
    Traffic,
    /// Its car has broken down.
    Breakdown,
    /// The visit before took longer.
    EarlierVisit,
    /// It fetches material.
    Material,
    /// It was given the wrong address or cannot find it.
    WrongAddress,
    /// Nobody sent it.
    NotSent,
    /// Somebody of it is ill.
    Ill,
    /// The weather holds it up.
    Weather,
}

/// Says what puts it right where it is not a crew that comes now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// What is missing is brought.
    BringEquipment,
    /// The equipment is exchanged.
    ReplaceEquipment,
    /// The service is put right from afar.
    PutServiceRight,
    /// The charge is corrected.
    CorrectCharge,
    /// A new visit is agreed.
    NewVisit,
    /// The customer does what they have to.
    WaitForCustomer,
}

impl Remedy {
    /// Tells whether it puts right what went wrong.
    pub const fn fits(self, cause: HitchCause) -> bool {
        use HitchCause as H;
        match self {
            Self::BringEquipment => matches!(cause, H::EquipmentMissing),
            Self::ReplaceEquipment => matches!(cause, H::EquipmentWrong),
            Self::PutServiceRight => matches!(cause, H::ServiceWrong),
            Self::CorrectCharge => matches!(cause, H::ChargeWrong),
            Self::NewVisit => !matches!(cause, H::ChargeWrong),
            Self::WaitForCustomer => matches!(cause, H::CustomerSide),
        }
    }
}

/// Says how a recovery ended.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RecoveryEnding {
    /// What was wrong is right.
    Recovered,
    /// A new visit is agreed, and the customer knows.
    NewVisit {
        /// Which.
        visit: VisitId,
    },
    /// The order was cancelled.
    OrderCancelled,
    /// Nothing was wrong after all.
    NothingWrong,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cause_has_a_remedy_and_a_fault() {
        const REMEDIES: [Remedy; 6] = [
            Remedy::BringEquipment,
            Remedy::ReplaceEquipment,
            Remedy::PutServiceRight,
            Remedy::CorrectCharge,
            Remedy::NewVisit,
            Remedy::WaitForCustomer,
        ];
        for cause in HitchCause::ALL {
            assert!(REMEDIES.into_iter().any(|remedy| remedy.fits(cause)));
            let theirs = cause == HitchCause::CustomerSide;
            assert_eq!(cause.fault() == VisitParty::Customer, theirs);
            assert!(cause.wants_crew() || !cause.is_of_crew());
        }
        for remedy in REMEDIES {
            assert!(HitchCause::ALL.into_iter().any(|cause| remedy.fits(cause)));
        }
    }
}

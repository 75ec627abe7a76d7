//! The closed words of a visit: who moved or cancelled it and why, and how it ended.

use serde::{Deserialize, Serialize};

use crate::base::{ContactId, Reference};

/// Says which side moved or cancelled a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VisitParty {
    /// The customer.
    Customer,
    /// We: the centre, the crew, the warehouse.
    Centre,
}

/// Says why a visit was cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VisitCancel {
    /// The work was done, or the fault was put right, without it.
    NotNeeded,
    /// Its order was cancelled.
    OrderCancelled,
    /// The customer does not want it any more.
    ChangedMind,
    /// No window suits both sides.
    NoWindow,
    /// There is no crew for it.
    NoCrew,
    /// There is no material for it.
    NoMaterial,
    /// It should not have been asked for.
    Mistake,
}

/// Says why a visit failed on the customer's side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VisitFailure {
    /// Nobody was there in the window.
    Absent,
    /// A document was not there.
    NoDocument,
    /// The crew was not let in, or could not get to the place of the work.
    NoAccess,
    /// The address that the customer gave was wrong.
    WrongAddress,
    /// The customer did not want the work.
    Refused,
    /// The customer had not done what they had acknowledged.
    NotPrepared,
}

/// Says why a crew could not complete a visit, for a reason on our side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VisitHindrance {
    /// Material was missing or broken.
    Material,
    /// The equipment was wrong or broken.
    Equipment,
    /// The crew cannot do this work.
    Skill,
    /// The network did not work.
    Network,
    /// There was not enough time, or the crew came when the customer could not wait any longer.
    Time,
}

/// Says how the customer accepted the work.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum VisitAcceptance {
    /// In a contact with the centre.
    InContact {
        /// Which.
        contact: ContactId,
    },
    /// By a signature.
    Signed {
        /// Where the signed paper is found.
        signature: Reference,
    },
}

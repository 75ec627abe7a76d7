//! A project: one line of business that the centre works for.
//!
//! It holds what is the same for every call of the project: the fixed categories of an outcome and the
//! fixed reasons of a refusal with the map from the project's own disposition codes to both, the
//! catalogue of what is sold, the call guide, and the training that its agents need.

mod disposition;
mod guide;
mod offer;
mod version;

pub use disposition::{
    Disposition, DispositionMap, DispositionMapParts, OutcomeCategory, RefusalReason,
};
pub use guide::{
    CallGuide, CallGuideParts, FaultAnswer, FaultChoice, FaultEnd, FaultNode, FaultStep, FaultTree,
    FaultTreeParts, FaultWalk, GuideLine, GuideMoment,
};
pub use offer::{Area, Catalogue, CatalogueParts, Coverage, Covered, Offer, OfferParts};
pub use version::{Project, ProjectParts, ProjectVersions, ProjectVersionsParts};

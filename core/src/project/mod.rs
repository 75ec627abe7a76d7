//! A project: one line of business that the centre works for.
//!
//! It holds what is the same for every call of the project: the fixed categories of an outcome and the
//! fixed reasons of a refusal with the map from the project's own disposition codes to both, the
//! catalogue of what is sold, the call guide, and the training that its agents need.

/// Lets serde and the borders make a checked value of its parts, and give the parts back.
macro_rules! by_parts {
    ($($whole:ident $parts:ident;)*) => {$(
        impl TryFrom<$parts> for $whole {
            type Error = $crate::base::Invalid;
            fn try_from(parts: $parts) -> Result<Self, $crate::base::Invalid> {
                Self::restore(parts)
            }
        }

        impl From<$whole> for $parts {
            fn from(whole: $whole) -> Self {
                whole.0
            }
        }
    )*};
}

mod disposition;
mod fault;
mod form;
mod guide;
mod offer;
mod version;

pub use disposition::{
    Disposition, DispositionMap, DispositionMapParts, OutcomeCategory, RefusalReason,
};
pub use fault::{
    FaultAnswer, FaultChoice, FaultEnd, FaultNode, FaultStep, FaultTree, FaultTreeParts, FaultWalk,
};
pub use form::{
    FormChoice, FormCondition, FormDay, FormDemand, FormField, FormFieldKind, FormMask, FormNeed,
    FormRule, FormSchema, FormSchemaParts,
};
pub use guide::{CallGuide, CallGuideParts, GuideLine, GuideMoment};
pub use offer::{
    Area, AvailableOffer, Catalogue, CatalogueParts, Coverage, Covered, Offer, OfferParts,
};
pub use version::{Project, ProjectParts, ProjectVersions, ProjectVersionsParts};

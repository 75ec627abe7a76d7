//! What every domain stands on: ids, money, phone, address, person name, time, ratio, personal
//! values, localised text, errors, and the frame of a workflow.
//!
//! Nothing here knows a call, a customer or an order; every other folder may import this one and
//! this one imports none.

mod address;
mod code;
mod errors;
mod grid;
mod ids;
mod money;
mod personal;
mod phone;
mod ratio;
#[cfg(feature = "importer")]
pub(crate) mod table;
mod text;
mod time;
pub mod workflow;
mod zone;

pub use address::{Address, PersonName};
pub use code::{Code, FieldPath};
pub use errors::{Denial, ErrorKind, Fact, FailedGuard, Invalid, NamedFact};
pub use grid::{Grain, Grid, GridCursor, Share};
pub use ids::{
    ActorId, AdviceId, AgentId, CommandId, ContactId, ContactPurposeId, LeadId, PermitId,
    PersonRef, ProjectId, QueueId, Reference, RuleSetId, TopicId,
};
pub use money::{Currency, Money};
pub use personal::{AddressPart, NamePart, OriginalText, ReadingPurpose};
pub use phone::{CountryCode, PhoneNumber};
pub use ratio::Ratio;
#[cfg(test)]
pub(crate) use text::has_message;
pub use text::{Label, Language, LocalisedText, sentence};
pub(crate) use time::elapsed;
pub use time::{
    Instant, Period, PeriodParts, duration_from_microseconds, duration_ms, instant_from_unix,
    optional_duration_ms,
};
pub use zone::Zone;

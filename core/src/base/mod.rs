//! What every domain stands on: ids, money, phone, address, person name, time, ratio, personal
//! values, localised text, errors, and the frame of a workflow.
//!
//! Nothing here knows a call, a customer or an order; every other folder may import this one and
//! this one imports none.

mod address;
mod code;
mod errors;
mod grid;
mod holidays;
mod ids;
mod money;
mod personal;
mod phone;
mod place;
mod ratio;
pub(crate) mod stored;
#[cfg(feature = "importer")]
pub(crate) mod table;
mod text;
mod time;
mod week;
pub mod workflow;
mod zone;

pub use address::{Address, PersonName};
pub use code::{Code, FieldPath};
pub use errors::{Denial, ErrorKind, Fact, FailedGuard, Invalid, NamedFact};
pub use grid::{Grain, Grid, GridCursor, Share};
pub use holidays::{Holiday, HolidayCalendar, HolidayCalendarParts, HolidayRule};
pub use ids::{
    ActorId, AdviceId, AgentId, ApplicationId, CallSubjectId, CallbackId, CallingRuleId, ChoiceId,
    CommandId, ConsentId, ContactId, ContactPurposeId, CrewId, FormFieldId, FormId, FormRuleId,
    HolidayCalendarId, IncidentId, LeadId, MaterialId, MergeId, OfferId, OrderId, OrderItemId,
    PaymentAccountId, PaymentId, PermitId, PersonRef, ProjectId, PromiseId, ProviderId, PurchaseId,
    QueueId, RecoveryId, Reference, RegistryId, RuleSetId, SellerId, ServiceId, ServiceKindId,
    SkillId, SuppressionId, TaxiRequestId, TopicId, TrainingId, VisitId, WordingId, WorkAreaId,
};
pub use money::{Currency, Money};
pub use personal::{
    AccountNumber, AddressPart, BirthDate, DocumentNumber, EmailAddress, NamePart, OriginalText,
    PersonalNote, ReadingPurpose, ShownText,
};
pub use phone::{CountryCode, PhoneNumber};
pub use place::{GeoPoint, GeoPointParts};
pub use ratio::Ratio;
#[cfg(test)]
pub(crate) use text::has_message;
pub use text::{Label, Language, LocalisedText, sentence};
pub(crate) use text::{Placed, written};
pub use time::{
    CalendarDate, Instant, Period, PeriodParts, date_from_days, days_of_date,
    duration_from_microseconds, duration_ms, instant_from_unix, optional_duration_ms,
};
pub(crate) use time::{elapsed, to_the_microsecond};
pub use week::{ClockTime, DayWindow, Weekday, WeekdayWindows};
pub(crate) use week::{check_week, check_windows};
pub(crate) use zone::ZONES_DISTINCT_SINCE;
pub use zone::Zone;

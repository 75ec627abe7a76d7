//! The services that a person holds with others.

use serde::{Deserialize, Serialize};

use crate::base::{
    ActorId, CalendarDate, ContactId, Instant, Money, PersonalNote, ProviderId, ServiceKindId,
};

/// Says why a person holds a service with somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CompetitorReason {
    /// It costs less.
    Price,
    /// It gives more for the money: speed, data, channels.
    BetterOffer,
    /// It works better: coverage, faults, the device.
    Quality,
    /// Their people are better to deal with.
    Service,
    /// It comes together with something else that they hold.
    Bundle,
    /// A contract binds them.
    Contract,
    /// Nobody else serves the place.
    OnlyProvider,
    /// Somebody whom they trust uses or recommends it.
    Recommended,
    /// They have always had it.
    Habit,
    /// They left us over something that went wrong.
    LeftUs,
    /// Another reason; the note may say which.
    Other,
}

/// Tells who learned something from a person, when, and in which contact.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// When the person told it.
    pub at: Instant,
    /// Whom they told.
    pub by: ActorId,
    /// In which contact; empty where it was in none.
    #[serde(default)]
    pub contact: Option<ContactId>,
}

/// Holds what a person told of a service that somebody else gives them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompetitorProfile {
    /// Who gives it.
    pub provider: ProviderId,
    /// What kind of service it is.
    pub kind: ServiceKindId,
    /// What they pay a month; not negative.
    #[serde(default)]
    pub monthly: Option<Money>,
    /// Why they hold it there; empty where they did not say.
    #[serde(default)]
    pub reasons: Vec<CompetitorReason>,
    /// What they said of it, in words.
    #[serde(default)]
    pub note: Option<PersonalNote>,
    /// The first day on which their contract no longer binds them: a good day to call again.
    #[serde(default)]
    pub contract_end: Option<CalendarDate>,
    /// Who learned it, and when.
    pub told: Told,
}

//! Consent: what a person allowed, in which words, and when that ended.

use serde::{Deserialize, Serialize};

use crate::base::{
    Code, ConsentId, ContactPurposeId, CountryCode, Instant, Invalid, Language, NamedFact,
    PersonRef, Reference, WordingId,
};

/// Says in which way a person is contacted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactChannel {
    /// A call by a person.
    Voice,
    /// A call by a recorded or an artificial voice, for which many laws ask more.
    RecordedVoice,
    /// A text message of the telephone network.
    Message,
    /// A message of an app.
    Messenger,
    /// E-mail.
    Email,
    /// A letter.
    Post,
}

impl ContactChannel {
    /// Every channel, in the order of this page.
    pub const ALL: [Self; 6] = [
        Self::Voice,
        Self::RecordedVoice,
        Self::Message,
        Self::Messenger,
        Self::Email,
        Self::Post,
    ];

    /// Gives the stable code: `privacy.channel.voice`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Voice => "privacy.channel.voice",
            Self::RecordedVoice => "privacy.channel.recorded_voice",
            Self::Message => "privacy.channel.message",
            Self::Messenger => "privacy.channel.messenger",
            Self::Email => "privacy.channel.email",
            Self::Post => "privacy.channel.post",
        })
    }
}

/// Says how a consent was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentMethod {
    /// Said in a call.
    Spoken,
    /// Signed on paper.
    Signed,
    /// Ticked or written in a form of a web page or an app.
    WebForm,
    /// Sent in a text message.
    Message,
    /// Sent in an e-mail.
    Email,
    /// Pressed as a key during a call.
    Key,
    /// Came with a base that was bought: the seller's word.
    Purchased,
}

/// Says on which ground the law allows the contact (GDPR 6(1), whose six other laws know too).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LawfulBasis {
    /// The person agreed: point (a).
    Consent,
    /// A contract with the person, or steps that they asked for before one: point (b).
    Contract,
    /// A duty of law: point (c).
    LegalObligation,
    /// Somebody's life: point (d).
    VitalInterest,
    /// A task in the public interest: point (e).
    PublicInterest,
    /// An interest of ours that outweighs: point (f).
    LegitimateInterest,
}

/// Says how a consent ended before it ran out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ConsentEnd {
    /// The person withdrew it.
    Withdrawn {
        /// When.
        at: Instant,
    },
    /// A newer one took its place.
    Superseded {
        /// When.
        at: Instant,
        /// The newer.
        by: ConsentId,
    },
}

impl ConsentEnd {
    /// Gives the instant of the end.
    pub const fn at(&self) -> Instant {
        match self {
            Self::Withdrawn { at } | Self::Superseded { at, .. } => *at,
        }
    }
}

/// Says how a consent stands at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentStatus {
    /// It is not given yet.
    NotYet,
    /// It holds.
    Given,
    /// The person withdrew it.
    Withdrawn,
    /// It ran out.
    Expired,
    /// A newer one took its place.
    Superseded,
}

impl ConsentStatus {
    /// Every status, in the order of this page.
    pub const ALL: [Self; 5] = [
        Self::NotYet,
        Self::Given,
        Self::Withdrawn,
        Self::Expired,
        Self::Superseded,
    ];

    /// Gives the stable code: `privacy.consent.status.given`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::NotYet => "privacy.consent.status.not_yet",
            Self::Given => "privacy.consent.status.given",
            Self::Withdrawn => "privacy.consent.status.withdrawn",
            Self::Expired => "privacy.consent.status.expired",
            Self::Superseded => "privacy.consent.status.superseded",
        })
    }
}

/// Holds the parts of a [`Consent`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentParts {
    /// Names the consent.
    pub id: ConsentId,
    /// Whose it is.
    pub person: PersonRef,
    /// For what the person may be contacted.
    pub purpose: ContactPurposeId,
    /// In which way.
    pub channel: ContactChannel,
    /// How it was given.
    pub method: ConsentMethod,
    /// On which ground the contact is lawful.
    pub basis: LawfulBasis,
    /// When it was given.
    pub given: Instant,
    /// The first instant at which it does not hold any more; empty where it has no end.
    #[serde(default)]
    pub expires: Option<Instant>,
    /// The words to which the person agreed, in their version.
    pub wording: WordingId,
    /// The language of these words.
    pub language: Language,
    /// What proves it: a recording, a scan, a line of a log.
    #[serde(default)]
    pub proof: Option<Reference>,
    /// The country whose law it follows.
    pub jurisdiction: CountryCode,
    /// The part of that country with a law of its own, by its code of ISO 3166-2 in lower case without
    /// the country: `ca` for California.
    #[serde(default)]
    pub region: Option<Code>,
    /// How it ended before it ran out; empty while it did not.
    #[serde(default)]
    pub ended: Option<ConsentEnd>,
}

/// Holds a consent of a person: given once, ended at most once, never changed otherwise.
///
/// A consent that ends stays as it was given; nothing brings it back, a new one does. The fields are
/// those of a consent receipt (Kantara Initiative, Consent Receipt Specification 1.1).
///
/// ```
/// use talktime::base::{ConsentId, ContactPurposeId, CountryCode, Language, PersonRef, WordingId};
/// use talktime::privacy::{
///     Consent, ConsentMethod, ConsentParts, ConsentStatus, ContactChannel, LawfulBasis,
/// };
/// let at = |text: &str| text.parse().unwrap();
/// let consent = Consent::restore(ConsentParts {
///     id: ConsentId::new("consent-1")?, person: PersonRef::new("p-1")?,
///     purpose: ContactPurposeId::new("sales")?, channel: ContactChannel::Voice,
///     method: ConsentMethod::Spoken, basis: LawfulBasis::Consent,
///     given: at("2026-03-02T09:30:00Z"), expires: Some(at("2027-03-02T09:30:00Z")),
///     wording: WordingId::new("sales-en-3")?, language: Language::English, proof: None,
///     jurisdiction: CountryCode::new("IN")?, region: None, ended: None,
/// })?;
/// let later = consent.withdraw(at("2026-06-01T10:00:00Z"))?;
/// assert_eq!(later.status_at(at("2026-05-31T10:00:00Z")), ConsentStatus::Given);
/// assert_eq!(later.status_at(at("2026-06-01T10:00:00Z")), ConsentStatus::Withdrawn);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "ConsentParts", into = "ConsentParts")]
pub struct Consent(ConsentParts);

impl Consent {
    /// Checks the parts and makes a consent of them.
    ///
    /// # Errors
    /// `privacy.consent.expires_before_given` where no instant lies between the two,
    /// `privacy.consent.ended_before_given`, `privacy.consent.ended_after_expiry` where it had run out
    /// already, and `privacy.consent.superseded_by_itself`; the path names the field.
    pub fn restore(parts: ConsentParts) -> Result<Self, Invalid> {
        let given = NamedFact::instant("given", parts.given);
        if let Some(expires) = parts.expires.filter(|expires| *expires <= parts.given) {
            let before = Invalid::plain("privacy.consent.expires_before_given", "expires");
            return Err(before
                .with(given)
                .with(NamedFact::instant("expires", expires)));
        }
        let Some(ended) = &parts.ended else {
            return Ok(Self(parts));
        };
        if ended.at() < parts.given {
            let before = Invalid::plain("privacy.consent.ended_before_given", "ended");
            return Err(before
                .with(given)
                .with(NamedFact::instant("ended", ended.at())));
        }
        if let Some(expires) = parts.expires.filter(|expires| *expires <= ended.at()) {
            let after = Invalid::plain("privacy.consent.ended_after_expiry", "ended");
            return Err(after
                .with(NamedFact::instant("expires", expires))
                .with(NamedFact::instant("ended", ended.at())));
        }
        if let ConsentEnd::Superseded { by, .. } = ended
            && *by == parts.id
        {
            let itself = Invalid::plain("privacy.consent.superseded_by_itself", "ended");
            return Err(itself.with(NamedFact::id("consent", by)));
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &ConsentParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> ConsentParts {
        self.0
    }

    /// Tells how the consent stands at an instant.
    pub fn status_at(&self, at: Instant) -> ConsentStatus {
        let ConsentParts {
            given,
            expires,
            ended,
            ..
        } = &self.0;
        // An end lies before the expiry, or there is none.
        match ended {
            _ if at < *given => ConsentStatus::NotYet,
            Some(ConsentEnd::Withdrawn { at: ended }) if *ended <= at => ConsentStatus::Withdrawn,
            Some(ConsentEnd::Superseded { at: ended, .. }) if *ended <= at => {
                ConsentStatus::Superseded
            }
            _ if expires.is_some_and(|expires| expires <= at) => ConsentStatus::Expired,
            _ => ConsentStatus::Given,
        }
    }

    /// Tells whether it allows a contact for a purpose in a way at an instant.
    pub fn allows(&self, purpose: &ContactPurposeId, channel: ContactChannel, at: Instant) -> bool {
        self.require(purpose, channel, at).is_ok()
    }

    /// Says why it does not allow a contact for a purpose in a way at an instant.
    ///
    /// # Errors
    /// `privacy.consent.other_purpose`, `.other_channel`, `.not_yet`, `.withdrawn`, `.expired` and
    /// `.superseded`; the path names the field that says so.
    pub fn require(
        &self,
        purpose: &ContactPurposeId,
        channel: ContactChannel,
        at: Instant,
    ) -> Result<(), Invalid> {
        let parts = &self.0;
        if parts.purpose != *purpose {
            return Err(Invalid::plain("privacy.consent.other_purpose", "purpose")
                .with(NamedFact::id("purpose", &parts.purpose)));
        }
        if parts.channel != channel {
            return Err(Invalid::plain("privacy.consent.other_channel", "channel")
                .with(NamedFact::code("channel", parts.channel.code())));
        }
        let (code, path, since) = match self.status_at(at) {
            ConsentStatus::Given => return Ok(()),
            ConsentStatus::NotYet => ("privacy.consent.not_yet", "given", Some(parts.given)),
            ConsentStatus::Expired => ("privacy.consent.expired", "expires", parts.expires),
            ConsentStatus::Withdrawn => ("privacy.consent.withdrawn", "ended", self.end_at()),
            ConsentStatus::Superseded => ("privacy.consent.superseded", "ended", self.end_at()),
        };
        let refused = Invalid::plain(code, path);
        Err(match since {
            Some(since) => refused.with(NamedFact::instant("since", since)),
            None => refused,
        })
    }

    fn end_at(&self) -> Option<Instant> {
        self.0.ended.as_ref().map(ConsentEnd::at)
    }

    /// Withdraws it at an instant.
    ///
    /// # Errors
    /// `privacy.consent.already_ended`, and as [`restore`](Self::restore) where it is not given yet or
    /// has run out.
    pub fn withdraw(&self, at: Instant) -> Result<Self, Invalid> {
        self.end(ConsentEnd::Withdrawn { at })
    }

    /// Lets a newer one take its place at an instant.
    ///
    /// # Errors
    /// As [`withdraw`](Self::withdraw), and `privacy.consent.superseded_by_itself`.
    pub fn supersede(&self, at: Instant, by: ConsentId) -> Result<Self, Invalid> {
        self.end(ConsentEnd::Superseded { at, by })
    }

    fn end(&self, end: ConsentEnd) -> Result<Self, Invalid> {
        if let Some(ended) = &self.0.ended {
            return Err(Invalid::plain("privacy.consent.already_ended", "ended")
                .with(NamedFact::instant("ended", ended.at())));
        }
        Self::restore(ConsentParts {
            ended: Some(end),
            ..self.0.clone()
        })
    }
}

crate::base::stored::versioned_json! { Consent, via ConsentParts => "privacy.consent" []; }

impl TryFrom<ConsentParts> for Consent {
    type Error = Invalid;
    fn try_from(parts: ConsentParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Consent> for ConsentParts {
    fn from(consent: Consent) -> Self {
        consent.0
    }
}

#[cfg(test)]
mod tests;

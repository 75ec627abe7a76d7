//! The bytes of a journal entry over which its hash is taken.
//!
//! docs/domains/privacy.md describes them for those who check a journal without this library, and a
//! vector pins them. They must never change: a hash that was taken once must be found again.

use sha2::{Digest as _, Sha256};

use super::class::{DataClass, GrantedView, View};
use super::consent::ContactChannel;
use super::digest::Digest;
use super::journal::{JournalFact, ReadGrant};
use crate::base::workflow::Role;
use crate::base::{Instant, ReadingPurpose};

/// Tells these bytes from those of any other use of SHA-256, and of a later form of the journal.
const FORM: &str = "talktime.journal.1";

/// What an entry says, without its two hashes.
#[derive(Clone, Copy)]
pub(super) struct Said<'a> {
    pub(super) index: u64,
    pub(super) at: Instant,
    pub(super) actor: &'a str,
    pub(super) role: Role,
    pub(super) fact: &'a JournalFact,
}

/// Takes the hash of an entry that follows an entry of a hash.
pub(super) fn digest(previous: &Digest, said: Said<'_>) -> Digest {
    let mut to = Bytes(Sha256::new());
    to.text(FORM);
    to.0.update(previous.bytes());
    to.number(said.index);
    to.instant(said.at);
    to.text(said.actor);
    to.text(role(said.role));
    to.fact(said.fact);
    Digest::of_bytes(to.0.finalize().into())
}

struct Bytes(Sha256);

impl Bytes {
    /// Eight bytes, the highest first.
    fn number(&mut self, number: u64) {
        self.0.update(number.to_be_bytes());
    }

    /// The seconds since 1970 as eight bytes of two's complement, then the nanoseconds as a number.
    fn instant(&mut self, at: Instant) {
        self.0.update(at.timestamp().to_be_bytes());
        self.number(at.timestamp_subsec_nanos().into());
    }

    /// The count of the bytes as a number, then the text in UTF-8.
    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.0.update(text.as_bytes());
    }

    /// One byte, 0 or 1, then the text where there is one.
    fn optional(&mut self, text: Option<&str>) {
        self.0.update([u8::from(text.is_some())]);
        if let Some(text) = text {
            self.text(text);
        }
    }

    /// The count as a number, then the word of each.
    fn classes(&mut self, classes: &[DataClass]) {
        self.number(classes.len() as u64);
        for class in classes {
            self.text(word(*class));
        }
    }

    /// The word of the kind, then the fields in the order of the type.
    fn fact(&mut self, fact: &JournalFact) {
        match fact {
            JournalFact::Read { grant } => {
                let ReadGrant {
                    about,
                    purpose,
                    contact,
                    policy,
                    views,
                } = grant;
                self.text("read");
                self.text(about.as_str());
                self.text(why(*purpose));
                self.optional(contact.as_ref().map(|id| id.as_str()));
                self.text(policy.as_str());
                self.number(views.len() as u64);
                for GrantedView { class, view } in views {
                    self.text(word(*class));
                    self.text(seen(*view));
                }
            }
            JournalFact::ConsentGiven {
                about,
                consent,
                purpose,
                channel,
            } => {
                self.text("consent_given");
                self.text(about.as_str());
                self.text(consent.as_str());
                self.text(purpose.as_str());
                self.text(way(*channel));
            }
            JournalFact::ConsentWithdrawn { about, consent } => {
                self.text("consent_withdrawn");
                self.text(about.as_str());
                self.text(consent.as_str());
            }
            JournalFact::ConsentSuperseded { about, consent, by } => {
                self.text("consent_superseded");
                self.text(about.as_str());
                self.text(consent.as_str());
                self.text(by.as_str());
            }
            _ => self.other(fact),
        }
    }

    fn other(&mut self, fact: &JournalFact) {
        match fact {
            JournalFact::Suppressed { entry, about } => {
                self.text("suppressed");
                self.text(entry.as_str());
                self.optional(about.as_ref().map(|id| id.as_str()));
            }
            JournalFact::SuppressionLifted { entry, about } => {
                self.text("suppression_lifted");
                self.text(entry.as_str());
                self.optional(about.as_ref().map(|id| id.as_str()));
            }
            JournalFact::Erased { about, classes } => {
                self.text("erased");
                self.text(about.as_str());
                self.classes(classes);
            }
            JournalFact::Exported { about, classes } => {
                self.text("exported");
                self.text(about.as_str());
                self.classes(classes);
            }
            JournalFact::Disclosed { incident } => {
                self.text("disclosed");
                self.text(incident.as_str());
            }
            JournalFact::Noted {
                code,
                about,
                subject,
            } => {
                self.text("noted");
                self.text(code.as_str());
                self.optional(about.as_ref().map(|id| id.as_str()));
                self.optional(subject.as_ref().map(|id| id.as_str()));
            }
            // The four of `fact`.
            JournalFact::Read { .. }
            | JournalFact::ConsentGiven { .. }
            | JournalFact::ConsentWithdrawn { .. }
            | JournalFact::ConsentSuperseded { .. } => (),
        }
    }
}

// The words of the four enums are those of their JSON, written out: renaming a variant must not change
// a hash. A test holds the two against each other.

const fn role(role: Role) -> &'static str {
    match role {
        Role::Agent => "agent",
        Role::Senior => "senior",
        Role::Authority => "authority",
        Role::Crew => "crew",
        Role::Analyst => "analyst",
        Role::System => "system",
    }
}

const fn why(purpose: ReadingPurpose) -> &'static str {
    match purpose {
        ReadingPurpose::Contact => "contact",
        ReadingPurpose::Fulfilment => "fulfilment",
        ReadingPurpose::Complaint => "complaint",
        ReadingPurpose::Quality => "quality",
        ReadingPurpose::Matching => "matching",
        ReadingPurpose::Disclosure => "disclosure",
        ReadingPurpose::Correction => "correction",
        ReadingPurpose::Transport => "transport",
    }
}

const fn word(class: DataClass) -> &'static str {
    match class {
        DataClass::Name => "name",
        DataClass::Phone => "phone",
        DataClass::Email => "email",
        DataClass::Address => "address",
        DataClass::BirthDate => "birth_date",
        DataClass::Document => "document",
        DataClass::Account => "account",
        DataClass::Note => "note",
    }
}

const fn seen(view: View) -> &'static str {
    match view {
        View::None => "none",
        View::Masked => "masked",
        View::Full => "full",
    }
}

const fn way(channel: ContactChannel) -> &'static str {
    match channel {
        ContactChannel::Voice => "voice",
        ContactChannel::RecordedVoice => "recorded_voice",
        ContactChannel::Message => "message",
        ContactChannel::Messenger => "messenger",
        ContactChannel::Email => "email",
        ContactChannel::Post => "post",
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::*;

    fn json(value: impl Serialize) -> String {
        serde_json::to_string(&value).unwrap().replace('"', "")
    }

    #[test]
    fn the_words_are_those_of_the_json() {
        for class in DataClass::ALL {
            assert_eq!(word(class), json(class));
        }
        for view in View::ALL {
            assert_eq!(seen(view), json(view));
        }
        for channel in ContactChannel::ALL {
            assert_eq!(way(channel), json(channel));
        }
        let roles = ["agent", "senior", "authority", "crew", "analyst", "system"];
        for text in roles {
            let read: Role = serde_json::from_value(text.into()).unwrap();
            assert_eq!(role(read), text);
        }
        let purposes = [
            "contact",
            "fulfilment",
            "complaint",
            "quality",
            "matching",
            "disclosure",
            "correction",
            "transport",
        ];
        for text in purposes {
            let read: ReadingPurpose = serde_json::from_value(text.into()).unwrap();
            assert_eq!(why(read), text);
        }
    }
}

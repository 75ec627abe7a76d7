//! What the customer must be told, each thing with its data, and the mark that it was.

use serde::{Deserialize, Serialize};

use crate::base::{
    ActorId, Code, ContactId, Instant, Money, NamedFact, PaymentAccountId, Period, WordingId,
    to_the_microsecond,
};

/// Names a document that the customer has ready when the crew comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BriefingDocument {
    /// The passport.
    Passport,
    /// Another card that proves who somebody is.
    IdentityCard,
    /// The contract that was sent before.
    Contract,
    /// A paper that proves where somebody lives.
    AddressProof,
    /// The paper by which somebody acts for another.
    PowerOfAttorney,
}

impl BriefingDocument {
    /// Gives the stable code: `order.briefing.document.passport`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Passport => "order.briefing.document.passport",
            Self::IdentityCard => "order.briefing.document.identity_card",
            Self::Contract => "order.briefing.document.contract",
            Self::AddressProof => "order.briefing.document.address_proof",
            Self::PowerOfAttorney => "order.briefing.document.power_of_attorney",
        })
    }
}

/// Is one thing that the customer must be told before a visit is confirmed, with its data.
///
/// It is told and acknowledged with its data: another window, amount or account is another item, so that
/// a change of one voids what was acknowledged of it and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum BriefingItem {
    /// To be at home while the crew may come.
    AtHome {
        /// When.
        window: Period,
    },
    /// To have a document ready.
    HaveDocument {
        /// Which.
        document: BriefingDocument,
    },
    /// What is to be paid; 0 where nothing is.
    AmountDue {
        /// How much.
        amount: Money,
    },
    /// Into which account it is paid.
    PayInto {
        /// The account; its number is a personal value and stands elsewhere.
        account: PaymentAccountId,
    },
    /// To give the crew no money.
    NoCash,
    /// Something of the project's own: to free the wall near the socket.
    Prepare {
        /// The wording.
        wording: WordingId,
    },
}

impl BriefingItem {
    /// Gives the stable code: `order.briefing.item.at_home`; of a document, that of the document.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::AtHome { .. } => "order.briefing.item.at_home",
            Self::HaveDocument { document } => return document.code(),
            Self::AmountDue { .. } => "order.briefing.item.amount_due",
            Self::PayInto { .. } => "order.briefing.item.pay_into",
            Self::NoCash => "order.briefing.item.no_cash",
            Self::Prepare { .. } => "order.briefing.item.prepare",
        })
    }

    /// What a denial tells of the item: its code, and its data beside it.
    pub(in crate::order) fn facts(&self) -> Vec<NamedFact> {
        let mut facts = vec![NamedFact::code("item", self.code())];
        match self {
            Self::AtHome { window } => {
                facts.push(NamedFact::instant("from", window.from()));
                facts.push(NamedFact::instant("until", window.until()));
            }
            Self::AmountDue { amount } => facts.push(NamedFact::money("amount", *amount)),
            Self::PayInto { account } => facts.push(NamedFact::id("account", account)),
            Self::Prepare { wording } => facts.push(NamedFact::id("wording", wording)),
            Self::HaveDocument { .. } | Self::NoCash => {}
        }
        facts
    }

    /// The item with its instants as a state holds them.
    pub(in crate::order) fn cut(&self) -> Self {
        match self {
            Self::AtHome { window } => Self::AtHome {
                window: window.to_the_microsecond(),
            },
            other => other.clone(),
        }
    }
}

/// Says when something was said, in which contact, and who noted it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BriefingMark {
    /// When.
    pub at: Instant,
    /// In which contact.
    pub contact: ContactId,
    /// Who noted it.
    pub by: ActorId,
}

impl BriefingMark {
    fn cut(&mut self) {
        self.at = to_the_microsecond(self.at);
    }
}

/// Notes that the customer was told an item, and whether they acknowledged it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BriefingNote {
    /// The item with the data that were told.
    pub item: BriefingItem,
    /// When it was told last.
    pub told: BriefingMark,
    /// When the customer acknowledged it; empty where they have not yet.
    pub acknowledged: Option<BriefingMark>,
}

impl BriefingNote {
    pub(in crate::order) fn cut_instants(&mut self) {
        self.item = self.item.cut();
        self.told.cut();
        if let Some(mark) = &mut self.acknowledged {
            mark.cut();
        }
    }
}

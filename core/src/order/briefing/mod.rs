//! The customer briefing: what the customer must be told before a crew comes, whether they acknowledged it,
//! and the text in which it is told.

mod amount;
mod item;
mod sms;
mod text;

pub use item::{BriefingDocument, BriefingItem, BriefingMark, BriefingNote};
pub use sms::{SmsEncoding, SmsLength, sms_length};
pub use text::{
    BriefingAccount, BriefingForm, BriefingText, BriefingTextFacts, BriefingWording, briefing_text,
};

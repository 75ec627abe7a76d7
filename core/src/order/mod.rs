//! What follows a yes: the order, the visit of the crew, what the customer is told before it, and what is done
//! where something goes wrong.

mod briefing;
mod visit;
mod visit_fact;

pub use briefing::{
    BriefingAccount, BriefingDocument, BriefingForm, BriefingItem, BriefingMark, BriefingNote,
    BriefingText, BriefingTextFacts, BriefingWording, SmsEncoding, SmsLength, briefing_text,
    sms_length,
};
pub use visit::{
    CrewVisit, MaterialNeed, Visit, VisitAcceptance, VisitCancel, VisitCommand, VisitCrew,
    VisitEntry, VisitEvent, VisitFacts, VisitFailure, VisitHindrance, VisitParts, VisitParty,
    VisitRequest, VisitState, VisitStep, decide_visit,
};
pub use visit_fact::{VisitFact, VisitStanding};

// Do not edit: written by `cargo xtask mirrors`.

//! The types of the core as Python classes.

use pyo3::prelude::*;

use crate::host::{Host, class_name, given, guarded, plain_enum, record, stored, union};
use crate::texts::text_class;

record! { "FormFault" => talktime::application::FormFault { field: "field", code: "code", facts: "facts" } }
record! { "FormVerdict" => talktime::application::FormVerdict { complete: "complete", missing: "missing", faults: "faults", broken: "broken", doubts: "doubts" } }
union! { "ApplicationCommand" => talktime::application::ApplicationCommand { Begin: "ApplicationCommandBegin" { application: "application", person: "person", project: "project", project_version: "project_version", form: "form", form_version: "form_version", lead: "lead", author: "author" }, Fill: "ApplicationCommandFill" { revision: "revision" }, Submit: "ApplicationCommandSubmit" { proof: "proof" }, SendBack: "ApplicationCommandSendBack" { reason: "reason", fields: "fields" }, Verify: "ApplicationCommandVerify" {  }, Accept: "ApplicationCommandAccept" {  }, Reject: "ApplicationCommandReject" { reason: "reason" }, Withdraw: "ApplicationCommandWithdraw" { reason: "reason", contact: "contact" }, Order: "ApplicationCommandOrder" { order: "order" }, Elapse: "ApplicationCommandElapse" {  } } }
record! { "JudgedForm" => talktime::application::JudgedForm { form: "form", version: "version", revision: "revision", verdict: "verdict" } }
record! { "ApplicationFacts" => talktime::application::ApplicationFacts { judged: "judged", four_eyes: "four_eyes", lapse_after: "lapse_after" } }
union! { "ApplicationEvent" => talktime::application::ApplicationEvent { Begun: "ApplicationEventBegun" { application: "application", person: "person", project: "project", project_version: "project_version", form: "form", form_version: "form_version", lead: "lead", author: "author", four_eyes: "four_eyes", lapses_at: "lapses_at" }, Filled: "ApplicationEventFilled" { revision: "revision", lapses_at: "lapses_at" }, Submitted: "ApplicationEventSubmitted" { revision: "revision", proof: "proof" }, Returned: "ApplicationEventReturned" { reason: "reason", fields: "fields", lapses_at: "lapses_at" }, Verified: "ApplicationEventVerified" { by: "by" }, Accepted: "ApplicationEventAccepted" {  }, Rejected: "ApplicationEventRejected" { reason: "reason" }, Withdrawn: "ApplicationEventWithdrawn" { reason: "reason", contact: "contact" }, Ordered: "ApplicationEventOrdered" { order: "order" }, Lapsed: "ApplicationEventLapsed" { at: "at" } } }
record! { "ApplicationEntry" => talktime::application::ApplicationEntry { envelope: "envelope", number: "number", of: "of", event: "event" } }
union! { "FormValue" => talktime::application::FormValue { Text: "FormValueText" { text: "text" }, Name: "FormValueName" { name: "name" }, Address: "FormValueAddress" { address: "address" }, Phone: "FormValuePhone" { number: "number" }, Email: "FormValueEmail" { address: "address" }, Date: "FormValueDate" { day: "day" }, Time: "FormValueTime" { time: "time" }, BirthDate: "FormValueBirthDate" { born: "born" }, Number: "FormValueNumber" { number: "number" }, Money: "FormValueMoney" { money: "money" }, Choice: "FormValueChoice" { choice: "choice" }, Document: "FormValueDocument" { number: "number" }, YesNo: "FormValueYesNo" { yes: "yes" } } }
record! { "FormAnswer" => talktime::application::FormAnswer { field: "field", value: "value" } }
guarded! { "FilledForm" => talktime::application::FilledForm = talktime::application::FilledFormParts { form: "form", version: "version", answers: "answers" } }
record! { "ApplicationStep" => talktime::application::ApplicationStep { application: "application", entries: "entries" } }
record! { "AgreementProof" => talktime::application::AgreementProof { at: "at", contact: "contact", wording: "wording", language: "language" } }
plain_enum! { "ApplicationReturn" => talktime::application::ApplicationReturn { WrongData: "WRONG_DATA", Unclear: "UNCLEAR", AgreementNotProven: "AGREEMENT_NOT_PROVEN", Document: "DOCUMENT", NotAsAgreed: "NOT_AS_AGREED" } }
plain_enum! { "ApplicationRejection" => talktime::application::ApplicationRejection { NotAvailable: "NOT_AVAILABLE", NotEligible: "NOT_ELIGIBLE", Duplicate: "DUPLICATE", AgreementNotProven: "AGREEMENT_NOT_PROVEN", FalseData: "FALSE_DATA" } }
plain_enum! { "ApplicationWithdrawal" => talktime::application::ApplicationWithdrawal { ChangedMind: "CHANGED_MIND", TooExpensive: "TOO_EXPENSIVE", TookAnother: "TOOK_ANOTHER", TooSlow: "TOO_SLOW", NeverAgreed: "NEVER_AGREED", Moved: "MOVED", Deceased: "DECEASED" } }
union! { "ApplicationState" => talktime::application::ApplicationState { Draft: "ApplicationStateDraft" {  }, Submitted: "ApplicationStateSubmitted" {  }, Returned: "ApplicationStateReturned" { reason: "reason", fields: "fields", revision: "revision" }, Verified: "ApplicationStateVerified" {  }, Accepted: "ApplicationStateAccepted" {  }, Ordered: "ApplicationStateOrdered" { order: "order" }, Rejected: "ApplicationStateRejected" { reason: "reason" }, Withdrawn: "ApplicationStateWithdrawn" { reason: "reason" }, Lapsed: "ApplicationStateLapsed" {  } } }
guarded! { "Application" => talktime::application::Application = talktime::application::ApplicationParts { application: "application", person: "person", project: "project", project_version: "project_version", form: "form", form_version: "form_version", lead: "lead", author: "author", four_eyes: "four_eyes", revision: "revision", proof: "proof", verified_by: "verified_by", returns: "returns", state: "state", lapses_at: "lapses_at", begun: "begun", submitted: "submitted", changed: "changed", applied: "applied" } }
record! { "PersonName" => talktime::base::PersonName { given: "given", middle: "middle", family: "family" } }
record! { "Address" => talktime::base::Address { country: "country", region: "region", locality: "locality", district: "district", street: "street", house: "house", entrance: "entrance", floor: "floor", unit: "unit", postcode: "postcode", landmark: "landmark" } }
text_class! {
/// Names a state, a command, a guard, an error or a refusal reason by a stable dotted word.
///
/// A value is one or more parts of lower-case Latin letters, digits and underscores, joined by
/// dots, 96 bytes at most: `call.wrong_state`. Codes are the same in every release and language of
/// the bindings; the sentence for a person is `sentence`.
open Code: talktime::base::Code
}

text_class! {
/// Says where in a value an error lies: `legs[2].hold`, or empty for the value as a whole.
///
/// A path is made of field names, positions and dots; it never holds a value that a person typed.
open FieldPath: talktime::base::FieldPath
}

plain_enum! { "ErrorKind" => talktime::base::ErrorKind { Invalid: "INVALID", NotFound: "NOT_FOUND", WrongState: "WRONG_STATE", NotAllowed: "NOT_ALLOWED", Limit: "LIMIT" } }
union! { "Fact" => talktime::base::Fact { Instant: "FactInstant" { at: "at" }, Duration: "FactDuration" { duration: "duration" }, Count: "FactCount" { count: "count" }, Money: "FactMoney" { money: "money" }, Id: "FactId" { id: "id" }, Code: "FactCode" { code: "code" } } }
record! { "NamedFact" => talktime::base::NamedFact { name: "name", fact: "fact" } }
record! { "Invalid" => talktime::base::Invalid { code: "code", path: "path", facts: "facts" } }
record! { "FailedGuard" => talktime::base::FailedGuard { code: "code", facts: "facts" } }
record! { "Denial" => talktime::base::Denial { kind: "kind", code: "code", state: "state", command: "command", failed: "failed" } }
plain_enum! { "Grain" => talktime::base::Grain { QuarterHour: "QUARTER_HOUR", HalfHour: "HALF_HOUR", Hour: "HOUR", Day: "DAY", Week: "WEEK", Month: "MONTH" } }
union! { "HolidayRule" => talktime::base::HolidayRule { Fixed: "HolidayRuleFixed" { month: "month", day: "day" }, Easter: "HolidayRuleEaster" { days: "days" }, Weekday: "HolidayRuleWeekday" { month: "month", weekday: "weekday", nth: "nth" }, Date: "HolidayRuleDate" { date: "date" } } }
record! { "Holiday" => talktime::base::Holiday { name: "name", on: "on" } }
guarded! { "HolidayCalendar" => talktime::base::HolidayCalendar = talktime::base::HolidayCalendarParts { id: "id", country: "country", holidays: "holidays", source: "source" } }
text_class! {
/// Names who acts: an agent, a senior, a system.
open ActorId: talktime::base::ActorId
}

text_class! {
/// Names a piece of advice of a project's call guide.
open AdviceId: talktime::base::AdviceId
}

text_class! {
/// Names an agent of the contact centre.
open AgentId: talktime::base::AgentId
}

text_class! {
/// Names an application: a form that a person agreed to and that is on its way to an order.
open ApplicationId: talktime::base::ApplicationId
}

text_class! {
/// Names what a person is called about where there may be several things: one debt of several.
open CallSubjectId: talktime::base::CallSubjectId
}

text_class! {
/// Names a callback: a call that a person was promised.
open CallbackId: talktime::base::CallbackId
}

text_class! {
/// Names a rule of calling.
open CallingRuleId: talktime::base::CallingRuleId
}

text_class! {
/// Names one of the answers between which a field of a form lets choose.
open ChoiceId: talktime::base::ChoiceId
}

text_class! {
/// Names one command, so that a command sent twice acts once.
open CommandId: talktime::base::CommandId
}

text_class! {
/// Names a consent of a person.
open ConsentId: talktime::base::ConsentId
}

text_class! {
/// Names a contact: one call of one person, from its start to its end, with all its legs.
open ContactId: talktime::base::ContactId
}

text_class! {
/// Names why a person is called: sales, debt, service. A project's list settles the words.
open ContactPurposeId: talktime::base::ContactPurposeId
}

text_class! {
/// Names a crew of technicians.
open CrewId: talktime::base::CrewId
}

text_class! {
/// Names a field of a form.
open FormFieldId: talktime::base::FormFieldId
}

text_class! {
/// Names a form: the loan application, the taxi request.
open FormId: talktime::base::FormId
}

text_class! {
/// Names a rule over several fields of a form.
open FormRuleId: talktime::base::FormRuleId
}

text_class! {
/// Names a calendar of holidays.
open HolidayCalendarId: talktime::base::HolidayCalendarId
}

text_class! {
/// Names an incident: personal data that came to where they must not be.
open IncidentId: talktime::base::IncidentId
}

text_class! {
/// Names a lead: one entry of a list of people to be called.
open LeadId: talktime::base::LeadId
}

text_class! {
/// Names a kind of material that an installation needs: a modem, a metre of cable.
open MaterialId: talktime::base::MaterialId
}

text_class! {
/// Names the merging of two entries of a customer base into one.
open MergeId: talktime::base::MergeId
}

text_class! {
/// Names an offer of a project's catalogue: a service at a price.
open OfferId: talktime::base::OfferId
}

text_class! {
/// Names an order.
open OrderId: talktime::base::OrderId
}

text_class! {
/// Names an item of an order: one service of it.
open OrderItemId: talktime::base::OrderItemId
}

text_class! {
/// Names the account into which a customer pays; its number is a personal value and stands elsewhere.
open PaymentAccountId: talktime::base::PaymentAccountId
}

text_class! {
/// Names a payment or a refund.
open PaymentId: talktime::base::PaymentId
}

text_class! {
/// Names a permit to dial.
open PermitId: talktime::base::PermitId
}

text_class! {
/// Names a person by a random surrogate that the caller draws when the person is first met.
open PersonRef: talktime::base::PersonRef
}

text_class! {
/// Names a project: one line of business of the centre.
open ProjectId: talktime::base::ProjectId
}

text_class! {
/// Names a promise that a customer was given.
open PromiseId: talktime::base::PromiseId
}

text_class! {
/// Names a telephone, internet or other company that serves people.
open ProviderId: talktime::base::ProviderId
}

text_class! {
/// Names a base of people that was bought from outside.
open PurchaseId: talktime::base::PurchaseId
}

text_class! {
/// Names a queue.
open QueueId: talktime::base::QueueId
}

text_class! {
/// Names a recovery: what is done where an order went wrong.
open RecoveryId: talktime::base::RecoveryId
}

text_class! {
/// Names anything else, in a fact or a timeline.
open Reference: talktime::base::Reference
}

text_class! {
/// Names a public registry of numbers that want no calls.
open RegistryId: talktime::base::RegistryId
}

text_class! {
/// Names the version of a set of rules: of calling, of reading, of matching.
open RuleSetId: talktime::base::RuleSetId
}

text_class! {
/// Names who sold a base of people.
open SellerId: talktime::base::SellerId
}

text_class! {
/// Names a service that a person holds: one connection, one contract.
open ServiceId: talktime::base::ServiceId
}

text_class! {
/// Names a kind of service: internet, television, a loan. A project's list settles the words.
open ServiceKindId: talktime::base::ServiceKindId
}

text_class! {
/// Names what a crew can do: fibre, television sets.
open SkillId: talktime::base::SkillId
}

text_class! {
/// Names an entry of a suppression list.
open SuppressionId: talktime::base::SuppressionId
}

text_class! {
/// Names a request for a taxi.
open TaxiRequestId: talktime::base::TaxiRequestId
}

text_class! {
/// Names what a call was about, in the words of a project.
open TopicId: talktime::base::TopicId
}

text_class! {
/// Names a training: what an agent learns before they may sell or advise.
open TrainingId: talktime::base::TrainingId
}

text_class! {
/// Names a visit of a crew at a customer.
open VisitId: talktime::base::VisitId
}

text_class! {
/// Names a wording: the text, in one version, that a person agreed to or was told.
open WordingId: talktime::base::WordingId
}

text_class! {
/// Names an area in which a crew works.
open WorkAreaId: talktime::base::WorkAreaId
}

text_class! {
/// Names a currency by its ISO 4217 code: `INR`, `RUB`, `EUR`.
open Currency: talktime::base::Currency
}

record! { "Money" => talktime::base::Money { minor: "minor", currency: "currency" } }
plain_enum! { "ReadingPurpose" => talktime::base::ReadingPurpose { Contact: "CONTACT", Fulfilment: "FULFILMENT", Complaint: "COMPLAINT", Quality: "QUALITY", Matching: "MATCHING", Disclosure: "DISCLOSURE", Correction: "CORRECTION", Transport: "TRANSPORT" } }
text_class! {
/// Holds the number of an account: at a bank, or with us.
personal AccountNumber: talktime::base::AccountNumber
}

text_class! {
/// Holds one part of a postal address: a street, a house, a landmark.
personal AddressPart: talktime::base::AddressPart
}

text_class! {
/// Holds a day of birth, as `YYYY-MM-DD` of the Gregorian calendar.
personal BirthDate: talktime::base::BirthDate
}

text_class! {
/// Holds the number of a document that proves who somebody is: a passport, a driving licence.
personal DocumentNumber: talktime::base::DocumentNumber
}

text_class! {
/// Holds an e-mail address: one `@` with something on both sides, no blank and no control character.
///
/// Whether a mailbox is there shows only when a message arrives.
personal EmailAddress: talktime::base::EmailAddress
}

text_class! {
/// Holds one part of a person's name.
personal NamePart: talktime::base::NamePart
}

text_class! {
/// Holds a piece of an input as it was read, which may name a person.
personal OriginalText: talktime::base::OriginalText
}

text_class! {
/// Holds a free text about a person, in the words of whoever wrote it.
personal PersonalNote: talktime::base::PersonalNote
}

text_class! {
/// Holds what a reader was shown of a personal value: the whole of it, or a masked form.
personal ShownText: talktime::base::ShownText
}

text_class! {
/// Names a country by its ISO 3166-1 code of two capital letters: `IN`, `RU`.
open CountryCode: talktime::base::CountryCode
}

text_class! {
/// Holds a telephone number in the international form E.164: `+`, country code, digits.
///
/// Two spellings of one number are equal. The number has a length that its country's plan allows;
/// whether somebody answers it is not known here. It is personal: `Debug` and `Display` show no
/// digit of it, and its memory is overwritten when it is dropped.
personal PhoneNumber: talktime::base::PhoneNumber
}

guarded! { "GeoPoint" => talktime::base::GeoPoint = talktime::base::GeoPointParts { latitude: "latitude", longitude: "longitude" } }
record! { "Ratio" => talktime::base::Ratio { numerator: "numerator", denominator: "denominator" } }
plain_enum! { "Language" => talktime::base::Language { English: "ENGLISH", Hindi: "HINDI", Russian: "RUSSIAN" } }
text_class! {
/// Holds a short text for people that names no person: the name of a figure, of an offer.
///
/// 1 to 512 bytes, no control character.
open Label: talktime::base::Label
}

record! { "LocalisedText" => talktime::base::LocalisedText { english: "english", hindi: "hindi", russian: "russian" } }
guarded! { "Period" => talktime::base::Period = talktime::base::PeriodParts { from: "from_", until: "until" } }
plain_enum! { "Weekday" => talktime::base::Weekday { Monday: "MONDAY", Tuesday: "TUESDAY", Wednesday: "WEDNESDAY", Thursday: "THURSDAY", Friday: "FRIDAY", Saturday: "SATURDAY", Sunday: "SUNDAY" } }
text_class! {
/// Holds what a clock shows, to the minute, from `00:00` to `24:00`, the end of the day.
open ClockTime: talktime::base::ClockTime
}

record! { "DayWindow" => talktime::base::DayWindow { from: "from_", until: "until" } }
record! { "WeekdayWindows" => talktime::base::WeekdayWindows { day: "day", windows: "windows" } }
plain_enum! { "Role" => talktime::base::workflow::Role { Agent: "AGENT", Senior: "SENIOR", Authority: "AUTHORITY", Crew: "CREW", Analyst: "ANALYST", System: "SYSTEM" } }
record! { "Envelope" => talktime::base::workflow::Envelope { command: "command", actor: "actor", role: "role", at: "at" } }
record! { "Transition" => talktime::base::workflow::Transition { from: "from_", command: "command", to: "to", reason: "reason" } }
record! { "ReplayError" => talktime::base::workflow::ReplayError { index: "index", event: "event", state: "state", code: "code" } }
text_class! {
/// Names a time zone of the IANA database: `Asia/Kolkata`, `Europe/Moscow`.
open Zone: talktime::base::Zone
}

union! { "TransferTarget" => talktime::call::TransferTarget { Agent: "TransferTargetAgent" { agent: "agent" }, Queue: "TransferTargetQueue" { queue: "queue" }, Outside: "TransferTargetOutside" {  } } }
union! { "ConsultParty" => talktime::call::ConsultParty { Agent: "ConsultPartyAgent" { agent: "agent" }, Outside: "ConsultPartyOutside" {  } } }
union! { "CallCommand" => talktime::call::CallCommand { Arrive: "CallCommandArrive" { contact: "contact", project: "project", person: "person" }, Dial: "CallCommandDial" { contact: "contact", number: "number", project: "project", permit: "permit", agent: "agent" }, Identify: "CallCommandIdentify" { person: "person" }, AssignProject: "CallCommandAssignProject" { project: "project" }, Enqueue: "CallCommandEnqueue" { queue: "queue" }, TurnAway: "CallCommandTurnAway" { queue: "queue", exit: "exit" }, LeaveQueue: "CallCommandLeaveQueue" { exit: "exit" }, Offer: "CallCommandOffer" { agent: "agent" }, EndOffer: "CallCommandEndOffer" { result: "result" }, Answer: "CallCommandAnswer" { agent: "agent" }, FailDial: "CallCommandFailDial" { result: "result" }, Drop: "CallCommandDrop" {  }, DetectMachine: "CallCommandDetectMachine" {  }, Hold: "CallCommandHold" {  }, Resume: "CallCommandResume" {  }, Consult: "CallCommandConsult" { with: "with_" }, EndConsult: "CallCommandEndConsult" {  }, Transfer: "CallCommandTransfer" { target: "target" }, CompleteTransfer: "CallCommandCompleteTransfer" {  }, HangUp: "CallCommandHangUp" { ending: "ending" }, EndWrapUp: "CallCommandEndWrapUp" { agent: "agent" }, RecordOutcome: "CallCommandRecordOutcome" { outcome: "outcome" }, Elapse: "CallCommandElapse" {  } } }
record! { "CallFacts" => talktime::call::CallFacts { dial_limit: "dial_limit", queue_limit: "queue_limit", offer_limit: "offer_limit", wrap_up_limit: "wrap_up_limit", dispositions: "dispositions" } }
union! { "CallEvent" => talktime::call::CallEvent { Arrived: "CallEventArrived" { contact: "contact", project: "project", person: "person" }, Dialled: "CallEventDialled" { contact: "contact", person: "person", project: "project", permit: "permit", purpose: "purpose", rule_set: "rule_set", agent: "agent", deadline: "deadline" }, Identified: "CallEventIdentified" { person: "person" }, ProjectAssigned: "CallEventProjectAssigned" { project: "project" }, Enqueued: "CallEventEnqueued" { queue: "queue", deadline: "deadline" }, TurnedAway: "CallEventTurnedAway" { queue: "queue", exit: "exit" }, LeftQueue: "CallEventLeftQueue" { exit: "exit", at: "at" }, OfferMade: "CallEventOfferMade" { agent: "agent", deadline: "deadline" }, OfferEnded: "CallEventOfferEnded" { result: "result", at: "at" }, Answered: "CallEventAnswered" { agent: "agent" }, NotReached: "CallEventNotReached" { result: "result", at: "at" }, HoldBegan: "CallEventHoldBegan" {  }, HoldEnded: "CallEventHoldEnded" {  }, ConsultBegan: "CallEventConsultBegan" { with: "with_" }, ConsultEnded: "CallEventConsultEnded" {  }, TakenOver: "CallEventTakenOver" { wrap_up_deadline: "wrap_up_deadline" }, LegEnded: "CallEventLegEnded" { transfer: "transfer", wrap_up_deadline: "wrap_up_deadline" }, Ended: "CallEventEnded" { ending: "ending", at: "at" }, WrapUpEnded: "CallEventWrapUpEnded" { agent: "agent", leg: "leg", at: "at" }, OutcomeRecorded: "CallEventOutcomeRecorded" { outcome: "outcome" } } }
record! { "CallEntry" => talktime::call::CallEntry { envelope: "envelope", number: "number", of: "of", event: "event" } }
record! { "CallStep" => talktime::call::CallStep { call: "call", entries: "entries" } }
plain_enum! { "Unreached" => talktime::call::Unreached { Busy: "BUSY", NoAnswer: "NO_ANSWER", Rejected: "REJECTED", Invalid: "INVALID", Machine: "MACHINE", Fax: "FAX", Dropped: "DROPPED", Abandoned: "ABANDONED", LeftInMenu: "LEFT_IN_MENU", LeftQueue: "LEFT_QUEUE", TurnedAway: "TURNED_AWAY" } }
union! { "BusinessResult" => talktime::call::BusinessResult { Agreed: "BusinessResultAgreed" {  }, Refused: "BusinessResultRefused" { reason: "reason" }, CallLater: "BusinessResultCallLater" { at: "at" }, Informed: "BusinessResultInformed" {  }, WrongPerson: "BusinessResultWrongPerson" {  }, OptOut: "BusinessResultOptOut" {  }, Complaint: "BusinessResultComplaint" {  }, BrokenOff: "BusinessResultBrokenOff" {  } } }
union! { "Outcome" => talktime::call::Outcome { NotReached: "OutcomeNotReached" { result: "result", disposition: "disposition" }, Reached: "OutcomeReached" { result: "result", disposition: "disposition", topic: "topic", advice: "advice", resolved: "resolved" } } }
plain_enum! { "EndedBy" => talktime::call::EndedBy { Customer: "CUSTOMER", Agent: "AGENT", System: "SYSTEM" } }
plain_enum! { "ClosingReason" => talktime::call::ClosingReason { Finished: "FINISHED", GaveUp: "GAVE_UP", NotReached: "NOT_REACHED", LineLost: "LINE_LOST", Silence: "SILENCE", Abuse: "ABUSE", TransferredOut: "TRANSFERRED_OUT", TurnedAway: "TURNED_AWAY", SystemFault: "SYSTEM_FAULT" } }
record! { "Ending" => talktime::call::Ending { by: "by", reason: "reason" } }
guarded! { "DialPermit" => talktime::call::DialPermit = talktime::call::DialPermitParts { id: "id", person: "person", number: "number", project: "project", purpose: "purpose", from: "from_", until: "until", rule_set: "rule_set", subject: "subject" } }
plain_enum! { "Direction" => talktime::call::Direction { Inbound: "INBOUND", Outbound: "OUTBOUND" } }
plain_enum! { "QueueExit" => talktime::call::QueueExit { Answered: "ANSWERED", Abandoned: "ABANDONED", Timeout: "TIMEOUT", Key: "KEY", Full: "FULL", Closed: "CLOSED", JoinEmpty: "JOIN_EMPTY", LeaveEmpty: "LEAVE_EMPTY", Overflow: "OVERFLOW", Callback: "CALLBACK" } }
record! { "QueueEntry" => talktime::call::QueueEntry { queue: "queue", entered: "entered", left: "left", exit: "exit", agent: "agent" } }
plain_enum! { "OfferResult" => talktime::call::OfferResult { Answered: "ANSWERED", NotAnswered: "NOT_ANSWERED", Declined: "DECLINED", Withdrawn: "WITHDRAWN" } }
record! { "AgentOffer" => talktime::call::AgentOffer { agent: "agent", queue: "queue", offered: "offered", ring: "ring", result: "result" } }
plain_enum! { "TransferKind" => talktime::call::TransferKind { Blind: "BLIND", Attended: "ATTENDED", Queue: "QUEUE" } }
record! { "AgentLeg" => talktime::call::AgentLeg { agent: "agent", queue: "queue", answered: "answered", ended: "ended", hold: "hold", holds: "holds", consult: "consult", wrap_up: "wrap_up", transfer: "transfer" } }
guarded! { "Record" => talktime::call::Record = talktime::call::RecordParts { contact: "contact", direction: "direction", project: "project", person: "person", lead: "lead", permit: "permit", started: "started", ended: "ended", queue_entries: "queue_entries", offers: "offers", legs: "legs", outcome: "outcome", ending: "ending" } }
union! { "CallState" => talktime::call::CallState { Ringing: "CallStateRinging" {  }, Queued: "CallStateQueued" { queue: "queue" }, Offered: "CallStateOffered" { agent: "agent" }, Dialling: "CallStateDialling" { agent: "agent" }, Answered: "CallStateAnswered" { agent: "agent" }, OnHold: "CallStateOnHold" { agent: "agent", since: "since" }, Consulting: "CallStateConsulting" { agent: "agent", with: "with_", since: "since" }, WrapUp: "CallStateWrapUp" {  }, Closed: "CallStateClosed" {  } } }
record! { "OpenWrapUp" => talktime::call::OpenWrapUp { agent: "agent", leg: "leg", since: "since", deadline: "deadline" } }
guarded! { "Call" => talktime::call::Call = talktime::call::CallParts { contact: "contact", direction: "direction", project: "project", person: "person", permit: "permit", state: "state", deadline: "deadline", queue_deadline: "queue_deadline", started: "started", ended: "ended", changed: "changed", queue_entries: "queue_entries", offers: "offers", legs: "legs", wrap_ups: "wrap_ups", outcome: "outcome", ending: "ending", applied: "applied" } }
union! { "AttemptResult" => talktime::campaign::AttemptResult { NotDialled: "AttemptResultNotDialled" { reasons: "reasons" }, NotReached: "AttemptResultNotReached" { result: "result" }, Reached: "AttemptResultReached" { result: "result" } } }
guarded! { "Attempt" => talktime::campaign::Attempt = talktime::campaign::AttemptParts { number: "number", at: "at", zone: "zone", project: "project", purpose: "purpose", subject: "subject", contact: "contact", result: "result" } }
union! { "CallbackCommand" => talktime::campaign::CallbackCommand { Schedule: "CallbackCommandSchedule" { callback: "callback", person: "person", project: "project", lead: "lead", owner: "owner", zone: "zone", due: "due" }, Reschedule: "CallbackCommandReschedule" { due: "due", by: "by" }, Assign: "CallbackCommandAssign" { owner: "owner" }, Dial: "CallbackCommandDial" { permit: "permit", contact: "contact", agent: "agent" }, EndDial: "CallbackCommandEndDial" { result: "result", again: "again" }, Cancel: "CallbackCommandCancel" { reason: "reason" }, Elapse: "CallbackCommandElapse" {  } } }
record! { "CallbackFacts" => talktime::campaign::CallbackFacts { judged_at: "judged_at", blocked: "blocked", allowed_from: "allowed_from", owner_on_shift: "owner_on_shift", grace: "grace", ready_limit: "ready_limit" } }
union! { "CallbackEvent" => talktime::campaign::CallbackEvent { Scheduled: "CallbackEventScheduled" { callback: "callback", person: "person", project: "project", lead: "lead", owner: "owner", zone: "zone", due: "due" }, Rescheduled: "CallbackEventRescheduled" { due: "due", by: "by" }, Assigned: "CallbackEventAssigned" { owner: "owner", passes_at: "passes_at" }, Deferred: "CallbackEventDeferred" { not_before: "not_before", reasons: "reasons" }, BecameReady: "CallbackEventBecameReady" { at: "at", passes_at: "passes_at", deadline: "deadline" }, PassedToAnyone: "CallbackEventPassedToAnyone" { at: "at" }, LeftWithOwner: "CallbackEventLeftWithOwner" { at: "at" }, Dialled: "CallbackEventDialled" { agent: "agent", contact: "contact", permit: "permit", purpose: "purpose", rule_set: "rule_set" }, DialEnded: "CallbackEventDialEnded" { result: "result", again: "again" }, Missed: "CallbackEventMissed" { reason: "reason", at: "at" }, Cancelled: "CallbackEventCancelled" { reason: "reason" } } }
record! { "CallbackEntry" => talktime::campaign::CallbackEntry { envelope: "envelope", number: "number", of: "of", event: "event" } }
record! { "CallbackStep" => talktime::campaign::CallbackStep { callback: "callback", entries: "entries" } }
plain_enum! { "CallbackMiss" => talktime::campaign::CallbackMiss { NotDialled: "NOT_DIALLED", NotReached: "NOT_REACHED", Forbidden: "FORBIDDEN" } }
plain_enum! { "CallbackCancel" => talktime::campaign::CallbackCancel { PersonAsked: "PERSON_ASKED", Suppressed: "SUPPRESSED", Settled: "SETTLED", Mistake: "MISTAKE" } }
plain_enum! { "CallbackParty" => talktime::campaign::CallbackParty { Person: "PERSON", Centre: "CENTRE" } }
union! { "CallbackState" => talktime::campaign::CallbackState { Due: "CallbackStateDue" {  }, Ready: "CallbackStateReady" { since: "since", passes_at: "passes_at", deadline: "deadline" }, Dialled: "CallbackStateDialled" { agent: "agent", contact: "contact", permit: "permit", since: "since" }, Kept: "CallbackStateKept" {  }, Missed: "CallbackStateMissed" { reason: "reason" }, Cancelled: "CallbackStateCancelled" { reason: "reason" } } }
guarded! { "Callback" => talktime::campaign::Callback = talktime::campaign::CallbackParts { callback: "callback", person: "person", project: "project", lead: "lead", owner: "owner", passed: "passed", zone: "zone", due: "due", not_before: "not_before", state: "state", reschedules: "reschedules", dials: "dials", scheduled: "scheduled", changed: "changed", applied: "applied", permits: "permits", contacts: "contacts" } }
plain_enum! { "EarlierOutcome" => talktime::campaign::EarlierOutcome { NoHistory: "NO_HISTORY", Success: "SUCCESS", Failure: "FAILURE", Other: "OTHER" } }
record! { "DialQuery" => talktime::campaign::DialQuery { permit: "permit", person: "person", number: "number", project: "project", purpose: "purpose", channel: "channel", at: "at", subject: "subject", agent: "agent" } }
record! { "CallPlace" => talktime::campaign::CallPlace { country: "country", region: "region" } }
record! { "RegistryLook" => talktime::campaign::RegistryLook { registry: "registry", at: "at", listed: "listed" } }
record! { "DialFacts" => talktime::campaign::DialFacts { place: "place", zone: "zone", customer: "customer", consents: "consents", suppressions: "suppressions", looks: "looks", attempts: "attempts", owner: "owner", required_training: "required_training", training: "training", closed: "closed" } }
guarded! { "FunnelPerson" => talktime::campaign::FunnelPerson = talktime::campaign::FunnelPersonParts { project: "project", agent: "agent", begun: "begun", earlier: "earlier", dials: "dials", conversations: "conversations", agreed_at: "agreed_at" } }
union! { "LeadCommand" => talktime::campaign::LeadCommand { Create: "LeadCommandCreate" { lead: "lead", person: "person", project: "project", owner: "owner" }, AssignOwner: "LeadCommandAssignOwner" { owner: "owner" }, BeginAttempt: "LeadCommandBeginAttempt" { number: "number", permit: "permit", contact: "contact", subject: "subject" }, EndAttempt: "LeadCommandEndAttempt" { result: "result" }, SkipAttempt: "LeadCommandSkipAttempt" { purpose: "purpose", subject: "subject", reasons: "reasons" }, Meet: "LeadCommandMeet" { contact: "contact" }, ShowInterest: "LeadCommandShowInterest" {  }, Refuse: "LeadCommandRefuse" { refusal: "refusal" }, Apply: "LeadCommandApply" { application: "application" }, DropApplication: "LeadCommandDropApplication" {  }, Win: "LeadCommandWin" { order: "order" }, Park: "LeadCommandPark" { not_before: "not_before", condition: "condition" }, Recontact: "LeadCommandRecontact" {  }, GiveUp: "LeadCommandGiveUp" {  }, LoseNumber: "LeadCommandLoseNumber" {  }, Reopen: "LeadCommandReopen" {  }, Suppress: "LeadCommandSuppress" { suppression: "suppression" }, LiftSuppression: "LeadCommandLiftSuppression" { source: "source", contact: "contact" }, MarkDuplicate: "LeadCommandMarkDuplicate" { of: "of" }, Elapse: "LeadCommandElapse" {  } } }
record! { "LeadOrder" => talktime::campaign::LeadOrder { order: "order", completed: "completed", application: "application" } }
record! { "LeadFacts" => talktime::campaign::LeadFacts { retry: "retry", zone: "zone", other_number: "other_number", recontact_due: "recontact_due", quiet_until: "quiet_until", suppressed: "suppressed", suppressed_by: "suppressed_by", order: "order" } }
union! { "LeadEvent" => talktime::campaign::LeadEvent { Created: "LeadEventCreated" { lead: "lead", person: "person", project: "project", owner: "owner" }, OwnerAssigned: "LeadEventOwnerAssigned" { owner: "owner" }, AttemptBegan: "LeadEventAttemptBegan" { number: "number", zone: "zone", purpose: "purpose", subject: "subject", contact: "contact", permit: "permit", rule_set: "rule_set" }, AttemptEnded: "LeadEventAttemptEnded" { result: "result", next_attempt: "next_attempt" }, AttemptSkipped: "LeadEventAttemptSkipped" { zone: "zone", purpose: "purpose", subject: "subject", reasons: "reasons" }, Met: "LeadEventMet" { contact: "contact" }, InterestShown: "LeadEventInterestShown" {  }, Refused: "LeadEventRefused" { refusal: "refusal" }, Applied: "LeadEventApplied" { application: "application" }, ApplicationDropped: "LeadEventApplicationDropped" {  }, Won: "LeadEventWon" { order: "order" }, Parked: "LeadEventParked" { not_before: "not_before", condition: "condition" }, ParkingExtended: "LeadEventParkingExtended" { not_before: "not_before" }, Recontacted: "LeadEventRecontacted" {  }, Exhausted: "LeadEventExhausted" { limit: "limit" }, NumberLost: "LeadEventNumberLost" {  }, Reopened: "LeadEventReopened" {  }, Suppressed: "LeadEventSuppressed" { suppression: "suppression" }, SuppressionLifted: "LeadEventSuppressionLifted" { source: "source", contact: "contact" }, DuplicateMarked: "LeadEventDuplicateMarked" { of: "of" } } }
record! { "LeadEntry" => talktime::campaign::LeadEntry { envelope: "envelope", number: "number", of: "of", event: "event" } }
record! { "LeadStep" => talktime::campaign::LeadStep { lead: "lead", entries: "entries" } }
union! { "LeadState" => talktime::campaign::LeadState { New: "LeadStateNew" {  }, Attempting: "LeadStateAttempting" {  }, Reached: "LeadStateReached" {  }, Interested: "LeadStateInterested" {  }, Applied: "LeadStateApplied" { application: "application" }, Won: "LeadStateWon" { order: "order" }, Refused: "LeadStateRefused" {  }, Parked: "LeadStateParked" { not_before: "not_before", condition: "condition" }, Exhausted: "LeadStateExhausted" {  }, Unreachable: "LeadStateUnreachable" {  }, Suppressed: "LeadStateSuppressed" { suppression: "suppression", application: "application" }, Duplicate: "LeadStateDuplicate" { of: "of" } } }
record! { "LeadRefusal" => talktime::campaign::LeadRefusal { reason: "reason", note: "note", competitor: "competitor" } }
record! { "OpenAttempt" => talktime::campaign::OpenAttempt { number: "number", began: "began", zone: "zone", purpose: "purpose", subject: "subject", contact: "contact", permit: "permit" } }
guarded! { "Lead" => talktime::campaign::Lead = talktime::campaign::LeadParts { lead: "lead", person: "person", project: "project", owner: "owner", state: "state", refusal: "refusal", open_attempt: "open_attempt", attempts: "attempts", earlier_attempts: "earlier_attempts", next_attempt: "next_attempt", entered: "entered", changed: "changed", applied: "applied", permits: "permits" } }
plain_enum! { "OwnerRule" => talktime::campaign::OwnerRule { Keep: "KEEP", Present: "PRESENT" } }
guarded! { "CallListPlan" => talktime::campaign::CallListPlan = talktime::campaign::CallListPlanParts { project: "project", purpose: "purpose", channel: "channel", subject: "subject", target: "target", priorities: "priorities", agents: "agents", owners: "owners" } }
record! { "ListPerson" => talktime::campaign::ListPerson { target: "target", facts: "facts" } }
record! { "CallListEntry" => talktime::campaign::CallListEntry { person: "person", priority: "priority", agent: "agent", earliest: "earliest" } }
plain_enum! { "LeftOutReason" => talktime::campaign::LeftOutReason { NoNumber: "NO_NUMBER", Repeated: "REPEATED", OwnerAbsent: "OWNER_ABSENT" } }
record! { "LeftOut" => talktime::campaign::LeftOut { person: "person", reason: "reason" } }
record! { "CallList" => talktime::campaign::CallList { at: "at", entries: "entries", left_out: "left_out", judged: "judged", unknown: "unknown", preview: "preview" } }
union! { "OfferingAnswer" => talktime::campaign::OfferingAnswer { Accepted: "OfferingAnswerAccepted" {  }, Refused: "OfferingAnswerRefused" { refusal: "refusal" }, Undecided: "OfferingAnswerUndecided" {  } } }
guarded! { "Offering" => talktime::campaign::Offering = talktime::campaign::OfferingParts { person: "person", project: "project", version: "version", offer: "offer", kind: "kind", monthly: "monthly", one_off: "one_off", at: "at", agent: "agent", contact: "contact", answer: "answer", recontact: "recontact" } }
record! { "PreviewBlock" => talktime::campaign::PreviewBlock { reason: "reason", rule: "rule", people: "people", alone: "alone" } }
record! { "PreviewLater" => talktime::campaign::PreviewLater { from: "from_", people: "people" } }
record! { "CallPreview" => talktime::campaign::CallPreview { asked: "asked", free: "free", blocked: "blocked", later: "later", not_before: "not_before", never: "never" } }
record! { "RulesRead" => talktime::campaign::RulesRead { rules: "rules", rejected: "rejected" } }
union! { "RecontactWhen" => talktime::campaign::RecontactWhen { PriceAtMost: "RecontactWhenPriceAtMost" { kind: "kind", monthly: "monthly" }, NewService: "RecontactWhenNewService" { kind: "kind", after: "after" }, CoverageAt: "RecontactWhenCoverageAt" { kind: "kind", at: "at" }, OnOrAfter: "RecontactWhenOnOrAfter" { day: "day" }, AllOf: "RecontactWhenAllOf" { conditions: "conditions" }, AnyOf: "RecontactWhenAnyOf" { conditions: "conditions" } } }
guarded! { "RecontactCondition" => talktime::campaign::RecontactCondition = talktime::campaign::RecontactConditionParts { when: "when" } }
record! { "WaitingPerson" => talktime::campaign::WaitingPerson { person: "person", addresses: "addresses", offerings: "offerings" } }
record! { "RecontactChange" => talktime::campaign::RecontactChange { project: "project", before: "before", day_before: "day_before", now: "now", day: "day" } }
record! { "RecontactCause" => talktime::campaign::RecontactCause { path: "path", condition: "condition", offers: "offers", new_offers: "new_offers", new: "new" } }
record! { "FulfilledWish" => talktime::campaign::FulfilledWish { contact: "contact", offered: "offered", kind: "kind", because: "because" } }
record! { "RecontactEntry" => talktime::campaign::RecontactEntry { person: "person", wishes: "wishes" } }
record! { "RecontactFinding" => talktime::campaign::RecontactFinding { person: "person", contact: "contact", path: "path", code: "code", facts: "facts" } }
record! { "RecontactList" => talktime::campaign::RecontactList { people: "people", findings: "findings" } }
record! { "RefusalCompetitor" => talktime::campaign::RefusalCompetitor { provider: "provider", reason: "reason", monthly: "monthly", contract_end: "contract_end" } }
guarded! { "Refusal" => talktime::campaign::Refusal = talktime::campaign::RefusalParts { reason: "reason", competitor: "competitor", note: "note" } }
plain_enum! { "RetryCause" => talktime::campaign::RetryCause { Busy: "BUSY", NoAnswer: "NO_ANSWER", Rejected: "REJECTED", Machine: "MACHINE", Fax: "FAX", Dropped: "DROPPED", WrongPerson: "WRONG_PERSON", BrokenOff: "BROKEN_OFF", CallLater: "CALL_LATER" } }
record! { "RetryRule" => talktime::campaign::RetryRule { cause: "cause", delay: "delay", maximum: "maximum", avoid: "avoid" } }
plain_enum! { "AvoidedTimes" => talktime::campaign::AvoidedTimes { WeekdayHour: "WEEKDAY_HOUR", DayKindHour: "DAY_KIND_HOUR", AnyDayHour: "ANY_DAY_HOUR" } }
record! { "RetryAvoidance" => talktime::campaign::RetryAvoidance { times: "times", look_ahead: "look_ahead" } }
union! { "RetryLimit" => talktime::campaign::RetryLimit { Total: "RetryLimitTotal" {  }, OfCause: "RetryLimitOfCause" { cause: "cause" }, NoRule: "RetryLimitNoRule" { cause: "cause" } } }
union! { "NextAttempt" => talktime::campaign::NextAttempt { NotBefore: "NextAttemptNotBefore" { at: "at" }, UsedUp: "NextAttemptUsedUp" { limit: "limit" }, NumberDead: "NextAttemptNumberDead" {  }, Decided: "NextAttemptDecided" {  } } }
guarded! { "RetryPlan" => talktime::campaign::RetryPlan = talktime::campaign::RetryPlanParts { rules: "rules", maximum: "maximum", avoidance: "avoidance" } }
plain_enum! { "RuleConfidence" => talktime::campaign::RuleConfidence { Low: "LOW", Medium: "MEDIUM", High: "HIGH" } }
plain_enum! { "CapCounts" => talktime::campaign::CapCounts { Attempts: "ATTEMPTS", Conversations: "CONVERSATIONS" } }
plain_enum! { "CapScope" => talktime::campaign::CapScope { Person: "PERSON", Project: "PROJECT", Subject: "SUBJECT" } }
union! { "CapSpan" => talktime::campaign::CapSpan { Rolling: "CapSpanRolling" { hours: "hours" }, Day: "CapSpanDay" {  }, Week: "CapSpanWeek" {  }, Month: "CapSpanMonth" {  } } }
plain_enum! { "QuietAfter" => talktime::campaign::QuietAfter { Refusal: "REFUSAL", Conversation: "CONVERSATION", Attempt: "ATTEMPT", Dropped: "DROPPED" } }
union! { "QuietSpan" => talktime::campaign::QuietSpan { Hours: "QuietSpanHours" { hours: "hours" }, Days: "QuietSpanDays" { days: "days" } } }
union! { "RuleDemand" => talktime::campaign::RuleDemand { Hours: "RuleDemandHours" { week: "week", holidays: "holidays", holiday_windows: "holiday_windows", lifted_by_consent: "lifted_by_consent" }, Cap: "RuleDemandCap" { counts: "counts", most: "most", within: "within", per: "per", lifted_by_consent: "lifted_by_consent" }, Quiet: "RuleDemandQuiet" { after: "after", lasts: "lasts", per: "per", lifted_by_consent: "lifted_by_consent" }, Consent: "RuleDemandConsent" { except_customers: "except_customers" }, Ban: "RuleDemandBan" {  }, Registry: "RuleDemandRegistry" { registry: "registry", valid_days: "valid_days", lifted_by_consent: "lifted_by_consent", except_customers: "except_customers" } } }
guarded! { "CallingRule" => talktime::campaign::CallingRule = talktime::campaign::CallingRuleParts { id: "id", country: "country", region: "region", purposes: "purposes", channels: "channels", from: "from_", until: "until", demand: "demand", source: "source", checked: "checked", confidence: "confidence" } }
record! { "CallingRulesParts" => talktime::campaign::CallingRulesParts { id: "id", purposes: "purposes", regulated: "regulated", least: "least", permit_minutes: "permit_minutes", calendars: "calendars", rules: "rules" } }
plain_enum! { "UnknownTarget" => talktime::campaign::UnknownTarget { LeaveOut: "LEAVE_OUT", TakeIn: "TAKE_IN" } }
guarded! { "TargetRule" => talktime::campaign::TargetRule = talktime::campaign::TargetRuleParts { when: "when", unknown: "unknown" } }
record! { "TargetReason" => talktime::campaign::TargetReason { path: "path", condition: "condition", truth: "truth", facts: "facts", missing: "missing" } }
record! { "TargetVerdict" => talktime::campaign::TargetVerdict { taken: "taken", truth: "truth", because: "because", missing: "missing" } }
record! { "TargetChoice" => talktime::campaign::TargetChoice { person: "person", verdict: "verdict" } }
record! { "TargetSelection" => talktime::campaign::TargetSelection { taken: "taken", judged: "judged", unknown: "unknown", findings: "findings" } }
union! { "TargetCondition" => talktime::campaign::TargetCondition { AllOf: "TargetConditionAllOf" { conditions: "conditions" }, AnyOf: "TargetConditionAnyOf" { conditions: "conditions" }, NoneOf: "TargetConditionNoneOf" { conditions: "conditions" }, Holds: "TargetConditionHolds" { kind: "kind" }, Held: "TargetConditionHeld" { kind: "kind" }, OnOffer: "TargetConditionOnOffer" { offer: "offer" }, Related: "TargetConditionRelated" { relationship: "relationship" }, LivesIn: "TargetConditionLivesIn" { area: "area" }, ServedBy: "TargetConditionServedBy" { provider: "provider", kind: "kind" }, CompetitorContractEnds: "TargetConditionCompetitorContractEnds" { kind: "kind", from: "from_", before: "before" }, ServiceEnds: "TargetConditionServiceEnds" { kind: "kind", from: "from_", before: "before" }, PaysAbove: "TargetConditionPaysAbove" { kind: "kind", monthly: "monthly" }, ContactedWithin: "TargetConditionContactedWithin" { days: "days" }, AnsweredWithin: "TargetConditionAnsweredWithin" { days: "days" }, Earlier: "TargetConditionEarlier" { outcome: "outcome" }, BoughtWith: "TargetConditionBoughtWith" { purchase: "purchase" }, OwnedBy: "TargetConditionOwnedBy" { agent: "agent" }, Speaks: "TargetConditionSpeaks" { language: "language" } } }
record! { "Exclusion" => talktime::campaign::Exclusion { code: "code", facts: "facts" } }
record! { "ExcludedOffer" => talktime::campaign::ExcludedOffer { offer: "offer", reasons: "reasons" } }
record! { "EligibleOffers" => talktime::campaign::EligibleOffers { offers: "offers", excluded: "excluded", services_unknown: "services_unknown" } }
record! { "TargetPerson" => talktime::campaign::TargetPerson { customer: "customer", attempts: "attempts", offerings: "offerings", earlier: "earlier" } }
plain_enum! { "TargetField" => talktime::campaign::TargetField { Services: "SERVICES", ServiceOffer: "SERVICE_OFFER", ServicePrice: "SERVICE_PRICE", ComparablePrice: "COMPARABLE_PRICE", Address: "ADDRESS", Region: "REGION", Locality: "LOCALITY", Postcode: "POSTCODE", Competitors: "COMPETITORS", ContractEnd: "CONTRACT_END", Attempts: "ATTEMPTS", Offerings: "OFFERINGS", EarlierOutcome: "EARLIER_OUTCOME", Language: "LANGUAGE" } }
plain_enum! { "Truth" => talktime::campaign::Truth { No: "NO", Unknown: "UNKNOWN", Yes: "YES" } }
plain_enum! { "BlockReason" => talktime::campaign::BlockReason { DoNotCall: "DO_NOT_CALL", OptedOut: "OPTED_OUT", Banned: "BANNED", OutsideHours: "OUTSIDE_HOURS", Holiday: "HOLIDAY", CapReached: "CAP_REACHED", QuietPeriod: "QUIET_PERIOD", DroppedLockout: "DROPPED_LOCKOUT", NoConsent: "NO_CONSENT", ConsentEnded: "CONSENT_ENDED", RegistryNotAsked: "REGISTRY_NOT_ASKED", RegistryListed: "REGISTRY_LISTED", ZoneUnknown: "ZONE_UNKNOWN", RulesUnknown: "RULES_UNKNOWN", PurposeUnknown: "PURPOSE_UNKNOWN", OwnerOnly: "OWNER_ONLY", AgentNotTrained: "AGENT_NOT_TRAINED", ProjectClosed: "PROJECT_CLOSED" } }
record! { "DialBlock" => talktime::campaign::DialBlock { reason: "reason", rule: "rule", facts: "facts", ends: "ends" } }
union! { "NextChance" => talktime::campaign::NextChance { At: "NextChanceAt" { at: "at" }, NotBefore: "NextChanceNotBefore" { at: "at" }, Never: "NextChanceNever" {  } } }
union! { "DialVerdict" => talktime::campaign::DialVerdict { Permit: "DialVerdictPermit" { permit: "permit" }, Blocked: "DialVerdictBlocked" { reasons: "reasons", earliest: "earliest" } } }
plain_enum! { "AddressField" => talktime::customer::AddressField { Region: "REGION", Locality: "LOCALITY", District: "DISTRICT", Street: "STREET", House: "HOUSE", Entrance: "ENTRANCE", Floor: "FLOOR", Unit: "UNIT", Postcode: "POSTCODE", Landmark: "LANDMARK" } }
record! { "AddressRegion" => talktime::customer::AddressRegion { id: "id", latin: "latin", own: "own" } }
record! { "AddressRules" => talktime::customer::AddressRules { country: "country", known: "known", required: "required", postcode_examples: "postcode_examples", regions: "regions" } }
record! { "AddressVerdict" => talktime::customer::AddressVerdict { complete: "complete", known: "known", missing: "missing", malformed: "malformed", doubtful: "doubtful", region: "region" } }
record! { "KnownLocality" => talktime::customer::KnownLocality { country: "country", region: "region", locality: "locality" } }
record! { "CustomerPage" => talktime::customer::CustomerPage { customers: "customers", next: "next" } }
plain_enum! { "PersonState" => talktime::customer::PersonState { Unknown: "UNKNOWN", Held: "HELD", Merged: "MERGED", Erased: "ERASED" } }
record! { "ErasedClass" => talktime::customer::ErasedClass { class: "class_", values: "values" } }
plain_enum! { "KeptKind" => talktime::customer::KeptKind { References: "REFERENCES", Timeline: "TIMELINE", Assignments: "ASSIGNMENTS", Merges: "MERGES", Holds: "HOLDS" } }
record! { "KeptPart" => talktime::customer::KeptPart { kind: "kind", count: "count" } }
union! { "ErasureScope" => talktime::customer::ErasureScope { Person: "ErasureScopePerson" {  }, Classes: "ErasureScopeClasses" { classes: "classes" } } }
record! { "Erasure" => talktime::customer::Erasure { person: "person", references: "references", scope: "scope", command: "command", by: "by", at: "at", removed: "removed", kept: "kept" } }
record! { "PersonExport" => talktime::customer::PersonExport { customer: "customer", merged: "merged", before: "before", timeline: "timeline", assignments: "assignments", merges: "merges", holds: "holds", erasures: "erasures", classes: "classes" } }
record! { "TimelineEntry" => talktime::customer::TimelineEntry { kind: "kind", reference: "reference", at: "at" } }
record! { "Assignment" => talktime::customer::Assignment { agent: "agent", reason: "reason", command: "command", by: "by", at: "at" } }
record! { "PlacedHold" => talktime::customer::PlacedHold { hold: "hold", by: "by", since: "since", lifted: "lifted" } }
union! { "MergeReason" => talktime::customer::MergeReason { Certain: "MergeReasonCertain" {  }, PersonConfirmed: "MergeReasonPersonConfirmed" { contact: "contact" }, Reviewed: "MergeReasonReviewed" {  } } }
record! { "Parting" => talktime::customer::Parting { command: "command", by: "by", at: "at" } }
record! { "MergeRecord" => talktime::customer::MergeRecord { id: "id", kept: "kept", merged: "merged", reason: "reason", command: "command", by: "by", role: "role", at: "at", conflicts: "conflicts", parted: "parted" } }
plain_enum! { "CompetitorReason" => talktime::customer::CompetitorReason { Price: "PRICE", BetterOffer: "BETTER_OFFER", Quality: "QUALITY", Service: "SERVICE", Bundle: "BUNDLE", Contract: "CONTRACT", OnlyProvider: "ONLY_PROVIDER", Recommended: "RECOMMENDED", Habit: "HABIT", LeftUs: "LEFT_US", Other: "OTHER" } }
record! { "Told" => talktime::customer::Told { at: "at", by: "by", contact: "contact" } }
record! { "CompetitorProfile" => talktime::customer::CompetitorProfile { provider: "provider", kind: "kind", monthly: "monthly", reasons: "reasons", note: "note", contract_end: "contract_end", told: "told" } }
plain_enum! { "MatchVerdict" => talktime::customer::matching::MatchVerdict { Different: "DIFFERENT", Possible: "POSSIBLE", Probable: "PROBABLE", Certain: "CERTAIN" } }
record! { "MatchPart" => talktime::customer::matching::MatchPart { kind: "kind", agreement: "agreement", weight: "weight" } }
record! { "MatchScore" => talktime::customer::matching::MatchScore { score: "score", verdict: "verdict", parts: "parts" } }
plain_enum! { "BlockKind" => talktime::customer::matching::BlockKind { Phone: "PHONE", HalfPhoneAndName: "HALF_PHONE_AND_NAME", Email: "EMAIL", BirthDateAndName: "BIRTH_DATE_AND_NAME", HouseAndName: "HOUSE_AND_NAME", NamesAndPlace: "NAMES_AND_PLACE", NamesAndYear: "NAMES_AND_YEAR" } }
record! { "MatchPair" => talktime::customer::matching::MatchPair { a: "a", b: "b", score: "score" } }
record! { "CutBlock" => talktime::customer::matching::CutBlock { kind: "kind", records: "records", skipped: "skipped" } }
record! { "Duplicates" => talktime::customer::matching::Duplicates { pairs: "pairs", cut: "cut", compared: "compared" } }
plain_enum! { "Agreement" => talktime::customer::matching::Agreement { Different: "DIFFERENT", Weak: "WEAK", Close: "CLOSE", Alike: "ALIKE", Same: "SAME" } }
plain_enum! { "MatchKind" => talktime::customer::matching::MatchKind { GivenName: "GIVEN_NAME", FamilyName: "FAMILY_NAME", MiddleName: "MIDDLE_NAME", Phone: "PHONE", Email: "EMAIL", BirthDate: "BIRTH_DATE", Address: "ADDRESS" } }
record! { "MatchWeights" => talktime::customer::matching::MatchWeights { same: "same", alike: "alike", close: "close", weak: "weak", different: "different" } }
guarded! { "MatchPolicy" => talktime::customer::matching::MatchPolicy = talktime::customer::matching::MatchPolicyParts { id: "id", given_name: "given_name", family_name: "family_name", middle_name: "middle_name", phone: "phone", email: "email", birth_date: "birth_date", address: "address", certain: "certain", probable: "probable", possible: "possible", block_max: "block_max" } }
record! { "MatchFields" => talktime::customer::matching::MatchFields { names: "names", phones: "phones", emails: "emails", birth_date: "birth_date", addresses: "addresses" } }
record! { "NameHit" => talktime::customer::matching::NameHit { person: "person", score: "score" } }
record! { "ConsentLink" => talktime::customer::ConsentLink { holder: "holder", wording: "wording", basis: "basis", at: "at" } }
guarded! { "PurchasedBase" => talktime::customer::PurchasedBase = talktime::customer::PurchasedBaseParts { id: "id", seller: "seller", licence_from: "licence_from", licence_until: "licence_until", consent_chain: "consent_chain", cost_per_lead: "cost_per_lead", leads: "leads" } }
plain_enum! { "Relationship" => talktime::customer::Relationship { Prospect: "PROSPECT", Former: "FORMER", Customer: "CUSTOMER" } }
plain_enum! { "PhoneKind" => talktime::customer::PhoneKind { Mobile: "MOBILE", Landline: "LANDLINE", Work: "WORK", Unknown: "UNKNOWN" } }
record! { "CustomerPhone" => talktime::customer::CustomerPhone { number: "number", kind: "kind", since: "since" } }
plain_enum! { "AddressUse" => talktime::customer::AddressUse { Home: "HOME", Installation: "INSTALLATION", Billing: "BILLING", Work: "WORK" } }
record! { "ReadBack" => talktime::customer::ReadBack { at: "at", contact: "contact" } }
record! { "CustomerAddress" => talktime::customer::CustomerAddress { address: "address", uses: "uses", read_back: "read_back" } }
plain_enum! { "DocumentKind" => talktime::customer::DocumentKind { Passport: "PASSPORT", NationalId: "NATIONAL_ID", DrivingLicence: "DRIVING_LICENCE", Other: "OTHER" } }
record! { "IdentityDocument" => talktime::customer::IdentityDocument { kind: "kind", number: "number" } }
record! { "HeldService" => talktime::customer::HeldService { service: "service", kind: "kind", offer: "offer", monthly: "monthly", since: "since", until: "until" } }
record! { "CustomerNote" => talktime::customer::CustomerNote { at: "at", by: "by", text: "text" } }
guarded! { "Customer" => talktime::customer::Customer = talktime::customer::CustomerParts { person: "person", relationship: "relationship", names: "names", phones: "phones", emails: "emails", addresses: "addresses", zone: "zone", language: "language", birth_date: "birth_date", documents: "documents", accounts: "accounts", services: "services", competitors: "competitors", notes: "notes", source: "source", owner: "owner" } }
record! { "PhoneView" => talktime::customer::PhoneView { number: "number", kind: "kind", since: "since" } }
record! { "AddressView" => talktime::customer::AddressView { address: "address", uses: "uses", read_back: "read_back" } }
record! { "DocumentView" => talktime::customer::DocumentView { kind: "kind", number: "number" } }
record! { "CompetitorView" => talktime::customer::CompetitorView { provider: "provider", kind: "kind", monthly: "monthly", reasons: "reasons", note: "note", contract_end: "contract_end", told: "told" } }
record! { "NoteView" => talktime::customer::NoteView { at: "at", by: "by", text: "text" } }
record! { "CustomerView" => talktime::customer::CustomerView { person: "person", relationship: "relationship", names: "names", phones: "phones", emails: "emails", addresses: "addresses", zone: "zone", language: "language", birth_date: "birth_date", documents: "documents", accounts: "accounts", services: "services", competitors: "competitors", notes: "notes", source: "source", owner: "owner" } }
plain_enum! { "PauseKind" => talktime::kpi::PauseKind { Break: "BREAK", Meal: "MEAL", Training: "TRAINING", Meeting: "MEETING", OffQueueWork: "OFF_QUEUE_WORK", Other: "OTHER" } }
union! { "Activity" => talktime::kpi::Activity { LoggedIn: "ActivityLoggedIn" {  }, Paused: "ActivityPaused" { kind: "kind", reason: "reason" }, Handling: "ActivityHandling" {  }, WrapUp: "ActivityWrapUp" {  } } }
record! { "ActivityInterval" => talktime::kpi::ActivityInterval { agent: "agent", activity: "activity", queue: "queue", period: "period", began_before: "began_before", still_open: "still_open" } }
union! { "Evidence" => talktime::kpi::Evidence { Contact: "EvidenceContact" { contact: "contact" }, AgentTime: "EvidenceAgentTime" { agent: "agent", contacts: "contacts" }, Lead: "EvidenceLead" { lead: "lead", contacts: "contacts" }, Survey: "EvidenceSurvey" { id: "id" }, Scorecard: "EvidenceScorecard" { id: "id" }, LeadList: "EvidenceLeadList" { id: "id" } } }
record! { "Contribution" => talktime::kpi::Contribution { evidence: "evidence", numerator: "numerator", denominator: "denominator" } }
record! { "Explanation" => talktime::kpi::Explanation { figure: "figure", contributions: "contributions" } }
guarded! { "LeadList" => talktime::kpi::LeadList = talktime::kpi::LeadListParts { id: "id", project: "project", begun: "begun", leads: "leads", finished: "finished" } }
plain_enum! { "Boundary" => talktime::kpi::Boundary { AtMost: "AT_MOST", Below: "BELOW" } }
plain_enum! { "AbandonTreatment" => talktime::kpi::AbandonTreatment { Missed: "MISSED", LeftOut: "LEFT_OUT", ShortLeftOut: "SHORT_LEFT_OUT", WithinThresholdLeftOut: "WITHIN_THRESHOLD_LEFT_OUT", WithinThresholdMet: "WITHIN_THRESHOLD_MET" } }
plain_enum! { "FlowOutTreatment" => talktime::kpi::FlowOutTreatment { LeftOut: "LEFT_OUT", Missed: "MISSED" } }
plain_enum! { "CallbackTreatment" => talktime::kpi::CallbackTreatment { LeftOut: "LEFT_OUT", Missed: "MISSED", WithinThresholdMet: "WITHIN_THRESHOLD_MET" } }
record! { "ServiceLevelVariant" => talktime::kpi::ServiceLevelVariant { abandons: "abandons", flow_outs: "flow_outs", callbacks: "callbacks" } }
plain_enum! { "Granularity" => talktime::kpi::Granularity { Exact: "EXACT", FlooredDuration: "FLOORED_DURATION", FlooredTimestamps: "FLOORED_TIMESTAMPS" } }
plain_enum! { "Attribution" => talktime::kpi::Attribution { Enqueue: "ENQUEUE", Answer: "ANSWER", End: "END", ServiceLevelEvent: "SERVICE_LEVEL_EVENT", Overlap: "OVERLAP" } }
plain_enum! { "PercentileMethod" => talktime::kpi::PercentileMethod { NearestRank: "NEAREST_RANK", Linear: "LINEAR" } }
plain_enum! { "RepeatScope" => talktime::kpi::RepeatScope { Person: "PERSON", PersonAndQueue: "PERSON_AND_QUEUE", PersonAndTopic: "PERSON_AND_TOPIC" } }
record! { "Policy" => talktime::kpi::Policy { threshold: "threshold", threshold_boundary: "threshold_boundary", service_level: "service_level", short_abandon: "short_abandon", short_abandon_boundary: "short_abandon_boundary", granularity: "granularity", attribution: "attribution", percentile: "percentile", repeat_window: "repeat_window", repeat_boundary: "repeat_boundary", repeat_scope: "repeat_scope" } }
plain_enum! { "Preset" => talktime::kpi::Preset { AsteriskSl: "ASTERISK_SL", AsteriskSl2: "ASTERISK_SL2", Wazo: "WAZO", Genesys: "GENESYS", AmazonConnect: "AMAZON_CONNECT", CiscoNegative: "CISCO_NEGATIVE", CiscoIgnored: "CISCO_IGNORED", CiscoPositive: "CISCO_POSITIVE", Vonage: "VONAGE" } }
plain_enum! { "KpiUnit" => talktime::kpi::KpiUnit { Count: "COUNT", Share: "SHARE", Seconds: "SECONDS", Quotient: "QUOTIENT", PerHour: "PER_HOUR", Score: "SCORE", NetPoints: "NET_POINTS" } }
plain_enum! { "CountedUnit" => talktime::kpi::CountedUnit { Contact: "CONTACT", QueueEntry: "QUEUE_ENTRY", AgentOffer: "AGENT_OFFER", AgentLeg: "AGENT_LEG", Person: "PERSON", Lead: "LEAD", AgentTime: "AGENT_TIME", SurveyAnswer: "SURVEY_ANSWER", Scorecard: "SCORECARD", Application: "APPLICATION", Order: "ORDER", Visit: "VISIT", Promise: "PROMISE", Recovery: "RECOVERY", TaxiRequest: "TAXI_REQUEST" } }
plain_enum! { "FactKind" => talktime::kpi::FactKind { Record: "RECORD", Activity: "ACTIVITY", Schedule: "SCHEDULE", Survey: "SURVEY", Scorecard: "SCORECARD", LeadList: "LEAD_LIST", CampaignPerson: "CAMPAIGN_PERSON", Order: "ORDER" } }
union! { "Aim" => talktime::kpi::Aim { Higher: "AimHigher" {  }, Lower: "AimLower" {  }, Neutral: "AimNeutral" {  }, Range: "AimRange" { low_percent: "low_percent", high_percent: "high_percent" } } }
plain_enum! { "MergeKey" => talktime::kpi::MergeKey { None: "NONE", Person: "PERSON", Lead: "LEAD", Order: "ORDER", Agent: "AGENT" } }
record! { "Kpi" => talktime::kpi::Kpi { id: "id", name: "name", formula: "formula", unit: "unit", counted: "counted", aim: "aim", needs: "needs", merge_key: "merge_key", edge_cases: "edge_cases", source: "source" } }
union! { "Dimension" => talktime::kpi::Dimension { Queue: "DimensionQueue" {  }, Agent: "DimensionAgent" {  }, Project: "DimensionProject" {  }, Interval: "DimensionInterval" { grain: "grain" } } }
record! { "Plan" => talktime::kpi::Plan { by: "by", zone: "zone", policy: "policy", deferred_topics: "deferred_topics" } }
record! { "GroupKey" => talktime::kpi::GroupKey { interval: "interval", queue: "queue", agent: "agent", project: "project" } }
record! { "Figure" => talktime::kpi::Figure { kpi: "kpi", part: "part", ratio: "ratio", value: "value" } }
record! { "GroupReport" => talktime::kpi::GroupReport { key: "key", figures: "figures" } }
union! { "ScheduledKind" => talktime::kpi::ScheduledKind { OnQueue: "ScheduledKindOnQueue" {  }, OffQueue: "ScheduledKindOffQueue" { kind: "kind" }, Absence: "ScheduledKindAbsence" { planned: "planned" } } }
record! { "ScheduleInterval" => talktime::kpi::ScheduleInterval { agent: "agent", kind: "kind", paid: "paid", period: "period" } }
union! { "ItemResult" => talktime::kpi::ItemResult { Scored: "ItemResultScored" { earned: "earned" }, NotApplicable: "ItemResultNotApplicable" {  }, InstantFail: "ItemResultInstantFail" {  } } }
record! { "ScorecardItem" => talktime::kpi::ScorecardItem { item: "item", weight: "weight", result: "result" } }
guarded! { "Scorecard" => talktime::kpi::Scorecard = talktime::kpi::ScorecardParts { id: "id", agent: "agent", at: "at", contact: "contact", queue: "queue", project: "project", items: "items" } }
plain_enum! { "SurveyQuestion" => talktime::kpi::SurveyQuestion { Satisfaction: "SATISFACTION", Recommendation: "RECOMMENDATION", Ease: "EASE" } }
plain_enum! { "SurveyScale" => talktime::kpi::SurveyScale { OneToFive: "ONE_TO_FIVE", OneToSeven: "ONE_TO_SEVEN", ZeroToTen: "ZERO_TO_TEN" } }
guarded! { "SurveyScore" => talktime::kpi::SurveyScore = talktime::kpi::SurveyScoreParts { id: "id", asked: "asked", question: "question", scale: "scale", score: "score", contact: "contact", agent: "agent", queue: "queue", project: "project" } }
record! { "ExitWaits" => talktime::kpi::ExitWaits { exit: "exit", counts: "counts" } }
record! { "WaitDistribution" => talktime::kpi::WaitDistribution { bounds_ms: "bounds_ms", boundary: "boundary", exits: "exits" } }
plain_enum! { "BriefingDocument" => talktime::order::BriefingDocument { Passport: "PASSPORT", IdentityCard: "IDENTITY_CARD", Contract: "CONTRACT", AddressProof: "ADDRESS_PROOF", PowerOfAttorney: "POWER_OF_ATTORNEY" } }
union! { "BriefingItem" => talktime::order::BriefingItem { AtHome: "BriefingItemAtHome" { window: "window" }, HaveDocument: "BriefingItemHaveDocument" { document: "document" }, AmountDue: "BriefingItemAmountDue" { amount: "amount" }, PayInto: "BriefingItemPayInto" { account: "account" }, NoCash: "BriefingItemNoCash" {  }, Prepare: "BriefingItemPrepare" { wording: "wording" } } }
record! { "BriefingMark" => talktime::order::BriefingMark { at: "at", contact: "contact", by: "by" } }
record! { "BriefingNote" => talktime::order::BriefingNote { item: "item", told: "told", acknowledged: "acknowledged" } }
plain_enum! { "SmsEncoding" => talktime::order::SmsEncoding { Gsm7: "GSM7", Ucs2: "UCS2" } }
record! { "SmsLength" => talktime::order::SmsLength { encoding: "encoding", units: "units", segments: "segments" } }
plain_enum! { "BriefingForm" => talktime::order::BriefingForm { Spoken: "SPOKEN", Sms: "SMS", Email: "EMAIL" } }
record! { "BriefingAccount" => talktime::order::BriefingAccount { account: "account", number: "number" } }
record! { "BriefingWording" => talktime::order::BriefingWording { wording: "wording", text: "text" } }
record! { "BriefingTextFacts" => talktime::order::BriefingTextFacts { zone: "zone", accounts: "accounts", wordings: "wordings" } }
record! { "BriefingText" => talktime::order::BriefingText { subject: "subject", body: "body", sms: "sms" } }
union! { "OrderCommand" => talktime::order::OrderCommand { Draft: "OrderCommandDraft" { order: "order", person: "person", project: "project", application: "application", currency: "currency", account: "account", months_ahead: "months_ahead", items: "items", wanted_from: "wanted_from", wanted_by: "wanted_by" }, ChangeItems: "OrderCommandChangeItems" { items: "items" }, Acknowledge: "OrderCommandAcknowledge" {  }, Reject: "OrderCommandReject" { reason: "reason" }, CarryOut: "OrderCommandCarryOut" {  }, Wait: "OrderCommandWait" { reason: "reason", until: "until" }, Hold: "OrderCommandHold" { reason: "reason", until: "until" }, Resume: "OrderCommandResume" {  }, PlanVisit: "OrderCommandPlanVisit" { visit: "visit", items: "items" }, CompleteItem: "OrderCommandCompleteItem" { item: "item" }, FailItem: "OrderCommandFailItem" { item: "item", cause: "cause" }, Reprice: "OrderCommandReprice" { item: "item", price: "price" }, ChangeAccount: "OrderCommandChangeAccount" { account: "account" }, RecordPayment: "OrderCommandRecordPayment" { payment: "payment", account: "account", amount: "amount", method: "method" }, Refund: "OrderCommandRefund" { refund: "refund", of: "of", amount: "amount" }, RequestCancellation: "OrderCommandRequestCancellation" { by: "by", reason: "reason" }, GrantCancellation: "OrderCommandGrantCancellation" { fee: "fee" }, RefuseCancellation: "OrderCommandRefuseCancellation" { reason: "reason" }, ConfirmCancellation: "OrderCommandConfirmCancellation" {  }, Elapse: "OrderCommandElapse" {  } } }
record! { "OrderFacts" => talktime::order::OrderFacts { address_missing: "address_missing", address_read_back: "address_read_back", visits: "visits" } }
record! { "CrewNeed" => talktime::order::CrewNeed { skills: "skills", area: "area", place: "place", until: "until", except: "except_" } }
record! { "Substitute" => talktime::order::Substitute { crew: "crew", sets_off: "sets_off", arrives: "arrives" } }
record! { "SubstituteSearch" => talktime::order::SubstituteSearch { best: "best", fitting: "fitting", excepted: "excepted", other_area: "other_area", lacking_skill: "lacking_skill", off_shift: "off_shift", busy: "busy", too_far: "too_far" } }
plain_enum! { "CrewState" => talktime::order::CrewState { Free: "FREE", Assigned: "ASSIGNED", Travelling: "TRAVELLING", Working: "WORKING", OnBreak: "ON_BREAK", OffShift: "OFF_SHIFT" } }
record! { "Crew" => talktime::order::Crew { crew: "crew", skills: "skills", areas: "areas", state: "state", place: "place", shift: "shift" } }
record! { "CrewBooking" => talktime::order::CrewBooking { crew: "crew", visit: "visit", window: "window", place: "place" } }
guarded! { "CrewSpeed" => talktime::order::CrewSpeed = talktime::order::CrewSpeedParts { metres_per_hour: "metres_per_hour" } }
union! { "OrderEvent" => talktime::order::OrderEvent { Drafted: "OrderEventDrafted" { order: "order", person: "person", project: "project", application: "application", currency: "currency", account: "account", months_ahead: "months_ahead", items: "items", wanted_from: "wanted_from", wanted_by: "wanted_by" }, ItemsChanged: "OrderEventItemsChanged" { items: "items" }, Acknowledged: "OrderEventAcknowledged" {  }, Rejected: "OrderEventRejected" { reason: "reason" }, Started: "OrderEventStarted" {  }, Waited: "OrderEventWaited" { reason: "reason", until: "until" }, AnswerOverdue: "OrderEventAnswerOverdue" { at: "at" }, Held: "OrderEventHeld" { reason: "reason", until: "until" }, HoldOverdue: "OrderEventHoldOverdue" { at: "at" }, Resumed: "OrderEventResumed" {  }, VisitPlanned: "OrderEventVisitPlanned" { visit: "visit", items: "items" }, ItemCompleted: "OrderEventItemCompleted" { item: "item", visit: "visit" }, ItemFailed: "OrderEventItemFailed" { item: "item", cause: "cause" }, Repriced: "OrderEventRepriced" { item: "item", price: "price" }, AccountChanged: "OrderEventAccountChanged" { account: "account" }, PaymentRecorded: "OrderEventPaymentRecorded" { payment: "payment", account: "account", amount: "amount", method: "method" }, Refunded: "OrderEventRefunded" { refund: "refund", of: "of", amount: "amount" }, CancellationRequested: "OrderEventCancellationRequested" { by: "by", reason: "reason" }, CancellationGranted: "OrderEventCancellationGranted" { fee: "fee" }, CancellationRefused: "OrderEventCancellationRefused" { reason: "reason" }, ItemsCancelled: "OrderEventItemsCancelled" {  }, Ended: "OrderEventEnded" { outcome: "outcome" } } }
record! { "OrderEntry" => talktime::order::OrderEntry { envelope: "envelope", number: "number", of: "of", event: "event" } }
record! { "OrderCounts" => talktime::order::OrderCounts { applications: "applications", returns: "returns", orders_ended: "orders_ended", orders_completed: "orders_completed", orders_fallen_out: "orders_fallen_out", completed_of_application: "completed_of_application", visits: "visits", visits_on_time: "visits_on_time", visits_missed: "visits_missed", first_visits: "first_visits", first_visits_held: "first_visits_held", promises: "promises", promises_broken: "promises_broken", recovered: "recovered", recovery_ms: "recovery_ms", taxi_passed: "taxi_passed", taxi_ms: "taxi_ms" } }
plain_enum! { "OrderItemAction" => talktime::order::OrderItemAction { Add: "ADD", Modify: "MODIFY", Delete: "DELETE", NoChange: "NO_CHANGE" } }
plain_enum! { "OrderItemFailure" => talktime::order::OrderItemFailure { Network: "NETWORK", Equipment: "EQUIPMENT", NoAccess: "NO_ACCESS", Customer: "CUSTOMER", Provider: "PROVIDER" } }
union! { "OrderItemState" => talktime::order::OrderItemState { Acknowledged: "OrderItemStateAcknowledged" {  }, InProgress: "OrderItemStateInProgress" {  }, Completed: "OrderItemStateCompleted" { visit: "visit" }, Failed: "OrderItemStateFailed" { cause: "cause" }, Cancelled: "OrderItemStateCancelled" {  } } }
record! { "OrderItem" => talktime::order::OrderItem { id: "id", offer: "offer", kind: "kind", action: "action", needs_visit: "needs_visit", price: "price" } }
record! { "OrderLine" => talktime::order::OrderLine { item: "item", state: "state" } }
plain_enum! { "OrderOutcome" => talktime::order::OrderOutcome { Completed: "COMPLETED", Partial: "PARTIAL", Failed: "FAILED", Cancelled: "CANCELLED" } }
record! { "OrderStep" => talktime::order::OrderStep { order: "order", entries: "entries" } }
plain_enum! { "PaymentMethod" => talktime::order::PaymentMethod { BankTransfer: "BANK_TRANSFER", Card: "CARD", Instant: "INSTANT", DirectDebit: "DIRECT_DEBIT", Counter: "COUNTER" } }
record! { "Payment" => talktime::order::Payment { payment: "payment", account: "account", amount: "amount", method: "method", at: "at" } }
record! { "Refund" => talktime::order::Refund { refund: "refund", of: "of", amount: "amount", at: "at" } }
record! { "OrderBalance" => talktime::order::OrderBalance { gross: "gross", discount: "discount", fee: "fee", billed: "billed", paid: "paid", refunded: "refunded", due: "due", refund_owed: "refund_owed" } }
plain_enum! { "PricePart" => talktime::order::PricePart { OneOff: "ONE_OFF", Monthly: "MONTHLY" } }
union! { "DiscountAmount" => talktime::order::DiscountAmount { Percent: "DiscountAmountPercent" { basis_points: "basis_points" }, Fixed: "DiscountAmountFixed" { money: "money" } } }
record! { "Discount" => talktime::order::Discount { part: "part", amount: "amount" } }
guarded! { "ItemPrice" => talktime::order::ItemPrice = talktime::order::ItemPriceParts { one_off: "one_off", monthly: "monthly", discounts: "discounts" } }
record! { "PriceSum" => talktime::order::PriceSum { gross: "gross", discount: "discount", net: "net" } }
plain_enum! { "HitchCause" => talktime::order::HitchCause { CrewDidNotCome: "CREW_DID_NOT_COME", CrewLate: "CREW_LATE", EquipmentWrong: "EQUIPMENT_WRONG", EquipmentMissing: "EQUIPMENT_MISSING", ServiceWrong: "SERVICE_WRONG", ChargeWrong: "CHARGE_WRONG", CustomerSide: "CUSTOMER_SIDE" } }
plain_enum! { "CrewDelay" => talktime::order::CrewDelay { Traffic: "TRAFFIC", Breakdown: "BREAKDOWN", EarlierVisit: "EARLIER_VISIT", Material: "MATERIAL", WrongAddress: "WRONG_ADDRESS", NotSent: "NOT_SENT", Ill: "ILL", Weather: "WEATHER" } }
plain_enum! { "Remedy" => talktime::order::Remedy { BringEquipment: "BRING_EQUIPMENT", ReplaceEquipment: "REPLACE_EQUIPMENT", PutServiceRight: "PUT_SERVICE_RIGHT", CorrectCharge: "CORRECT_CHARGE", NewVisit: "NEW_VISIT", WaitForCustomer: "WAIT_FOR_CUSTOMER" } }
union! { "RecoveryEnding" => talktime::order::RecoveryEnding { Recovered: "RecoveryEndingRecovered" {  }, NewVisit: "RecoveryEndingNewVisit" { visit: "visit" }, OrderCancelled: "RecoveryEndingOrderCancelled" {  }, NothingWrong: "RecoveryEndingNothingWrong" {  } } }
union! { "RecoveryCommand" => talktime::order::RecoveryCommand { Report: "RecoveryCommandReport" { recovery: "recovery", order: "order", visit: "visit", person: "person", cause: "cause", contact: "contact", crew: "crew" }, Locate: "RecoveryCommandLocate" { crew: "crew", delay: "delay", arrives: "arrives" }, SendSubstitute: "RecoveryCommandSendSubstitute" { crew: "crew" }, NoCrew: "RecoveryCommandNoCrew" {  }, Remedy: "RecoveryCommandRemedy" { remedy: "remedy" }, Promise: "RecoveryCommandPromise" { promise: "promise", what: "what", until: "until", contact: "contact" }, Reassure: "RecoveryCommandReassure" { wording: "wording", contact: "contact", helped: "helped" }, Keep: "RecoveryCommandKeep" { at: "at" }, Close: "RecoveryCommandClose" { ending: "ending" }, Elapse: "RecoveryCommandElapse" {  } } }
record! { "RecoveryFacts" => talktime::order::RecoveryFacts { answer_within: "answer_within", search: "search" } }
union! { "RecoveryEvent" => talktime::order::RecoveryEvent { Reported: "RecoveryEventReported" { recovery: "recovery", order: "order", visit: "visit", person: "person", cause: "cause", contact: "contact", crew: "crew", answer_by: "answer_by" }, Located: "RecoveryEventLocated" { crew: "crew", delay: "delay", arrives: "arrives" }, SubstituteSent: "RecoveryEventSubstituteSent" { crew: "crew", arrives: "arrives" }, NoCrewFound: "RecoveryEventNoCrewFound" {  }, Remedied: "RecoveryEventRemedied" { remedy: "remedy" }, Promised: "RecoveryEventPromised" { promise: "promise", what: "what", until: "until", contact: "contact", by: "by" }, Reassured: "RecoveryEventReassured" { wording: "wording", contact: "contact", helped: "helped", by: "by" }, PromiseKept: "RecoveryEventPromiseKept" { at: "at" }, PromiseBroken: "RecoveryEventPromiseBroken" { at: "at" }, AnswerOverdue: "RecoveryEventAnswerOverdue" { at: "at" }, Closed: "RecoveryEventClosed" { ending: "ending" } } }
record! { "RecoveryEntry" => talktime::order::RecoveryEntry { envelope: "envelope", number: "number", of: "of", event: "event" } }
record! { "RecoveryStep" => talktime::order::RecoveryStep { recovery: "recovery", entries: "entries" } }
plain_enum! { "PromiseKind" => talktime::order::PromiseKind { CrewArrives: "CREW_ARRIVES", CallBack: "CALL_BACK", NewDate: "NEW_DATE", EquipmentArrives: "EQUIPMENT_ARRIVES", ServiceWorks: "SERVICE_WORKS", ChargeCorrected: "CHARGE_CORRECTED" } }
union! { "PromiseOutcome" => talktime::order::PromiseOutcome { Open: "PromiseOutcomeOpen" {  }, Kept: "PromiseOutcomeKept" { at: "at" }, Broken: "PromiseOutcomeBroken" {  } } }
record! { "Promise" => talktime::order::Promise { promise: "promise", what: "what", until: "until", contact: "contact", by: "by", made: "made", outcome: "outcome" } }
record! { "Reassurance" => talktime::order::Reassurance { wording: "wording", contact: "contact", helped: "helped", by: "by", at: "at" } }
union! { "RecoveryState" => talktime::order::RecoveryState { Reported: "RecoveryStateReported" {  }, Located: "RecoveryStateLocated" {  }, SubstituteSent: "RecoveryStateSubstituteSent" {  }, NoCrew: "RecoveryStateNoCrew" {  }, Remedied: "RecoveryStateRemedied" {  }, Promised: "RecoveryStatePromised" {  }, Kept: "RecoveryStateKept" {  }, Broken: "RecoveryStateBroken" {  }, Closed: "RecoveryStateClosed" { ending: "ending" } } }
union! { "RecoveryAnswer" => talktime::order::RecoveryAnswer { Located: "RecoveryAnswerLocated" { crew: "crew", delay: "delay", arrives: "arrives" }, Substitute: "RecoveryAnswerSubstitute" { crew: "crew", arrives: "arrives" }, NoCrew: "RecoveryAnswerNoCrew" {  }, Remedied: "RecoveryAnswerRemedied" { remedy: "remedy" } } }
guarded! { "Recovery" => talktime::order::Recovery = talktime::order::RecoveryParts { recovery: "recovery", order: "order", visit: "visit", person: "person", cause: "cause", contact: "contact", crew: "crew", answer: "answer", answer_by: "answer_by", overdue: "overdue", promises: "promises", reassurances: "reassurances", state: "state", reported: "reported", changed: "changed", applied: "applied" } }
plain_enum! { "OrderParty" => talktime::order::OrderParty { Customer: "CUSTOMER", Centre: "CENTRE", Provider: "PROVIDER" } }
plain_enum! { "OrderRejection" => talktime::order::OrderRejection { NotAvailable: "NOT_AVAILABLE", NotEligible: "NOT_ELIGIBLE", Duplicate: "DUPLICATE", WrongData: "WRONG_DATA" } }
plain_enum! { "OrderWait" => talktime::order::OrderWait { Document: "DOCUMENT", Payment: "PAYMENT", Decision: "DECISION", Access: "ACCESS" } }
plain_enum! { "OrderHold" => talktime::order::OrderHold { Material: "MATERIAL", Crew: "CREW", Charge: "CHARGE", Network: "NETWORK" } }
plain_enum! { "OrderCancellation" => talktime::order::OrderCancellation { ChangedMind: "CHANGED_MIND", TooExpensive: "TOO_EXPENSIVE", TooSlow: "TOO_SLOW", TookAnother: "TOOK_ANOTHER", Moved: "MOVED", Deceased: "DECEASED", NoAnswer: "NO_ANSWER", NotFeasible: "NOT_FEASIBLE", Mistake: "MISTAKE" } }
plain_enum! { "CancellationRefusal" => talktime::order::CancellationRefusal { Bound: "BOUND", TakenBack: "TAKEN_BACK", PutRight: "PUT_RIGHT" } }
union! { "OrderState" => talktime::order::OrderState { Draft: "OrderStateDraft" {  }, Acknowledged: "OrderStateAcknowledged" {  }, Rejected: "OrderStateRejected" { reason: "reason" }, InProgress: "OrderStateInProgress" {  }, Pending: "OrderStatePending" { reason: "reason", until: "until" }, Held: "OrderStateHeld" { reason: "reason", until: "until", overdue: "overdue" }, AssessingCancellation: "OrderStateAssessingCancellation" { by: "by", reason: "reason" }, PendingCancellation: "OrderStatePendingCancellation" { reason: "reason" }, Ended: "OrderStateEnded" { outcome: "outcome" } } }
record! { "PlannedVisit" => talktime::order::PlannedVisit { visit: "visit", items: "items" } }
guarded! { "Order" => talktime::order::Order = talktime::order::OrderParts { order: "order", person: "person", project: "project", application: "application", currency: "currency", account: "account", months_ahead: "months_ahead", items: "items", wanted_from: "wanted_from", wanted_by: "wanted_by", state: "state", visits: "visits", payments: "payments", refunds: "refunds", fee: "fee", drafted: "drafted", started: "started", ended: "ended", changed: "changed", applied: "applied" } }
union! { "TaxiRequestCommand" => talktime::order::TaxiRequestCommand { Receive: "TaxiRequestCommandReceive" { request: "request", person: "person", project: "project", contact: "contact", first_word: "first_word", pick_up_at: "pick_up_at" }, ChangeAddress: "TaxiRequestCommandChangeAddress" { revision: "revision" }, ConfirmAddress: "TaxiRequestCommandConfirmAddress" { revision: "revision", contact: "contact" }, PassToDispatch: "TaxiRequestCommandPassToDispatch" {  }, Report: "TaxiRequestCommandReport" { report: "report" }, Cancel: "TaxiRequestCommandCancel" { by: "by" }, Elapse: "TaxiRequestCommandElapse" {  } } }
record! { "TaxiAddress" => talktime::order::TaxiAddress { revision: "revision", missing: "missing", phone: "phone" } }
record! { "TaxiRequestFacts" => talktime::order::TaxiRequestFacts { hand_over_within: "hand_over_within", address: "address" } }
union! { "TaxiRequestEvent" => talktime::order::TaxiRequestEvent { Received: "TaxiRequestEventReceived" { request: "request", person: "person", project: "project", contact: "contact", first_word: "first_word", pick_up_at: "pick_up_at", hand_over_by: "hand_over_by" }, AddressChanged: "TaxiRequestEventAddressChanged" { revision: "revision" }, AddressConfirmed: "TaxiRequestEventAddressConfirmed" { revision: "revision", contact: "contact", by: "by" }, Passed: "TaxiRequestEventPassed" {  }, DispatchReported: "TaxiRequestEventDispatchReported" { report: "report" }, Cancelled: "TaxiRequestEventCancelled" { by: "by" }, HandOverOverdue: "TaxiRequestEventHandOverOverdue" { at: "at" } } }
record! { "TaxiRequestEntry" => talktime::order::TaxiRequestEntry { envelope: "envelope", number: "number", of: "of", event: "event" } }
record! { "TaxiRequestStep" => talktime::order::TaxiRequestStep { taxi_request: "taxi_request", entries: "entries" } }
plain_enum! { "DispatchReport" => talktime::order::DispatchReport { CarAssigned: "CAR_ASSIGNED", Arrived: "ARRIVED", UnderWay: "UNDER_WAY", Done: "DONE", NoCar: "NO_CAR", DriverCancelled: "DRIVER_CANCELLED" } }
plain_enum! { "TaxiCanceller" => talktime::order::TaxiCanceller { Customer: "CUSTOMER", Centre: "CENTRE" } }
union! { "TaxiRequestState" => talktime::order::TaxiRequestState { Received: "TaxiRequestStateReceived" {  }, AddressConfirmed: "TaxiRequestStateAddressConfirmed" {  }, PassedToDispatch: "TaxiRequestStatePassedToDispatch" {  }, CarAssigned: "TaxiRequestStateCarAssigned" {  }, Arrived: "TaxiRequestStateArrived" {  }, UnderWay: "TaxiRequestStateUnderWay" {  }, Done: "TaxiRequestStateDone" {  }, NoCar: "TaxiRequestStateNoCar" {  }, Cancelled: "TaxiRequestStateCancelled" { by: "by" } } }
record! { "TaxiReadBack" => talktime::order::TaxiReadBack { contact: "contact", by: "by", at: "at" } }
guarded! { "TaxiRequest" => talktime::order::TaxiRequest = talktime::order::TaxiRequestParts { request: "request", person: "person", project: "project", contact: "contact", first_word: "first_word", pick_up_at: "pick_up_at", revision: "revision", read_back: "read_back", hand_over_by: "hand_over_by", overdue: "overdue", passed: "passed", driver_cancellations: "driver_cancellations", state: "state", received: "received", changed: "changed", applied: "applied" } }
union! { "VisitCommand" => talktime::order::VisitCommand { Request: "VisitCommandRequest" { request: "request" }, OfferWindows: "VisitCommandOfferWindows" { windows: "windows" }, Choose: "VisitCommandChoose" { window: "window" }, Quote: "VisitCommandQuote" { amount: "amount", account: "account" }, ReserveMaterials: "VisitCommandReserveMaterials" { materials: "materials" }, Tell: "VisitCommandTell" { item: "item", contact: "contact" }, Acknowledge: "VisitCommandAcknowledge" { item: "item", contact: "contact" }, Confirm: "VisitCommandConfirm" {  }, AssignCrew: "VisitCommandAssignCrew" { crew: "crew" }, Depart: "VisitCommandDepart" {  }, Arrive: "VisitCommandArrive" {  }, Finish: "VisitCommandFinish" { acceptance: "acceptance" }, Fail: "VisitCommandFail" { cause: "cause" }, CannotComplete: "VisitCommandCannotComplete" { cause: "cause" }, Reschedule: "VisitCommandReschedule" { window: "window", by: "by" }, Cancel: "VisitCommandCancel" { by: "by", reason: "reason" }, Elapse: "VisitCommandElapse" {  } } }
record! { "CrewVisit" => talktime::order::CrewVisit { visit: "visit", window: "window" } }
record! { "VisitCrew" => talktime::order::VisitCrew { crew: "crew", skills: "skills", visits: "visits" } }
record! { "VisitFacts" => talktime::order::VisitFacts { earlier: "earlier", crew: "crew", grace: "grace" } }
plain_enum! { "VisitParty" => talktime::order::VisitParty { Customer: "CUSTOMER", Centre: "CENTRE" } }
plain_enum! { "VisitCancel" => talktime::order::VisitCancel { NotNeeded: "NOT_NEEDED", OrderCancelled: "ORDER_CANCELLED", ChangedMind: "CHANGED_MIND", NoWindow: "NO_WINDOW", NoCrew: "NO_CREW", NoMaterial: "NO_MATERIAL", Mistake: "MISTAKE" } }
plain_enum! { "VisitFailure" => talktime::order::VisitFailure { Absent: "ABSENT", NoDocument: "NO_DOCUMENT", NoAccess: "NO_ACCESS", WrongAddress: "WRONG_ADDRESS", Refused: "REFUSED", NotPrepared: "NOT_PREPARED" } }
plain_enum! { "VisitHindrance" => talktime::order::VisitHindrance { Material: "MATERIAL", Equipment: "EQUIPMENT", Skill: "SKILL", Network: "NETWORK", Time: "TIME" } }
union! { "VisitAcceptance" => talktime::order::VisitAcceptance { InContact: "VisitAcceptanceInContact" { contact: "contact" }, Signed: "VisitAcceptanceSigned" { signature: "signature" } } }
union! { "VisitEvent" => talktime::order::VisitEvent { Requested: "VisitEventRequested" { request: "request" }, WindowsOffered: "VisitEventWindowsOffered" { windows: "windows" }, WindowChosen: "VisitEventWindowChosen" { window: "window" }, Quoted: "VisitEventQuoted" { amount: "amount", account: "account" }, MaterialsReserved: "VisitEventMaterialsReserved" { materials: "materials" }, Told: "VisitEventTold" { item: "item", contact: "contact", by: "by" }, Acknowledged: "VisitEventAcknowledged" { item: "item", contact: "contact", by: "by" }, Confirmed: "VisitEventConfirmed" { missed_at: "missed_at" }, CrewAssigned: "VisitEventCrewAssigned" { crew: "crew" }, Departed: "VisitEventDeparted" {  }, Arrived: "VisitEventArrived" {  }, Finished: "VisitEventFinished" { acceptance: "acceptance" }, Failed: "VisitEventFailed" { cause: "cause" }, CouldNotComplete: "VisitEventCouldNotComplete" { cause: "cause" }, Rescheduled: "VisitEventRescheduled" { window: "window", by: "by" }, Cancelled: "VisitEventCancelled" { by: "by", reason: "reason" }, WindowsPassed: "VisitEventWindowsPassed" { at: "at" }, RanLate: "VisitEventRanLate" { at: "at" }, Missed: "VisitEventMissed" { at: "at" } } }
record! { "VisitEntry" => talktime::order::VisitEntry { envelope: "envelope", number: "number", of: "of", event: "event" } }
record! { "VisitStep" => talktime::order::VisitStep { visit: "visit", entries: "entries" } }
record! { "MaterialNeed" => talktime::order::MaterialNeed { material: "material", quantity: "quantity" } }
record! { "VisitRequest" => talktime::order::VisitRequest { visit: "visit", order: "order", items: "items", person: "person", project: "project", kind: "kind", skills: "skills", needs: "needs", documents: "documents", prepare: "prepare", zone: "zone", follow_up_of: "follow_up_of" } }
union! { "VisitState" => talktime::order::VisitState { Requested: "VisitStateRequested" {  }, Offered: "VisitStateOffered" {  }, Chosen: "VisitStateChosen" {  }, Confirmed: "VisitStateConfirmed" {  }, Assigned: "VisitStateAssigned" {  }, EnRoute: "VisitStateEnRoute" {  }, Late: "VisitStateLate" {  }, OnSite: "VisitStateOnSite" {  }, Done: "VisitStateDone" { acceptance: "acceptance" }, Missed: "VisitStateMissed" {  }, Failed: "VisitStateFailed" { cause: "cause" }, CannotComplete: "VisitStateCannotComplete" { cause: "cause" }, Cancelled: "VisitStateCancelled" { by: "by", reason: "reason" } } }
guarded! { "Visit" => talktime::order::Visit = talktime::order::VisitParts { purpose: "purpose", reserved: "reserved", amount: "amount", account: "account", offered: "offered", window: "window", briefing: "briefing", crew: "crew", state: "state", moved_by_customer: "moved_by_customer", moved_by_centre: "moved_by_centre", missed_at: "missed_at", late_since: "late_since", departed: "departed", arrived: "arrived", requested: "requested", changed: "changed", applied: "applied" } }
plain_enum! { "VisitStanding" => talktime::order::VisitStanding { Ahead: "AHEAD", UnderWay: "UNDER_WAY", Held: "HELD", NotHeld: "NOT_HELD" } }
record! { "VisitFact" => talktime::order::VisitFact { visit: "visit", order: "order", items: "items", standing: "standing" } }
record! { "AccessRequest" => talktime::privacy::AccessRequest { actor: "actor", role: "role", purpose: "purpose", about: "about", classes: "classes", at: "at", contact: "contact" } }
record! { "Shown" => talktime::privacy::Shown { view: "view", text: "text" } }
plain_enum! { "DataClass" => talktime::privacy::DataClass { Name: "NAME", Phone: "PHONE", Email: "EMAIL", Address: "ADDRESS", BirthDate: "BIRTH_DATE", Document: "DOCUMENT", Account: "ACCOUNT", Note: "NOTE" } }
plain_enum! { "View" => talktime::privacy::View { None: "NONE", Masked: "MASKED", Full: "FULL" } }
record! { "GrantedView" => talktime::privacy::GrantedView { class: "class_", view: "view" } }
plain_enum! { "ContactChannel" => talktime::privacy::ContactChannel { Voice: "VOICE", RecordedVoice: "RECORDED_VOICE", Message: "MESSAGE", Messenger: "MESSENGER", Email: "EMAIL", Post: "POST" } }
plain_enum! { "ConsentMethod" => talktime::privacy::ConsentMethod { Spoken: "SPOKEN", Signed: "SIGNED", WebForm: "WEB_FORM", Message: "MESSAGE", Email: "EMAIL", Key: "KEY", Purchased: "PURCHASED" } }
plain_enum! { "LawfulBasis" => talktime::privacy::LawfulBasis { Consent: "CONSENT", Contract: "CONTRACT", LegalObligation: "LEGAL_OBLIGATION", VitalInterest: "VITAL_INTEREST", PublicInterest: "PUBLIC_INTEREST", LegitimateInterest: "LEGITIMATE_INTEREST" } }
union! { "ConsentEnd" => talktime::privacy::ConsentEnd { Withdrawn: "ConsentEndWithdrawn" { at: "at" }, Superseded: "ConsentEndSuperseded" { at: "at", by: "by" } } }
plain_enum! { "ConsentStatus" => talktime::privacy::ConsentStatus { NotYet: "NOT_YET", Given: "GIVEN", Withdrawn: "WITHDRAWN", Expired: "EXPIRED", Superseded: "SUPERSEDED" } }
guarded! { "Consent" => talktime::privacy::Consent = talktime::privacy::ConsentParts { id: "id", person: "person", purpose: "purpose", channel: "channel", method: "method", basis: "basis", given: "given", expires: "expires", wording: "wording", language: "language", proof: "proof", jurisdiction: "jurisdiction", region: "region", ended: "ended" } }
text_class! {
/// Holds the SHA-256 hash of a journal entry, written as 64 hexadecimal digits in lower case.
open Digest: talktime::privacy::Digest
}

text_class! {
/// Holds the keyed hash of a telephone number, written as 64 hexadecimal digits in lower case.
///
/// Without the key nobody can tell which number it is, not even by trying all of them; with the key
/// one can tell whether a number is this one. It is what stays of a number after an erasure.
open NumberHash: talktime::privacy::NumberHash
}

plain_enum! { "Recipient" => talktime::privacy::Recipient { Colleague: "COLLEAGUE", OtherCustomer: "OTHER_CUSTOMER", Partner: "PARTNER", Public: "PUBLIC", Outsider: "OUTSIDER", Unknown: "UNKNOWN" } }
guarded! { "Incident" => talktime::privacy::Incident = talktime::privacy::IncidentParts { id: "id", noticed: "noticed", by: "by", classes: "classes", people: "people", to: "to", contained: "contained", reported: "reported" } }
record! { "ReadGrant" => talktime::privacy::ReadGrant { about: "about", purpose: "purpose", contact: "contact", policy: "policy", views: "views" } }
union! { "JournalFact" => talktime::privacy::JournalFact { Read: "JournalFactRead" { grant: "grant" }, ConsentGiven: "JournalFactConsentGiven" { about: "about", consent: "consent", purpose: "purpose", channel: "channel" }, ConsentWithdrawn: "JournalFactConsentWithdrawn" { about: "about", consent: "consent" }, ConsentSuperseded: "JournalFactConsentSuperseded" { about: "about", consent: "consent", by: "by" }, Suppressed: "JournalFactSuppressed" { entry: "entry", about: "about" }, SuppressionLifted: "JournalFactSuppressionLifted" { entry: "entry", about: "about" }, Erased: "JournalFactErased" { about: "about", classes: "classes" }, Exported: "JournalFactExported" { about: "about", classes: "classes" }, Disclosed: "JournalFactDisclosed" { incident: "incident" }, Noted: "JournalFactNoted" { code: "code", about: "about", subject: "subject" } } }
record! { "JournalEntry" => talktime::privacy::JournalEntry { index: "index", at: "at", actor: "actor", role: "role", fact: "fact", previous: "previous", digest: "digest" } }
record! { "Checkpoint" => talktime::privacy::Checkpoint { count: "count", head: "head" } }
guarded! { "Journal" => talktime::privacy::Journal = talktime::privacy::JournalParts { count: "count", head: "head" } }
record! { "JournalStep" => talktime::privacy::JournalStep { journal: "journal", entry: "entry" } }
plain_enum! { "LegalDuty" => talktime::privacy::LegalDuty { HonourOptOut: "HONOUR_OPT_OUT", ReportIncident: "REPORT_INCIDENT", AnswerPerson: "ANSWER_PERSON" } }
union! { "LegalSpan" => talktime::privacy::LegalSpan { AtOnce: "LegalSpanAtOnce" {  }, Hours: "LegalSpanHours" { hours: "hours" }, WorkingDays: "LegalSpanWorkingDays" { days: "days" }, Months: "LegalSpanMonths" { months: "months" } } }
record! { "LegalRule" => talktime::privacy::LegalRule { duty: "duty", jurisdiction: "jurisdiction", within: "within", source: "source", sure: "sure" } }
record! { "AccessRule" => talktime::privacy::AccessRule { role: "role", purpose: "purpose", class: "class_", view: "view" } }
guarded! { "AccessPolicy" => talktime::privacy::AccessPolicy = talktime::privacy::AccessPolicyParts { id: "id", rules: "rules" } }
plain_enum! { "RetentionStart" => talktime::privacy::RetentionStart { Collected: "COLLECTED", LastContact: "LAST_CONTACT", ContractEnd: "CONTRACT_END" } }
record! { "RetentionRule" => talktime::privacy::RetentionRule { class: "class_", start: "start", keep_days: "keep_days" } }
union! { "ContractState" => talktime::privacy::ContractState { None: "ContractStateNone" {  }, Running: "ContractStateRunning" {  }, Ended: "ContractStateEnded" { at: "at" } } }
record! { "LegalHold" => talktime::privacy::LegalHold { case: "case", until: "until" } }
record! { "HeldClass" => talktime::privacy::HeldClass { class: "class_", collected: "collected" } }
record! { "RetentionFacts" => talktime::privacy::RetentionFacts { held: "held", last_contact: "last_contact", contract: "contract", holds: "holds" } }
union! { "RetentionState" => talktime::privacy::RetentionState { Kept: "RetentionStateKept" { until: "until" }, Due: "RetentionStateDue" { since: "since" }, Held: "RetentionStateHeld" { since: "since", case: "case" }, NoRule: "RetentionStateNoRule" {  } } }
record! { "RetentionVerdict" => talktime::privacy::RetentionVerdict { class: "class_", state: "state" } }
guarded! { "RetentionPolicy" => talktime::privacy::RetentionPolicy = talktime::privacy::RetentionPolicyParts { id: "id", rules: "rules" } }
union! { "SuppressionScope" => talktime::privacy::SuppressionScope { Company: "SuppressionScopeCompany" {  }, Project: "SuppressionScopeProject" { project: "project" }, Purpose: "SuppressionScopePurpose" { purpose: "purpose" }, Channel: "SuppressionScopeChannel" { channel: "channel" } } }
plain_enum! { "SuppressionSource" => talktime::privacy::SuppressionSource { Person: "PERSON", Registry: "REGISTRY", Seller: "SELLER", Authority: "AUTHORITY", Company: "COMPANY" } }
record! { "Lifting" => talktime::privacy::Lifting { at: "at", by: "by", contact: "contact" } }
guarded! { "SuppressionEntry" => talktime::privacy::SuppressionEntry = talktime::privacy::SuppressionEntryParts { id: "id", number: "number", scope: "scope", source: "source", since: "since", effective_by: "effective_by", effective: "effective", until: "until", lifted: "lifted" } }
record! { "SuppressionQuery" => talktime::privacy::SuppressionQuery { project: "project", purpose: "purpose", channel: "channel", at: "at" } }
plain_enum! { "JournalFaultKind" => talktime::privacy::JournalFaultKind { Changed: "CHANGED", Removed: "REMOVED", Reordered: "REORDERED", Inserted: "INSERTED", CutOff: "CUT_OFF", Rewritten: "REWRITTEN" } }
record! { "JournalFault" => talktime::privacy::JournalFault { index: "index", kind: "kind" } }
plain_enum! { "OutcomeCategory" => talktime::project::OutcomeCategory { Agreed: "AGREED", Refused: "REFUSED", CallLater: "CALL_LATER", Informed: "INFORMED", WrongPerson: "WRONG_PERSON", OptOut: "OPT_OUT", Complaint: "COMPLAINT", BrokenOff: "BROKEN_OFF", NotReached: "NOT_REACHED" } }
plain_enum! { "RefusalReason" => talktime::project::RefusalReason { TooExpensive: "TOO_EXPENSIVE", NoBudget: "NO_BUDGET", Competitor: "COMPETITOR", NoNeed: "NO_NEED", HasItAlready: "HAS_IT_ALREADY", TechnicallyImpossible: "TECHNICALLY_IMPOSSIBLE", Distrust: "DISTRUST", BadExperience: "BAD_EXPERIENCE", NotDecisionMaker: "NOT_DECISION_MAKER", Moved: "MOVED", Deceased: "DECEASED", Other: "OTHER" } }
record! { "Disposition" => talktime::project::Disposition { code: "code", category: "category", refusal: "refusal", name: "name" } }
guarded! { "DispositionMap" => talktime::project::DispositionMap = talktime::project::DispositionMapParts { project: "project", dispositions: "dispositions" } }
record! { "FaultAnswer" => talktime::project::FaultAnswer { answer: "answer", text: "text", next: "next" } }
plain_enum! { "FaultEnd" => talktime::project::FaultEnd { Solved: "SOLVED", Visit: "VISIT", Escalate: "ESCALATE" } }
union! { "FaultStep" => talktime::project::FaultStep { Ask: "FaultStepAsk" { text: "text", answers: "answers" }, End: "FaultStepEnd" { text: "text", end: "end", advice: "advice" } } }
record! { "FaultNode" => talktime::project::FaultNode { id: "id", step: "step" } }
guarded! { "FaultTree" => talktime::project::FaultTree = talktime::project::FaultTreeParts { topic: "topic", nodes: "nodes" } }
record! { "FaultWalk" => talktime::project::FaultWalk { topic: "topic", taken: "taken", end: "end", advice: "advice" } }
record! { "FaultChoice" => talktime::project::FaultChoice { step: "step", answer: "answer" } }
union! { "FormNeed" => talktime::project::FormNeed { Required: "FormNeedRequired" {  }, Optional: "FormNeedOptional" {  }, RequiredIf: "FormNeedRequiredIf" { when: "when" } } }
record! { "FormField" => talktime::project::FormField { id: "id", label: "label", kind: "kind", need: "need" } }
union! { "FormDemand" => talktime::project::FormDemand { AnyFilled: "FormDemandAnyFilled" { fields: "fields" }, InOrder: "FormDemandInOrder" { lesser: "lesser", greater: "greater", or_equal: "or_equal" }, Holds: "FormDemandHolds" { that: "that" } } }
record! { "FormRule" => talktime::project::FormRule { id: "id", says: "says", when: "when", demand: "demand" } }
guarded! { "FormSchema" => talktime::project::FormSchema = talktime::project::FormSchemaParts { id: "id", version: "version", name: "name", fields: "fields", rules: "rules" } }
union! { "FormCondition" => talktime::project::FormCondition { Filled: "FormConditionFilled" { field: "field" }, Blank: "FormConditionBlank" { field: "field" }, Says: "FormConditionSays" { field: "field", yes: "yes" }, Chosen: "FormConditionChosen" { field: "field", choices: "choices" }, AllOf: "FormConditionAllOf" { conditions: "conditions" }, AnyOf: "FormConditionAnyOf" { conditions: "conditions" } } }
union! { "FormDay" => talktime::project::FormDay { On: "FormDayOn" { day: "day" }, FromToday: "FormDayFromToday" { days: "days" } } }
record! { "FormChoice" => talktime::project::FormChoice { id: "id", label: "label" } }
union! { "FormFieldKind" => talktime::project::FormFieldKind { Text: "FormFieldKindText" { least: "least", most: "most", masks: "masks" }, Name: "FormFieldKindName" { family: "family" }, Address: "FormFieldKindAddress" {  }, PickUp: "FormFieldKindPickUp" {  }, Phone: "FormFieldKindPhone" { countries: "countries" }, Email: "FormFieldKindEmail" {  }, Date: "FormFieldKindDate" { first: "first", last: "last" }, Time: "FormFieldKindTime" {  }, BirthDate: "FormFieldKindBirthDate" { least_age: "least_age", most_age: "most_age" }, Number: "FormFieldKindNumber" { least: "least", most: "most" }, Money: "FormFieldKindMoney" { least: "least", most: "most" }, Choice: "FormFieldKindChoice" { choices: "choices" }, Document: "FormFieldKindDocument" { masks: "masks" }, YesNo: "FormFieldKindYesNo" { must_be: "must_be" } } }
text_class! {
/// Says how the number of a document, or another short text, looks: `A` is a Latin letter, `9` a digit, `*` one of
/// both; a blank, `-`, `/` and `.` stand for themselves.
///
/// Blanks and hyphens only make a number readable, and a small letter is as good as a capital: `AA 9999999` fits
/// `ab1234567` and `AB-1234567`. A mask has 1 to 64 characters and asks for one letter or digit at least.
open FormMask: talktime::project::FormMask
}

union! { "GuideMoment" => talktime::project::GuideMoment { Greeting: "GuideMomentGreeting" {  }, Offer: "GuideMomentOffer" {  }, Objection: "GuideMomentObjection" { reason: "reason" }, Required: "GuideMomentRequired" {  }, Closing: "GuideMomentClosing" {  } } }
record! { "GuideLine" => talktime::project::GuideLine { advice: "advice", moment: "moment", text: "text" } }
guarded! { "CallGuide" => talktime::project::CallGuide = talktime::project::CallGuideParts { lines: "lines", faults: "faults" } }
record! { "Area" => talktime::project::Area { country: "country", region: "region", locality: "locality", postcode_start: "postcode_start" } }
union! { "Coverage" => talktime::project::Coverage { Everywhere: "CoverageEverywhere" {  }, Areas: "CoverageAreas" { areas: "areas" } } }
plain_enum! { "Covered" => talktime::project::Covered { Yes: "YES", No: "NO", Unknown: "UNKNOWN" } }
guarded! { "Offer" => talktime::project::Offer = talktime::project::OfferParts { id: "id", kind: "kind", name: "name", monthly: "monthly", one_off: "one_off", from: "from_", until: "until", coverage: "coverage" } }
record! { "AvailableOffer" => talktime::project::AvailableOffer { offer: "offer", covered: "covered" } }
guarded! { "Catalogue" => talktime::project::Catalogue = talktime::project::CatalogueParts { offers: "offers" } }
guarded! { "Project" => talktime::project::Project = talktime::project::ProjectParts { id: "id", version: "version", from: "from_", name: "name", purpose: "purpose", dispositions: "dispositions", catalogue: "catalogue", guide: "guide", training: "training", forms: "forms" } }
guarded! { "ProjectVersions" => talktime::project::ProjectVersions = talktime::project::ProjectVersionsParts { versions: "versions" } }
record! { "CustomerSummary" => talktime::importer::CustomerSummary { rows: "rows", customers: "customers", rejected: "rejected", findings: "findings", bytes: "bytes" } }
record! { "FactSummary" => talktime::importer::FactSummary { rows: "rows", read: "read", facts: "facts", rejected: "rejected", findings: "findings", bytes: "bytes" } }
plain_enum! { "LogFormat" => talktime::importer::LogFormat { Csv: "CSV", JsonLines: "JSON_LINES" } }
record! { "ReadOptions" => talktime::importer::ReadOptions { max_line_bytes: "max_line_bytes", max_quoted_lines: "max_quoted_lines", max_remembered_ids: "max_remembered_ids" } }
record! { "LogEvent" => talktime::importer::LogEvent { line: "line", row: "row", at: "at", contact: "contact", queue: "queue", agent: "agent", event: "event", fields: "fields" } }
record! { "RejectedRow" => talktime::importer::RejectedRow { line: "line", row: "row", column: "column", error: "error", text: "text" } }
record! { "Finding" => talktime::importer::Finding { line: "line", row: "row", column: "column", code: "code", facts: "facts" } }
record! { "FindingCount" => talktime::importer::FindingCount { code: "code", count: "count" } }
record! { "DroppedRows" => talktime::importer::DroppedRows { rule: "rule", rows: "rows" } }
record! { "ReadSummary" => talktime::importer::ReadSummary { rows: "rows", records: "records", rows_in_records: "rows_in_records", activities: "activities", rows_in_activities: "rows_in_activities", events: "events", rejected: "rejected", findings: "findings", dropped: "dropped", bytes: "bytes" } }
plain_enum! { "TableDelimiter" => talktime::importer::TableDelimiter { Comma: "COMMA", Semicolon: "SEMICOLON", Tab: "TAB", Bar: "BAR" } }
union! { "QueueLogForm" => talktime::importer::QueueLogForm { Text: "QueueLogFormText" {  }, Table: "QueueLogFormTable" { delimiter: "delimiter" } } }
record! { "PauseReason" => talktime::importer::PauseReason { reason: "reason", kind: "kind", code: "code" } }
record! { "AgentName" => talktime::importer::AgentName { name: "name", agent: "agent" } }
record! { "QueueLogOptions" => talktime::importer::QueueLogOptions { form: "form", zone: "zone", settle: "settle", longest_silence: "longest_silence", tolerance: "tolerance", known_queues: "known_queues", pause_reasons: "pause_reasons", agent_names: "agent_names" } }

/// Checks a value of a guarded class, which may have been made by hand.
#[pyfunction]
pub(crate) fn check(value: &Bound<'_, PyAny>) -> PyResult<()> {
    match class_name(value)?.as_str() {
        "FilledForm" => given::<talktime::application::FilledForm>(value).map(drop),
        "Application" => given::<talktime::application::Application>(value).map(drop),
        "HolidayCalendar" => given::<talktime::base::HolidayCalendar>(value).map(drop),
        "GeoPoint" => given::<talktime::base::GeoPoint>(value).map(drop),
        "Period" => given::<talktime::base::Period>(value).map(drop),
        "DialPermit" => given::<talktime::call::DialPermit>(value).map(drop),
        "Record" => given::<talktime::call::Record>(value).map(drop),
        "Call" => given::<talktime::call::Call>(value).map(drop),
        "Attempt" => given::<talktime::campaign::Attempt>(value).map(drop),
        "Callback" => given::<talktime::campaign::Callback>(value).map(drop),
        "FunnelPerson" => given::<talktime::campaign::FunnelPerson>(value).map(drop),
        "Lead" => given::<talktime::campaign::Lead>(value).map(drop),
        "CallListPlan" => given::<talktime::campaign::CallListPlan>(value).map(drop),
        "Offering" => given::<talktime::campaign::Offering>(value).map(drop),
        "RecontactCondition" => given::<talktime::campaign::RecontactCondition>(value).map(drop),
        "Refusal" => given::<talktime::campaign::Refusal>(value).map(drop),
        "RetryPlan" => given::<talktime::campaign::RetryPlan>(value).map(drop),
        "CallingRule" => given::<talktime::campaign::CallingRule>(value).map(drop),
        "TargetRule" => given::<talktime::campaign::TargetRule>(value).map(drop),
        "MatchPolicy" => given::<talktime::customer::matching::MatchPolicy>(value).map(drop),
        "PurchasedBase" => given::<talktime::customer::PurchasedBase>(value).map(drop),
        "Customer" => given::<talktime::customer::Customer>(value).map(drop),
        "LeadList" => given::<talktime::kpi::LeadList>(value).map(drop),
        "Scorecard" => given::<talktime::kpi::Scorecard>(value).map(drop),
        "SurveyScore" => given::<talktime::kpi::SurveyScore>(value).map(drop),
        "CrewSpeed" => given::<talktime::order::CrewSpeed>(value).map(drop),
        "ItemPrice" => given::<talktime::order::ItemPrice>(value).map(drop),
        "Recovery" => given::<talktime::order::Recovery>(value).map(drop),
        "Order" => given::<talktime::order::Order>(value).map(drop),
        "TaxiRequest" => given::<talktime::order::TaxiRequest>(value).map(drop),
        "Visit" => given::<talktime::order::Visit>(value).map(drop),
        "Consent" => given::<talktime::privacy::Consent>(value).map(drop),
        "Incident" => given::<talktime::privacy::Incident>(value).map(drop),
        "Journal" => given::<talktime::privacy::Journal>(value).map(drop),
        "AccessPolicy" => given::<talktime::privacy::AccessPolicy>(value).map(drop),
        "RetentionPolicy" => given::<talktime::privacy::RetentionPolicy>(value).map(drop),
        "SuppressionEntry" => given::<talktime::privacy::SuppressionEntry>(value).map(drop),
        "DispositionMap" => given::<talktime::project::DispositionMap>(value).map(drop),
        "FaultTree" => given::<talktime::project::FaultTree>(value).map(drop),
        "FormSchema" => given::<talktime::project::FormSchema>(value).map(drop),
        "CallGuide" => given::<talktime::project::CallGuide>(value).map(drop),
        "Offer" => given::<talktime::project::Offer>(value).map(drop),
        "Catalogue" => given::<talktime::project::Catalogue>(value).map(drop),
        "Project" => given::<talktime::project::Project>(value).map(drop),
        "ProjectVersions" => given::<talktime::project::ProjectVersions>(value).map(drop),
        _ => Ok(()),
    }
}

stored! {
    "ApplicationCommand" of "ApplicationCommandBegin" | "ApplicationCommandFill" | "ApplicationCommandSubmit" | "ApplicationCommandSendBack" | "ApplicationCommandVerify" | "ApplicationCommandAccept" | "ApplicationCommandReject" | "ApplicationCommandWithdraw" | "ApplicationCommandOrder" | "ApplicationCommandElapse" => talktime::application::ApplicationCommand;
    "ApplicationFacts" of "ApplicationFacts" => talktime::application::ApplicationFacts;
    "ApplicationEntry" of "ApplicationEntry" => talktime::application::ApplicationEntry;
    "FilledForm" of "FilledForm" => talktime::application::FilledForm;
    "Application" of "Application" => talktime::application::Application;
    "Envelope" of "Envelope" => talktime::base::workflow::Envelope;
    "CallCommand" of "CallCommandArrive" | "CallCommandDial" | "CallCommandIdentify" | "CallCommandAssignProject" | "CallCommandEnqueue" | "CallCommandTurnAway" | "CallCommandLeaveQueue" | "CallCommandOffer" | "CallCommandEndOffer" | "CallCommandAnswer" | "CallCommandFailDial" | "CallCommandDrop" | "CallCommandDetectMachine" | "CallCommandHold" | "CallCommandResume" | "CallCommandConsult" | "CallCommandEndConsult" | "CallCommandTransfer" | "CallCommandCompleteTransfer" | "CallCommandHangUp" | "CallCommandEndWrapUp" | "CallCommandRecordOutcome" | "CallCommandElapse" => talktime::call::CallCommand;
    "CallFacts" of "CallFacts" => talktime::call::CallFacts;
    "CallEntry" of "CallEntry" => talktime::call::CallEntry;
    "DialPermit" of "DialPermit" => talktime::call::DialPermit;
    "Record" of "Record" => talktime::call::Record;
    "Call" of "Call" => talktime::call::Call;
    "Attempt" of "Attempt" => talktime::campaign::Attempt;
    "CallbackCommand" of "CallbackCommandSchedule" | "CallbackCommandReschedule" | "CallbackCommandAssign" | "CallbackCommandDial" | "CallbackCommandEndDial" | "CallbackCommandCancel" | "CallbackCommandElapse" => talktime::campaign::CallbackCommand;
    "CallbackFacts" of "CallbackFacts" => talktime::campaign::CallbackFacts;
    "CallbackEntry" of "CallbackEntry" => talktime::campaign::CallbackEntry;
    "Callback" of "Callback" => talktime::campaign::Callback;
    "DialQuery" of "DialQuery" => talktime::campaign::DialQuery;
    "DialFacts" of "DialFacts" => talktime::campaign::DialFacts;
    "FunnelPerson" of "FunnelPerson" => talktime::campaign::FunnelPerson;
    "LeadCommand" of "LeadCommandCreate" | "LeadCommandAssignOwner" | "LeadCommandBeginAttempt" | "LeadCommandEndAttempt" | "LeadCommandSkipAttempt" | "LeadCommandMeet" | "LeadCommandShowInterest" | "LeadCommandRefuse" | "LeadCommandApply" | "LeadCommandDropApplication" | "LeadCommandWin" | "LeadCommandPark" | "LeadCommandRecontact" | "LeadCommandGiveUp" | "LeadCommandLoseNumber" | "LeadCommandReopen" | "LeadCommandSuppress" | "LeadCommandLiftSuppression" | "LeadCommandMarkDuplicate" | "LeadCommandElapse" => talktime::campaign::LeadCommand;
    "LeadFacts" of "LeadFacts" => talktime::campaign::LeadFacts;
    "LeadEntry" of "LeadEntry" => talktime::campaign::LeadEntry;
    "Lead" of "Lead" => talktime::campaign::Lead;
    "CallListPlan" of "CallListPlan" => talktime::campaign::CallListPlan;
    "ListPerson" of "ListPerson" => talktime::campaign::ListPerson;
    "CallList" of "CallList" => talktime::campaign::CallList;
    "Offering" of "Offering" => talktime::campaign::Offering;
    "RecontactCondition" of "RecontactCondition" => talktime::campaign::RecontactCondition;
    "RetryPlan" of "RetryPlan" => talktime::campaign::RetryPlan;
    "TargetRule" of "TargetRule" => talktime::campaign::TargetRule;
    "DialVerdict" of "DialVerdictPermit" | "DialVerdictBlocked" => talktime::campaign::DialVerdict;
    "MatchScore" of "MatchScore" => talktime::customer::matching::MatchScore;
    "MatchPolicy" of "MatchPolicy" => talktime::customer::matching::MatchPolicy;
    "MatchFields" of "MatchFields" => talktime::customer::matching::MatchFields;
    "PurchasedBase" of "PurchasedBase" => talktime::customer::PurchasedBase;
    "Customer" of "Customer" => talktime::customer::Customer;
    "ActivityInterval" of "ActivityInterval" => talktime::kpi::ActivityInterval;
    "Explanation" of "Explanation" => talktime::kpi::Explanation;
    "LeadList" of "LeadList" => talktime::kpi::LeadList;
    "Plan" of "Plan" => talktime::kpi::Plan;
    "ScheduleInterval" of "ScheduleInterval" => talktime::kpi::ScheduleInterval;
    "Scorecard" of "Scorecard" => talktime::kpi::Scorecard;
    "SurveyScore" of "SurveyScore" => talktime::kpi::SurveyScore;
    "OrderCommand" of "OrderCommandDraft" | "OrderCommandChangeItems" | "OrderCommandAcknowledge" | "OrderCommandReject" | "OrderCommandCarryOut" | "OrderCommandWait" | "OrderCommandHold" | "OrderCommandResume" | "OrderCommandPlanVisit" | "OrderCommandCompleteItem" | "OrderCommandFailItem" | "OrderCommandReprice" | "OrderCommandChangeAccount" | "OrderCommandRecordPayment" | "OrderCommandRefund" | "OrderCommandRequestCancellation" | "OrderCommandGrantCancellation" | "OrderCommandRefuseCancellation" | "OrderCommandConfirmCancellation" | "OrderCommandElapse" => talktime::order::OrderCommand;
    "OrderFacts" of "OrderFacts" => talktime::order::OrderFacts;
    "OrderEntry" of "OrderEntry" => talktime::order::OrderEntry;
    "RecoveryCommand" of "RecoveryCommandReport" | "RecoveryCommandLocate" | "RecoveryCommandSendSubstitute" | "RecoveryCommandNoCrew" | "RecoveryCommandRemedy" | "RecoveryCommandPromise" | "RecoveryCommandReassure" | "RecoveryCommandKeep" | "RecoveryCommandClose" | "RecoveryCommandElapse" => talktime::order::RecoveryCommand;
    "RecoveryFacts" of "RecoveryFacts" => talktime::order::RecoveryFacts;
    "RecoveryEntry" of "RecoveryEntry" => talktime::order::RecoveryEntry;
    "Recovery" of "Recovery" => talktime::order::Recovery;
    "Order" of "Order" => talktime::order::Order;
    "TaxiRequestCommand" of "TaxiRequestCommandReceive" | "TaxiRequestCommandChangeAddress" | "TaxiRequestCommandConfirmAddress" | "TaxiRequestCommandPassToDispatch" | "TaxiRequestCommandReport" | "TaxiRequestCommandCancel" | "TaxiRequestCommandElapse" => talktime::order::TaxiRequestCommand;
    "TaxiRequestFacts" of "TaxiRequestFacts" => talktime::order::TaxiRequestFacts;
    "TaxiRequestEntry" of "TaxiRequestEntry" => talktime::order::TaxiRequestEntry;
    "TaxiRequest" of "TaxiRequest" => talktime::order::TaxiRequest;
    "VisitCommand" of "VisitCommandRequest" | "VisitCommandOfferWindows" | "VisitCommandChoose" | "VisitCommandQuote" | "VisitCommandReserveMaterials" | "VisitCommandTell" | "VisitCommandAcknowledge" | "VisitCommandConfirm" | "VisitCommandAssignCrew" | "VisitCommandDepart" | "VisitCommandArrive" | "VisitCommandFinish" | "VisitCommandFail" | "VisitCommandCannotComplete" | "VisitCommandReschedule" | "VisitCommandCancel" | "VisitCommandElapse" => talktime::order::VisitCommand;
    "VisitFacts" of "VisitFacts" => talktime::order::VisitFacts;
    "VisitEntry" of "VisitEntry" => talktime::order::VisitEntry;
    "Visit" of "Visit" => talktime::order::Visit;
    "Consent" of "Consent" => talktime::privacy::Consent;
    "Incident" of "Incident" => talktime::privacy::Incident;
    "JournalEntry" of "JournalEntry" => talktime::privacy::JournalEntry;
    "Checkpoint" of "Checkpoint" => talktime::privacy::Checkpoint;
    "Journal" of "Journal" => talktime::privacy::Journal;
    "AccessPolicy" of "AccessPolicy" => talktime::privacy::AccessPolicy;
    "RetentionPolicy" of "RetentionPolicy" => talktime::privacy::RetentionPolicy;
    "SuppressionEntry" of "SuppressionEntry" => talktime::privacy::SuppressionEntry;
    "DispositionMap" of "DispositionMap" => talktime::project::DispositionMap;
    "FaultWalk" of "FaultWalk" => talktime::project::FaultWalk;
    "FormSchema" of "FormSchema" => talktime::project::FormSchema;
    "Project" of "Project" => talktime::project::Project;
    "ProjectVersions" of "ProjectVersions" => talktime::project::ProjectVersions;
}

/// Puts the classes of the checked texts into the module.
pub(crate) fn add_classes(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Code>()?;
    module.add_class::<FieldPath>()?;
    module.add_class::<ActorId>()?;
    module.add_class::<AdviceId>()?;
    module.add_class::<AgentId>()?;
    module.add_class::<ApplicationId>()?;
    module.add_class::<CallSubjectId>()?;
    module.add_class::<CallbackId>()?;
    module.add_class::<CallingRuleId>()?;
    module.add_class::<ChoiceId>()?;
    module.add_class::<CommandId>()?;
    module.add_class::<ConsentId>()?;
    module.add_class::<ContactId>()?;
    module.add_class::<ContactPurposeId>()?;
    module.add_class::<CrewId>()?;
    module.add_class::<FormFieldId>()?;
    module.add_class::<FormId>()?;
    module.add_class::<FormRuleId>()?;
    module.add_class::<HolidayCalendarId>()?;
    module.add_class::<IncidentId>()?;
    module.add_class::<LeadId>()?;
    module.add_class::<MaterialId>()?;
    module.add_class::<MergeId>()?;
    module.add_class::<OfferId>()?;
    module.add_class::<OrderId>()?;
    module.add_class::<OrderItemId>()?;
    module.add_class::<PaymentAccountId>()?;
    module.add_class::<PaymentId>()?;
    module.add_class::<PermitId>()?;
    module.add_class::<PersonRef>()?;
    module.add_class::<ProjectId>()?;
    module.add_class::<PromiseId>()?;
    module.add_class::<ProviderId>()?;
    module.add_class::<PurchaseId>()?;
    module.add_class::<QueueId>()?;
    module.add_class::<RecoveryId>()?;
    module.add_class::<Reference>()?;
    module.add_class::<RegistryId>()?;
    module.add_class::<RuleSetId>()?;
    module.add_class::<SellerId>()?;
    module.add_class::<ServiceId>()?;
    module.add_class::<ServiceKindId>()?;
    module.add_class::<SkillId>()?;
    module.add_class::<SuppressionId>()?;
    module.add_class::<TaxiRequestId>()?;
    module.add_class::<TopicId>()?;
    module.add_class::<TrainingId>()?;
    module.add_class::<VisitId>()?;
    module.add_class::<WordingId>()?;
    module.add_class::<WorkAreaId>()?;
    module.add_class::<Currency>()?;
    module.add_class::<AccountNumber>()?;
    module.add_class::<AddressPart>()?;
    module.add_class::<BirthDate>()?;
    module.add_class::<DocumentNumber>()?;
    module.add_class::<EmailAddress>()?;
    module.add_class::<NamePart>()?;
    module.add_class::<OriginalText>()?;
    module.add_class::<PersonalNote>()?;
    module.add_class::<ShownText>()?;
    module.add_class::<CountryCode>()?;
    module.add_class::<PhoneNumber>()?;
    module.add_class::<Label>()?;
    module.add_class::<ClockTime>()?;
    module.add_class::<Zone>()?;
    module.add_class::<Digest>()?;
    module.add_class::<NumberHash>()?;
    module.add_class::<FormMask>()?;
    Ok(())
}

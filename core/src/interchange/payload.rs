//! What was read of a payload, and everything in it that does not fit.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::check::{Reading, read_all};
use super::tree::Node;
use crate::base::{Code, Instant, Invalid, Label, Language, NamedFact, sentence};

/// Says which resource a payload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TmfKind {
    /// An order of products: TM Forum 622.
    ProductOrder,
    /// The task of cancelling one.
    CancelProductOrder,
    /// An appointment: TM Forum 646.
    Appointment,
    /// The search for a free time.
    SearchTimeSlot,
    /// A work order: TM Forum 697.
    WorkOrder,
    /// The task of cancelling one.
    CancelWorkOrder,
    /// A trouble ticket: TM Forum 621.
    TroubleTicket,
    /// A customer: TM Forum 629.
    Customer,
    /// An interaction with a party: TM Forum 683.
    PartyInteraction,
}

impl TmfKind {
    /// Every kind; one whose name begins with that of another stands before it.
    pub const ALL: [Self; 9] = [
        Self::CancelProductOrder,
        Self::ProductOrder,
        Self::Appointment,
        Self::SearchTimeSlot,
        Self::CancelWorkOrder,
        Self::WorkOrder,
        Self::TroubleTicket,
        Self::Customer,
        Self::PartyInteraction,
    ];

    /// Gives the name of the published schema: `ProductOrder`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ProductOrder => "ProductOrder",
            Self::CancelProductOrder => "CancelProductOrder",
            Self::Appointment => "Appointment",
            Self::SearchTimeSlot => "SearchTimeSlot",
            Self::WorkOrder => "WorkOrder",
            Self::CancelWorkOrder => "CancelWorkOrder",
            Self::TroubleTicket => "TroubleTicket",
            Self::Customer => "Customer",
            Self::PartyInteraction => "PartyInteraction",
        }
    }
}

/// Says in which version of the API a payload is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TmfVersion {
    /// Version 4.
    V4,
    /// Version 5.
    V5,
}

/// Says what is done with a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TmfShape {
    /// It is shown as it stands: it has an id.
    Resource,
    /// It is to be created: it has none, and all that is required for it.
    Create,
    /// It is changed: only what is new stands there.
    Update,
    /// Something happened to it.
    Event,
    /// Somebody wants to hear of such events.
    Registration,
    /// A list of single changes after RFC 6902, kept as it is.
    Patch,
}

/// Holds a name that the schemas publish in a list, as it was read: a state, an action.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TmfName {
    /// The published name; of a part, the one that it belongs to. Empty where nobody publishes it.
    pub name: Option<Label>,
    /// What stands in the payload, where it is not that name.
    pub written: Option<Label>,
}

/// Holds what was read of an item of an order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TmfItem {
    /// Its id.
    pub id: Option<Label>,
    /// What is done: `add`, `modify`, `delete`, `noChange`.
    pub action: Option<TmfName>,
    /// Where it stands.
    pub state: Option<TmfName>,
}

/// Holds what was read of one resource.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TmfResource {
    /// Which resource; empty where nothing says so.
    pub kind: Option<TmfKind>,
    /// The version whose schema fits better; empty where both fit alike, or there is no resource.
    pub version: Option<TmfVersion>,
    /// What is done with it.
    pub shape: TmfShape,
    /// Where it stands in the payload, as a JSON pointer.
    pub path: String,
    /// Its id.
    pub id: Option<Label>,
    /// Where it stands: `state` or `status`.
    pub state: Option<TmfName>,
    /// Its items.
    pub items: Vec<TmfItem>,
    /// When it should begin, or its period does.
    pub from: Option<Instant>,
    /// When it should be finished, or its period ends.
    pub until: Option<Instant>,
}

/// Tells one thing in a payload that does not fit what is published.
///
/// It names places, published names and bounds, and never what stands in a field: it can be logged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayloadWarning {
    /// Where, as a JSON pointer: `/productOrderItem/0/state`. Empty for the whole.
    pub path: String,
    /// What: `interchange.payload.name_blank`.
    pub code: Code,
    /// What the check used.
    pub facts: Vec<NamedFact>,
}

impl PayloadWarning {
    /// Says in one sentence what does not fit and how to mend it.
    pub fn sentence(&self, language: Language) -> String {
        sentence(language, &self.code, &self.facts)
    }

    /// Tells whether strict writing refuses it: it contradicts the schema, and writing does not mend it.
    pub fn refuses(&self) -> bool {
        matches!(
            self.code.as_str(),
            "interchange.payload.name_unknown"
                | "interchange.payload.required_missing"
                | "interchange.payload.other_type"
                | "interchange.payload.date_malformed"
                | "interchange.payload.date_without_zone"
                | "interchange.payload.key_repeated"
                | "interchange.payload.event_of_another"
                | "interchange.payload.kind_unknown"
                | "interchange.payload.item_repeated"
        )
    }
}

/// Tells why a payload is not written strictly: everything at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayloadRefusal {
    /// What is refused, in the order of the payload.
    pub refused: Vec<PayloadWarning>,
}

impl fmt::Display for PayloadRefusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, one) in self.refused.iter().enumerate() {
            let gap = if number == 0 { "" } else { "; " };
            let said = one.sentence(Language::English);
            write!(formatter, "{gap}`{}`: {said}", one.path)?;
        }
        Ok(())
    }
}

impl std::error::Error for PayloadRefusal {}

/// Holds what was read of a payload: its resources, and everything that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload {
    /// The resources: one, or those of a list.
    pub resources: Vec<TmfResource>,
    /// What does not fit what is published, in the order of the payload.
    pub warnings: Vec<PayloadWarning>,
}

/// Gives the text of the bytes of a payload.
///
/// # Errors
/// `interchange.payload.not_utf8` with the byte, counted from 1, at which it is none.
pub fn payload_text(bytes: &[u8]) -> Result<&str, Invalid> {
    std::str::from_utf8(bytes).map_err(|error| {
        let at = u64::try_from(error.valid_up_to()).unwrap_or(u64::MAX);
        let place = NamedFact::count("byte", at.saturating_add(1));
        Invalid::plain("interchange.payload.not_utf8", "").with(place)
    })
}

/// Reads a payload of TM Forum 621, 622, 629, 646, 683 or 697: one resource, a list, an event, a partial update, a
/// registration or a patch.
///
/// It is lenient: whatever is JSON is read, and what does not fit the published schema is a warning. Fields that the
/// schema does not have are extensions and no warning.
///
/// ```
/// use talktime::interchange::{TmfKind, read_payload};
/// let text = r#"{"id": "7", "state": "Completed", "productOrderItem": [{"id": "1", "action": "add"}]}"#;
/// let payload = read_payload(text)?;
/// let order = &payload.resources[0];
/// assert_eq!(order.kind, Some(TmfKind::ProductOrder));
/// let state = order.state.as_ref().and_then(|state| state.name.as_ref());
/// assert_eq!(state.map(|name| name.as_str()), Some("completed"));
/// assert_eq!(payload.warnings[0].code.as_str(), "interchange.payload.name_case");
/// assert_eq!(payload.warnings[0].path, "/state");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
///
/// # Errors
/// `interchange.payload.not_json` with line and column, `interchange.payload.too_deep` over 64 levels.
pub fn read_payload(text: &str) -> Result<Payload, Invalid> {
    let Reading {
        resources,
        mut found,
        ..
    } = read_all(Node::read(text)?)?;
    if text.starts_with('\u{feff}') {
        found.insert(
            0,
            PayloadWarning {
                path: String::new(),
                code: Code::fixed("interchange.payload.byte_order_mark"),
                facts: Vec::new(),
            },
        );
    }
    Ok(Payload {
        resources,
        warnings: found,
    })
}

//! Laws of the payloads: whatever JSON comes, it is written back as it was but for names in another spelling, and the
//! published samples of every quirk read as they should.

use proptest::prelude::*;
use serde_json::Value;
use talktime::interchange::{
    Payload, TmfKind, TmfShape, TmfVersion, read_payload, write_payload, write_payload_strictly,
};

/// Texts of JSON values with blanks between them, with the fields that payloads have and others.
fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("1.50".to_owned()),
        Just("12345678901234567890123".to_owned()),
        Just("-0.0e-7".to_owned()),
        Just("\"2026-03-02T09:00:00.000Z\"".to_owned()),
        Just("\"2026-03-02\"".to_owned()),
        Just("\"\\u00e9\\/\\ud83d\\ude00\"".to_owned()),
        prop::sample::select(vec![
            "acknowledged",
            " completed",
            "InProgress",
            "inProgress.assigned",
            "aborted ",
            "missed",
            "add",
            "Delete",
            "ProductOrder",
            "Appointment",
            "WorkOrder",
            "TroubleTicket",
            "Customer",
            "PartyInteraction",
            "CancelProductOrder",
            "ProductOrderStateChangeEvent",
            "х",
        ])
        .prop_map(|name| format!("\"{name}\"")),
    ];
    let key = prop::sample::select(vec![
        "id",
        "@type",
        "state",
        "status",
        "productOrderItem",
        "workOrderItem",
        "validFor",
        "event",
        "eventType",
        "productOrder",
        "startDateTime",
        "endDateTime",
        "requestedStartDate",
        "requestedCompletionDate",
        "action",
        "quantity",
        "product",
        "engagedParty",
        "statusChange",
        "note",
        "channel",
        "direction",
        "own field",
        "x-\\u0041",
    ]);
    let gap = prop::sample::select(vec!["", " ", "\n  ", "\t", "\r\n"]);
    leaf.prop_recursive(5, 60, 6, move |inner| {
        let member = (gap.clone(), key.clone(), gap.clone(), inner.clone());
        let member =
            member.prop_map(|(before, key, after, value)| format!("{before}\"{key}\"{after}:{value}"));
        prop_oneof![
            3 => prop::collection::vec(member, 0..6).prop_map(|all| format!("{{{}}}", all.join(","))),
            1 => prop::collection::vec(inner, 0..4).prop_map(|all| format!("[{}]", all.join(", "))),
        ]
    })
}

fn spelling(payload: &Payload) -> usize {
    let all = payload.warnings.iter();
    all.filter(|one| {
        one.code.as_str().ends_with("name_blank") || one.code.as_str().ends_with("name_case")
    })
    .count()
}

/// Whether two values are the same but for texts that differ in case and blanks.
fn same(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::String(one), Value::String(other)) => one.trim().eq_ignore_ascii_case(other.trim()),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|((key, one), (name, other))| key == name && same(one, other))
        }
        (one, other) => one == other,
    }
}

proptest! {
    #[test]
    fn what_is_written_is_what_was_read_but_for_spelling(text in json()) {
        let read = read_payload(&text).unwrap();
        let written = write_payload(&text).unwrap();
        if spelling(&read) == 0 {
            prop_assert_eq!(&written, &text);
        } else {
            prop_assert_ne!(&written, &text);
        }
        let (before, after): (Value, Value) =
            (serde_json::from_str(&text).unwrap(), serde_json::from_str(&written).unwrap());
        prop_assert!(same(&before, &after), "{}\n{}", text, written);
        prop_assert_eq!(write_payload(&written).unwrap(), written.clone());
        let again = read_payload(&written).unwrap();
        prop_assert_eq!(spelling(&again), 0);
        prop_assert!(again.warnings.len() <= read.warnings.len());
        let refused = read.warnings.iter().filter(|one| one.refuses()).count();
        match write_payload_strictly(&text) {
            Ok(strict) => {
                prop_assert_eq!(refused, 0);
                prop_assert_eq!(strict, written);
            }
            Err(refusal) => prop_assert_eq!(refusal.refused.len(), refused),
        }
    }

    #[test]
    fn any_text_ends_in_a_result(text in "\\PC{0,40}", cut in 0usize..200, payload in json()) {
        let _ = read_payload(&text);
        let cut: String = payload.chars().take(cut).collect();
        let _ = write_payload_strictly(&cut);
    }
}

/// A payload, what it is, and what does not fit: path and last word of the code.
type Sample = (
    &'static str,
    (Option<TmfKind>, Option<TmfVersion>, TmfShape),
    &'static [(&'static str, &'static str)],
);

const V4: Option<TmfVersion> = Some(TmfVersion::V4);
const V5: Option<TmfVersion> = Some(TmfVersion::V5);

/// Written by hand after the published schemas, each with a quirk that published samples have.
const SAMPLES: &[Sample] = &[
    (
        r#"{"id":"1","state":"acknowledged","orderItem":[],"orderDate":"2026-03-02T09:00:00Z",
            "productOrderItem":[{"id":"1","action":"add","product":{"status":"aborted "}}]}"#,
        (Some(TmfKind::ProductOrder), V4, TmfShape::Resource),
        &[("/productOrderItem/0/product/status", "name_blank")],
    ),
    (
        r#"{"@type":"ProductOrder","id":"1","state":"inProgress.accepted",
            "creationDate":"2026-03-02T09:00:00Z","relatedParty":[{"@type":"RelatedPartyRefOrPartyRoleRef",
            "role":"customer","partyOrPartyRole":{"@type":"PartyRef","id":"7","@referredType":"Individual"}}],
            "productOrderItem":[{"@type":"ProductOrderItem","id":"1","action":"add"}]}"#,
        (Some(TmfKind::ProductOrder), V5, TmfShape::Resource),
        &[],
    ),
    (
        r#"{"requestedStartDate":"2026-03-03T00:00:00Z","requestedCompletionDate":"2026-03-02T00:00:00Z",
            "productOrderItem":[{"id":"1","action":"add"},{"id":"1","action":"Add"}]}"#,
        (Some(TmfKind::ProductOrder), V4, TmfShape::Create),
        &[
            ("/productOrderItem/1/action", "name_case"),
            ("", "start_after_completion"),
            ("/productOrderItem/1/id", "item_repeated"),
        ],
    ),
    (
        r#"{"id":"1","state":"completed","productOrderItem":[{"id":"1","action":"add","state":"failed"}]}"#,
        (Some(TmfKind::ProductOrder), V4, TmfShape::Resource),
        &[("/state", "state_contradicts_items")],
    ),
    (
        r#"{"state":"pending.assessingModification","@type":"ProductOrder"}"#,
        (Some(TmfKind::ProductOrder), None, TmfShape::Update),
        &[("/state", "name_part")],
    ),
    (
        r#"{"id":"1","productOrder":{"id":"1"},"cancellationReason":"moved","state":"done"}"#,
        (Some(TmfKind::CancelProductOrder), V4, TmfShape::Resource),
        &[],
    ),
    (
        r#"{"id":"1","category":"intervention","status":"missed",
            "validFor":{"startDateTime":"2026-03-02T12:00:00Z","endDateTime":"2026-03-02T09:00"}}"#,
        (Some(TmfKind::Appointment), V4, TmfShape::Resource),
        &[
            ("/status", "name_of_mef"),
            ("/validFor/endDateTime", "date_without_zone"),
        ],
    ),
    (
        r#"{"id":"1","state":"inProgress","workOrderItem":[{"id":"1","action":"add","state":"Held"}],
            "orderDate":"tomorrow"}"#,
        (Some(TmfKind::WorkOrder), V4, TmfShape::Resource),
        &[
            ("/workOrderItem/0/state", "name_case"),
            ("/orderDate", "date_malformed"),
        ],
    ),
    (
        r#"{"description":"no picture","severity":"urgent","ticketType":"fault"}"#,
        (Some(TmfKind::TroubleTicket), V4, TmfShape::Create),
        &[],
    ),
    (
        r#"{"id":"1","severity":"urgent","ticketType":"fault","description":"no picture","status":"reopened"}"#,
        (Some(TmfKind::TroubleTicket), V4, TmfShape::Resource),
        &[("/status", "name_of_mef")],
    ),
    (
        r#"{"@type":"PartyInteraction","id":"1","direction":"inbound","reason":"repair","status":"ongoing",
            "relatedChannel":[]}"#,
        (Some(TmfKind::PartyInteraction), V5, TmfShape::Resource),
        &[("/status", "name_unknown")],
    ),
    (
        r#"{"eventId":"9","eventType":"CustomerStateChangeEvent","event":{"customer":{"id":"1","name":7,
            "engagedParty":{"id":"p","@referredType":"Individual"}}}}"#,
        (Some(TmfKind::Customer), V4, TmfShape::Event),
        &[("/event/customer/name", "other_type")],
    ),
    (
        r#"{"eventType":"AppointmentCreateEvent","event":{"workOrder":{"id":"1"}}}"#,
        (Some(TmfKind::WorkOrder), V4, TmfShape::Event),
        &[
            ("/event/workOrder", "event_of_another"),
            ("/event/workOrder", "required_missing"),
        ],
    ),
    (
        r#"{"@type":"TroubleTicketCreateEvent","eventType":"NBh5JEj",
            "event":{"troubleTicket":{"@type":"TroubleTicket","id":"1","severity":"urgent",
            "ticketType":"fault","description":"no picture"}}}"#,
        (Some(TmfKind::TroubleTicket), V5, TmfShape::Event),
        &[],
    ),
    (
        r#"{"id":"42","callback":"https://in.example.org/listener","query":null}"#,
        (None, None, TmfShape::Registration),
        &[],
    ),
    (
        r#"[{"op":"replace","path":"/state","value":" held"}]"#,
        (None, None, TmfShape::Patch),
        &[],
    ),
    (
        r#"{"hello":"world"}"#,
        (None, None, TmfShape::Update),
        &[("", "kind_unknown")],
    ),
    (
        "17",
        (None, None, TmfShape::Update),
        &[("", "kind_unknown")],
    ),
];

#[test]
fn every_sample_reads_as_it_was_written_by_hand() {
    for (text, (kind, version, shape), wanted) in SAMPLES {
        let payload = read_payload(text).unwrap();
        let found: Vec<_> = payload
            .warnings
            .iter()
            .map(|one| {
                (
                    one.path.as_str(),
                    one.code.as_str().rsplit('.').next().unwrap(),
                )
            })
            .collect();
        assert_eq!(found, *wanted, "{text}");
        let one = &payload.resources[0];
        assert_eq!((one.kind, one.shape), (*kind, *shape), "{text}");
        assert_eq!(one.version, *version, "{text}");
    }
}

#[test]
fn what_is_read_of_a_resource_is_what_the_domains_need() {
    let text = r#"[{"id":"1","state":" InProgress","requestedStartDate":"2026-03-02T09:00:00+03:00",
            "productOrderItem":[{"id":"i-1","action":"modify","state":"held.assessingCharge"}]}]"#;
    let payload = read_payload(text).unwrap();
    let order = &payload.resources[0];
    assert_eq!(order.path, "/0");
    assert_eq!(order.id.as_ref().map(|id| id.as_str()), Some("1"));
    assert_eq!(order.from, Some("2026-03-02T06:00:00Z".parse().unwrap()));
    let name = |name: &Option<talktime::interchange::TmfName>| {
        let name = name.as_ref().unwrap();
        let text = |label: &Option<talktime::base::Label>| {
            label.as_ref().map(|one| one.as_str().to_owned())
        };
        (text(&name.name), text(&name.written))
    };
    assert_eq!(
        name(&order.state),
        (Some("inProgress".into()), Some(" InProgress".into()))
    );
    let item = &order.items[0];
    assert_eq!(name(&item.action), (Some("modify".into()), None));
    assert_eq!(
        name(&item.state),
        (Some("held".into()), Some("held.assessingCharge".into()))
    );
}

//! A walk through a payload along its schema: what was read, what does not fit, and what writing corrects.

use std::collections::BTreeSet;
use std::ops::Range;

use super::dates::{self, Written};
use super::kind::{self, Members, member, text};
use super::names::{self, Match};
use super::payload::{PayloadWarning, TmfKind, TmfResource, TmfShape};
use super::table::{Api, apis};
use super::tree::{DEPTH_MAX, Form, Node};
use crate::base::{Code, Invalid, NamedFact};

/// What was read of a payload.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) resources: Vec<TmfResource>,
    pub(super) found: Vec<PayloadWarning>,
    /// The names that writing corrects, with the bytes that they take, in their order.
    pub(super) mended: Vec<(Range<usize>, &'static str)>,
}

/// Fields of which the first should not lie after the second.
const IN_ORDER: [(&str, &str, &str); 4] = [
    (
        "startDateTime",
        "endDateTime",
        "interchange.payload.start_after_end",
    ),
    (
        "requestedStartDate",
        "requestedCompletionDate",
        "interchange.payload.start_after_completion",
    ),
    (
        "startDate",
        "completionDate",
        "interchange.payload.start_after_completion",
    ),
    (
        "orderDate",
        "completionDate",
        "interchange.payload.start_after_completion",
    ),
];

/// The fields in which items of an order stand.
pub(super) const ITEMS: [&str; 3] = ["productOrderItem", "orderItem", "workOrderItem"];

/// Reads everything that a payload holds.
pub(super) fn read_all(node: Node<'_>) -> Result<Reading, Invalid> {
    let mut reading = Reading::default();
    match node.form() {
        Form::List(elements) if kind::is_patch(&elements) => {
            reading.resources.push(bare(TmfShape::Patch, String::new()));
        }
        Form::List(elements) => {
            for (number, element) in elements.into_iter().enumerate() {
                one(element, &format!("/{number}"), &mut reading)?;
            }
        }
        _ => one(node, "", &mut reading)?,
    }
    reading.mended.sort_by_key(|(span, _)| span.start);
    Ok(reading)
}

pub(super) fn bare(shape: TmfShape, path: String) -> TmfResource {
    TmfResource {
        kind: None,
        version: None,
        shape,
        path,
        id: None,
        state: None,
        items: Vec::new(),
        from: None,
        until: None,
    }
}

/// Reads one resource, one event, or what is neither.
fn one(node: Node<'_>, path: &str, reading: &mut Reading) -> Result<(), Invalid> {
    let Form::Object(members) = node.form() else {
        reading
            .resources
            .push(bare(TmfShape::Update, path.to_owned()));
        reading.found.push(unknown(path));
        return Ok(());
    };
    if let Some(event) = kind::event(&members) {
        if let (Some(said), Some((held, field, _))) = (event.said, &event.held)
            && said != *held
        {
            reading.found.push(PayloadWarning {
                path: format!("{path}/event/{field}"),
                code: Code::fixed("interchange.payload.event_of_another"),
                facts: vec![
                    NamedFact::text_of("said", said.name()),
                    NamedFact::text_of("held", held.name()),
                ],
            });
        }
        let kind = event.held.as_ref().map(|(kind, ..)| *kind).or(event.said);
        let Some(kind) = kind else {
            reading
                .resources
                .push(bare(TmfShape::Event, path.to_owned()));
            reading.found.push(unknown(path));
            return Ok(());
        };
        let place = Place {
            kind,
            shape: TmfShape::Event,
            path,
            event: event.name,
            held: event.held.map(|(_, field, node)| (field, node)),
        };
        return best(&members, &place, reading);
    }
    let kind = kind::of_resource(&members);
    let shape = kind::shape(kind, &members);
    let Some(kind) = kind else {
        reading.resources.push(bare(shape, path.to_owned()));
        if shape != TmfShape::Registration {
            reading.found.push(unknown(path));
        }
        return Ok(());
    };
    let place = Place {
        kind,
        shape,
        path,
        event: None,
        held: None,
    };
    best(&members, &place, reading)
}

fn unknown(path: &str) -> PayloadWarning {
    PayloadWarning {
        path: path.to_owned(),
        code: Code::fixed("interchange.payload.kind_unknown"),
        facts: Vec::new(),
    }
}

/// What is read, and where.
pub(super) struct Place<'a, 'p> {
    pub(super) kind: TmfKind,
    pub(super) shape: TmfShape,
    path: &'p str,
    /// The name of the event.
    event: Option<String>,
    /// The field of the resource in the event, and the resource.
    held: Option<(String, Node<'a>)>,
}

/// Walks along each version of the schema, and takes the one that less contradicts.
fn best(
    members: &Members<'_>,
    place: &Place<'_, '_>,
    reading: &mut Reading,
) -> Result<(), Invalid> {
    let mut walks = Vec::new();
    let with_kind = apis()
        .iter()
        .filter(|api| api.roots.contains_key(place.kind.name()));
    for api in with_kind {
        let mut walk = Walk {
            api,
            found: Vec::new(),
            mended: Vec::new(),
            strange: 0,
        };
        walk.start(members, place)?;
        walks.push(walk);
    }
    let cost = |walk: &Walk| (walk.found.len(), walk.strange);
    let alike = match walks.as_slice() {
        [one, other] => cost(one) == cost(other),
        _ => false,
    };
    // Of two that fit alike the first, which asks less, is the older.
    let Some(walk) = walks.into_iter().min_by_key(|walk| cost(walk)) else {
        return Ok(());
    };
    let (inner, at) = match &place.held {
        Some((field, node)) => {
            let inner = match node.form() {
                Form::Object(inner) => inner,
                _ => Vec::new(),
            };
            (Some(inner), format!("{}/event/{field}", place.path))
        }
        None => (None, place.path.to_owned()),
    };
    let of = inner.as_deref().unwrap_or(members);
    let version = (!alike).then_some(walk.api.version);
    reading.resources.push(TmfResource {
        kind: Some(place.kind),
        version,
        path: at,
        ..walk.resource(of, place)
    });
    reading.found.extend(walk.found);
    reading.mended.extend(walk.mended);
    Ok(())
}

/// A walk along one version of a schema.
pub(super) struct Walk {
    pub(super) api: &'static Api,
    found: Vec<PayloadWarning>,
    mended: Vec<(Range<usize>, &'static str)>,
    /// How many fields the schema does not have.
    strange: usize,
}

impl Walk {
    fn warn(&mut self, code: &'static str, path: &str, facts: Vec<NamedFact>) {
        self.found.push(PayloadWarning {
            path: path.to_owned(),
            code: Code::fixed(code),
            facts,
        });
    }

    fn start(&mut self, members: &Members<'_>, place: &Place<'_, '_>) -> Result<(), Invalid> {
        let event = place.event.as_deref();
        let known = event.filter(|name| self.api.types.contains_key(*name));
        let path = place.path;
        match (place.shape, known, &place.held) {
            (TmfShape::Event, Some(name), _) => self.object(members, name, path, 0, true),
            (TmfShape::Event, None, Some((field, held))) => {
                let path = format!("{path}/event/{field}");
                self.value(*held, &format!("o:{}", place.kind.name()), &path, 0)
            }
            (TmfShape::Update, ..) => self.object(members, place.kind.name(), path, 0, false),
            (TmfShape::Create, ..) => {
                let required = self.api.roots.get(place.kind.name());
                self.required(members, required.map_or(&[], Vec::as_slice), path);
                self.object(members, place.kind.name(), path, 0, false)
            }
            _ => self.object(members, place.kind.name(), path, 0, true),
        }
    }

    fn required(&mut self, members: &Members<'_>, required: &[String], path: &str) {
        for field in required {
            let there =
                member(members, field).is_some_and(|node| !matches!(node.form(), Form::Null));
            if !there {
                let fact = NamedFact::text_of("field", field);
                self.warn("interchange.payload.required_missing", path, vec![fact]);
            }
        }
    }

    fn object(
        &mut self,
        members: &Members<'_>,
        name: &str,
        path: &str,
        depth: usize,
        whole: bool,
    ) -> Result<(), Invalid> {
        let Some(known) = self.api.types.get(name) else {
            return Ok(());
        };
        if depth > DEPTH_MAX {
            return Err(Invalid::plain("interchange.payload.too_deep", ""));
        }
        if known.fields.is_empty() {
            return Ok(());
        }
        if whole {
            self.required(members, &known.required, path);
        }
        let mut seen = BTreeSet::new();
        for (key, value) in members {
            let Some(code) = known.fields.get(key) else {
                self.strange = self.strange.saturating_add(1);
                if !seen.insert(key) {
                    self.warn("interchange.payload.key_repeated", path, Vec::new());
                }
                continue;
            };
            let at = format!("{path}/{key}");
            if !seen.insert(key) {
                self.warn("interchange.payload.key_repeated", &at, Vec::new());
            }
            self.value(*value, code, &at, depth.saturating_add(1))?;
        }
        self.in_order(members, path);
        self.items(members, path);
        Ok(())
    }

    fn value(
        &mut self,
        node: Node<'_>,
        code: &str,
        path: &str,
        depth: usize,
    ) -> Result<(), Invalid> {
        let form = node.form();
        if code == "*" || matches!(form, Form::Null) {
            return Ok(());
        }
        let (kind, rest) = code.split_once(':').unwrap_or((code, ""));
        let fits = match (kind, &form) {
            ("a", Form::List(elements)) => {
                for (number, element) in elements.iter().enumerate() {
                    let at = format!("{path}/{number}");
                    self.value(*element, rest, &at, depth.saturating_add(1))?;
                }
                true
            }
            ("o", Form::Object(members)) => {
                self.object(members, rest, path, depth, true)?;
                true
            }
            ("o", _) => {
                let known = self.api.types.get(rest);
                known.is_none_or(|known| known.fields.is_empty())
            }
            ("e", Form::Text(text)) => {
                self.name(node, rest, text, path);
                true
            }
            ("d", Form::Text(text)) => {
                match dates::instant(text) {
                    Written::Instant(_) => {}
                    Written::WithoutZone => {
                        self.warn("interchange.payload.date_without_zone", path, Vec::new());
                    }
                    Written::Malformed => {
                        self.warn("interchange.payload.date_malformed", path, Vec::new());
                    }
                }
                true
            }
            ("y", Form::Text(text)) => {
                if !dates::is_day(text) {
                    self.warn("interchange.payload.date_malformed", path, Vec::new());
                }
                true
            }
            ("s", Form::Text(_)) | ("n", Form::Number) | ("b", Form::Bool) => true,
            ("i", Form::Number) => node.is_whole(),
            _ => false,
        };
        if !fits {
            let wanted = NamedFact::code("wanted", type_code(kind));
            self.warn("interchange.payload.other_type", path, vec![wanted]);
        }
        Ok(())
    }

    /// Compares a name with the published ones; a spelling is corrected when it is written.
    fn name(&mut self, node: Node<'_>, list: &str, text: &str, path: &str) {
        let api = self.api;
        let published = api.enums.get(list).map_or(&[][..], Vec::as_slice);
        let (code, name) = match names::compare(list, published, text) {
            Match::Published(_) => return,
            Match::Blank(name) => ("interchange.payload.name_blank", name),
            Match::OtherCase(name) => ("interchange.payload.name_case", name),
            Match::Part(name) => ("interchange.payload.name_part", name),
            Match::OfMef(name) => ("interchange.payload.name_of_mef", name),
            Match::Unknown => {
                self.warn("interchange.payload.name_unknown", path, Vec::new());
                return;
            }
        };
        if matches!(
            code,
            "interchange.payload.name_blank" | "interchange.payload.name_case"
        ) {
            self.mended.push((node.span(), name));
        }
        self.warn(code, path, vec![NamedFact::text_of("name", name)]);
    }

    fn in_order(&mut self, members: &Members<'_>, path: &str) {
        let at = |key| match text(members, key).as_deref().map(dates::instant) {
            Some(Written::Instant(at)) => Some(at),
            _ => None,
        };
        for (first, second, code) in IN_ORDER {
            if let (Some(from), Some(until)) = (at(first), at(second))
                && until < from
            {
                let facts = vec![
                    NamedFact::text_of("first", first),
                    NamedFact::text_of("second", second),
                ];
                self.warn(code, path, facts);
            }
        }
    }

    /// The items of an order: each id once, and states that can give that of the order.
    fn items(&mut self, members: &Members<'_>, path: &str) {
        for field in ITEMS {
            let Some(Form::List(elements)) = member(members, field).map(|node| node.form()) else {
                continue;
            };
            let items: Vec<_> = elements
                .iter()
                .filter_map(|element| match element.form() {
                    Form::Object(item) => Some(item),
                    _ => None,
                })
                .collect();
            let mut seen = BTreeSet::new();
            for (number, item) in items.iter().enumerate() {
                if let Some(id) = text(item, "id")
                    && !seen.insert(id)
                {
                    let at = format!("{path}/{field}/{number}/id");
                    self.warn("interchange.payload.item_repeated", &at, Vec::new());
                }
            }
            let states: Vec<_> = items
                .iter()
                .filter_map(|item| text(item, "state"))
                .collect();
            let all = !states.is_empty() && states.len() == items.len();
            let state = text(members, "state").filter(|_| all);
            if state.is_some_and(|state| contradicts(state.trim(), &states)) {
                let at = format!("{path}/state");
                self.warn(
                    "interchange.payload.state_contradicts_items",
                    &at,
                    Vec::new(),
                );
            }
        }
    }
}

/// Whether items in these states cannot give that state of their order.
fn contradicts(state: &str, items: &[String]) -> bool {
    let done = |item: &String| item.trim() == "completed";
    match state {
        "completed" => !items.iter().all(done),
        "failed" | "cancelled" | "rejected" => items.iter().any(done),
        "partial" => items.iter().all(done) || !items.iter().any(done),
        _ => false,
    }
}

/// The word for a type, in every language.
const fn type_code(kind: &str) -> Code {
    Code::fixed(match kind.as_bytes() {
        b"a" => "interchange.type.list",
        b"o" => "interchange.type.object",
        b"i" => "interchange.type.whole",
        b"n" => "interchange.type.number",
        b"b" => "interchange.type.yes_no",
        _ => "interchange.type.text",
    })
}

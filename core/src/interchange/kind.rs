//! What a payload is: which resource, and what is done with it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::payload::{TmfKind, TmfShape};
use super::table::{Api, apis};
use super::tree::{Form, Node};

/// The members of an object.
pub(super) type Members<'a> = [(String, Node<'a>)];

pub(super) fn member<'a>(members: &Members<'a>, key: &str) -> Option<Node<'a>> {
    let mut all = members.iter();
    all.find(|(name, _)| name == key).map(|(_, node)| *node)
}

pub(super) fn text(members: &Members<'_>, key: &str) -> Option<String> {
    member(members, key).and_then(|node| node.text())
}

/// Gives the kind whose name a type begins with: `ProductOrderStateChangeEvent`, `Customer_FVO`.
fn of_name(name: &str) -> Option<TmfKind> {
    TmfKind::ALL
        .into_iter()
        .find(|kind| name.starts_with(kind.name()))
}

/// Gives the kind that a resource says it is, or that only its fields can be.
pub(super) fn of_resource(members: &Members<'_>) -> Option<TmfKind> {
    let said = ["@type", "@baseType"];
    let said = said.into_iter().filter_map(|key| text(members, key));
    let mut said = said.filter_map(|name| {
        let bare = name.split('_').next().unwrap_or_default();
        let mut all = TmfKind::ALL.into_iter();
        all.find(|kind| kind.name() == bare)
    });
    said.next().or_else(|| of_fields(members))
}

/// The kinds that have a field of a name.
static KINDS: LazyLock<BTreeMap<&'static str, BTreeSet<TmfKind>>> = LazyLock::new(|| {
    let mut kinds: BTreeMap<&str, BTreeSet<TmfKind>> = BTreeMap::new();
    for api in apis() {
        for kind in TmfKind::ALL {
            let resource = api.types.get(kind.name());
            for field in resource.iter().flat_map(|resource| resource.fields.keys()) {
                kinds.entry(field).or_default().insert(kind);
            }
        }
    }
    kinds
});

/// Each field counts by how few kinds have it; the kind with the most wins, if it has more than any other.
fn of_fields(members: &Members<'_>) -> Option<TmfKind> {
    let keys: BTreeSet<_> = members.iter().map(|(key, _)| key.as_str()).collect();
    let mut scores: BTreeMap<TmfKind, u32> = BTreeMap::new();
    for sharing in keys.iter().filter_map(|key| KINDS.get(key)) {
        let weight = match sharing.len() {
            1 => 12,
            2 => 4,
            3 => 2,
            _ => continue,
        };
        for kind in sharing {
            let score = scores.entry(*kind).or_default();
            *score = score.saturating_add(weight);
        }
    }
    let best = scores.values().max()?;
    let mut winners = scores.iter().filter(|(_, score)| *score == best);
    let (kind, _) = winners.next()?;
    winners.next().is_none().then_some(*kind)
}

/// What an event says it is about, and what stands in it.
pub(super) struct EventParts<'a> {
    /// The name of the event: `ProductOrderStateChangeEvent`.
    pub(super) name: Option<String>,
    /// The kind by that name.
    pub(super) said: Option<TmfKind>,
    /// The kind of what stands in it, its field and the resource.
    pub(super) held: Option<(TmfKind, String, Node<'a>)>,
}

/// Takes an event apart; none where the payload is none.
pub(super) fn event<'a>(members: &Members<'a>) -> Option<EventParts<'a>> {
    let Form::Object(body) = member(members, "event")?.form() else {
        return None;
    };
    let names = ["eventType", "@type"];
    let mut names = names.into_iter().filter_map(|key| text(members, key));
    let is_event = member(members, "eventId").is_some() || names.clone().next().is_some();
    // A generated event says anything in its type and what it is in `@type`.
    let name = names.find(|name| of_name(name).is_some());
    let held = body.into_iter().find_map(|(key, node)| {
        let mut all = TmfKind::ALL.into_iter();
        let kind = all.find(|kind| field_of(*kind) == key)?;
        Some((kind, key, node))
    });
    is_event.then_some(EventParts {
        said: name.as_deref().and_then(of_name),
        name,
        held,
    })
}

/// The field of a resource in an event: `productOrder`.
fn field_of(kind: TmfKind) -> String {
    let name = kind.name();
    let mut letters = name.chars();
    let first = letters.next().into_iter();
    first.flat_map(char::to_lowercase).chain(letters).collect()
}

/// Says what is done with a resource: one with an id is shown; one with all that creating it asks for is created.
pub(super) fn shape(kind: Option<TmfKind>, members: &Members<'_>) -> TmfShape {
    if member(members, "callback").is_some() && kind.is_none() {
        return TmfShape::Registration;
    }
    if member(members, "id").is_some() {
        return TmfShape::Resource;
    }
    let asks = |api: &Api| kind.and_then(|kind| api.roots.get(kind.name()).cloned());
    let creates = apis().iter().filter_map(asks).any(|required| {
        let mut required = required.iter();
        required.all(|field| member(members, field).is_some())
    });
    if creates {
        TmfShape::Create
    } else {
        TmfShape::Update
    }
}

/// Tells whether a list is one of single changes after RFC 6902.
pub(super) fn is_patch(elements: &[Node<'_>]) -> bool {
    let change = |node: &Node<'_>| match node.form() {
        Form::Object(members) => text(&members, "op").is_some() && text(&members, "path").is_some(),
        _ => false,
    };
    !elements.is_empty() && elements.iter().all(change)
}

//! What the domains need of a resource: its id, its state, its items, its period.

use super::check::{ITEMS, Place, Walk, bare};
use super::dates::{self, Written};
use super::kind::{Members, member, text};
use super::names::{self, Match};
use super::payload::{TmfItem, TmfName, TmfResource};
use super::tree::{Form, Node};
use crate::base::{Instant, Label};

impl Walk {
    fn read_name(&self, members: &Members<'_>, owner: &str, field: &str) -> Option<TmfName> {
        let written = text(members, field)?;
        let code = self.api.types.get(owner)?.fields.get(field)?;
        let list = code.strip_prefix("e:");
        let published = list.and_then(|list| self.api.enums.get(list));
        let published = published.map_or(&[][..], Vec::as_slice);
        let name = match names::compare(list.unwrap_or_default(), published, &written) {
            Match::Published(name)
            | Match::Blank(name)
            | Match::OtherCase(name)
            | Match::Part(name) => Some(name),
            Match::OfMef(name) => Some(name),
            Match::Unknown => None,
        };
        let written = match name {
            Some(name) if name == written => None,
            _ => label(&written),
        };
        Some(TmfName {
            name: name.and_then(label),
            written,
        })
    }

    pub(super) fn resource(&self, members: &Members<'_>, place: &Place<'_, '_>) -> TmfResource {
        let owner = place.kind.name();
        let state = ["state", "status"];
        let mut state = state
            .into_iter()
            .filter_map(|field| self.read_name(members, owner, field));
        let (from, until) = period(members);
        TmfResource {
            id: text(members, "id").as_deref().and_then(label),
            state: state.next(),
            items: self.read_items(members, owner),
            from,
            until,
            ..bare(place.shape, String::new())
        }
    }

    fn read_items(&self, members: &Members<'_>, owner: &str) -> Vec<TmfItem> {
        let known = self.api.types.get(owner);
        let field = ITEMS.into_iter().find_map(|field| {
            let code = known?.fields.get(field)?.strip_prefix("a:o:")?;
            Some((member(members, field)?, code))
        });
        let Some((node, item)) = field else {
            return Vec::new();
        };
        let Form::List(elements) = node.form() else {
            return Vec::new();
        };
        let read = |element: Node<'_>| match element.form() {
            Form::Object(members) => Some(TmfItem {
                id: text(&members, "id").as_deref().and_then(label),
                action: self.read_name(&members, item, "action"),
                state: self.read_name(&members, item, "state"),
            }),
            _ => None,
        };
        elements.into_iter().filter_map(read).collect()
    }
}

fn label(text: &str) -> Option<Label> {
    Label::new(text).ok()
}

/// The period of a resource: the one that is asked for, or `validFor`, or `interactionDate`.
fn period(members: &Members<'_>) -> (Option<Instant>, Option<Instant>) {
    let at = |members: &Members<'_>, key| match text(members, key).as_deref().map(dates::instant) {
        Some(Written::Instant(at)) => Some(at),
        _ => None,
    };
    for field in ["validFor", "interactionDate"] {
        if let Some(Form::Object(period)) = member(members, field).map(|node| node.form()) {
            return (at(&period, "startDateTime"), at(&period, "endDateTime"));
        }
    }
    (
        at(members, "requestedStartDate"),
        at(members, "requestedCompletionDate"),
    )
}

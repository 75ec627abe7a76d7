//! What a visit needs before it is confirmed, and what of it is still open.

use super::request::{MaterialNeed, VisitRequest};
use super::state::{Visit, VisitParts, VisitState};
use crate::base::{Invalid, VisitId};
use crate::order::{BriefingItem, BriefingNote};

impl Visit {
    /// Gives every item that the customer must be told of, with the present data.
    ///
    /// The window and the amount stand in it as soon as they are known.
    pub fn needed_briefing(&self) -> Vec<BriefingItem> {
        needed(&self.0)
    }

    /// Gives the items that the customer has not acknowledged, told or not.
    pub fn open_briefing(&self) -> Vec<BriefingItem> {
        open(&self.0)
    }

    /// Gives what of the materials list is not reserved, each with the quantity that is lacking.
    pub fn missing_materials(&self) -> Vec<MaterialNeed> {
        missing(&self.0)
    }

    /// Gives the request of a new visit that makes this one good, which was missed, failed or could not be
    /// completed.
    ///
    /// An ended visit does not come back to life: what was missed stays countable as missed, and the order,
    /// which was told that the visit was not held, is not told otherwise.
    ///
    /// # Errors
    /// `order.visit.follow_up_early` where it has not ended so; `order.visit.follow_up_of_itself` where the
    /// new visit has the id of this one.
    pub fn follow_up(&self, visit: VisitId) -> Result<VisitRequest, Invalid> {
        let ended = matches!(
            self.0.state,
            VisitState::Missed | VisitState::Failed { .. } | VisitState::CannotComplete { .. }
        );
        if !ended {
            return Err(Invalid::plain("order.visit.follow_up_early", "state"));
        }
        if visit == self.0.purpose.visit {
            return Err(Invalid::plain("order.visit.follow_up_of_itself", "visit"));
        }
        Ok(VisitRequest {
            follow_up_of: Some(self.0.purpose.visit.clone()),
            visit,
            ..self.0.purpose.clone()
        })
    }
}

/// The items in the order in which they are told.
pub(super) fn needed(visit: &VisitParts) -> Vec<BriefingItem> {
    let VisitRequest {
        documents, prepare, ..
    } = &visit.purpose;
    let at_home = visit.window.map(|window| BriefingItem::AtHome { window });
    let documents = documents.iter().map(|document| BriefingItem::HaveDocument {
        document: *document,
    });
    let prepare = prepare.iter().map(|wording| BriefingItem::Prepare {
        wording: wording.clone(),
    });
    let amount = visit
        .amount
        .map(|amount| BriefingItem::AmountDue { amount });
    let account = visit.account.clone().filter(|_| owes(visit));
    let pay_into = account.map(|account| BriefingItem::PayInto { account });
    at_home
        .into_iter()
        .chain(documents)
        .chain(prepare)
        .chain(amount)
        .chain(pay_into)
        .chain([BriefingItem::NoCash])
        .collect()
}

/// Tells whether there is something to pay.
pub(super) fn owes(visit: &VisitParts) -> bool {
    visit.amount.is_some_and(|amount| amount.minor > 0)
}

pub(super) fn note_of<'a>(visit: &'a VisitParts, item: &BriefingItem) -> Option<&'a BriefingNote> {
    visit.briefing.iter().find(|note| note.item == *item)
}

pub(super) fn open(visit: &VisitParts) -> Vec<BriefingItem> {
    let acknowledged =
        |item: &BriefingItem| note_of(visit, item).is_some_and(|note| note.acknowledged.is_some());
    let mut items = needed(visit);
    items.retain(|item| !acknowledged(item));
    items
}

pub(super) fn missing(visit: &VisitParts) -> Vec<MaterialNeed> {
    let lacking = |need: &MaterialNeed| {
        let mut reserved = visit.reserved.iter();
        let kept = reserved.find(|one| one.material == need.material);
        let kept = kept.map_or(0, |one| one.quantity);
        let quantity = need.quantity.saturating_sub(kept);
        (quantity > 0).then(|| MaterialNeed {
            material: need.material.clone(),
            quantity,
        })
    };
    visit.purpose.needs.iter().filter_map(lacking).collect()
}

/// Tells whether a visit may stand as confirmed: everything acknowledged, quoted and reserved.
pub(super) fn is_ready(visit: &VisitParts) -> bool {
    visit.amount.is_some() && open(visit).is_empty() && missing(visit).is_empty()
}

/// Drops the notes on what the visit does not need any more: another window, amount or account is another
/// item, also where an earlier one comes back, because the customer heard something else in between.
pub(super) fn drop_void_notes(visit: &mut VisitParts) {
    let needed = needed(visit);
    visit.briefing.retain(|note| needed.contains(&note.item));
}

//! What a visit is for: the part of it that never changes.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::base::workflow::Guards;
use crate::base::{
    ErrorKind, FailedGuard, MaterialId, NamedFact, OrderId, OrderItemId, PersonRef, ProjectId,
    Reference, ServiceKindId, SkillId, VisitId, WordingId, Zone,
};
use crate::order::BriefingDocument;

/// The longest list of a visit.
pub(super) const LIST_MAX: usize = 64;

/// Says how much of a material an installation needs, or has reserved.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MaterialNeed {
    /// The material.
    pub material: MaterialId,
    /// How much, in the unit of the material; at least 1.
    pub quantity: u32,
}

/// Says what a visit is for and what it needs.
///
/// Each list names a thing once and holds 64 at most. `needs` is the materials list of the service type as it
/// was when the visit was asked for; an empty one says that the work needs no material.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisitRequest {
    /// Names the visit.
    pub visit: VisitId,
    /// The order that it belongs to.
    pub order: OrderId,
    /// The items of the order that it is for; at least one.
    pub items: Vec<OrderItemId>,
    /// The customer.
    pub person: PersonRef,
    /// The project.
    pub project: ProjectId,
    /// The kind of service that is installed or mended.
    pub kind: ServiceKindId,
    /// What the crew must be able to do.
    pub skills: Vec<SkillId>,
    /// The materials list of the service type.
    pub needs: Vec<MaterialNeed>,
    /// The documents that the customer has ready.
    pub documents: Vec<BriefingDocument>,
    /// What else the customer does before, in the wordings of the project.
    pub prepare: Vec<WordingId>,
    /// The zone on whose clock the customer lives.
    pub zone: Zone,
    /// The visit that ended without the work and that this one makes good.
    pub follow_up_of: Option<VisitId>,
}

impl VisitRequest {
    pub(super) fn guard(&self, guards: &mut Guards) {
        let some = !self.items.is_empty();
        guards.require(some, ErrorKind::Invalid, || {
            FailedGuard::plain("order.visit.items_empty")
        });
        list(guards, "order.visit.item_repeated", "item", &self.items);
        list(guards, "order.visit.skill_repeated", "skill", &self.skills);
        guard_materials(guards, &self.needs);
        let documents: Vec<_> = self.documents.iter().map(|one| one.code()).collect();
        list(
            guards,
            "order.visit.document_repeated",
            "document",
            &documents,
        );
        list(
            guards,
            "order.visit.wording_repeated",
            "wording",
            &self.prepare,
        );
        let other = self.follow_up_of.as_ref() != Some(&self.visit);
        guards.require(other, ErrorKind::Invalid, || {
            FailedGuard::plain("order.visit.follow_up_of_itself")
        });
    }

    /// Tells whether it is one that `Request` lets through.
    pub(super) fn holds(&self) -> bool {
        let mut guards = Guards::default();
        self.guard(&mut guards);
        guards.hold()
    }
}

/// A list of materials names each once, and some of each.
pub(super) fn guard_materials(guards: &mut Guards, materials: &[MaterialNeed]) {
    let names: Vec<_> = materials.iter().map(|one| one.material.clone()).collect();
    list(guards, "order.visit.material_repeated", "material", &names);
    for MaterialNeed { material, quantity } in materials {
        guards.require(*quantity > 0, ErrorKind::Invalid, || {
            FailedGuard::plain("order.visit.quantity_zero")
                .with(NamedFact::id("material", material))
        });
    }
}

/// A list is not too long and names nothing twice.
pub(super) fn list<T: Ord + Clone + Into<Reference>>(
    guards: &mut Guards,
    repeated: &'static str,
    name: &'static str,
    values: &[T],
) {
    guard_length(guards, values.len());
    let mut seen = BTreeSet::new();
    for value in values {
        guards.require(seen.insert(value), ErrorKind::Invalid, || {
            FailedGuard::plain(repeated).with(NamedFact::id(name, value.clone()))
        });
    }
}

pub(super) fn guard_length(guards: &mut Guards, length: usize) {
    guards.require(length <= LIST_MAX, ErrorKind::Limit, || {
        FailedGuard::plain("order.visit.too_many")
            .with(NamedFact::count("limit", LIST_MAX as u64))
            .with(NamedFact::count("length", length as u64))
    });
}

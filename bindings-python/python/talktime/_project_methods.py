"""What the generated classes of a project can do; `_methods` hands them on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

from . import _talktime as _native

if TYPE_CHECKING:
    from . import _model
    from ._talktime import Code, FormId, OfferId, TopicId


class CoverageMethods:
    __slots__ = ()

    def covers(self, address: _model.Address) -> _model.Covered:
        """Tells whether an address is covered; unknown where it lacks a part that decides it."""
        return _native.coverage_covers(cast("_model.Coverage", self), address)


class OfferMethods:
    __slots__ = ()

    def is_valid_on(self, day: date) -> bool:
        """Tells whether it may be sold on a day."""
        return _native.offer_is_valid_on(cast("_model.Offer", self), day)


class CatalogueMethods:
    __slots__ = ()

    def find(self, id: OfferId) -> _model.Offer | None:
        """Finds an offer by its id, whether it is sold today or not."""
        return _native.catalogue_find(cast("_model.Catalogue", self), id)

    def on(self, day: date) -> tuple[_model.Offer, ...]:
        """Gives the offers that may be sold on a day."""
        return _native.catalogue_on(cast("_model.Catalogue", self), day)

    def at(self, day: date, address: _model.Address) -> tuple[_model.AvailableOffer, ...]:
        """Gives the offers that may be sold on a day and can be had, or perhaps, at an address."""
        return _native.catalogue_at(cast("_model.Catalogue", self), day, address)


class CallGuideMethods:
    __slots__ = ()

    def lines_for(self, moment: _model.GuideMoment) -> tuple[_model.GuideLine, ...]:
        """Gives the lines of a moment, in their order."""
        return _native.guide_lines_for(cast("_model.CallGuide", self), moment)

    def fault_tree(self, topic: TopicId) -> _model.FaultTree | None:
        """Finds the tree of a topic; without one the question lies outside the guide."""
        return _native.guide_fault_tree(cast("_model.CallGuide", self), topic)


class FaultTreeMethods:
    __slots__ = ()

    def start(self) -> _model.FaultWalk:
        """Begins the search: a walk that stands at the first step."""
        return _native.fault_start(cast("_model.FaultTree", self))

    def stands_at(self, walk: _model.FaultWalk) -> _model.FaultNode:
        """Gives the step where a walk stands: the question that is open, or the end.

        Raises `InvalidValue` where this tree does not lead there.
        """
        return _native.fault_stands_at(cast("_model.FaultTree", self), walk)

    def answer(self, walk: _model.FaultWalk, answer: Code) -> _model.FaultWalk:
        """Gives the answer to the question where a walk stands, and the walk that goes on from there.

        Raises `InvalidValue` where the question has no such answer or the walk has ended.
        """
        return _native.fault_answer(cast("_model.FaultTree", self), walk, answer)

    def walk(self, answers: Sequence[Code]) -> _model.FaultWalk:
        """Goes from the first step through the answers given so far; fewer take a step back."""
        return _native.fault_walk(cast("_model.FaultTree", self), answers)

    def node(self, id: Code) -> _model.FaultNode | None:
        """Finds a step by its name."""
        return _native.fault_node(cast("_model.FaultTree", self), id)


class ProjectVersionsMethods:
    __slots__ = ()

    def version(self, number: int) -> _model.Project | None:
        """Gives the version of a number, under which an old application stays readable."""
        return _native.project_version(cast("_model.ProjectVersions", self), number)

    def on(self, day: date) -> _model.Project | None:
        """Gives the version that holds on a day; `None` before the first."""
        return _native.project_on(cast("_model.ProjectVersions", self), day)

    def form(self, id: FormId, version: int) -> _model.FormSchema | None:
        """Gives the version of a form under which something was filled in, whichever version of the project has it."""
        return _native.project_form(cast("_model.ProjectVersions", self), id, version)

"""What the generated classes of a form and an application can do; `_methods` hands them on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, cast

from . import _talktime as _native
from ._said import Coded, Sayable

if TYPE_CHECKING:
    from . import _model
    from ._talktime import FormFieldId


class FormFieldKindMethods(Coded):
    __slots__ = ()


class FormValueMethods(Coded):
    __slots__ = ()


class FormFaultMethods(Sayable):
    __slots__ = ()


class FormSchemaMethods:
    __slots__ = ()

    def field(self, id: FormFieldId) -> _model.FormField | None:
        """Gives the field of a name; `None` where the form has none."""
        return _native.form_schema_field(cast("_model.FormSchema", self), id)


class FilledFormMethods:
    __slots__ = ()

    def value(self, field: FormFieldId) -> _model.FormValue | None:
        """Gives what stands in a field; `None` where nothing was filled in."""
        return _native.filled_form_value(cast("_model.FilledForm", self), field)


class FormVerdictMethods:
    __slots__ = ()

    def sentences(
        self, schema: _model.FormSchema, language: _model.Language | None = None
    ) -> tuple[str, ...]:
        """Says everything that keeps the form from being complete, in English unless a language is given.

        Each sentence begins with the name of its field.
        """
        from ._model import Language

        spoken = Language.ENGLISH if language is None else language
        verdict = cast("_model.FormVerdict", self)
        return tuple(_native.form_verdict_sentences(verdict, schema, spoken))


class ApplicationStateMethods(Coded):
    __slots__ = ()


class ApplicationCommandMethods(Coded):
    __slots__ = ()


class ApplicationEventMethods(Coded):
    __slots__ = ()


class ApplicationMethods:
    __slots__ = ()

    @staticmethod
    def replay(history: Sequence[_model.ApplicationEntry]) -> _model.Application:
        """Rebuilds an application from its history; raises `ReplayFailed` where it is corrupt."""
        return _native.application_replay(history)

    @staticmethod
    def transitions() -> tuple[_model.Transition, ...]:
        """Gives the transition table as data."""
        return _native.application_transitions()

    @property
    def next_deadline(self) -> datetime | None:
        """The instant at which something happens by itself: send `elapse` then."""
        return _native.application_next_deadline(cast("_model.Application", self))

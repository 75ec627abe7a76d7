"""What says a sentence or has a stable code, as bases of the generated classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import _talktime as _native

if TYPE_CHECKING:
    from . import _model
    from ._talktime import Code


class Sayable:
    __slots__ = ()

    def sentence(self, language: _model.Language | None = None) -> str:
        """Says it in one sentence, in English unless a language is given."""
        from ._model import Language

        return _native.sentence(self, Language.ENGLISH if language is None else language)


class Coded:
    __slots__ = ()

    @property
    def code(self) -> Code:
        """The stable dotted code."""
        return _native.stable_code(self)

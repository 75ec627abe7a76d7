"""The exceptions of the library."""

from __future__ import annotations

from ._model import Denial, FailedGuard, Invalid, JournalFault, Language, ReplayError


class TalktimeError(Exception):
    """Is raised by everything in the library that fails."""


class WrongType(TalktimeError, TypeError):
    """A value is of another type; the text names the field."""


class InUse(TalktimeError, RuntimeError):
    """Another thread uses the tally or the reader: let one thread at a time use it."""


class InvalidValue(TalktimeError, ValueError):
    """A value is not valid: `invalid` tells what, where, and with which bounds."""

    def __init__(self, invalid: Invalid) -> None:
        super().__init__(invalid)
        self.invalid = invalid

    def sentence(self, language: Language = Language.ENGLISH) -> str:
        """Says in one sentence what is wrong and how to mend it."""
        return self.invalid.sentence(language)

    def __str__(self) -> str:
        return self.sentence()


class Denied(TalktimeError):
    """A command was denied: `denial` names the state, the command and every guard that failed."""

    def __init__(self, denial: Denial) -> None:
        super().__init__(denial)
        self.denial = denial

    @property
    def failed(self) -> tuple[FailedGuard, ...]:
        """Every guard that failed."""
        return self.denial.failed

    def sentence(self, language: Language = Language.ENGLISH) -> str:
        """Says in one text what was denied and everything that is missing."""
        return self.denial.sentence(language)

    def __str__(self) -> str:
        return self.sentence()


class InvalidCommand(Denied, ValueError):
    """The command is malformed or contradicts something: mend it."""


class NotFound(Denied, LookupError):
    """Something that the command names is not known."""


class WrongState(Denied):
    """The command does not fit the present state: read the state again."""


class NotAllowed(Denied):
    """The actor, the time or a rule forbids it: do not repeat it as it is."""


class LimitReached(Denied):
    """A bound was reached."""


class ReplayFailed(TalktimeError):
    """A stored history is not one that the workflow could have written."""

    def __init__(self, error: ReplayError) -> None:
        super().__init__(error)
        self.error = error

    def sentence(self, language: Language = Language.ENGLISH) -> str:
        """Says in one sentence where the history broke and why."""
        return self.error.sentence(language)

    def __str__(self) -> str:
        return self.sentence()


class JournalBroken(TalktimeError):
    """A journal is not what was written: `fault` tells where, and what was done to it."""

    def __init__(self, fault: JournalFault) -> None:
        super().__init__(fault)
        self.fault = fault

    def sentence(self, language: Language = Language.ENGLISH) -> str:
        """Says in one sentence what is wrong and what to do."""
        return self.fault.sentence(language)

    def __str__(self) -> str:
        return self.sentence()

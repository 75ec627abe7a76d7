# Do not edit: written by `cargo xtask mirrors`.
"""The names of `project`."""

from ._model import (
    Disposition,
    DispositionMap,
    OutcomeCategory,
    RefusalReason,
)

__all__ = [
    "Disposition",
    "DispositionMap",
    "OutcomeCategory",
    "RefusalReason",
]

# Do not edit: written by `cargo xtask mirrors`.
"""The names of `customer`."""

from ._model import (
    Agreement,
    BlockKind,
    CutBlock,
    Duplicates,
    MatchFields,
    MatchKind,
    MatchPair,
    MatchPart,
    MatchPolicy,
    MatchScore,
    MatchVerdict,
    MatchWeights,
    NameHit,
)

from ._talktime import (
    Matcher,
)

__all__ = [
    "Agreement",
    "BlockKind",
    "CutBlock",
    "Duplicates",
    "MatchFields",
    "MatchKind",
    "MatchPair",
    "MatchPart",
    "MatchPolicy",
    "MatchScore",
    "MatchVerdict",
    "MatchWeights",
    "Matcher",
    "NameHit",
]

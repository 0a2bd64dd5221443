"""Editions of the rulebook, and who is told something different since when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, eq=False)
class Edition:
    number: str
    since: date


@dataclass(frozen=True, eq=False)
class RuleChange:
    """`who` is told differently since an edition, and `told` is what, both as sentences. `countries`
    are the codes of the destinations it is about, none where it is about all."""

    edition: Edition
    who: str
    told: str
    countries: tuple[str, ...]

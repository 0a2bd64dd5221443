"""A change to the rulebook as travellers notice it: who is told something different, since when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from riskcheck.engine.declarations.rules import Rule


@dataclass(frozen=True, eq=False)
class RuleChange:
    """`who` is told differently, and `told` is what, both as sentences. `rules` are those that say
    it now; `countries` are the codes of the destinations it is about, none where it is about all."""

    since: date
    edition: str
    who: str
    told: str
    rules: tuple[Rule, ...]
    countries: tuple[str, ...]

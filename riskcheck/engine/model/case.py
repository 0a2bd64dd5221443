"""A case: what one traveller said, what is known of all countries, and on which day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from riskcheck.engine.model.facts import Countries, Country
from riskcheck.engine.model.questions import Answers

ON_THE_SPOT = frozenset({"there", "live"})
"""Of the question `role`."""


@dataclass(frozen=True, eq=False, slots=True)
class Case:
    """`answers` are checked answers; a key that is missing is not answered.

    `nationalities` are as they count: China's for Hong Kong's. `other_nationalities` are those besides
    the destination's. `is_there`: they are, or live, there already.
    """

    answers: Answers
    countries: Countries
    day: date
    destination: Country = field(init=False)
    nationalities: frozenset[str] = field(init=False)
    is_national: bool = field(init=False)
    is_there: bool = field(init=False)
    other_nationalities: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        destination = self.countries[str(self.answers["destination"])]
        object.__setattr__(self, "destination", destination)
        held = self.answers["nationalities"]
        assert isinstance(held, tuple)
        counted = frozenset([self.countries[code].nationality for code in held])
        object.__setattr__(self, "nationalities", counted)
        object.__setattr__(self, "is_national", destination.nationality in counted)
        object.__setattr__(self, "is_there", self.answers.get("role") in ON_THE_SPOT)
        others = tuple(sorted(counted - {destination.nationality}))
        object.__setattr__(self, "other_nationalities", others)

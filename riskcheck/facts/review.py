"""How long what is held of a country may stand unchecked, and what is past that.

30 days where a mistake costs most and things move fastest; 90 days elsewhere. 30 days where

- a government of the four advises against all travel. One is enough: the engine tells that
  government's own citizens not to travel on its word alone, and they are among our readers;
- the US marks the country for wrongful detention, or names it a sponsor of it;
- a source speaks of war there, be it of a part only.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from riskcheck.engine.model.facts import AdviceLevel, Countries, Country, Source
from riskcheck.engine.model.weighing import Finding
from riskcheck.rulebook.facts.conflict import ARMED_CONFLICT
from riskcheck.rulebook.facts.detention import (
    SPONSOR_OF_WRONGFUL_DETENTION,
    US_WRONGFUL_DETENTION_INDICATOR,
)

SHORT = timedelta(days=30)
LONG = timedelta(days=90)
DO_NOT_TRAVEL = 4
PRESSING = (
    (US_WRONGFUL_DETENTION_INDICATOR, "yes"),
    (SPONSOR_OF_WRONGFUL_DETENTION, "yes"),
    (ARMED_CONFLICT, "war"),
)
ADVICE = "advice_level"


@lru_cache(maxsize=1024)
def find_review_period(country: Country) -> timedelta:
    """How long what is held of a country may stand unchecked."""
    return SHORT if _is_pressing(country) else LONG


def _is_pressing(country: Country) -> bool:
    if any(advice.level >= DO_NOT_TRAVEL for advice in country.advice):
        return True
    return any(
        statement.value == value and not statement.set_aside
        for kind, value in PRESSING
        if kind.key in country.facts
        for statement in country.facts[kind.key].statements
    )


class Review(NamedTuple):
    """When something was last checked, and the last day on which that is recent enough."""

    checked: date
    due: date

    def is_past(self, day: date) -> bool:
        return day > self.due


def find_review(country: Country, checked: date) -> Review:
    return Review(checked, checked + find_review_period(country))


@lru_cache(maxsize=16384)
def review_country(finding: Finding, country: Country) -> Review:
    """A finding is as fresh as the newest check of a source that decides it.

    `country` is the one whose file it stands in.
    """
    return find_review(country, max(s.source.reviewed for s in finding.deciding))


class ReviewedFact(NamedTuple):
    """What one source says of one country: which kinds of fact, and when they are to be checked."""

    country: Country
    kinds: tuple[str, ...]
    source: Source | AdviceLevel
    review: Review


def list_reviewed_facts(countries: Countries) -> Iterator[ReviewedFact]:
    """All that is held, once: facts that a territory borrows stand with their state."""
    for country in countries.values():
        kinds: dict[Source, dict[str, None]] = {}
        for kind, statement in () if country.facts_from else country.statements():
            kinds.setdefault(statement.source, {})[kind.key] = None
        for source, keys in kinds.items():
            yield ReviewedFact(country, tuple(keys), source, find_review(country, source.reviewed))
        for advice in country.advice:
            yield ReviewedFact(country, (ADVICE,), advice, find_review(country, advice.reviewed))


def find_newest_day(countries: Countries) -> date:
    """The newest day on which anything held was read or checked."""
    days = [country.reviewed for country in countries.values()]
    days += [one.review.checked for one in list_reviewed_facts(countries)]
    days += [advice.seen for country in countries.values() for advice in country.advice]
    return max(days)

"""Who states what: of how many destinations a kind of fact is stated, and by which sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.model.facts import Country, FactKind, Standing, Statement
from riskcheck.engine.model.text import _
from riskcheck.facts import COUNTRIES
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import ISSUERS, ISSUERS_IN_SHORT

SAYERS = {
    **ISSUERS_IN_SHORT,
    Standing.LAW.name: "laws and official pages",
    Standing.FINDING.name: "courts, UN bodies and rights organisations",
    Standing.REPORTED.name: "press reports",
    Standing.REFERENCE.name: "the CIA World Factbook",
}
"""In the order counted. For the reading copy, which is English."""

PUBLISHERS = {
    **ISSUERS,
    Standing.LAW.name: _("Laws, and official pages of the destinations"),
    Standing.FINDING.name: _("Courts, UN bodies and rights organisations"),
    Standing.REPORTED.name: _("Press and other reports"),
    Standing.REFERENCE.name: _("CIA World Factbook, January 2026"),
}


@dataclass(frozen=True)
class Count:
    name: str
    number: int


@dataclass(frozen=True)
class StatedText:
    """Something a rule reads, of how many destinations it is stated, and of how many by whom."""

    key: str
    places: int
    sayers: tuple[Count, ...]


def list_stated(rule: Rule, countries: Mapping[str, Country] = COUNTRIES) -> Iterator[StatedText]:
    """A territory with the facts of its state counts once, as that state."""
    places = [place for place in countries.values() if not place.facts_from]
    for kind in rule.facts:
        yield _count_stated(kind, places)
    if any(leaf.reads_advice for leaf in rule.applies_when.leaves()):
        advised = Counter(a.issuer for place in places for a in place.advice)
        number = sum(bool(place.advice) for place in places)
        yield StatedText("general travel advice", number, _list_counts(advised))


def _count_stated(kind: FactKind, places: Iterable[Country]) -> StatedText:
    facts = [place.facts[kind.key] for place in places if kind.key in place.facts]
    sayers = Counter[str](sayer for f in facts for sayer in {_find_sayer(s) for s in f.statements})
    return StatedText(kind.key, len(facts), _list_counts(sayers))


def _find_sayer(statement: Statement) -> str:
    issuer = statement.source.issuer
    return issuer if issuer in ISSUERS else statement.source.standing.name


def _list_counts(counted: Counter[str]) -> tuple[Count, ...]:
    return tuple(Count(name, counted[key]) for key, name in SAYERS.items() if counted[key])


def count_statements(translator: Translator) -> tuple[Count, ...]:
    """Who speaks, and in how many statements: the most first."""
    own_facts = (country for country in COUNTRIES.values() if not country.facts_from)
    counts = Counter(
        PUBLISHERS[_find_sayer(statement)]
        for country in own_facts
        for _kind, statement in country.statements()
    )
    return tuple(Count(translator.text(name), number) for name, number in counts.most_common())

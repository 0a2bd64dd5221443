"""Who states what: of how many destinations a kind of fact is stated, and by which governments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from riskcheck.engine.conditions.advice_leaves import AdviceAtLeast, CalmCountry
from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.model.facts import Country, FactKind, Standing, Statement
from riskcheck.rulebook.names import ISSUERS_IN_SHORT

OTHERS = {
    Standing.LAW: "laws and official pages",
    Standing.REPORTED: "press reports",
    Standing.REFERENCE: "the CIA World Factbook",
}


def stated_facts(rule: Rule, countries: Mapping[str, Country]) -> Iterator[str]:
    """A line for each fact a rule reads; a territory with the facts of its state counts once."""
    places = [place for place in countries.values() if not place.facts_from]
    for kind in rule.facts:
        yield f"{kind.key}: {_stated(kind, places)}"
    if any(isinstance(x, AdviceAtLeast | CalmCountry) for x in rule.applies_when.leaves()):
        advised = Counter(advice.issuer for place in places for advice in place.advice)
        number = sum(bool(place.advice) for place in places)
        yield f"general travel advice: {_places(number)}: {_each(advised, ISSUERS_IN_SHORT)}"


def _stated(kind: FactKind, places: Iterable[Country]) -> str:
    facts = [place.facts[kind.key] for place in places if kind.key in place.facts]
    sayers = Counter(sayer for fact in facts for sayer in {_sayer(s) for s in fact.statements})
    names = [*ISSUERS_IN_SHORT.values(), *OTHERS.values()]
    if not facts:
        return "no source states it of any destination"
    return f"{_places(len(facts))}: {_each(sayers, {name: name for name in names})}"


def _sayer(statement: Statement) -> str:
    source = statement.source
    return ISSUERS_IN_SHORT.get(source.issuer) or OTHERS[source.standing]


def _each(counted: Counter[str], names: Mapping[str, str]) -> str:
    return ", ".join(f"{name} {counted[key]}" for key, name in names.items() if counted[key])


def _places(number: int) -> str:
    return f"{number} destination{'' if number == 1 else 's'}"

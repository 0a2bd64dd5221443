"""Every statement that is held, as plain data: what it says, of whom, who says so, under which licence."""

from __future__ import annotations

from collections.abc import Iterator

from riskcheck.engine.conditions.advice_leaves import ADVICE_LEVEL
from riskcheck.engine.judging.report import Plain
from riskcheck.engine.model.facts import AdviceLevel, Country, Source, Statement
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook.licences import BY_ISSUER, LICENCES
from riskcheck.rulebook.publishers import BY_CODE


def may_be_shipped(issuer: str) -> bool:
    """Whether what a publisher says may be handed on; of one who is not known, we hold our own words only."""
    return issuer not in BY_CODE or BY_CODE[issuer].may_be_shipped


def find_licence(issuer: str) -> str | None:
    """The licence of a publisher's own text, where it is known."""
    if issuer in BY_CODE:
        return BY_CODE[issuer].licence
    return BY_ISSUER[issuer].licence if issuer in BY_ISSUER else None


def list_licences() -> list[Plain]:
    return [
        {"publisher": one.publisher, "licence": one.licence, "attribution": one.attribution}
        for one in LICENCES
    ]


def list_held_statements() -> Iterator[Plain]:
    """Country by country. Of a territory that has the facts of another country, those are not told twice."""
    for country in COUNTRIES.values():
        for advice in country.advice:
            if may_be_shipped(advice.issuer):
                yield {
                    "country": country.code,
                    "fact": ADVICE_LEVEL.key,
                    **_report_level(advice, country),
                }
        if country.facts_from:
            continue
        for kind, statement in country.statements():
            if may_be_shipped(statement.source.issuer):
                yield {
                    "country": country.code,
                    "fact": kind.key,
                    **report_statement(statement),
                }


def report_statement(statement: Statement) -> Plain:
    """`scope` is whom it covers; `only_for` and `set_aside` say why it does not decide, where it does not."""
    return {
        "value": str(statement.value),
        "strength": statement.strength.name.lower(),
        "scope": statement.scope,
        "only_if_also": list(statement.only_if_also),
        "unless_also": list(statement.unless_also),
        "applies_to": statement.applies_to,
        "note": statement.note,
        "only_for": statement.only_for,
        "set_aside": statement.set_aside,
        "source": report_source(statement.source),
    }


def report_source(source: Source) -> Plain:
    return {
        "title": source.title,
        "url": source.url,
        "dated": source.dated.isoformat() if source.dated else None,
        "precision": source.precision,
        "standing": source.standing.value,
        "issuer": source.issuer,
        "licence": find_licence(source.issuer),
        "reviewed": source.reviewed.isoformat(),
    }


def _report_level(advice: AdviceLevel, country: Country) -> Plain:
    """The general advice of a government, as a statement on everybody."""
    return {
        "value": str(advice.level),
        "strength": "states",
        "scope": "everyone",
        "only_if_also": [],
        "unless_also": [],
        "applies_to": "",
        "note": advice.wording,
        "only_for": "",
        "set_aside": "",
        "source": {
            "title": f"{BY_CODE[advice.issuer].name}: {country.name}",
            "url": advice.url,
            "dated": advice.dated.isoformat() if advice.dated else None,
            "precision": "day",
            "standing": "government_advice",
            "issuer": advice.issuer,
            "licence": find_licence(advice.issuer),
            "reviewed": advice.reviewed.isoformat(),
        },
    }

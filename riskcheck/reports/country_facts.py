"""What the sources say about one country, as plain text for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from riskcheck.engine.declarations.rules import Rulebook
from riskcheck.engine.judging.outcomes import (
    find_outcome,
    split_by_nationality,
    weigh_for_any_citizen,
)
from riskcheck.engine.model.facts import (
    AdviceLevel,
    Country,
    Fact,
    Form,
    Source,
    Statement,
)
from riskcheck.engine.model.text import Sentence
from riskcheck.present.reach import write_reach
from riskcheck.present.sources import choose_outcome_text
from riskcheck.present.translator import get_translator
from riskcheck.rulebook.names import FIRMNESS

WIDTH = 100


def write_fact_sheet(place: Country, rulebook: Rulebook) -> str:
    return "\n".join(_write_lines(place, rulebook)) + "\n"


def _write_lines(place: Country, rulebook: Rulebook) -> Iterator[str]:
    yield f"{place.name} ({place.code})"
    yield "=" * len(f"{place.name} ({place.code})")
    yield f"Citizenship that counts there: {place.nationality}"
    if place.facts_from:
        yield f"Nothing is held about it alone: the facts are those of {place.facts_from}"
    yield from ("", "GENERAL ADVICE")
    for advice in place.advice:
        yield from _write_advice(advice)
    if not place.advice:
        yield "  No government’s advice is held."
    yield from ("", "FACTS, decided for a citizen of whom nothing else is known")
    for kind in rulebook.kinds.values():
        fact = place.facts.get(kind.key)
        if fact is not None:
            for one in split_by_nationality(fact):
                yield from _write_fact(one, place)
    silent = [key for key in rulebook.kinds if key not in place.facts]
    yield from ("", "NO SOURCE SPEAKS OF")
    yield from _wrap(", ".join(silent) or "nothing: every kind of fact is stated", 2)
    sources = dict.fromkeys(s.source for _kind, s in place.statements())
    yield from ("", "SOURCES") if sources else ()
    for source in sources:
        yield from _wrap(f"{source.title} ({write_date(source)}, {source.standing.value})", 2)
        yield f"    {source.url}"


def _write_advice(advice: AdviceLevel) -> Iterator[str]:
    dated = advice.dated.isoformat() if advice.dated else "undated"
    yield from _wrap(
        f"{advice.issuer} level {advice.level}: “{advice.wording}” ({dated}, seen {advice.seen})", 2
    )
    yield f"    {advice.url}"


def _write_fact(fact: Fact, place: Country) -> Iterator[str]:
    finding = weigh_for_any_citizen(fact)
    decided = "no source says it of such a citizen" if finding is None else str(finding.value)
    yield from ("", f"{fact.kind.key}: {decided}")
    if finding is not None:
        if fact.kind.form is Form.CHOICE:
            sentence = Sentence(fact.kind.sentence(finding.value), {"country": place.spoken})
            yield from _wrap(str(sentence), 2)
        reached = dict.fromkeys(_name_reach(fact.kind.scope_of(s)) for s in finding.deciding)
        firmness = FIRMNESS[finding.strength]
        only = ", in findings or press reports only" if finding.reported_only else ""
        yield from _wrap(f"Reaches {'; '.join(reached)}. The firmest source {firmness}{only}.", 2)
    for statement in fact.statements:
        yield from _write_statement(fact, statement)


def _write_statement(fact: Fact, statement: Statement) -> Iterator[str]:
    said = (
        f"{statement.value}: {FIRMNESS[statement.strength]}, of"
        f" {_name_reach(statement.reach)}. {statement.source.title}, {write_date(statement.source)}."
        f" {_mark(fact, statement)}"
    )
    yield from _wrap(said, 4, first="  - ")
    if statement.applies_to:
        yield from _wrap(f"Applies to: {statement.applies_to}", 6)
    if statement.note:
        yield from _wrap(statement.note, 6)


def _name_reach(scope: str) -> str:
    return write_reach(scope, get_translator())


def _mark(fact: Fact, statement: Statement) -> str:
    """What became of a statement, and why."""
    reason = statement.set_aside or statement.only_for
    said = choose_outcome_text(find_outcome(statement, fact), weigh_for_any_citizen(fact))
    text = str(Sentence(said, {"reason": reason}))
    head, colon, rest = text.partition(":")
    return f"[{head.upper()}{colon}{rest}]"


def write_date(source: Source) -> str:
    if source.dated is None:
        return "undated"
    return source.dated.isoformat()[: {"day": 10, "month": 7, "year": 4}[source.precision]]


def _wrap(text: str, indent: int, first: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first or " " * indent,
        subsequent_indent=" " * indent,
        break_on_hyphens=False,
    )

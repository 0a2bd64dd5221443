"""One fact about a country: what decides for a citizen of whom nothing else is known, and who says so."""

from __future__ import annotations

from collections.abc import Iterable

from riskcheck.engine.judging.outcomes import (
    StatementOutcome,
    find_outcome,
    split_by_nationality,
    weigh_for_any_citizen,
)
from riskcheck.engine.model.facts import Fact, Form, Statement, Value
from riskcheck.engine.model.text import _
from riskcheck.engine.model.weighing import Finding
from riskcheck.facts import COUNTRIES
from riskcheck.present.phrases import capitalise, translate
from riskcheck.present.sources import write_date
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import FIRMNESS, OUTCOMES, REACHES

Shown = dict[str, object]

WIDEST_FIRST = ("everyone", "claimed", "nationals", "region")
"""The scopes that reach a citizen as such; each covers those after it."""

OUTCOMES_IN_ORDER = tuple(StatementOutcome)


def fact_shown(fact: Fact, translator: Translator) -> Shown:
    """A fact that names nationalities has a part for each; any other is one part."""
    whole = fact.kind.form is not Form.NATIONALITIES
    finding = weigh_for_any_citizen(fact) if whole else None
    about = translator.about(fact.kind.whether, fact.country)
    return {
        "key": fact.kind.key,
        "heading": stated(fact, finding.value, translator) if finding else capitalise(about),
        "parts": [
            _part(one, translator, has_heading=not whole) for one in split_by_nationality(fact)
        ],
    }


def stated(fact: Fact, value: Value, translator: Translator) -> str:
    """A value as a sentence that holds for everyone, whatever a traveller answered."""
    sentence = fact.kind.sentence(value)
    if "%(answer)s" in sentence:
        about = capitalise(translator.about(fact.kind.whether, fact.country))
        return translate(_("%(about)s: %(value)s"), translator, about=about, value=value)
    other = COUNTRIES[str(value)].spoken if fact.kind.form is Form.NATIONALITIES else None
    gaps = {"country": fact.country, "value": value, "other": other}
    return translate(sentence, translator, **gaps)


def _part(fact: Fact, translator: Translator, *, has_heading: bool) -> Shown:
    finding = weigh_for_any_citizen(fact)
    sides = _sides(fact, finding, translator) if finding else []
    set_against = {*finding.deciding, *finding.dissenting} if finding and sides else set()
    return {
        "heading": _named(fact, finding, translator) if has_heading else "",
        "rests_on": _rests_on(finding, translator) if finding else "",
        "sides": sides,
        "widest": fact.kind.form is Form.WINDOW,
        "lines": [
            _line(s, fact, finding, translator)
            for s in _in_order(fact.statements, fact)
            if s not in set_against
        ],
    }


def _named(fact: Fact, finding: Finding | None, translator: Translator) -> str:
    """The nationality that a part is about: what decides of it, or its country's name alone."""
    value = fact.statements[0].value
    return (
        stated(fact, value, translator)
        if finding
        else translator.name(COUNTRIES[str(value)].spoken)
    )


def _rests_on(finding: Finding, translator: Translator) -> str:
    """For whom the value stands, and how firmly."""
    reached = {finding.kind.scope_of(statement) for statement in finding.deciding}
    widest = next(scope for scope in WIDEST_FIRST if scope in reached)
    said = translate(
        _("Holds for %(whom)s. The firmest source %(firmness)s."),
        translator,
        whom=translator.text(REACHES[widest]),
        firmness=translator.text(FIRMNESS[finding.strength]),
    )
    only = translator.text(_("Press reports are all there is.")) if finding.reported_only else ""
    return f"{said} {only}".strip()


def _sides(fact: Fact, finding: Finding, translator: Translator) -> list[Shown]:
    """What sources of the same weight say against each other; nothing where they agree."""
    opposed = finding.deciding + finding.dissenting
    values = dict.fromkeys(str(s.value) for s in opposed)
    if len(values) < 2:
        return []
    return [
        {
            "says": stated(fact, said[0].value, translator),
            "lines": [_line(s, fact, finding, translator, opposed=True) for s in said],
        }
        for said in ([s for s in opposed if str(s.value) == value] for value in values)
    ]


def _in_order(statements: Iterable[Statement], fact: Fact) -> list[Statement]:
    """What decides first; of statements that came to the same, the newest."""
    return sorted(
        statements,
        key=lambda s: (
            OUTCOMES_IN_ORDER.index(find_outcome(s, fact)),
            -(s.source.dated.toordinal() if s.source.dated else 0),
        ),
    )


def _line(
    statement: Statement,
    fact: Fact,
    finding: Finding | None,
    translator: Translator,
    *,
    opposed: bool = False,
) -> Shown:
    outcome = find_outcome(statement, fact)
    differs = finding is None or statement.value != finding.value
    return {
        "title": statement.source.title,
        "url": statement.source.url,
        "dated": write_date(statement.source, translator),
        "says": stated(fact, statement.value, translator) if differs and not opposed else "",
        "note": statement.note,
        "speaks_of": statement.applies_to,
        "how": capitalise(
            translate(
                _("%(firmness)s, of %(whom)s"),
                translator,
                firmness=translator.text(FIRMNESS[statement.strength]),
                whom=translator.text(REACHES[statement.scope]),
            )
        ),
        "decides": outcome is StatementOutcome.DECIDES,
        "outcome": capitalise(_outcome(statement, outcome, translator)),
    }


def _outcome(statement: Statement, outcome: StatementOutcome, translator: Translator) -> str:
    reason = statement.set_aside or statement.only_for
    text = OUTCOMES[outcome]
    return (
        translate(text, translator, reason=reason.rstrip(".")) if reason else translator.text(text)
    )

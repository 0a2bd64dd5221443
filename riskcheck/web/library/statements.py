"""One fact about a country: what decides for a citizen of whom nothing else is known, and who says so."""

from __future__ import annotations

from collections.abc import Iterable

from riskcheck.engine.judging.outcomes import Outcome, apart, found_as_such, outcome_of
from riskcheck.engine.model.facts import Fact, Form, Statement, Value
from riskcheck.engine.model.text import _
from riskcheck.engine.model.weighing import Finding
from riskcheck.facts import COUNTRIES
from riskcheck.present.phrases import begun, say
from riskcheck.present.sources import dated
from riskcheck.present.translator import Voice
from riskcheck.rulebook.names import FIRMNESS, OUTCOMES, REACHES

Shown = dict[str, object]

WIDEST_FIRST = ("everyone", "claimed", "nationals", "region")
"""The scopes that reach a citizen as such; each covers those after it."""

OUTCOMES_IN_ORDER = tuple(Outcome)


def fact_shown(fact: Fact, voice: Voice) -> Shown:
    """A fact that names nationalities has a part for each; any other is one part."""
    whole = fact.kind.form is not Form.NATIONALITIES
    finding = found_as_such(fact) if whole else None
    about = voice.about(fact.kind.whether, fact.country)
    return {
        "key": fact.kind.key,
        "heading": stated(fact, finding.value, voice) if finding else begun(about),
        "parts": [_part(one, voice, has_heading=not whole) for one in apart(fact)],
    }


def stated(fact: Fact, value: Value, voice: Voice) -> str:
    """A value as a sentence that holds for everyone, whatever a traveller answered."""
    sentence = fact.kind.sentence(value)
    if "%(answer)s" in sentence:
        about = begun(voice.about(fact.kind.whether, fact.country))
        return say(_("%(about)s: %(value)s"), voice, about=about, value=value)
    other = COUNTRIES[str(value)].spoken if fact.kind.form is Form.NATIONALITIES else None
    gaps = {"country": fact.country, "value": value, "other": other}
    return say(sentence, voice, **gaps)


def _part(fact: Fact, voice: Voice, *, has_heading: bool) -> Shown:
    finding = found_as_such(fact)
    sides = _sides(fact, finding, voice) if finding else []
    set_against = {*finding.deciding, *finding.dissenting} if finding and sides else set()
    return {
        "heading": _named(fact, finding, voice) if has_heading else "",
        "rests_on": _rests_on(finding, voice) if finding else "",
        "sides": sides,
        "widest": fact.kind.form is Form.WINDOW,
        "lines": [
            _line(s, fact, finding, voice)
            for s in _in_order(fact.statements, fact)
            if s not in set_against
        ],
    }


def _named(fact: Fact, finding: Finding | None, voice: Voice) -> str:
    """The nationality that a part is about: what decides of it, or its country's name alone."""
    value = fact.statements[0].value
    return stated(fact, value, voice) if finding else voice.name(COUNTRIES[str(value)].spoken)


def _rests_on(finding: Finding, voice: Voice) -> str:
    """For whom the value stands, and how firmly."""
    reached = {finding.kind.scope_of(statement) for statement in finding.deciding}
    widest = next(scope for scope in WIDEST_FIRST if scope in reached)
    said = say(
        _("Holds for %(whom)s. The firmest source %(firmness)s."),
        voice,
        whom=voice.text(REACHES[widest]),
        firmness=voice.text(FIRMNESS[finding.strength]),
    )
    only = voice.text(_("Press reports are all there is.")) if finding.reported_only else ""
    return f"{said} {only}".strip()


def _sides(fact: Fact, finding: Finding, voice: Voice) -> list[Shown]:
    """What sources of the same weight say against each other; nothing where they agree."""
    opposed = finding.deciding + finding.dissenting
    values = dict.fromkeys(str(s.value) for s in opposed)
    if len(values) < 2:
        return []
    return [
        {
            "says": stated(fact, said[0].value, voice),
            "lines": [_line(s, fact, finding, voice, opposed=True) for s in said],
        }
        for said in ([s for s in opposed if str(s.value) == value] for value in values)
    ]


def _in_order(statements: Iterable[Statement], fact: Fact) -> list[Statement]:
    """What decides first; of statements that came to the same, the newest."""
    return sorted(
        statements,
        key=lambda s: (
            OUTCOMES_IN_ORDER.index(outcome_of(s, fact)),
            -(s.source.dated.toordinal() if s.source.dated else 0),
        ),
    )


def _line(
    statement: Statement,
    fact: Fact,
    finding: Finding | None,
    voice: Voice,
    *,
    opposed: bool = False,
) -> Shown:
    outcome = outcome_of(statement, fact)
    differs = finding is None or statement.value != finding.value
    return {
        "title": statement.source.title,
        "url": statement.source.url,
        "dated": dated(statement.source, voice),
        "says": stated(fact, statement.value, voice) if differs and not opposed else "",
        "note": statement.note,
        "speaks_of": statement.applies_to,
        "how": begun(
            say(
                _("%(firmness)s, of %(whom)s"),
                voice,
                firmness=voice.text(FIRMNESS[statement.strength]),
                whom=voice.text(REACHES[statement.scope]),
            )
        ),
        "decides": outcome is Outcome.DECIDES,
        "outcome": begun(_outcome(statement, outcome, voice)),
    }


def _outcome(statement: Statement, outcome: Outcome, voice: Voice) -> str:
    reason = statement.set_aside or statement.only_for
    text = OUTCOMES[outcome]
    return say(text, voice, reason=reason.rstrip(".")) if reason else voice.text(text)

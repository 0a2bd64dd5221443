"""One fact about a country: what decides for a citizen of whom nothing else is known, and who says so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from riskcheck.engine.judging.outcomes import (
    StatementOutcome,
    find_outcome,
    split_by_nationality,
    weigh_for_any_citizen,
)
from riskcheck.engine.model.facts import Fact, Form, Statement, Value, read_reach
from riskcheck.engine.model.text import _
from riskcheck.engine.model.weighing import Finding
from riskcheck.facts import COUNTRIES
from riskcheck.present.phrases import capitalise, translate
from riskcheck.present.reach import write_reach
from riskcheck.present.rulebook_addresses import make_kind_address
from riskcheck.present.sources import choose_outcome_text, follows_several, write_date
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import FIRMNESS

WIDEST_FIRST = ("everyone", "claimed", "nationals", "region")
"""The scopes that reach a citizen as such; each covers those after it."""

OUTCOMES_IN_ORDER = tuple(StatementOutcome)

USED_THE_WIDEST = _("Sources disagree. We use the widest range.")
USED_THE_CAUTIOUS = _("Sources disagree. We use the more cautious.")
USED_SEVERAL = _("Sources disagree. Two or more agree, so we use what they say.")


@dataclass(frozen=True)
class StatementLine:
    """One source: what it says where that is not what was decided, and what became of it."""

    title: str
    url: str
    dated: str
    says: str
    note: str
    speaks_of: str
    how: str
    decides: bool
    outcome: str


@dataclass(frozen=True)
class Side:
    """What some of the sources that weigh the most say, against the others."""

    says: str
    lines: tuple[StatementLine, ...]


@dataclass(frozen=True)
class FactPart:
    """`heading` names the nationality it is about, where the fact has a part for each.

    `rests_on` is empty where nothing is said of a citizen as such. `used` says which of several sides counts.
    """

    heading: str
    rests_on: str
    sides: tuple[Side, ...]
    used: str
    lines: tuple[StatementLine, ...]


@dataclass(frozen=True)
class FactEntry:
    key: str
    heading: str
    rulebook_address: str
    parts: tuple[FactPart, ...]


def describe_fact(fact: Fact, translator: Translator) -> FactEntry:
    """A fact that names nationalities has a part for each; any other is one part."""
    whole = fact.kind.form is not Form.NATIONALITIES
    finding = weigh_for_any_citizen(fact) if whole else None
    about = translator.about(fact.kind.whether, fact.country)
    return FactEntry(
        key=fact.kind.key,
        heading=say_value(fact, finding.value, translator) if finding else capitalise(about),
        rulebook_address=make_kind_address(fact.kind),
        parts=tuple(
            _describe_part(one, translator, has_heading=not whole)
            for one in split_by_nationality(fact)
        ),
    )


def say_value(fact: Fact, value: Value, translator: Translator) -> str:
    """A value as a sentence that holds for everyone, whatever a traveller answered."""
    sentence = fact.kind.sentence(value)
    if "%(answer)s" in sentence:
        about = capitalise(translator.about(fact.kind.whether, fact.country))
        return translate(_("%(about)s: %(value)s"), translator, about=about, value=value)
    other = COUNTRIES[str(value)].spoken if fact.kind.form is Form.NATIONALITIES else None
    gaps = {"country": fact.country, "value": value, "other": other}
    return translate(sentence, translator, **gaps)


def _describe_part(fact: Fact, translator: Translator, *, has_heading: bool) -> FactPart:
    finding = weigh_for_any_citizen(fact)
    sides = _list_sides(fact, finding, translator) if finding else ()
    set_against = {*finding.deciding, *finding.dissenting} if finding and sides else set()
    return FactPart(
        heading=_name_nationality(fact, finding, translator) if has_heading else "",
        rests_on=_say_what_it_rests_on(finding, translator) if finding else "",
        sides=sides,
        used=translator.text(_choose_used(finding)) if finding and sides else "",
        lines=tuple(
            _describe_statement(s, fact, finding, translator)
            for s in _sort_by_outcome(fact.statements, fact)
            if s not in set_against
        ),
    )


def _name_nationality(fact: Fact, finding: Finding | None, translator: Translator) -> str:
    """The nationality that a part is about: what decides of it, or its country's name alone."""
    value = fact.statements[0].value
    return (
        say_value(fact, value, translator)
        if finding
        else translator.name(COUNTRIES[str(value)].spoken)
    )


def _say_what_it_rests_on(finding: Finding, translator: Translator) -> str:
    """For whom the value stands, and how firmly."""
    reached = {finding.kind.scope_of(statement) for statement in finding.deciding}
    widest = min(
        sorted(reached, key=len), key=lambda scope: WIDEST_FIRST.index(read_reach(scope).group)
    )
    said = translate(
        _("Holds for %(whom)s. The firmest source %(firmness)s."),
        translator,
        whom=write_reach(widest, translator),
        firmness=translator.text(FIRMNESS[finding.strength]),
    )
    only = translator.text(_("Press reports are all there is.")) if finding.reported_only else ""
    return f"{said} {only}".strip()


def _choose_used(finding: Finding) -> str:
    if finding.kind.form is Form.WINDOW:
        return USED_THE_WIDEST
    return USED_SEVERAL if follows_several(finding) else USED_THE_CAUTIOUS


def _list_sides(fact: Fact, finding: Finding, translator: Translator) -> tuple[Side, ...]:
    """What sources of the same weight say against each other; nothing where they agree."""
    opposed = finding.deciding + finding.dissenting
    values = dict.fromkeys(str(s.value) for s in opposed)
    if len(values) < 2:
        return ()
    return tuple(
        Side(
            says=say_value(fact, said[0].value, translator),
            lines=tuple(
                _describe_statement(s, fact, finding, translator, opposed=True) for s in said
            ),
        )
        for said in ([s for s in opposed if str(s.value) == value] for value in values)
    )


def _sort_by_outcome(statements: Iterable[Statement], fact: Fact) -> list[Statement]:
    """What decides first; of statements that came to the same, the newest."""
    return sorted(
        statements,
        key=lambda s: (
            OUTCOMES_IN_ORDER.index(find_outcome(s, fact)),
            -(s.source.dated.toordinal() if s.source.dated else 0),
        ),
    )


def _describe_statement(
    statement: Statement,
    fact: Fact,
    finding: Finding | None,
    translator: Translator,
    *,
    opposed: bool = False,
) -> StatementLine:
    outcome = find_outcome(statement, fact)
    differs = finding is None or statement.value != finding.value
    return StatementLine(
        title=statement.source.title,
        url=statement.source.url,
        dated=write_date(statement.source, translator),
        says=say_value(fact, statement.value, translator) if differs and not opposed else "",
        note=statement.note,
        speaks_of=statement.applies_to,
        how=capitalise(
            translate(
                _("%(firmness)s, of %(whom)s"),
                translator,
                firmness=translator.text(FIRMNESS[statement.strength]),
                whom=write_reach(statement.reach, translator),
            )
        ),
        decides=outcome is StatementOutcome.DECIDES,
        outcome=capitalise(_say_outcome(statement, outcome, finding, translator)),
    )


def _say_outcome(
    statement: Statement, outcome: StatementOutcome, finding: Finding | None, translator: Translator
) -> str:
    reason = statement.set_aside or statement.only_for
    text = choose_outcome_text(outcome, finding)
    return (
        translate(text, translator, reason=reason.rstrip(".")) if reason else translator.text(text)
    )

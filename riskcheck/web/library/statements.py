"""One fact about a country: what decides for a citizen of whom nothing else is known, and who says so."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.judging.outcomes import split_by_nationality, weigh_for_any_citizen
from riskcheck.engine.model.facts import Country, Fact, Form, read_reach
from riskcheck.engine.model.text import _
from riskcheck.engine.model.weighing import Finding
from riskcheck.facts import COUNTRIES
from riskcheck.present.phrases import capitalise, translate
from riskcheck.present.reach import write_reach
from riskcheck.present.rulebook_addresses import make_kind_address
from riskcheck.present.sources import follows_several, write_date
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import FIRMNESS
from riskcheck.web.library.statement_lines import (
    StatementLine,
    describe_statement,
    say_value,
    sort_statements,
)

WIDEST_FIRST = ("everyone", "claimed", "nationals", "region")
"""The scopes that reach a citizen as such; each covers those after it."""

USED_THE_WIDEST = _("Sources disagree. We use the widest range.")
USED_THE_CAUTIOUS = _("Sources disagree. We use the more cautious.")
USED_SEVERAL = _("Sources disagree. Two or more agree, so we use what they say.")


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
    """`newest` is the day of the newest of its `statements`; empty where none bears one."""

    key: str
    heading: str
    statements: int
    newest: str
    rulebook_address: str
    parts: tuple[FactPart, ...]


def describe_fact(fact: Fact, place: Country, translator: Translator) -> FactEntry:
    """A fact that names nationalities has a part for each; any other is one part. `place` is the one looked up,
    which may borrow the fact of another."""
    whole = fact.kind.form is not Form.NATIONALITIES
    finding = weigh_for_any_citizen(fact) if whole else None
    about = translator.about(fact.kind.whether, fact.country)
    return FactEntry(
        key=fact.kind.key,
        heading=say_value(fact, finding.value, translator) if finding else capitalise(about),
        statements=len(fact.statements),
        newest=_write_newest(fact, translator),
        rulebook_address=make_kind_address(fact.kind),
        parts=tuple(
            _describe_part(one, place, translator, has_heading=not whole)
            for one in split_by_nationality(fact)
        ),
    )


def _write_newest(fact: Fact, translator: Translator) -> str:
    dated = [s.source for s in fact.statements if s.source.dated]
    newest = max(dated, key=lambda source: str(source.dated), default=None)
    return write_date(newest, translator) if newest else ""


def _describe_part(
    fact: Fact, place: Country, translator: Translator, *, has_heading: bool
) -> FactPart:
    finding = weigh_for_any_citizen(fact)
    sides = _list_sides(fact, finding, place, translator) if finding else ()
    set_against = {*finding.deciding, *finding.dissenting} if finding and sides else set()
    return FactPart(
        heading=_name_nationality(fact, finding, translator) if has_heading else "",
        rests_on=_say_what_it_rests_on(finding, translator) if finding else "",
        sides=sides,
        used=translator.text(_choose_used(finding)) if finding and sides else "",
        lines=tuple(
            describe_statement(s, fact, finding, place, translator)
            for s in sort_statements(fact.statements, fact, place)
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
    return translator.join_sentences([said, only])


def _choose_used(finding: Finding) -> str:
    if finding.kind.form is Form.WINDOW:
        return USED_THE_WIDEST
    return USED_SEVERAL if follows_several(finding) else USED_THE_CAUTIOUS


def _list_sides(
    fact: Fact, finding: Finding, place: Country, translator: Translator
) -> tuple[Side, ...]:
    """What sources of the same weight say against each other; nothing where they agree."""
    opposed = finding.deciding + finding.dissenting
    values = dict.fromkeys(str(s.value) for s in opposed)
    if len(values) < 2:
        return ()
    return tuple(
        Side(
            says=say_value(fact, said[0].value, translator),
            lines=tuple(
                describe_statement(s, fact, finding, place, translator, opposed=True)
                for s in sort_statements(said, fact, place)
            ),
        )
        for said in ([s for s in opposed if str(s.value) == value] for value in values)
    )

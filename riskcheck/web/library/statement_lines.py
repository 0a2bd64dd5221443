"""One source's line under a fact: what it says, how firmly, of whom, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from riskcheck.engine.judging.outcomes import StatementOutcome, find_outcome
from riskcheck.engine.model.facts import Country, Fact, Form, Statement, Value
from riskcheck.engine.model.text import _
from riskcheck.engine.model.weighing import Finding
from riskcheck.facts import COUNTRIES
from riskcheck.present.english import EnglishWords
from riskcheck.present.local_sites import is_site_in, write_site_mark
from riskcheck.present.notes import write_note
from riskcheck.present.phrases import capitalise, translate
from riskcheck.present.reach import write_reach
from riskcheck.present.sources import (
    MOST_OFFICIAL_FIRST,
    choose_outcome_text,
    write_date,
    write_source_name,
)
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import FIRMNESS

OUTCOMES_IN_ORDER = tuple(StatementOutcome)


@dataclass(frozen=True)
class StatementLine:
    """One source: what it says where that is not what was decided, and what became of it.

    `name` is who publishes it, and `title` the page; empty where the page goes by its title alone.
    `local` says that its site is in the country itself."""

    name: str
    title: str
    url: str
    dated: str
    says: str
    note: str
    speaks_of: str
    how: str
    decides: bool
    outcome: str
    local: str


def say_value(fact: Fact, value: Value, translator: Translator) -> str:
    """A value as a sentence that holds for everyone, whatever a traveller answered."""
    sentence = fact.kind.sentence(value)
    if "%(answer)s" in sentence:
        about = capitalise(translator.about(fact.kind.whether, fact.country))
        return translate(_("%(about)s: %(value)s"), translator, about=about, value=value)
    other = COUNTRIES[str(value)].spoken if fact.kind.form is Form.NATIONALITIES else None
    gaps = {"country": fact.country, "value": value, "other": other}
    return translate(sentence, translator, **gaps)


def sort_statements(statements: Iterable[Statement], fact: Fact, place: Country) -> list[Statement]:
    """Governments before press, and what decides before the rest; of equals, the newest. A site in the
    place itself never stands before another."""
    return sorted(
        statements,
        key=lambda s: (
            is_site_in(s.source.url, place.code),
            MOST_OFFICIAL_FIRST.index(s.source.standing),
            OUTCOMES_IN_ORDER.index(find_outcome(s, fact)),
            -(s.source.dated.toordinal() if s.source.dated else 0),
        ),
    )


def describe_statement(
    statement: Statement,
    fact: Fact,
    finding: Finding | None,
    place: Country,
    translator: Translator,
    *,
    opposed: bool = False,
) -> StatementLine:
    outcome = find_outcome(statement, fact)
    differs = finding is None or statement.value != finding.value
    name, title = write_source_name(statement.source, translator), statement.source.title
    return StatementLine(
        name=name,
        title=EnglishWords("" if name == title else title),
        url=statement.source.url,
        dated=write_date(statement.source, translator),
        says=say_value(fact, statement.value, translator) if differs and not opposed else "",
        note=write_note(statement.note, translator.language),
        speaks_of=EnglishWords(statement.applies_to),
        how=capitalise(
            translate(
                _("%(firmness)s, of %(whom)s"),
                translator,
                firmness=translator.text(FIRMNESS[statement.strength]),
                whom=write_reach(statement.reach, translator),
            )
        ),
        decides=outcome is StatementOutcome.DECIDES,
        outcome=_say_outcome(statement, outcome, finding, translator),
        local=capitalise(write_site_mark(statement.source.url, place, translator)),
    )


def _say_outcome(
    statement: Statement, outcome: StatementOutcome, finding: Finding | None, translator: Translator
) -> str:
    reason = statement.set_aside or statement.only_for
    text = translator.text(choose_outcome_text(outcome, finding))
    if not reason:
        return capitalise(text)
    return Markup(capitalise(text)) % {"reason": EnglishWords(reason.rstrip("."))}  # noqa: S704  a text of the catalogue

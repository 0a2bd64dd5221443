"""What stands first on a country's page: a few plain lines, and for whom each is."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from riskcheck.engine.declarations.rules import HEADLINES, Level
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.text import CountryName, _
from riskcheck.facts import COUNTRIES
from riskcheck.present.phrases import translate
from riskcheck.present.rulebook_addresses import make_rule_address
from riskcheck.present.translator import Translator
from riskcheck.reports.plain_citizens import ToldLine, Whom, choose_lines, find_violence

WHOM = {
    Whom.CITIZEN: _("If you are also a citizen of %(state)s"),
    Whom.YOUNG_MAN: _("And if you are a man of %(age)s who lives abroad and never served"),
    Whom.YOUNG: _("And if you are %(age)s, live abroad and never served"),
    Whom.CHILD_OF_FATHER: _("If your father is, or was, a citizen of %(state)s"),
    Whom.CHILD_OF_MOTHER: _("If your mother is, or was, a citizen of %(state)s"),
    Whom.CHILD: _("If your father or mother is, or was, a citizen of %(state)s"),
}


@dataclass(frozen=True)
class PlainLine:
    level: int
    level_word: str
    said: str
    rule: str


@dataclass(frozen=True)
class LineGroup:
    """For whom the lines hold. `is_calm` says that none of a citizen's is worth more than knowing."""

    whom: str
    is_calm: bool
    lines: tuple[PlainLine, ...]


def list_line_groups(country: Country, translator: Translator) -> tuple[LineGroup, ...]:
    return tuple(
        _make_group(whom, tuple(lines), country, translator)
        for whom, lines in groupby(choose_lines(country), key=lambda line: line.whom)
    )


def _make_group(
    whom: Whom, lines: tuple[ToldLine, ...], country: Country, translator: Translator
) -> LineGroup:
    state = COUNTRIES[country.nationality]
    about = country if whom is Whom.CITIZEN else state
    return LineGroup(
        whom=translate(WHOM[whom], translator, state=state.spoken, age=lines[0].age),
        is_calm=whom is Whom.CITIZEN and lines[0].level < Level.PREPARE,
        lines=tuple(
            PlainLine(
                level=int(line.level),
                level_word=translator.text(HEADLINES[line.level]),
                said=_write_line(line.rule.in_short, line.rule.title, about.spoken, translator),
                rule=make_rule_address(line.rule),
            )
            for line in lines
        ),
    )


def _write_line(in_short: str, title: str, country: CountryName, translator: Translator) -> str:
    """The sentence of a rule, or its title where that one names more than the country."""
    if in_short.replace("%(country)s", "").count("%(") or not in_short:
        return translator.close(translator.about(title, country))
    return translator.about(in_short, country)


def write_violence(country: Country, translator: Translator) -> str:
    """What anybody is told of war there; empty where nothing grave is."""
    rule = find_violence(country)
    if rule is None:
        return ""
    return _write_line(rule.in_short, rule.title, country.spoken, translator)

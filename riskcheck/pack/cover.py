"""The cover of a pack: how many people stand where, for which part of the register, by which rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.model.text import _
from riskcheck.facts import VERSION
from riskcheck.pack.sheets import write_level_line
from riskcheck.pack.words import HANDING_OVER
from riskcheck.present.office import Office, get_office
from riskcheck.present.phrases import capitalise, translate
from riskcheck.present.translator import LIST_SEMICOLON, Translator
from riskcheck.register.summary import Summary
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import RISKS

HIGHEST_FIRST = tuple(sorted(Level, reverse=True))


class Bar(NamedTuple):
    """One level in the chart; `share` is its length, of the longest one's hundred."""

    level: int
    name: str
    people: int
    share: float


class CoverRow(NamedTuple):
    """People who face a risk, by its level from 4 to 1, and all together."""

    name: str
    by_level: tuple[int, ...]
    people: int


@dataclass(frozen=True, kw_only=True)
class Cover:
    post: Office | None
    judged_on: str
    versions: str
    selection: str
    judged: int
    could_be_higher: int
    problems: int
    chart: tuple[Bar, ...]
    chart_in_words: str
    levels: tuple[int, ...]
    rows: tuple[CoverRow, ...]
    handing_over: tuple[str, ...]
    not_checked: tuple[str, ...]


def make_cover(summary: Summary, selection: str, day: date, translator: Translator) -> Cover:
    chart = _make_chart(summary, translator)
    levels = tuple(level for level in HIGHEST_FIRST if level > Level.NONE_FOUND)
    return Cover(
        post=get_office(translator),
        judged_on=translate(_("Judged on %(day)s"), translator, day=translator.day(day)),
        versions=translate(
            _("rules %(rules)s · facts %(facts)s"),
            translator,
            rules=RULEBOOK.version,
            facts=translator.isolate(VERSION),
        ),
        selection=capitalise(selection) or translator.text(_("Everyone in the register")),
        judged=summary.judged,
        could_be_higher=summary.could_be_higher,
        problems=summary.problems,
        chart=chart,
        chart_in_words=translate(
            _("Bar chart of people by level. %(levels)s."),
            translator,
            levels=translator.join((f"{bar.name}: {bar.people}" for bar in chart), LIST_SEMICOLON),
        ),
        levels=tuple(int(level) for level in levels),
        rows=tuple(
            CoverRow(
                capitalise(translator.text(RISKS[risk])),
                tuple(people.get(level, 0) for level in levels),
                sum(people.values()),
            )
            for risk, people in summary.risks_by_level()
        ),
        handing_over=tuple(translator.text(text) for text in HANDING_OVER),
        not_checked=tuple(translator.text(text) for text in RULEBOOK.not_checked),
    )


def _make_chart(summary: Summary, translator: Translator) -> tuple[Bar, ...]:
    most = max(summary.levels.values(), default=0) or 1
    return tuple(
        Bar(
            int(level),
            write_level_line(level, False, translator),
            summary.levels[level],
            round(100 * summary.levels[level] / most, 1),
        )
        for level in HIGHEST_FIRST
    )

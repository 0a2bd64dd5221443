"""The cover of a pack: how many people stand where, for which part of the register, by which rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.model.text import _
from riskcheck.facts import VERSION
from riskcheck.pack.sheets import level_line
from riskcheck.pack.words import HANDING_OVER
from riskcheck.present.office import Post, post
from riskcheck.present.phrases import begun, say
from riskcheck.present.translator import Voice
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


class Row(NamedTuple):
    """People who face a risk, by its level from 4 to 1, and all together."""

    name: str
    by_level: tuple[int, ...]
    people: int


@dataclass(frozen=True, kw_only=True)
class Cover:
    post: Post | None
    judged_on: str
    versions: str
    selection: str
    judged: int
    could_be_higher: int
    problems: int
    chart: tuple[Bar, ...]
    chart_in_words: str
    levels: tuple[int, ...]
    rows: tuple[Row, ...]
    handing_over: tuple[str, ...]
    not_checked: tuple[str, ...]


def cover_of(summary: Summary, selection: str, day: date, voice: Voice) -> Cover:
    chart = _chart(summary, voice)
    levels = tuple(level for level in HIGHEST_FIRST if level > Level.NONE_FOUND)
    return Cover(
        post=post(voice),
        judged_on=say(_("Judged on %(day)s"), voice, day=voice.day(day)),
        versions=say(
            _("rules %(rules)s · facts %(facts)s"), voice, rules=RULEBOOK.version, facts=VERSION
        ),
        selection=begun(selection) or voice.text(_("Everyone in the register")),
        judged=summary.judged,
        could_be_higher=summary.could_be_higher,
        problems=summary.problems,
        chart=chart,
        chart_in_words=say(
            _("Bar chart of people by level. %(levels)s."),
            voice,
            levels="; ".join(f"{bar.name}: {bar.people}" for bar in chart),
        ),
        levels=tuple(int(level) for level in levels),
        rows=tuple(
            Row(
                begun(voice.text(RISKS[risk])),
                tuple(people.get(level, 0) for level in levels),
                sum(people.values()),
            )
            for risk, people in summary.risks_by_level()
        ),
        handing_over=tuple(voice.text(text) for text in HANDING_OVER),
        not_checked=tuple(voice.text(text) for text in RULEBOOK.not_checked),
    )


def _chart(summary: Summary, voice: Voice) -> tuple[Bar, ...]:
    most = max(summary.levels.values(), default=0) or 1
    return tuple(
        Bar(
            int(level),
            level_line(level, False, voice),
            summary.levels[level],
            round(100 * summary.levels[level] / most, 1),
        )
        for level in HIGHEST_FIRST
    )

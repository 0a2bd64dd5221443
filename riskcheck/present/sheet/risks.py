"""The risks on the printed sheet: each in one line with the reason that tells most, and its date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import ceil

from riskcheck.engine.conditions.base import Reason
from riskcheck.engine.judging.assess import Advisory
from riskcheck.engine.model.facts import AdviceLevel, Standing
from riskcheck.engine.model.text import Sentence, _
from riskcheck.engine.model.weighing import Finding
from riskcheck.present.review import find_unchecked_since
from riskcheck.present.sheet.font_size import Paragraph, count_letters
from riskcheck.present.sources import write_date, write_short_name
from riskcheck.present.translator import LIST_SEMICOLON, Translator
from riskcheck.rulebook.names import ISSUERS_IN_SHORT, RISKS

MOST_CITED = 3
BESIDE_A_RISK, SMALL = 6, 0.8
"""Blanks and brackets between its parts; the scale of its rule's key."""
UNCHECKED = " †"
"""The mark beside a risk whose reason was not checked for too long."""


@dataclass(frozen=True)
class SheetRisk:
    """`unchecked_since` says since when the reason it names was not checked, where too long ago."""

    level: int
    name: str
    title: str
    why: str
    rule: str
    unchecked_since: date | None

    @property
    def paragraph(self) -> Paragraph:
        mark = UNCHECKED if self.unchecked_since else ""
        letters = count_letters(self.title, self.name, self.why, mark) + BESIDE_A_RISK
        return Paragraph(letters + ceil(SMALL * len(self.rule)), width=0.96, space=0.15)


def make_sheet_risk(advisory: Advisory, translator: Translator) -> SheetRisk:
    reason = choose_reason(advisory)
    return SheetRisk(
        level=int(advisory.level),
        name=translator.text(RISKS[advisory.rule.risk]),
        title=translator.about(advisory.rule.title, advisory.case.destination.spoken),
        why=write_reason(reason, translator),
        rule=advisory.rule.key,
        unchecked_since=find_unchecked_since(reason, advisory.case) if reason else None,
    )


def choose_reason(advisory: Advisory) -> Reason | None:
    """The fact it rests on, or the general advice: never an answer of the traveller."""
    general = None
    for leaf in advisory.settled_by:
        reason = advisory.judgement.reason(leaf)
        if reason and reason.finding and reason.finding.kind.sets_level:
            return reason
        if reason and reason.advice and general is None:
            general = reason
    return general


def write_unchecked(risks: Iterable[SheetRisk], translator: Translator) -> str:
    """What the mark beside a risk means: since when facts were not checked; nothing if none is marked."""
    found = sorted(one.unchecked_since for one in risks if one.unchecked_since)
    days = dict.fromkeys(translator.day(day) for day in found)
    if not days:
        return ""
    text = _("† Not checked since %(days)s; may have changed.")
    return translator.sentence(Sentence(text, {"days": translator.join(days, LIST_SEMICOLON)}))


def write_reason(reason: Reason | None, translator: Translator) -> str:
    """The reason a risk names, and who says so."""
    return (
        _find_backing(
            translator.sentence(reason.sentence), reason.finding, reason.advice, translator
        )
        if reason
        else ""
    )


def _find_backing(
    said: str, finding: Finding | None, advice: tuple[AdviceLevel, ...], translator: Translator
) -> str:
    named = _write_sources(finding, advice, translator)[:MOST_CITED]
    return said + translator.bracket(translator.join(named, LIST_SEMICOLON)) if named else said


def _write_sources(
    finding: Finding | None, advice: tuple[AdviceLevel, ...], translator: Translator
) -> list[str]:
    """Who says so, with dates, short; the reference book only where nobody else does."""
    if finding is None:
        return [
            f"{translator.text(ISSUERS_IN_SHORT[a.issuer])} {translator.day(a.dated)}"
            for a in advice
        ]
    sources = dict.fromkeys(s.source for s in finding.deciding)
    official = [s for s in sources if s.standing is not Standing.REFERENCE]
    return [
        f"{translator.isolate(write_short_name(s, translator))} {write_date(s, translator)}"
        for s in official or sources
    ]

"""The risks on an officer's screen: one line each, the highest first, with the reason that tells most."""

from __future__ import annotations

from collections.abc import Iterable

from riskcheck.engine.assess import Advisory, Assessment
from riskcheck.engine.facts import Country, Source, Standing
from riskcheck.engine.leaves import Reason
from riskcheck.engine.rules import Level, Rule
from riskcheck.pages.citing import dated, short_name
from riskcheck.pages.drawing import Context, drawn_once, escape, joined
from riskcheck.pages.sheetrisks import telling_reason
from riskcheck.pages.voice import Voice
from riskcheck.pages.withholding import strongest_of_each_risk
from riskcheck.rulebook.names import ISSUERS_IN_SHORT, RISKS

MOST_NAMED = 3
REASON_GOES_HERE = "<!-- reason -->"


def risks_drawn(assessment: Assessment, voice: Voice) -> str:
    return joined(_drawn(advisory, voice) for advisory in strongest_of_each_risk(assessment))


def _drawn(advisory: Advisory, voice: Voice) -> str:
    frame = _frame_of(advisory.rule, advisory.level, advisory.case.destination, voice)
    reason = telling_reason(advisory) or next(iter(advisory.because), None)
    return frame.replace(REASON_GOES_HERE, escape(_said(reason, voice)) if reason else "", 1)


def _said(reason: Reason, voice: Voice) -> str:
    said = voice.sentence(reason.sentence)
    names = [
        f"{voice.text(ISSUERS_IN_SHORT[a.issuer])} {voice.day(a.dated)}" for a in reason.advice
    ]
    if reason.finding:
        sources = _most_official(s.source for s in reason.finding.deciding)
        names = [f"{short_name(source, voice)} {dated(source, voice)}" for source in sources]
    return f"{said} ({'; '.join(names[:MOST_NAMED])})" if names else said


def _most_official(sources: Iterable[Source]) -> list[Source]:
    """Each once; the reference book only where nobody else says so."""
    each = list(dict.fromkeys(sources))
    return [source for source in each if source.standing is not Standing.REFERENCE] or each


@drawn_once("includes/desk-risk.html")
def _frame_of(rule: Rule, level: Level, country: Country, voice: Voice) -> Context:
    return {
        "level": int(level),
        "title": voice.about(rule.title, country.spoken),
        "risk": voice.text(RISKS[rule.risk]),
    }

"""The risks on an officer's screen: one line each, the highest first, with the reason that tells most."""

from __future__ import annotations

from riskcheck.engine.declarations.rules import Level, Rule
from riskcheck.engine.judging.assess import Advisory, Assessment
from riskcheck.engine.model.facts import Country
from riskcheck.present.fragments import Context, drawn_once, escape, joined
from riskcheck.present.sheet.risks import telling_reason, why
from riskcheck.present.translator import Voice
from riskcheck.present.withheld import strongest_of_each_risk
from riskcheck.rulebook.names import RISKS

REASON_GOES_HERE = "<!-- reason -->"


def risks_drawn(assessment: Assessment, voice: Voice) -> str:
    return joined(_drawn(advisory, voice) for advisory in strongest_of_each_risk(assessment))


def _drawn(advisory: Advisory, voice: Voice) -> str:
    frame = _frame_of(advisory.rule, advisory.level, advisory.case.destination, voice)
    reason = telling_reason(advisory) or next(iter(advisory.because), None)
    return frame.replace(REASON_GOES_HERE, escape(why(reason, voice)), 1)


@drawn_once("includes/desk-risk.html")
def _frame_of(rule: Rule, level: Level, country: Country, voice: Voice) -> Context:
    return {
        "level": int(level),
        "title": voice.about(rule.title, country.spoken),
        "risk": voice.text(RISKS[rule.risk]),
    }

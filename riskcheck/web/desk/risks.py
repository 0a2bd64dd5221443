"""The risks on an officer's screen: one line each, the highest first, with the reason that tells most."""

from __future__ import annotations

from riskcheck.engine.declarations.rules import Level, Rule
from riskcheck.engine.judging.assess import Advisory, Assessment
from riskcheck.engine.model.facts import Country
from riskcheck.present.fragments import Context, escape, fragment, join_fragments
from riskcheck.present.sheet.risks import choose_reason, write_reason
from riskcheck.present.translator import Translator
from riskcheck.present.withheld import keep_strongest_by_risk
from riskcheck.rulebook.names import RISKS

REASON_GOES_HERE = "<!-- reason -->"


def risks_drawn(assessment: Assessment, translator: Translator) -> str:
    return join_fragments(
        _drawn(advisory, translator) for advisory in keep_strongest_by_risk(assessment)
    )


def _drawn(advisory: Advisory, translator: Translator) -> str:
    frame = _frame_of(advisory.rule, advisory.level, advisory.case.destination, translator)
    reason = choose_reason(advisory) or next(iter(advisory.because), None)
    return frame.replace(REASON_GOES_HERE, escape(write_reason(reason, translator)), 1)


@fragment("includes/desk-risk.html")
def _frame_of(rule: Rule, level: Level, country: Country, translator: Translator) -> Context:
    return {
        "level": int(level),
        "title": translator.about(rule.title, country.spoken),
        "risk": translator.text(RISKS[rule.risk]),
    }

"""The risks on an officer's screen: one line each, the highest first, with the reason that tells most."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.judging.assess import Advisory, Assessment
from riskcheck.present.sheet.risks import choose_reason, write_reason
from riskcheck.present.translator import Translator
from riskcheck.present.withheld import keep_strongest_by_risk
from riskcheck.rulebook.names import RISKS


@dataclass(frozen=True)
class DeskRisk:
    level: int
    title: str
    name: str
    reason: str


def list_desk_risks(assessment: Assessment, translator: Translator) -> tuple[DeskRisk, ...]:
    return tuple(_make_risk(one, translator) for one in keep_strongest_by_risk(assessment))


def _make_risk(advisory: Advisory, translator: Translator) -> DeskRisk:
    reason = choose_reason(advisory) or next(iter(advisory.because), None)
    return DeskRisk(
        level=int(advisory.level),
        title=translator.about(advisory.rule.title, advisory.case.destination.spoken),
        name=translator.text(RISKS[advisory.rule.risk]),
        reason=write_reason(reason, translator),
    )

"""What could happen, in at most seven groups: a line each, which opens to the risks in it."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.judging.assess import Advisory, Assessment
from riskcheck.present.levels import write_level_word
from riskcheck.present.reasons import write_backing, write_telling_answers, write_unchecked
from riskcheck.present.translator import Translator
from riskcheck.rulebook.risk_groups import RISK_GROUPS, RiskGroup


@dataclass(frozen=True)
class RiskLine:
    """One risk: `answers` and `backing` are its reason in one line, `unchecked` says that it may be out of date.
    `key` is the rule's, its place on the page of evidence."""

    key: str
    level: int
    level_word: str
    title: str
    advice: str
    answers: str
    backing: str
    unchecked: str


@dataclass(frozen=True)
class RiskGroupLine:
    """A group with at least one risk. The gravest is first, and its title stands for the group."""

    key: str
    name: str
    risks: tuple[RiskLine, ...]


def list_risk_groups(assessment: Assessment, translator: Translator) -> tuple[RiskGroupLine, ...]:
    """The gravest first."""
    lines = [_make_group(group, assessment, translator) for group in RISK_GROUPS]
    told = [line for line in lines if line.risks]
    return tuple(sorted(told, key=lambda line: -line.risks[0].level))


def _make_group(group: RiskGroup, assessment: Assessment, translator: Translator) -> RiskGroupLine:
    told = [one for one in assessment.advisories if one.rule.risk in group.risks]
    told.sort(key=lambda one: (-one.level, group.risks.index(one.rule.risk)))
    return RiskGroupLine(
        group.key,
        translator.text(group.name),
        tuple(_make_line(advisory, translator) for advisory in told),
    )


def _make_line(advisory: Advisory, translator: Translator) -> RiskLine:
    rule, case = advisory.rule, advisory.case
    country = case.destination.spoken
    return RiskLine(
        key=rule.key,
        level=int(advisory.level),
        level_word=write_level_word(advisory.level, case.is_there, translator),
        title=translator.about(rule.title, country),
        advice=translator.about(rule.advice, country),
        answers=write_telling_answers(advisory, translator),
        backing=write_backing(advisory, translator),
        unchecked=write_unchecked(advisory, translator),
    )

"""An assessment as plain data: the result that the command line writes as JSON, in English."""

from __future__ import annotations

from datetime import date

from riskcheck.engine.conditions.base import Reason
from riskcheck.engine.judging.assess import Advisory, Assessment, Undecided
from riskcheck.engine.model.facts import FactKind, Source
from riskcheck.engine.model.text import Sentence

Plain = dict[str, object]


def make_report(assessment: Assessment, facts_version: str) -> Plain:
    """The result as the interface document describes it."""
    return {
        "level": int(assessment.level),
        "headline": assessment.headline,
        "destination": assessment.case.destination.code,
        "advisories": [_report_advisory(advisory) for advisory in assessment.advisories],
        "undecided": [_report_undecided(rule) for rule in assessment.undecided],
        "not_checked": list(assessment.rulebook.not_checked),
        "versions": {
            "rulebook": assessment.rulebook.version,
            "facts": facts_version,
            "assessed_on": assessment.case.day.isoformat(),
        },
    }


def _report_advisory(advisory: Advisory) -> Plain:
    country = {"country": advisory.case.destination.spoken}
    return {
        "rule": advisory.rule.key,
        "risk": advisory.rule.risk.value,
        "level": int(advisory.level),
        "title": str(Sentence(advisory.rule.title, country)),
        "advice": str(Sentence(advisory.rule.advice, country)),
        "because": [_report_reason(reason) for reason in advisory.because],
        "what_to_do": [action.text for action in advisory.what_to_do],
    }


def _report_reason(reason: Reason) -> Plain:
    sentence = str(reason.sentence)
    if reason.finding is not None:
        finding = reason.finding
        statements = finding.deciding + finding.supporting
        return {
            "sentence": sentence,
            "kind": "fact",
            "fact": finding.kind.key,
            "value": str(finding.value),
            "sources": _report_sources([s.source for s in statements]),
        }
    if reason.advice:
        return {
            "sentence": sentence,
            "kind": "fact",
            "fact": "advice_level",
            "value": max(a.level for a in reason.advice),
            "sources": [
                {"title": f"{a.issuer}: {a.wording}", "url": a.url, "dated": _write_day(a.dated)}
                for a in reason.advice
            ],
        }
    return {"sentence": sentence, "kind": "answer"}


def _report_sources(sources: list[Source]) -> list[Plain]:
    return [
        {"title": s.title, "url": s.url, "dated": _write_day(s.dated)}
        for s in dict.fromkeys(sources)
    ]


def _write_day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _report_undecided(undecided: Undecided) -> Plain:
    return {
        "rule": undecided.rule.key,
        "risk": undecided.rule.risk.value,
        "could_be": int(undecided.could_be),
        "missing": list(undecided.missing),
        "unknown_facts": [_get_key(kind) for kind in undecided.unknown_facts],
    }


def _get_key(kind: FactKind) -> str:
    return kind.key

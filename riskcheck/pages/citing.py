"""A reason as the page shows it: its sentence, and who says so, where and when."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from riskcheck.engine.assess import Assessment
from riskcheck.engine.facts import AdviceLevel, Form, Source, Standing, Statement, Strength
from riskcheck.engine.leaves import Reason
from riskcheck.engine.weighing import Finding
from riskcheck.pages.drawing import drawn_once, escape
from riskcheck.pages.voice import Voice
from riskcheck.rulebook.names import FIRMNESS, ISSUERS, ISSUERS_IN_SHORT

MOST_OFFICIAL_FIRST = (
    Standing.GOVERNMENT_ADVICE,
    Standing.LAW,
    Standing.REPORTED,
    Standing.REFERENCE,
)


def because(reason: Reason, voice: Voice) -> str:
    """One line of "you are told this because"."""
    return _kept_line(reason, voice) if reason.is_anyones else _line(reason, voice)


def _line(reason: Reason, voice: Voice) -> str:
    cited = ""
    if reason.finding:
        cited = cited_finding(reason.finding, voice)
    elif reason.advice:
        cited = cited_advice(reason.advice, voice)
    kind = "fact" if cited else "answer"
    return f"<li class={kind}>{escape(voice.sentence(reason.sentence))}{cited}</li>\n"


@lru_cache(maxsize=8192)
def _kept_line(reason: Reason, voice: Voice) -> str:
    return _line(reason, voice)


@drawn_once("includes/cited.html")
def cited_finding(finding: Finding, voice: Voice) -> dict[str, object]:
    lines = [_cited(finding, s, voice, older=False) for s in finding.deciding + finding.supporting]
    lines += [
        _cited(finding, s, voice, older=True) for s in finding.older if s.value == finding.value
    ]
    return {"sources": lines}


@drawn_once("includes/cited.html")
def cited_advice(advice: tuple[AdviceLevel, ...], voice: Voice) -> dict[str, object]:
    return {
        "sources": [
            {
                "name": voice.text(ISSUERS[a.issuer]),
                "url": a.url,
                "dated": voice.day(a.dated),
                "note": f"“{a.wording}”",
            }
            for a in advice
        ]
    }


def source_name(source: Source, voice: Voice) -> str:
    return voice.text(ISSUERS.get(source.issuer, source.title))


def short_name(source: Source, voice: Voice) -> str:
    return voice.text(ISSUERS_IN_SHORT.get(source.issuer, source.title))


def dated(source: Source, voice: Voice) -> str:
    return voice.day(source.dated, source.precision)


def is_range(finding: Finding) -> bool:
    return finding.kind.form in (Form.WINDOW, Form.NUMBER)


def _cited(
    finding: Finding, statement: Statement, voice: Voice, *, older: bool
) -> dict[str, object]:
    ranged = is_range(finding)
    plain = ranged or statement.strength is Strength.STATES
    return {
        "name": source_name(statement.source, voice),
        "url": statement.source.url,
        "dated": dated(statement.source, voice),
        "note": statement.note or (str(statement.value) if ranged else ""),
        "older": older,
        "firmness": "" if plain else voice.text(FIRMNESS[statement.strength]),
        "in_part": statement.scope == "region",
    }


def findings_of(assessment: Assessment) -> list[Finding]:
    """What the advisories rest on, each once, in their order."""
    leaves = dict.fromkeys(leaf for a in assessment.advisories for leaf in a.settled_by)
    reasons = [assessment.case.reason(leaf) for leaf in leaves]
    return list(dict.fromkeys([r.finding for r in reasons if r and r.finding]))


def cited_sources(findings: Iterable[Finding]) -> tuple[Source, ...]:
    """Each source once: laws and governments first, then reports, then the reference book."""
    sources = dict.fromkeys(s.source for f in findings for s in f.deciding + f.supporting)
    return tuple(sorted(sources, key=lambda source: MOST_OFFICIAL_FIRST.index(source.standing)))

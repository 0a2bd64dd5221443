"""A reason as the page shows it: its sentence, and who says so, where and when."""

from __future__ import annotations

from riskcheck.engine.facts import AdviceLevel, Form, Source, Statement, Strength
from riskcheck.engine.leaves import Reason
from riskcheck.engine.weighing import Finding
from riskcheck.engine.wording import _
from riskcheck.pages.drawing import drawn_once, escape
from riskcheck.pages.voice import Voice
from riskcheck.rulebook.names import ISSUERS, ISSUERS_IN_SHORT

FIRMNESS = {
    Strength.RARE: _("says it is rare"),
    Strength.MAY: _("says it may happen"),
    Strength.REPORTED: _("says it has happened"),
}


def because(reason: Reason, voice: Voice) -> str:
    """One line of "you are told this because"."""
    cited = ""
    if reason.finding:
        cited = cited_finding(reason.finding, voice)
    elif reason.advice:
        cited = cited_advice(reason.advice, voice)
    kind = "fact" if cited else "answer"
    return f"<li class={kind}>{escape(voice.sentence(reason.sentence))}{cited}</li>\n"


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
    return {
        "name": source_name(statement.source, voice),
        "url": statement.source.url,
        "dated": dated(statement.source, voice),
        "note": statement.note or (str(statement.value) if ranged else ""),
        "older": older,
        "firmness": "" if ranged else voice.text(FIRMNESS.get(statement.strength, "")),
        "in_part": statement.scope == "region",
    }

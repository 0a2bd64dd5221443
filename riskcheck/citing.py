"""A reason as the page shows it: its sentence, and who says so, where and when."""

from __future__ import annotations

from functools import lru_cache

from django.template.loader import render_to_string
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext

from riskcheck.engine.facts import AdviceLevel, Form, Source, Statement, Strength
from riskcheck.engine.leaves import Reason
from riskcheck.engine.weighing import Finding
from riskcheck.rulebook.names import ISSUERS, ISSUERS_IN_SHORT
from riskcheck.templatetags.say import day_in_words, say

FIRMNESS = {
    Strength.RARE: "says it is rare",
    Strength.MAY: "says it may happen",
    Strength.REPORTED: "says it has happened",
}


def because(reason: Reason) -> SafeString:
    """One line of "you are told this because"."""
    cited = cited_finding(reason.finding, get_language()) if reason.finding else ""
    if reason.advice:
        cited = cited_advice(reason.advice, get_language())
    kind = "fact" if cited else "answer"
    return mark_safe(f"<li class={kind}>{escape(say(reason.sentence))}{cited}</li>\n")  # noqa: S308


@lru_cache(maxsize=8192)
def cited_finding(finding: Finding, language: str | None) -> str:  # noqa: ARG001
    """The sources of a finding, drawn once: nothing of any traveller is in them."""
    lines = [_cited(finding, s, older=False) for s in finding.deciding + finding.supporting]
    lines += [_cited(finding, s, older=True) for s in finding.older if s.value == finding.value]
    return render_to_string("includes/cited.html", {"sources": lines})


@lru_cache(maxsize=2048)
def cited_advice(advice: tuple[AdviceLevel, ...], language: str | None) -> str:  # noqa: ARG001
    lines = [
        {
            "name": gettext(ISSUERS[a.issuer]),
            "url": a.url,
            "dated": day_in_words(a.dated),
            "note": f"“{a.wording}”",
        }
        for a in advice
    ]
    return render_to_string("includes/cited.html", {"sources": lines})


def source_name(source: Source) -> str:
    return gettext(ISSUERS.get(source.issuer, source.title))


def short_name(source: Source) -> str:
    return gettext(ISSUERS_IN_SHORT.get(source.issuer, source.title))


def states(finding: Finding, statement: Statement) -> str:
    """What one source says, short: our note, or the value in words."""
    if finding.kind.form in (Form.WINDOW, Form.NUMBER):
        return str(statement.value)
    return statement.note or say(finding.kind.sentence(statement.value)) % {
        "country": gettext("the country")
    }


def _cited(finding: Finding, statement: Statement, *, older: bool) -> dict[str, object]:
    is_range = finding.kind.form in (Form.WINDOW, Form.NUMBER)
    return {
        "name": source_name(statement.source),
        "url": statement.source.url,
        "dated": day_in_words(statement.source.dated, statement.source.precision),
        "note": statement.note or (str(statement.value) if is_range else ""),
        "older": older,
        "firmness": gettext(FIRMNESS.get(statement.strength, "")) if not is_range else "",
        "in_part": statement.scope == "region",
    }

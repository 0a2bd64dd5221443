"""Whom to call: the line that each nationality's government publishes."""

from __future__ import annotations

from riskcheck.engine.assess import Assessment
from riskcheck.engine.wording import _
from riskcheck.facts import COUNTRIES, EMERGENCY_LINES
from riskcheck.pages.drawing import Context, drawn_once
from riskcheck.pages.voice import Voice


def contacts_of(assessment: Assessment) -> tuple[str, ...]:
    """Nationalities whose lines to show: the others, or the destination's where it is the only."""
    case = assessment.case
    return case.other_nationalities or (case.destination.nationality,)


def contact_line(code: str, voice: Voice) -> dict[str, str]:
    line = EMERGENCY_LINES.get(code)
    none = voice.text(_("No number we could verify: call its nearest embassy."))
    return {
        "country": COUNTRIES[code].name,
        "authority": line.authority if line and line.abroad else none,
        "abroad": line.abroad if line else "",
        "at_home": line.at_home if line else "",
        "scheme": line.scheme if line else "",
    }


@drawn_once("includes/contact.html")
def contact(code: str, voice: Voice) -> Context:
    return {"line": contact_line(code, voice)}


@drawn_once("includes/sheet-contact.html")
def contact_on_sheet(code: str, voice: Voice) -> Context:
    return {"line": contact_line(code, voice)}

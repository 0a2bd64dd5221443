"""Whom to call: for each nationality its line, and what its government says of dual nationals there."""

from __future__ import annotations

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Country, FactKind, Statement
from riskcheck.engine.model.text import _
from riskcheck.engine.model.truth import NO
from riskcheck.facts import EMERGENCY_LINES
from riskcheck.present.country_names import name_of
from riskcheck.present.fragments import Context, drawn_once, joined
from riskcheck.present.sources import dated, in_our_words, source_name
from riskcheck.present.translator import Voice
from riskcheck.rulebook.facts.citizenship import DUAL_NATIONALITY
from riskcheck.rulebook.facts.embassies import CONSULAR_ACCESS
from riskcheck.rulebook.names import ISSUERS
from riskcheck.rulebook.scopes import national_or_possible

SPEAK_OF_HELP = (CONSULAR_ACCESS, DUAL_NATIONALITY)
"""The first of these that a government speaks of is what it says of its dual nationals."""

NO_NUMBER = _("No number we could verify: call its nearest embassy.")


def contacts_of(assessment: Assessment) -> tuple[str, ...]:
    """Nationalities whose lines the sheet shows: the others, or the destination's if it is the only."""
    case = assessment.case
    return case.other_nationalities or (case.destination.nationality,)


def whom_to_call(assessment: Assessment, voice: Voice) -> str:
    """One card for each nationality held, that of the destination last."""
    case = assessment.case
    may_be_its_own = case.truth(national_or_possible) is not NO
    cards = [
        (
            card(code, voice),
            says(case.destination, _issuer(code), voice) if may_be_its_own else "",
        )
        for code in case.other_nationalities
    ]
    if case.is_national:
        cards.append((own_authorities(case.destination.nationality, voice), ""))
    return joined(f'<div class="card">{line}{said}</div>\n' for line, said in cards)


def _issuer(code: str) -> str:
    """The nationality where its government is one of the four we read; else nothing."""
    return code if code in ISSUERS else ""


def contact_line(code: str, voice: Voice) -> dict[str, str]:
    line = EMERGENCY_LINES.get(code)
    return {
        "country": name_of(code, voice.language),
        "authority": line.authority if line and line.abroad else voice.text(NO_NUMBER),
        "abroad": line.abroad if line else "",
        "at_home": line.at_home if line else "",
        "scheme": line.scheme if line else "",
        "scheme_page": line.scheme_page if line else "",
    }


@drawn_once("includes/contact.html")
def contact(code: str, voice: Voice) -> Context:
    return {"line": contact_line(code, voice)}


@drawn_once("includes/card.html")
def card(code: str, voice: Voice) -> Context:
    return {"line": contact_line(code, voice)}


@drawn_once("includes/card.html")
def own_authorities(code: str, voice: Voice) -> Context:
    """Of the destination's own government: no embassy of it can be called there."""
    held = EMERGENCY_LINES.get(code)
    authority = held.authority if held and held.abroad else ""
    return {"own": True, "line": contact_line(code, voice) | {"authority": authority, "scheme": ""}}


@drawn_once("includes/sheet-contact.html")
def contact_on_sheet(code: str, voice: Voice) -> Context:
    return {"line": contact_line(code, voice)}


@drawn_once("includes/says.html")
def says(place: Country, issuer: str, voice: Voice) -> Context:
    """What a government says it can and cannot do for its dual nationals at a place."""
    return {"lines": [_said(kind, s, place, voice) for kind, s in _statements(place, issuer)]}


def _statements(place: Country, issuer: str) -> list[tuple[FactKind, Statement]]:
    """Newest first."""
    for kind in SPEAK_OF_HELP:
        fact = place.facts.get(kind.key)
        found = [s for s in fact.statements if s.source.issuer == issuer] if fact and issuer else []
        told = [(kind, statement) for statement in found if not statement.set_aside]
        if told:
            return sorted(told, key=lambda one: str(one[1].source.dated), reverse=True)
    return []


def _said(kind: FactKind, statement: Statement, place: Country, voice: Voice) -> dict[str, str]:
    return {
        "note": in_our_words(kind, statement, place.spoken, voice),
        "only_for": statement.only_for,
        "issuer": source_name(statement.source, voice),
        "url": statement.source.url,
        "dated": dated(statement.source, voice),
    }

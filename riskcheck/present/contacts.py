"""Whom to call: for each nationality its line, and what its government says of dual nationals there."""

from __future__ import annotations

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Country, FactKind, Statement
from riskcheck.engine.model.text import _
from riskcheck.engine.model.truth import NO
from riskcheck.facts import EMERGENCY_LINES
from riskcheck.present.country_names import get_country_name
from riskcheck.present.fragments import Context, fragment, join_fragments
from riskcheck.present.sources import paraphrase_statement, write_date, write_source_name
from riskcheck.present.translator import Translator
from riskcheck.rulebook.facts.citizenship import DUAL_NATIONALITY
from riskcheck.rulebook.facts.embassies import CONSULAR_ACCESS
from riskcheck.rulebook.names import ISSUERS
from riskcheck.rulebook.scopes import national_or_possible

SPEAK_OF_HELP = (CONSULAR_ACCESS, DUAL_NATIONALITY)
"""The first of these that a government speaks of is what it says of its dual nationals."""

NO_NUMBER = _("No number we could verify: call its nearest embassy.")


def list_contacts(assessment: Assessment) -> tuple[str, ...]:
    """Nationalities whose lines the sheet shows: the others, or the destination's if it is the only."""
    case = assessment.case
    return case.other_nationalities or (case.destination.nationality,)


def draw_contacts(assessment: Assessment, translator: Translator) -> str:
    """One card for each nationality held, that of the destination last."""
    case = assessment.case
    may_be_its_own = case.truth(national_or_possible) is not NO
    cards = [
        (
            make_contact_card(code, translator),
            write_statement(case.destination, _issuer(code), translator) if may_be_its_own else "",
        )
        for code in case.other_nationalities
    ]
    if case.is_national:
        cards.append((list_own_authorities(case.destination.nationality, translator), ""))
    return join_fragments(f'<div class="card">{line}{said}</div>\n' for line, said in cards)


def _issuer(code: str) -> str:
    """The nationality where its government is one of the four we read; else nothing."""
    return code if code in ISSUERS else ""


def write_contact_line(code: str, translator: Translator) -> dict[str, str]:
    line = EMERGENCY_LINES.get(code)
    return {
        "country": get_country_name(code, translator.language),
        "authority": line.authority if line and line.abroad else translator.text(NO_NUMBER),
        "abroad": line.abroad if line else "",
        "at_home": line.at_home if line else "",
        "scheme": line.scheme if line else "",
        "scheme_page": line.scheme_page if line else "",
    }


@fragment("includes/contact.html")
def draw_contact(code: str, translator: Translator) -> Context:
    return {"line": write_contact_line(code, translator)}


@fragment("includes/card.html")
def make_contact_card(code: str, translator: Translator) -> Context:
    return {"line": write_contact_line(code, translator)}


@fragment("includes/card.html")
def list_own_authorities(code: str, translator: Translator) -> Context:
    """Of the destination's own government: no embassy of it can be called there."""
    held = EMERGENCY_LINES.get(code)
    authority = held.authority if held and held.abroad else ""
    return {
        "own": True,
        "line": write_contact_line(code, translator) | {"authority": authority, "scheme": ""},
    }


@fragment("includes/sheet-contact.html")
def draw_sheet_contact(code: str, translator: Translator) -> Context:
    return {"line": write_contact_line(code, translator)}


@fragment("includes/says.html")
def write_statement(place: Country, issuer: str, translator: Translator) -> Context:
    """What a government says it can and cannot do for its dual nationals at a place."""
    return {"lines": [_said(kind, s, place, translator) for kind, s in _statements(place, issuer)]}


def _statements(place: Country, issuer: str) -> list[tuple[FactKind, Statement]]:
    """Newest first."""
    for kind in SPEAK_OF_HELP:
        fact = place.facts.get(kind.key)
        found = [s for s in fact.statements if s.source.issuer == issuer] if fact and issuer else []
        told = [(kind, statement) for statement in found if not statement.set_aside]
        if told:
            return sorted(told, key=lambda one: str(one[1].source.dated), reverse=True)
    return []


def _said(
    kind: FactKind, statement: Statement, place: Country, translator: Translator
) -> dict[str, str]:
    return {
        "note": paraphrase_statement(kind, statement, place.spoken, translator),
        "only_for": statement.only_for,
        "issuer": write_source_name(statement.source, translator),
        "url": statement.source.url,
        "dated": write_date(statement.source, translator),
    }

"""Whom to call: for each nationality its line, and what its government says of dual nationals there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Country, FactKind, Statement
from riskcheck.engine.model.text import _
from riskcheck.engine.model.truth import NO
from riskcheck.facts import EMERGENCY_LINES, EmergencyLine
from riskcheck.present.country_names import get_country_name
from riskcheck.present.english import EnglishWords, OwnName
from riskcheck.present.phrases import translate
from riskcheck.present.sources import paraphrase_statement, write_date, write_source_name
from riskcheck.present.translator import Translator
from riskcheck.rulebook.facts.citizenship import DUAL_NATIONALITY
from riskcheck.rulebook.facts.embassies import CONSULAR_ACCESS
from riskcheck.rulebook.names import ISSUERS
from riskcheck.rulebook.scopes import national_or_possible

SPEAK_OF_HELP = (CONSULAR_ACCESS, DUAL_NATIONALITY)
"""The first of these that a government speaks of is what it says of its dual nationals."""

NO_NUMBER = _("No number we could verify. Call its nearest embassy.")
SEEN_IN = _("seen in %(year)s")


@dataclass(frozen=True)
class ContactLine:
    """Whom citizens of one country call when they are abroad. What we do not hold is empty.

    Names stay as they are; `role`, who answers there, and `scheme_is` are in the language of the page.
    """

    country: str
    authority: str
    role: str = ""
    abroad: str = ""
    at_home: str = ""
    scheme: str = ""
    scheme_is: str = ""
    scheme_page: str = ""

    @property
    def dial_abroad(self) -> str:
        """The address that a telephone calls; empty without a number."""
        return make_dial_address(self.abroad)

    @property
    def dial_at_home(self) -> str:
        return make_dial_address(self.at_home)


@dataclass(frozen=True)
class HelpStatement:
    """What a government says it can and cannot do for its dual nationals at a place."""

    note: str
    only_for: str
    issuer: str
    url: str
    dated: str


@dataclass(frozen=True)
class ContactCard:
    """One nationality's line. `said` is None where it goes without saying.

    `is_own`: of the destination itself, no embassy of which can be called there.
    """

    line: ContactLine
    is_own: bool
    said: tuple[HelpStatement, ...] | None


def list_contacts(assessment: Assessment) -> tuple[str, ...]:
    """Nationalities whose lines the sheet shows: the others, or the destination's if it is the only."""
    case = assessment.case
    own = (case.destination.nationality,) if case.is_national else ()
    return case.other_nationalities or own


def list_contact_cards(assessment: Assessment, translator: Translator) -> tuple[ContactCard, ...]:
    """One card for each nationality held, that of the destination last."""
    case = assessment.case
    may_be_its_own = assessment.judgement.truth(national_or_possible) is not NO
    cards = [
        ContactCard(
            make_contact_line(code, translator),
            is_own=False,
            said=list_help_statements(case.destination, code, translator)
            if may_be_its_own
            else None,
        )
        for code in case.other_nationalities
    ]
    if case.is_national:
        own = _make_own_line(case.destination.nationality, translator)
        cards.append(ContactCard(own, is_own=True, said=None))
    return tuple(cards)


def make_dial_address(number: str) -> str:
    digits = "".join(sign for sign in number if sign in "+0123456789")
    return f"tel:{digits}" if digits else ""


def make_contact_line(code: str, translator: Translator) -> ContactLine:
    """Without a number nobody is named: there is nowhere to ask for them."""
    held = EMERGENCY_LINES.get(code)
    line = ContactLine(
        country=get_country_name(code, translator.language),
        authority=translator.text(NO_NUMBER),
    )
    if held is None:
        return line
    return replace(
        line,
        authority=get_authority(held) if held.abroad else line.authority,
        role=translator.text(held.role) if held.abroad else "",
        abroad=held.abroad,
        at_home=held.at_home,
        scheme=OwnName(held.scheme, held.scheme_language),
        scheme_is=_describe_scheme(held, translator),
        scheme_page=held.scheme_page,
    )


def get_authority(held: EmergencyLine) -> OwnName:
    return OwnName(held.authority, held.authority_language)


def _describe_scheme(held: EmergencyLine, translator: Translator) -> str:
    if held.scheme_seen:
        return translate(SEEN_IN, translator, year=held.scheme_seen)
    return translator.text(held.scheme_kind)


def _make_own_line(code: str, translator: Translator) -> ContactLine:
    """Of the destination's own government: nobody registers with it, nor is told to find its embassy."""
    line = make_contact_line(code, translator)
    return replace(line, authority=line.authority if line.abroad else "", scheme="")


def list_help_statements(
    place: Country, code: str, translator: Translator
) -> tuple[HelpStatement, ...]:
    """None where it is no government whose words we read."""
    return tuple(
        HelpStatement(
            note=paraphrase_statement(kind, statement, place.spoken, translator),
            only_for=EnglishWords(statement.only_for),
            issuer=write_source_name(statement.source, translator),
            url=statement.source.url,
            dated=write_date(statement.source, translator),
        )
        for kind, statement in (_select_help_statements(place, code) if code in ISSUERS else ())
    )


def _select_help_statements(place: Country, issuer: str) -> list[tuple[FactKind, Statement]]:
    """Newest first."""
    for kind in SPEAK_OF_HELP:
        fact = place.facts.get(kind.key)
        found = [s for s in fact.statements if s.source.issuer == issuer] if fact else []
        told = [(kind, statement) for statement in found if not statement.set_aside]
        if told:
            return sorted(told, key=lambda one: str(one[1].source.dated), reverse=True)
    return []

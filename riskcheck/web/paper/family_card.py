"""The card for someone who stays behind: whom to call, what to ask for, what not to do.

It is drawn from nationalities, destination and whether the traveller is there; from nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, is_dataclass, replace
from math import inf

from django.utils.translation import override

from riskcheck.engine.conditions.judgement import CaseJudgement
from riskcheck.engine.declarations.papers import PaperSection, select_holding
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import Statement
from riskcheck.facts import EMERGENCY_LINES
from riskcheck.present.contacts import get_authority
from riskcheck.present.country_names import get_country_name
from riskcheck.present.expiry import CheckLife, CheckPage
from riskcheck.present.notes import write_note
from riskcheck.present.sheet.font_size import count_letters, get_width
from riskcheck.present.sources import write_date, write_short_name
from riskcheck.present.translator import Translator, get_translator
from riskcheck.rulebook.facts.embassies import EMBASSY_ABSENT_FOR
from riskcheck.rulebook.familycard import (
    AGREE,
    AGREE_NOW,
    ASK_FOR,
    CALL_DAYS,
    CALL_TIME,
    CALLS,
    CALLS_MISSED,
    DO_NOT,
    IS_JUDGED_ON,
    NO_EMBASSY,
    NO_NUMBER,
    NO_PROMISE,
    OWN_AUTHORITIES,
    SHOWS_NATIONALITIES,
    WHO_MAY_BE_LET_IN,
)
from riskcheck.service import judge_answers
from riskcheck.web.paper.paper_language import LanguageChoice
from riskcheck.web.paper.paper_size import PaperFrame, make_paper_frame

FEW_NATIONALITIES = 2
"""More than these leave one column to their lines."""

SIZES = ((1800, "pt-95"), (2200, "pt-88"), (inf, "pt-84"))
SIZES_OF_MANY = ((2330, "pt-84"), (2640, "pt-80"), (inf, "pt-76"))
"""Up to how many letters which size of static/papers.css keeps it half a page: with few nationalities, and with many."""
FIXED_LETTERS = 350
"""Of what every card says."""


@dataclass(frozen=True, kw_only=True)
class FamilyCardLine:
    """The line of one nationality; where its embassy is gone, what its government says of that."""

    country: str
    authority: str
    role: str = ""
    abroad: str
    at_home: str = ""
    unverified: str = ""
    absent: str = ""
    note: str = ""
    who_says: str = ""


@dataclass(frozen=True)
class FamilyCardSection:
    key: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class FamilyCard:
    """What is printed. `dense` leaves one column to the lines. `blanks` are to be filled in by hand."""

    language: str
    direction: str
    frame: PaperFrame
    place: str
    day: str
    lines: tuple[FamilyCardLine, ...]
    let_in: str
    sections: tuple[FamilyCardSection, ...]
    no_promise: str
    calls: str
    blanks: tuple[str, ...]
    shows: str
    dense: bool

    @property
    def size(self) -> str:
        """The class of its letters on paper: as large as half a page holds, whatever the language."""
        office = self.frame.office or ()
        shown = (self.place, self.let_in, self.no_promise, self.lines, self.sections, self.blanks)
        width = get_width(self.language)
        letters = width * (FIXED_LETTERS + sum(map(_count, shown))) + _count(office)
        sizes = SIZES_OF_MANY if self.dense else SIZES
        return next(name for most, name in sizes if letters <= most)


@dataclass(frozen=True)
class FamilyCardPage(CheckPage):
    template = "paper/family_card.html"

    choice: LanguageChoice
    advice_url: str
    is_there: bool
    card: FamilyCard


def _count(shown: object) -> int:
    """The letters of a text, or of all texts in a tuple or dataclass."""
    if isinstance(shown, str):
        return count_letters(shown)
    if is_dataclass(shown):
        return _count(tuple(vars(shown).values()))
    return sum(map(_count, shown)) if isinstance(shown, tuple) else 0


def make_family_card_page(
    case: Case, advice_url: str, choice: LanguageChoice, life: CheckLife | None
) -> FamilyCardPage:
    with override(choice.language):
        card = make_family_card(case, get_translator())
    return FamilyCardPage(
        life=life, choice=choice, advice_url=advice_url, is_there=case.is_there, card=card
    )


def make_family_card(case: Case, translator: Translator) -> FamilyCard:
    known = judge_answers({key: case.answers[key] for key in IS_JUDGED_ON if key in case.answers})
    dense = len(case.nationalities) > FEW_NATIONALITIES
    agree = AGREE_NOW if case.is_there else AGREE
    sections = (ASK_FOR, DO_NOT, agree) if dense else (agree, ASK_FOR, DO_NOT)
    own = [case.destination.nationality] if case.is_national else []
    return FamilyCard(
        language=translator.language,
        direction=translator.direction,
        frame=make_paper_frame(translator),
        place=translator.name(case.destination.spoken),
        day=translator.day(case.day),
        lines=(
            *(_make_line(code, known, translator) for code in case.other_nationalities),
            *(_make_own_line(code, translator) for code in own),
        ),
        let_in=_tell_who_may_be_let_in(known, translator),
        sections=tuple(_make_section(section, known, translator) for section in sections),
        no_promise=translator.text(NO_PROMISE),
        calls=translator.text(CALLS),
        blanks=tuple(translator.text(text) for text in (CALL_DAYS, CALL_TIME, CALLS_MISSED)),
        shows=translator.text(SHOWS_NATIONALITIES),
        dense=dense,
    )


def _tell_who_may_be_let_in(judgement: CaseJudgement, translator: Translator) -> str:
    told, *_milder = select_holding(WHO_MAY_BE_LET_IN, judgement)
    return translator.about(told, judgement.case.destination.spoken)


def _make_section(
    section: PaperSection, judgement: CaseJudgement, translator: Translator
) -> FamilyCardSection:
    return FamilyCardSection(
        section.key,
        translator.text(section.title),
        tuple(translator.text(text) for text in select_holding(section.lines, judgement)),
    )


def _make_line(code: str, judgement: CaseJudgement, translator: Translator) -> FamilyCardLine:
    held = EMERGENCY_LINES.get(code)
    line = FamilyCardLine(
        country=get_country_name(code, translator.language),
        authority=get_authority(held) if held else "",
        role=translator.text(held.role) if held else "",
        abroad=held.abroad if held else "",
        at_home=held.at_home if held else "",
        unverified="" if held and held.abroad else translator.text(NO_NUMBER),
    )
    absent = _find_absence(code, judgement)
    if absent is None:
        return line
    source = absent.source
    name = translator.isolate(write_short_name(source, translator))
    return replace(
        line,
        absent=translator.text(NO_EMBASSY),
        note=write_note(absent.note, translator.language),
        who_says=translator.detail(name, write_date(source, translator)),
    )


def _make_own_line(code: str, translator: Translator) -> FamilyCardLine:
    """Of the state that would hold them: no number, since its line for citizens abroad is no help against itself."""
    return FamilyCardLine(
        country=get_country_name(code, translator.language),
        authority=translator.text(OWN_AUTHORITIES),
        abroad="",
    )


def _find_absence(code: str, judgement: CaseJudgement) -> Statement | None:
    """The statement that decides that a nationality has no working embassy there."""
    fact = judgement.case.destination.facts.get(EMBASSY_ABSENT_FOR.key)
    about = fact.by_nationality.get(code) if fact else None
    found = judgement.findings_of(about) if about else ()
    return next((finding.deciding[0] for finding in found if finding), None)

"""The sheet of one person as plain texts: what the printed sheet of a check shows, nothing ticked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple
from unicodedata import east_asian_width

from django.utils.translation import get_language

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import find_levels_by_question
from riskcheck.engine.model.text import _
from riskcheck.present.contacts import ContactLine
from riskcheck.present.levels import write_level_word
from riskcheck.present.phrases import capitalise, translate
from riskcheck.present.plain_text import PackPerson, make_visible
from riskcheck.present.sheet.content import SheetAnswer, SheetSource, make_sheet_content
from riskcheck.present.sheet.font_size import get_width
from riskcheck.present.sheet.risks import UNCHECKED, SheetRisk
from riskcheck.present.translator import Translator
from riskcheck.present.unknowns import explain_silence, list_kinds_without_source
from riskcheck.present.withheld import NEVER_NAMED, disclose_nothing

MOST_ASKED = 5
MOST_NOT_TOLD = 5


class PackLine(NamedTuple):
    """What stands in bold, and what follows it."""

    name: str
    text: str
    more: str = ""


class PackRisk(NamedTuple):
    level: int
    title: str
    name: str
    why: str
    rule: str


class PackContact(NamedTuple):
    country: str
    abroad: str
    at_home: str
    authority: str


@dataclass(frozen=True, kw_only=True)
class PackSheet:
    """Every text is shown as it is. An empty one, or an empty list, is left out."""

    case_number: str
    heading: str
    status: str
    level: int
    level_line: str
    place: str
    borrowed: str
    answers: tuple[PackLine, ...]
    general_advice: tuple[PackLine, ...]
    risks: tuple[PackRisk, ...]
    unchecked: str
    holds_back: bool
    actions: tuple[str, ...]
    ask_next: tuple[PackLine, ...]
    not_told: tuple[str, ...]
    contacts: tuple[PackContact, ...]
    sources: tuple[str, ...]
    not_live: str
    licences: str

    @property
    def length(self) -> int:
        """How many characters of usual width it takes."""
        return round(_count_length(tuple(vars(self).values())) * get_width(get_language()))


def _count_length(value: object) -> int:
    if isinstance(value, str):
        return len(value) + sum(east_asian_width(character) in "WF" for character in value)
    return sum(map(_count_length, value)) if isinstance(value, tuple) else 0


def make_pack_sheet(person: PackPerson, translator: Translator) -> PackSheet:
    case_number = make_visible(person.case_number)
    disclosed = disclose_nothing(person.assessment)
    content = make_sheet_content(person.assessment, [disclosed], translator)
    [judged] = content.judgements
    public = disclosed.assessment
    destination = public.case.destination
    return PackSheet(
        case_number=case_number,
        heading=translate(_("Case %(number)s"), translator, number=case_number),
        status=content.status,
        level=judged.level,
        level_line=judged.at_least
        or write_level_line(public.level, public.case.is_there, translator),
        place=f"{capitalise(translator.name(destination.spoken))} · {content.role}",
        borrowed=content.borrowed,
        answers=tuple(_answer(answer, translator) for answer in content.answers),
        general_advice=tuple(
            PackLine(one.short_issuer, translator.isolate(one.wording), one.dated)
            for one in content.advice
        ),
        risks=tuple(_make_risk(risk) for risk in judged.risks),
        unchecked=judged.unchecked,
        holds_back=content.withholds,
        actions=content.actions,
        ask_next=_ask_next(public, translator),
        not_told=_list_not_told(public, translator),
        contacts=tuple(_make_contact(contact, translator) for contact in content.contacts),
        sources=tuple(_write_source(source, translator) for source in content.sources),
        not_live=content.not_live,
        licences=content.licences,
    )


def write_level_line(level: Level, there: bool, translator: Translator) -> str:
    word = write_level_word(level, there, translator)
    return translate(_("Level %(level)s of 4: %(word)s"), translator, level=int(level), word=word)


def _answer(answer: SheetAnswer, translator: Translator) -> PackLine:
    said = translator.text(_("withheld")) if answer.box else translator.isolate(answer.text)
    return PackLine(answer.name, said)


def _write_source(source: SheetSource, translator: Translator) -> str:
    title = translator.isolate(source.title)
    return translator.detail(title, source.dated) if source.is_dated else title


def _make_risk(risk: SheetRisk) -> PackRisk:
    why = f"{risk.why}{UNCHECKED}" if risk.unchecked_since else risk.why
    return PackRisk(risk.level, risk.title, risk.name, why, risk.rule)


def _ask_next(public: Assessment, translator: Translator) -> tuple[PackLine, ...]:
    """The questions whose answers could matter most, and the level each could lead to."""
    levels = find_levels_by_question(public)
    country = public.case.destination.spoken
    questions = public.rulebook.questions
    in_the_order_asked = [key for key in questions if key in levels.keys() - NEVER_NAMED]
    highest_first = sorted(in_the_order_asked, key=lambda key: -levels[key])
    asked = [
        PackLine(
            translator.about(questions[key].wording, country), _write_up_to(levels[key], translator)
        )
        for key in highest_first
    ]
    return tuple(asked[:MOST_ASKED])


def _write_up_to(level: Level, translator: Translator) -> str:
    return translate(_("could show level %(level)s"), translator, level=int(level))


def _list_not_told(public: Assessment, translator: Translator) -> tuple[str, ...]:
    grave, smaller = list_kinds_without_source(public)
    country = public.case.destination
    lines = [explain_silence(kind, country, translator) for kind in grave + smaller]
    more = len(lines) - MOST_NOT_TOLD
    if more > 0:
        text = _("%(number)s more questions that no source answers.")
        return (*lines[:MOST_NOT_TOLD], translate(text, translator, number=more))
    return tuple(lines)


def _make_contact(contact: ContactLine, translator: Translator) -> PackContact:
    authority = contact.authority
    if contact.role:
        authority = translator.detail(translator.isolate(authority), contact.role)
    return PackContact(contact.country, contact.abroad, contact.at_home, authority)

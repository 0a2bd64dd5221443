"""The sheet of one person as plain texts: what the printed sheet of a check shows, nothing ticked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple
from unicodedata import east_asian_width

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import find_levels_by_question
from riskcheck.engine.model.text import _
from riskcheck.present.answers import AnswerLine, list_answers
from riskcheck.present.contacts import list_contacts, write_contact_line
from riskcheck.present.levels import write_level_word
from riskcheck.present.phrases import capitalise, translate
from riskcheck.present.plain_text import PackPerson, make_visible
from riskcheck.present.sheet.content import MOST_ACTIONS, MOST_SOURCES, write_band
from riskcheck.present.sheet.risks import SheetRisk, list_sheet_risks, write_reason, write_unchecked
from riskcheck.present.sources import list_cited_sources, write_date
from riskcheck.present.translator import Translator
from riskcheck.present.trip import explain_borrowed_facts, write_role
from riskcheck.present.unknowns import explain_silence, list_kinds_without_source
from riskcheck.present.withheld import (
    IN_A_BAND,
    NEVER_NAMED,
    WITHHELD,
    keep_strongest_by_risk,
    list_withheld,
    remove_keys,
    remove_withheld,
)
from riskcheck.rulebook.names import ISSUERS_IN_SHORT, RISKS

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

    @property
    def length(self) -> int:
        """How many characters of usual width it takes."""
        return _length(tuple(vars(self).values()))


def _length(value: object) -> int:
    if isinstance(value, str):
        return len(value) + sum(east_asian_width(character) in "WF" for character in value)
    return sum(map(_length, value)) if isinstance(value, tuple) else 0


def make_pack_sheet(person: PackPerson, translator: Translator) -> PackSheet:
    case_number = make_visible(person.case_number)
    whole = person.assessment
    public = remove_withheld(whole)
    case = public.case
    off = remove_keys(public)
    answers = [line for line in list_answers(whole, "", translator) if line.key not in off]
    told = [list_sheet_risks(advisory) for advisory in keep_strongest_by_risk(public)]
    return PackSheet(
        case_number=case_number,
        heading=translate(_("Case %(number)s"), translator, number=case_number),
        level=int(public.level),
        level_line=write_level_line(public.level, case.is_there, translator),
        place=f"{capitalise(translator.name(case.destination.spoken))} · {write_role(public, translator)}",
        borrowed=explain_borrowed_facts(case.destination, translator),
        answers=tuple(_answer(line, public, translator) for line in answers),
        general_advice=tuple(
            PackLine(
                translator.text(ISSUERS_IN_SHORT[a.issuer]), a.wording, translator.day(a.dated)
            )
            for a in case.destination.advice
        ),
        risks=tuple(_risk(one, translator) for one in told),
        unchecked=write_unchecked(told, translator),
        holds_back=bool(list_withheld(answers)),
        actions=tuple(translator.text(action.text) for action in public.actions[:MOST_ACTIONS]),
        ask_next=_ask_next(public, translator),
        not_told=_not_told(public, translator),
        contacts=tuple(_contact(code, translator) for code in list_contacts(public)),
        sources=tuple(
            f"{source.title}, {write_date(source, translator)}" if source.dated else source.title
            for source in list_cited_sources(public.findings)[:MOST_SOURCES]
        ),
    )


def write_level_line(level: Level, there: bool, translator: Translator) -> str:
    word = write_level_word(level, there, translator)
    return translate(_("Level %(level)s of 4: %(word)s"), translator, level=int(level), word=word)


def _answer(line: AnswerLine, public: Assessment, translator: Translator) -> PackLine:
    if line.key in WITHHELD:
        return PackLine(line.short, translator.text(_("withheld")))
    given = public.case.answer(line.key)
    in_a_band = line.key in IN_A_BAND and isinstance(given, int)
    return PackLine(line.short, write_band(given) if in_a_band else line.answer)


def _risk(told: SheetRisk, translator: Translator) -> PackRisk:
    advisory = told.advisory
    reason = write_reason(told.reason, translator)
    return PackRisk(
        level=int(advisory.level),
        title=translator.about(advisory.rule.title, advisory.case.destination.spoken),
        name=translator.text(RISKS[advisory.rule.risk]),
        why=f"{reason} †" if told.unchecked_since else reason,
        rule=advisory.rule.key,
    )


def _ask_next(public: Assessment, translator: Translator) -> tuple[PackLine, ...]:
    """The questions whose answers could matter most, and the level each could lead to."""
    levels = find_levels_by_question(public)
    country = public.case.destination.spoken
    questions = public.rulebook.questions
    in_the_order_asked = [key for key in questions if key in levels.keys() - NEVER_NAMED]
    highest_first = sorted(in_the_order_asked, key=lambda key: -levels[key])
    asked = [
        PackLine(translator.about(questions[key].wording, country), _up_to(levels[key], translator))
        for key in highest_first
    ]
    return tuple(asked[:MOST_ASKED])


def _up_to(level: Level, translator: Translator) -> str:
    return translate(_("could show level %(level)s"), translator, level=int(level))


def _not_told(public: Assessment, translator: Translator) -> tuple[str, ...]:
    grave, smaller = list_kinds_without_source(public)
    country = public.case.destination
    lines = [explain_silence(kind, country, translator) for kind in grave + smaller]
    more = len(lines) - MOST_NOT_TOLD
    if more > 0:
        text = _("%(number)s more questions that no source answers.")
        return (*lines[:MOST_NOT_TOLD], translate(text, translator, number=more))
    return tuple(lines)


def _contact(code: str, translator: Translator) -> PackContact:
    line = write_contact_line(code, translator)
    return PackContact(line["country"], line["abroad"], line["at_home"], line["authority"])

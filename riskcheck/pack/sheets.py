"""The sheet of one person as plain texts: what the printed sheet of a check shows, nothing ticked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple
from unicodedata import east_asian_width

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import leads_to
from riskcheck.engine.model.text import _
from riskcheck.present.answers import AnswerLine, answer_lines
from riskcheck.present.contacts import contact_line, contacts_of
from riskcheck.present.levels import level_word
from riskcheck.present.open_questions import NEVER_ON_PAPER
from riskcheck.present.phrases import begun, say
from riskcheck.present.plain_text import Person, plain
from riskcheck.present.sheet.content import MOST_ACTIONS, MOST_SOURCES, age_band
from riskcheck.present.sheet.risks import Told, told_of, unchecked, why
from riskcheck.present.sources import cited_sources, dated
from riskcheck.present.translator import Voice
from riskcheck.present.trip import borrowed, role_in_words
from riskcheck.present.unknowns import kinds_without_source, not_said
from riskcheck.present.withheld import (
    WITHHELD,
    left_off,
    strongest_of_each_risk,
    withheld,
    without_withheld,
)
from riskcheck.rulebook.names import ISSUERS_IN_SHORT, RISKS

MOST_ASKED = 5
MOST_NOT_TOLD = 5


class Line(NamedTuple):
    """What stands in bold, and what follows it."""

    name: str
    text: str
    more: str = ""


class Risk(NamedTuple):
    level: int
    title: str
    name: str
    why: str
    rule: str


class Contact(NamedTuple):
    country: str
    abroad: str
    at_home: str
    authority: str


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """Every text is shown as it is. An empty one, or an empty list, is left out."""

    case_number: str
    heading: str
    level: int
    level_line: str
    place: str
    borrowed: str
    answers: tuple[Line, ...]
    general_advice: tuple[Line, ...]
    risks: tuple[Risk, ...]
    unchecked: str
    holds_back: bool
    actions: tuple[str, ...]
    ask_next: tuple[Line, ...]
    not_told: tuple[str, ...]
    contacts: tuple[Contact, ...]
    sources: tuple[str, ...]

    @property
    def length(self) -> int:
        """How many characters of usual width it takes."""
        return _length(tuple(vars(self).values()))


def _length(value: object) -> int:
    if isinstance(value, str):
        return len(value) + sum(east_asian_width(character) in "WF" for character in value)
    return sum(map(_length, value)) if isinstance(value, tuple) else 0


def sheet_of(person: Person, voice: Voice) -> Sheet:
    case_number = plain(person.case_number)
    whole = person.assessment
    public = without_withheld(whole)
    case = public.case
    off = left_off(public)
    answers = [line for line in answer_lines(whole, "", voice) if line.key not in off]
    told = [told_of(advisory) for advisory in strongest_of_each_risk(public)]
    return Sheet(
        case_number=case_number,
        heading=say(_("Case %(number)s"), voice, number=case_number),
        level=int(public.level),
        level_line=level_line(public.level, case.is_there, voice),
        place=f"{begun(voice.name(case.destination.spoken))} · {role_in_words(public, voice)}",
        borrowed=borrowed(case.destination, voice),
        answers=tuple(_answer(line, public, voice) for line in answers),
        general_advice=tuple(
            Line(voice.text(ISSUERS_IN_SHORT[a.issuer]), a.wording, voice.day(a.dated))
            for a in case.destination.advice
        ),
        risks=tuple(_risk(one, voice) for one in told),
        unchecked=unchecked(told, voice),
        holds_back=bool(withheld(answers)),
        actions=tuple(voice.text(action.text) for action in public.actions[:MOST_ACTIONS]),
        ask_next=_ask_next(public, voice),
        not_told=_not_told(public, voice),
        contacts=tuple(_contact(code, voice) for code in contacts_of(public)),
        sources=tuple(
            f"{source.title}, {dated(source, voice)}" if source.dated else source.title
            for source in cited_sources(public.findings)[:MOST_SOURCES]
        ),
    )


def level_line(level: Level, there: bool, voice: Voice) -> str:
    word = level_word(level, there, voice)
    return say(_("Level %(level)s of 4: %(word)s"), voice, level=int(level), word=word)


def _answer(line: AnswerLine, public: Assessment, voice: Voice) -> Line:
    if line.key in WITHHELD:
        return Line(line.short, voice.text(_("withheld")))
    age = public.case.answer("age")
    return Line(line.short, age_band(age) if line.key == "age" else line.answer)


def _risk(told: Told, voice: Voice) -> Risk:
    advisory = told.advisory
    reason = why(told.reason, voice)
    return Risk(
        level=int(advisory.level),
        title=voice.about(advisory.rule.title, advisory.case.destination.spoken),
        name=voice.text(RISKS[advisory.rule.risk]),
        why=f"{reason} †" if told.unchecked_since else reason,
        rule=advisory.rule.key,
    )


def _ask_next(public: Assessment, voice: Voice) -> tuple[Line, ...]:
    """The questions whose answers could matter most, and the level each could lead to."""
    levels = leads_to(public)
    country = public.case.destination.spoken
    questions = public.rulebook.questions
    in_the_order_asked = [key for key in questions if key in levels.keys() - NEVER_ON_PAPER]
    highest_first = sorted(in_the_order_asked, key=lambda key: -levels[key])
    asked = [
        Line(voice.about(questions[key].wording, country), _up_to(levels[key], voice))
        for key in highest_first
    ]
    return tuple(asked[:MOST_ASKED])


def _up_to(level: Level, voice: Voice) -> str:
    return say(_("could show level %(level)s"), voice, level=int(level))


def _not_told(public: Assessment, voice: Voice) -> tuple[str, ...]:
    grave, smaller = kinds_without_source(public)
    country = public.case.destination
    lines = [not_said(kind, country, voice) for kind in grave + smaller]
    more = len(lines) - MOST_NOT_TOLD
    if more > 0:
        text = _("%(number)s more questions that no source answers.")
        return (*lines[:MOST_NOT_TOLD], say(text, voice, number=more))
    return tuple(lines)


def _contact(code: str, voice: Voice) -> Contact:
    line = contact_line(code, voice)
    return Contact(line["country"], line["abroad"], line["at_home"], line["authority"])

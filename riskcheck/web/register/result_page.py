"""The page of a register being judged, piece by piece: how far it is, then what was found."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from django.utils import timezone
from django.utils.safestring import SafeString

from riskcheck.present.clock import tell_time
from riskcheck.present.page import Page
from riskcheck.present.phrases import capitalise
from riskcheck.present.translator import Translator, get_translator, write_number
from riskcheck.register.chunks import Problem
from riskcheck.register.inmemory import InMemory, forget_register
from riskcheck.register.judging import RowResult
from riskcheck.register.summary import EVERY_LEVEL
from riskcheck.rulebook.names import LEVELS, RISKS
from riskcheck.web.register.carried import carry_mapping, carry_register
from riskcheck.web.register.sheets import (
    MOST_HTML_SHEETS_HERE,
    MOST_SHEETS_HERE,
    PackChoice,
    list_pack_choices,
)
from riskcheck.web.register.table import COULD_NOT, NO_LEVEL, PersonRow, RegisterTable
from riskcheck.web.register.upload import RegisterUpload, make_writable

MOST_PROBLEMS_LISTED = 50
_log = logging.getLogger(__name__)


class HowFar(NamedTuple):
    """So many rows of all are judged, in words and in numbers."""

    done: str
    all: str
    value: int
    most: int


class LevelTally(NamedTuple):
    level: int | str
    word: str
    people: str


class RiskTally(NamedTuple):
    """How many people face a risk, by its level from the highest."""

    key: str
    name: str
    people: tuple[str, ...]


class ShownProblem(NamedTuple):
    """What is wrong with a row, in the language of the page."""

    line: int
    column: str
    reason: str


@dataclass(frozen=True, repr=False)
class ResultPart(Page):
    """What was found, whole. `result` and `register` are carried by forms: the server keeps neither."""

    template = "register/result.html"

    all_rows: str
    judged: str
    there_now: str
    could_be_higher: str
    day: str
    time: str
    rules: str
    facts: str
    levels: tuple[LevelTally, ...]
    no_level: str
    risks: tuple[RiskTally, ...]
    problems: tuple[ShownProblem, ...]
    problems_left_out: str
    has_more_problems: bool
    flags: tuple[ShownProblem, ...]
    flags_left_out: str
    has_more_flags: bool
    remarks: tuple[str, ...]
    case_name: str
    own_names: tuple[str, ...]
    own_left_out: int
    people: Iterator[PersonRow]
    asked: str
    result: str
    register: str
    case: str
    keep: str
    sheet: str
    encoding: str
    columns: str
    choices: tuple[PackChoice, ...]
    most_sheets: int
    most_html_sheets: str


@dataclass(frozen=True)
class BrokenPart(Page):
    """In place of the result, where there is none."""

    template = "register/broken.html"


@dataclass(frozen=True, repr=False)
class JudgedPage(Page):
    """`draw_result` is asked once `progress` is at its end."""

    template = "register/judged.html"

    progress: Iterator[HowFar]
    draw_result: Callable[[], SafeString]


def stream_judged_page(sent: RegisterUpload, held: InMemory) -> Iterator[bytes]:
    """Nothing of the result is sent before all of it is there: half a page never looks whole."""
    under_way = _Judging(sent, held)
    try:
        for piece in JudgedPage(under_way.judge(), under_way.draw_result).stream():
            yield piece.encode("utf-8", "replace")  # a register may hold what is no text
    finally:
        forget_register()


class _Judging:
    """The page has begun, so no error page can take its place: whatever breaks, its end says so."""

    def __init__(self, sent: RegisterUpload, held: InMemory) -> None:
        self._sent = sent
        self._held = held
        self._broke = False

    def judge(self) -> Iterator[HowFar]:
        every = len(self._held.rows)
        try:
            for rows in self._held.judge():
                yield HowFar(write_number(rows), write_number(every), rows, every)
        except Exception:  # noqa: BLE001
            self._note()

    def draw_result(self) -> SafeString:
        if not self._broke:
            try:
                return _make_result(self._sent, self._held, get_translator()).draw()
            except Exception:  # noqa: BLE001
                self._note()
        return BrokenPart().draw()

    def _note(self) -> None:
        _log.exception("A register could not be judged to its end")
        self._broke = True


def _make_result(sent: RegisterUpload, held: InMemory, translator: Translator) -> ResultPart:
    table = RegisterTable(held, translator)
    problems = held.problems
    return ResultPart(
        all_rows=write_number(len(held.rows)),
        judged=write_number(held.summary.judged),
        could_be_higher=write_number(held.summary.could_be_higher),
        there_now=write_number(_count_there(held)),
        day=translator.day(held.job.day),
        time=tell_time(timezone.now()),
        rules=held.job.versions.rulebook,
        facts=held.job.versions.facts,
        levels=tuple(_tally_levels(held, translator)),
        no_level=NO_LEVEL,
        risks=tuple(_tally_risks(held, translator)),
        problems=tuple(_show_problems(problems, translator)),
        problems_left_out=write_number(len(problems) - MOST_PROBLEMS_LISTED),
        has_more_problems=len(problems) > MOST_PROBLEMS_LISTED,
        flags=tuple(_show_problems(held.flags, translator)),
        flags_left_out=write_number(len(held.flags) - MOST_PROBLEMS_LISTED),
        has_more_flags=len(held.flags) > MOST_PROBLEMS_LISTED,
        remarks=tuple(make_writable(translator.sentence(one)) for one in held.job.columns.remarks),
        case_name=table.case_name,
        own_names=table.own_names,
        own_left_out=table.own_left_out,
        people=table.rows(),
        asked=table.asked,
        result=carry_register(held.result()),
        register=carry_register(sent.content),
        case=make_writable(sent.case),
        keep=make_writable(sent.keep),
        sheet=make_writable(sent.sheet),
        encoding=make_writable(sent.encoding),
        columns=carry_mapping(sent.mapped),
        choices=tuple(list_pack_choices(held.summary, translator)),
        most_sheets=MOST_SHEETS_HERE,
        most_html_sheets=write_number(MOST_HTML_SHEETS_HERE),
    )


def _show_problems(problems: list[Problem], translator: Translator) -> Iterator[ShownProblem]:
    """The first of them."""
    for problem in problems[:MOST_PROBLEMS_LISTED]:
        yield ShownProblem(problem.line, problem.column, translator.sentence(problem.reason))


def _count_there(held: InMemory) -> int:
    return sum(isinstance(one, RowResult) and one.is_there for one in held.found.values())


def _tally_levels(held: InMemory, translator: Translator) -> Iterator[LevelTally]:
    for level in EVERY_LEVEL:
        people = held.summary.levels[level]
        yield LevelTally(int(level), translator.text(LEVELS[level]), write_number(people))
    if held.problems:
        yield LevelTally(NO_LEVEL, translator.text(COULD_NOT), write_number(len(held.problems)))


def _tally_risks(held: InMemory, translator: Translator) -> Iterator[RiskTally]:
    for risk, by_level in held.summary.risks_by_level():
        people = tuple(write_number(by_level.get(level, 0)) for level in EVERY_LEVEL[:-1])
        yield RiskTally(risk.value, capitalise(translator.text(RISKS[risk])), people)

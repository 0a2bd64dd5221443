"""What is made of the rows of a register before they are judged: the first of them, and what is wrong with others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from riskcheck.engine.model.text import Sentence, _
from riskcheck.facts import COUNTRIES
from riskcheck.present.answers import write_value
from riskcheck.present.translator import Translator, get_translator, write_number
from riskcheck.register.chunks import Problem
from riskcheck.register.columns import Columns
from riskcheck.register.csvlines import defuse_formula
from riskcheck.register.inmemory import HeldTable, InMemory
from riskcheck.register.preview import PreviewRow, find_two_way_date, preview_row
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import DESTINATION
from riskcheck.web.register.upload import RegisterUpload, make_writable

FIRST_ROWS = MOST_REASONS = 5
MOST_LETTERS = 60
"""Of a heading or a cell, shown to be recognised."""

AND_MORE = _("Other lines with the same: %(number)s.")


class DateQuestion(NamedTuple):
    """What `cell` is, as nothing in the column `heading` tells that."""

    heading: str
    cell: str
    day_first: str
    month_first: str
    chosen: str


class AnswerHeading(NamedTuple):
    """An answer that is read, and the columns that it is read from."""

    name: str
    columns: str


class FirstRow(NamedTuple):
    """One of the first people; `problem` is there where nobody could be judged by the row."""

    line: int
    name: str
    answers: tuple[str, ...]
    problem: str


@dataclass(frozen=True, repr=False)
class TableReading:
    """What is made of the rows; `dates` is None where there is nothing to ask of them."""

    unjudged: str
    unjudged_because: tuple[str, ...]
    remarks: tuple[str, ...]
    dates: DateQuestion | None
    case_name: str
    answers: tuple[AnswerHeading, ...]
    first: tuple[FirstRow, ...]


def read_table(sent: RegisterUpload, table: HeldTable, held: InMemory) -> TableReading:
    columns, day, translator = held.job.columns, held.job.day, get_translator()
    rows = [preview_row(row, columns, day) for row in held.rows]
    problems = [row.problem for row in rows if row.problem]
    return TableReading(
        unjudged=write_number(len(problems)) if problems else "",
        unjudged_because=tuple(_list_reasons(problems, translator))[:MOST_REASONS],
        remarks=tuple(make_writable(translator.sentence(one)) for one in _list_remarks(columns)),
        dates=_ask_for_dates(sent, table, held, translator),
        case_name="" if columns.case is None else show_briefly(columns.names[columns.case]),
        answers=tuple(_list_answers(columns, translator)),
        first=tuple(_show_row(row, columns, translator) for row in rows[:FIRST_ROWS]),
    )


def _ask_for_dates(
    sent: RegisterUpload, table: HeldTable, held: InMemory, translator: Translator
) -> DateQuestion | None:
    columns = held.job.columns
    found = find_two_way_date(columns, table.first, held.job.day)
    if found is None or columns.born is None:
        return None
    return DateQuestion(
        heading=show_briefly(columns.names[columns.born]),
        cell=show_briefly(found.cell),
        day_first=translator.day(found.day_first),
        month_first=translator.day(found.month_first),
        chosen=sent.mapped.dates.value if sent.mapped.dates else "",
    )


def _list_reasons(problems: Sequence[Problem], translator: Translator) -> Iterator[str]:
    """Each once, with the first line that has it and how many more do."""
    alike: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        alike.setdefault((problem.column, str(problem.reason)), []).append(problem)
    for first, *more in alike.values():
        said = make_writable(translator.sentence(first.sentence))
        if more:
            said += " " + translator.text(AND_MORE) % {"number": write_number(len(more))}
        yield said


def _list_remarks(columns: Columns) -> Iterator[Sentence]:
    """What the page asks is not said beside it once more."""
    return (remark for remark in columns.remarks if remark != columns.open_question)


def _list_answers(columns: Columns, translator: Translator) -> Iterator[AnswerHeading]:
    for key, places in columns.sources:
        names = [show_briefly(columns.names[place]) for place in places]
        if columns.born in places and columns.order:
            names.append(translator.sentence(columns.order.words))
        yield AnswerHeading(translator.text(RULEBOOK.questions[key].short), translator.join(names))


def _show_row(row: PreviewRow, columns: Columns, translator: Translator) -> FirstRow:
    country = COUNTRIES[str(row.answers[DESTINATION.key])].spoken if row.answers else None
    answers = [
        write_value(RULEBOOK.questions[key], row.answers[key], country, translator)
        if country and key in row.answers
        else ""
        for key, _places in columns.sources
    ]
    problem = ""
    if row.problem:
        column = f"{show_briefly(row.problem.column)}: " if row.problem.column else ""
        problem = column + make_writable(translator.sentence(row.problem.reason))
    return FirstRow(row.line, show_briefly(columns.case_number(row.cells)), tuple(answers), problem)


def show_briefly(text: str) -> str:
    """In one line, short, and harmless too where it is copied into a spreadsheet."""
    line = " ".join(make_writable(text).split())
    return defuse_formula(line if len(line) <= MOST_LETTERS else line[: MOST_LETTERS - 1] + "…")

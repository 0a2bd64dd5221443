"""How a register is read, shown to be corrected before anybody is judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from riskcheck.engine.model.text import _
from riskcheck.present.page import Page
from riskcheck.present.translator import Translator, get_translator
from riskcheck.register.firstline import drop_nameless_end
from riskcheck.register.headings import BORN, CASE, find_exact_key
from riskcheck.register.inmemory import HeldTable, InMemory
from riskcheck.register.mapping import KEEP, list_meanings
from riskcheck.register.preview import (
    UnreadCells,
    find_unread_cells,
    list_first_cells,
)
from riskcheck.rulebook import RULEBOOK
from riskcheck.web.register.carried import carry_headings, carry_register
from riskcheck.web.register.form import EncodingChoice, list_encodings
from riskcheck.web.register.table_reading import TableReading, read_table, show_briefly
from riskcheck.web.register.upload import NotMatched, RegisterUpload, make_writable

MOST_ASKED = 180
"""A form may have 200 fields. Columns beyond are read as their headings tell."""

NOT_SAID = ""
NO_CELL = UnreadCells()
OWN_MEANINGS = {
    KEEP: _("Leave as it is"),
    CASE: _("Case number"),
    BORN: _("Date of birth"),
}


class Meaning(NamedTuple):
    """What a column may be read as."""

    value: str
    name: str


class ReadColumn(NamedTuple):
    """A column of the register, its heading `whole` and as it is shown. Where it has none, or another column has the
    same, nobody is asked what it means. `cells` are the first of it; `reasons` say what is wrong with some of those
    `unread`."""

    place: int
    whole: str
    heading: str
    is_asked: bool
    meaning: str
    cells: tuple[str, ...]
    unread: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, repr=False)
class ColumnsPage(Page):
    """`problem` says why nobody can be judged yet, and then there is no `reading`. `register`, `headings` and `said_of_dates`
    are carried by the form."""

    template = "register/columns.html"

    problem: str
    people: int
    read: int
    notes: tuple[str, ...]
    columns: tuple[ReadColumn, ...]
    meanings: tuple[Meaning, ...]
    sheet: str
    sheets: tuple[str, ...]
    encoding: str
    encodings: tuple[EncodingChoice, ...]
    register: str
    headings: str
    said_of_dates: str
    reading: TableReading | None


def make_columns_page(sent: RegisterUpload, table: HeldTable, held: InMemory) -> ColumnsPage:
    """Of a register whose columns are told apart."""
    columns = held.job.columns
    unread = find_unread_cells(columns, held.rows, held.job.day)
    return _make_page(sent, table, list_meanings(columns), unread, read_table(sent, table, held))


def make_unmatched_page(sent: RegisterUpload, bad: NotMatched) -> ColumnsPage:
    """Of one where somebody has to say first what some column means."""
    return _make_page(sent, bad.table, bad.meanings, {}, None, str(bad))


def _make_page(
    sent: RegisterUpload,
    table: HeldTable,
    meanings: Mapping[int, str],
    unread: Mapping[int, UnreadCells],
    reading: TableReading | None,
    problem: str = "",
) -> ColumnsPage:
    translator = get_translator()
    listed = tuple(_list_columns(table, meanings, unread, translator))
    dates = sent.mapped.dates
    return ColumnsPage(
        problem=problem,
        people=len(table.rows),
        read=sum(one.meaning not in (NOT_SAID, KEEP, CASE) for one in listed),
        notes=tuple(make_writable(translator.sentence(note)) for note in table.notes),
        columns=listed,
        meanings=tuple(_list_choices(translator, with_none=bool(problem))),
        sheet=make_writable(table.sheet),
        sheets=tuple(make_writable(sheet) for sheet in table.sheets),
        encoding=make_writable(sent.encoding),
        encodings=() if table.sheets else list_encodings(sent.encoding, translator),
        register=carry_register(sent.content),
        headings=carry_headings(one.whole for one in listed if one.is_asked),
        said_of_dates=dates.value if dates else "",
        reading=reading,
    )


def _list_columns(
    table: HeldTable,
    meanings: Mapping[int, str],
    unread: Mapping[int, UnreadCells],
    translator: Translator,
) -> Iterator[ReadColumn]:
    names = drop_nameless_end(table.header.cells)
    asked: set[str] = set()
    for place, name in enumerate(names):
        if place not in meanings:  # an earlier result's, which is replaced
            continue
        key = find_exact_key(name)
        is_asked = bool(key) and key not in asked and len(asked) < MOST_ASKED
        if is_asked:
            asked.add(key)
        bad = unread.get(place, NO_CELL)
        yield ReadColumn(
            place=place,
            whole=name,
            heading=show_briefly(name),
            is_asked=is_asked,
            meaning=meanings[place],
            cells=tuple(show_briefly(cell) for cell in list_first_cells(table.rows, place)),
            unread=bad.number,
            reasons=tuple(make_writable(translator.sentence(one)) for one in bad.reasons),
        )


def _list_choices(translator: Translator, *, with_none: bool) -> Iterator[Meaning]:
    if with_none:
        yield Meaning(NOT_SAID, translator.text(_("Not said yet")))
    for value, name in OWN_MEANINGS.items():
        yield Meaning(value, translator.text(name))
    for key, question in RULEBOOK.questions.items():
        yield Meaning(key, translator.text(question.short) + translator.bracket(key))

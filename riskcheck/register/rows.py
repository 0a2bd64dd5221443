"""A row -> its answers, and the cells that could not be read. Only where somebody is a citizen and where they
go to may stop a row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from riskcheck.engine.model.questions import MOST_NATIONALITIES, STATELESS, Answer, BadAnswer
from riskcheck.engine.model.text import Sentence, _
from riskcheck.register.births import NO_BIRTH, TWO_WAYS, list_ages
from riskcheck.register.cells import CODES, CellReading, read_cell, shorten_cell
from riskcheck.register.columns import AGE, Columns
from riskcheck.register.values import clean_cell, is_not_answered
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import NATIONALITIES
from riskcheck.service import NEEDED

NAMIBIA = "NA"
MAN_OR_MUJER, WOMAN = "M", "f"
NOT_CLEAR = Sentence(_("“NA” may be Namibia, or nothing. Write Namibia, or leave the cell empty."))
TURKS_OR_TURKIYE = "TC"
"""In Turkish papers it is what T.C. is short for."""
TAKEN_FOR_TURKS = Sentence(
    _("“TC” is read as Turks and Caicos Islands. If it means Türkiye, write TR.")
)
TAKEN_FOR_NAMIBIA = Sentence(
    _("“NA” is read as Namibia. If it means nothing, leave the cell empty.")
)
TOO_MANY = Sentence(_("Choose up to %(most)s countries."), {"most": MOST_NATIONALITIES})


class CellNote(NamedTuple):
    """What is wrong with the cell at `place`, and what would be right."""

    place: int
    reason: Sentence


class BadCell(BadAnswer):
    """A cell that keeps its row from being judged; `place` is where it stands."""

    def __init__(self, key: str, reason: Sentence, place: int) -> None:
        super().__init__(key, reason.text, **reason.gaps)
        self.place = place


class ReadRow(NamedTuple):
    """What a row says; `notes` on its cells, which do not keep it from being judged."""

    answers: dict[str, Answer]
    notes: tuple[CellNote, ...] = ()


def read_row(cells: Sequence[str], columns: Columns, day: date) -> ReadRow:
    """BadCell where the row cannot be judged."""
    given: dict[str, Answer] = {}
    notes: list[CellNote] = []
    for key, places in columns.sources:
        for place in places:
            cell = cells[place] if place < len(cells) else ""
            if not cell:
                continue
            answer, reason = read_one_cell(key, cell, place, columns, day)
            if reason and answer is None and key in NEEDED:
                raise BadCell(key, reason, place)
            if reason:
                notes.append(CellNote(place, reason))
            if answer is not None:
                given[key] = _join(given[key], answer) if key in given else answer
    _check_nationalities(given, columns)
    for key in NEEDED:
        if key not in given:
            raise BadCell(key, Sentence(RULEBOOK.questions[key].missing), columns.answers[key])
    return ReadRow(given, tuple(notes))


def read_one_cell(key: str, cell: str, place: int, columns: Columns, day: date) -> CellReading:
    """As it is read in that column."""
    if key == AGE and place == columns.born:
        return _read_age(cell, columns, day)
    if RULEBOOK.questions[key].shape in CODES and clean_cell(cell).upper() == NAMIBIA:
        if place not in columns.namibian:
            return CellReading(None, NOT_CLEAR)
        return read_cell(key, cell)._replace(reason=TAKEN_FOR_NAMIBIA)
    if key == NATIONALITIES.key and clean_cell(cell).upper() == TURKS_OR_TURKIYE:
        return read_cell(key, cell)._replace(reason=TAKEN_FOR_TURKS)
    if place == columns.mujer and clean_cell(cell).upper() == MAN_OR_MUJER:
        return CellReading(WOMAN)
    return read_cell(key, cell)


def _read_age(cell: str, columns: Columns, day: date) -> CellReading:
    if is_not_answered(RULEBOOK.questions[AGE], clean_cell(cell)):
        return CellReading(None)
    ages = list_ages(cell, columns.order, day)
    if len(ages) == 1:
        return CellReading(ages[0])
    shown = shorten_cell(cell.strip())
    return CellReading(None, Sentence(TWO_WAYS if ages else NO_BIRTH, {"cell": shown}))


def _join(before: Answer, more: Answer) -> Answer:
    """Several columns of nationalities, together."""
    assert isinstance(before, tuple)
    assert isinstance(more, tuple)
    return tuple(dict.fromkeys(before + more))


def _check_nationalities(given: dict[str, Answer], columns: Columns) -> None:
    key = NATIONALITIES.key
    held = given.get(key)
    if held == ():
        given.setdefault("protection", STATELESS)
    if given.get("protection") == STATELESS:
        given.setdefault(key, ())
    elif held == ():
        del given[key]
    if isinstance(held, tuple) and len(held) > MOST_NATIONALITIES:
        raise BadCell(key, TOO_MANY, columns.answers[key])

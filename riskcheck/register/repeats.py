"""Who stands more than once in a register: the same case number, or somebody of the same name with the same answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b

from riskcheck.engine.model.text import Sentence, _
from riskcheck.register.columns import Columns
from riskcheck.register.rows import CellNote
from riskcheck.register.table import BadRow, RegisterRow

SAME_NUMBER = _("“%(case)s” stands on line %(line)s too.")
SAME_PERSON = _("The same person, with the same answers, stands on line %(line)s too.")

FindFirst = Callable[[bytes, int], int]
"""The line on which a mark stood first; the line given where it is new."""

Notes = dict[int, tuple[CellNote, ...]]


def find_repeats(
    rows: Iterable[RegisterRow | BadRow], columns: Columns, find_first: FindFirst
) -> Notes:
    """What to say of the rows of a chunk, by line. Rows are judged all the same: two people may share a number."""
    noted = {
        row.line: tuple(_find_repeats_of(row, columns, find_first))
        for row in rows
        if isinstance(row, RegisterRow)
    }
    return {line: notes for line, notes in noted.items() if notes}


def _find_repeats_of(
    row: RegisterRow, columns: Columns, find_first: FindFirst
) -> Iterator[CellNote]:
    case = columns.case_number(row.cells).strip()
    before = find_first(_mark("case", [case]), row.line) if case else row.line
    if columns.case is not None and before != row.line:
        yield CellNote(columns.case, Sentence(SAME_NUMBER, {"case": case[:40], "line": before}))
    who = [_spell(row, place) for place in columns.personal]
    if not any(who):
        return
    said = [_spell(row, place) for place in sorted(columns.asked)]
    same = find_first(_mark("person", [*who, *said]), row.line)
    if same not in (row.line, before):
        yield CellNote(columns.personal[0], Sentence(SAME_PERSON, {"line": same}))


def _spell(row: RegisterRow, place: int) -> str:
    cell = row.cells[place] if place < len(row.cells) else ""
    return " ".join(cell.split()).casefold()


def _mark(kind: str, cells: Iterable[str]) -> bytes:
    """Short, and nothing that could be read."""
    text = "\0".join([kind, *cells])
    return blake2b(text.encode("utf-8", "surrogateescape"), digest_size=16).digest()

"""The first line of a register -> its columns. Where a heading alone does not tell, the first rows do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from riskcheck.engine.model.text import Sentence, _
from riskcheck.register.columnmatching import ColumnMatching
from riskcheck.register.columns import Columns
from riskcheck.register.dateorders import WaysToSay
from riskcheck.register.firstline import (
    drop_nameless_end,
    find_bad_column,
    find_written_before,
    refuse_repeated,
)
from riskcheck.register.headings import CASE, find_exact_key
from riskcheck.register.mapping import KEEP, NOTHING_MAPPED, Mapped
from riskcheck.register.samplerows import SampleRows
from riskcheck.register.table import BadRow, BadTable, RegisterRow, Table

MOST_COLUMNS = 200
MOST_LOOKED_AT = 500
"""So many rows are looked at before the first is judged."""

ON_THE_COMMAND_LINE = WaysToSay(
    misspelt="“%(column)s” looks like “%(key)s”. Rename it, or say that it is a column of your own with "
    '--keep "%(column)s".',
    dates="with --dates",
)


class BadColumns(BadTable):
    """`meanings` are what is understood of the columns all the same, by their places."""

    def __init__(self, said: Sentence, meanings: Mapping[int, str]) -> None:
        super().__init__(said)
        self.meanings = meanings


@dataclass(frozen=True)
class OpenRegister:
    """Its columns, and all its rows, those looked at `first` too."""

    columns: Columns
    first: tuple[RegisterRow | BadRow, ...]
    rows: Iterator[RegisterRow | BadRow]


def read_register(
    table: Table,
    *,
    case_column: str = "",
    kept_as_is: Sequence[str] = (),
    mapped: Mapped = NOTHING_MAPPED,
    ways: WaysToSay = ON_THE_COMMAND_LINE,
) -> OpenRegister:
    """BadTable says what to do. The first rows are looked at, the others not even read."""
    rows = iter(table)
    first = tuple(islice(rows, MOST_LOOKED_AT))
    held = match_columns(
        table.header,
        first,
        case_column=case_column,
        kept_as_is=kept_as_is,
        mapped=mapped,
        ways=ways,
    )
    return OpenRegister(held, first, chain(first, rows))


def match_columns(
    header: RegisterRow,
    rows: Iterable[RegisterRow | BadRow] = (),
    *,
    case_column: str = "",
    kept_as_is: Sequence[str] = (),
    mapped: Mapped = NOTHING_MAPPED,
    ways: WaysToSay = ON_THE_COMMAND_LINE,
) -> Columns:
    """The columns, or BadTable naming line, column and what to do.

    `case_column` names the column of case numbers; without it that is one called so, or the first of
    one's own that holds numbers and tells no name. `kept_as_is` names columns that are no answer, whatever
    they are called, `mapped` what columns mean; `ways` tell how to say so. What is wrong with some column
    once they were told apart is BadColumns.
    """
    names = drop_nameless_end(header.cells)
    if len(names) > MOST_COLUMNS:
        text = _("There are more than %(most)s columns. Remove some.")
        raise find_bad_column(header, len(names), text, most=MOST_COLUMNS)
    keys = [find_exact_key(name) for name in names]
    refuse_repeated(header, names, keys)
    left_out = find_written_before(header, keys)
    own = {find_exact_key(name) for name in kept_as_is}
    kept = {p for p, key in enumerate(keys) if key in own or mapped.find(key) == KEEP}
    case_column = case_column or next((name for name in names if mapped.find(name) == CASE), "")
    matching = ColumnMatching(header, names, keys, SampleRows(rows), {*left_out, *kept}, mapped)
    try:
        matching.match()
        return matching.finish(left_out, kept, case_column, ways)
    except BadTable as bad:
        raise BadColumns(bad.said, matching.list_meanings(left_out, kept, case_column)) from None

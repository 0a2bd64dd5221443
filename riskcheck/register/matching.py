"""The first line of a register -> its columns. Where a heading alone does not tell, the first rows do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from types import MappingProxyType

from riskcheck.register.columnmatching import ColumnMatching
from riskcheck.register.columns import Columns
from riskcheck.register.firstline import (
    drop_nameless_end,
    find_bad_column,
    find_written_before,
    refuse_repeated,
)
from riskcheck.register.headings import (
    CASE,
    find_exact_key,
)
from riskcheck.register.mapping import KEEP, Mapped
from riskcheck.register.samplerows import SampleRows
from riskcheck.register.table import BadRow, RegisterRow, Table

MOST_COLUMNS = 200
MOST_LOOKED_AT = 500
"""So many rows are looked at before the first is judged."""

ON_THE_COMMAND_LINE = 'say that it is a column of your own with --keep "{}"'
NOTHING_MAPPED: Mapped = MappingProxyType({})


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
    how_to_keep: str = ON_THE_COMMAND_LINE,
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
        how_to_keep=how_to_keep,
    )
    return OpenRegister(held, first, chain(first, rows))


def match_columns(
    header: RegisterRow,
    rows: Iterable[RegisterRow | BadRow] = (),
    *,
    case_column: str = "",
    kept_as_is: Sequence[str] = (),
    mapped: Mapped = NOTHING_MAPPED,
    how_to_keep: str = ON_THE_COMMAND_LINE,
) -> Columns:
    """The columns, or BadTable naming line, column and what to do.

    `case_column` names the column of case numbers; without it that is one called so, or the first of
    one's own that holds numbers and tells no name. `kept_as_is` names columns that are no answer, whatever
    they are called, `mapped` what columns mean; `how_to_keep` tells how to name one.
    """
    names = drop_nameless_end(header.cells)
    if len(names) > MOST_COLUMNS:
        raise find_bad_column(
            header, len(names), f"There are more than {MOST_COLUMNS} columns. Remove some."
        )
    keys = [find_exact_key(name) for name in names]
    refuse_repeated(header, names, keys)
    left_out = find_written_before(header, keys)
    own = {find_exact_key(name) for name in kept_as_is}
    kept = {p for p, key in enumerate(keys) if key in own or mapped.get(key) == KEEP}
    case_column = case_column or next((name for name in names if _is_case(name, mapped)), "")
    matching = ColumnMatching(header, names, keys, SampleRows(rows), {*left_out, *kept})
    matching.match(mapped)
    return matching.finish(left_out, kept, case_column, how_to_keep)


def _is_case(name: str, mapped: Mapped) -> bool:
    return mapped.get(find_exact_key(name)) == CASE

"""How a register was read, shown before anybody is judged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from riskcheck.register.cells import show_cell, write_cell
from riskcheck.register.columns import Columns
from riskcheck.register.rows import read_one_cell
from riskcheck.register.table import BadRow, RegisterRow

MOST_VALUES = 12


def explain_cells(
    columns: Columns, rows: Iterable[RegisterRow | BadRow], day: date
) -> Iterator[str]:
    """Each column of answers with what stands in its cells, most frequent first, and how that is read."""
    read = [row.cells for row in rows if isinstance(row, RegisterRow)]
    yield f"the first {len(read):,} rows:"
    for key, places in columns.sources:
        for place in places:
            cells = Counter(cells[place].strip() for cells in read if place < len(cells))
            yield f"column {columns.names[place]} is {key}:"
            for cell, times in cells.most_common(MOST_VALUES):
                yield f"  {times:>5} {_explain(key, cell, place, columns, day)}"
            if len(cells) > MOST_VALUES:
                yield f"        and {len(cells) - MOST_VALUES:,} other values"


def _explain(key: str, cell: str, place: int, columns: Columns, day: date) -> str:
    if not cell:
        return "empty: not answered"
    answer, reason = read_one_cell(key, cell, place, columns, day)
    said = "not answered" if answer is None else write_cell(answer)
    return f"{show_cell(cell)}: {said}" + (f". {reason}" if reason else "")

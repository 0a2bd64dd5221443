"""Which row of a file is the one with the headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from riskcheck.register.columns import match_columns
from riskcheck.register.reading.rows import BadTable, RegisterRow
from riskcheck.service import NEEDED


def names_what_is_needed(cells: Sequence[str]) -> bool:
    """Whether these are headings: the columns that must be there can be found, whatever else is wrong."""
    if sum(1 for cell in cells if cell.strip()) < len(NEEDED):
        return False
    try:
        match_columns(RegisterRow(0, list(cells)))
    except BadTable:
        return set(NEEDED) <= {re.sub(r"[\s-]+", "_", cell.strip()).casefold() for cell in cells}
    return True

"""Which row of a file is the one with the headings."""

from __future__ import annotations

from collections.abc import Sequence

from riskcheck.register.headings import FURTHER, find_meanings
from riskcheck.register.mapping import NOTHING_MAPPED, Mapped
from riskcheck.register.matching import MOST_COLUMNS
from riskcheck.service import NEEDED

NATIONALITIES, DESTINATION = NEEDED
_MEANS_NATIONALITIES = frozenset({NATIONALITIES, FURTHER, f"{NATIONALITIES}_if_countries"})
_MEANS_DESTINATION = frozenset({DESTINATION, f"{DESTINATION}_if_countries"})
LONGEST_HEADING = 200
"""A longer cell is a text above the table."""


def names_what_is_needed(cells: Sequence[str], mapped: Mapped = NOTHING_MAPPED) -> bool:
    """Whether these are headings: one cell calls for nationalities and another for where they go, whatever
    else is wrong. Several cells that mean both are told apart later, by what stands below."""
    means = [_list_meanings(cell, mapped) for cell in cells[:MOST_COLUMNS]]
    held = {n for n, some in enumerate(means) if not _MEANS_NATIONALITIES.isdisjoint(some)}
    bound = {n for n, some in enumerate(means) if not _MEANS_DESTINATION.isdisjoint(some)}
    return bool(held and bound) and len(held | bound) > 1


def _list_meanings(cell: str, mapped: Mapped) -> tuple[str, ...]:
    if len(cell) > LONGEST_HEADING or not cell.strip():
        return ()
    told = mapped.find(cell)
    return (told,) if told else find_meanings(cell)

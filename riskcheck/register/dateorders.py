"""What is said where nothing tells in which order the dates of a column are, or something tells against it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from riskcheck.register.births import DateOrder, choose_order, contradicts, needs_order

ASK_FOR_ORDER = (
    "“{}”: nothing tells whether day or month stands first. A date that gives two ages counts as not "
    "answered. Say which it is {}, or write dates like 1996-03-14."
)
NOT_IN_THAT_ORDER = (
    "“{}”: dates are said to be {}, but some can only be otherwise. A date that gives two ages counts as not "
    "answered. Write dates like 1996-03-14."
)


class WaysToSay(NamedTuple):
    """How somebody says what a column is, in a message: one to `keep`, with its name for {}, and the order of
    `dates`."""

    keep: str
    dates: str


def remark_on_order(name: str, cells: Iterable[str], said: DateOrder | None) -> Iterator[str]:
    if said is not None and contradicts(cells, said):
        yield NOT_IN_THAT_ORDER.format(name, said.words)


def ask_for_order(name: str, cells: Sequence[str], said: DateOrder | None, ways: WaysToSay) -> str:
    """Nothing where there is nothing to ask."""
    is_open = said is None and needs_order(cells) and choose_order(cells, None) is None
    return ASK_FOR_ORDER.format(name, ways.dates) if is_open else ""

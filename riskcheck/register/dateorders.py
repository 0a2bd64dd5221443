"""What is said where nothing tells in which order the dates of a column are, or something tells against it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from riskcheck.engine.model.text import Sentence, _
from riskcheck.register.births import DateOrder, choose_order, contradicts, needs_order

ASK_FOR_ORDER = _(
    "“%(column)s”: nothing tells whether day or month stands first. A date that gives two ages counts as not "
    "answered. Say which it is %(how)s, or write dates like 1996-03-14."
)
NOT_IN_THAT_ORDER = _(
    "“%(column)s”: dates are said to be %(order)s, but some can only be otherwise. A date that gives two ages counts as not "
    "answered. Write dates like 1996-03-14."
)


class WaysToSay(NamedTuple):
    """How somebody says what a column is, as texts of the catalogue: that one looks like an answer and may be kept, and
    the order of `dates`."""

    misspelt: str
    dates: str


def remark_on_order(name: str, cells: Iterable[str], said: DateOrder | None) -> Iterator[Sentence]:
    if said is not None and contradicts(cells, said):
        yield Sentence(NOT_IN_THAT_ORDER, {"column": name, "order": said.words})


def ask_for_order(
    name: str, cells: Sequence[str], said: DateOrder | None, ways: WaysToSay
) -> Sentence | None:
    """None where there is nothing to ask."""
    is_open = said is None and needs_order(cells) and choose_order(cells, None) is None
    gaps = {"column": name, "how": Sentence(ways.dates)}
    return Sentence(ASK_FOR_ORDER, gaps) if is_open else None

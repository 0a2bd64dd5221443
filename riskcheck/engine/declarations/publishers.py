"""What a publisher is: a government whose travel advice is read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from riskcheck.engine.model.declaring import BadDeclaration

SCALE = (1, 2, 3, 4)


@dataclass(frozen=True, eq=False)
class Publisher:
    """`code` is that of its citizens' nationality. `wordings` gives, for each level of ours, the words by
    which it says as much. `is_expected` says that its advice is held for every country it gives any on,
    so that its silence on one means something. Where `may_be_shipped` is False, no file may quote it.
    `licence` is that of its text, `address` where its advice on every country is listed.
    """

    code: str
    name: str
    short: str
    wordings: Mapping[int, tuple[str, ...]]
    address: str
    licence: str
    may_be_shipped: bool
    is_expected: bool

    def __post_init__(self) -> None:
        for reason in _find_fault(self):
            raise BadDeclaration("government", self.code, reason)

    def says(self, level: int, wording: str) -> bool:
        """Whether these are its words for a level; in brackets they may name a part, or what differs there."""
        return wording.partition(" (")[0] in self.wordings[level]


def _find_fault(publisher: Publisher) -> Iterator[str]:
    words = [word for level in publisher.wordings.values() for word in level]
    if not re.fullmatch("[A-Z]{2}", publisher.code):
        yield "its code must be two capital letters"
    if not all((publisher.name, publisher.short, publisher.licence)):
        yield "name, short and licence must say something"
    if tuple(publisher.wordings) != SCALE or not all(publisher.wordings.values()):
        yield "its words are needed for each of the levels 1, 2, 3 and 4"
    if len(set(words)) < len(words):
        yield "the same words stand for two levels"
    if not publisher.address.startswith("https://"):
        yield "its address must begin with https://"

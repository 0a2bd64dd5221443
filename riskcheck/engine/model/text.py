"""Sentences that can be translated later: a text with named gaps, and what fills them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple


def _(text: str) -> str:
    """Mark a text for the message catalogues; the page translates it when it is shown."""
    return text


@dataclass(frozen=True, eq=False)
class CountryName:
    """A country inside a sentence: its code, and its English name as a sentence has it."""

    code: str
    in_text: str

    def __str__(self) -> str:
        return self.in_text


class LargeNumber(int):
    """A number inside a sentence, written with marks between thousands."""

    def __str__(self) -> str:
        return f"{int(self):,}"


class Listed(tuple[object, ...]):
    """What a sentence lists, with commas between."""

    __slots__ = ()

    def __str__(self) -> str:
        return ", ".join(map(str, self))


_AS_WRITTEN = ("%(file)s", "%(first)s", "%(name)s")
"""Gaps that keep their letters where they begin a sentence: names of files, and lists inside a sentence."""


class Sentence(NamedTuple):
    """`text` is a message of the catalogue with `%(name)s` gaps; `gaps` says what goes in, a sentence too.

    Processes send it to each other, so its gaps are a plain dict.
    """

    text: str
    gaps: Mapping[str, object] = {}

    def __str__(self) -> str:
        return self.said(lambda text: text, str)

    def said(self, translate: Callable[[str], str], show: Callable[[object], str]) -> str:
        """The sentence in another language: translate the text, then show each gap in it."""
        text = translate(self.text)
        if not self.gaps:
            return text
        is_sentence = not self.text[:1].islower()
        begins = is_sentence and text.startswith("%(") and not text.startswith(_AS_WRITTEN)
        spoken = text % {name: show(value) for name, value in self.gaps.items()}
        return spoken[:1].upper() + spoken[1:] if begins else spoken

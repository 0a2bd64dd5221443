"""A cell with several answers -> its parts, however they are joined."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import TypeVar

from riskcheck.present.joining import read_joining

Read = TypeVar("Read")

_STRONG = re.compile(r"\s*(?:[+;|\r\n\t\\•·→]|<br\s*/?>)+[#\s]*")
"""What joins answers and stands in none. Some programs write ;# between."""
_AROUND_ALL = re.compile(r"(?:c?\(|\[|\{)([^()\[\]{}]*)[)\]}]")
"""What programs write around a list: [“US”, “RU”], {US,RU}, c(“US”, “RU”)."""
_QUOTES = " \t'\"‘’“”"
_NUMBERED = re.compile(r"(?:^|(?<=[\s;,|+/]))\d{1,2}[.)]\s*(?=[^\W\d])")
_LAST = re.compile(r"\s*[;,]\s*$")
"""Some programs write a separator behind the last answer too."""
_CODES = re.compile(r"[A-Z]{2,3}(?:[\s–-]+[A-Z]{2,3})+|[a-z]{2,3}(?:[\s–-]+[a-z]{2,3})+")
_BETWEEN_CODES = re.compile(r"[\s–-]+")
MOST_PARTS = 20


def split_answers(
    text: str, read: Callable[[str], Read | None]
) -> Iterator[tuple[str, Read | None]]:
    """Each part with what `read` makes of it, None where it is nothing. A comma or a word such as “and”
    may also stand within an answer: the longest that can be read is taken."""
    whole = read(text)
    if whole is not None:
        yield text, whole
        return
    if listed := _AROUND_ALL.fullmatch(text):
        text = listed[1]
    text = _NUMBERED.sub("; ", text).strip("; ") if _NUMBERED.search(text) else text
    parts = _STRONG.split(_LAST.sub("", text))[:MOST_PARTS]
    for part in parts:
        yield from _split_weakly(part.strip(_QUOTES), read)


def _split_weakly(
    text: str, read: Callable[[str], Read | None]
) -> Iterator[tuple[str, Read | None]]:
    whole = read(text)
    halves = text.split("-")
    if whole is None and len(halves) == 2 and all(read(half) is not None for half in halves):
        yield from ((half, read(half)) for half in halves)  # “Iranian-American”
        return
    pieces = _between().split(text)[: 2 * MOST_PARTS]
    if whole is not None or (len(pieces) == 1 and not _CODES.fullmatch(text)):
        yield text, whole
        return
    if len(pieces) == 1:
        yield from ((part, read(part)) for part in _BETWEEN_CODES.split(text))
        return
    first = 0
    while first < len(pieces):
        for end in range(len(pieces), first, -2):
            part = "".join(pieces[first:end]).strip(_QUOTES)
            found = read(part)
            if found is not None or end <= first + 2:
                yield part, found
                break
        first = end + 1


@cache
def _between() -> re.Pattern[str]:
    """Weak signs and words; they are kept, so that parts can be put together again."""
    listed = read_joining()
    words = "|".join(map(re.escape, listed.between))
    signs = "".join(map(re.escape, listed.between_without_spaces))
    joined = "|".join(listed.joined_to_a_word)
    return re.compile(
        rf"(\s*[/,&{signs}]\s*|\s+[-–—]\s+|\s+(?:{words})\s+|{joined})", re.IGNORECASE
    )

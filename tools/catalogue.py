"""The texts of the message catalogue: all that a page can say, and the files that say it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

CATALOGUE = Path(__file__).resolve().parent.parent / "locale/en/LC_MESSAGES/django.po"

_PLACES = re.compile(r"^#: (.*)$", re.MULTILINE)
_TEXT = re.compile(r'^msgid(?:_plural)? ((?:".*"\n?)+)', re.MULTILINE)


def catalogued() -> Iterator[tuple[str, tuple[str, ...]]]:
    _header, *blocks = CATALOGUE.read_text(encoding="utf-8").split("\n\n")
    for block in blocks:
        places = tuple(place for line in _PLACES.findall(block) for place in line.split())
        for written in _TEXT.findall(block):
            yield "".join(ast.literal_eval(line) for line in written.splitlines()), places

"""A page's frame: its template drawn once, with gaps where the pieces of one traveller's page go.

Drawing a page node by node took four times as long as everything else. Only the pieces differ from one
traveller to the next, so the frame is kept for each language and for each set of pieces that are there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from riskcheck.present.context import add_frame
from riskcheck.present.translator import Translator

OPENS, CLOSES = "\ue000", "\ue001"
_GAP = re.compile(f"{OPENS}([a-z_.]+){CLOSES}")

Pieces = Mapping[str, str]
Fixed = Mapping[str, Any]


def fill(template: str, pieces: Pieces, fixed: Fixed, translator: Translator) -> str:
    """The page: `pieces` by dotted name as the template has them, already escaped.

    `fixed` are values the template itself compares or counts, such as the level. They stand for
    many travellers each; neither they nor which pieces are empty says who somebody is.
    """
    names = tuple(pieces)
    empty = frozenset(name for name in names if not pieces[name])
    parts = _frame(template, names, empty, tuple(fixed.items()), translator)
    return "".join([pieces[part] if gap else part for gap, part in parts])


@lru_cache(maxsize=1024)
def _frame(
    template: str,
    names: tuple[str, ...],
    empty: frozenset[str],
    fixed: tuple[tuple[str, Any], ...],
    translator: Translator,  # noqa: ARG001  the language in use
) -> tuple[tuple[bool, str], ...]:
    context: dict[str, Any] = dict(add_frame(HttpRequest()))
    gaps = {name: "" if name in empty else f"{OPENS}{name}{CLOSES}" for name in names}
    for name, value in (gaps | dict(fixed)).items():
        group, _, field = name.rpartition(".")
        place = context.setdefault(group, {}) if group else context
        place[field] = mark_safe(value) if name in gaps else value  # noqa: S308
    drawn = _GAP.split(render_to_string(template, context))
    return tuple((bool(place % 2), part) for place, part in enumerate(drawn))

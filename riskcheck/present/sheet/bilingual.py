"""Two languages side by side: a text drawn in each, and put together paragraph by paragraph.

Templates mark each paragraph that speaks a language. What stands between the marks is in both; all
else, such as a reference, a level's number or the officer's box, is there once, from the first.
"""

from __future__ import annotations

import re
from typing import NamedTuple

OPENS, CLOSES = "<!--said-->", "<!--/said-->"
_SAID = re.compile(f"{OPENS}(.*?){CLOSES}", re.DOTALL)


class DrawnSheet(NamedTuple):
    """A text as it is drawn in one language, marks and all."""

    language: str
    direction: str
    html: str


def draw_alone(html: str) -> str:
    """What was drawn for one language only, without the marks."""
    return html.replace(OPENS, "").replace(CLOSES, "")


def draw_side_by_side(first: DrawnSheet, second: DrawnSheet) -> str:
    """Both were drawn from the same matter, so that their paragraphs answer one another."""
    both = zip(_SAID.split(first.html), _SAID.split(second.html), strict=True)
    return "".join(
        f'<span class="pair">{_column(first, one)}{_column(second, other)}</span>'
        if place % 2
        else one
        for place, (one, other) in enumerate(both)
    )


def said(html: str) -> str:
    """A paragraph marked as one that speaks a language."""
    return f"{OPENS}{html}{CLOSES}"


def _column(drawn: DrawnSheet, html: str) -> str:
    return f'<bdi lang="{drawn.language}" dir="{drawn.direction}">{html}</bdi>'

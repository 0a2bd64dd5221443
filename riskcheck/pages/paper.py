"""The paper a sheet is printed on: the post's own, or another that was asked for."""

from __future__ import annotations

from django.conf import settings

STYLES = {"A4": "a4.css", "Letter": "letter.css"}
"""The style sheet that sets each paper: a size on paper cannot depend on a setting inside one."""


def style_of(paper: str = "") -> str:
    return STYLES[paper or settings.PAPER]

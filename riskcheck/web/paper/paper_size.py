"""The paper a sheet is printed on, the post's own or another that was asked for, and whose it is."""

from __future__ import annotations

from django.conf import settings

from riskcheck.facts import VERSION
from riskcheck.present.office import get_office
from riskcheck.present.translator import Translator
from riskcheck.rulebook import RULEBOOK

STYLES = {"A4": "a4.css", "Letter": "letter.css"}
"""The style sheet that sets each paper: a size on paper cannot depend on a setting inside one."""


def choose_style(paper: str = "") -> str:
    return STYLES[paper or settings.PAPER]


def frame_of_paper(translator: Translator) -> dict[str, object]:
    """What every paper bears beside the sheet: the office, and by which rules and facts it was made."""
    return {
        "paper_style": choose_style(),
        "post": get_office(translator),
        "rules": RULEBOOK.version,
        "facts": VERSION,
    }

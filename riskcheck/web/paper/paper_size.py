"""The paper a sheet is printed on, the post's own or another that was asked for, and whose it is."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings

from riskcheck.facts import VERSION
from riskcheck.present.office import Office, get_office
from riskcheck.present.translator import Translator
from riskcheck.rulebook import RULEBOOK

STYLES = {"A4": "a4.css", "Letter": "letter.css"}
"""The style sheet that sets each paper: a size on paper cannot depend on a setting inside one."""


@dataclass(frozen=True)
class PaperFrame:
    """What every paper bears beside the sheet: the office, and by which rules and facts it was made."""

    style: str
    office: Office | None
    rules: str
    facts: str


def choose_style(paper: str = "") -> str:
    return STYLES[paper or settings.PAPER]


def make_paper_frame(translator: Translator) -> PaperFrame:
    return PaperFrame(choose_style(), get_office(translator), RULEBOOK.version, VERSION)

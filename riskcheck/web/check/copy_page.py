"""The advice as plain text to copy: what to do and whom to call, without an answer of the traveller."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.text import _
from riskcheck.present.contacts import list_contacts, make_contact_line
from riskcheck.present.country_names import get_country_name
from riskcheck.present.expiry import CheckPage, describe_life
from riskcheck.present.phrases import translate
from riskcheck.present.steps import sort_actions
from riskcheck.present.translator import Translator, get_translator
from riskcheck.present.verdict import make_verdict

HEADING = _("Travel check, %(country)s, %(day)s")
LEVEL = _("Level %(level)s of 4: %(word)s")
INFORMATION = _(
    "This is information, not legal advice. Rules change. It cannot tell you what will happen to you."
)


@dataclass(frozen=True)
class CopyPage(CheckPage):
    """`rows` is how many lines the field shows at once."""

    template = "check/copy.html"

    address: str
    text: str
    rows: int


def make_copy_page(assessment: Assessment, address: str, seconds_left: int) -> CopyPage:
    lines = list(_write_lines(assessment, get_translator()))
    life = describe_life(address, "text/", seconds_left)
    return CopyPage(address, "\n".join(lines), len(lines) + 2, life=life)


def _write_lines(assessment: Assessment, translator: Translator) -> Iterator[str]:
    case, verdict = assessment.case, make_verdict(assessment, translator)
    country = get_country_name(case.destination.code, translator.language)
    yield translate(HEADING, translator, country=country, day=translator.day(case.day))
    word = verdict.level_word
    yield verdict.at_least or translate(LEVEL, translator, level=verdict.level, word=word)
    yield from verdict.sentences
    yield ""
    for number, action in enumerate(sort_actions(assessment), start=1):
        yield f"{number}. {translator.text(action.text)}"
    yield ""
    for code in list_contacts(assessment):
        line = make_contact_line(code, translator)
        said = translator.keep_left_to_right(line.abroad) if line.abroad else line.authority
        yield translator.label(line.country) + said
    yield ""
    yield translator.text(INFORMATION)

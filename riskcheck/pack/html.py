"""The pack as one page that asks nothing of the network, piece by piece: no list of people is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from django.conf import settings
from django.template.loader import get_template
from django.utils.translation import get_language_bidi

from riskcheck.engine.model.text import _
from riskcheck.pack.cover import make_cover
from riskcheck.pack.sheets import make_pack_sheet
from riskcheck.pack.words import translate_words
from riskcheck.present.phrases import translate
from riskcheck.present.plain_text import PackPerson
from riskcheck.present.translator import get_translator
from riskcheck.register.summary import Summary

SET_BY_LENGTH = ((3900, "closest"), (3000, "closer"), (2100, "close"))
"""How close a sheet is set on paper, from how many characters."""


def write_html_pack(
    people: Iterable[PackPerson], summary: Summary, *, selection: str, day: date
) -> Iterator[str]:
    speaker = get_translator()
    shown = {
        "language": speaker.language,
        "direction": "rtl" if get_language_bidi() else "ltr",
        "paper": settings.PAPER,
        "words": translate_words(speaker),
        "cover": make_cover(summary, selection, day, speaker),
    }
    yield get_template("pack/cover.html").render(shown)
    one_sheet = get_template("pack/sheet.html")
    number = 0
    for number, person in enumerate(people, start=1):  # noqa: B007
        sheet = make_pack_sheet(person, speaker)
        yield one_sheet.render({**shown, "sheet": sheet, "set": _set(sheet.length)})
    end = translate(_("End of the pack. Sheets: %(number)s."), speaker, number=number)
    yield get_template("pack/end.html").render({"end": end})


def _set(characters: int) -> str:
    return next((name for least, name in SET_BY_LENGTH if characters >= least), "at-ease")

"""The pack as one page that asks nothing of the network, piece by piece: no list of people is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from django.conf import settings
from django.template.loader import get_template
from django.utils.translation import get_language_bidi

from riskcheck.engine.model.text import _
from riskcheck.pack.cover import cover_of
from riskcheck.pack.sheets import sheet_of
from riskcheck.pack.words import words
from riskcheck.present.phrases import say
from riskcheck.present.plain_text import Person
from riskcheck.present.translator import voice
from riskcheck.register.summary import Summary

SET_BY_LENGTH = ((3900, "closest"), (3000, "closer"), (2100, "close"))
"""How close a sheet is set on paper, from how many characters."""


def pack_html(
    people: Iterable[Person], summary: Summary, *, selection: str, day: date
) -> Iterator[str]:
    speaker = voice()
    shown = {
        "language": speaker.language,
        "direction": "rtl" if get_language_bidi() else "ltr",
        "paper": settings.PAPER,
        "words": words(speaker),
        "cover": cover_of(summary, selection, day, speaker),
    }
    yield get_template("pack/cover.html").render(shown)
    one_sheet = get_template("pack/sheet.html")
    number = 0
    for number, person in enumerate(people, start=1):  # noqa: B007
        sheet = sheet_of(person, speaker)
        yield one_sheet.render({**shown, "sheet": sheet, "set": _set(sheet.length)})
    end = say(_("End of the pack. Sheets: %(number)s."), speaker, number=number)
    yield get_template("pack/end.html").render({"end": end})


def _set(characters: int) -> str:
    return next((name for least, name in SET_BY_LENGTH if characters >= least), "at-ease")

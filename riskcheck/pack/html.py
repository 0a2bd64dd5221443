"""The pack as one page that asks nothing of the network, piece by piece: no list of people is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from django.conf import settings

from riskcheck.engine.model.text import _
from riskcheck.pack.cover import Cover, make_cover
from riskcheck.pack.sheets import PackSheet, make_pack_sheet
from riskcheck.pack.words import translate_words
from riskcheck.present.page import Page
from riskcheck.present.phrases import translate
from riskcheck.present.plain_text import PackPerson
from riskcheck.present.translator import get_translator
from riskcheck.register.summary import Summary

SET_BY_LENGTH = ((3900, "closest"), (3000, "closer"), (2100, "close"))
"""How close a sheet is set on paper, from how many characters."""


@dataclass(frozen=True)
class CoverPage(Page):
    """The beginning of the file; its style stands in it."""

    template = "pack/cover.html"

    language: str
    direction: str
    paper: str
    words: Mapping[str, str]
    cover: Cover


@dataclass(frozen=True, repr=False)
class PackSheetPage(Page):
    """One person's sheet, and how closely it is set."""

    template = "pack/sheet.html"

    words: Mapping[str, str]
    cover: Cover
    sheet: PackSheet
    closeness: str


@dataclass(frozen=True)
class PackEnd(Page):
    template = "pack/end.html"

    end: str


def write_html_pack(
    people: Iterable[PackPerson], summary: Summary, *, selection: str, day: date
) -> Iterator[str]:
    translator = get_translator()
    words = translate_words(translator)
    cover = make_cover(summary, selection, day, translator)
    yield CoverPage(translator.language, translator.direction, settings.PAPER, words, cover).draw()
    number = 0
    for number, person in enumerate(people, start=1):  # noqa: B007
        sheet = make_pack_sheet(person, translator)
        yield PackSheetPage(words, cover, sheet, _choose_closeness(sheet.length)).draw()
    end = translate(_("End of the pack. Sheets: %(number)s."), translator, number=number)
    yield PackEnd(end).draw()


def _choose_closeness(characters: int) -> str:
    return next((name for least, name in SET_BY_LENGTH if characters >= least), "at-ease")

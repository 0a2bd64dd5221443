"""The list of all countries by letter, and what a search in it finds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from riskcheck.engine.declarations.rules import HEADLINES, Level
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.text import _
from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import get_country_name, get_index_letter, list_country_names
from riskcheck.present.country_reader.reading import read_country
from riskcheck.present.country_reader.spelling import LONGEST_NAME
from riskcheck.present.link import Link
from riskcheck.present.page import Page
from riskcheck.present.sources import make_country_address
from riskcheck.present.translator import Translator, get_translator
from riskcheck.reports.plain_citizens import find_least_level
from riskcheck.rulebook.names import ISSUERS_IN_SHORT
from riskcheck.rulebook.publishers import PUBLISHERS
from riskcheck.web.shared.http_cache import GzippedPage, gzip_page, keep_page

DESCRIPTION = _(
    "How each country treats its citizens who also hold another passport. The army, leaving, arrest,"
    " help from an embassy. What four governments say."
)


@dataclass(frozen=True)
class ListedCountry:
    """`advice` is the highest level of the general advice, 0 where none is held; `own` is ours, for any
    citizen of it, and 0 where no source speaks of it."""

    address: str
    name: str
    advice: int
    advised_by: tuple[str, ...]
    all_advise_it: bool
    own: int
    own_word: str


@dataclass(frozen=True)
class LetterGroup:
    """The countries whose names begin with a letter."""

    letter: str
    countries: tuple[ListedCountry, ...]


@dataclass(frozen=True)
class GraveGroup:
    """The countries of which any citizen gets a level."""

    level: int
    level_word: str
    countries: tuple[Link, ...]


@dataclass(frozen=True)
class CountriesPage(Page):
    template = "library/countries.html"
    gravest: tuple[GraveGroup, ...]
    letters: tuple[LetterGroup, ...]

    def write_description(self) -> str:
        return get_translator().text(DESCRIPTION)


@dataclass(frozen=True)
class FoundCountriesPage(Page):
    """`is_misspelt` where names are only nearly what was typed."""

    template = "library/countries_found.html"
    typed: str
    countries: tuple[ListedCountry, ...]
    is_misspelt: bool


@keep_page
def draw_countries_page(translator: Translator) -> GzippedPage:
    codes = [code for code, _name in list_country_names(translator.language)]
    listed = _list_countries(codes, translator)
    under = [get_index_letter(code, translator.language) for code in codes]
    letters = groupby(zip(under, listed, strict=True), key=lambda placed: placed[0])
    return gzip_page(
        CountriesPage(
            gravest=tuple(
                _group_of_level(level, listed, translator)
                for level in (Level.DO_NOT_TRAVEL, Level.GET_ADVICE)
            ),
            letters=tuple(
                LetterGroup(letter, tuple(country for _, country in placed))
                for letter, placed in letters
            ),
        )
    )


def _group_of_level(
    level: Level, listed: Iterable[ListedCountry], translator: Translator
) -> GraveGroup:
    of_level = tuple(Link(one.address, one.name) for one in listed if one.own == level)
    return GraveGroup(int(level), translator.text(HEADLINES[level]), of_level)


def search_countries(typed: str, translator: Translator) -> FoundCountriesPage:
    """What a name finds; never kept, since it says what somebody looked for."""
    readable = "".join(letter for letter in typed[:LONGEST_NAME] if letter.isprintable()).strip()
    reading = read_country(readable, translator.language)
    found = _list_countries((*reading.codes, *reading.further), translator)
    return FoundCountriesPage(readable, found, reading.is_misspelt)


def _list_countries(codes: Iterable[str], translator: Translator) -> tuple[ListedCountry, ...]:
    return tuple(_describe_country(COUNTRIES[code], translator) for code in codes)


def _describe_country(country: Country, translator: Translator) -> ListedCountry:
    levels = country.levels_by_issuer
    highest = max(levels.values(), default=0)
    advised_by = [issuer for issuer, level in levels.items() if level == highest]
    own = find_least_level(country)
    return ListedCountry(
        address=make_country_address(country.code),
        name=get_country_name(country.code, translator.language),
        advice=highest,
        advised_by=tuple(translator.text(ISSUERS_IN_SHORT[issuer]) for issuer in advised_by),
        all_advise_it=len(advised_by) == len(PUBLISHERS),
        own=int(own) if country.is_spoken_of else 0,
        own_word=translator.text(HEADLINES[own]),
    )

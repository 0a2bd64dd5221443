"""The list of all countries, and what a search in it finds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from riskcheck.engine.model.facts import Country
from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import (
    LONGEST_NAME,
    get_country_name,
    list_country_names,
    search_codes,
)
from riskcheck.present.page import Page
from riskcheck.present.sources import make_country_address
from riskcheck.present.translator import Translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import ISSUERS_IN_SHORT
from riskcheck.rulebook.publishers import PUBLISHERS
from riskcheck.web.shared.http_cache import GzippedPage, gzip_page, keep_page


@dataclass(frozen=True)
class ListedCountry:
    """`level` is the highest of the general advice, 0 where none is held; `facts` of `kinds` are stated."""

    address: str
    name: str
    level: int
    advised_by: tuple[str, ...]
    all_advise_it: bool
    facts: int
    facts_of: str
    kinds: int


@dataclass(frozen=True)
class CountriesPage(Page):
    template = "library/countries.html"
    countries: tuple[ListedCountry, ...]
    searched: bool = False
    typed: str = ""


@keep_page
def draw_countries_page(translator: Translator) -> GzippedPage:
    codes = [code for code, _name in list_country_names(translator.language)]
    return gzip_page(CountriesPage(_list_rows(codes, translator)))


def search_countries(typed: str, translator: Translator) -> CountriesPage:
    """What a name finds; never kept, since it says what somebody looked for."""
    readable = "".join(letter for letter in typed[:LONGEST_NAME] if letter.isprintable()).strip()
    found = search_codes(readable, translator.language)
    return CountriesPage(_list_rows(found, translator), searched=True, typed=readable)


def _list_rows(codes: Iterable[str], translator: Translator) -> tuple[ListedCountry, ...]:
    return tuple(_make_row(COUNTRIES[code], translator) for code in codes)


def _make_row(country: Country, translator: Translator) -> ListedCountry:
    levels = country.levels_by_issuer
    highest = max(levels.values(), default=0)
    advised_by = [issuer for issuer, level in levels.items() if level == highest]
    borrowed = country.facts_from
    return ListedCountry(
        address=make_country_address(country.code),
        name=get_country_name(country.code, translator.language),
        level=highest,
        advised_by=tuple(translator.text(ISSUERS_IN_SHORT[issuer]) for issuer in advised_by),
        all_advise_it=len(advised_by) == len(PUBLISHERS),
        facts=len(country.facts),
        facts_of=translator.name(COUNTRIES[borrowed].spoken) if borrowed else "",
        kinds=len(RULEBOOK.kinds),
    )

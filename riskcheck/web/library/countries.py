"""The list of all countries, and what a search in it finds."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from riskcheck.engine.model.facts import Country
from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import (
    LONGEST_NAME,
    get_country_name,
    list_country_names,
    search_codes,
)
from riskcheck.present.translator import Translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import ISSUERS_IN_SHORT
from riskcheck.rulebook.publishers import PUBLISHERS
from riskcheck.web.shared.http_cache import GzippedPage, gzip_page

Shown = dict[str, object]


@lru_cache(maxsize=8)
def countries_page(translator: Translator) -> GzippedPage:
    codes = [code for code, _name in list_country_names(translator.language)]
    return gzip_page("countries.html", {"countries": _lines(codes, translator), "typed": ""})


def search_shown(typed: str, translator: Translator) -> Shown:
    """What a name finds; never kept, since it says what somebody looked for."""
    readable = "".join(letter for letter in typed[:LONGEST_NAME] if letter.isprintable()).strip()
    found = search_codes(readable, translator.language)
    return {"countries": _lines(found, translator), "typed": readable, "searched": True}


def _lines(codes: Iterable[str], translator: Translator) -> list[Shown]:
    return [_line(COUNTRIES[code], translator) for code in codes]


def _line(country: Country, translator: Translator) -> Shown:
    levels = country.levels_by_issuer
    highest = max(levels.values(), default=0)
    advised_by = [issuer for issuer, level in levels.items() if level == highest]
    return {
        "code": country.code,
        "name": get_country_name(country.code, translator.language),
        "level": highest,
        "advised_by": [translator.text(ISSUERS_IN_SHORT[issuer]) for issuer in advised_by],
        "all_advise_it": len(advised_by) == len(PUBLISHERS),
        "facts": len(country.facts),
        "facts_of": translator.name(COUNTRIES[country.facts_from].spoken)
        if country.facts_from
        else "",
        "kinds": len(RULEBOOK.kinds),
    }

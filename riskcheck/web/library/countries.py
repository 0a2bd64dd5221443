"""The list of all countries, and what a search in it finds."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from riskcheck.engine.conditions.advice_leaves import ISSUERS
from riskcheck.engine.model.facts import Country
from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import LONGEST_NAME, codes_found, name_of, names_in_order
from riskcheck.present.translator import Voice
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import ISSUERS_IN_SHORT
from riskcheck.web.shared.http_cache import Packed, packed

Shown = dict[str, object]


@lru_cache(maxsize=8)
def countries_page(voice: Voice) -> Packed:
    codes = [code for code, _name in names_in_order(voice.language)]
    return packed("countries.html", {"countries": _lines(codes, voice), "typed": ""})


def search_shown(typed: str, voice: Voice) -> Shown:
    """What a name finds; never kept, since it says what somebody looked for."""
    readable = "".join(letter for letter in typed[:LONGEST_NAME] if letter.isprintable()).strip()
    found = codes_found(readable, voice.language)
    return {"countries": _lines(found, voice), "typed": readable, "searched": True}


def _lines(codes: Iterable[str], voice: Voice) -> list[Shown]:
    return [_line(COUNTRIES[code], voice) for code in codes]


def _line(country: Country, voice: Voice) -> Shown:
    levels = country.levels_by_issuer
    highest = max(levels.values(), default=0)
    advised_by = [issuer for issuer, level in levels.items() if level == highest]
    return {
        "code": country.code,
        "name": name_of(country.code, voice.language),
        "level": highest,
        "advised_by": [voice.text(ISSUERS_IN_SHORT[issuer]) for issuer in advised_by],
        "all_advise_it": len(advised_by) == len(ISSUERS),
        "facts": len(country.facts),
        "facts_of": voice.name(COUNTRIES[country.facts_from].spoken) if country.facts_from else "",
        "kinds": len(RULEBOOK.kinds),
    }

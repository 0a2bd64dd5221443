"""What countries are called: in the reader's language, and by the other names people use."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from django_countries import countries

from riskcheck.facts import COUNTRIES

LONGEST_NAME = 100
SHORTEST_STEM = 4
"""Letters a name has at least for a longer word to be taken as made from it: Iran, Oman, Cuba."""

SOVIET = ("RU", "UA", "BY", "KZ", "UZ", "AM", "AZ", "GE", "MD", "KG", "TJ", "TM", "EE", "LV", "LT")

OTHER_NAMES = (
    "US:usa,america,united states,states|GB:uk,britain,great britain,england,scotland,wales,northern ireland,gb|"
    "AE:uae,emirates,dubai,abu dhabi|CD:drc,dr congo,congo kinshasa,congo,zaire,belgian congo|CG:congo brazzaville,congo|"
    "CF:car|CI:ivory coast,cote divoire|CZ:czech republic,czechoslovakia|SK:czechoslovakia|SZ:swaziland|NL:holland|"
    "MM:burma|IR:persia|CV:cape verde|MK:macedonia,fyrom|TL:east timor|TR:turkey,turkiye|KR:south korea,korea,rok|"
    "KP:north korea,korea,dprk|RU:russian federation|TH:siam|LK:ceylon|ZW:rhodesia,southern rhodesia|"
    "ZM:northern rhodesia|BF:upper volta|KH:kampuchea|TW:formosa,republic of china|VA:vatican,holy see|SA:ksa,saudi|"
    "CN:prc,mainland china|HK:hongkong|MO:macao,macau|PS:gaza,west bank,palestinian|SY:syrian arab republic|"
    "LA:lao|VN:viet nam,vietnam|MD:moldavia|BY:belorussia,byelorussia|KG:kirghizia|TM:turkmenia|BD:east pakistan|"
    "BJ:dahomey|ET:abyssinia|GH:gold coast|BW:bechuanaland|LS:basutoland|MW:nyasaland|TZ:tanganyika,zanzibar,tanzania|"
    "MG:malagasy|ML:french sudan|DJ:afars|NA:south west africa|VU:new hebrides|KI:gilbert islands|TV:ellice islands|"
    "SR:dutch guiana|GY:british guiana|BZ:british honduras|DE:gdr,east germany,west germany,brd,ddr,deutschland|"
    "RS:yugoslavia,serbia|ME:yugoslavia|HR:yugoslavia|SI:yugoslavia|BA:yugoslavia,bosnia|XK:kosova|ES:espana|"
    "CH:schweiz,suisse|GR:hellas|IE:eire,republic of ireland|FM:micronesia|BN:brunei|BO:bolivia|VE:venezuela|"
    "NZ:aotearoa|PG:papua|ZA:rsa|EG:united arab republic|JO:transjordan|IQ:mesopotamia|ID:dutch east indies|"
    "MY:malaya|EH:western sahara|GQ:spanish guinea|GW:portuguese guinea|GN:guinea|SS:south sudan|DO:dominican republic|"
    + "|".join(f"{code}:soviet union,ussr" for code in SOVIET)
)
"""Short, common and former names, as `plain` leaves them. The page passes this text on to static/site.js."""


def strip_accents(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def normalise_name(text: str) -> str:
    """A name as it is compared: small letters without accents or signs."""
    spelt = re.sub("[.'’]", "", strip_accents(text)).replace("&", " and ")
    words = re.sub(r"[-,()\s]+", " ", spelt).strip()
    return re.sub(r"\bst\b", "saint", words)


def get_country_name(code: str, language: str) -> str:
    english = COUNTRIES[code].name
    return english if language.startswith("en") else countries.name(code) or english


@cache
def list_country_names(language: str) -> tuple[tuple[str, str], ...]:
    """Every code with its name, by the reader's alphabet (see decision 0006)."""
    named = [(code, get_country_name(code, language)) for code in COUNTRIES]
    return tuple(sorted(named, key=lambda each: strip_accents(each[1])))


class NameMatch(NamedTuple):
    """The countries a text may mean; `is_sure` where it means one of them and no other."""

    codes: tuple[str, ...]
    is_sure: bool


class KnownCountry(NamedTuple):
    """`names` are all that it answers to. Texts have names each on a line, behind a space: `own_text` its
    name and other names of one word, `text` all."""

    code: str
    names: frozenset[str]
    own_text: str
    text: str


def search_codes(typed: str, language: str) -> tuple[str, ...]:
    """What a text may mean: the countries it names, then those with a name that has a word it begins."""
    wanted = normalise_name(typed[:LONGEST_NAME])
    if not wanted:
        return ()
    begun = [one.code for one in _list_known(language) if f" {wanted}" in one.text]
    return tuple(dict.fromkeys([*_find_named(wanted, language), *begun]))


def match_codes(typed: str, language: str) -> NameMatch:
    """The countries a text names; where it names none, those with a name it begins or goes on from.

    Sure is a name, or the beginning of one that stops within a word: “germ”. A whole word of a longer
    name is not: “Indian” is no one of the British Indian Ocean Territory, nor “American” of American
    Samoa. One word never stands for a name of several that is not the country's own: Portuguese Guinea.
    """
    wanted = normalise_name(typed[:LONGEST_NAME])
    named = _find_named(wanted, language)
    if named or not wanted:
        return NameMatch(named, len(named) == 1)
    begins = f" {wanted}"
    texts = {one.code: one.text if " " in wanted else one.own_text for one in _list_known(language)}
    begun = [code for code, text in texts.items() if begins in text]
    if len(begun) == 1 and re.search(
        rf"^{re.escape(begins)}[^\W\d_]", texts[begun[0]], re.MULTILINE
    ):
        return NameMatch((begun[0],), is_sure=True)
    return NameMatch(tuple(dict.fromkeys([*_find_stems(wanted, language), *begun])), is_sure=False)


def _find_named(wanted: str, language: str) -> tuple[str, ...]:
    return _index_names(language).get(wanted, ())


def _find_stems(wanted: str, language: str) -> list[str]:
    """Countries with a name that a longer word seems to be made from: India for “Indian”."""
    return [
        code
        for length in range(SHORTEST_STEM, len(wanted))
        if wanted[length:].isalpha()
        for code in _find_named(wanted[:length], language)
    ]


@cache
def _list_known(language: str) -> tuple[KnownCountry, ...]:
    """Every country, by the reader's alphabet."""
    others: dict[str, list[str]] = {}
    for line in OTHER_NAMES.split("|"):
        code, _colon, names = line.partition(":")
        others.setdefault(code, []).extend(names.split(","))
    return tuple(
        _make_known(code, normalise_name(name), others.get(code, []))
        for code, name in list_country_names(language)
    )


def _make_known(code: str, name: str, others: list[str]) -> KnownCountry:
    names = [code.lower(), name, *others]
    own = [name, *(other for other in others if " " not in other)]
    return KnownCountry(code, frozenset(names), _write_lines(own), _write_lines(names))


def _write_lines(names: list[str]) -> str:
    return "\n".join([f" {name}" for name in names])


@cache
def _index_names(language: str) -> dict[str, tuple[str, ...]]:
    """The codes of the countries that answer to each name."""
    index: dict[str, tuple[str, ...]] = {}
    for one in _list_known(language):
        for name in one.names:
            index[name] = (*index.get(name, ()), one.code)
    return index

"""What countries are called: in the reader's language, and by the other names people use."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from django_countries import countries

from riskcheck.facts import COUNTRIES

LONGEST_NAME = 100

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
    words = re.sub(r"[-,()&\s]+", " ", re.sub("[.'’]", "", strip_accents(text))).strip()
    return re.sub(r"\bst\b", "saint", words)


def get_country_name(code: str, language: str) -> str:
    english = COUNTRIES[code].name
    return english if language.startswith("en") else countries.name(code) or english


@cache
def list_country_names(language: str) -> tuple[tuple[str, str], ...]:
    """Every code with its name, by the reader's alphabet (see decision 0006)."""
    named = [(code, get_country_name(code, language)) for code in COUNTRIES]
    return tuple(sorted(named, key=lambda each: strip_accents(each[1])))


def search_codes(typed: str, language: str) -> tuple[str, ...]:
    """What a text may mean: the countries it names, then those with a name that has a word it begins."""
    named, begun = _named_and_begun(typed, language)
    return tuple(dict.fromkeys(named + begun))


def match_codes(typed: str, language: str) -> tuple[str, ...]:
    """The countries a text names; where it names none, those with a name that has a word it begins."""
    named, begun = _named_and_begun(typed, language)
    return tuple(named or begun)


def _named_and_begun(typed: str, language: str) -> tuple[list[str], list[str]]:
    wanted = normalise_name(typed[:LONGEST_NAME])
    known = _known(language) if wanted else ()
    named = [code for code, names in known if wanted in names]
    begun = [code for code, names in known if any(f" {wanted}" in f" {name}" for name in names)]
    return named, begun


@cache
def _known(language: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Every code with all that it answers to, by the reader's alphabet."""
    others: dict[str, list[str]] = {}
    for line in OTHER_NAMES.split("|"):
        code, _colon, names = line.partition(":")
        others.setdefault(code, []).extend(names.split(","))
    return tuple(
        (code, frozenset([code.lower(), normalise_name(name), *others.get(code, [])]))
        for code, name in list_country_names(language)
    )

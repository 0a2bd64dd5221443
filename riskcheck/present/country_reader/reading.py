"""A text -> the countries it may mean. static/country-reader.js reads in the same way."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import list_country_names
from riskcheck.present.country_reader.known import KnownCountry, Words, list_known
from riskcheck.present.country_reader.misspelt import find_close
from riskcheck.present.country_reader.spelling import write_plainly, write_small

SHORTEST_BEGINNING = 3
"""Letters of a name that are enough, if they begin no other."""

Codes = Words


class CountryReading(NamedTuple):
    """`codes` may be meant. It `is_sure` where that is one and no other can be, and `is_named` where the
    text is a whole name, a word for its people, or a code; `further` then have a name that begins so.
    `is_misspelt` where names are only nearly so spelt."""

    codes: Codes
    is_sure: bool
    is_named: bool = False
    is_misspelt: bool = False
    further: Codes = ()


class BegunCountry(NamedTuple):
    """All it answers to, each on a line behind a space; `of_one_word` without short and former names of
    several."""

    of_one_word: str
    all_words: str


NOTHING = CountryReading((), is_sure=False)


def read_country(typed: str, language: str, *, may_be_misspelt: bool = True) -> CountryReading:
    """What is named first. Where nothing is, what is begun, and then what is only nearly so spelt.

    Sure is a code of two letters, or one of three in capitals; a name that no other country has; another
    code where no other country has a name that begins so; and the beginning of a short name, or of one
    in the reader’s language, that stops within a word, if it begins nothing else: “germ”. No word for a
    people is taken for its beginning.
    """
    wanted = write_plainly(typed)
    if not wanted:
        return NOTHING
    begun = _find_begun(wanted, language)
    if code := _find_iso_code(typed):
        return _make_named([code], begun, is_sure=True)
    named = [
        *_index_names().get(wanted, ()),
        *_index_names().get(write_small(typed), ()),
        *_index_formal_names().get(wanted, ()),
    ]
    coded = _index_codes().get(wanted, ())
    if named or coded:
        may_be = set(named).union(coded, () if named else begun)
        return _make_named([*coded, *_sort(named, language)], begun, is_sure=len(may_be) == 1)
    if begun:
        return CountryReading(begun, is_sure=_is_begun_alone(wanted, begun, language))
    close = find_close(wanted, _index_names()) if may_be_misspelt else ()
    codes = _sort((code for name in close for code in _index_names()[name]), language)
    return CountryReading(codes, is_sure=False, is_misspelt=bool(codes))


def _make_named(named: Iterable[str], begun: Codes, *, is_sure: bool) -> CountryReading:
    codes = tuple(dict.fromkeys(named))
    further = tuple(code for code in begun if code not in codes)
    return CountryReading(codes, is_sure, is_named=True, further=further)


def _find_iso_code(typed: str) -> str:
    """The country of a code as it is written: “us”, “U.S.”, “USA”."""
    letters = write_small(typed).replace(".", "")
    if letters.upper() in COUNTRIES and letters.isascii():
        return letters.upper()
    return _index_iso3().get(letters, "") if typed.replace(".", "").isupper() else ""


def _find_begun(wanted: str, language: str) -> Codes:
    """Those whose name in the reader’s language begins so, then those with any name that has a word which
    does. One word begins no short or former name of several: “Portuguese Guinea”."""
    several = " " in wanted
    found = {
        code: 0
        for code, one in _index_begun().items()
        if f" {wanted}" in (one.all_words if several else one.of_one_word)
    }
    for code, name in _index_own_names(language).items():
        if code in found and not name.startswith(wanted):
            found[code] = 1
    return tuple(sorted(_sort(found, language), key=found.__getitem__))


def _is_begun_alone(wanted: str, begun: Codes, language: str) -> bool:
    if len(begun) > 1 or len(wanted) < SHORTEST_BEGINNING:
        return False
    names = (_index_own_names(language)[begun[0]], *_index_others()[begun[0]])
    return any(name.startswith(wanted) and name[len(wanted)] != " " for name in names)


def _sort(codes: Iterable[str], language: str) -> Codes:
    """Each once, by the reader’s alphabet."""
    return tuple(sorted(set(codes), key=_index_places(language).__getitem__))


@cache
def _index_places(language: str) -> dict[str, int]:
    return {code: place for place, (code, _name) in enumerate(list_country_names(language))}


@cache
def _index_own_names(language: str) -> dict[str, str]:
    """What each country is called in the reader’s language."""
    return {code: write_plainly(name) for code, name in list_country_names(language)}


@cache
def _index_others() -> dict[str, Words]:
    return {one.code: one.others for one in list_known()}


@cache
def _index_names() -> dict[str, Codes]:
    """The countries that have each name or word."""
    index: dict[str, Codes] = {}
    for one in list_known():
        for name in dict.fromkeys([*one.names, *one.others, *one.people]):
            index[name] = (*index.get(name, ()), one.code)
    return index


@cache
def _index_formal_names() -> dict[str, Codes]:
    index: dict[str, Codes] = {}
    for one in list_known():
        for name in one.formal:
            index[name] = (*index.get(name, ()), one.code)
    return index


@cache
def _index_iso3() -> dict[str, str]:
    return {one.iso3: one.code for one in list_known()}


@cache
def _index_codes() -> dict[str, Codes]:
    """The countries that have each code of three letters, and then each code on plates."""
    index: dict[str, Codes] = {code: (of,) for code, of in _index_iso3().items()}
    for one in list_known():
        for plate in one.plates:
            index[plate] = (*index.get(plate, ()), one.code)
    return index


@cache
def _index_begun() -> dict[str, BegunCountry]:
    return {one.code: _make_begun(one) for one in list_known()}


def _make_begun(one: KnownCountry) -> BegunCountry:
    words = [*one.others, *one.people]
    short = [word for word in words if " " not in word]
    return BegunCountry(
        _write_lines([*one.names, *short]),
        _write_lines([*one.names, *words]),
    )


def _write_lines(words: Iterable[str]) -> str:
    return "\n".join(f" {word}" for word in words)

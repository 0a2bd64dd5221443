"""A cell, or a part of one, that names one country -> its code. What surrounds a name in lists and forms is left out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from riskcheck.present.country_reader.reading import read_country
from riskcheck.present.country_reader.spelling import write_key
from riskcheck.register.values import read_words, spell_words

READ_IN = "en"
"""A register is read alike whatever the language of the page; names are found in all languages all the same."""

_BESIDE = re.compile(r"[()\[\]=]|\s[-–—]\s|:\s")
"""What stands between a name and a code: “Russia (RU)”, “RU - Russia”."""
_TURNED = re.compile(r"([^,()]+?)\s*[,(]\s*([^,()]+?)\s*\)?")
"""A name as lists of countries have it: “Korea, Republic of”, “Iran (Islamic Republic of)”."""
_AROUND = " \t:.,;()[]{}\"'"
_SHORTENED = re.compile(r"(?<!\w)\w{1,4}\.")


def find_country(text: str) -> str | None:
    """A code or a name, also with the other, turned round, shortened, or beside words such as “citizen of”."""
    for written in _write_otherwise(text):
        if country := _find_named(written):
            return country
    beside = (part for part in _BESIDE.split(text) if not part.strip().isdigit())
    return find_same(beside, _find_named_or_bare) or _find_with_code(text) or _find_bare(text)


def find_same(parts: Iterable[str], find: Callable[[str], str | None]) -> str | None:
    """What all parts, of those that are not blank, stand for."""
    found = {find(part.strip()) for part in parts if part.strip()}
    return found.pop() if len(found) == 1 else None


def _find_named(text: str) -> str | None:
    if code := read_words("values")["passport_codes"].get(text.upper()):
        return str(code)
    if code := _index_countries().get(write_key(text)):
        return code
    reading = read_country(text, READ_IN, may_be_misspelt=False)
    return reading.codes[0] if reading.is_named and reading.is_sure else None


def _find_named_or_bare(text: str) -> str | None:
    return _find_named(text) or _find_bare(text)


@cache
def _index_countries() -> dict[str, str]:
    listed = read_words("countries").items()
    return {spelt: code for code, names in listed for spelt in spell_words(names)}


def _write_otherwise(text: str) -> Iterator[str]:
    yield text
    in_full = _SHORTENED.sub(_write_in_full, text)
    if in_full != text:
        yield in_full
    if turned := _TURNED.fullmatch(in_full):
        yield " ".join(turned.group(2, 1))


def _write_in_full(short: re.Match[str]) -> str:
    known: dict[str, str] = _list_beside()["short"]
    return known.get(short[0].lower(), short[0]) + " "


def _find_with_code(text: str) -> str | None:
    """“RU Russia”, “Russia RUS”."""
    words = text.split()
    if len(words) < 2:
        return None
    for code, name in ((words[0], words[1:]), (words[-1], words[:-1])):
        if len(code) <= 3 and (country := find_same((code, " ".join(name)), _find_named)):
            return country
    return None


def _find_bare(text: str) -> str | None:
    """Without words at its ends, or in brackets, that say no more than that somebody is a citizen of it."""
    bare = re.sub(r"[(\[]([^)\]]*)[)\]]", _drop_said, text).strip(_AROUND)
    words = bare.split()
    for end in (3, 2, 1):
        if len(words) > end and _says_nothing(words[:end]):
            words = words[end:]
        if len(words) > end and _says_nothing(words[-end:]):
            words = words[:-end]
    rest = " ".join(words).strip(_AROUND)
    return _find_named(rest) if rest and rest != text else None


def _drop_said(bracket: re.Match[str]) -> str:
    return "" if _says_nothing(bracket[1].split()) else bracket[0]


def _says_nothing(words: Iterable[str]) -> bool:
    return write_key(" ".join(words).strip(_AROUND)) in _spell_beside()


@cache
def _spell_beside() -> frozenset[str]:
    return spell_words(_list_beside()["words"])


def _list_beside() -> dict[str, Any]:
    listed: dict[str, Any] = read_words("values")["beside_countries"]
    return listed

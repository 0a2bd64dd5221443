"""What countries answer to: the lists beside this module, spelt as they are compared."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from riskcheck.facts import COUNTRIES
from riskcheck.present.country_reader.spelling import write_key
from riskcheck.present.written_names import (
    read_formal_names,
    read_official_names,
    read_written_names,
)

FOLDER = Path(__file__).parent
_BRACKETS = re.compile(r"\s*[(（][^)）]*[)）]\s*")

Words = tuple[str, ...]


class KnownCountry(NamedTuple):
    """`names` are those in full, `others` short and former ones, `formal` those of which no beginning counts,
    since “Boliva” begins the Bolivarian Republic of Venezuela, `people` what its people are called;
    `iso3` and `plates` are codes, in small letters."""

    code: str
    names: Words
    others: Words
    formal: Words
    people: Words
    iso3: str
    plates: Words


@cache
def list_known() -> tuple[KnownCountry, ...]:
    others, people, plates = (_read_list(name) for name in ("other_names", "people", "plates"))
    formal, official = read_formal_names(), read_official_names()
    more = _read_list("other_official_names")
    return tuple(
        KnownCountry(
            one.code,
            _spell([COUNTRIES[one.code].name, *one.names.values()]),
            _spell(others.get(one.code, ())),
            _spell(
                name for listed in (formal, official, more) for name in listed.get(one.code, ())
            ),
            _spell(people.get(one.code, ())),
            one.iso3.lower(),
            tuple(plate.lower() for plate in plates.get(one.code, ())),
        )
        for one in read_written_names()
    )


def _read_list(name: str) -> dict[str, list[str]]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def _spell(names: Iterable[str]) -> Words:
    """Each once; a name with words in brackets also without them."""
    each = [spelt for name in names for spelt in (name, _BRACKETS.sub(" ", name))]
    return tuple(dict.fromkeys(write_key(name) for name in each))

"""What CLDR calls each country, in the languages that are read: a table that tools/country_names.py writes."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

NAMES = Path(__file__).parent / "country_reader" / "names.csv"


class NamedCountry(NamedTuple):
    """Its codes of two and three letters, and its name by language."""

    code: str
    iso3: str
    names: Mapping[str, str]


def read_written_names() -> list[NamedCountry]:
    with NAMES.open(encoding="utf-8", newline="") as table:
        return [
            NamedCountry(row.pop("code"), row.pop("iso3"), row) for row in csv.DictReader(table)
        ]


@cache
def list_names(language: str) -> Mapping[str, str]:
    """Every code with its name in a language; nothing where we have none in it."""
    return {one.code: one.names[language] for one in read_written_names() if language in one.names}

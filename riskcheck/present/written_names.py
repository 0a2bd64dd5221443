"""What each country is called: by CLDR in the languages that are read, and formally in English and the other languages of
the pages. The tables are those that tools/country_names.py writes."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "country_reader"
NAMES = FOLDER / "names.csv"
FORMAL_NAMES = FOLDER / "formal_names.csv"
OFFICIAL_NAMES = FOLDER / "official_names.csv"
ORDER = FOLDER / "order.csv"


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
def index_iso3() -> Mapping[str, str]:
    """The code of two letters for each of three."""
    return {one.iso3: one.code for one in read_written_names()}


def read_formal_names() -> dict[str, list[str]]:
    """By code: as ISO 3166 lists it, “Korea, Republic of”, and as the state calls itself, “Republic of Korea”."""
    with FORMAL_NAMES.open(encoding="utf-8", newline="") as table:
        rows = csv.DictReader(table)
        return {row["code"]: [row["listed"], *filter(None, [row["official"]])] for row in rows}


def read_official_names() -> dict[str, list[str]]:
    """By code: as the state calls itself in the languages of the pages but English, “Республика Беларусь”."""
    with OFFICIAL_NAMES.open(encoding="utf-8", newline="") as table:
        return {
            row.pop("code"): [name for names in row.values() for name in names.split("|") if name]
            for row in csv.DictReader(table)
        }


@cache
def read_order() -> Mapping[str, Mapping[str, str]]:
    """By language each code, in the order of its alphabet, with the letter it stands under. Of tools/country_order.py."""
    order: dict[str, dict[str, str]] = {}
    with ORDER.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            for code in row["codes"].split():
                order.setdefault(row["language"], {})[code] = row["letter"]
    return order


@cache
def list_names(language: str) -> Mapping[str, str]:
    """Every code with its name in a language; nothing where we have none in it."""
    return {one.code: one.names[language] for one in read_written_names() if language in one.names}

"""Telephone lines that governments publish for their citizens abroad."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from riskcheck.engine.model.facts import Countries
from riskcheck.facts.loader import NOT_A_COUNTRY, BadFacts

KEYS = frozenset({"authority", "abroad", "at_home", "scheme", "scheme_page", "page", "dated"})


@dataclass(frozen=True)
class EmergencyLine:
    """`abroad` and `at_home` are empty where no number could be verified; `scheme_page` is empty
    where no page of the scheme is held."""

    nationality: str
    authority: str
    abroad: str
    at_home: str
    scheme: str
    scheme_page: str


def read_emergency_lines(folder: Path, countries: Countries) -> Mapping[str, EmergencyLine]:
    """The lines by nationality, or BadFacts naming the entry that cannot be used."""
    table = tomllib.loads((folder / NOT_A_COUNTRY).read_text(encoding="utf-8"))
    lines = {}
    for code, entry in table.items():
        if code not in countries:
            raise BadFacts(NOT_A_COUNTRY, code, "is not the code of a country file")
        unknown = set(entry) - KEYS
        if unknown or not {"authority", "page", "dated"} <= set(entry):
            raise BadFacts(NOT_A_COUNTRY, code, "lacks a key, or has one we do not know")
        scheme_page = entry.get("scheme_page", "")
        if scheme_page and not ("scheme" in entry and scheme_page.startswith("https://")):
            reason = "must begin with https:// and stand beside a scheme"
            raise BadFacts(NOT_A_COUNTRY, f"{code}.scheme_page", reason)
        lines[code] = EmergencyLine(
            nationality=code,
            authority=entry["authority"],
            abroad=entry.get("abroad", ""),
            at_home=entry.get("at_home", ""),
            scheme=entry.get("scheme", ""),
            scheme_page=scheme_page,
        )
    return lines

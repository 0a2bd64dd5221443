"""Telephone lines that governments publish for their citizens abroad."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from riskcheck.engine.model.facts import Countries
from riskcheck.engine.model.text import _
from riskcheck.facts.loader import NOT_A_COUNTRY, BadFacts

MUST_BE_THERE = frozenset({"authority", "page", "dated"})
OF_A_SCHEME = frozenset({"scheme_language", "scheme_kind", "scheme_seen", "scheme_page"})
KEYS = MUST_BE_THERE | OF_A_SCHEME | {"authority_language", "role", "abroad", "at_home", "scheme"}

ROLES = (
    _("consular emergency unit"),
    _("consular guard line"),
    _("consular protection hotline"),
    _("contact centre"),
    _("control room"),
    _("duty centre"),
    _("duty officer"),
    _("emergency line"),
    _("hotline"),
    _("operations centre"),
    _("situation centre"),
    _("switchboard"),
)
"""Who answers the call, where the name does not say it."""

SCHEME_KINDS = (
    _("app"),
    _("consular registration"),
    _("subscription to advice"),
    _("travel notification"),
    _("travel registration"),
)
"""What a scheme is, where its name does not say it."""

ENGLISH = "en"
_LANGUAGE = re.compile(r"[a-z]{2}(-[A-Z][a-z]{3})?\Z")


@dataclass(frozen=True, kw_only=True)
class EmergencyLine:
    """`authority` and `scheme` are names, each of its language; `role` and `scheme_kind` are texts to translate.

    `abroad` and `at_home` are empty where no number could be verified; `scheme_page` is empty
    where no page of the scheme is held. `scheme_seen` is a year, where nobody spoke of the scheme since.
    """

    nationality: str
    authority: str
    authority_language: str
    role: str
    abroad: str
    at_home: str
    scheme: str
    scheme_language: str
    scheme_kind: str
    scheme_seen: int | None
    scheme_page: str


def read_emergency_lines(folder: Path, countries: Countries) -> Mapping[str, EmergencyLine]:
    """The lines by nationality, or BadFacts naming the entry that cannot be used."""
    table = tomllib.loads((folder / NOT_A_COUNTRY).read_text(encoding="utf-8"))
    for code, entry in table.items():
        if code not in countries:
            raise BadFacts(NOT_A_COUNTRY, code, "is not the code of a country file")
        _check_keys(code, entry)
        _check_values(code, entry)
    return {code: _make_line(code, entry) for code, entry in table.items()}


def _check_keys(code: str, entry: Mapping[str, Any]) -> None:
    if set(entry) - KEYS or not set(entry) >= MUST_BE_THERE:
        raise BadFacts(NOT_A_COUNTRY, code, "lacks a key, or has one we do not know")
    for key in sorted(OF_A_SCHEME & set(entry)):
        if "scheme" not in entry:
            raise BadFacts(NOT_A_COUNTRY, f"{code}.{key}", "must stand beside a scheme")


def _check_values(code: str, entry: Mapping[str, Any]) -> None:
    for key, texts in (("role", ROLES), ("scheme_kind", SCHEME_KINDS)):
        if key in entry and entry[key] not in texts:
            reason = f"is {entry[key]!r}, not one of: {', '.join(texts)}"
            raise BadFacts(NOT_A_COUNTRY, f"{code}.{key}", reason)
    for key in ("authority_language", "scheme_language"):
        if not _LANGUAGE.match(entry.get(key, ENGLISH)):
            raise BadFacts(NOT_A_COUNTRY, f"{code}.{key}", "is no tag such as es or zh-Hant")
    if not isinstance(entry.get("scheme_seen", 0), int):
        raise BadFacts(NOT_A_COUNTRY, f"{code}.scheme_seen", "must be a year")
    if not entry.get("scheme_page", "https://").startswith("https://"):
        raise BadFacts(NOT_A_COUNTRY, f"{code}.scheme_page", "must begin with https://")


def _make_line(code: str, entry: Mapping[str, Any]) -> EmergencyLine:
    return EmergencyLine(
        nationality=code,
        authority=entry["authority"],
        authority_language=entry.get("authority_language", ENGLISH),
        role=entry.get("role", ""),
        abroad=entry.get("abroad", ""),
        at_home=entry.get("at_home", ""),
        scheme=entry.get("scheme", ""),
        scheme_language=entry.get("scheme_language", ENGLISH),
        scheme_kind=entry.get("scheme_kind", ""),
        scheme_seen=entry.get("scheme_seen"),
        scheme_page=entry.get("scheme_page", ""),
    )

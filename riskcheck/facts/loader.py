"""Read and check the country files: nothing is served from half-read data."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from riskcheck.engine.declarations.publishers import SCALE
from riskcheck.engine.model.changes import RuleChange
from riskcheck.engine.model.facts import (
    AdviceLevel,
    Countries,
    Country,
    Fact,
    FactKind,
    Form,
    Source,
    Standing,
    Statement,
    Strength,
    Value,
    Window,
)
from riskcheck.engine.model.text import CountryName
from riskcheck.rulebook.editions import EDITIONS
from riskcheck.rulebook.facts import KINDS
from riskcheck.rulebook.publishers import BY_CODE, EXPECTED
from riskcheck.rulebook.scopes import SCOPES

STRENGTHS = {strength.name.lower(): strength for strength in Strength}
STANDINGS = {standing.value: standing for standing in Standing}
EDITIONS_BY_NUMBER = {edition.number: edition for edition in EDITIONS}
MAY_BE_UNDATED = frozenset({Standing.LAW, Standing.FINDING, Standing.REPORTED})
MUST_BE_NAMED = frozenset({Standing.FINDING, Standing.REPORTED})

NOT_A_COUNTRY = "emergency.toml"

COUNTRY_KEYS = frozenset(
    {"name", "name_in_text", "nationality", "reviewed", "sources", "advice_level", "changes"}
)
SOURCE_KEYS = frozenset({"title", "issuer", "kind", "url", "dated", "precision", "reviewed"})
ADVICE_KEYS = frozenset({"issuer", "level", "wording", "dated", "seen", "url"})
CHANGE_KEYS = frozenset({"edition", "who", "told"})
STATEMENT_KEYS = frozenset(
    {
        "value",
        "applies_to",
        "note",
        "strength",
        "scope",
        "source",
        "only_for",
        "set_aside",
        "only_if_also",
        "unless_also",
    }
)

_CODE = re.compile(r"[A-Z]{2}\Z")
_WINDOW = re.compile(r"(\d{1,3})(?:-(\d{1,3})?)?\Z")


class BadFacts(ValueError):
    """A country file that cannot be used: which file, which key, and why."""

    def __init__(self, file: str, key: str, reason: str) -> None:
        super().__init__(f"{file}: {key}: {reason}")


def read_countries(folder: Path, today: date | None = None) -> Countries:
    """Every country file of a folder, checked; a territory without facts takes its state's,
    and the day they were reviewed."""
    today = today or datetime.now(UTC).date()
    files = sorted(path for path in folder.glob("*.toml") if path.name != NOT_A_COUNTRY)
    codes = frozenset(path.stem for path in files)
    countries = {path.stem: _read(path, codes, today) for path in files}
    return {code: _borrow_facts_of_state(country, countries) for code, country in countries.items()}


def _borrow_facts_of_state(country: Country, countries: Mapping[str, Country]) -> Country:
    if country.facts or country.nationality == country.code:
        return country
    state = countries[country.nationality]
    return replace(country, facts=state.facts, facts_from=state.code, reviewed=state.reviewed)


def _read(path: Path, codes: frozenset[str], today: date) -> Country:
    file = path.name
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadFacts(file, "the whole file", f"not readable as TOML: {error}") from None
    if not _CODE.match(path.stem):
        raise BadFacts(file, "file name", "must be a code of two capital letters")
    for key in table:
        if key not in COUNTRY_KEYS and key not in KINDS:
            raise BadFacts(file, key, "is not a kind of fact we know")
    name = _read_text(file, "name", table)
    nationality = _read_text(file, "nationality", table)
    if nationality not in codes:
        raise BadFacts(file, "nationality", f"{nationality} is not the code of a country file")
    reviewed = _read_review_day(file, "reviewed", table.get("reviewed"), today)
    sources = {
        key: _read_source(file, f"sources.{key}", entry, today, reviewed)
        for key, entry in table.get("sources", {}).items()
    }
    spoken = CountryName(path.stem, table.get("name_in_text", name))
    facts = {
        key: _read_fact(file, KINDS[key], table[key], sources, codes, spoken)
        for key in table
        if key in KINDS
    }
    unused = set(sources) - {s["source"] for key in facts for s in table[key]}
    if unused:
        raise BadFacts(file, f"sources.{min(unused)}", "no statement uses this source")
    return Country(
        code=path.stem,
        name=name,
        spoken=spoken,
        nationality=nationality,
        facts=facts,
        advice=_read_advice(file, table.get("advice_level", []), today, reviewed),
        changes=_read_changes(file, path.stem, table.get("changes", [])),
        advisers=tuple(code for code in EXPECTED if code != nationality),
        reviewed=reviewed,
    )


def _read_source(
    file: str, key: str, entry: Mapping[str, Any], today: date, reviewed: date
) -> Source:
    """`reviewed` is the day of the whole file; a source may name its own."""
    _refuse_other_keys(file, key, entry, SOURCE_KEYS)
    standing = STANDINGS.get(_read_text(file, key, entry, "kind"))
    if standing is None:
        raise BadFacts(file, f"{key}.kind", f"must be one of {sorted(STANDINGS)}")
    dated = _read_day(file, key, entry, "dated", today)
    if dated is None and standing not in MAY_BE_UNDATED:
        raise BadFacts(file, f"{key}.dated", "only law, findings and reported pages may be undated")
    issuer = entry.get("issuer", "")
    if (standing is Standing.GOVERNMENT_ADVICE) != (issuer in BY_CODE):
        reason = f"travel advice, and nothing else, names one of {', '.join(BY_CODE)}"
        raise BadFacts(file, f"{key}.issuer", reason)
    if standing in MUST_BE_NAMED and not issuer:
        reason = "who first published it must be named, so that reports can be told apart"
        raise BadFacts(file, f"{key}.issuer", reason)
    precision = entry.get("precision", "day")
    if precision not in ("day", "month", "year"):
        raise BadFacts(file, f"{key}.precision", "must be day, month or year")
    return Source(
        title=_read_text(file, key, entry, "title"),
        url=_link(file, key, entry),
        dated=dated,
        standing=standing,
        issuer=issuer,
        precision=precision,
        reviewed=_read_review_day(file, f"{key}.reviewed", entry.get("reviewed", reviewed), today),
    )


def _read_fact(
    file: str,
    kind: FactKind,
    entries: Any,
    sources: Mapping[str, Source],
    codes: frozenset[str],
    country: CountryName,
) -> Fact:
    if not isinstance(entries, list) or not entries:
        raise BadFacts(file, kind.key, "must be a list of statements, [[...]]")
    statements = []
    for number, entry in enumerate(entries, 1):
        key = f"{kind.key} (statement {number})"
        _refuse_other_keys(file, key, entry, STATEMENT_KEYS)
        source = sources.get(_read_text(file, key, entry, "source"))
        if source is None:
            raise BadFacts(file, f"{key}.source", f"{entry['source']} is not among the sources")
        strength = STRENGTHS.get(_read_text(file, key, entry, "strength"))
        if strength is None:
            raise BadFacts(file, f"{key}.strength", f"must be one of {sorted(STRENGTHS)}")
        scope = _read_text(file, key, entry, "scope")
        if scope not in SCOPES:
            raise BadFacts(file, f"{key}.scope", f"must be one of {sorted(SCOPES)}")
        statements.append(
            Statement(
                value=_read_value(file, key, kind, entry.get("value"), codes),
                strength=strength,
                scope=scope,
                source=source,
                applies_to=_read_optional(file, key, entry, "applies_to"),
                note=_read_optional(file, key, entry, "note"),
                only_for=_read_optional(file, key, entry, "only_for"),
                set_aside=_read_optional(file, key, entry, "set_aside"),
                only_if_also=_read_codes(file, key, entry, "only_if_also", codes),
                unless_also=_read_codes(file, key, entry, "unless_also", codes),
            )
        )
    return Fact(kind, tuple(statements), country)


def _read_value(file: str, key: str, kind: FactKind, value: Any, codes: frozenset[str]) -> Value:
    if kind.form is Form.CHOICE and value in kind.sentences:
        return str(value)
    if kind.form is Form.NATIONALITIES and value in codes:
        return str(value)
    if kind.form is Form.NUMBER and isinstance(value, str) and value.isdecimal():
        return int(value)
    if kind.form is Form.WINDOW and isinstance(value, str):
        match = _WINDOW.match(value)
        if match:
            low = int(match[1])
            high = int(match[2]) if match[2] else (None if value.endswith("-") else low)
            if high is None or low <= high:
                return Window(low, high)
    raise BadFacts(file, f"{key}.value", f"{value!r} is not {kind.form.value}")


def _read_advice(file: str, entries: Any, today: date, reviewed: date) -> tuple[AdviceLevel, ...]:
    advice: dict[str, AdviceLevel] = {}
    for number, entry in enumerate(entries, 1):
        key = f"advice_level ({number})"
        _refuse_other_keys(file, key, entry, ADVICE_KEYS)
        issuer = _read_text(file, key, entry, "issuer")
        if issuer not in BY_CODE or issuer in advice:
            raise BadFacts(file, f"{key}.issuer", f"{issuer} is unknown or stands twice")
        publisher = BY_CODE[issuer]
        if not publisher.may_be_shipped:
            raise BadFacts(file, f"{key}.issuer", f"what {issuer} says may not be shipped")
        level = entry.get("level")
        if level not in SCALE:
            raise BadFacts(file, f"{key}.level", "must be 1, 2, 3 or 4")
        wording = _read_text(file, key, entry, "wording")
        if not publisher.says(level, wording):
            reason = f"“{wording}” is not how {issuer} words level {level}"
            raise BadFacts(file, f"{key}.wording", reason)
        seen = _read_day(file, key, entry, "seen", today)
        if seen is None:
            raise BadFacts(file, f"{key}.seen", "must be a day")
        advice[issuer] = AdviceLevel(
            issuer=issuer,
            level=level,
            wording=wording,
            dated=_read_day(file, key, entry, "dated", today),
            seen=seen,
            url=_link(file, key, entry),
            reviewed=reviewed,
        )
    return tuple(advice.values())


def _read_changes(file: str, code: str, entries: Any) -> tuple[RuleChange, ...]:
    """Who is told something different by this file, and since which edition."""
    changes = []
    for number, entry in enumerate(entries, 1):
        key = f"changes ({number})"
        _refuse_other_keys(file, key, entry, CHANGE_KEYS)
        edition = EDITIONS_BY_NUMBER.get(_read_text(file, key, entry, "edition"))
        if edition is None:
            raise BadFacts(file, f"{key}.edition", f"must be one of {sorted(EDITIONS_BY_NUMBER)}")
        who, told = _read_text(file, key, entry, "who"), _read_text(file, key, entry, "told")
        changes.append(RuleChange(edition, who, told, countries=(code,)))
    return tuple(changes)


def _refuse_other_keys(file: str, key: str, entry: Any, known: frozenset[str]) -> None:
    if not isinstance(entry, dict):
        raise BadFacts(file, key, "must be a table")
    unknown = set(entry) - known
    if unknown:
        raise BadFacts(file, f"{key}.{min(unknown)}", "is not a key we know")


def _read_text(file: str, key: str, entry: Mapping[str, Any], field: str = "") -> str:
    value = entry.get(field or key)
    if not isinstance(value, str) or not value.strip():
        raise BadFacts(file, f"{key}.{field}" if field else key, "is missing or not a text")
    return value


def _read_optional(file: str, key: str, entry: Mapping[str, Any], field: str) -> str:
    return _read_text(file, key, entry, field) if field in entry else ""


def _read_codes(
    file: str, key: str, entry: Mapping[str, Any], field: str, codes: frozenset[str]
) -> tuple[str, ...]:
    """Codes of countries, none where the field is left out."""
    if field not in entry:
        return ()
    given = entry[field]
    if (
        not isinstance(given, list)
        or not given
        or not all(isinstance(code, str) and code in codes for code in given)
    ):
        raise BadFacts(file, f"{key}.{field}", "must be a list of codes of country files")
    return tuple(given)


def _read_day(
    file: str, key: str, entry: Mapping[str, Any], field: str, today: date
) -> date | None:
    value = entry.get(field)
    if value == "undated":
        return None
    if type(value) is not date:
        raise BadFacts(file, f"{key}.{field}", 'must be a day such as 2026-08-20, or "undated"')
    if value > today:
        raise BadFacts(file, f"{key}.{field}", f"{value} lies in the future")
    return value


def _read_review_day(file: str, key: str, value: object, today: date) -> date:
    if type(value) is not date:
        raise BadFacts(file, key, "is missing or not a day such as 2026-11-22")
    if value > today:
        raise BadFacts(file, key, f"{value} lies in the future")
    return value


def _link(file: str, key: str, entry: Mapping[str, Any]) -> str:
    url = _read_text(file, key, entry, "url")
    if not url.startswith("https://"):
        raise BadFacts(file, f"{key}.url", "must begin with https://")
    return url

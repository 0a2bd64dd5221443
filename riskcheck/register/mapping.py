"""What an office says its columns mean: a file of TOML, written once and read by every later run."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from riskcheck.engine.model.text import Sentence, _
from riskcheck.register.births import DateOrder
from riskcheck.register.columns import AGE, Columns
from riskcheck.register.headings import BORN, CASE, find_exact_key
from riskcheck.register.table import BadTable
from riskcheck.rulebook import RULEBOOK

KEEP = "keep"
MEANINGS = frozenset({*RULEBOOK.questions, BORN, CASE, KEEP})
DATE_ORDERS = {order.value: order for order in DateOrder}

COLUMNS, DATES = "columns", "dates"
"""What such a file holds."""


NOT_TOML = _("%(file)s is no mapping: %(why)s.")
NO_MAPPING = _(
    "%(file)s is no mapping. It needs one table, [columns], and besides that no more than dates."
)
NO_MEANING = _(
    "%(file)s: “%(column)s” cannot be “%(meaning)s”. Use the key of an answer, date_of_birth, case_number or keep."
)
NO_ORDER = _("%(file)s: dates cannot be “%(dates)s”. Use day-first or month-first.")


@dataclass(frozen=True)
class Mapped:
    """`meanings` of columns by their headings, as keys are compared; `dates` tells what stands first in those
    that can be read in two ways."""

    meanings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    dates: DateOrder | None = None

    def find(self, heading: str) -> str | None:
        return self.meanings.get(find_exact_key(heading))


NOTHING_MAPPED = Mapped()


def read_mapping(name: str, content: bytes) -> Mapped:
    """BadTable says what is wrong with the file, which it calls by its name."""
    try:
        told = tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BadTable(Sentence(NOT_TOML, {"file": name, "why": str(error)})) from None
    return check_mapping(name, told)


def check_mapping(name: str, told: dict[str, Any]) -> Mapped:
    """BadTable where it says what no mapping says."""
    columns, dates = told.get(COLUMNS), told.get(DATES)
    if not isinstance(columns, dict) or not set(told) <= {COLUMNS, DATES}:
        raise BadTable(Sentence(NO_MAPPING, {"file": name}))
    for heading, meaning in columns.items():
        if not isinstance(meaning, str) or meaning not in MEANINGS:
            gaps = {"file": name, "column": heading, "meaning": meaning}
            raise BadTable(Sentence(NO_MEANING, gaps))
    if dates is not None and (not isinstance(dates, str) or dates not in DATE_ORDERS):
        raise BadTable(Sentence(NO_ORDER, {"file": name, "dates": dates}))
    return Mapped(
        {find_exact_key(heading): meaning for heading, meaning in columns.items()},
        DATE_ORDERS[dates] if dates is not None else None,
    )


def list_meanings(columns: Columns) -> dict[int, str]:
    """What each column is read as, by its place."""
    meanings = dict.fromkeys(columns.passed, KEEP)
    for key, places in columns.sources:
        meanings |= dict.fromkeys(places, key)
    if columns.born is not None and columns.answers.get(AGE) == columns.born:
        meanings[columns.born] = BORN
    if columns.case is not None:
        meanings[columns.case] = CASE
    return dict(sorted(meanings.items()))


def write_mapping(columns: Columns) -> str:
    """How the columns were read, to be corrected by hand."""
    return "\n".join(_write_lines(columns))


def _write_lines(columns: Columns) -> Iterator[str]:
    yield "# What each column of the register means: the key of an answer (docs/interface.md),"
    yield f"# {BORN}, {CASE}, or {KEEP} for a column that passes through."
    yield ""
    if columns.order is not None:
        yield "# What stands first in dates such as 05/12/1990."
        yield f"{DATES} = {_quote(columns.order.value)}"
        yield ""
    yield f"[{COLUMNS}]"
    named = {columns.names[place]: meaning for place, meaning in list_meanings(columns).items()}
    for heading, meaning in named.items():
        if heading:
            yield f"{_quote(heading)} = {_quote(meaning)}"
    yield ""


def _quote(text: str) -> str:
    """As TOML has it, which is as JSON has it, but for one sign."""
    readable = text.encode("utf-8", "replace").decode()
    return json.dumps(readable, ensure_ascii=False).replace("\x7f", "\\u007f")

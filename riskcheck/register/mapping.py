"""What an office says its columns mean: a file of TOML, written once and read by every later run."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from riskcheck.register.columns import AGE, Columns
from riskcheck.register.headings import BORN, CASE, find_exact_key
from riskcheck.register.table import BadTable
from riskcheck.rulebook import RULEBOOK

KEEP = "keep"
MEANINGS = frozenset({*RULEBOOK.questions, BORN, CASE, KEEP})

Mapped = Mapping[str, str]
"""What a column means, by its heading as keys are compared."""


def read_mapping(path: Path) -> Mapped:
    """BadTable says what is wrong with the file."""
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadTable(f"{path} is no mapping: {error}.") from None
    columns = told.get("columns")
    if not isinstance(columns, dict) or set(told) != {"columns"}:
        raise BadTable(f"{path} is no mapping. It needs one table, [columns], and nothing else.")
    for heading, meaning in columns.items():
        if not isinstance(meaning, str) or meaning not in MEANINGS:
            raise BadTable(
                f"{path}: “{heading}” cannot be “{meaning}”. Use the key of an answer, {BORN}, {CASE} or "
                f"{KEEP}."
            )
    return {find_exact_key(heading): meaning for heading, meaning in columns.items()}


def write_mapping(columns: Columns) -> str:
    """How the columns were read, to be corrected by hand."""
    return "\n".join(_write_lines(columns))


def _write_lines(columns: Columns) -> Iterator[str]:
    yield "# What each column of the register means: the key of an answer (docs/interface.md),"
    yield f"# {BORN}, {CASE}, or {KEEP} for a column that passes through."
    yield ""
    yield "[columns]"
    meanings = dict.fromkeys(columns.passed, KEEP)
    for key, places in columns.sources:
        meanings |= dict.fromkeys(places, key)
    if columns.born is not None and columns.answers.get(AGE) == columns.born:
        meanings[columns.born] = BORN
    if columns.case is not None:
        meanings[columns.case] = CASE
    for place, meaning in sorted(meanings.items()):
        if columns.names[place]:
            heading = columns.names[place].encode("utf-8", "replace").decode()
            yield f"{json.dumps(heading, ensure_ascii=False)} = {json.dumps(meaning)}"
    yield ""

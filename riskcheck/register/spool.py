"""Lines waiting to be written in order, and earlier results waiting to be asked for: on disk, not in memory.

Each is a database of SQLite in a file beside the result, whose name is removed as soon as it is open: nobody
else can open it, and however the program ends nothing of it is left.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from riskcheck.register.against import EarlierResult
from riskcheck.register.chunks import Placed

HELD_IN_MEMORY_KB = 8 * 1024


class _Database:
    """Without a folder it is in memory."""

    def __init__(self, folder: Path | None, *tables: str) -> None:
        with ExitStack() as stack:
            name = ":memory:"
            if folder:
                name = stack.enter_context(
                    tempfile.NamedTemporaryFile(dir=folder, prefix=".triage-")
                ).name
            self._held = sqlite3.connect(name, isolation_level=None)
            for setting in (
                "journal_mode = OFF",
                "synchronous = OFF",
                "locking_mode = EXCLUSIVE",
                f"cache_size = -{HELD_IN_MEMORY_KB}",
            ):
                self._held.execute(f"PRAGMA {setting}").fetchall()
            for table in tables:
                self._held.execute(f"CREATE TABLE {table}")
            self._held.execute("BEGIN")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._held.close()


class Spool(_Database):
    """The lines of a result; iterating gives them in order. Long texts are added one after the other and
    only short ranks kept in order: that is quicker than to make room for texts among others."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder,
            "texts (line INTEGER PRIMARY KEY, text BLOB, changed BLOB)",
            "ranks (rank TEXT, line INTEGER, PRIMARY KEY (rank, line)) WITHOUT ROWID",
        )

    def add(self, lines: Sequence[Placed]) -> None:
        texts = [(placed.line, placed.text, placed.changed) for placed in lines]
        self._held.executemany("INSERT INTO texts VALUES (?, ?, ?)", texts)
        ranks = [(placed.rank, placed.line) for placed in lines]
        self._held.executemany("INSERT INTO ranks VALUES (?, ?)", ranks)

    def __iter__(self) -> Iterator[Placed]:
        found = self._held.execute(
            "SELECT rank, line, text, changed FROM ranks JOIN texts USING (line) ORDER BY rank, line"
        )
        return map(Placed._make, found)


class Earlier(_Database):
    """What an earlier result said, by case number. A number that stands twice speaks of nobody."""

    def __init__(self, folder: Path) -> None:
        columns = "name BLOB PRIMARY KEY, said TEXT, times INTEGER, asked INTEGER"
        super().__init__(folder, f"people ({columns}) WITHOUT ROWID")

    def add(self, name: bytes, before: EarlierResult) -> None:
        self._held.execute(
            "INSERT INTO people VALUES (?, ?, 1, 0) ON CONFLICT DO UPDATE SET times = times + 1",
            (name, json.dumps(before)),
        )

    def of(self, name: bytes) -> EarlierResult | None:
        """None where it held no such number, several, or has been asked for it before."""
        found = self._held.execute(
            "UPDATE people SET asked = asked + 1 WHERE name = ? RETURNING said, times, asked",
            (name,),
        ).fetchone()
        if found is None or found[1:] != (1, 1):
            return None
        return EarlierResult(*json.loads(found[0]))

    @property
    def not_asked_for(self) -> int:
        """How many people of the earlier result are no longer in the register."""
        (number,) = self._held.execute("SELECT COUNT(*) FROM people WHERE asked = 0").fetchone()
        return int(number)

    @property
    def unclear(self) -> int:
        """How many case numbers stand more than once, before or now."""
        (number,) = self._held.execute(
            "SELECT COUNT(*) FROM people WHERE times > 1 OR asked > 1"
        ).fetchone()
        return int(number)


class Seen(_Database):
    """Marks of those whom a register has named so far, with the line where each stood first."""

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__(folder, "marks (mark BLOB PRIMARY KEY, line INTEGER) WITHOUT ROWID")

    def find_first(self, mark: bytes, line: int) -> int:
        """The line it stood on first: this one, where it is new."""
        (first,) = self._held.execute(
            "INSERT INTO marks VALUES (?, ?) ON CONFLICT DO UPDATE SET line = line RETURNING line",
            (mark, line),
        ).fetchone()
        return int(first)

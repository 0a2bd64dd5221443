"""A consular office: a folder with a register in it, and the command run on it."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from django.core.management import CommandError, call_command

ROOT = Path(__file__).parent.parent.parent
MANAGE = [sys.executable, "-W", "error", "manage.py"]

FAMILY = [
    ["case", "nationalities", "destination", "age", "sex", "service_status", "remarks"],
    ["F-1", "US+RU", "RU", "32", "m", "reserve", "asks for a lawyer"],
    ["F-2", "US+RU", "RU", "30", "f", "never", ""],
    ["F-3", "US+FR", "ES", "41", "f", "", "Ünïcödé, “quoted”"],
]


def written(rows: Iterable[Sequence[str]], delimiter: str = ",") -> str:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows(rows)
    return file.getvalue()


class Ended(NamedTuple):
    """How a run ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


class Office:
    """A folder with a register in it, and the command run on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.out = folder / "triage.csv"

    def keeps(self, held: str | bytes, name: str = "register.csv") -> Path:
        path = self.folder / name
        path.write_bytes(held.encode() if isinstance(held, str) else held)
        return path

    def triages(self, *options: str, name: str = "register.csv") -> Ended:
        """In this process, which saves a start; test_the_command_line_is_the_same_door starts one."""
        out, err = io.StringIO(), io.StringIO()
        command = ["triage", str(self.folder / name), "--out", str(self.out)]
        if "--processes" not in options:
            options = (*options, "--processes", "1")
        status: str | int | None = 0
        try:
            call_command(*command, *options, stdout=out, stderr=err)
        except CommandError as error:
            status = error.returncode
            err.write(str(error))
        except SystemExit as error:
            status = error.code
        assert isinstance(status, int)
        return Ended(status, out.getvalue(), err.getvalue())

    def result(self, encoding: str = "utf-8-sig", delimiter: str = ",") -> list[dict[str, str]]:
        with self.out.open(encoding=encoding, newline="") as file:
            return list(csv.DictReader(file, delimiter=delimiter))

    def files(self) -> set[str]:
        return {path.name for path in self.folder.iterdir()}

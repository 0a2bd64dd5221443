"""`riskcheck triage`: a register of travellers in, the same with levels out: who is there first, then the gravest."""

from __future__ import annotations

import errno
import os
import signal
import sqlite3
import sys
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from riskcheck.operations.coredumps import forbid_core_dumps
from riskcheck.pack.files import PackFiles
from riskcheck.pack.selection import BadLevels, parse_levels
from riskcheck.pack.setting import NotSet, Stopped
from riskcheck.present.clock import read_local_day
from riskcheck.present.plain_text import make_visible
from riskcheck.present.translator import get_translator
from riskcheck.register.chunks import HERE, Job
from riskcheck.register.cluster import is_shared, open_cluster
from riskcheck.register.columns import Columns
from riskcheck.register.crews import Crew, CrewLost, open_crew
from riskcheck.register.explaining import explain_cells
from riskcheck.register.heading_row import names_what_is_needed
from riskcheck.register.mapping import (
    DATE_ORDERS,
    NOTHING_MAPPED,
    Mapped,
    read_mapping,
    write_mapping,
)
from riskcheck.register.matching import OpenRegister, read_register
from riskcheck.register.reading.options import FileOptions
from riskcheck.register.running import Progress, read_earlier, run_triage
from riskcheck.register.spool import Earlier, Seen, Spool
from riskcheck.register.table import BadTable, Table
from riskcheck.register.telling import (
    count_rows,
    write_column_lines,
    write_comparison_lines,
    write_summary_lines,
)
from riskcheck.register.writing import write_result, write_whole_file

SOME_FAILED = 1
UNUSABLE = 2
INTERRUPTED = 130
FULL = "there is no room on its disk; make room there, then run it again"
NAME_THE_CASE = (
    "A sheet shows the case number and no other column of your own. Say which it is with --case."
)


SENT_OPENLY = (
    "Answers travel to this scheduler without TLS: whoever listens can read them, and whoever reaches it can run programs "
    "on its machines. See docs/interface.md for tls://."
)


class Command(BaseCommand):
    requires_system_checks = ()  # those are about serving pages
    help = (
        "Judge a register: CSV, .xlsx or .ods, one person a row. Columns called like answers are read, "
        "all others pass through. A cell that cannot be read counts as not answered. The result is sorted by level, highest "
        "first. Exit status: 0, or 1 where some rows could not be judged, 2 where nothing could be "
        "done, 130 after Ctrl-C."
    )

    _being_written = ""
    """The pack that is being made; else the result is."""

    def add_arguments(self, parser: CommandParser) -> None:
        add = parser.add_argument
        add("register", help="CSV, .xlsx or .ods; - reads standard input")
        add("--out", default="", help="where to write the result, a CSV table")
        add("--html", help="where to write the pack of sheets as one HTML file")
        add("--pdf", help="where to write the pack of sheets as a PDF")
        add(
            "--only-level", default="0-4", metavar="LEVEL", help="sheets for 3 only, for 2-3, or 3+"
        )
        add("--against", metavar="EARLIER", help="an earlier result: who changed level, and why")
        add(
            "--case",
            default="",
            metavar="COLUMN",
            help="case numbers; else one called so, or the first own column that holds numbers",
        )
        add("--keep", action="append", default=[], metavar="COLUMN", help="an own column, "
            "whatever it is called")  # fmt: skip
        add("--sheet", default="", metavar="NAME", help="which sheet of a workbook; else the first")
        add("--encoding", default="", help="of a CSV that is no UTF-8, such as cp1252 or cp1251")
        add(
            "--dates",
            choices=list(DATE_ORDERS),
            help="what stands first in dates that can be read in two ways",
        )
        add("--mapping", metavar="FILE", help="what the columns mean, in TOML; --explain writes it")
        add(
            "--explain",
            action="store_true",
            help="show how columns and cells are read; judge nobody",
        )
        add(
            "--processes",
            type=_read_count,
            default=0,
            metavar="N",
            help="how many judge; else one a core",
        )
        add("--dask", metavar="ADDRESS", help="judge on a Dask cluster, such as tcp://host:8786")

    def handle(self, *args: Any, **options: Any) -> None:
        forbid_core_dumps()
        try:
            if not options["out"] and not options["explain"]:
                raise BadTable("Name a file for the result with --out.")
            _refuse_impossible_files(options)
            status = self._triage(options)
        except (BadTable, BadLevels, CrewLost, NotSet) as error:
            raise CommandError(make_visible(str(error)), returncode=UNUSABLE) from None
        except (OSError, sqlite3.Error) as error:
            what = getattr(error, "filename", None) or self._being_written or options["out"]
            why = FULL if _is_full(error) else getattr(error, "strerror", None) or str(error)
            raise CommandError(f"{what}: {why}.", returncode=UNUSABLE) from None
        except KeyboardInterrupt:
            raise CommandError("Stopped. Nothing was written.", returncode=INTERRUPTED) from None
        if status:
            sys.exit(status)

    def _triage(self, options: dict[str, Any]) -> int:
        out = Path(options["out"])
        levels = parse_levels(options["only_level"])
        with ExitStack() as stack:
            source = options["register"]
            stream = (
                sys.stdin.buffer if source == "-" else stack.enter_context(Path(source).open("rb"))
            )
            size = 0 if source == "-" else os.fstat(stream.fileno()).st_size
            mapped = self._read_mapping(options)
            table = Table(
                "standard input" if source == "-" else source,
                stream,
                FileOptions(sheet=options["sheet"], encoding=options["encoding"]),
                partial(names_what_is_needed, mapped=mapped),
            )
            register = read_register(
                table, case_column=options["case"], kept_as_is=options["keep"], mapped=mapped
            )
            held = register.columns
            if (
                (options["html"] or options["pdf"])
                and not options["explain"]
                and not (options["case"] or held.case_is_clear)
            ):
                raise BadTable(NAME_THE_CASE)
            self._say(map(make_visible, [*map(str, table.notes), *write_column_lines(held)]))
            if options["explain"]:
                return self._explain(register, options)
            earlier = self._earlier(options, held, mapped, out.parent, stack)
            job = Job(held, read_local_day(), table.delimiter, earlier is not None, HERE)
            if options["dask"] and is_shared(options["dask"]):
                self.stderr.write(SENT_OPENLY)
            crew = stack.enter_context(_open_crew(options))
            spool = stack.enter_context(Spool(out.parent))
            seen = stack.enter_context(Seen(out.parent))
            stopped = stack.enter_context(_watch_for_stop())
            with tqdm(unit=" rows", unit_scale=True, disable=None) as bar:
                progress = run_triage(
                    register.rows,
                    job,
                    crew,
                    spool,
                    earlier,
                    seen,
                    _move_bar(bar, table, size),
                    stopped,
                )
            write_result(out, job, spool)
            self._tell(progress, spool, earlier)
            if stopped():
                return self._interrupted(progress, out)
            with tqdm(
                unit=" sheets", disable=None if options["html"] or options["pdf"] else True
            ) as bar:
                packs = PackFiles(spool, job, progress.summary, levels, bar.update, stopped)
                bar.total = packs.sheets
                if not self._write(packs, options):
                    self.stderr.write(f"Stopped. {out} is whole. Not every pack was made.")
                    return INTERRUPTED
        return SOME_FAILED if progress.summary.problems else 0

    def _read_mapping(self, options: dict[str, Any]) -> Mapped:
        """What is to be written needs not be there yet."""
        path = options["mapping"] and Path(options["mapping"])
        mapped = NOTHING_MAPPED
        if path and not (options["explain"] and not path.exists()):
            mapped = read_mapping(str(path), path.read_bytes())
        if options["dates"]:
            mapped = replace(mapped, dates=DATE_ORDERS[options["dates"]])
        return mapped

    def _explain(self, register: OpenRegister, options: dict[str, Any]) -> int:
        lines = explain_cells(register.columns, register.first, read_local_day())
        self._say(make_visible(line) for line in lines)
        if options["mapping"]:
            with write_whole_file(Path(options["mapping"])) as file:
                file.write(write_mapping(register.columns).encode())
            self._say([f"written: {options['mapping']}"])
        return 0

    def _write(self, packs: PackFiles, options: dict[str, Any]) -> bool:
        """Whether all packs asked for were made; says which."""
        written: list[Path] = []
        try:
            if options["html"]:
                self._being_written = options["html"]
                written += packs.write_html(Path(options["html"]))
            if options["pdf"]:
                self._being_written = options["pdf"]
                written += packs.write_pdfs(Path(options["pdf"]))
                self._tell_unprinted(packs.unprinted)
        except Stopped:
            return False
        finally:
            self._say(f"written: {path}" for path in written)
        return True

    def _tell_unprinted(self, case_numbers: list[str]) -> None:
        if case_numbers:
            from riskcheck.pack.pdf import tell_unprinted

            self.stderr.write(tell_unprinted(case_numbers, get_translator()))

    def _earlier(
        self, options: dict[str, Any], held: Columns, mapped: Mapped, folder: Path, stack: ExitStack
    ) -> Earlier | None:
        if not options["against"]:
            return None
        earlier = stack.enter_context(Earlier(folder))
        with Path(options["against"]).open("rb") as stream:
            is_heading = partial(names_what_is_needed, mapped=mapped)
            before = Table(options["against"], stream, is_heading=is_heading)
            theirs = read_earlier(before, options["case"], earlier, options["keep"], mapped)
        ours = held.names[held.case] if held.case is not None else "none"
        if theirs.casefold() != ours.casefold():
            raise BadTable(
                f"Case numbers stand under “{ours}” in the register and under “{theirs}” in the earlier "
                "result. Name the column that both have with --case."
            )
        return earlier

    def _tell(self, progress: Progress, spool: Spool, earlier: Earlier | None) -> None:
        for problem in progress.problems:
            self.stderr.write(make_visible(str(problem)))
        more = progress.summary.problems - len(progress.problems)
        if more:
            self.stderr.write(f"and {count_rows(more)} more: see the column problem")
        for flag in progress.flags:
            self.stderr.write(make_visible(f"judged all the same: {flag}"))
        self._say(write_summary_lines(progress.summary))
        if earlier:
            self._say(["", *write_comparison_lines(spool, earlier)])

    def _say(self, lines: Iterable[str]) -> None:
        try:
            for line in lines:
                self.stdout.write(line)
            self.stdout.flush()
        except BrokenPipeError:  # nobody reads on, as under head: the files are made all the same
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    def _interrupted(self, progress: Progress, out: Path) -> int:
        self.stderr.write(
            f"Stopped after line {progress.last_line}. {out} holds every row up to there, and none "
            "after it. No pack was made."
        )
        return INTERRUPTED


def _refuse_impossible_files(options: dict[str, Any]) -> None:
    """A result written over its own register would leave nothing to try again with."""
    named: dict[Path, str] = {}
    for name in ("register", "against", "mapping", "out", "html", "pdf"):
        if not options[name] or options[name] == "-":
            continue
        path = Path(options[name]).resolve()
        if path in named:
            raise BadTable(f"{path.name} is named for {named[path]} and {name}: name two files.")
        named[path] = name
        if name in ("out", "html", "pdf") and (path.is_dir() or not path.parent.is_dir()):
            raise BadTable(f"--{name} {options[name]}: name a file in a folder that is there.")
        if name in ("out", "html", "pdf") and path.exists() and not path.is_file():
            raise BadTable(
                f"--{name} {options[name]}: this is a device or a pipe, and the result would take its place. "
                "Name a file."
            )


def _is_full(error: OSError | sqlite3.Error) -> bool:
    if isinstance(error, sqlite3.Error):
        return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
    return error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def _read_count(text: str) -> int:
    if not text.isdecimal():
        raise ArgumentTypeError("write a number of processes, or 0 for one a core")
    return int(text)


def _open_crew(options: dict[str, Any]) -> AbstractContextManager[Crew]:
    if options["dask"]:
        return open_cluster(options["dask"])
    return open_crew(options["processes"])


def _move_bar(bar: Any, table: Table, size: int) -> Callable[[Progress], None]:
    """Moves the bar; how many rows there will be is reckoned from the bytes read so far."""

    def told(progress: Progress) -> None:
        if size and table.bytes_read:
            bar.total = max(progress.rows, progress.rows * size // table.bytes_read)
        bar.update(progress.rows - bar.n)

    return told


@contextmanager
def _watch_for_stop() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl-C was pressed, or the system asked to end; asked again, the program ends at once."""
    asked: list[int] = []

    def ask(number: int, _frame: object) -> None:
        asked.append(number)
        signal.signal(number, signal.default_int_handler)

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: bool(asked)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

"""The command `riskcheck`: for whoever serves or asks it. Django's own commands are not among its own."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Collection, Sequence
from contextlib import suppress
from importlib import import_module
from typing import NoReturn

import django
import shtab
from django.core.management.base import BaseCommand, CommandError

import riskcheck
from riskcheck.operations.startup import exit_with_one_line
from riskcheck.present.plain_text import make_visible

DONE, UNUSABLE, INTERRUPTED = 0, 2, 130
"""docs/interface.md has the table."""

COMMANDS = {
    "serve": "serve the pages",
    "assess": "judge travellers: one JSON object a line in, one result a line out",
    "triage": "judge a register: a table in, the same with levels out",
    "sample_register": "write a register of people who do not exist",
    "facts": "print what is held on a country",
    "coverage": "print for which destinations and risks the facts are enough",
    "stale": "list facts past their day of review",
}
COMPLETION = "completion"
SHELLS = ("bash", "zsh", "fish")
FILES = frozenset({"register", "file", "out", "html", "pdf", "against", "mapping"})
"""Arguments that name a file, for completion."""


class OneLineParser(argparse.ArgumentParser):
    """Says in one line what cannot be used."""

    def add_argument(self, *names: str, **options: object) -> argparse.Action:
        action = super().add_argument(*names, **options)  # type: ignore[arg-type]
        if action.dest in FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        return action

    def error(self, message: str) -> NoReturn:
        _tell(f"{self.prog}: {make_visible(message)}. See {self.prog} --help.")
        sys.exit(UNUSABLE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit status. Nothing that is given ends in a traceback."""
    _prepare_streams()
    try:
        try:
            status = _run(sys.argv[1:] if arguments is None else list(arguments))
        except SystemExit as end:
            status = _read_status(end)
        sys.stdout.flush()
    except KeyboardInterrupt:
        _tell("Stopped.")
        status = INTERRUPTED
    except BrokenPipeError:  # whoever reads has seen enough
        _leave_output()
        status = DONE
    except OSError as error:
        _tell(f"riskcheck: {error.filename or 'output'}: {error.strerror or error}.")
        _leave_output()
        status = UNUSABLE
    return status


def _run(given: list[str]) -> int:
    chosen = given[0] if given else ""
    if chosen in COMMANDS:
        os.environ["DJANGO_SETTINGS_MODULE"] = "riskcheck.settings"
        with exit_with_one_line():
            django.setup()
            return _run_command(chosen, given)
    parser = make_parser()
    parsed = parser.parse_args(given)
    if parsed.version:
        print(_write_versions())
    elif parsed.command == COMPLETION:
        print(shtab.complete(make_parser(COMMANDS), parsed.shell))
    else:
        parser.error("name a command")
    return DONE


def _run_command(name: str, given: list[str]) -> int:
    parsed = vars(make_parser([name]).parse_args(given))
    command = _find_command(name)
    try:
        command.handle(**{key: parsed[key] for key in parsed if key not in ("command", "version")})
    except CommandError as error:
        _tell(f"riskcheck {name}: {make_visible(str(error))}")
        return error.returncode
    return DONE


def make_parser(described: Collection[str] = ()) -> OneLineParser:
    """With the arguments of the commands that are `described`: to know them, each must be imported."""
    parser = OneLineParser("riskcheck", description=riskcheck.__doc__.partition("\n")[0])
    parser.add_argument(
        "--version", action="store_true", help="of the package, its rules and facts"
    )
    parsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, summary in COMMANDS.items():
        if name in described:
            command = _find_command(name)
            command.add_arguments(
                parsers.add_parser(name, help=summary, description=command.help)  # type: ignore[arg-type]
            )
        else:
            parsers.add_parser(name, help=summary)
    completion = parsers.add_parser(COMPLETION, help="print what completes it in a shell")
    completion.add_argument("shell", choices=SHELLS)
    return parser


def _find_command(name: str) -> BaseCommand:
    module = import_module(f"riskcheck.management.commands.{name}")
    command: BaseCommand = module.Command()
    return command


def _write_versions() -> str:
    from riskcheck.facts import VERSION
    from riskcheck.rulebook import RULEBOOK

    return f"riskcheck {riskcheck.__version__}, rules {RULEBOOK.version}, facts of {VERSION}"


def _prepare_streams() -> None:
    """The same bytes on every machine: UTF-8 whatever its code page is, lines that end as they are written."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by whoever started it
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _read_status(end: SystemExit) -> int:
    if isinstance(end.code, str):
        _tell(end.code)
        return UNUSABLE
    return end.code or DONE


def _tell(line: str) -> None:
    with suppress(OSError):
        print(line, file=sys.stderr, flush=True)


def _leave_output() -> None:
    """What could not be written is not tried again when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

"""`riskcheck assess`: answers as JSON, one object a line, in; results, one a line, out."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from django.core.management.base import BaseCommand, CommandError, CommandParser

from riskcheck.engine.judging.report import make_report
from riskcheck.engine.model.questions import BadAnswer
from riskcheck.facts import VERSION
from riskcheck.service import assess_answers, check_answers

LONGEST_LINE = 65_536


class Command(BaseCommand):
    requires_system_checks = ()  # those are about serving pages
    help = "Read answers as JSON, one object a line; write results, one a line, in the same order."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", nargs="?", help="a file of answers; standard input without it")

    def handle(self, *args: Any, file: str | None, **options: Any) -> None:
        if file is None:
            failed = self._write(sys.stdin.buffer)
        else:
            with _open(file) as lines:
                failed = self._write(lines)
        if failed:
            sys.exit(1)

    def _write(self, lines: Any) -> bool:
        failed = False
        for result in judge_lines(_read_lines(lines)):
            failed = failed or "error" in result
            self.stdout.write(json.dumps(result, ensure_ascii=False))
        return failed


def _open(file: str) -> BinaryIO:
    try:
        return Path(file).open("rb")
    except OSError as error:
        message = f"{file} cannot be read: {error.strerror}."
        raise CommandError(message, returncode=2) from None


def _read_lines(stream: Any) -> Iterator[bytes]:
    """Lines, never more of one than is needed to see that it is too long."""
    while line := stream.readline(LONGEST_LINE + 1):
        rest = line
        while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
            rest = stream.readline(LONGEST_LINE + 1)
        yield line


def judge_lines(lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, 1):
        try:
            yield make_report(assess_answers(check_answers(_parse(line))), VERSION)
        except BadAnswer as error:
            yield {"line": number, "error": f"{_decode(error.key)}: {error}"}
        except ValueError as error:
            yield {"line": number, "error": str(error)}


def _decode(key: str) -> str:
    """A key as it can be written: JSON may hold halves of characters, which no text does."""
    return key.encode("utf-8", "backslashreplace").decode()


def _parse(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST_LINE:
        raise ValueError(f"The line is longer than {LONGEST_LINE} bytes.")
    try:
        answers = json.loads(line.decode("utf-8-sig"), object_pairs_hook=_refuse_repeated)
    except UnicodeDecodeError:
        raise ValueError("The line is not UTF-8 text.") from None
    except (json.JSONDecodeError, RecursionError):
        raise ValueError("The line is not one JSON object.") from None
    if not isinstance(answers, dict):
        raise ValueError("The line is not one JSON object.")
    return answers


def _refuse_repeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = [key for key, _ in pairs]
    for key in keys:
        if keys.count(key) > 1:
            raise BadAnswer(key, "The key stands twice. Keep one.")
    return dict(pairs)

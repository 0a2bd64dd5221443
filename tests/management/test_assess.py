"""The command line: answers in, one object a line; results out, one a line, in the same order."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from riskcheck.facts import COUNTRIES
from riskcheck.rulebook.questions import QUESTIONS

pytestmark = pytest.mark.slow

KEYS = [question.key for question in QUESTIONS]
ROOT = Path(__file__).parent.parent.parent

SPAIN = {"nationalities": ["US", "FR"], "destination": "ES", "role": "visit"}
RUSSIA = {"nationalities": ["US", "RU"], "destination": "RU", "role": "there"}


def ended(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-W", "error", "manage.py", *arguments]
    return subprocess.run(command, input=given, capture_output=True, cwd=ROOT, check=False)


def assessed(*lines: bytes) -> tuple[int, list[dict[str, object]]]:
    process = ended("assess", given=b"\n".join(lines) + b"\n")
    assert process.stderr == b""
    return process.returncode, [json.loads(line) for line in process.stdout.splitlines()]


def line(**answers: object) -> bytes:
    return json.dumps({**SPAIN, **answers}).encode()


def test_results_come_one_a_line_in_the_order_of_the_answers() -> None:
    status, results = assessed(line(), json.dumps(RUSSIA).encode(), line(destination="AQ"))
    assert status == 0
    assert [result["destination"] for result in results] == ["ES", "RU", "AQ"]
    assert results[1]["headline"] == "Leave when it is lawful and safe"


def test_a_bad_line_gives_its_number_in_its_place_and_the_rest_go_on() -> None:
    status, results = assessed(line(), b"nonsense", line())
    assert status == 1
    assert results[1] == {"line": 2, "error": "The line is not one JSON object."}
    assert [results[0]["destination"], results[2]["destination"]] == ["ES", "ES"]


TOO_LONG = b'{"nationalities": ["' + b"A" * 10_000_000 + b'"]}'

BAD_LINES = {
    "a blank line": (b"", "one JSON object"),
    "spaces": (b"   ", "one JSON object"),
    "a list": (b"[1]", "one JSON object"),
    "a number": (b"7", "one JSON object"),
    "two objects": (line() + line(), "one JSON object"),
    "half an object": (line()[:-1], "one JSON object"),
    "ten megabytes": (TOO_LONG, "longer than"),
    "a deep nest": (b"[" * 60_000, "one JSON object"),
    "not UTF-8": (b'{"destination": "\xff"}', "not UTF-8"),
    "a key twice": (b'{"role": "visit", "role": "there"}', "role: The key stands twice"),
    "an unknown key": (line(name="Ann"), "name: There is no question with this key"),
    "no nationality": (line(nationalities=[]), "nationalities: Choose at least one"),
    "no destination": (b'{"nationalities": ["US"]}', "destination: Choose the country"),
    "an age in words": (line(age="32"), "age: Enter age as a whole number"),
    "an age that is true": (line(age=True), "age: Enter age as a whole number"),
    "half a year": (line(age=32.5), "age: Enter age as a whole number"),
    "an age of nothing": (line(age=None), "age: Enter age as a whole number"),
    "an age not a number": (b'{"nationalities":["US"],"destination":"ES","age":NaN}', "age: Enter"),
    "too old": (line(age=121), "age: Enter a whole number from 0 to 120"),
    "no days": (line(stay_days=0), "stay_days: Enter a whole number from 1 to 366"),
    "a code in small letters": (line(destination="es"), "destination: Choose a country"),
    "a place there is not": (line(destination="XX"), "destination: Choose a country"),
    "one nationality as text": (line(nationalities="US"), "nationalities: Choose"),
    "a nationality twice": (line(nationalities=["US", "US"]), "nationalities: You chose the same"),
    "six nationalities": (
        line(nationalities=["US", "FR", "DE", "IT", "PL", "CA"]),
        "nationalities: Choose up to 5 countries",
    ),
    "an answer not offered": (line(role="tourist"), "role: Choose one of the options"),
    "none and something": (line(work=["none", "ngo"]), "work: “None” cannot be chosen"),
    "a list in a list": (line(work=[["ngo"]]), "work: Choose from the options"),
    "half a character as a key": (
        b'{"a\\ud800": 1}',
        "a\\ud800: There is no question with this key",
    ),
    "a key of half a character twice": (b'{"\\udfff": 1, "\\udfff": 2}', "\\udfff: The key stands"),
    "half a character as a role": (line(role="\ud800"), "role: Choose one of the options"),
    "half a character as a code": (line(destination="\ud800"), "destination: Choose a country"),
    "half a character in a list": (line(work=["\udc00"]), "work: Choose from the options"),
    "half a character deep inside": (line(ties={"\ud800": ["\ud800"]}), "ties: Choose your links"),
    "ties as an object": (
        line(ties={"born": 1}),
        "ties: Choose your links to Spain, or “None”.",
    ),
    "no ties": (line(ties=[], destination="GM"), "ties: Choose your links to the Gambia, or"),
    "ties to nowhere": (
        b'{"nationalities": ["US"], "ties": [], "destination": "\\ud800"}',
        "ties: Choose your links to the destination, or",
    ),
    "an object for a code": (line(destination={"a": 1}), "destination: Choose a country"),
}


def test_every_kind_of_bad_line_is_told_what_to_do() -> None:
    status, results = assessed(*(given for given, _ in BAD_LINES.values()), line())
    assert status == 1
    assert len(results) == len(BAD_LINES) + 1
    assert results[-1]["destination"] == "ES"
    for number, (what, (_, error)) in enumerate(BAD_LINES.items(), 1):
        result = results[number - 1]
        assert set(result) == {"line", "error"}, what
        assert result["line"] == number, what
        assert error in str(result["error"]), what
        assert "%(" not in str(result["error"]), what


def test_no_answer_leaves_a_gap_in_its_error() -> None:
    wrong = [[], {}, {"a": 1}, "", None, [None], ["none", "none"], 10**9, ["\ud800"], [[]]]
    _status, results = assessed(*(line(**{key: value}) for key in KEYS for value in wrong))
    errors = [str(result["error"]) for result in results if "error" in result]
    assert len(errors) > 8 * len(KEYS)
    assert [error for error in errors if "%" in error] == []


def test_no_bad_line_is_repeated_in_its_error() -> None:
    _, results = assessed(line(role="I deserted in 2022"), b"I deserted in 2022")
    assert "deserted" not in json.dumps(results)


def test_answers_can_come_from_a_file_of_another_system(tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + line() + b"\r\n" + line(destination="AQ"))
    process = ended("assess", str(path))
    found = [json.loads(result)["destination"] for result in process.stdout.splitlines()]
    assert (process.returncode, found) == (0, ["ES", "AQ"])


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    process = ended("assess", str(tmp_path / "none.jsonl"))
    assert process.returncode == 2
    assert b"none.jsonl cannot be read" in process.stderr
    assert b"Traceback" not in process.stderr


def test_no_answers_give_no_results() -> None:
    process = ended("assess", given=b"")
    assert (process.returncode, process.stdout) == (0, b"")


PEAK = """
import resource, sys
from django.core.management import execute_from_command_line
sys.argv = ["manage.py", "assess"]
execute_from_command_line(sys.argv)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
"""


def peak_kilobytes(lines: int) -> int:
    """The most memory a run over as many different travellers held."""
    codes = sorted(COUNTRIES)
    given = b"\n".join(
        line(destination=codes[n % len(codes)], age=n % 100, sex="m", service_status="reserve")
        for n in range(lines)
    )
    process = subprocess.run(
        [sys.executable, "-c", PEAK],
        input=given,
        capture_output=True,
        cwd=ROOT,
        check=True,
        env={"DJANGO_SETTINGS_MODULE": "riskcheck.settings", "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout.count(b"\n") == lines
    return int(process.stderr)


def test_five_times_as_many_travellers_take_hardly_more_memory() -> None:
    assert peak_kilobytes(2_500) < 1.15 * peak_kilobytes(500)

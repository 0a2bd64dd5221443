"""The command riskcheck: its statuses, its one line where something is wrong, and what it does not offer."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import get_commands
from django.utils.log import configure_logging

from riskcheck.command import COMMANDS, COMPLETION, main, make_parser

ROOT = Path(__file__).parent.parent
COMMAND = [sys.executable, "-W", "error", "-m", "riskcheck"]
SPAIN = b'{"nationalities": ["US"], "destination": "ES"}\n'


@pytest.fixture(autouse=True)
def logs_as_before() -> Iterator[None]:
    """A command sets up Django anew, whose logs would go to the streams that this test ends with."""
    yield
    configure_logging(settings.LOGGING_CONFIG, settings.LOGGING)


def make_environment(**further: str) -> dict[str, str]:
    quiet = {k: v for k, v in os.environ.items() if not k.startswith(("RISKCHECK_", "DJANGO_"))}
    return quiet | {"PYTHONPATH": str(ROOT)} | further


def run(*arguments: str, given: bytes = b"", **further: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments],
        input=given,
        capture_output=True,
        cwd=ROOT,
        env=make_environment(**further),
        timeout=60,
        check=False,
    )


def test_each_command_is_one_of_ours_and_none_is_only_for_developers() -> None:
    ours = {name for name, app in get_commands().items() if app == "riskcheck"}
    assert ours - set(COMMANDS) == {"dev", "document", "shell"}
    assert set(COMMANDS) <= ours


@pytest.mark.slow
def test_the_versions_are_those_of_package_rules_and_facts() -> None:
    told = run("--version")
    assert told.returncode == 0
    assert re.fullmatch(rb"riskcheck \d\S+, rules \d\S+, facts of \d{4}-\d\d-\d\d\n", told.stdout)


@pytest.mark.parametrize("name", ["", *COMMANDS, COMPLETION])
def test_each_command_has_its_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*filter(None, [name]), "--help"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.startswith(f"usage: riskcheck {name}".rstrip())
    assert "--traceback" not in out


BAD = {
    "nothing": ([], "name a command"),
    "a command of Django's": (["migrate"], "invalid choice: 'migrate'"),
    "another of Django's": (["sqlflush"], "invalid choice: 'sqlflush'"),
    "one for developers": (["shell"], "invalid choice: 'shell'"),
    "an option there is not": (["facts", "RU", "--traceback"], "unrecognized arguments"),
    "no country": (["facts"], "required: country"),
    "a country there is not": (["facts", "Atlantis"], "No country answers to “Atlantis”"),
    "what may be several": (["facts", "congo"], "“congo” could be"),
    "two lines": (["facts", "a\nb"], "“a[U+000A]b”"),
    "two lines of no use": (["coverage", "a\nb"], "a[U+000A]b"),
    "no register": (["triage"], "required: register"),
    "no result": (["triage", "x.csv"], "--out"),
    "a register that is not there": (["triage", "none.csv", "--out", "o.csv"], "none.csv: No such"),
    "answers that are not there": (["assess", "none.jsonl"], "none.jsonl cannot be read"),
    "a folder of answers": (["assess", "tests"], "tests cannot be read"),
    "no day": (["stale", "--on", "soon"], "soon is not a day"),
    "no number": (["sample_register", "many"], "invalid int value: 'many'"),
    "nobody": (["sample_register", "0"], "Give a number of people"),
    "no address": (["serve", "--bind", "here"], "'here' is no address"),
    "no port": (["serve", "--bind", "127.0.0.1:65536"], "is no address"),
    "another machine": (["serve", "--bind", "192.0.2.1:0"], "cannot be served on (Cannot assign"),
    "no server": (["serve", "--server", "apache"], "invalid choice: 'apache'"),
    "no shell": (["completion", "csh"], "invalid choice: 'csh'"),
}


@pytest.mark.parametrize(("arguments", "told"), BAD.values(), ids=BAD)
def test_what_cannot_be_used_is_one_line_and_status_2(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    out, said = capsys.readouterr()
    assert out == ""
    assert told in said
    assert re.fullmatch(r"riskcheck( \w+)?: [^\n]+\n", said)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["facts", "serve", "assess"])
def test_a_wrong_setting_is_one_line_and_status_2(name: str) -> None:
    done = run(name, *(["RU"] if name == "facts" else []), RISKCHECK_PAPER="A5")
    assert (done.returncode, done.stdout) == (2, b"")
    assert (
        done.stderr == b"riskcheck cannot start: RISKCHECK_PAPER is 'A5': set it to A4 or Letter.\n"
    )


@pytest.mark.slow
def test_settings_of_another_project_are_not_ours() -> None:
    assert run("facts", "RU", DJANGO_SETTINGS_MODULE="theirs.settings").returncode == 0


@pytest.mark.slow
def test_a_line_that_cannot_be_judged_gives_status_1() -> None:
    assert run("assess", given=SPAIN).returncode == 0
    done = run("assess", given=SPAIN + b"nonsense\n")
    assert (done.returncode, done.stderr) == (1, b"")
    assert json.loads(done.stdout.splitlines()[1])["line"] == 2


@pytest.mark.slow
def test_a_row_that_cannot_be_judged_gives_status_1(tmp_path: Path) -> None:
    register, out = tmp_path / "register.csv", tmp_path / "out.csv"
    register.write_text("nationalities,destination\nUS+RU,RU\n", encoding="utf-8")
    assert run("triage", str(register), "--out", str(out)).returncode == 0
    register.write_text("nationalities,destination\nUS+RU,RU\nUS,?\n", encoding="utf-8")
    assert run("triage", str(register), "--out", str(out)).returncode == 1


@pytest.mark.slow
def test_output_is_utf_8_whatever_the_code_page() -> None:
    usual = run("facts", "RU")
    assert "“".encode() in usual.stdout
    elsewhere = run("facts", "RU", PYTHONIOENCODING="cp1252", PYTHONUTF8="0", LC_ALL="C")
    assert (elsewhere.returncode, elsewhere.stdout) == (0, usual.stdout)
    asked = run("facts", "Атлантида", PYTHONIOENCODING="ascii", PYTHONUTF8="1")
    assert "“Атлантида”".encode() in asked.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments", [["facts", "RU"], ["coverage"], ["assess"], ["sample_register", "99999"]]
)
def test_who_stops_reading_is_not_told_of_it(arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as broken:
        done = subprocess.run(
            [*COMMAND, *arguments],
            input=SPAIN,
            stdout=broken,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env=make_environment(),
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.slow
def test_a_full_disk_is_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "facts", "RU"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env=make_environment(),
            check=False,
        )
    assert (done.returncode, done.stderr) == (2, b"riskcheck: output: No space left on device.\n")


@pytest.mark.slow
def test_ctrl_c_is_one_line_and_status_130() -> None:
    with subprocess.Popen(
        [*COMMAND, "assess"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=make_environment(PYTHONUNBUFFERED="1"),
    ) as waiting:
        assert waiting.stdin
        assert waiting.stdout
        waiting.stdin.write(SPAIN)
        waiting.stdin.flush()
        assert waiting.stdout.readline().startswith(b"{")  # it has begun, and waits for more
        waiting.send_signal(signal.SIGINT)
        _out, told = waiting.communicate(timeout=60)
    assert (waiting.returncode, told) == (130, b"Stopped.\n")


def complete(script: str, *typed: str) -> set[str]:
    """What bash offers after these words, the last one unfinished."""
    ask = 'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _shtab_riskcheck; printf "%s\\n" "${COMPREPLY[@]}"'
    told = subprocess.run(
        ["bash", "-c", f"{script}\n{ask}", "bash", "riskcheck", *typed],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    return set(told.stdout.split())


@pytest.mark.slow
def test_bash_completes_commands_options_choices_and_files() -> None:
    script = run(COMPLETION, "bash").stdout.decode()
    assert complete(script, "") >= {*COMMANDS, COMPLETION}
    assert complete(script, "tri") == {"triage"}
    assert complete(script, "triage", "--exp") == {"--explain"}
    assert complete(script, "serve", "--server", "w") == {"waitress"}
    assert complete(script, "triage", "READ") == {"README.md"}
    assert complete(script, "triage", "--against", "READ") == {"README.md"}


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_the_other_shells_know_every_command_and_option(
    shell: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([COMPLETION, shell]) == 0
    script = capsys.readouterr().out
    for name in COMMANDS:
        assert name in script
    for option in ("explain", "server", "only-level", "csv"):
        assert option in script
    if found := shutil.which(shell):
        subprocess.run([found, "-n"], input=script, text=True, check=True)


def test_the_parser_knows_the_arguments_of_every_command() -> None:
    parsed = make_parser(COMMANDS).parse_args(["serve", "--bind", "127.0.0.1:9000"])
    assert (parsed.command, parsed.bind) == ("serve", "127.0.0.1:9000")

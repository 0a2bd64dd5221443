"""A whole journey under strace: no file is made, nothing told is written, logged, or said where others read it.

It needs strace and the right to trace a process of one's own (ptrace), and says so where there is none of them.
"""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.browser.conftest import ROOT, serving
from tests.traces.journey import Journey
from tests.traces.tracing import Trace, make_command, read_trace

pytestmark = pytest.mark.slow

TELLING = (
    "TV",
    "KI",
    "Tuvalu",
    "Kiribati",
    "Russia",
    "reserv",
    "opposition",
    "custody",
    "/check",
    "/h/",
)
"""Further words that stand in no log, title or header: parts of the answers, and of addresses."""
WORKER_FILE = re.compile(r"openat /\S*/wgunicorn-\w+")
"""Empty, and without a name at once: by its date the first process knows that a worker lives."""
TRIAL_FILE = re.compile(r"openat /\S*/temporary/[a-z0-9_]{8}")
"""Python tries a folder for temporary files before it uses it: it writes `blat` there, once, and removes it."""


class Watched(NamedTuple):
    journey: Journey
    trace: Trace
    log: str
    processes: dict[str, str]
    left: list[Path]


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    folder = tmp_path_factory.mktemp("traced")
    found = subprocess.run([ROOT / "tools/find-strace"], capture_output=True, text=True)
    if found.returncode:
        pytest.fail(f"No strace to watch the service with. {found.stderr.strip()}", pytrace=False)
    home, temporary = folder / "home", folder / "temporary"
    home.mkdir()
    temporary.mkdir()
    settings = {
        "DJANGO_SETTINGS_MODULE": "tests.traces.failing_site",
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "PYTHONDONTWRITEBYTECODE": "1",
        "RISKCHECK_SECRET_KEYS": "made-for-a-test-and-for-nothing-else-0123456789",
    }
    command = make_command(found.stdout.strip(), folder / "trace")
    with serving(folder / "log", command, **settings) as site:
        journey = Journey(site)
        check = journey.travel()
        journey.show(check)
        journey.visit_desk()
        journey.judge_register()
        journey.ask_as_a_program()
        journey.make_every_mistake(check)
        processes = dict(read_processes((folder / "trace").read_text(errors="replace")))
    left = [*home.rglob("*"), *temporary.rglob("*")]
    return Watched(
        journey, read_trace(folder / "trace"), (folder / "log").read_text(), processes, left
    )


def read_processes(lines: str) -> Iterator[tuple[str, str]]:
    """What anybody on the machine may read of each process and thread: its command, its environment, its name."""
    for number in set(re.findall(r"^(\d+) ", lines, re.MULTILINE)):
        for name in ("cmdline", "environ", "comm"):
            file = Path("/proc", number, name)
            if file.exists():
                yield str(file), file.read_bytes().decode(errors="replace")


def find_secrets(watched: Watched, text: str) -> list[str]:
    return [secret for secret in (*watched.journey.secrets, *TELLING) if secret in text]


def test_the_trace_sees_what_is_written(watched: Watched) -> None:
    """Else the tests below would hold of a trace of nothing."""
    assert "Listening at" in watched.log
    assert any(
        "Listening at" in text
        for path, text in watched.trace.written.items()
        if path.endswith("/log")
    )
    assert any(WORKER_FILE.fullmatch(change) for change in watched.trace.changed)
    assert len(watched.journey.secrets) > 5
    assert len(watched.processes) >= 6


def test_no_file_is_made_or_changed(watched: Watched) -> None:
    trials = [change for change in watched.trace.changed if TRIAL_FILE.fullmatch(change)]
    workers = [change for change in watched.trace.changed if WORKER_FILE.fullmatch(change)]
    assert len(trials) <= 1
    assert sorted(watched.trace.changed) == sorted(trials + workers)


def test_nothing_is_written_but_the_log(watched: Watched) -> None:
    others = {
        text.strip() for path, text in watched.trace.written.items() if not path.endswith("/log")
    }
    assert others <= {"blat"}


def test_no_name_of_a_file_that_is_looked_for_tells_an_answer(watched: Watched) -> None:
    asked = "\n".join(re.findall(r'\w+\([^"\n]*"((?:/|\.)[^"]*)"', watched.trace.lines))
    assert "riskcheck/wsgi.py" in asked
    assert [secret for secret in watched.journey.secrets if secret in asked] == []


def test_the_log_tells_nothing(watched: Watched) -> None:
    assert "500 Internal Server Error [ValueError at tests/traces/failing_site.py" in watched.log
    assert find_secrets(watched, watched.log) == []


def test_no_list_of_processes_tells_anything(watched: Watched) -> None:
    assert find_secrets(watched, "\n".join(watched.processes.values()).replace(str(ROOT), "")) == []


def test_nothing_is_left_in_the_folders_for_temporary_files(watched: Watched) -> None:
    assert watched.left == []


def test_there_is_no_cookie(watched: Watched) -> None:
    assert [a for a in watched.journey.answers if "Set-Cookie" in a.headers] == []


def test_no_header_tells_anything_but_where_a_check_goes_on(watched: Watched) -> None:
    for answered in watched.journey.answers:
        headers = {name: text for name, text in answered.headers.items() if name != "Location"}
        assert find_secrets(watched, str(headers)) == []
        assert not find_readable(answered.headers["Location"] or "")


def find_readable(address: str) -> list[str]:
    return re.findall("ZQXMARK|reserv|Russia|opposition|[?&=]", address)


def test_no_title_tells_anything(watched: Watched) -> None:
    titles = [title for answered in watched.journey.answers for title in answered.titles]
    assert len(titles) > 20
    assert find_secrets(watched, "\n".join(titles)) == []


def test_no_answer_of_a_check_may_be_kept_by_a_browser_or_a_proxy(watched: Watched) -> None:
    kept = [a for a in watched.journey.answers if a.headers["Cache-Control"] != "no-store"]
    assert [find_secrets(watched, answered.text) for answered in kept] == [[]] * len(kept)

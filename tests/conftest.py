"""What every test stands on."""

import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from django.utils.translation import deactivate

BROWSER_TESTS = Path(__file__).parent / "browser"

hypothesis.settings.register_profile(
    "riskcheck", deadline=None, derandomize=True, database=None, print_blob=True
)
hypothesis.settings.load_profile("riskcheck")

# The tests decide the settings, whatever the shell they are run from says.
for name in [name for name in os.environ if name.startswith(("RISKCHECK_", "SCRIPT_NAME"))]:
    if name not in ("RISKCHECK_CHROMIUM", "RISKCHECK_FIREFOX"):
        del os.environ[name]


def pytest_sessionstart() -> None:
    if not (Path(__file__).parent.parent / "collected" / "staticfiles.json").exists():
        pytest.exit("The static files are not collected yet: run `make test`.", returncode=1)


@pytest.hookimpl(tryfirst=True)  # before -m chooses among the marks
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if BROWSER_TESTS in item.path.parents:
            item.add_marker("browser")
    # The quick ones first: checks that were sealed when a file was read end after half an hour.
    items.sort(
        key=lambda item: [item.get_closest_marker(m) is not None for m in ("slow", "browser")]
    )


@pytest.fixture(autouse=True)
def in_english_again() -> Iterator[None]:
    """A page that a test asked for leaves its language behind in the process, as in a server until the next request."""
    yield
    deactivate()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many cases the properties of the rulebook were checked on."""
    counted = sum(
        int(number)
        for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed")
        for name, number in report.user_properties
        if name == "cases" and report.when == "call"
    )
    if counted:
        terminalreporter.write_line(f"{counted:,} cases checked against the properties of rules")

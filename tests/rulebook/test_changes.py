"""The log of changes, as a page and as a file, tells of the same editions as the rulebook."""

import re
from pathlib import Path

import pytest

from riskcheck.engine.changes import Change
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.changes import CHANGES

CHANGELOG = Path(__file__).parent.parent.parent / "CHANGELOG.md"
EDITION = re.compile(r"^## (\d+\.\d+\.\d+), (\d{1,2} \w+ \d{4})$", re.MULTILINE)

every_change = pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.who)


def numbered(edition: str) -> tuple[int, ...]:
    return tuple(int(part) for part in edition.split("."))


def test_the_newest_edition_is_the_rulebooks() -> None:
    assert CHANGES[0].edition == RULEBOOK.version


def test_the_changelog_names_the_same_editions_with_the_same_days() -> None:
    days = {c.edition: f"{c.since.day} {c.since:%B %Y}" for c in reversed(CHANGES)}
    assert EDITION.findall(CHANGELOG.read_text(encoding="utf-8")) == list(days.items())[::-1]


def test_the_newest_comes_first_and_the_first_edition_last() -> None:
    order = [(numbered(change.edition), change.since) for change in CHANGES]
    assert order == sorted(order, reverse=True)
    assert CHANGES[-1].edition == "1.0.0"


@every_change
def test_a_change_speaks_of_rules_and_countries_there_are(change: Change) -> None:
    assert set(change.rules) <= set(RULEBOOK.rules)
    assert set(change.countries) <= set(COUNTRIES)
    assert change.who
    assert change.told.endswith(".")

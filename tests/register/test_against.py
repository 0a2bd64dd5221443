"""Who changed level since an earlier result, and because of what."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.register.office import FAMILY, Office, written


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """With a result of yesterday."""
    office = Office(tmp_path)
    office.keeps(written(FAMILY))
    office.triages()
    office.out.rename(tmp_path / "yesterday.csv")
    return office


def changes(office: Office, was: dict[str, dict[str, str]]) -> None:
    """Let yesterday's result have said something else of some people."""
    path = office.folder / "yesterday.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        people = list(csv.DictReader(file))
    for person in people:
        person.update(was.get(person["case"], {}))
    path.write_text(written([list(people[0]), *[list(p.values()) for p in people]]))


def compares(office: Office, flagged: str = "") -> tuple[str, dict[str, dict[str, str]]]:
    ended = office.triages("--against", str(office.folder / "yesterday.csv"))
    assert (ended.returncode, ended.stderr) == (0, flagged)
    return ended.stdout, {person["case"]: person for person in office.result()}


def test_nobody_changed_where_nothing_did(office: Office) -> None:
    said, found = compares(office)
    assert said.endswith("0 people changed level\n")
    assert {(p["level"] == p["level_before"], p["changed_because"]) for p in found.values()} == {
        (True, "")
    }


def test_a_changed_fact_is_named_with_what_it_was(office: Office) -> None:
    changes(office, {"F-1": {"level": "2", "because": "mobilisation=none (2026-01-05)"}})
    said, found = compares(office)
    assert "  F-1: 2 before, 4 now; fact: mobilisation is call_ups (2026-" in said
    assert ", was none (2026-01-05)" in found["F-1"]["changed_because"]
    assert found["F-1"]["level_before"] == "2"
    assert said.endswith("1 person changed level\n")


def test_a_fact_newly_rested_on_and_one_gone_are_told_apart(office: Office) -> None:
    changes(
        office,
        {
            "F-1": {"level": "1", "because": ""},
            "F-3": {"level": "3", "because": "exit_ban=yes (2026-02-02)"},
        },
    )
    _said, found = compares(office)
    assert "fact: mobilisation is call_ups (2026-" in found["F-1"]["changed_because"]
    assert "fact: exit_ban was yes (2026-02-02)" in found["F-3"]["changed_because"]


GREEK = ["T-1", "DE+GR", "GR", "24", "m", "never", ""]


@pytest.fixture
def grown_old(office: Office) -> Office:
    """Yesterday a young man, today one whom nobody calls up any more."""
    office.keeps(written([FAMILY[0], GREEK]))
    office.triages()
    office.out.rename(office.folder / "yesterday.csv")
    office.keeps(written([FAMILY[0], [*GREEK[:3], "81", *GREEK[4:]]]))
    return office


def test_an_answer_that_changed_is_not_laid_to_a_fact(grown_old: Office) -> None:
    _said, found = compares(grown_old)
    assert found["T-1"]["level"] < found["T-1"]["level_before"]
    assert found["T-1"]["changed_because"] == "answer: age"


def test_a_fact_is_named_though_an_answer_changed_that_moved_nothing(office: Office) -> None:
    was = {"level": "2", "because": "mobilisation=none (2026-01-05)", "age": "33"}
    changes(office, {"F-1": was})
    _said, found = compares(office)
    assert found["F-1"]["changed_because"].startswith("fact: mobilisation is call_ups (2026-")
    assert "answer" not in found["F-1"]["changed_because"]


def test_both_are_named_where_both_moved_the_level(grown_old: Office) -> None:
    changes(grown_old, {"T-1": {"level": "4", "because": "mobilisation=war (2026-01-05)"}})
    _said, found = compares(grown_old)
    assert found["T-1"]["changed_because"].startswith("answer: age; fact: ")


def test_changed_rules_are_named_where_no_fact_did_it(office: Office) -> None:
    _said, before = compares(office)
    because = before["F-1"]["because"]
    changes(office, {"F-1": {"level": "3", "because": because, "rulebook_version": "0.9.0"}})
    _said, found = compares(office)
    assert found["F-1"]["changed_because"].startswith("rules: 0.9.0 before, ")


def test_people_who_came_and_went_and_unclear_numbers_are_counted(office: Office) -> None:
    rows = [*FAMILY[:2], ["F-9", *FAMILY[2][1:]], FAMILY[3], FAMILY[3]]
    office.keeps(written(rows))
    twice = "judged all the same: line 5, column case: “F-3” stands on line 4 too.\n"
    said, found = compares(office, twice)
    assert "1 person of the earlier result is not in this register" in said
    assert "1 case number stands more than once: look at them by hand" in said
    assert found["F-9"]["level_before"] == ""


@pytest.mark.parametrize(
    ("held", "said"),
    [
        ("case,nationalities,destination\nF-1,US,RU\n", "is no result of triage. It lacks"),
        ("", "is empty"),
    ],
)
def test_what_is_no_earlier_result_is_refused(office: Office, held: str, said: str) -> None:
    office.keeps(held, "yesterday.csv")
    ended = office.triages("--against", str(office.folder / "yesterday.csv"))
    assert ended.returncode == 2
    assert said in ended.stderr


def test_case_numbers_must_stand_under_the_same_name(office: Office) -> None:
    office.keeps(written([["remarks", *FAMILY[0][1:6], "file"], *FAMILY[1:]]))
    ended = office.triages("--against", str(office.folder / "yesterday.csv"))
    assert (ended.returncode, "Name the column that both have" in ended.stderr) == (2, True)


def test_people_without_a_case_number_are_compared_with_nobody(office: Office) -> None:
    office.keeps(written([FAMILY[0], ["", *FAMILY[1][1:]], ["", *FAMILY[2][1:]]]))
    _said, _found = compares(office)
    assert {person["level_before"] for person in office.result()} == {""}

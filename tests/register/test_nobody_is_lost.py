"""Whatever stands in a cell that may be left empty, the row is judged as if it were."""

import random
from datetime import date

import pytest

from riskcheck.register.chunks import Chunk, Done, Job, judge_chunk
from riskcheck.register.matching import match_columns
from riskcheck.register.sample import HEADER, make_sample
from riskcheck.register.table import RegisterRow
from riskcheck.service import NEEDED
from tests.register.office import FAMILY, Office, written

DAY = date(2026, 11, 22)
JUNK = (
    "?!x",
    "thirty",
    "999",
    "-5",
    "#VALUE!",
    "see file",
    "a+b",
    "=1+1",
    "ß" * 50,
    "none+qq",
    "<b>",
    "\ufffd",
    "14-Jan",
)


def judged(header: list[str], rows: list[list[str]]) -> Done:
    read = tuple(RegisterRow(line, row) for line, row in enumerate(rows, 2))
    columns = match_columns(RegisterRow(1, header), read)
    return judge_chunk(Chunk(read, (None,) * len(read)), Job(columns, DAY, ",", compares=False))


def levels(done: Done) -> dict[int, str]:
    return {placed.line: placed.rank for placed in done.lines}


def test_a_russian_reservist_with_junk_under_sex_stays_at_the_top(office: Office) -> None:
    rows = [list(row) for row in FAMILY]
    rows[1][4] = "qq"
    office.keeps(written(rows))
    ended = office.triages()
    assert ended.returncode == 0
    first = office.result()[0]
    assert (first["case"], first["level"]) == ("F-1", "4")
    said = "line 2, column sex: “qq” is no answer here. Use one of: f, m, x."
    assert first["problem"] == said
    assert ended.stderr == f"judged all the same: {said}\n"
    assert "1 person judged, though something in the row" in ended.stdout


@pytest.mark.parametrize("seed", range(4))
def test_junk_in_cells_that_may_be_empty_loses_nobody(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    rows = [list(row) for row in make_sample(60, seed=seed)]
    namibia = NEEDED.index("destination") + 1
    rows = [row for row in rows if "NA" not in (row[1], row[namibia])]
    clean = [list(row) for row in rows]
    optional = [n for n, key in enumerate(HEADER) if key not in (*NEEDED, "case", "note")]
    for row, other in zip(rows, clean, strict=True):
        for place in chance.sample(optional, 6):
            row[place], other[place] = chance.choice(JUNK), ""
    done, wanted = judged(list(HEADER), rows), judged(list(HEADER), clean)
    assert not done.problems
    assert done.flags
    assert levels(done) == levels(wanted)


def test_a_row_too_short_for_what_may_be_empty_is_judged(office: Office) -> None:
    office.keeps("case,nationalities,destination,age\nA1,US+RU,RU\nA2,US+RU\n")
    assert office.triages().returncode == 1
    assert [(p["case"], p["level"] != "") for p in office.result()] == [("A1", True), ("A2", False)]


def test_several_columns_and_a_date_of_birth_are_judged_like_the_plain_register(
    office: Office,
) -> None:
    office.keeps("case,nationalities,destination,age,sex\nA,US+RU,RU,30,m\n")
    office.triages()
    (plain,) = office.result()
    office.keeps(
        "Fall;Staatsangehörigkeit 1;Staatsangehörigkeit 2;Zielland;Geburtsdatum;Geschlecht\nA;USA;Russland;RUS;14.03.1996;Mann\n"
    )
    office.triages("--html", str(office.folder / "pack.html"))
    (other,) = office.result(delimiter=";")
    for name in ("level", "risks", "missing", "rules", "could_be"):
        assert other[name] == plain[name], name
    assert "level-4" in (office.folder / "pack.html").read_text()


def test_a_case_number_that_stands_twice_is_flagged_and_both_are_judged(office: Office) -> None:
    office.keeps(
        "case,nationalities,destination\nA-1,US+RU,RU\n a-1 ,US,FR\nA-1,US+RU,RU\nA-1,US,FR\n,US,FR\n,US,FR\n"
    )
    assert office.triages().returncode == 0
    said = {person["problem"] for person in office.result()}
    assert said == {
        "",
        "line 4, column case: “A-1” stands on line 2 too.",
        "line 5, column case: “A-1” stands on line 2 too.",
    }
    assert all(person["level"] for person in office.result())


def test_somebody_who_stands_twice_with_the_same_answers_is_flagged(office: Office) -> None:
    rows = [
        ["case", "Full name", "nationalities", "destination", "note"],
        ["1", "Example Person", "US+RU", "RU", "called"],
        ["2", "Other Person", "US+RU", "RU", ""],
        ["3", "example  person", "US+RU", "RU", ""],
        ["4", "Example Person", "US+RU", "IR", ""],
        ["5", "", "US", "FR", ""],
        ["6", "", "US", "FR", ""],
    ]
    office.keeps(written(rows))
    office.triages("--processes", "2")
    assert {
        person["case"]: person["problem"] for person in office.result() if person["problem"]
    } == {
        "3": "line 4, column Full name: The same person, with the same answers, stands on line 2 too."
    }

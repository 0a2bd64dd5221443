"""A register at the command line: what goes in, what comes out, and what is said of the rest."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from riskcheck import assess
from riskcheck.engine.judging.next_questions import find_open_questions
from riskcheck.facts import VERSION
from riskcheck.register.cells import read_answers
from riskcheck.register.columns import RESULT
from riskcheck.register.sample import HEADER, make_sample
from riskcheck.rulebook import RULEBOOK
from tests.register.office import FAMILY, MANAGE, ROOT, Office, written


def test_each_person_is_told_what_the_rules_say_and_the_gravest_stand_first(office: Office) -> None:
    office.keeps(written(FAMILY))
    ended = office.triages()
    assert (ended.returncode, ended.stderr) == (0, "")
    found = office.result()
    assert list(found[0]) == [*FAMILY[0], *RESULT]
    assert [person["case"] for person in found] == ["F-1", "F-2", "F-3"]
    reservist = found[0]
    assert reservist["level"] == "4"
    assert reservist["headline"] == "Do not travel"
    assert reservist["risks"].startswith("mobilisation:4+")
    assert "reservist-wartime-recall" in reservist["rules"]
    assert "mobilisation=call_ups (2026-" in reservist["because"]
    assert "passport_shown" in reservist["missing"].split("+")
    assert (reservist["rulebook_version"], reservist["facts_version"]) == (
        RULEBOOK.version,
        VERSION,
    )
    assert reservist["remarks"] == "asks for a lawyer"
    assert found[2]["remarks"] == "Ünïcödé, “quoted”"


def test_level_and_missing_are_those_of_a_single_assessment(office: Office) -> None:
    rows = [HEADER, *make_sample(400, seed=7)]
    office.keeps(written(rows))
    assert office.triages("--processes", "1").returncode == 0
    places = {key: HEADER.index(key) for key in RULEBOOK.questions}
    told = {row[0]: assess(read_answers(row, places)) for row in rows[1:]}
    found = office.result()
    assert len(found) == 400
    for person in found:
        single = told[person["case"]]
        assert person["level"] == str(int(single.level))
        assert person["headline"] == single.headline
        assert set(person["missing"].split("+")) - {""} == find_open_questions(single)
        assert int(person["could_be"]) >= single.level


def test_who_is_there_stands_first_then_by_level_by_risks_at_it_and_by_what_is_missing(
    office: Office,
) -> None:
    office.keeps(written([HEADER, *make_sample(300, seed=3)]))
    office.triages()
    places = {key: HEADER.index(key) for key in RULEBOOK.questions}
    order = []
    for person in office.result():
        told = assess(read_answers([person[name] for name in HEADER], places))
        standing = {a.rule.risk for a in told.advisories if a.level >= told.level}
        missing = person["missing"]
        order.append(
            (
                person["role"] not in ("there", "live"),
                -int(person["level"]),
                -len(standing),
                len(missing.split("+")) if missing else 0,
                missing,
            )
        )
    assert order == sorted(order)
    assert {away for away, *_ in order} == {True, False}


def test_several_risks_at_level_4_outweigh_one(office: Office) -> None:
    office.keeps(
        "case,nationalities,destination,role,age,sex,service_status\n"
        "one,US+GB,RU,visit,70,f,not_applicable\n"
        "several,US+RU,RU,visit,32,m,reserve\n"
        "there,US+FR,ES,live,40,f,\n"
    )
    office.triages()
    found = office.result()
    assert [(p["case"], p["level"]) for p in found] == [
        ("there", "0"),
        ("several", "4"),
        ("one", "4"),
    ]


@pytest.mark.slow
def test_one_process_or_several_write_the_same_bytes(office: Office) -> None:
    office.keeps(written([HEADER, *make_sample(1500, seed=5, broken=0.02)]))
    said = office.triages("--processes", "1")
    alone = office.out.read_bytes()
    assert office.triages("--processes", "3").stdout == said.stdout
    assert office.out.read_bytes() == alone


def test_a_bad_row_is_named_and_does_not_stop_the_rest(office: Office) -> None:
    office.keeps(
        "case,nationalities,destination,age\n"
        "A1,US+RU,RU,thirty\n"
        "A2,US~RU,RU,30\n"
        "A3,US+RU,XX,30\n"
        "A4,US+RU\n"
        'A5,"US+RU,RU,30\n'
        "A6,US+RU,RU,30\n"
    )
    ended = office.triages()
    assert ended.returncode == 1
    assert ended.stderr.splitlines() == [
        "line 3, column nationalities: “US~RU” is no country code of ours. Use two letters, like US.",
        "line 4, column destination: “XX” is no country code of ours. Use two letters, like US.",
        "line 5: The row has 2 cells, the first line 4. Check the separators.",
        "line 6: A quotation mark is opened here and not closed. Close it, or remove it.",
        "judged all the same: line 2, column age: Write a whole number, like 32, instead of “thirty”.",
    ]
    assert "2 people judged\n4 rows could not be judged" in ended.stdout
    found = office.result()
    assert [person["case"] for person in found] == ["A6", "A1", "A2", "A3", "A4", ""], (
        "sorted by level, then by what is missing"
    )
    assert found[0]["problem"] == ""
    assert found[1]["level"] == found[0]["level"]
    assert found[1]["problem"].startswith("line 2, column age:")
    assert found[2]["level"] == ""
    assert found[2]["problem"].startswith("line 3, column nationalities:")


def test_cells_that_lack_at_the_end_are_taken_for_empty_where_they_are_ones_own(
    office: Office,
) -> None:
    office.keeps("case;nationalities;destination;age;note;room;;\nA1;US+RU;RU;32\nA2;US+RU\n")
    ended = office.triages()
    assert ended.stderr == "line 3: The row has 2 cells, the first line 6. Check the separators.\n"
    assert [(p["case"], p["room"]) for p in office.result(delimiter=";")] == [
        ("A1", ""),
        ("A2", ""),
    ]


def test_blanks_around_an_answer_do_not_keep_its_sheet_from_being_made(office: Office) -> None:
    office.keeps('case,nationalities,destination\nA1," US+RU ","\tRU"\n')
    ended = office.triages("--html", str(office.folder / "pack.html"))
    assert (ended.returncode, ended.stderr) == (0, "")
    assert [person["destination"] for person in office.result()] == ["RU"]


def test_many_bad_rows_are_counted_not_recited(office: Office) -> None:
    office.keeps("nationalities,destination\n" + "US,XX\n" * 80 + "US,FR\n")
    ended = office.triages()
    assert len(ended.stderr.splitlines()) == 51
    assert ended.stderr.endswith("and 30 rows more: see the column problem\n")
    assert len(office.result()) == 81


@pytest.mark.parametrize(
    ("held", "said"),
    [
        ("", "is empty. Give a table with a first line of column names."),
        (
            "nationalitys,destination\nUS,RU\n",
            "line 1, column 1: “nationalitys” is no column we know",
        ),
        ("case;destination\nA1;RU\n", "line 1: there is no column “nationalities”"),
        (
            b"PK\x03\x04\x14\0",
            "is cut short or damaged. Copy it again, or open it and save it as .xlsx",
        ),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_whole(
    office: Office, held: str | bytes, said: str
) -> None:
    office.keeps(held)
    ended = office.triages()
    assert ended.returncode == 2
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr
    assert office.files() == {"register.csv"}


def test_a_missing_file_or_folder_is_named(office: Office) -> None:
    ended = office.triages()
    assert (ended.returncode, "register.csv: No such file" in ended.stderr) == (2, True)
    office.keeps(written(FAMILY))
    ended = office.triages("--out", str(office.folder / "nowhere" / "out.csv"))
    assert ended.returncode == 2
    assert "name a file in a folder that is there" in ended.stderr


@pytest.mark.parametrize(
    "options", [("--out", "register.csv"), ("--html", "triage.csv"), ("--against", "register.csv")]
)
def test_one_file_cannot_be_two(office: Office, options: tuple[str, str]) -> None:
    office.keeps(written(FAMILY))
    ended = office.triages(options[0], str(office.folder / options[1]))
    assert (ended.returncode, "name two files" in ended.stderr) == (2, True)
    assert office.files() == {"register.csv"}


def test_what_a_spreadsheet_would_run_is_written_back_harmless(office: Office) -> None:
    cells = [
        "=1+1",
        "@SUM(A1)",
        "+cmd|' /C calc'!A0",
        "-2+3+cmd",
        "\tx",
        "+1 202 501-4444",
        "-5",
        "a=b",
    ]
    office.keeps(written([[*FAMILY[0][:3], *"abcdefgh"], ["=HYPERLINK(1)", "US+RU", "RU", *cells]]))
    office.triages()
    (found,) = office.result()
    assert found["case"] == "'=HYPERLINK(1)"
    assert [found[name] for name in "abcdefgh"] == [*[f"'{c}" for c in cells[:5]], *cells[5:]]


@pytest.mark.parametrize(
    ("encoding", "delimiter"), [("utf-8", ","), ("utf-8-sig", ";"), ("utf-16", "\t")]
)
def test_the_result_is_written_as_the_register_was_in_letters_that_excel_knows(
    office: Office, encoding: str, delimiter: str
) -> None:
    office.keeps(written(FAMILY, delimiter).encode(encoding))
    assert office.triages().returncode == 0
    found = office.result(delimiter=delimiter)
    assert [person["case"] for person in found] == ["F-1", "F-2", "F-3"]
    assert found[2]["remarks"] == "Ünïcödé, “quoted”"
    assert office.out.read_bytes().startswith(b"\xef\xbb\xbf")


def test_nobody_else_may_read_the_result_and_nothing_else_is_left(office: Office) -> None:
    office.keeps(written(FAMILY))
    office.triages()
    assert office.files() == {"register.csv", "triage.csv"}
    assert office.out.stat().st_mode & 0o077 == 0


def test_a_result_can_be_judged_again(office: Office) -> None:
    office.keeps(written(FAMILY))
    office.triages()
    first = office.out.read_bytes()
    office.out.rename(office.folder / "again.csv")
    assert office.triages(name="again.csv").returncode == 0
    assert office.out.read_bytes() == first


@pytest.mark.slow
def test_the_command_line_is_the_same_door_and_reads_standard_input(office: Office) -> None:
    office.keeps(written([*FAMILY, ["F-4", "XX", "RU"]]))
    told = office.triages()
    before = office.out.read_bytes()
    command = [*MANAGE, "triage", "-", "--out", str(office.out)]
    with (office.folder / "register.csv").open("rb") as register:
        ended = subprocess.run(command, stdin=register, cwd=ROOT, capture_output=True, check=False)
    assert (ended.returncode, ended.stdout.decode()) == (1, told.stdout)
    assert ended.stderr.decode() == told.stderr
    assert office.out.read_bytes() == before


def test_the_summary_counts_people_by_level_and_risk(office: Office) -> None:
    office.keeps(written(FAMILY))
    said = office.triages().stdout
    assert "\n3 people judged\n" in said
    assert said.startswith(
        "case number: case\nanswers: nationalities, destination, age, sex, service"
    )
    assert "\npassed through: remarks\n" in said
    found = office.result()
    for level in range(5):
        counted = sum(person["level"] == str(level) for person in found)
        (line,) = [row for row in said.splitlines() if row.startswith(f"  {level}  ")]
        assert int(line.split()[-1]) == counted
    mobilised = sum("mobilisation:4" in person["risks"] for person in found)
    (line,) = [row for row in said.splitlines() if row.split()[:1] == ["mobilisation"]]
    assert int(line.split()[1]) == mobilised


@pytest.mark.slow
def test_the_files_are_made_though_nobody_reads_what_is_said(office: Office) -> None:
    office.keeps(written(FAMILY))
    reads, writes = os.pipe()
    os.close(reads)
    command = [*MANAGE, "triage", str(office.folder / "register.csv"), "--out", str(office.out)]
    command += ["--html", str(office.folder / "pack.html")]
    ended = subprocess.run(command, stdout=writes, stderr=subprocess.PIPE, cwd=ROOT, check=False)
    os.close(writes)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert office.files() == {"register.csv", "triage.csv", "pack.html"}


MEASURE = """
import re, runpy, sys
sys.argv = ["manage.py", "triage", *sys.argv[1:], "--processes", "1"]
try:
    runpy.run_path("manage.py", run_name="__main__")
finally:
    print(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1], file=sys.stderr)
"""


@pytest.mark.slow
def test_memory_does_not_grow_with_the_register(office: Office) -> None:
    """What judging keeps to be quick has its measure; beyond that, rows cost nothing."""
    most, people = [], list(make_sample(4_000))
    for times in (1, 3):
        office.keeps(written([HEADER, *(people * times)]))
        command = [sys.executable, "-c", MEASURE, str(office.folder / "register.csv")]
        ended = subprocess.run(
            [*command, "--out", str(office.out)], capture_output=True, text=True, cwd=ROOT
        )
        assert ended.returncode == 0, ended.stderr
        most.append(int(ended.stderr.split()[-1]))
    assert most[1] < most[0] + 6_000, "8,000 rows more would be 20 MB of results"
    assert most[1] < 130_000, "kilobytes"


@pytest.mark.parametrize("option", ["--out", "--html", "--pdf"])
@pytest.mark.parametrize("is_pipe", [True, False], ids=["pipe", "device"])
def test_a_device_or_a_pipe_is_not_replaced_by_a_file(
    office: Office, option: str, is_pipe: bool
) -> None:
    office.keeps(written(FAMILY))
    special = office.folder / "special"
    if is_pipe:
        os.mkfifo(special)
    else:
        special.symlink_to(
            os.devnull
        )  # not by its own name: were it replaced, the machine would suffer
    ended = office.triages(option, str(special))
    assert ended.returncode == 2
    assert "this is a device or a pipe, and the result would take its place." in ended.stderr
    assert not special.is_file()
    assert not office.out.exists()

"""The packs of a register: who is in them, in which order, and what happens when they are many."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest
from pypdf import PdfReader

from riskcheck.engine.declarations.rules import Level
from riskcheck.pack import pdf as packing
from riskcheck.pack.files import describe_selection
from riskcheck.pack.selection import parse_levels
from riskcheck.register.sample import HEADER, make_sample
from riskcheck.register.summary import EVERY_LEVEL
from tests.register.office import FAMILY, ROOT, Office, written

pytestmark = pytest.mark.slow


def pages(office: Office, name: str) -> list[str]:
    reader = PdfReader(io.BytesIO((office.folder / name).read_bytes()))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def test_a_pack_has_a_cover_and_a_sheet_a_person_in_the_order_of_the_result(office: Office) -> None:
    office.keeps(written(FAMILY))
    ended = office.triages(
        "--pdf", str(office.folder / "pack.pdf"), "--html", str(office.folder / "pack.html")
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    cover, *sheets = pages(office, "pack.pdf")
    assert "3 people judged" in cover
    order = [person["case"] for person in office.result()]
    assert [case for case, sheet in zip(order, sheets, strict=True) if case not in sheet] == []
    html = (office.folder / "pack.html").read_text()
    assert [html.index(case) for case in order] == sorted(html.index(case) for case in order)
    for text in ("asks for a lawyer", "quoted"):
        assert text not in html + "".join(sheets), "only the case number comes this far"


def test_a_letter_that_no_font_has_is_told_and_nothing_is_lost(office: Office) -> None:
    office.keeps("case,nationalities,destination\n王小明,US,FR\nสม-2,US,FR\n")
    ended = office.triages("--pdf", str(office.folder / "pack.pdf"))
    assert ended.returncode == 0
    assert ended.stderr == (
        "This PDF has no letters for some signs in case numbers. They stand as their numbers: "
        "“[U+0E2A U+0E21]-2”. An HTML pack shows them.\n"
    )
    assert len(pages(office, "pack.pdf")) == 3


def test_only_the_levels_asked_for_are_in_it(office: Office) -> None:
    office.keeps(written([HEADER, *make_sample(60, seed=2)]))
    found = []
    for wanted in ("3", "2-3", "3+", "0-4"):
        office.triages("--html", str(office.folder / "pack.html"), "--only-level", wanted)
        html = (office.folder / "pack.html").read_text()
        levels = {person["level"] for person in office.result() if person["case"] in html}
        expected = {person["level"] for person in office.result()}
        expected &= {str(int(level)) for level in parse_levels(wanted)}
        assert levels == expected
        found.append(len(levels))
    assert found[0] == 1
    assert found[-1] > 3


@pytest.mark.parametrize("wrong", ["5", "high", "3-", "-1", ""])
def test_a_level_that_is_none_is_refused_before_anything_is_judged(
    office: Office, wrong: str
) -> None:
    office.keeps(written(FAMILY))
    ended = office.triages("--only-level", wrong)
    assert (ended.returncode, "Write a level such as 3" in ended.stderr) == (2, True)
    assert not office.out.exists()


def test_more_people_than_a_pdf_holds_make_several(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "MOST_SHEETS", 2)
    office.keeps(written(FAMILY))
    office.triages("--pdf", str(office.folder / "pack.pdf"))
    assert office.files() == {"register.csv", "triage.csv", "pack-1.pdf", "pack-2.pdf"}
    assert [len(pages(office, f"pack-{part}.pdf")) for part in (1, 2)] == [3, 2]
    assert "part 2 of 2" in pages(office, "pack-2.pdf")[0].lower()


def test_a_pack_that_cannot_be_made_leaves_the_result_and_says_what_to_do(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.keeps(written(FAMILY))
    monkeypatch.setattr(sys, "executable", "/bin/false")
    ended = office.triages("--pdf", str(office.folder / "pack.pdf"))
    assert (ended.returncode, "The PDF could not be made" in ended.stderr) == (2, True)
    assert office.files() == {"register.csv", "triage.csv"}


FULL_DISK = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
os.execv(sys.executable, [sys.executable, "manage.py", *sys.argv[1:]])
"""
"""No file may grow longer than the result, but shorter than a pack."""


@pytest.mark.parametrize("kind", ["pdf", "html"])
def test_a_disk_that_is_full_at_the_pack_is_told_of_the_pack(office: Office, kind: str) -> None:
    office.keeps(written([FAMILY[0], *FAMILY[1:] * 4]))
    pack = office.folder / f"pack.{kind}"
    command = ["triage", str(office.folder / "register.csv"), "--out", str(office.out)]
    ended = subprocess.run(
        [sys.executable, "-c", FULL_DISK, *command, "--processes", "1", f"--{kind}", str(pack)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2, ended.stderr
    assert (
        f"{pack}: there is no room on its disk; make room there, then run it again." in ended.stderr
    )
    assert office.files() == {"register.csv", "triage.csv"}


def test_no_column_of_names_gets_onto_a_sheet_by_mistake(office: Office) -> None:
    header = ["surname", *FAMILY[0][1:-1], "dossier"]
    office.keeps(written([header, ["Müller", *FAMILY[1][1:-1], "D-1"]]))
    pack = ("--html", str(office.folder / "pack.html"))
    assert office.triages(*pack).returncode == 0
    html = (office.folder / "pack.html").read_text()
    assert "D-1" in html
    assert "Müller" not in html


def test_levels_are_named_as_they_were_asked_for() -> None:
    assert describe_selection(EVERY_LEVEL) == ""
    assert describe_selection(parse_levels("3")) == "level 3 only"
    assert describe_selection(parse_levels("3+")) == "levels 3 to 4"
    assert parse_levels("3-2") == (Level.GET_ADVICE, Level.PREPARE)

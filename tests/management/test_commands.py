"""The commands that print facts and calibration, and write the generated documents."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
import sys
from datetime import date, timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from riskcheck.engine.declarations.rules import Risk
from riskcheck.facts import COUNTRIES
from riskcheck.facts.review import list_reviewed_facts
from riskcheck.reports.coverage import measure_coverage, write_totals
from riskcheck.reports.documents import BEGIN, BUILT, DOCUMENTS, END

ROOT = Path(__file__).parent.parent.parent


def ended(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-W", "error", "manage.py", *arguments]
    return subprocess.run(command, capture_output=True, cwd=folder, check=False)


def printed(*arguments: str) -> str:
    out = StringIO()
    call_command(*arguments, stdout=out)
    return out.getvalue()


def test_facts_prints_what_decides_and_what_is_unknown() -> None:
    text = printed("facts", "ru")
    assert text.startswith("Russia (RU)\n")
    assert "\nmobilisation: call_ups\n  Russia is calling people up now" in text
    for part in ("GENERAL ADVICE", "[DECIDES]", "[DISAGREES", "[OUTRANKED", "NO SOURCE SPEAKS OF"):
        assert part in text


def test_facts_says_why_a_statement_gave_way() -> None:
    assert "[DISAGREES: the more cautious value decides]" in " ".join(
        printed("facts", "ru").split()
    )
    several = "[DISAGREES: what two or more agree on decides]"
    assert several in " ".join(printed("facts", "bf").split())


@pytest.mark.parametrize("code", ["UA", "IR", "CN", "AQ", "GL", "PS", "SG"])
def test_facts_names_every_kind_and_fits_a_hundred_columns(code: str) -> None:
    text = printed("facts", code)
    wide = [row for row in text.splitlines() if len(row) > 100 and "https://" not in row]
    assert wide == []
    for key, fact in COUNTRIES[code].facts.items():
        assert f"\n{key}: " in text
        for statement in fact.statements:
            assert " ".join(statement.note.split()) in " ".join(text.split())


def test_facts_says_whose_facts_a_territory_has() -> None:
    assert "the facts are those of DK" in printed("facts", "GL")


@pytest.mark.parametrize("typed", ["RU", "rus", "Russia", "Россия", "russian federation"])
def test_facts_takes_a_country_as_people_name_it(typed: str) -> None:
    assert printed("facts", *typed.split()).startswith("Russia (RU)\n")


def test_facts_of_nowhere_says_what_to_give() -> None:
    with pytest.raises(CommandError, match="No country answers to “XX”"):
        printed("facts", "XX")


def test_facts_of_what_may_be_several_asks_which() -> None:
    with pytest.raises(CommandError, match=r"could be .*\(CD\) or .*\(CG\)"):
        printed("facts", "congo")


FIRST_DUE = min(one.review.due for one in list_reviewed_facts(COUNTRIES))
LAST_DUE = max(one.review.due for one in list_reviewed_facts(COUNTRIES))


def past(day: date) -> list[tuple[str, str]]:
    return [
        (one.country.code, one.source.url)
        for one in list_reviewed_facts(COUNTRIES)
        if one.review.due < day
    ]


def test_stale_says_nothing_is_past_review_while_nothing_is() -> None:
    text = printed("stale", "--on", str(FIRST_DUE))
    assert text == (
        f"0 sources of 0 countries are past review on {FIRST_DUE}; more follow after {FIRST_DUE}.\n"
    )


def test_stale_lists_one_line_a_country_and_source_and_sums_up() -> None:
    day = FIRST_DUE + timedelta(days=3)
    *lines, summary = printed("stale", "--on", str(day)).splitlines()
    countries = {code for code, _url in past(day)}
    assert summary.startswith(f"{len(lines)} sources of {len(countries)} countries are past review")
    assert sorted((line.split()[2], line.split(" | ")[-1]) for line in lines) == sorted(past(day))
    assert "ES" not in countries
    [uk] = [line for line in lines if "UK FCDO travel advice: Russia, warnings and" in line]
    assert uk.startswith("   3 days  RU Russia: ")
    facts, title_and_date, _address = uk.split(" | ")
    assert " conscription " in facts
    assert re.search(r", \d{4}-\d\d-\d\d$", title_and_date)


def test_stale_puts_the_oldest_first() -> None:
    lines = printed("stale", "--on", str(LAST_DUE + timedelta(days=1))).splitlines()[:-1]
    overdue = [int(line.split()[0]) for line in lines]
    assert overdue == sorted(overdue, reverse=True)
    assert (overdue[0], overdue[-1]) == ((LAST_DUE - FIRST_DUE).days + 1, 1)


def test_stale_writes_a_table_that_holds_nothing_but_lines() -> None:
    out, err = StringIO(), StringIO()
    day = FIRST_DUE + timedelta(days=1)
    call_command("stale", "--csv", "--on", str(day), stdout=out, stderr=err)
    rows = list(csv.DictReader(out.getvalue().splitlines()))
    assert {row["days_overdue"] for row in rows} == {"1"}
    assert sorted((row["code"], row["url"]) for row in rows) == sorted(past(day))
    assert all(row["facts"] and row["source"] and row["dated"] for row in rows)
    assert err.getvalue().startswith(f"{len(rows)} sources of ")


@pytest.mark.slow
def test_stale_ends_well_whatever_is_past_review() -> None:
    assert ended("stale", "--on", "2030-01-01").returncode == 0
    assert ended("stale").returncode == 0


def test_stale_on_no_day_says_what_to_give() -> None:
    with pytest.raises(CommandError, match=r"soon is not a day\. Give one like 2026-12-25\."):
        printed("stale", "--on", "soon")


@pytest.mark.slow
def test_coverage_prints_a_mark_for_every_destination_and_risk() -> None:
    rows = {line[:2]: line[32:].split() for line in printed("coverage").splitlines()}
    for code in COUNTRIES:
        assert len(rows[code]) == len(Risk)
        assert set(rows[code]) <= set("+?-")


@pytest.mark.slow
def test_coverage_as_csv_says_the_same_in_words() -> None:
    rows = list(csv.DictReader(StringIO(printed("coverage", "--csv"))))
    assert [row["code"] for row in rows] == list(COUNTRIES)
    covered = measure_coverage()
    for row in rows:
        assert row["destination"] == COUNTRIES[row["code"]].name
        assert all(row[risk.value] == covered[row["code"]][risk].value for risk in Risk)


@pytest.mark.slow
def test_the_documents_are_written_the_same_every_time(tmp_path: Path) -> None:
    printed("document", "--folder", str(tmp_path))
    assert printed("document", "--check", "--folder", str(tmp_path)) == ""
    for name, text in (DOCUMENTS | BUILT).items():
        held = (tmp_path / name).read_text(encoding="utf-8")
        assert held == text(held)
    hashed = ended("document", "--check", "--folder", str(tmp_path))
    assert (hashed.returncode, hashed.stdout) == (0, b"")


@pytest.mark.slow
def test_a_document_that_no_longer_fits_is_named_with_the_command_to_run(
    tmp_path: Path,
) -> None:
    printed("document", "--folder", str(tmp_path))
    whole, *damaged = DOCUMENTS
    for name in damaged:
        damage(tmp_path / name)
    with pytest.raises(CommandError, match="Run `make docs`") as refused:
        printed("document", "--check", "--folder", str(tmp_path))
    assert all(name in str(refused.value) for name in damaged)
    assert whole not in str(refused.value)
    damage(tmp_path / whole)
    with pytest.raises(CommandError, match=rf"up to date: \S*{whole}"):
        printed("document", "--check", "--folder", str(tmp_path))


def damage(document: Path) -> None:
    document.write_text(document.read_text(encoding="utf-8").replace("ion", "ian"))


@pytest.mark.slow
def test_a_document_that_is_missing_is_named_too(tmp_path: Path) -> None:
    process = ended("document", "--check", "--folder", str(tmp_path))
    assert process.returncode == 1
    assert all(name.encode() in process.stderr for name in DOCUMENTS)
    assert b"Traceback" not in process.stderr


@pytest.mark.slow
@pytest.mark.parametrize("marks", [f"{BEGIN}\n| old |\n{END}\n", f"{BEGIN}\n", ""])
def test_the_totals_in_the_readme_leave_the_rest_as_it_is(marks: str, tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"# Before\n\n{marks}\n## After\n")
    printed("document", "--folder", str(tmp_path))
    text = readme.read_text()
    assert text.startswith("# Before\n")
    assert "\n## After\n" in text
    assert "| old |" not in text
    assert text.count(BEGIN) == text.count(END) == 1
    assert write_totals(measure_coverage()) in text


@pytest.mark.slow
def test_a_rule_that_is_worded_anew_is_read_in_the_copy_and_makes_nothing_stale(
    tmp_path: Path,
) -> None:
    book = tmp_path / "project"
    shutil.copytree(ROOT / "riskcheck", book / "riskcheck", ignore=shutil.ignore_patterns("*.pyc"))
    shutil.copy(ROOT / "manage.py", book)
    (book / "static").mkdir()
    assert ended("document", folder=book).returncode == 0
    module = book / "riskcheck" / "rulebook" / "rules" / "topics" / "conflict.py"
    module.write_text(module.read_text().replace("There is war or", "There may be war or"))
    assert ended("document", "--check", folder=book).returncode == 0
    copy = book / "docs" / "rulebook.md"
    assert "There may be war or" not in copy.read_text()
    assert ended("document", folder=book).stdout == f"{copy} written\n".encode()
    assert "There may be war or" in copy.read_text()


def test_the_reading_copy_is_never_committed() -> None:
    assert {f"/{name}" for name in BUILT} <= set((ROOT / ".gitignore").read_text().split("\n"))

"""How a register is read, shown before it is judged, and kept for later runs."""

import pytest

from tests.register.office import Office, written

ROWS = [
    ["Name", "Nat A", "Nationality 2", "Zielland", "Born", "Gender", "File"],
    ["Example Person", "US", "RU", "RU", "1996-03-14", "Male", "7"],
    ["Other Person", "US", "?", "RU", "", "qq", "8"],
]


def maps(office: Office, *lines: str) -> str:
    return str(office.keeps("\n".join(["[columns]", *lines]), "office.toml"))


def test_explaining_shows_how_each_cell_is_read_and_judges_nobody(office: Office) -> None:
    office.keeps(written(ROWS))
    ended = office.triages("--explain")
    assert ended.returncode == 0
    assert "column Gender is sex:" in ended.stdout
    assert "1 “Male”: m\n" in ended.stdout
    assert "1 “qq”: not answered. “qq” is no answer here. Use one of: f, m, x." in ended.stdout
    assert "1 “?”: not answered\n" in ended.stdout
    assert office.files() == {"register.csv"}


def test_a_mapping_is_written_corrected_and_read(office: Office) -> None:
    office.keeps(written(ROWS))
    path = office.folder / "office.toml"
    assert office.triages("--explain", "--mapping", str(path)).returncode == 0
    held = path.read_text()
    assert '"Nat A" = "keep"' in held
    assert '"Born" = "date_of_birth"' in held
    path.write_text(
        held.replace('"Nat A" = "keep"', '"Nat A" = "nationalities"').replace(
            '"File" = "keep"', '"File" = "case_number"'
        )
    )
    ended = office.triages("--mapping", str(path))
    assert "case number: File\n" in ended.stdout
    assert "nationalities (Nat A + Nationality 2)" in ended.stdout
    assert next((p["File"], p["level"]) for p in office.result()) == ("7", "4")


def test_a_mapping_decides_against_any_heading(office: Office) -> None:
    office.keeps("case,nationalities,Passport,destination,age\n1,none,US+RU,RU,30\n")
    path = maps(office, 'nationalities = "keep"', 'Passport = "nationalities"', 'age = "keep"')
    assert office.triages("--mapping", path).returncode == 0
    (person,) = office.result()
    assert person["level"]
    assert "age" in person["missing"].split("+")


@pytest.mark.parametrize(
    ("held", "said"),
    [
        ("[columns", "is no mapping: "),
        ("a = 1", "It needs one table, [columns], and besides that no more than dates."),
        ("a = " + "[" * 20_000, "is no mapping: "),
        ("a = " + "9" * 5_000, "is no mapping: "),
        ('dates = "dots"\n[columns]', "dates cannot be “dots”. Use day-first or month-first."),
        ('[columns]\nage = "years"', "“age” cannot be “years”. Use the key of an answer,"),
        ('[columns]\nage = ["age"]', "“age” cannot be “['age']”"),
        ('[columns]\nGender = "sex"\nFile = "sex"', "column 7: two columns are said to be “sex”."),
        (
            '[columns]\nGender = "case_number"\nFile = "case_number"',
            "column 7: two columns are said to be “case_number”.",
        ),
    ],
)
def test_a_mapping_that_cannot_be_used_says_why(office: Office, held: str, said: str) -> None:
    office.keeps(written(ROWS))
    ended = office.triages("--mapping", str(office.keeps(held, "office.toml")))
    assert ended.returncode == 2
    assert said in ended.stderr


def test_a_result_needs_a_name_unless_nobody_is_judged(office: Office) -> None:
    office.keeps(written(ROWS))
    ended = office.triages("--out", "")
    assert (ended.returncode, ended.stderr) == (2, "Name a file for the result with --out.")


# Dates that can be read in two ways

BORN = "case,nationalities,destination,sex,DOB\n1,US+RU,RU,m,{}\n"
ONLY_TWO_WAYS = BORN.format("05/12/1990")


def test_the_order_of_dates_is_asked_for_and_may_be_said(office: Office) -> None:
    office.keeps(ONLY_TWO_WAYS)
    assert "Say which it is with --dates, or write dates like" in office.triages().stdout
    ended = office.triages("--dates", "day-first")
    assert "age (DOB, day first)" in ended.stdout
    assert "Say which it is" not in ended.stdout
    assert "age" not in office.result()[0]["missing"].split("+")


def test_the_order_of_dates_is_kept_in_the_mapping(office: Office) -> None:
    office.keeps(ONLY_TWO_WAYS)
    path = str(office.folder / "office.toml")
    office.triages("--explain", "--dates", "month-first", "--mapping", path)
    assert "age (DOB, month first)" in office.triages("--mapping", path).stdout
    assert "day first" in office.triages("--mapping", path, "--dates", "day-first").stdout


def test_a_date_against_what_was_said_undoes_it(office: Office) -> None:
    office.keeps(ONLY_TWO_WAYS + "2,US,RU,m,02/28/1990\n")
    ended = office.triages("--dates", "day-first")
    assert "dates are said to be day first, but some can only be otherwise." in ended.stdout
    assert "age (DOB)" in ended.stdout


# What a mapping is written of


def test_what_is_kept_becomes_no_case_number(office: Office) -> None:
    office.keeps("case,nationalities,destination\n1,US+RU,RU\n")
    path = maps(office, 'case = "keep"')
    assert "case number: none" in office.triages("--mapping", path).stdout


@pytest.mark.parametrize("heading", ["Nationality", "a\x7f\tb", 'say "so" \\', "Größe 😀"])
def test_what_is_written_can_be_read(office: Office, heading: str) -> None:
    office.keeps(written([[heading, "Nationality", "destination", heading[::-1]], ["US"] * 4]))
    path = str(office.folder / "office.toml")
    assert office.triages("--explain", "--mapping", path).returncode == 0
    assert office.triages("--mapping", path).returncode == 0

"""Lines to call: names are names, and what else is said of them is a text that pages translate."""

from pathlib import Path

import pytest

from riskcheck.facts import COUNTRIES, EMERGENCY_LINES, BadFacts
from riskcheck.facts.emergency import ROLES, SCHEME_KINDS, read_emergency_lines
from riskcheck.facts.loader import NOT_A_COUNTRY

LINE = """
[AR]
authority = "Cancillería"
authority_language = "es"
role = "emergency line"
scheme = "Registro"
scheme_language = "es"
scheme_kind = "app"
scheme_seen = 2020
scheme_page = "https://registro.example/"
page = "https://page.example/"
dated = "undated"
"""

WRONG = {
    "a role we do not know": ('"emergency line"', '"night porter"', "AR.role: is 'night porter'"),
    "a kind of scheme we do not know": ('"app"', '"club"', "AR.scheme_kind: is 'club'"),
    "a language in words": ('language = "es"', 'language = "Spanish"', "AR.authority_language: is"),
    "a year in words": ("2020", '"long ago"', "AR.scheme_seen: must be a year"),
    "a page without a lock": ("https://registro", "http://registro", "AR.scheme_page: must begin"),
    "a kind of no scheme": ('scheme = "Registro"', "", "AR.scheme_kind: must stand beside"),
    "a key we do not know": ("role =", "duty =", "AR: lacks a key, or has"),
    "no authority": ('authority = "Cancillería"', "", "AR: lacks a key"),
    "no country": ("[AR]", "[ZZ]", "ZZ: is not the code"),
}


def read(folder: Path, text: str) -> object:
    (folder / NOT_A_COUNTRY).write_text(text, encoding="utf-8")
    return read_emergency_lines(folder, COUNTRIES)


def test_a_line_is_read_with_its_name_apart_from_its_role(tmp_path: Path) -> None:
    line = EMERGENCY_LINES["AR"]
    assert (line.authority, line.authority_language) == ("Cancillería", "es")
    assert line.role == "consular guard line"
    assert read(tmp_path, LINE)


@pytest.mark.parametrize(("right", "wrong", "said"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_used_is_named(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    assert right in LINE
    with pytest.raises(BadFacts) as refused:
        read(tmp_path, LINE.replace(right, wrong, 1))
    assert str(refused.value).startswith(f"{NOT_A_COUNTRY}: {said}")


def test_no_name_says_what_its_role_or_kind_is_for() -> None:
    for line in EMERGENCY_LINES.values():
        for text in (*ROLES, *SCHEME_KINDS):
            assert f" {text}" not in f"{line.authority}  {line.scheme}", line.nationality


def test_every_role_and_kind_is_some_lines() -> None:
    assert {line.role for line in EMERGENCY_LINES.values()} - {""} == set(ROLES)
    assert {line.scheme_kind for line in EMERGENCY_LINES.values()} - {""} == set(SCHEME_KINDS)

"""The public door for Python: what its documentation shows, without Django, and typed for whoever calls it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import riskcheck
from riskcheck.engine.judging.next_questions import find_highest_level, find_open_questions
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import ROLE
from riskcheck.web.api.asking import report_open_questions

ROOT = Path(__file__).parent.parent
RUSSIA = {"nationalities": ["US", "RU"], "destination": "RU"}

WITHOUT_DJANGO = """
import doctest, sys
sys.modules["django"] = None  # whoever imports it now gets an ImportError
import riskcheck
tried = doctest.testmod(riskcheck)
print(tried.failed, tried.attempted > 10)
"""


def test_the_examples_are_true_without_django() -> None:
    told = subprocess.run(
        [sys.executable, "-W", "error", "-c", WITHOUT_DJANGO],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.stdout, told.stderr) == ("0 True\n", "")


@pytest.mark.parametrize("destination", ["RU", "HK", "SG", "ES", "AQ"])
@pytest.mark.parametrize("further", [{}, {"role": "visit"}, {"role": "live", "age": 30}])
def test_what_is_asked_is_what_the_api_asks(destination: str, further: dict[str, object]) -> None:
    answers = {**RUSSIA, "destination": destination, **further}
    asked = riskcheck.open_questions(answers)
    told = report_open_questions(riskcheck.assess(answers))
    screens = told["screens"]
    assert isinstance(screens, list)
    theirs = [question for screen in screens for question in screen["questions"]]
    assert [one.key for one in asked] == [question["key"] for question in theirs]
    for one, question in zip(asked, theirs, strict=True):
        for name in ("wording", "hint", "more", "why", "missing", "could_be", "sensitive"):
            assert getattr(one, name) == question[name], (one.key, name)
        assert [(o.value, o.label, o.hint) for o in one.options] == [
            (o["value"], o["label"], o["hint"]) for o in question["options"]
        ]
        assert list(one.countries) == question["countries"]


def test_every_open_question_is_there_and_none_could_be_graver_than_the_whole() -> None:
    assessment = riskcheck.assess(RUSSIA)
    asked = riskcheck.open_questions(RUSSIA)
    assert {one.key for one in asked} == find_open_questions(assessment) | {ROLE.key}
    assert max(one.could_be for one in asked) == find_highest_level(assessment)


def test_no_text_keeps_a_gap() -> None:
    for code in COUNTRIES:
        for one in riskcheck.open_questions({**RUSSIA, "destination": code}):
            assert "%(" not in repr(one), one.key


@pytest.mark.parametrize("code", ["RU", "ru", "RUS", "rus"])
def test_a_country_is_found_by_either_code(code: str) -> None:
    assert riskcheck.country(code) is COUNTRIES["RU"]


@pytest.mark.parametrize("code", ["", "R", "XX", "Russia", "RUSS"])
def test_what_is_no_code_is_told_what_to_give(code: str) -> None:
    with pytest.raises(LookupError, match=rf"code {code}\. Give one of two or three letters"):
        riskcheck.country(code)


def test_the_package_is_never_older_than_its_rules() -> None:
    [*release] = re.findall(r"\d+", riskcheck.__version__)[:3]
    assert [int(number) for number in release] >= [int(n) for n in RULEBOOK.version.split(".")]

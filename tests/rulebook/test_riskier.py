"""Adding a risk factor never lowers a level, and never takes a warning away."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from riskcheck.engine.declarations.rules import Level, Risk
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.levels import combine_levels
from riskcheck.engine.model.facts import Form
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK
from tests.depth import DEPTH
from tests.rulebook.riskier import (
    may_be_lifted_by_another_nationality,
    with_another_answer,
    with_worse_sources,
    with_worse_values,
)
from tests.rulebook.travellers import Said, advice, answers_to, told, travellers

pytestmark = pytest.mark.slow

Count = Callable[[str, object], None]

CHOICES = [kind for kind in RULEBOOK.kinds.values() if kind.form is Form.CHOICE]


def warned_of(assessment: Assessment) -> set[Risk]:
    return {a.rule.risk for a in assessment.advisories if a.level >= Level.PREPARE}


def is_not_milder(before: Assessment, after: Assessment) -> bool:
    return after.level >= before.level and warned_of(after) >= warned_of(before)


def keep_what_stays(assessment: Assessment) -> Assessment:
    """Without what one more nationality may rightly lift."""
    kept = [a for a in assessment.advisories if not may_be_lifted_by_another_nationality(a)]
    return replace(assessment, advisories=tuple(kept), level=combine_levels(kept))


def differing(before: Assessment, after: Assessment) -> str:
    gone, come = advice(before) - advice(after), advice(after) - advice(before)
    return f"{before.case.answers}: no longer {sorted(gone)}, now {sorted(come)}"


@pytest.mark.parametrize("seed", range(4))
def test_one_more_risk_in_the_answers_is_never_milder(seed: int, record_property: Count) -> None:
    counted = 0
    for answers in travellers(80 * DEPTH, seed):
        before = told(answers)
        for factor, more in with_another_answer(answers):
            counted += 1
            after = told(more)
            least = keep_what_stays(before) if factor.startswith("holds ") else before
            assert is_not_milder(least, after), f"{factor}: {differing(before, after)}"
    record_property("cases", counted)


@pytest.mark.parametrize("seed", range(4, 8))
def test_firmer_sources_and_more_of_them_are_never_milder(
    seed: int, record_property: Count
) -> None:
    counted = 0
    for answers in travellers(6 * DEPTH, seed):
        for factor, with_less, with_more in with_worse_sources(answers):
            counted += 1
            before, after = told(answers, with_less), told(answers, with_more)
            assert is_not_milder(before, after), f"{factor}: {differing(before, after)}"
    record_property("cases", counted)


@pytest.mark.parametrize("kind", CHOICES, ids=lambda kind: kind.key)
def test_a_more_cautious_value_is_never_milder(kind: object, record_property: Count) -> None:
    counted = 0
    for answers in travellers(20 * DEPTH, CHOICES.index(kind)):
        for factor, mild, worse in with_worse_values(answers, [kind]):
            counted += 1
            before, after = told(answers, mild), told(answers, worse)
            assert is_not_milder(before, after), f"{factor}: {differing(before, after)}"
    record_property("cases", counted)


NOT_SURE: Said = {
    question.key: question.unsure for question in RULEBOOK.questions.values() if question.unsure
}


@pytest.mark.parametrize("key", NOT_SURE)
def test_not_sure_is_never_below_the_mildest_honest_answer(
    key: str, record_property: Count
) -> None:
    counted = 0
    for answers in travellers(100 * DEPTH, key):
        not_sure = told({**answers, key: NOT_SURE[key]})
        honest = [a for a in answers_to(RULEBOOK.questions[key]) if a != NOT_SURE[key]]
        mildest = min((told({**answers, key: a}) for a in honest), key=lambda told: told.level)
        counted += 1
        assert not_sure.level >= mildest.level, differing(mildest, not_sure)
    record_property("cases", counted)


ONLY_OF_OTHERS = {Risk.HIDDEN_NATIONALITY, Risk.THIRD_COUNTRY}
"""What is told only to people who did not declare the nationality."""


def level_for_a_national(assessment: Assessment) -> Level:
    return combine_levels(a for a in assessment.advisories if a.rule.risk not in ONLY_OF_OTHERS)


@pytest.mark.parametrize("seed", range(8, 12))
def test_a_possible_national_stands_between_no_tie_and_a_declared_national(
    seed: int, record_property: Count
) -> None:
    counted = 0
    for answers in travellers(200 * DEPTH, seed):
        here = COUNTRIES[str(answers["destination"])].nationality
        others = [c for c in answers["nationalities"] if COUNTRIES[c].nationality != here]
        if others:
            counted += 1
            without_tie = {**answers, "nationalities": tuple(others), "ties": ("none",)}
            possible = without_tie | {"ties": ("parent",)}
            declared = possible | {"nationalities": (here, *others)}
            no_tie, tie, national = (told(a) for a in (without_tie, possible, declared))
            assert tie.level >= no_tie.level, differing(no_tie, tie)
            assert level_for_a_national(national) >= level_for_a_national(tie), differing(
                tie, national
            )
    record_property("cases", counted)


def test_a_us_citizen_with_a_tie_is_never_told_less_than_one_without() -> None:
    chance = random.Random(7)  # noqa: S311
    for answers in travellers(200 * DEPTH, seed=12):
        if COUNTRIES[str(answers["destination"])].nationality != "US":
            without_tie: Said = {**answers, "nationalities": ("US",), "ties": ("none",)}
            tie = chance.choice(("born", "parent", "grandparent", "former", "spouse"))
            before, after = told(without_tie), told(without_tie | {"ties": (tie,)})
            assert after.level >= before.level, differing(before, after)

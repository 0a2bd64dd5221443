"""Kleene's strong logic, written out."""

from datetime import date

import pytest

from riskcheck.engine.conditions.base import Condition, Judgement, Leaf
from riskcheck.engine.conditions.combined import AllOf, AnyOf, Unless
from riskcheck.engine.conditions.judgement import CaseJudgement
from riskcheck.engine.conditions.writer import Writer
from riskcheck.engine.judging.decision_table import PLACES
from riskcheck.engine.judging.invented_facts import SOMEWHERE
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth, as_truth, find_agreement, negate


class Known(Leaf):
    """A leaf of which the truth is given."""

    def __init__(self, truth: Truth) -> None:
        self.truth = truth

    def judge(self, judgement: Judgement) -> Truth:
        return self.truth

    def describe(self, holds: bool, writer: Writer) -> str:
        return self.truth.value


def judged(condition: Condition) -> Truth:
    return CaseJudgement(case(), {}).truth(condition)


def case() -> Case:
    answers = {"destination": SOMEWHERE, "nationalities": (SOMEWHERE,)}
    return Case(answers, PLACES, date(2026, 11, 22))


NINE_ROWS = [
    # one, other, all_of, any_of
    (YES, YES, YES, YES),
    (YES, UNKNOWN, UNKNOWN, YES),
    (YES, NO, NO, YES),
    (UNKNOWN, YES, UNKNOWN, YES),
    (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
    (UNKNOWN, NO, NO, UNKNOWN),
    (NO, YES, NO, YES),
    (NO, UNKNOWN, NO, UNKNOWN),
    (NO, NO, NO, NO),
]


@pytest.mark.parametrize(("one", "other", "both", "either"), NINE_ROWS)
def test_all_of_needs_both_and_any_of_needs_one(
    one: Truth, other: Truth, both: Truth, either: Truth
) -> None:
    parts = (Known(one), Known(other))
    assert judged(AllOf(parts)) is both
    assert judged(AnyOf(parts)) is either


@pytest.mark.parametrize(("one", "other", "both", "either"), NINE_ROWS)
def test_each_is_the_mirror_image_of_the_other(
    one: Truth, other: Truth, both: Truth, either: Truth
) -> None:
    mirrored = (Unless(Known(one)), Unless(Known(other)))
    assert judged(Unless(AnyOf(mirrored))) is both
    assert judged(Unless(AllOf(mirrored))) is either


@pytest.mark.parametrize(("part", "fails"), [(YES, NO), (UNKNOWN, UNKNOWN), (NO, YES)])
def test_unless_is_a_part_that_must_fail(part: Truth, fails: Truth) -> None:
    assert judged(Unless(Known(part))) is fails
    assert negate(part) is fails


@pytest.mark.parametrize("truth", Truth)
def test_a_truth_value_cannot_be_taken_for_a_bool(truth: Truth) -> None:
    with pytest.raises(TypeError, match="is YES"):
        bool(truth)


def test_a_plain_bool_is_never_unknown() -> None:
    assert as_truth(True) is YES
    assert as_truth(False) is NO


@pytest.mark.parametrize(
    ("truths", "shared"),
    [
        ((YES,), YES),
        ((YES, YES), YES),
        ((NO, NO, NO), NO),
        ((YES, NO), UNKNOWN),
        ((YES, UNKNOWN), UNKNOWN),
        ((UNKNOWN,), UNKNOWN),
        ((), UNKNOWN),
    ],
)
def test_only_what_all_agree_on_is_known(truths: tuple[Truth, ...], shared: Truth) -> None:
    assert find_agreement(truths) is shared

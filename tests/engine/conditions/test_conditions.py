"""The condition tree: the same words are the same object, and it says what settled it."""

import pytest

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    answered_anything_but,
    any_of,
    between,
    destination,
    national_of_destination,
    unless,
)
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from tests.engine.small import AGE, NOTICE, TIES, bad, case, judge, notice, tie
from tests.engine.sources import AGES, PRACTICE
from tests.engine.sources import said as stated

young = between(AGE, 0, 17)


@pytest.mark.parametrize("condition", [notice, all_of(notice, bad), any_of(bad), unless(bad)])
def test_a_condition_cannot_be_taken_for_a_bool(condition: Condition) -> None:
    with pytest.raises(TypeError, match="all_of"):
        bool(condition)


def test_the_same_words_are_the_same_object() -> None:
    assert answered(NOTICE, "yes") is notice
    assert answered_anything_but(NOTICE, "no") is notice
    assert answered(NOTICE, "yes", "no") is answered(NOTICE, "no", "yes")
    assert destination(PRACTICE, "mild", "bad") is destination(PRACTICE, "bad", "mild")
    assert between(AGE, 0, 17) is young
    assert all_of(notice, unless(any_of(bad, tie))) is all_of(notice, unless(any_of(bad, tie)))


def test_other_words_are_another_object() -> None:
    assert answered(NOTICE, "no") is not notice
    assert all_of(notice, bad) is not all_of(bad, notice)
    assert all_of(notice, bad) is not any_of(notice, bad)


def test_a_condition_is_judged_once_a_case() -> None:
    told = judge(case(notice="yes"))
    assert told.truth(notice) is YES
    assert told.truths[notice] is YES
    assert told.truth(any_of(notice, bad)) is YES
    assert bad not in told.truths


def test_an_answer_or_value_that_does_not_exist_is_refused_when_the_rule_is_written() -> None:
    with pytest.raises(ValueError, match="notice has no answers"):
        answered(NOTICE, "perhaps")
    with pytest.raises(ValueError, match="age has no answers"):
        answered(AGE)
    with pytest.raises(ValueError, match="practice has no values"):
        destination(PRACTICE, "awful")
    with pytest.raises(ValueError, match="ages has no values"):
        destination(AGES, "*")


SAYS_BAD = stated("US", "bad")
SAYS_MILD = stated("US", "mild")


@pytest.mark.parametrize(
    ("condition", "verdict", "leaves"),
    [
        (all_of(notice, bad), YES, (notice, bad)),
        (any_of(notice, young), YES, (notice,)),
        (any_of(young, notice), YES, (notice,)),
        (all_of(notice, young, bad), NO, (young,)),
        (any_of(young, tie), NO, (young, tie)),
        (unless(young), YES, (young,)),
        (unless(all_of(notice, young)), YES, (young,)),
        (unless(any_of(young, bad)), NO, (bad,)),
        (all_of(any_of(young, bad), unless(tie)), YES, (bad, tie)),
    ],
)
def test_what_settled_it_is_the_whole_reason(
    condition: Condition, verdict: Truth, leaves: tuple[Condition, ...]
) -> None:
    told = judge(case(SAYS_BAD, notice="yes", age=30, ties=("none",)))
    assert told.truth(condition) is verdict
    assert told.settled_by(condition, 4) == leaves


def test_a_part_that_fails_settles_it_though_another_is_unknown() -> None:
    told = judge(case(SAYS_MILD))
    assert told.truth(all_of(notice, bad)) is NO
    assert told.settled_by(all_of(notice, bad), 4) == (bad,)


@pytest.mark.parametrize(
    ("condition", "asked"),
    [
        (all_of(notice, bad), {"notice"}),
        (all_of(notice, unless(bad)), set()),
        (any_of(notice, young), {"notice", "age"}),
        (all_of(any_of(notice, young), national_of_destination), {"notice", "age"}),
        (all_of(any_of(notice, young), unless(national_of_destination)), set()),
        (unless(all_of(notice, bad)), {"notice"}),
    ],
)
def test_only_answers_that_can_still_matter_are_waited_for(
    condition: Condition, asked: set[str]
) -> None:
    assert judge(case(SAYS_BAD)).waits_for(condition, YES) == asked


def test_an_answer_is_not_waited_for_where_no_source_can_settle_it() -> None:
    assert judge(case()).waits_for(all_of(notice, bad), YES) == set()
    assert judge(case()).truth(all_of(notice, bad)) is UNKNOWN


def test_the_answer_that_decides_whom_a_statement_covers_is_waited_for() -> None:
    told = judge(case(stated("US", "bad", scope="noticed"), stated("GB", "mild")))
    assert told.truth(bad) is UNKNOWN
    assert told.waits_for(bad, YES) == {"notice"}
    assert judge(case(stated("US", "bad", scope="claimed"), held=("US",))).waits_for(bad, YES) == {
        "ties"
    }


def test_a_tie_is_marked_as_one() -> None:
    assert answered(TIES, "parent").is_a_tie  # type: ignore[attr-defined]
    assert not notice.is_a_tie  # type: ignore[attr-defined]

"""Answers, and how no answer is read where a question says so."""

from dataclasses import replace

import pytest

from riskcheck.engine.conditions.base import Leaf
from riskcheck.engine.conditions.dsl import answered, said_in_so_many_words, unless
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from tests.engine.small import NOTICE, WORK, case, judge, question

LATER = replace(question("came_later", "yes", "no", "unsure"), unanswered="unsure")
perhaps = answered(LATER, "yes", "unsure")
certainly = answered(LATER, "yes")
in_words = said_in_so_many_words(LATER, "yes", "unsure")


@pytest.mark.parametrize(
    ("answers", "read", "said"),
    [
        ({"came_later": "yes"}, YES, YES),
        ({"came_later": "unsure"}, YES, YES),
        ({"came_later": "no"}, NO, NO),
        ({}, YES, UNKNOWN),
    ],
)
def test_no_answer_is_read_as_the_question_says_and_never_as_said_in_so_many_words(
    answers: dict[str, str], read: Truth, said: Truth
) -> None:
    told = judge(case(**answers))
    assert told.truth(perhaps) is read
    assert told.truth(in_words) is said


def test_an_answer_that_is_only_read_is_missing_all_the_same_and_is_not_quoted() -> None:
    told = judge(case())
    for leaf in (perhaps, certainly, in_words):
        assert isinstance(leaf, Leaf)
        assert leaf.missing(told) == ("came_later",)
        assert leaf.reason(told) is None
    assert told.truth(certainly) is NO
    given = judge(case(came_later="unsure"))
    for leaf in (perhaps, in_words):
        assert isinstance(leaf, Leaf)
        reason = leaf.reason(given)
        assert reason is not None
        assert reason.sentence.text == "You said unsure."


def test_only_what_is_not_read_is_waited_for() -> None:
    told = judge(case())
    assert told.waits_for(in_words, YES) == told.waits_for(unless(in_words), YES) == {"came_later"}
    assert told.can_become(in_words, NO)


def test_boxes_said_in_so_many_words() -> None:
    in_trade = said_in_so_many_words(WORK, "trade", "none")
    assert judge(case(work=("press", "trade"))).truth(in_trade) is YES
    assert judge(case(work=("press",))).truth(in_trade) is NO
    assert judge(case()).truth(in_trade) is UNKNOWN


def test_an_answer_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="notice has no answers"):
        said_in_so_many_words(NOTICE, "perhaps")
    with pytest.raises(ValueError, match="notice has no answers"):
        said_in_so_many_words(NOTICE)

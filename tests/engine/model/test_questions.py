"""Answers that cannot be used: each is told what to do."""

import pytest

from riskcheck.engine.model.questions import (
    MOST_NATIONALITIES,
    BadAnswer,
    Option,
    Question,
    Shape,
    check_answer,
)

CODES = frozenset({"AD", "AE", "AF", "AG", "AI", "AL"})

AGE = Question("age", Shape.NUMBER, "?", "s", "w", "Enter your age.", lowest=1, highest=120)
ONE = Question("sex", Shape.ONE, "?", "s", "w", "Choose one.", options=(Option("f", "F", "f"),))
MANY = Question(
    "work",
    Shape.MANY,
    "?",
    "s",
    "w",
    "Choose all that are true.",
    options=(
        Option("a", "A", "a"),
        Option("b", "B", "b"),
        Option("none", "None", "n", alone=True),
    ),
)
WHERE = Question("destination", Shape.COUNTRY, "?", "s", "w", "Choose your destination.")
HELD = Question("nationalities", Shape.COUNTRIES, "?", "s", "w", "Choose at least one.")


@pytest.mark.parametrize(
    ("question", "given", "answer"),
    [
        (AGE, 1, 1),
        (AGE, 120, 120),
        (ONE, "f", "f"),
        (MANY, ["a", "b"], ("a", "b")),
        (MANY, ("none",), ("none",)),
        (WHERE, "AD", "AD"),
        (HELD, ["AF", "AD"], ("AF", "AD")),
        (HELD, sorted(CODES)[:MOST_NATIONALITIES], tuple(sorted(CODES)[:MOST_NATIONALITIES])),
    ],
)
def test_an_answer_that_can_be_used_is_kept_as_given(
    question: Question, given: object, answer: object
) -> None:
    assert check_answer(question, given, CODES) == answer


A_WHOLE_NUMBER = "Enter age as a whole number, like 32."
IN_RANGE = "Enter a whole number from 1 to 120."
LISTED = "Choose one of the options listed."
ALL_LISTED = "Choose from the options listed."
A_COUNTRY = "Choose a country from the list (a code of two capital letters, like US)."
ALONE = "“None” cannot be chosen together with another answer. Keep one or the other."
TWICE = "You chose the same answer twice. Remove one."


@pytest.mark.parametrize(
    ("question", "given", "message"),
    [
        (AGE, "32", A_WHOLE_NUMBER),
        (AGE, 32.0, A_WHOLE_NUMBER),
        (AGE, True, A_WHOLE_NUMBER),
        (AGE, None, A_WHOLE_NUMBER),
        (AGE, [32], A_WHOLE_NUMBER),
        (AGE, 0, IN_RANGE),
        (AGE, 121, IN_RANGE),
        (AGE, 10**30, IN_RANGE),
        (ONE, "q", LISTED),
        (ONE, None, LISTED),
        (ONE, ["f"], LISTED),
        (ONE, {"f": 1}, LISTED),
        (MANY, "a", "Choose all that are true."),
        (MANY, [], "Choose all that are true."),
        (MANY, None, "Choose all that are true."),
        (MANY, {"a"}, "Choose all that are true."),
        (MANY, ["a", "q"], ALL_LISTED),
        (MANY, [["a"]], ALL_LISTED),
        (MANY, [None], ALL_LISTED),
        (MANY, ["a", "a"], TWICE),
        (MANY, ["a", "none"], ALONE),
        (WHERE, "ZZ", A_COUNTRY),
        (WHERE, "ad", A_COUNTRY),
        (WHERE, ["AD"], A_COUNTRY),
        (WHERE, None, A_COUNTRY),
        (HELD, [], "Choose at least one."),
        (HELD, "AD", "Choose at least one."),
        (HELD, ["ZZ"], A_COUNTRY),
        (HELD, [{}], A_COUNTRY),
        (HELD, ["AD", "AD"], TWICE),
        (HELD, sorted(CODES), "Choose up to 5 countries."),
    ],
)
def test_an_answer_that_cannot_be_used_is_told_what_to_do(
    question: Question, given: object, message: str
) -> None:
    with pytest.raises(BadAnswer) as refused:
        check_answer(question, given, CODES)
    assert str(refused.value) == message
    assert refused.value.key == question.key
    assert refused.value.text % refused.value.gaps == message

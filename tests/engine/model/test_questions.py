"""Answers that cannot be used: each is told what to do."""

from typing import Any

import pytest

from riskcheck.engine.model.declaring import BadDeclaration
from riskcheck.engine.model.questions import (
    MOST_NAMED,
    MOST_NATIONALITIES,
    BadAnswer,
    OnPaper,
    Option,
    Question,
    Shape,
    check_answer,
)
from tests.engine.small import case
from tests.engine.sources import LAW, NAMED, said

CODES = frozenset({"AD", "AE", "AF", "AG", "AI", "AL"})


def question(key: str, shape: Shape, missing: str, **more: Any) -> Question:
    declared: dict[str, Any] = {"on_paper": OnPaper.SHOWN, "no_risk": None, **more}
    return Question(key, shape, "?", "s", "w", missing, **declared)


AGE = question("age", Shape.NUMBER, "Enter your age.", lowest=1, highest=120, said="%(answer)s")
ONE = question("sex", Shape.ONE, "Choose one.", options=(Option("f", "F", "f"),))
BOXES = (
    Option("a", "A", "a"),
    Option("b", "B", "b"),
    Option("none", "None", "n", alone=True),
)
MANY = question("work", Shape.MANY, "Choose all that are true.", options=BOXES)
WHERE = question("destination", Shape.COUNTRY, "Choose your destination.")
HELD = question("nationalities", Shape.COUNTRIES, "Choose at least one.")
ORIGIN = question("origin", Shape.SOME_COUNTRIES, "Choose origin.", named_by=(NAMED,))
CRITIC = question("critic", Shape.SOME_COUNTRIES, "Choose.", named_by=(NAMED, LAW), or_itself=True)


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
        (ORIGIN, [], ()),
        (ORIGIN, (), ()),
        (ORIGIN, ["AF", "AD"], ("AF", "AD")),
        (ORIGIN, sorted(CODES)[:MOST_NAMED], tuple(sorted(CODES)[:MOST_NAMED])),
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
        (HELD, (), "Choose at least one."),
        (ORIGIN, None, "Choose origin."),
        (ORIGIN, "", "Choose origin."),
        (ORIGIN, "AD", "Choose origin."),
        (ORIGIN, ["ZZ"], A_COUNTRY),
        (ORIGIN, ["AD", "AD"], TWICE),
        (ORIGIN, sorted(CODES)[: MOST_NAMED + 1], "Choose up to 3 countries."),
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


def test_every_answer_there_can_be() -> None:
    assert AGE.list_answers(CODES) == tuple(range(1, 121))
    assert ONE.list_answers(CODES) == ("f",)
    assert MANY.list_answers(CODES) == (("none",), ("a",), ("b",), ("a", "b"))
    assert HELD.list_answers(CODES) == WHERE.list_answers(CODES) == tuple(sorted(CODES))
    assert ORIGIN.list_answers(CODES) == tuple(sorted(CODES))


@pytest.mark.parametrize(
    ("asked", "most"), [(AGE, 1), (ONE, 1), (MANY, 1), (WHERE, 1), (HELD, 5), (ORIGIN, 3)]
)
def test_how_many_countries_may_be_given(asked: Question, most: int) -> None:
    assert asked.most == most


def test_the_countries_worth_choosing_are_those_that_sources_name_there() -> None:
    told = case(said("US", "bad"), named=(said("US", "FR"), said("GB", "DE"), said("US", "ZZ")))
    place, silent = told.destination, told.countries["US"]
    assert ORIGIN.list_countries(place) == ("DE", "FR")
    assert CRITIC.list_countries(place) == ("ZZ", "DE", "FR")
    assert ORIGIN.list_countries(silent) == ()
    assert CRITIC.list_countries(silent) == ("US",)


SENSITIVE = {"sensitive": True, "on_paper": OnPaper.WITHHELD}


@pytest.mark.parametrize(
    ("shape", "declared", "reason"),
    [
        (Shape.ONE, {}, "one or more of the options needs options"),
        (Shape.MANY, {"options": (*BOXES, BOXES[0])}, "needs options, each once"),
        (Shape.NUMBER, {"options": BOXES}, "anything else has none"),
        (Shape.NUMBER, {"lowest": 1, "highest": 9}, "a number needs what is said of it"),
        (Shape.NUMBER, {"lowest": 9, "highest": 9, "said": "s"}, "a lowest and a highest"),
        (Shape.ONE, {"options": BOXES, "no_risk": "c"}, "no_risk is 'c', which is none"),
        (Shape.MANY, {"options": BOXES, "no_risk": "none"}, "no_risk is 'none', which is none"),
        (Shape.MANY, {"options": BOXES, **SENSITIVE}, "what paper withholds is sensitive"),
        (
            Shape.ONE,
            {"options": BOXES, "no_risk": "none", "on_paper": OnPaper.NEVER_NAMED},
            "what paper withholds is sensitive",
        ),
        (Shape.ONE, {"options": BOXES, "on_paper": OnPaper.IN_A_BAND}, "only a number"),
        (Shape.ONE, {"options": BOXES, "likely": {"c": 1}}, "never_milder and likely name"),
        (Shape.ONE, {"options": BOXES, "never_milder": (("a", "c"),)}, "never_milder and likely"),
        (Shape.ONE, {"options": BOXES, "in_samples": 2}, "in_samples is a share"),
        (Shape.ONE, {"options": BOXES, "unanswered": "c"}, "unanswered is 'c', which is none"),
        (Shape.MANY, {"options": BOXES, "unanswered": "a"}, "unanswered is 'a', which is none"),
        (Shape.COUNTRIES, {"no_risk": ()}, "no_risk is (), which is none"),
        (Shape.SOME_COUNTRIES, {"named_by": (NAMED,), "no_risk": ("AD",)}, "no_risk is ('AD',)"),
        (Shape.SOME_COUNTRIES, {"no_risk": ()}, "some countries, and nothing else, are named by"),
        (Shape.COUNTRIES, {"named_by": (NAMED,)}, "some countries, and nothing else, are named"),
    ],
)
def test_a_wrong_declaration_is_refused_in_one_line(
    shape: Shape, declared: dict[str, Any], reason: str
) -> None:
    with pytest.raises(BadDeclaration) as refused:
        question("made_up", shape, "Choose.", **declared)
    assert str(refused.value).startswith("question made_up: ")
    assert reason in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(("key", "missing"), [("Made-up", "m"), ("", "m"), ("made_up", "")])
def test_a_question_without_a_key_or_without_words_is_refused(key: str, missing: str) -> None:
    with pytest.raises(BadDeclaration):
        question(key, Shape.COUNTRY, missing)

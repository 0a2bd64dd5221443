"""Answers become one number and come back as they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from riskcheck.engine.model.declaring import BadDeclaration
from riskcheck.engine.model.questions import (
    SEVERAL_COUNTRIES,
    STATELESS,
    Answer,
    Question,
    Shape,
)
from riskcheck.links.answer_codec import (
    DIGITS,
    ROOM,
    SPACE,
    count_sets,
    decode_answers,
    encode_answers,
)
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import CODES, check_answers
from tests.rulebook.travellers import travellers

COUNTRY = st.sampled_from(sorted(CODES))


def any_answer(question: Question) -> st.SearchStrategy[Answer]:
    if question.shape is Shape.NUMBER:
        return st.integers(question.lowest, question.highest)
    if question.shape is Shape.COUNTRY:
        return COUNTRY
    if question.shape in SEVERAL_COUNTRIES:
        least = int(question.shape is Shape.COUNTRIES)
        several = st.lists(COUNTRY, min_size=least, max_size=question.most, unique=True)
        return several.map(tuple)
    if question.shape is Shape.ONE:
        return st.sampled_from(question.values)
    rest = [value for value in question.values if value not in question.stand_alone]
    together = st.sets(st.sampled_from(rest), min_size=1)
    alone = st.sampled_from(sorted(question.stand_alone)).map(lambda value: {value})
    return (together | alone).map(lambda chosen: tuple(v for v in question.values if v in chosen))


ANY = {key: any_answer(question) for key, question in RULEBOOK.questions.items()}
OPTIONAL = {key: ANY[key] for key in ANY if key not in ("nationalities", "destination")}
of_somebody_with_a_nationality = st.fixed_dictionaries(
    {key: ANY[key] for key in ("nationalities", "destination")}, optional=OPTIONAL
)
of_somebody_stateless = st.fixed_dictionaries(
    {
        "nationalities": st.just(()),
        "destination": ANY["destination"],
        "protection": st.just(STATELESS),
    },
    optional={key: OPTIONAL[key] for key in OPTIONAL if key != "protection"},
)
any_answers = of_somebody_with_a_nationality | of_somebody_stateless


@given(any_answers)
def test_answers_come_back_as_they_were(answers: dict[str, Answer]) -> None:
    assert check_answers(answers) == answers
    assert 0 <= encode_answers(answers) < SPACE
    assert decode_answers(encode_answers(answers)) == answers


@given(any_answers, any_answers)
def test_other_answers_are_another_number(
    answers: dict[str, Answer], others: dict[str, Answer]
) -> None:
    assert (encode_answers(answers) == encode_answers(others)) is (answers == others)


def test_every_answer_to_every_question_comes_back() -> None:
    start = {"nationalities": ("US",), "destination": "RU"}
    for digit in DIGITS:
        for answer in digit.answers[1:]:
            several = digit.question.shape in SEVERAL_COUNTRIES and answer != ()
            answers = start | {digit.question.key: (answer,) if several else answer}
            assert decode_answers(encode_answers(answers)) == answers


def test_the_order_of_citizenships_is_kept_and_that_of_ticks_is_the_rulebooks() -> None:
    answers = {"nationalities": ("RU", "US"), "destination": "RU", "family": ("custody", "minor")}
    back = decode_answers(encode_answers(answers))
    assert back["nationalities"] == ("RU", "US")
    assert back["family"] == ("minor", "custody")


LAST: dict[str, Answer] = {
    key: (max(CODES),) * question.most
    if question.shape in SEVERAL_COUNTRIES
    else question.list_answers(CODES)[-1]
    for key, question in RULEBOOK.questions.items()
}
"""To every question the answer with the largest number."""


def test_the_first_number_is_no_answer_and_no_answers_are_beyond_the_last() -> None:
    assert decode_answers(0) == {}
    assert decode_answers(encode_answers(LAST)) == LAST
    assert encode_answers(LAST) < SPACE
    for key, question in RULEBOOK.questions.items():
        for answer in question.list_answers(CODES):
            several = (answer,) if question.shape in SEVERAL_COUNTRIES else answer
            assert encode_answers(LAST | {key: several}) <= encode_answers(LAST)


def test_to_choose_no_country_is_another_answer_than_to_give_none() -> None:
    start = {"nationalities": ("US",), "destination": "RU"}
    for key in ("origin", "critic_of"):
        none = start | {key: ()}
        assert decode_answers(encode_answers(none)) == none
        assert encode_answers(none) != encode_answers(start)


def test_some_countries_keep_their_order_and_do_not_mix_with_those_of_another_question() -> None:
    answers = {
        "nationalities": ("US",),
        "destination": "RU",
        "origin": ("UA", "GE"),
        "critic_of": ("RU", "BY", "KZ"),
    }
    assert decode_answers(encode_answers(answers)) == answers


def test_who_is_stateless_may_hold_no_nationality() -> None:
    answers = {"nationalities": (), "destination": "RU", "protection": "stateless"}
    assert decode_answers(encode_answers(answers)) == answers


def test_made_up_travellers_come_back() -> None:
    for answers in travellers(300, seed=5):
        assert decode_answers(encode_answers(answers)) == answers


def test_there_is_room_for_eight_more_questions_of_yes_no_and_not_sure() -> None:
    assert SPACE * 4**8 < 256**ROOM


def test_questions_for_which_there_is_no_room_are_refused_in_one_line() -> None:
    with pytest.raises(BadDeclaration, match=rf"^question \w+: .* no room for it in {ROOM} bytes"):
        count_sets(DIGITS + DIGITS)

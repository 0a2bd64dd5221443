"""A paper says which questions are still open, and how high the answers could raise the level."""

import re

from django.test import Client

from riskcheck.engine.judging.next_questions import find_highest_level, find_open_questions
from riskcheck.present.open_questions import list_open_questions, write_possible_level
from riskcheck.present.translator import get_translator
from riskcheck.present.withheld import NEVER_NAMED, remove_withheld
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import assess_answers, check_answers
from tests.rulebook.travellers import half_told
from tests.web.paper.ticking import showing
from tests.web.visiting import A_RESERVIST, A_TOURIST, advice_on, between

LEVEL = re.compile(r"Could be (\d)\.$")


def band(client: Client, answers: dict[str, object]) -> str:
    return between(showing(advice_on(client, answers)), '<div class="band', "</div>")


def test_the_band_says_what_is_open_and_how_high_it_could_lead(client: Client) -> None:
    korean = {"nationalities": ["US", "KR"], "destination": "KR", "role": "visit"}
    said = band(client, korean)
    assert "Some questions are still open: " in said
    assert "Age" in said
    assert (
        f"Could be {find_highest_level(assess_answers(check_answers(korean)), NEVER_NAMED):d}."
        in said
    )


def test_where_every_question_that_matters_is_answered_none_is_open(client: Client) -> None:
    for answers in (A_RESERVIST, A_TOURIST):
        assert "still open" not in band(client, answers)


def test_the_question_asked_in_private_is_on_no_paper_and_its_answer_in_no_level() -> None:
    for answers in half_told(300, seed=49):
        public = remove_withheld(assess_answers(answers))
        said = list_open_questions(public, get_translator())
        named = find_open_questions(public) - NEVER_NAMED
        assert bool(said) == bool(named)
        for key in named:
            assert RULEBOOK.questions[key].short in said
        assert RULEBOOK.questions["lgbt_information"].short not in said
        told = LEVEL.findall(write_possible_level(public, get_translator()))
        highest = find_highest_level(public, NEVER_NAMED)
        assert told == ([str(int(highest))] if highest > public.level else [])


def test_an_unticked_box_changes_nothing_of_what_is_open() -> None:
    told = {"activities": ("donation",), "family": ("minor",)}
    untold = {"activities": ("none",), "family": ("none",)}
    for answers in half_told(200, seed=50):
        one, other = (remove_withheld(assess_answers(answers | more)) for more in (told, untold))
        assert list_open_questions(one, get_translator()) == list_open_questions(
            other, get_translator()
        )
        assert one.level is other.level

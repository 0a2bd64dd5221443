"""Whose citizen the destination takes somebody for, in the words of what makes them one."""

from typing import Any

import pytest

from riskcheck.engine.model.truth import YES
from riskcheck.facts import COUNTRIES
from riskcheck.present.status import BY_LAW, ENDED, POSSIBLE, WHAT_FOLLOWS, write_status
from riskcheck.present.translator import get_translator
from riskcheck.rulebook.questions import TIES
from riskcheck.rulebook.scopes import (
    citizenship_ended,
    possible_national,
    presumed_national,
    without_a_tie,
)
from riskcheck.service import assess_answers, check_answers
from tests.rulebook.travellers import half_told, travellers

FOLLOWS = " What it may do to its citizens, it may do to you."
NOT_SURE = ". We are not sure, so each risk from that is set lower."


def status(nationality: str, to: str, *ties: str, **answers: Any) -> str:
    told = {"nationalities": [nationality], "destination": to, "role": "visit", **answers}
    if ties:
        told["ties"] = list(ties)
    return write_status(assess_answers(check_answers(told)), get_translator())


@pytest.mark.parametrize(
    ("nationality", "to", "tie", "more", "said"),
    [
        ("US", "SY", "father", {}, "The law of Syria makes you its citizen through your father."),
        ("US", "FR", "mother", {}, "The law of France makes you its citizen through your mother."),
        ("US", "SY", "parent", {}, "The law of Syria makes you its citizen through a parent."),
        ("US", "BR", "born", {}, "The law of Brazil makes you its citizen by your birth there."),
        (
            "US",
            "PL",
            "grandparent",
            {},
            "The law of Poland makes you its citizen through a grandparent.",
        ),
        (
            "US",
            "IR",
            "spouse",
            {"sex": "f"},
            "The law of Iran makes you its citizen by your marriage.",
        ),
    ],
)
def test_law_and_the_tie_that_it_carries_come_first_then_what_follows(
    nationality: str, to: str, tie: str, more: dict[str, str], said: str
) -> None:
    assert status(nationality, to, tie, **more) == said + FOLLOWS


@pytest.mark.parametrize(
    ("ties", "more", "said"),
    [
        (
            ["spouse"],
            {"holds_destination_passport": "yes"},
            "You hold a passport of Germany, so it counts you as its citizen.",
        ),
        (
            ["spouse"],
            {"citizenship_gained": "birth"},
            "You said you are a citizen of Germany by birth, so it counts you as its own.",
        ),
        (
            ["former"],
            {"citizenship_ended": "never_ended"},
            "Your citizenship of Germany never formally ended, so it may still count you as its own.",
        ),
    ],
)
def test_their_own_word_makes_a_citizen_too(
    ties: list[str], more: dict[str, str], said: str
) -> None:
    assert status("US", "DE", *ties, **more) == said + FOLLOWS


def test_who_does_not_know_how_it_ended_is_told_as_not_sure() -> None:
    said = f"You used to be a citizen of Syria, and it may still count you as one{NOT_SURE}"
    assert status("US", "SY", "former") == said
    assert status("US", "SY", "former", citizenship_ended="unsure") == said


@pytest.mark.parametrize(
    ("tie", "through"),
    [
        ("mother", "through your mother"),
        ("grandparent", "through a grandparent"),
        ("born", "by your birth there"),
        ("spouse", "by a marriage"),
    ],
)
def test_a_tie_that_law_does_not_carry_is_told_in_one_line_as_not_sure(
    tie: str, through: str
) -> None:
    said = f"Syria may count you as its citizen {through}{NOT_SURE}"
    assert status("US", "SY", tie) == said


def test_of_several_ties_the_one_that_makes_a_citizen_is_named() -> None:
    said = "The law of Syria makes you its citizen through your father."
    assert status("US", "SY", "born", "mother", "father").startswith(said)


@pytest.mark.parametrize("ended", ["released", "lost", "taken"])
def test_who_is_no_longer_a_citizen_reads_that_they_said_so(ended: str) -> None:
    said = status("US", "KR", "former", "father", citizenship_ended=ended)
    assert said == "You said you are no longer a citizen of South Korea."


@pytest.mark.parametrize(
    ("nationality", "ties"), [("SY", ["father"]), ("US", ["none"]), ("US", [])]
)
def test_a_declared_citizen_and_who_has_no_tie_read_nothing(
    nationality: str, ties: list[str]
) -> None:
    assert status(nationality, "SY", *ties) == ""


def test_in_a_territory_it_is_the_law_of_the_state_whose_citizenship_counts() -> None:
    said = status("FR", "PR", "born")
    assert said.startswith("The law of the United States of America makes you its citizen")


def test_there_are_words_for_every_tie() -> None:
    unnamed = {"none"}
    assert POSSIBLE.keys() == set(TIES.values) - unnamed
    assert BY_LAW.keys() == set(TIES.values) - {*unnamed, "former", "unsure"}


def test_everybody_reads_what_they_are_taken_for_and_nothing_else() -> None:
    speaker = get_translator()
    met = set()
    for answers in [*travellers(400, seed=61), *half_told(400, seed=62)]:
        assessment = assess_answers(answers)
        truth, case = assessment.judgement.truth, assessment.case
        said = write_status(assessment, speaker)
        country = COUNTRIES[case.destination.nationality].spoken
        possible = [speaker.about(text, country) for text in POSSIBLE.values()]
        if truth(presumed_national) is YES:
            met.add("presumed")
            assert said.endswith(WHAT_FOLLOWS), answers
        elif truth(possible_national) is YES:
            met.add("possible")
            assert said in possible, answers
        elif truth(citizenship_ended) is YES and not case.is_national:
            met.add("ended")
            assert said == speaker.about(ENDED, country), answers
        else:
            met.add("none" if truth(without_a_tie) is YES else "declared")
            assert said == "", answers
    assert met == {"presumed", "possible", "ended", "none", "declared"}

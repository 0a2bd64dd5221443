"""Questions are asked only while an answer could still change the advice."""

import random
from collections.abc import Mapping

from riskcheck.engine.conditions.dsl import all_of, any_of, unless
from riskcheck.engine.declarations.rules import Rulebook
from riskcheck.engine.judging.assess import assess
from riskcheck.engine.judging.next_questions import (
    STARTING_POINT,
    find_highest_level,
    find_levels_by_question,
    find_open_questions,
    keep_relevant_answers,
    list_open_screens,
)
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import Strength
from riskcheck.engine.model.questions import Answer
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK
from tests.engine.small import DAY, bad, case, national_or_possible, notice, rule, rulebook, tie
from tests.engine.sources import said
from tests.rulebook.travellers import told as judged
from tests.rulebook.travellers import travellers

ONE_RULE = rulebook(rule(all_of(national_or_possible, bad, notice)))
BAD = said("US", "bad", scope="everyone")


def asked(told: Case, book: Rulebook = ONE_RULE) -> set[str]:
    return set(find_open_questions(assess(told, book)))


def test_a_question_is_asked_while_its_answer_matters() -> None:
    assert asked(case(BAD)) == {"notice"}
    assert asked(case(BAD, held=("US",))) == {"ties", "notice"}


def test_a_question_is_not_asked_once_the_verdict_is_settled() -> None:
    assert asked(case(BAD, held=("US",), ties=("none",))) == set()
    assert asked(case(BAD, notice="no")) == set()
    assert asked(case(BAD, notice="yes")) == set()
    assert asked(case(said("US", "mild", scope="everyone"))) == set()


def test_a_question_is_not_asked_where_no_source_can_settle_the_verdict() -> None:
    assert asked(case()) == set()


def test_a_question_that_could_only_speak_against_a_rule_is_asked_too() -> None:
    assert asked(case(), rulebook(rule(unless(notice)))) == {"notice"}


def test_a_question_is_asked_where_it_decides_only_the_level() -> None:
    statements = (said("US", "bad", strength=Strength.MAY), said("GB", "bad", scope="noticed"))
    told = case(*statements)
    assert [int(a.level) for a in assess(told, rulebook(rule(bad))).advisories] == [3]
    assert asked(told, rulebook(rule(bad))) == {"notice"}


def test_an_answer_that_could_make_a_rule_give_way_is_asked_for() -> None:
    stronger = rule(bad, level=2, key="stronger")
    particular = rule(notice, level=1, key="particular", milder_form_of=stronger)
    general = rule(bad, level=3, key="general", gives_way_to=(particular,))
    book = rulebook(stronger, particular, general)
    assert [a.rule.key for a in assess(case(BAD), book).advisories] == ["general", "stronger"]
    assert asked(case(BAD), book) == {"notice"}
    assert asked(case(BAD, notice="no"), book) == set()


def test_screens_hold_the_open_questions_in_the_order_asked() -> None:
    book = rulebook(rule(any_of(tie, notice)))
    screens = list_open_screens(assess(case(), book))
    assert [(s.key, [q.key for q in qs]) for s, qs in screens] == [
        ("link", ["ties"]),
        ("you", ["notice"]),
    ]
    assert list_open_screens(assess(case(notice="yes"), book)) == []


def test_answers_that_no_longer_matter_are_dropped() -> None:
    told = case(BAD, held=("US",), ties=("none",), notice="yes", age=30)
    assert set(keep_relevant_answers(told, ONE_RULE)) == {
        "destination",
        "nationalities",
        "role",
        "ties",
    }


def test_answers_that_matter_are_kept_in_place() -> None:
    told = case(BAD, held=("US",), ties=("parent",), notice="yes", age=30)
    answers = keep_relevant_answers(told, ONE_RULE)
    assert answers["ties"] == ("parent",)
    assert answers["notice"] == "yes"
    assert "age" not in answers


def screens_seen(
    start: Mapping[str, Answer], answers: Mapping[str, Answer]
) -> tuple[list[str], list[str]]:
    """The screens and questions on the way to the advice, one screen at a time."""
    given = dict(start)
    screens: list[str] = []
    questions: list[str] = []
    while True:
        told = assess(Case(given, COUNTRIES, DAY), RULEBOOK)
        to_come = list_open_screens(told)
        if not to_come:
            return screens, questions
        screen, open_now = to_come[0]
        screens.append(screen.key)
        for question in open_now:
            questions.append(question.key)
            answer = answers.get(question.key, question.no_risk)
            assert answer is not None, question.key
            given[question.key] = answer


NO_TIE: Mapping[str, Answer] = {"ties": ("none",)}


ASKED_OF_ANYONE = {"ties", "protection", "open_notice", "wanted_elsewhere"}
"""No calm place is safe for a refugee, or for somebody whom a court or a country of theirs looks for."""


def test_who_has_no_tie_to_a_harmless_place_is_asked_only_what_no_place_is_harmless_for() -> None:
    for code in ("NZ", "IS", "UY", "JP"):
        start = {"nationalities": ("CA",), "destination": code, "role": "visit"}
        screens, questions = screens_seen(start, NO_TIE)
        assert set(questions) == ASKED_OF_ANYONE, code
        assert 1 + len(screens) <= 5, screens


def test_where_service_in_another_army_bars_entry_it_is_asked_too() -> None:
    for code in ("IE", "PT"):
        start = {"nationalities": ("CA",), "destination": code, "role": "visit"}
        screens, questions = screens_seen(start, NO_TIE)
        assert set(questions) == ASKED_OF_ANYONE | {"other_army"}, code
        assert 1 + len(screens) <= 6, screens


RESERVIST: Mapping[str, Answer] = {
    "age": 32,
    "sex": "m",
    "service_status": "reserve",
    "military_skill": "no",
    "other_army": "none",
    "passport_shown": "destination",
    "holds_destination_passport": "yes",
    "registered_there": "yes",
    "open_notice": "no",
    "stay_days": 21,
    "work": ("business",),
    "activities": ("none",),
    "family": ("none",),
    "lgbt_information": "no",
}


def test_a_russian_american_reservist_answers_fifteen_questions_on_twelve_screens() -> None:
    """And three before: citizenships and destination on the first page, then how they will be there."""
    start = {"nationalities": ("US", "RU"), "destination": "RU", "role": "visit"}
    screens, questions = screens_seen(start, RESERVIST)
    assert len(screens) <= 12, screens
    assert len(questions) <= 15, questions
    assert len(questions) == len(set(questions))


def test_an_open_question_could_raise_the_level_as_far_as_its_rule_and_no_further() -> None:
    told = assess(case(BAD), ONE_RULE)
    assert find_levels_by_question(told) == {"notice": ONE_RULE.rules[0].level}
    assert find_highest_level(told) == ONE_RULE.rules[0].level
    assert find_highest_level(told, unasked=frozenset({"notice"})) == told.level
    settled = assess(case(BAD, notice="no"), ONE_RULE)
    assert find_highest_level(settled) == settled.level


def test_a_question_that_decides_only_the_level_could_raise_it() -> None:
    statements = (said("US", "bad", strength=Strength.MAY), said("GB", "bad", scope="noticed"))
    told = assess(case(*statements), rulebook(rule(bad)))
    assert int(told.level) == 3
    assert int(find_highest_level(told)) == 4


def test_no_answer_to_an_open_question_raises_the_level_further_than_was_said() -> None:
    chance = random.Random(47)  # noqa: S311
    for full in travellers(600, seed=47):
        part = {key: full[key] for key in full if key in STARTING_POINT or chance.random() < 0.5}
        before = judged(part)
        after = judged(part | {key: full[key] for key in find_open_questions(before)})
        assert after.level <= find_highest_level(before), part

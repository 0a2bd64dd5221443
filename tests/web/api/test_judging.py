"""What the API says of a traveller is what the engine says, and what the page says."""

import json
from typing import Any

import pytest
from django.test import Client

from riskcheck.engine.judging.next_questions import (
    find_highest_level,
    find_levels_by_question,
    find_open_questions,
    list_open_screens,
)
from riskcheck.engine.judging.report import make_report
from riskcheck.facts import VERSION
from riskcheck.management.commands.assess import judge_lines
from riskcheck.present.translator import get_translator
from riskcheck.present.verdict import make_verdict
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import assess_answers, check_answers
from tests.web.api.sending import PEOPLE, SOME_OPEN, asked, batch, send
from tests.web.visiting import A_RESERVIST, START

BESIDE = ("presumed", "could_be", "open_questions")


@pytest.mark.parametrize("answers", PEOPLE)
def test_a_result_is_what_the_engine_finds(client: Client, answers: dict[str, Any]) -> None:
    result = asked(client, "assess", answers)
    assessment = assess_answers(check_answers(answers))
    assert {k: v for k, v in result.items() if k not in BESIDE} == json.loads(
        json.dumps(make_report(assessment, VERSION))
    )
    verdict = make_verdict(assessment, get_translator())
    assert (result["level"], result["could_be"]) == (verdict.level, verdict.could_be)
    assert result["could_be"] == find_highest_level(assessment) >= result["level"]
    assert set(result["open_questions"]) == find_open_questions(assessment)


def test_it_is_what_the_command_line_writes(client: Client) -> None:
    written = judge_lines([json.dumps(A_RESERVIST).encode()])
    result = asked(client, "assess", A_RESERVIST)
    assert {k: v for k, v in result.items() if k not in BESIDE} == next(iter(written))


def test_it_says_whose_citizenship_is_presumed(client: Client) -> None:
    a_son = {"nationalities": ["GB"], "destination": "IR", "ties": ["father"]}
    assert asked(client, "assess", a_son)["presumed"] is True
    assert asked(client, "assess", START)["presumed"] is False


def test_a_whole_number_with_a_point_is_a_whole_number(client: Client) -> None:
    text = json.dumps(START)[:-1]
    one, other = (send(client, "assess", f'{text},"age":{age}}}') for age in ("32", "32.0"))
    assert one.content == other.content


@pytest.mark.parametrize("answers", PEOPLE)
def test_what_is_asked_is_what_the_pages_ask(client: Client, answers: dict[str, Any]) -> None:
    given = asked(client, "questions", answers)
    assessment = assess_answers(check_answers(answers))
    still_open = [k for k in RULEBOOK.questions if k in find_open_questions(assessment)]
    assert given["open_questions"] == still_open
    screens = [s for s in given["screens"] if s["key"] != "journey"]
    assert [(s["key"], [q["key"] for q in s["questions"]]) for s in screens] == [
        (screen.key, [q.key for q in questions])
        for screen, questions in list_open_screens(assessment)
    ]
    assert ("role" in answers) == (screens == given["screens"])
    levels = find_levels_by_question(assessment)
    for screen in given["screens"]:
        for question in screen["questions"]:
            assert question["could_be"] == levels.get(question["key"], assessment.level)


def test_a_front_end_can_be_built_on_what_is_asked(client: Client) -> None:
    """It answers whatever is asked, by what the question says of itself, until nothing is."""
    for start in SOME_OPEN:
        answers: dict[str, Any] = dict(start)
        for _turn in range(40):
            screens = asked(client, "questions", answers)["screens"]
            if not screens:
                break
            for question in screens[0]["questions"]:
                assert "%(" not in json.dumps(question)
                answers[question["key"]] = first_answer(question)
        assert asked(client, "assess", answers)["open_questions"] == []


def first_answer(question: dict[str, Any]) -> object:
    values = [option["value"] for option in question["options"]]
    return {
        "one": values[:1] and values[0],
        "several": values[:1],
        "number": question["lowest"],
        "countries_or_none": question["countries"][: question["most"]],
    }[question["shape"]]


def test_a_batch_is_one_result_a_line_in_order(client: Client) -> None:
    results = batch(client, PEOPLE)
    assert results == [asked(client, "assess", answers) for answers in PEOPLE]


def test_a_line_that_cannot_be_used_has_its_problem_in_its_place(client: Client) -> None:
    lines = [START, {**START, "age": "32"}, b"", b"[]", b"\xff", b'{"age":1,"age":2}', START]
    results = batch(client, lines)
    assert results[0] == results[-1] == asked(client, "assess", START)
    bad = results[1:-1]
    assert [line["line"] for line in bad] == [2, 3, 4, 5, 6]
    assert [line["error"]["status"] for line in bad] == [422, 400, 400, 400, 400]
    assert [e["field"] for e in bad[0]["error"]["errors"]] == ["age"]


def test_a_batch_may_end_with_or_without_a_line_feed(client: Client) -> None:
    for end in ("", "\n", "\r\n"):
        response = send(client, "assess/batch", json.dumps(START) + end, "application/jsonl")
        assert len(b"".join(response).splitlines()) == 1


def test_nothing_of_a_result_is_kept(client: Client) -> None:
    for address in ("assess", "questions"):
        headers = send(client, address, START).headers
        assert headers["Cache-Control"] == "no-store"
        assert not {"ETag", "Set-Cookie", "Access-Control-Allow-Origin"} & set(headers)

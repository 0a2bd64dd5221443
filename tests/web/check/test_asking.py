"""Screen by screen to the advice: what each asks, where it stands on the way, and the way back through them all."""

import re
from functools import cache
from typing import Any

import pytest
from django.test import Client

from riskcheck.engine.model.questions import Answer
from riskcheck.facts import COUNTRIES
from riskcheck.links.check_link import make_check_address, seal_answers
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import SCREENS
from riskcheck.web.check.places import SCREENS as ON_THE_WAY
from riskcheck.web.check.places import find_step_before
from riskcheck.web.check.questions import ask_one_again, ask_screen_again
from riskcheck.web.shared.kept_answers import keep_answers
from tests.depth import one_in
from tests.web.visiting import (
    A_RESERVIST,
    START,
    Reader,
    answers_in,
    check,
    filled_in,
    said_again,
    sent,
)
from tools.bench_asking import LONGEST, NAMED, Walk, answer_as_told, list_story_answers, walk

FIRST_PAGE = {key: START[key] for key in ("nationalities", "destination")}
PLACE = re.compile(r'<p class="place">Step (\d+)(?: of about (\d+)|, the last one)')
SHARE_OF_STORIES = one_in(60)
"""One story in so many, where each takes long."""


@cache
def list_walks() -> list[Walk]:
    return [walk(answers) for answers in list_story_answers()[::SHARE_OF_STORIES]]


def test_no_screen_asks_more_than_two_questions() -> None:
    assert all(1 <= len(screen.questions) <= 2 for screen in SCREENS)


def test_each_question_stands_on_one_screen() -> None:
    asked = [q.key for screen in ON_THE_WAY for q in screen.questions]
    assert sorted([*asked, "nationalities", "destination"]) == sorted(RULEBOOK.questions)


@pytest.mark.slow
def test_nobody_meets_a_screen_twice_or_one_before_it() -> None:
    order = [screen.key for screen in ON_THE_WAY]
    for one in list_walks():
        places = [order.index(screen.key) for screen in one.screens]
        assert places == sorted(set(places)), [screen.key for screen in one.screens]


@pytest.mark.slow
def test_each_step_is_counted_and_the_total_is_never_smaller() -> None:
    for one in list_walks():
        assert [screen.number for screen in one.screens] == list(range(2, one.steps + 1))
        assert all(screen.about >= screen.number for screen in one.screens)


@pytest.mark.slow
def test_the_first_total_is_mostly_within_two_of_the_truth() -> None:
    off = [abs(one.screens[0].about - one.steps) for one in list_walks()]
    assert sum(wrong <= 2 for wrong in off) >= 0.8 * len(off)
    assert sum(wrong <= 1 for wrong in off) >= 0.75 * len(off)


@pytest.mark.slow
def test_once_the_links_are_known_every_total_is_within_two_for_nearly_all() -> None:
    keys = [screen.key for screen in ON_THE_WAY]
    later = [
        abs(screen.about - one.steps)
        for one in list_walks()
        for screen in one.screens
        if keys.index(screen.key) > keys.index("link")
    ]
    assert sum(wrong <= 2 for wrong in later) >= 0.97 * len(later)


@pytest.mark.slow
def test_what_is_called_the_last_step_is_the_last() -> None:
    walks = list_walks()
    for one in walks:
        assert not any(screen.is_last for screen in one.screens[:-1])
    assert sum(one.screens[-1].is_last for one in walks) >= 0.99 * len(walks)


@pytest.mark.slow
def test_nobody_needs_more_than_three_minutes() -> None:
    assert max(one.seconds for one in list_walks()) <= LONGEST
    assert all(walk(answers).seconds <= LONGEST for answers in NAMED.values())


def test_the_page_says_the_step_and_so_does_its_title_and_neither_says_the_matter(
    client: Client,
) -> None:
    html = client.get(check(START)).content.decode()
    number, about = PLACE.findall(html)[0]
    assert number == "3"
    assert int(about) > 3
    assert "<title>Travel check: step 3</title>" in html
    wrong = said_again(client, check(START), {})
    assert "<title>Error: Travel check: step 3</title>" in wrong
    assert "Russia" not in html.partition("</title>")[0]


def test_who_has_not_said_what_links_them_is_told_that_there_may_be_more(client: Client) -> None:
    html = client.get(check({"nationalities": ["US"], "destination": "IR"})).content.decode()
    assert re.search(r"Step 2 of about \d+, more with a link to Iran", html)
    assert "more with a link" not in client.get(check(START)).content.decode()


def test_how_they_will_be_there_is_asked_of_everybody(client: Client) -> None:
    for code in COUNTRIES:
        address = sent(client, "/", {"nationalities": ["US"], "destination": code})
        html = client.get(address.headers["Location"]).content.decode()
        assert Reader(html).asked() == ["role"], code


def test_why_and_the_answers_so_far_are_folded(client: Client) -> None:
    html = client.get(check(START | {"age": 32, "sex": "m"}, "you/")).content.decode()
    assert html.count('<details class="why"><summary>') == 2
    assert "<summary>Your answers so far (5)</summary>" in html
    assert " open" not in "".join(re.findall(r"<details[^>]*>", html))


def test_every_screen_has_a_way_back_to_the_one_before(client: Client) -> None:
    """From the last screen to the first page, each filled in as it was answered."""
    address = check(A_RESERVIST, "information/")
    seen: list[str] = []
    while not address.endswith("/start/"):
        response = client.get(address)
        assert response.status_code == 200
        reader = Reader(response.content.decode())
        seen += [key for key in reader.asked() if key != "so_far"]
        assert_filled_in(reader)
        [address] = [str(a["href"]) for a in reader.of("a") if back_to(a) and "hreflang" not in a]
    assert set(seen) == set(A_RESERVIST) - {"nationalities", "destination"}
    first = Reader(client.get(address).content.decode())
    assert "role" not in first.asked()


def back_to(link: dict[str, str | None]) -> bool:
    return bool(
        re.fullmatch(
            rf"/check/[^/]+/({'|'.join(s.key for s in ON_THE_WAY)}|start)/", str(link.get("href"))
        )
    )


def assert_filled_in(reader: Reader) -> None:
    for key in reader.asked():
        answer = A_RESERVIST.get(key)
        if isinstance(answer, int):
            [box] = [a for a in reader.of("input") if a.get("name") == key]
            assert box["value"] == str(answer)
        elif key in A_RESERVIST:
            expected = filled_in(key, answer)
            assert reader.chosen(key) == (expected if isinstance(expected, list) else [expected])


@pytest.mark.slow
def test_every_screen_of_every_traveller_can_be_had_again_with_what_was_answered() -> None:
    for one, answers in zip(list_walks(), list_story_answers()[::SHARE_OF_STORIES], strict=True):
        told = tell_all(one, answers)
        for screen in one.screens:
            asking = ask_screen_again(told, screen.key, None)
            assert asking is not None
            assert asking.initial == {q.key: told[q.key] for q in screen.questions}
            assert keep_answers(asking.answers | asking.initial) == told
            for question in screen.questions:
                alone = ask_one_again(told, question.key, None)
                assert alone is not None
                assert alone.questions == (question,)
                assert alone.answers | alone.initial == told


def tell_all(one: Walk, answers: Any) -> dict[str, Answer]:
    """The answers that the walk ended with."""
    told = {key: answers[key] for key in ("nationalities", "destination")}
    for screen in one.screens:
        told |= {q.key: answer_as_told(q, answers) for q in screen.questions}
    return keep_answers(told)


def test_a_changed_answer_on_the_way_back_keeps_those_after_it(client: Client) -> None:
    response = sent(client, check(A_RESERVIST, "you/"), {"age": "33", "sex": "m"})
    assert answers_in(response.headers["Location"]) == A_RESERVIST | {"age": 33}


def test_the_step_before_is_the_last_screen_answered_before() -> None:
    screens = {screen.key: screen for screen in ON_THE_WAY}
    assert find_step_before(FIRST_PAGE, screens["journey"]) == "start/"
    assert find_step_before(START | {"age": 3}, screens["papers"]) == "you/"


# Errors


def test_nothing_that_was_typed_stands_in_the_address_that_shows_it_again(client: Client) -> None:
    response = sent(client, check(START, "you/"), {"age": "thirty-two", "sex": "m"})
    assert "thirty" not in response.headers["Location"]
    html = client.get(response.headers["Location"]).content.decode()
    assert 'value="thirty-two"' in html
    assert Reader(html).chosen("sex") == ["m"]


@pytest.mark.parametrize(
    "sealed", ["nonsense", "", seal_answers(START), seal_answers(START, now=0)]
)
def test_what_opens_nothing_is_ignored(client: Client, sealed: str) -> None:
    fresh = client.get("/")
    assert client.get("/", {"sent": sealed}).content == fresh.content
    token = seal_answers(START)
    asked = client.get(f"{make_check_address(token)}?sent={sealed}").content.decode()
    assert "There is something to correct" not in asked


def test_what_was_typed_opens_no_check(client: Client) -> None:
    response = sent(client, "/", {"nationalities": ["US"]})
    token = response.headers["Location"].partition("?sent=")[2]
    assert client.get(make_check_address(token)).status_code == 410


def test_more_than_an_address_can_carry_is_answered_at_once(client: Client) -> None:
    response = sent(client, check(START, "you/"), {"age": "x" * 9000, "sex": "m"})
    assert response.status_code == 400
    assert "There is something to correct" in response.content.decode()


def test_the_advice_so_far_and_the_consulate_are_one_step_away(client: Client) -> None:
    links = Reader(client.get(check(START)).content.decode()).values("href")
    assert any(link.endswith("/advice/") for link in links)
    assert any(link.endswith("/show/") for link in links)

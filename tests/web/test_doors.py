"""From form to page: what each address answers, and what it keeps of the answers."""

import re
import time
from collections.abc import Callable
from html import unescape

import pytest
from django.test import Client

from riskcheck import assess
from riskcheck.engine.judging.next_questions import find_open_questions
from riskcheck.facts import COUNTRIES
from riskcheck.links import check_link as checklink
from riskcheck.links.check_link import CheckLinks
from riskcheck.rulebook import RULEBOOK
from tests.web.visiting import A_RESERVIST, A_TOURIST, START, Reader, answers_in, check, sent

LATER_QUESTIONS = {key: answer for key, answer in A_RESERVIST.items() if key not in START}


def test_a_form_leads_on_by_an_address_to_get(client: Client) -> None:
    response = sent(client, "/", START)
    assert response.status_code == 303
    assert answers_in(response.headers["Location"]) == START


def test_each_screen_adds_its_answers_until_the_advice(client: Client) -> None:
    address = sent(client, "/", START).headers["Location"]
    screens = 1
    while asked := Reader(client.get(address).content.decode()).asked():
        response = sent(client, address, {key: A_RESERVIST[key] for key in asked})
        assert response.status_code == 303, asked
        address, screens = response.headers["Location"], screens + 1
    assert screens == 12
    assert answers_in(address) == A_RESERVIST
    assert "Level 4 of 4" in client.get(address).content.decode()


@pytest.mark.parametrize(
    "answers",
    [
        START,
        A_TOURIST,
        START | {"age": 32, "sex": "m"},
        {"nationalities": ["US"], "destination": "IR", "role": "live", "ties": ["born"]},
        {"nationalities": ["GB", "CN"], "destination": "HK", "role": "transit_air"},
    ],
    ids=lambda answers: f"{len(answers)} answers to {answers['destination']}",
)
def test_questions_asks_exactly_what_is_still_open(
    client: Client, answers: dict[str, object]
) -> None:
    response = sent(client, "/questions/", answers)
    still_open = find_open_questions(assess(answers))
    assert response.status_code == 200
    html = response.content.decode()
    if still_open:
        assert set(Reader(html).asked()) == still_open
    else:
        assert 'class="sheet' in html


def test_what_questions_asks_leads_to_the_advice(client: Client) -> None:
    html = sent(client, "/questions/", START).content.decode()
    [form] = Reader(html).of("form")
    # Days are asked of people who may turn of call-up age there; at 32 they no longer matter.
    no_longer_matter = {
        key: RULEBOOK.questions[key].no_risk for key in Reader(html).asked() if key != "stay_days"
    } | {"stay_days": "21"}
    response = sent(client, str(form["action"]), no_longer_matter | LATER_QUESTIONS)
    assert response.status_code == 303
    assert answers_in(response.headers["Location"]) == A_RESERVIST


@pytest.mark.parametrize("answers", [A_RESERVIST, START, A_TOURIST], ids=["all", "some", "Spain"])
def test_advice_gives_the_result_with_the_printed_sheet(
    client: Client, answers: dict[str, object]
) -> None:
    response = sent(client, "/advice/", answers)
    html = response.content.decode()
    assessment = assess(answers)
    assert response.status_code == 200
    level = int(assessment.level)
    assert f"Level {level} of 4" in html or f"At least level {level}." in html
    assert 'class="sheet' in html
    shown = set(re.findall(r'<div class="risk" id="([\w-]+)"', html))
    assert shown == {advisory.rule.key for advisory in assessment.advisories}


def test_a_screen_that_no_longer_matters_leads_back_to_the_check(client: Client) -> None:
    response = client.get(check(A_TOURIST, "family/"))
    assert response.status_code == 303
    assert response.headers["Location"].startswith("/check/")


def test_changing_the_destination_keeps_what_still_matters(client: Client) -> None:
    changed = START | {"destination": "UA"}
    kept = answers_in(sent(client, check(A_RESERVIST, "start/"), changed).headers["Location"])
    assert kept["destination"] == "UA"
    assert set(kept) <= set(A_RESERVIST) | {"ties"}
    to_spain = START | {"destination": "ES"}
    kept = answers_in(sent(client, check(A_RESERVIST, "start/"), to_spain).headers["Location"])
    assert to_spain.items() <= kept.items()
    assert "service_status" not in kept


def test_changing_one_answer_keeps_the_rest(client: Client) -> None:
    you = {key: A_RESERVIST[key] for key in ("age", "sex")}
    response = sent(client, check(A_RESERVIST, "you/"), you | {"age": "33"})
    assert answers_in(response.headers["Location"]) == A_RESERVIST | {"age": 33}


def expired() -> str:
    return checklink.seal_answers(START, now=time.time() - checklink.LIFETIME)


def altered() -> str:
    token = checklink.seal_answers(START)
    return token[:-8] + token[-8:].swapcase()


def foreign() -> str:
    return CheckLinks(["a secret of another service, long enough to be one"]).seal(START)


@pytest.mark.parametrize("make", [expired, altered, foreign, lambda: "A" * 5000, lambda: "x"])
@pytest.mark.parametrize(
    "step", ["", "advice/", "start/", "you/", "family/", "change/age/", "again/age/", "all/"]
)
def test_an_address_that_opens_nothing_says_so(
    client: Client, make: Callable[[], str], step: str
) -> None:
    address = f"/check/{make()}/{step}"
    responses = [client.get(address)]
    if step != "advice/":
        responses.append(sent(client, address, {"age": "32"}))
    for response in responses:
        assert response.status_code == 410
        assert b"This check has ended. Nothing was kept." in response.content
        assert b'<a class="button" href="/">' in response.content


TRAVELLERS = {
    "US and Russia": {"nationalities": ["US", "RU"]},
    "US and France": {"nationalities": ["US", "FR"]},
    "with ties": {"nationalities": ["US"], "ties": ["born", "parent"]},
}


@pytest.mark.slow
@pytest.mark.parametrize("traveller", TRAVELLERS)
def test_every_destination_has_its_page(client: Client, traveller: str) -> None:
    assert len(COUNTRIES) == 250
    for code, country in COUNTRIES.items():
        answers = TRAVELLERS[traveller] | {"destination": code, "role": "visit"}
        html = sent(client, "/advice/", answers)
        asked = sent(client, "/questions/", answers)
        assert (html.status_code, asked.status_code) == (200, 200), code
        assert country.name in unescape(html.content.decode()), code

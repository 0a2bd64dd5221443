"""Changing one answer: that question alone, and back to where it was changed from."""

import re
import time

import pytest
from django.test import Client

from riskcheck.links.check_link import LIFETIME, seal_answers
from tests.web.visiting import (
    A_RESERVIST,
    START,
    Reader,
    advice_on,
    answers_in,
    check,
    filled_in,
    said_again,
    sent,
)

CHANGED = re.compile(r'<p class="changed"[^>]*>(.*?)</p>')


def test_every_answer_is_changed_by_itself(client: Client) -> None:
    links = re.findall(r'/check/[^/]+/change/(\w+)/"', advice_on(client, A_RESERVIST))
    assert sorted(links) == sorted(A_RESERVIST)
    for key in links:
        html = client.get(check(A_RESERVIST, f"change/{key}/")).content.decode()
        asked = {name for name in Reader(html).asked() if not name.startswith("typed_")}
        assert asked - {"protection"} == {key} - {"protection"}, key


@pytest.mark.parametrize("key", [key for key in A_RESERVIST if key != "nationalities"])
def test_the_same_answer_again_leads_to_the_same_advice(client: Client, key: str) -> None:
    response = sent(client, check(A_RESERVIST, f"change/{key}/"), {key: A_RESERVIST[key]})
    assert "/advice/?was=" in response.headers["Location"]
    assert answers_in(response.headers["Location"]) == A_RESERVIST
    html = client.get(response.headers["Location"]).content.decode()
    assert CHANGED.findall(html) == ["Level 4, as before."]


def test_what_changed_is_said_at_the_top_of_the_advice(client: Client) -> None:
    response = sent(client, check(A_RESERVIST, "change/open_notice/"), {"open_notice": "yes"})
    [said] = CHANGED.findall(client.get(response.headers["Location"]).content.decode())
    assert said == "Level 4, as before. Stopped from leaving: 4, was 3."


def test_nationalities_and_destination_are_changed_alone_too(client: Client) -> None:
    response = sent(client, check(A_RESERVIST, "change/destination/"), {"destination": "ES"})
    told = answers_in(response.headers["Location"])
    assert told["destination"] == "ES"
    assert told["nationalities"] == ["US", "RU"]
    assert "role" not in told, "how they will be in one country says nothing of another"
    fields = {"nationalities": ["US", "RU", "IL"]}
    response = sent(client, check(A_RESERVIST, "change/nationalities/"), fields)
    assert answers_in(response.headers["Location"])["nationalities"] == ["US", "RU", "IL"]
    stateless = {"nationalities": [""], "protection": "stateless"}
    response = sent(client, check(START, "change/nationalities/"), stateless)
    assert answers_in(response.headers["Location"])["protection"] == "stateless"


def test_from_a_screen_on_the_way_it_leads_on(client: Client) -> None:
    halfway = START | {"citizenship_gained": "birth", "age": 32, "sex": "m"}
    html = client.get(check(halfway)).content.decode()
    assert re.search(r'href="/check/[^/]+/again/age/"', html)
    response = sent(client, check(halfway, "again/age/"), {"age": "33"})
    assert re.fullmatch(r"/check/[^/]+/", response.headers["Location"])
    assert answers_in(response.headers["Location"]) == halfway | {"age": 33}


def test_a_wrong_answer_is_asked_again_in_the_same_place(client: Client) -> None:
    address = check(A_RESERVIST, "change/age/")
    html = said_again(client, address, {"age": "thirty"})
    assert 'value="thirty"' in html
    assert re.search(r'action="/check/[^/]+/change/age/"', html)
    assert "<title>Error: Travel check: change an answer</title>" in html
    assert re.search(r'href="/check/[^/]+/advice/">Back<', html)


@pytest.mark.parametrize(
    "was", ["", "nonsense", seal_answers(START, now=time.time() - LIFETIME), seal_answers({})]
)
def test_a_former_check_that_opens_no_more_is_not_spoken_of(client: Client, was: str) -> None:
    html = client.get(check(A_RESERVIST, f"advice/?was={was}")).content.decode()
    assert CHANGED.findall(html) == []


def test_an_answer_that_does_not_matter_leads_back_to_the_check(client: Client) -> None:
    spain = {"nationalities": ["US"], "destination": "ES", "role": "visit", "ties": ["none"]}
    response = client.get(check(spain, "change/service_status/"))
    assert response.status_code == 303


def test_what_is_filled_in_is_the_answer(client: Client) -> None:
    reader = Reader(client.get(check(A_RESERVIST, "change/work/")).content.decode())
    assert reader.chosen("work") == filled_in("work", A_RESERVIST["work"])

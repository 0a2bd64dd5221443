"""A screen sent after its check had ended is asked again, filled; its address alone still opens nothing."""

import json
import time

import pytest
from django.http import HttpResponse
from django.test import Client

from riskcheck.links import check_link as checklink
from tests.web.visiting import A_RESERVIST, START, Reader, answers_in, check, sent

BEGUN = "This check had ended. We started its 30 minutes again, with what you just sent."


def expired(step: str) -> str:
    then = time.time() - checklink.LIFETIME - 60
    return f"/check/{checklink.seal_answers(A_RESERVIST, now=then)}/{step}"


def so_far(client: Client, step: str) -> str:
    """What the page brought along while its check still opened."""
    html = client.get(check(A_RESERVIST, step)).content.decode()
    [field] = [a for a in Reader(html).of("input") if a.get("name") == "so_far"]
    assert field["type"] == "hidden"
    return str(field["value"])


def sent_late(client: Client, step: str, **typed: object) -> HttpResponse:
    return client.post(expired(step), {"so_far": so_far(client, step), **typed})


def test_a_late_screen_is_asked_again_filled(client: Client) -> None:
    response = sent_late(client, "you/", age="41")
    assert response.status_code == 303
    address = response.headers["Location"]
    assert "/you/?sent=" in address
    assert answers_in(address) == A_RESERVIST
    html = client.get(address).content.decode()
    assert BEGUN in html
    assert [a["value"] for a in Reader(html).of("input") if a.get("name") == "age"] == ["41"]


def test_once_sent_again_it_leads_on_as_ever(client: Client) -> None:
    again = sent_late(client, "change/age/", age="41").headers["Location"].partition("?")[0]
    response = sent(client, again, {"age": "41"})
    assert answers_in(response.headers["Location"])["age"] == 41
    assert BEGUN not in client.get(response.headers["Location"]).content.decode()


def test_a_late_first_page_keeps_what_was_answered_since(client: Client) -> None:
    response = sent_late(client, "start/", nationalities="US", destination="RU")
    address = response.headers["Location"]
    assert answers_in(address) == A_RESERVIST
    assert BEGUN in client.get(address).content.decode()


@pytest.mark.parametrize(
    "brought",
    [
        "",
        "nonsense",
        "[]",
        "null",
        json.dumps({"age": 32}),
        json.dumps(START | {"shoe": 43}),
        "[" * 9000,
    ],
)
def test_without_answers_that_can_be_used_the_check_has_ended(client: Client, brought: str) -> None:
    response = client.post(expired("you/"), {"so_far": brought, "age": "32"})
    assert response.status_code == 410


def test_the_address_alone_opens_nothing_whatever_is_added_to_it(client: Client) -> None:
    brought = so_far(client, "you/")
    assert client.get(expired("you/"), {"so_far": brought}).status_code == 410
    assert client.post(expired("advice/"), {"so_far": brought}).status_code == 405


def test_more_than_an_address_can_carry_is_asked_again_empty(client: Client) -> None:
    response = sent_late(client, "you/", age="4" * 5000)
    assert response.status_code == 303
    assert response.headers["Location"].endswith("/you/")
    assert client.get(response.headers["Location"]).status_code == 200

"""The page speaks the language of its address; what is meant for programs is English, whatever the address begins with."""

import json
from http import HTTPStatus

import pytest
from django.test import Client
from django.test.utils import override_settings

from tests.web.api.sending import JSON, NDJSON, ROOT, SOME_OPEN
from tests.web.api.test_held import HELD

PERSIAN = f"/fa{ROOT}"
FOR_PROGRAMS = HELD[1:]
"""All but the page."""
LINES = "\n".join(json.dumps(answers) for answers in [*SOME_OPEN, {}, []])


def ask(client: Client, address: str) -> bytes:
    """Drawn anew each time: a page that was kept would be the same whatever the language."""
    with override_settings(DEBUG=True):
        response = client.get(address)
    assert response.status_code == HTTPStatus.OK
    return response.content


def send(client: Client, address: str, body: str, content_type: str) -> bytes:
    response = client.post(address, body, content_type=content_type)
    return response.getvalue()


@pytest.mark.parametrize("address", FOR_PROGRAMS)
def test_what_is_held_is_english(client: Client, address: str) -> None:
    persian = ask(client, f"{PERSIAN}{address}")
    assert persian == ask(client, f"{ROOT}{address}")


@pytest.mark.parametrize("operation", ["assess", "questions"])
def test_what_is_judged_and_refused_is_english(client: Client, operation: str) -> None:
    for answers in (*SOME_OPEN, {}, {"age": "x"}):
        body = json.dumps(answers)
        persian = send(client, f"{PERSIAN}{operation}", body, JSON)
        assert persian == send(client, f"{ROOT}{operation}", body, JSON)


def test_a_batch_is_english_to_its_last_line(client: Client) -> None:
    persian = send(client, f"{PERSIAN}assess/batch", LINES, NDJSON)
    assert persian == send(client, f"{ROOT}assess/batch", LINES, NDJSON)

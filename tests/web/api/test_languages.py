"""The page speaks the language of its address; what is meant for programs is English, whatever the address begins with."""

import json
import re
from http import HTTPStatus

import pytest
from django.test import Client
from django.test.utils import override_settings
from django.utils.translation import gettext, override

from riskcheck.web.api.document import make_document
from riskcheck.web.shared.problems import KINDS
from tests.web.api.sending import JSON, NDJSON, ROOT, SOME_OPEN
from tests.web.api.test_held import HELD
from tests.web.own_words import OwnWords

PERSIAN = f"/fa{ROOT}"
FOR_PROGRAMS = HELD[1:]
"""All but the page."""
SUMMARIES = [
    operation["summary"] for way in make_document()["paths"].values() for operation in way.values()
]
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


def test_the_page_gives_its_summaries_and_problems_as_its_own_words(client: Client) -> None:
    english = OwnWords(client.get(ROOT).content.decode(), "en").texts
    persian = OwnWords(client.get(PERSIAN).content.decode(), "fa").texts
    titles = [kind.title for kind in KINDS]
    assert {*SUMMARIES, *(f"{kind.status}: {kind.title}" for kind in KINDS)} <= set(english)
    said = " ".join(english)
    for kind in KINDS:
        assert all(part.strip() in said for part in re.split(r"%\(\w+\)s", kind.detail.text))
    with override("fa"):
        for text in (*SUMMARIES, *titles):
            assert any(said.endswith(gettext(text)) for said in persian), text

"""Nothing of an answer reaches a log, standard output or error."""

import json
import logging

import pytest
from django.test import Client

from riskcheck.operations.logging import DiscreetFormatter
from tests.web.api.sending import NDJSON, ROOT, batch, refused, send
from tests.web.visiting import A_RESERVIST

TELLING = ("reserve", "opposition", "custody", "thirty", "nationalities", "api/v1")


def test_no_answer_and_no_mistake_leaves_a_word(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.handler.setFormatter(DiscreetFormatter())
    caplog.set_level(logging.DEBUG)
    client = Client(raise_request_exception=False)
    told = {**A_RESERVIST, "activities": ["opposition"], "family": ["custody"]}
    for address in ("assess", "questions"):
        send(client, address, told)
        send(client, address, {**told, "age": "thirty"})
        send(client, address, json.dumps(told)[:-1])
        send(client, address, {**told, "reserve": "opposition"})
        send(client, address, told, "text/plain")
        send(client, address, told, **{"sec-fetch-site": "cross-site"})
    batch(client, [told, {**told, "age": "thirty"}, b"reserve"])
    send(client, "assess/batch", b" " * 5_000_000, NDJSON)
    client.get(f"{ROOT}rules/reserve")
    client.put(f"{ROOT}assess", json.dumps(told))
    client.get(f"{ROOT}assess?age=thirty")
    written = capfd.readouterr()
    everything = caplog.text + written.out + written.err
    assert "Refused a form sent from another site" in everything
    assert [word for word in TELLING if word in everything] == []


@pytest.mark.urls("tests.web.api.broken_urls")
def test_what_breaks_is_our_fault_and_says_nothing(caplog: pytest.LogCaptureFixture) -> None:
    caplog.handler.setFormatter(DiscreetFormatter())
    response = Client(raise_request_exception=False).get(f"{ROOT}broken")
    assert refused(response, 500)["type"] == "/api/v1/#our-fault"
    assert "ValueError at" in caplog.text
    assert "reservist" not in caplog.text

"""Answers never reach a log, nor standard output and error."""

import logging

import pytest
from django.test import Client

from riskcheck.operations.logging import DiscreetFormatter
from tests.web.visiting import A_RESERVIST, START, check, sent

TELLING = ("reserve", "posts", "custody", "opposition", "/check", "nationalities", "thirty")


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.handler.setFormatter(DiscreetFormatter())
    caplog.set_level(logging.DEBUG)
    return caplog


def test_a_journey_with_every_kind_of_mistake_leaves_no_answer_in_a_log(
    logged: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    client = Client(raise_request_exception=False)
    told = A_RESERVIST | {"activities": ["posts", "opposition"], "family": ["custody"]}
    sealed = check(told)
    client.get(sealed)
    sent(client, "/", START)
    sent(client, "/questions/", told)
    sent(client, "/desk/", told | {"destination": "reserve"})
    sent(client, "/advice/", told | {"age": "thirty"})
    sent(client, check(START, "you/"), {"age": "thirty"})
    sent(client, "/", {"nationalities": "reserve\0"})
    client.get(f"{sealed[:-9]}AAAAAAAA/")
    client.get(f"{sealed}reserve/")
    client.put("/advice/", b"posts")
    client.post("/advice/", told, headers={"sec-fetch-site": "cross-site"})
    client.get("/", headers={"host": "reserve.example"})
    written = capfd.readouterr()
    everything = logged.text + written.out + written.err
    token = sealed.split("/")[2]
    assert "Refused a form sent from another site" in everything
    assert [word for word in (*TELLING, token[:30]) if word in everything] == []

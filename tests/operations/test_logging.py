"""A log says what went wrong and where in the code, never what a traveller sent."""

import json
import logging

import pytest
from django.test import Client

from riskcheck.operations.logging import DiscreetFormatter, JsonFormatter
from tests.web.shared.gate_urls import post

pytestmark = pytest.mark.urls("tests.web.shared.gate_urls")


@pytest.fixture
def browser() -> Client:
    return Client(headers={"host": "127.0.0.1"}, raise_request_exception=False)


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.handler.setFormatter(DiscreetFormatter())
    caplog.set_level(logging.DEBUG)
    return caplog


def test_a_server_error_is_logged_by_kind_and_place_alone(
    browser: Client, logged: pytest.LogCaptureFixture
) -> None:
    browser.get("/broken/reservist", headers={"user-agent": "reservist"})
    assert "500 Internal Server Error [ValueError at tests/web/shared/gate_urls.py" in logged.text
    assert "reservist" not in logged.text


def test_a_refusal_is_logged_without_what_was_sent(
    browser: Client, logged: pytest.LogCaptureFixture
) -> None:
    post(browser, b"said=reservist", origin="https://reservist.example")
    browser.get("/", headers={"host": "reservist.example"})
    browser.get("/reservist")
    post(browser, b"said=reservist%00")
    assert logged.text.count("Refused") == 2
    assert "reservist" not in logged.text


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("gunicorn.error", "Invalid request from ip=reservist: reservist"),
        ("gunicorn.error", "Error handling request /reservist"),
        ("waitress", "Exception while serving /check/reservist"),
        ("waitress", "Client disconnected while serving /check/reservist"),
        ("waitress", "uncaptured python exception, closing channel (ValueError:reservist)"),
    ],
)
def test_no_server_logs_a_request_either(name: str, message: str) -> None:
    record = logging.makeLogRecord({"name": name, "levelname": "WARNING", "msg": message})
    assert "reservist" not in DiscreetFormatter().format(record)
    assert "details left out" in DiscreetFormatter().format(record)


def test_gunicorn_still_says_where_it_listens() -> None:
    record = logging.makeLogRecord(
        {
            "name": "gunicorn.error",
            "levelname": "INFO",
            "msg": "Listening at: %s",
            "args": ("here",),
        }
    )
    assert DiscreetFormatter().format(record).endswith("INFO gunicorn.error: Listening at: here")


def test_as_json_it_says_the_same_and_no_more(
    browser: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.handler.setFormatter(JsonFormatter())
    browser.get("/broken/reservist", headers={"user-agent": "reservist"})
    lines = [json.loads(line) for line in caplog.text.splitlines()]
    assert [set(line) for line in lines] == [{"time", "level", "logger", "message", "place"}]
    assert lines[0]["message"] == "500 Internal Server Error"
    assert lines[0]["place"].startswith("ValueError at tests/web/shared/gate_urls.py")
    assert "reservist" not in caplog.text

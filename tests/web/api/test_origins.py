"""Pages of other sites may ask only where the settings name them, and only the API."""

import sys

import pytest
from django.conf import settings
from django.test import Client, override_settings

from tests.operations.test_environment import run, setting
from tests.web.api.sending import ROOT, refused, send
from tests.web.visiting import START

PORTAL = "https://portal.example.org"
named = override_settings(
    CORS_ALLOWED_ORIGINS=[PORTAL],
    MIDDLEWARE=["corsheaders.middleware.CorsMiddleware", *settings.MIDDLEWARE],
)
FROM_PORTAL = {"origin": PORTAL, "sec-fetch-site": "cross-site"}
PREFLIGHT = {**FROM_PORTAL, "access-control-request-method": "POST"}


def test_other_systems_that_name_no_origin_may_ask(client: Client) -> None:
    assert send(client, "assess", START).status_code == 200


def test_no_other_site_may_ask_unless_named(client: Client) -> None:
    problem = refused(send(client, "assess", START, **FROM_PORTAL), 403)
    assert "RISKCHECK_API_ORIGINS" in problem["detail"]
    refused(client.options(f"{ROOT}assess", headers=PREFLIGHT), 403)
    response = client.get(f"{ROOT}versions", headers=FROM_PORTAL)
    assert "Access-Control-Allow-Origin" not in response.headers


@named
def test_a_named_site_may_ask() -> None:
    client = Client()
    may = client.options(f"{ROOT}assess", headers=PREFLIGHT)
    assert may.status_code == 200
    assert may.headers["Access-Control-Allow-Origin"] == PORTAL
    assert "content-type" in may.headers["Access-Control-Allow-Headers"]
    response = send(client, "assess", START, **FROM_PORTAL)
    assert response.status_code == 200
    for answer in (response, client.get(f"{ROOT}versions", headers=FROM_PORTAL)):
        assert answer.headers["Access-Control-Allow-Origin"] == PORTAL
        assert "origin" in answer.headers["Vary"].lower()
        assert "Access-Control-Allow-Credentials" not in answer.headers


@named
def test_a_named_site_can_read_what_is_refused() -> None:
    response = send(Client(), "assess", b"[", **FROM_PORTAL)
    assert refused(response, 400)
    assert response.headers["Access-Control-Allow-Origin"] == PORTAL


@named
def test_a_site_that_is_not_named_still_may_not() -> None:
    elsewhere = {"origin": "https://elsewhere.example", "sec-fetch-site": "cross-site"}
    response = send(Client(), "assess", START, **elsewhere)
    refused(response, 403)
    assert "Access-Control-Allow-Origin" not in response.headers


@named
def test_a_named_site_may_not_send_forms() -> None:
    response = Client().post("/advice/", START, headers=FROM_PORTAL)
    assert response.status_code == 403
    assert "Access-Control-Allow-Origin" not in response.headers


def test_sites_are_named_in_the_environment() -> None:
    named = f"{PORTAL}, http://localhost:3000"
    origins = setting("CORS_ALLOWED_ORIGINS", RISKCHECK_API_ORIGINS=named)
    assert origins == repr([PORTAL, "http://localhost:3000"])
    assert setting("CORS_ALLOWED_ORIGINS") == "[]"
    assert "corsheaders" not in setting("MIDDLEWARE")
    assert "corsheaders" in setting("MIDDLEWARE", RISKCHECK_API_ORIGINS=PORTAL)


@pytest.mark.parametrize(
    "wrong", ["*", "portal.example.org", f"{PORTAL}/", "http://a.org", "null", "https://A.org"]
)
def test_what_names_no_site_stops_the_start(wrong: str) -> None:
    done = run([sys.executable, "manage.py", "check"], {"RISKCHECK_API_ORIGINS": wrong})
    assert done.returncode != 0
    assert "RISKCHECK_API_ORIGINS contains" in done.stderr

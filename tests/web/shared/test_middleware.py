"""What the gate lets in, and what it sends with every response."""

import io

import pytest
from django.test import Client, override_settings

from riskcheck.settings import SECURE_REDIRECT_EXEMPT
from tests.web.shared.gate_urls import FORM, post

pytestmark = pytest.mark.urls("tests.web.shared.gate_urls")


@pytest.fixture
def browser() -> Client:
    return Client(headers={"host": "127.0.0.1"}, raise_request_exception=False)


# Headers


@pytest.mark.parametrize("address", ["/", "/nowhere", "/broken/x", "/expired"])
def test_every_page_is_locked_down(browser: Client, address: str) -> None:
    headers = browser.get(address).headers
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "geolocation=()" in headers["Permissions-Policy"]
    policy = set(headers["Content-Security-Policy"].split("; "))
    assert {"default-src 'none'", "frame-ancestors 'none'", "script-src 'self'"} <= policy
    assert "unsafe" not in headers["Content-Security-Policy"]


def test_no_page_sets_a_cookie(browser: Client) -> None:
    for response in (browser.get("/"), post(browser, b"said=yes"), browser.get("/nowhere")):
        assert not response.cookies


def test_a_view_may_say_how_long_its_page_keeps(browser: Client) -> None:
    assert browser.get("/kept").headers["Cache-Control"] == "max-age=60"


def test_a_page_says_how_long_it_is(browser: Client) -> None:
    assert post(browser, b"said=yes").headers["Content-Length"] == "3"


def test_a_request_for_the_head_gets_no_body(browser: Client) -> None:
    response = browser.head("/kept")
    assert response.headers["Content-Length"] == "4"
    assert response.content == b""


# Who may send a form


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "none"},
        {"origin": "http://127.0.0.1"},
        {"sec-fetch-site": "same-origin", "origin": "null"},
    ],
    ids=str,
)
def test_our_own_pages_and_old_phones_may_send_a_form(
    browser: Client, headers: dict[str, str]
) -> None:
    assert post(browser, b"said=yes", **headers).content == b"yes"


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": ""},
        {"sec-fetch-site": "cross-site", "origin": "http://127.0.0.1"},
        {"origin": "https://elsewhere.example"},
        {"origin": "http://127.0.0.1.elsewhere.example"},
        {"origin": "null"},
        {"origin": ""},
        {"origin": "http://[broken"},
    ],
    ids=str,
)
def test_other_sites_may_not(browser: Client, headers: dict[str, str]) -> None:
    response = post(browser, b"said=yes", **headers)
    assert response.status_code == 403
    assert b"sent from another site" in response.content


def test_anyone_may_follow_a_link_to_us(browser: Client) -> None:
    assert browser.get("/", headers={"sec-fetch-site": "cross-site"}).status_code == 200


def test_a_host_of_another_name_is_refused(browser: Client) -> None:
    assert browser.get("/", headers={"host": "elsewhere.example"}).status_code == 400


# Health checks


@override_settings(
    ALLOWED_HOSTS=["check.example.org"],
    SECURE_SSL_REDIRECT=True,
    SECURE_REDIRECT_EXEMPT=SECURE_REDIRECT_EXEMPT,
)
@pytest.mark.urls("riskcheck.urls")
@pytest.mark.parametrize("host", ["10.0.0.5:8000", "[::1]", "elsewhere.example", "_", ""])
@pytest.mark.parametrize("door", ["/healthz", "/healthz/"])
def test_a_health_check_knows_no_host_name(host: str, door: str) -> None:
    machine = Client(headers={"host": host}, raise_request_exception=False)
    answer = machine.get(door)
    assert (answer.status_code, answer.content) == (200, b"ok")
    assert machine.head(door).status_code == 200
    for other in ("/", "/privacy/", "/healthz/x", "/api/v1/versions"):
        assert machine.get(other).status_code == 400
    assert machine.post(door, {"a": "b"}).status_code == 400


# What a form may hold


@pytest.mark.parametrize(
    "body",
    [
        b"said=" + b"x" * 70_000,
        b"said=a%00b",
        b"said=a\0b",
        b"%00=said",
        b"said=%FF%FE",
        b"said=%ED%A0%80",
        b"&".join(b"said=x" for _ in range(201)),
    ],
    ids=["long", "null", "raw null", "null in name", "not text", "surrogate", "many"],
)
def test_what_no_form_holds_gets_a_page_that_says_what_to_do(browser: Client, body: bytes) -> None:
    response = post(browser, body)
    assert response.status_code == 400
    assert b"Go back" in response.content


@pytest.mark.parametrize("charset", ["utf-16", "nonsense", "latin-1"])
def test_another_charset_is_no_server_error(browser: Client, charset: str) -> None:
    response = browser.post(
        "/", b"said=yes", content_type=FORM, CONTENT_TYPE=f"{FORM}; charset={charset}"
    )
    assert response.status_code in (200, 400)


def test_an_upload_is_refused_by_its_size(browser: Client) -> None:
    large = io.BytesIO(b"x" * 70_000)
    assert browser.post("/", {"said": "yes", "file": large}).status_code == 400


def test_a_broken_upload_is_refused(browser: Client) -> None:
    response = browser.post("/", b"--", content_type="multipart/form-data; boundary=\xff")
    assert response.status_code == 400


@pytest.mark.parametrize("length", ["-1", "x", "9" * 5000, "²"])
def test_a_length_that_is_no_length_is_refused(browser: Client, length: str) -> None:
    assert (
        browser.post("/", b"said=yes", content_type=FORM, CONTENT_LENGTH=length).status_code == 400
    )


def test_a_body_of_unstated_length_is_refused_rather_than_lost(browser: Client) -> None:
    response = post(browser, b"said=yes", **{"transfer-encoding": "chunked"})
    assert response.status_code == 400


@pytest.mark.parametrize("method", ["put", "patch", "delete", "options"])
def test_other_methods_are_no_server_error(browser: Client, method: str) -> None:
    assert getattr(browser, method)("/").status_code < 500


# Pages for what went wrong


@pytest.mark.parametrize("address", ["/expired", "/altered"])
def test_a_check_that_has_ended_is_said_plainly(browser: Client, address: str) -> None:
    response = browser.get(address)
    assert response.status_code == 410
    assert b"This check has ended" in response.content


def test_an_address_without_a_page_leads_on(browser: Client) -> None:
    response = browser.get("/nowhere")
    assert response.status_code == 404
    assert b'href="/"' in response.content


@override_settings(TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}])
def test_an_error_page_that_fails_itself_still_leads_on(browser: Client) -> None:
    response = browser.get("/broken/x")
    assert response.status_code == 500
    assert b'href="/"' in response.content

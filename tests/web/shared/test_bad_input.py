"""Whatever is sent gets a page that says what to do, never a server error, and keeps what was typed."""

import io
import re
from contextlib import closing
from typing import Any
from wsgiref.util import setup_testing_defaults

import hypothesis.strategies as st
import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings

from riskcheck.rulebook import RULEBOOK
from riskcheck.wsgi import application
from tests.web.visiting import A_TOURIST, FORM, START, Reader, check, said_again, sent

ANSWERED = {200, 303, 400, 403, 404, 405, 410, 413}
SIX = ["US", "RU", "DE", "FR", "IT", "ES"]
AGE = "Enter your age in whole years, like 32."
RANGE = "Enter a whole number from 0 to 120."
COUNTRY = "Choose a country from the list"
DOORS = ("/", "/questions/", "/advice/")


def refused(client: Client, door: str, fields: dict[str, object]) -> str:
    """What a public door answers at once."""
    response = sent(client, door, fields)
    assert response.status_code == 400
    return response.content.decode()


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (START | {"nationalities": ["us"]}, COUNTRY),
        (START | {"destination": "ru"}, COUNTRY),
        (START | {"nationalities": ["ZZ"]}, "No country answers to “ZZ”."),
        (START | {"destination": "Russia"}, COUNTRY),
        (START | {"nationalities": SIX}, "Choose up to 5 countries."),
        (START | {"nationalities": ["US", "US"]}, "You chose the same answer twice."),
        (START | {"nationalities": []}, "Choose at least one country"),
        (START | {"destination": ""}, "Choose the country you are going to."),
        (START | {"destination": ["RU", "ES"]}, "Choose the country you are going to."),
        (START | {"role": "fly"}, "Choose one of the options listed."),
    ],
    ids=lambda value: re.sub(r"[^A-Za-z0-9 ]", "", str(value))[-40:],
)
def test_a_first_page_that_cannot_be_used(
    client: Client, door: str, fields: dict[str, object], message: str
) -> None:
    html = said_again(client, door, fields) if door == "/" else refused(client, door, fields)
    assert message in html
    reader = Reader(html)
    for code in [c for c in fields["nationalities"] if c.isupper() and c != "ZZ"]:
        assert f"<option value={code} selected>" in html, code
    if fields["destination"] == "RU":
        assert html.count("<option value=RU selected>") >= 1
    assert reader.chosen("role") == ([fields["role"]] if fields["role"] == "visit" else [])


@pytest.mark.parametrize(
    ("key", "typed", "message"),
    [
        ("age", "400", RANGE),
        ("age", "9" * 400, RANGE),
        ("age", "-1", AGE),
        ("age", "3.5", AGE),
        ("age", "thirty", AGE),
        ("age", "1e3", AGE),
        ("stay_days", "0", "Enter a whole number from 1 to 366."),
        ("stay_days", "367", "Enter a whole number from 1 to 366."),
        ("ties", ["none", "born"], "cannot be chosen together"),
        ("ties", ["born", "born"], "You chose the same answer twice."),
        ("activities", ["prefer_not_to_say", "posts"], "cannot be chosen together"),
        ("sex", "M", "Choose one of the options listed."),
        ("sex", ["m", "f"], "Choose what the papers say"),
        ("work", ["spy"], "Choose from the options listed."),
    ],
    ids=lambda value: str(value)[:30],
)
@pytest.mark.parametrize("door", ["/questions/", "/advice/"])
def test_a_later_answer_that_cannot_be_used(
    client: Client, door: str, key: str, typed: object, message: str
) -> None:
    response = sent(client, door, START | {key: typed})
    html = response.content.decode()
    assert response.status_code == 400
    assert message in html
    assert f'href="#id_{key}' in html
    if isinstance(typed, str) and key in ("age", "stay_days"):
        assert f'value="{typed}"' in html
    else:
        given = typed if isinstance(typed, list) else [typed]
        offered = RULEBOOK.questions[key].values
        assert set(Reader(html).chosen(key)) == {v for v in given if v in offered}


@pytest.mark.parametrize(
    ("step", "fields"),
    [
        ("you/", {}),
        ("you/", {"age": ""}),
        ("you/", {"age": "32"}),
        ("you/", {"age": "thirty", "sex": "m"}),
        ("all/", {"age": "32", "sex": "m"}),
    ],
    ids=str,
)
def test_a_screen_half_answered_is_shown_again(
    client: Client, step: str, fields: dict[str, str]
) -> None:
    html = said_again(client, check(START, step), fields)
    assert "There is something to correct" in html
    assert Reader(html).chosen("sex") == [v for k, v in fields.items() if k == "sex"]
    if "age" in fields:
        assert f'value="{fields["age"]}"' in html


@pytest.mark.parametrize("door", [*DOORS, check(START), check(START, "all/")], ids=lambda a: a[:7])
@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"nationalities=US%00&destination=RU", FORM),
        (b"nationalities=US&destination=%FF%FE", FORM),
        (b"age=" + b"3" * 10_000_000, FORM),
        (b"&".join(b"x%d=1" % number for number in range(1000)), FORM),
        (b'{"nationalities": ["US"]}', "application/json"),
        (b"nationalities=US", "text/plain"),
        (b"", FORM),
        (b"--x\r\n", "multipart/form-data; boundary=x"),
        (b"nationalities=US", "multipart/form-data"),
    ],
    ids=["null", "no text", "10 MB", "1000 fields", "json", "text", "empty", "broken", "unbound"],
)
def test_a_body_that_is_no_form_of_ours(
    client: Client, door: str, body: bytes, content_type: str
) -> None:
    response = client.post(door, body, content_type=content_type)
    if response.status_code == 303:
        response = client.get(response.headers["Location"])
        assert response.status_code == 200
    else:
        assert response.status_code in (400, 413)
    html = response.content.decode()
    assert "Go back" in html or "There is something to correct" in html
    assert Reader(html).of("h1")


NOT_FOR_TEXT = [
    "zlib",
    "base64",
    "hex",
    "bz2",
    "uu",
    "quopri",
    "rot13",
    "undefined",
    "idna",
    "punycode",
]
MANY_FIELDS = "&".join(f"x{number}" for number in range(1000))


@pytest.mark.parametrize(
    ("charset", "query", "status"),
    [
        *((charset, "q=%FF", 400) for charset in NOT_FOR_TEXT),
        ("utf-8", MANY_FIELDS, 400),
        ("utf-8", "q=russia", 200),
        ("latin-1", "q=%FF", 200),
        ("no-such", "q=russia", 200),
    ],
)
def test_a_query_that_the_named_charset_cannot_read_is_refused(
    charset: str, query: str, status: int
) -> None:
    for kind in (f"x/y; charset={charset}", f'{FORM}; charset="{charset}"'):
        asked = {"PATH_INFO": "/countries/", "QUERY_STRING": query, "CONTENT_TYPE": kind}
        assert answered(asked) == status
        assert answered(asked | {"REQUEST_METHOD": "POST"}) in (400, 405)


def answered(asked: dict[str, str]) -> int:
    """The status the service itself gives: the client of the tests makes its own requests."""
    environ: dict[str, Any] = {"HTTP_HOST": "testserver", **asked}
    setup_testing_defaults(environ)
    told: list[str] = []
    response = application(environ, lambda status, _headers: told.append(status))
    with closing(response):
        b"".join(response)
    return int(told[0].split()[0])


@pytest.mark.parametrize("size", [10, 70_000])
def test_a_file_sent_along_is_not_kept(client: Client, size: int) -> None:
    response = client.post("/advice/", {**A_TOURIST, "ties": io.BytesIO(b"x" * size)})
    assert response.status_code in (200, 400)
    assert b"xxxxxxxxxx" not in response.content


@pytest.mark.parametrize("method", ["put", "delete", "patch", "options", "trace"])
@pytest.mark.parametrize(
    "address", ["/", "/questions/", "/privacy/", check(START)], ids=lambda a: a[:7]
)
def test_other_methods_are_refused(client: Client, method: str, address: str) -> None:
    assert getattr(client, method)(address).status_code == 405


@pytest.mark.parametrize("address", ["/questions/", "/advice/"])
def test_the_public_doors_take_forms_only(client: Client, address: str) -> None:
    assert client.get(address).status_code == 405


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/check/x/", 410),
        (f"/check/{'A' * 4000}/", 410),
        (f"/check/{'A' * 100_000}/", 410),
        ("/check/%00/", 404),
        ("/check/%FF/", 404),
        ("/check/../", 404),
        ("/check//", 404),
        (f"{check(START)}nonsense/", 404),
        (f"{check(START)}?age=32", 200),
        ("/check/x/you/", 410),
    ],
    ids=[
        "short",
        "long",
        "very long",
        "null",
        "no text",
        "dots",
        "none",
        "no such step",
        "with a query",
        "step of none",
    ],
)
def test_an_address_that_is_none_of_ours(client: Client, address: str, status: int) -> None:
    response = client.get(address)
    assert response.status_code == status
    assert b'href="/"' in response.content


texts = st.text(max_size=12) | st.sampled_from(["", "0", "32", "\0", "ru", "٣٢", "x" * 5000])
fields = st.fixed_dictionaries(
    {},
    optional={
        key: st.lists(st.sampled_from(question.values or ("US", "RU", "ES")) | texts, max_size=7)
        for key, question in RULEBOOK.questions.items()
    }
    | {"asked_about": st.sampled_from(["RU", "", "?"]) | texts}
    | {"line": st.lists(texts, max_size=2)}
    | {"rows": st.sampled_from(["add", "remove-1", "remove-99999999999"]) | texts},
)
addresses = st.sampled_from(
    [
        *DOORS,
        "/desk/",
        "/h/",
        *(check(START, step) for step in ("", "start/", "you/", "work/", "family/", "all/")),
    ]
) | st.builds("/check/{}/".format, st.text("ABCgAz09-_=", min_size=1, max_size=200))


@pytest.mark.slow
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(address=addresses, typed=fields)
def test_no_form_whatever_breaks_the_service(address: str, typed: dict[str, list[str]]) -> None:
    browser = Client()
    response = browser.post(address, typed)
    assert response.status_code in ANSWERED
    assert "Set-Cookie" not in response.headers
    if response.status_code == 303:
        assert browser.get(response.headers["Location"]).status_code in (200, 303)

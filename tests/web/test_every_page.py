"""What every page must have for a reader without sight, script or time, and what none may have."""

import re
from collections import Counter

import pytest
from django.http import HttpResponse
from django.test import Client

from riskcheck.settings import EXIT_URL
from riskcheck.web.register.carried import carry_register
from tests.web.visiting import A_RESERVIST, A_TOURIST, START, Nesting, Reader, check

PAGES = {
    "start": "/",
    "start changed": check(A_RESERVIST, "start/"),
    "next": check(START),
    "how they will be there": check({k: START[k] for k in ("nationalities", "destination")}),
    "screen again": check(A_RESERVIST, "papers/"),
    "answer changed": check(A_RESERVIST, "change/age/"),
    "citizenship changed": check(A_RESERVIST, "change/nationalities/"),
    "every question": check(START, "all/"),
    "advice": check(A_RESERVIST),
    "advice so far": check(START, "advice/"),
    "nothing found": check(A_TOURIST),
    "evidence": check(A_RESERVIST, "evidence/"),
    "text to copy": check(A_RESERVIST, "text/"),
    "sheet": check(A_RESERVIST, "sheet/"),
    "sheet not offered": check(A_TOURIST, "sheet/?language=xx"),
    "shown to an officer": check(A_RESERVIST, "show/"),
    "place to type": "/h/",
    "wrong square": "/h/nonsense",
    "checklist": check(A_RESERVIST, "checklist/"),
    "family card": check(A_RESERVIST, "family-card/"),
    "ended": "/check/nonsense/",
    "no such page": "/nowhere/",
    "privacy": "/privacy/",
    "accessibility": "/accessibility/",
    "about": "/about/",
    "exit": "/exit/",
    "register": "/desk/register/",
    "desk": "/desk/",
    "desk without a slash": "/desk",
    "desk handed over": check(A_RESERVIST, "desk/"),
    "rulebook": "/rulebook/",
    "rules of a risk": "/rulebook/mobilisation/",
    "facts of the rulebook": "/rulebook/facts/",
    "changes": "/changes/",
    "for other systems": "/api/v1/",
    "countries": "/countries/",
    "countries found": "/countries/?q=guinea",
    "no country found": "/countries/?q=atlantis",
    "no such country": "/countries/XX/",
    "country": "/countries/UA/",
    "territory": "/countries/GL/",
}
TO_KEEP = (
    "rulebook",
    "rules of a risk",
    "facts of the rulebook",
    "changes",
    "for other systems",
    "countries",
    "country",
    "territory",
)
OPEN_TO_ALL = (*TO_KEEP, "start", "privacy", "accessibility", "about")
"""What is the same to everyone may say in its title what it is about."""

AS_READ = b"case,nationalities,destination,DOB,age group\n1,US+RU,RU,05/12/1990,?\n2,US,??,,\n"
"""A register with what a page may have to ask about."""
UNKNOWN = b"Ref,Papers,Way\n1,US+RU,RU\n"

POSTS = {
    "register without a file": ("/desk/register/", {"case": "x"}),
    "register as it is read": ("/desk/register/columns/", {"register": carry_register(AS_READ)}),
    "register of unknown columns": (
        "/desk/register/columns/",
        {"register": carry_register(UNKNOWN)},
    ),
    "start with errors": ("/", {"nationalities": "US"}),
    "start with a row more": ("/", {"nationalities": "US", "rows": "add"}),
    "questions with errors": (check(START, "all/"), {"age": "thirty"}),
    "questions asked at once": ("/questions/", START),
    "questions asked with errors": ("/questions/", {"nationalities": "us", "age": "400"}),
    "advice asked at once": ("/advice/", START),
    "advice asked with errors": ("/advice/", {"age": "thirty"}),
    "wrong line": ("/h/", {"line": "nonsense"}),
    "desk with a result": ("/desk/", A_RESERVIST),
    "desk with open questions": ("/desk/", START),
    "desk with errors": ("/desk/", START | {"nationalities": "korea", "age": "thirty"}),
    "unreadable": ("/", {"nationalities": "\0"}),
    "gone on": (check(START), {"age": "32", "sex": "m"}),
}


def answered(client: Client, name: str) -> HttpResponse:
    if name in PAGES:
        return client.get(PAGES[name])
    address, fields = POSTS[name]
    response = client.post(address, fields)
    if "?sent=" in response.headers.get("Location", ""):
        return client.get(response.headers["Location"])
    return response


@pytest.fixture(params=[*PAGES, *POSTS])
def name(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def response(name: str, client: Client) -> HttpResponse:
    return answered(client, name)


@pytest.fixture(params=[*PAGES, *(name for name in POSTS if name != "gone on")])
def reader(request: pytest.FixtureRequest, client: Client) -> Reader:
    return Reader(answered(client, request.param).content.decode())


CLEARED = {
    "desk": "/desk/",
    "desk without a slash": "/desk/",
    "desk handed over": "/desk/",
    "register": "/desk/register/",
    "place to type": "/h/",
    "wrong square": "/h/",
}
"""Where an officer's page leads that is cleared."""

SILENT = {
    "evidence",
    "text to copy",
    *("countries found", "no country found", "shown to an officer"),
    *("sheet", "sheet not offered", "checklist", "family card"),
}


def policy_on_referrers(name: str, response: HttpResponse) -> str:
    """A form needs to say where it was sent from; advice, papers, searches and lines tell no page they lead to."""
    silent = name in SILENT or b'<header class="verdict' in response.content
    return "no-referrer" if silent else "same-origin"


def test_every_answer_of_the_service_is_locked_down(name: str, response: HttpResponse) -> None:
    headers = response.headers
    assert headers["Cache-Control"] == ("public, max-age=3600" if name in TO_KEEP else "no-store")
    assert headers["Referrer-Policy"] == policy_on_referrers(name, response)
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert "Set-Cookie" not in headers
    assert not response.cookies


def test_exit_comes_second_for_the_keyboard_and_works_as_a_link(reader: Reader) -> None:
    takes_focus = reader.of("a", "button", "input", "select", "summary")
    assert takes_focus[0]["href"] == "#main"
    assert takes_focus[1]["id"] == "exit"
    assert takes_focus[1]["href"] in (EXIT_URL, *CLEARED.values())
    assert takes_focus[1]["rel"] == "noreferrer"


def test_an_officers_page_is_cleared_and_any_other_is_left(client: Client) -> None:
    for name in PAGES:
        [leave] = [
            a
            for a in Reader(answered(client, name).content.decode()).of("a")
            if a.get("id") == "exit"
        ]
        assert leave["href"] == CLEARED.get(name, EXIT_URL), name


def test_every_id_is_used_once_and_every_reference_leads_somewhere(reader: Reader) -> None:
    ids = Counter(reader.values("id"))
    referred = reader.values("for") + [
        part
        for attribute in ("aria-describedby", "aria-labelledby")
        for value in reader.values(attribute)
        for part in value.split()
    ]
    within = [href[1:] for href in reader.values("href") if href.startswith("#")]
    assert [name for name, times in ids.items() if times > 1] == []
    assert set(referred + within) <= set(ids)


def test_every_element_is_closed_where_it_was_opened(response: HttpResponse) -> None:
    assert Nesting(response.content.decode()).wrong == []


def test_every_control_has_a_label(reader: Reader) -> None:
    labelled = set(reader.values("for"))
    typed = reader.of("input", "select", "textarea")
    controls = [control for control in typed if control.get("type") != "hidden"]
    assert {control["id"] for control in controls} <= labelled


def test_there_is_one_heading_of_the_first_rank(reader: Reader) -> None:
    assert len(reader.of("h1")) == 1


def test_nothing_is_chosen_that_the_traveller_did_not_choose(client: Client) -> None:
    for name in ("start", "next", "every question", "desk"):
        html = answered(client, name).content.decode()
        assert not re.search(r"<option[^>]* selected|<input[^>]* checked", html), name


@pytest.mark.parametrize("name", [*PAGES, *(name for name in POSTS if name != "gone on")])
def test_titles_are_neutral_and_nothing_is_inline(client: Client, name: str) -> None:
    html = answered(client, name).content.decode()
    [title] = re.findall(r"<title>(.*?)</title>", html)
    assert re.fullmatch("(Error: )?Travel check(: .+)?", title)
    if name not in OPEN_TO_ALL:
        assert not re.search("Russia|Iran|Spain|citizen|army|reserv", title)
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:|<script(?! src=)", html)


def test_the_first_page_is_packed_for_who_can_unpack_it(client: Client) -> None:
    plain = client.get("/")
    packed = client.get("/", headers={"accept-encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    told_apart_by = "Accept-Encoding, Accept-Language, Sec-Fetch-Site"
    assert packed.headers["Vary"] == plain.headers["Vary"] == told_apart_by
    assert len(packed.content) < len(plain.content) / 2


def test_links_to_sources_are_plain_and_encrypted(client: Client) -> None:
    html = answered(client, "evidence").content.decode()
    outside = [a for a in Reader(html).of("a") if not re.match("[/#]", a["href"] or "")]
    assert len(outside) > 20
    assert all(str(a["href"]).startswith("https://") for a in outside)
    assert not any("target" in a for a in outside)


@pytest.mark.parametrize("address", ["/healthz", "/healthz/"])
def test_the_service_says_that_it_is_well(client: Client, address: str) -> None:
    assert client.get(address).content == b"ok"

"""The whole service under a path of a site: gunicorn is told of it, and nothing leads out of it."""

import json
import re
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from html import unescape
from pathlib import Path

import pytest

from riskcheck.links import check_link as checklink
from riskcheck.links import handover_code as handover
from riskcheck.service import check_answers
from tests.browser.conftest import serving
from tests.web.test_every_page import PAGES, POSTS
from tests.web.visiting import A_RESERVIST, START, check

PREFIX = "/check/travel-check"
"""Two steps, of which one is also the beginning of an address of ours."""
LEADS = re.compile(r'\s(?:href|src|action|formaction|data-away|data-words)="([^"]*)"')
OTHERS = ("/robots.txt", "/sitemap.xml", "/changes/atom.xml", "/api/v1/openapi.json")
ELSEWHERE = ("https:", "http:", "tel:", "#")
COUNTRY = re.compile(r"/countries/[A-Z]{2}/$")


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_seen: object) -> None:
        return None


OPENER = urllib.request.build_opener(NoRedirect)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where gunicorn listens, which itself knows of no path."""
    log = tmp_path_factory.mktemp("prefix") / "log"
    with serving(log, SCRIPT_NAME=PREFIX) as address:
        yield address


@dataclass(frozen=True)
class Answered:
    status: int
    headers: Message
    text: str


def ask(address: str, fields: dict[str, object] | None = None, **headers: str) -> Answered:
    body = urllib.parse.urlencode(fields, doseq=True).encode() if fields else None
    wanted = urllib.parse.quote(address, safe="/:?=&%+")
    try:
        answer = OPENER.open(urllib.request.Request(wanted, body, headers), timeout=60)
    except urllib.error.HTTPError as refused:
        answer = refused
    with answer:
        return Answered(answer.status, answer.headers, answer.read().decode())


def leads(html: str) -> set[str]:
    """Where a page leads on our own site."""
    found = {unescape(lead) for lead in LEADS.findall(html)}
    return {lead for lead in found if lead and not lead.startswith(ELSEWHERE)}


def test_no_page_leads_out_of_the_path_and_all_that_it_leads_to_is_there(address: str) -> None:
    led: dict[str, str] = {}
    pages = [(path, None) for path in PAGES.values()] + list(POSTS.values())
    for path, fields in pages:
        here = f"{PREFIX}{path}"
        answer = ask(address + here, fields)
        if answer.status == 303:
            here = answer.headers["Location"]
            assert here.startswith(f"{PREFIX}/")
            answer = ask(address + here)
        for lead in leads(answer.text):
            assert lead.startswith(f"{PREFIX}/") or not lead.startswith("/"), (path, lead)
            whole = urllib.parse.urljoin(here, lead).partition("#")[0]
            led.setdefault(COUNTRY.sub("/countries/RU/", whole), path)
    assert len(led) > 100
    missing = {
        (lead, page) for lead, page in led.items() if ask(address + lead).status not in (200, 303)
    }
    assert missing == set()
    assert any("/static/leaving." in lead for lead in led)
    assert f"{PREFIX}/country-words.js" in led


def test_whatever_else_names_an_address_names_it_whole(address: str) -> None:
    host = re.escape(address)
    for path in OTHERS:
        text = ask(f"{address}{PREFIX}{path}").text
        named = re.findall(rf"{host}([^<\"\s]*)", text)
        assert [each for each in named if not each.startswith(f"{PREFIX}/")] == []
        assert named or path.endswith(".json")
    robots = ask(f"{address}{PREFIX}/robots.txt").text
    assert f"Disallow: {PREFIX}/check/\n" in robots
    document = json.loads(ask(f"{address}{PREFIX}/api/v1/openapi.json").text)
    assert document["servers"] == [{"url": PREFIX}]
    problem = json.loads(ask(f"{address}{PREFIX}/api/v1/nowhere").text)
    assert problem["type"] == f"{PREFIX}/api/v1/#no-such-address"
    assert f"{PREFIX}/api/v1/" in problem["detail"]
    country = json.loads(ask(f"{address}{PREFIX}/api/v1/countries/RU").text)
    assert country["page"] == f"{PREFIX}/countries/RU/"
    page = ask(f"{address}{PREFIX}/countries/RU/")
    assert page.headers["Link"] == f'<{address}{PREFIX}/countries/RU/>; rel="canonical"'
    assert ask(f"{address}{PREFIX}/countries/ru").headers["Location"] == f"{PREFIX}/countries/RU/"


def test_a_check_goes_on_and_is_handed_over(address: str) -> None:
    sent = ask(f"{address}{PREFIX}/", START)
    assert sent.status == 303
    assert sent.headers["Location"].startswith(f"{PREFIX}/check/")
    shown = ask(f"{address}{PREFIX}{check(A_RESERVIST, 'show/')}").text
    assert f">{address}{PREFIX}/h/<" in shown
    now = int(time.time())
    line = "".join(handover.seal_line(check_answers(A_RESERVIST), now, now=now).rows)
    opened = ask(f"{address}{PREFIX}/H/{line}")
    assert opened.headers["Location"].startswith(f"{PREFIX}/check/")
    assert '<header class="verdict level-4' in ask(address + opened.headers["Location"]).text


def test_a_screen_sent_too_late_is_asked_again(address: str) -> None:
    old = checklink.seal_answers(START, now=time.time() - checklink.LIFETIME - 60)
    fields = {"so_far": json.dumps(START), "age": "32", "sex": "m"}
    sent = ask(f"{address}{PREFIX}/check/{old}/you/", fields)
    assert sent.status == 303
    assert re.match(rf"{PREFIX}/check/[^/]+/you/\?sent=", sent.headers["Location"])


@pytest.mark.parametrize("path", ["/privacy/", "/healthz", "/static/favicon.svg"])
def test_the_proxy_may_cut_the_path_off(address: str, path: str) -> None:
    assert ask(address + path).status == ask(address + PREFIX + path).status == 200


@pytest.mark.parametrize("path", [f"{PREFIX}{PREFIX}/privacy/", f"{PREFIX}er/privacy/"])
def test_another_path_is_none_of_ours(address: str, path: str) -> None:
    assert ask(address + path).status in (404, 410)


def test_no_header_moves_it(address: str) -> None:
    page = ask(f"{address}{PREFIX}/privacy/", None, SCRIPT_NAME="/elsewhere")
    assert page.status == 200
    assert "/elsewhere" not in page.text


def test_the_templates_leave_the_path_to_the_settings() -> None:
    root = Path(__file__).parent.parent.parent / "templates"
    hard = re.compile(r'(?:href|src|action)="/|{% block away %}/')
    found = [path.name for path in root.rglob("*.html") if hard.search(path.read_text())]
    assert found == ["last_resort.html"]

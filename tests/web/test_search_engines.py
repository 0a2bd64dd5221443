"""Search engines find the pages that are the same to everyone, and never a check, the desk or a search."""

import re
from collections import Counter
from xml.etree import ElementTree

import pytest
from django.http.response import HttpResponseBase
from django.test import Client

from riskcheck.web.library.robots import (
    list_addresses_in,
    list_closed_addresses,
    list_open_addresses,
)
from tests.web.test_every_page import PAGES, POSTS, answered
from tests.web.visiting import A_RESERVIST, Reader, check

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
IN_ENGLISH = list_addresses_in("en")
OPEN_ADDRESSES = list_open_addresses()
OPEN = {name for name, address in PAGES.items() if address in OPEN_ADDRESSES}
OTHERS = {
    "square code in capitals": "/H/nonsense",
    "sample register": "/desk/register/sample.csv",
    "deep link with what is not read": "/?nationalities=US&destination=RU",
    "words of countries": "/country-words.js",
    "without a slash": "/countries/RU",
    "small letters": "/countries/ru/",
    "robots": "/robots.txt",
    "sitemap": "/sitemap.xml",
    "health": "/healthz",
}


def tells_of_robots(html: str) -> bool:
    return '<meta name="robots" content="noindex, nofollow">' in html


def is_open(response: HttpResponseBase) -> bool:
    return response.headers["X-Robots-Tag"] == "all"


@pytest.mark.parametrize("name", [*PAGES, *POSTS])
def test_every_page_but_the_open_ones_is_closed_in_its_header_and_in_itself(
    client: Client, name: str
) -> None:
    response = answered(client, name)
    html = response.content.decode()
    assert response.headers["X-Robots-Tag"] == ("all" if name in OPEN else "noindex, nofollow")
    if html:
        described = [a for a in Reader(html).of("meta") if a.get("name") == "description"]
        assert tells_of_robots(html) == (name not in OPEN)
        assert len(described) == (name in OPEN)


@pytest.mark.parametrize("name", [name for name in OTHERS if "deep" not in name])
def test_whatever_else_is_sent_is_closed(client: Client, name: str) -> None:
    assert client.get(OTHERS[name]).headers["X-Robots-Tag"] == "noindex, nofollow"


def test_the_answer_to_any_form_is_closed(client: Client) -> None:
    for address in ("/", "/desk/", "/h/", check(A_RESERVIST, "desk/")):
        for follow in (False, True):
            response = client.post(address, {"destination": "RU"}, follow=follow)
            assert not is_open(response), address
            assert 'name="description"' not in response.content.decode(), address


@pytest.mark.parametrize(
    "query", ["destination=IR", "destination=IR&role=transit_air", "q=x", "nationalities=US"]
)
def test_a_deep_link_says_that_it_is_the_first_page(client: Client, query: str) -> None:
    response = client.get(f"/?{query}")
    assert response.headers["Link"] == '<http://testserver/>; rel="canonical"'


@pytest.mark.parametrize("query", ["q=iran", "q=atlantis", "q=%00"])
def test_a_search_is_closed(client: Client, query: str) -> None:
    response = client.get(f"/countries/?{query}")
    assert not is_open(response)
    assert "Link" not in response.headers
    assert tells_of_robots(response.content.decode())


@pytest.mark.slow
def test_every_address_of_the_sitemap_is_open_and_describes_itself_as_no_other(
    client: Client,
) -> None:
    titles: Counter[str] = Counter()
    descriptions: Counter[str] = Counter()
    for address in IN_ENGLISH:
        response = client.get(address)
        assert response.status_code == 200, address
        assert is_open(response), address
        assert response.headers["Link"] == f'<http://testserver{address}>; rel="canonical"'
        html = response.content.decode()
        assert not tells_of_robots(html), address
        titles.update(re.findall("<title>(.*?)</title>", html))
        descriptions.update(re.findall('<meta name="description" content="(.*?)">', html))
    for told in (titles, descriptions):
        assert set(told.values()) == {1}
        assert sum(told.values()) == len(IN_ENGLISH)
    assert all(50 <= len(description) <= 250 for description in descriptions)


def test_the_sitemap_names_each_open_address_in_full(client: Client) -> None:
    response = client.get("/sitemap.xml", secure=True)
    assert response.headers["Content-Type"] == "application/xml; charset=utf-8"
    listed = re.findall("<loc>(.*?)</loc>", response.content.decode())
    assert sorted(listed) == sorted(f"https://testserver{address}" for address in OPEN_ADDRESSES)


def test_the_sitemap_names_the_copies_of_each_page_in_every_language(client: Client) -> None:
    root = ElementTree.fromstring(client.get("/sitemap.xml").content)  # noqa: S314  our own
    copies = {
        str(page.findtext(f"{SITEMAP}loc")): {
            link.attrib["hreflang"]: link.attrib["href"] for link in page.findall(f"{XHTML}link")
        }
        for page in root
    }
    codes = {"ar", "en", "es", "fa", "fr", "ru", "tr", "uk", "zh-Hans", "x-default"}
    assert all(set(told) == codes for told in copies.values())
    host = "http://testserver"
    for address, told in copies.items():
        assert address in told.values()
        assert told["x-default"] == told["en"]
        assert all(copies[other] == told for other in told.values())
    russia = copies[f"{host}/fa/countries/RU/"]
    assert russia["zh-Hans"] == f"{host}/zh-hans/countries/RU/"
    assert russia["x-default"] == f"{host}/countries/RU/"
    [links] = {len(page.findall(f"{XHTML}link")) for page in root}
    assert links == len(codes)


def test_the_sitemap_stays_below_what_search_engines_take(client: Client) -> None:
    body = client.get("/sitemap.xml").content
    assert len(body) < 50 * 1024**2
    assert body.count(b"<url>") < 50_000


def test_the_robots_file_closes_what_is_a_travellers_and_names_the_sitemap(client: Client) -> None:
    response = client.get("/robots.txt")
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    lines = response.content.decode().splitlines()
    assert lines[0] == "User-agent: *"
    closed = [line.removeprefix("Disallow: ") for line in lines if line.startswith("Disallow")]
    assert closed == list_closed_addresses()
    assert {"/check/", "/desk", "/h/", "/questions/", "/advice/"} <= set(closed)
    assert not any(address.startswith(tuple(closed)) for address in OPEN_ADDRESSES)
    assert lines[-1] == "Sitemap: http://testserver/sitemap.xml"

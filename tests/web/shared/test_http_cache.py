"""Pages that hold nothing about anybody: a browser may keep them, and asks whether they still stand."""

import gzip

import pytest
from django.test import Client

from riskcheck.facts import COUNTRIES
from riskcheck.reports.changes import NEWS
from riskcheck.web.shared.errors import ErrorPage
from riskcheck.web.shared.http_cache import gzip_page

PAGES = [
    "/rulebook/",
    "/rulebook/mobilisation/",
    "/rulebook/questions/",
    "/countries/",
    "/countries/RU/",
    "/countries/GL/",
    "/changes/",
]
GZIP = {"accept-encoding": "gzip"}

every_page = pytest.mark.parametrize("address", PAGES)


@every_page
@pytest.mark.parametrize("headers", [{}, GZIP], ids=["plain", "packed"])
def test_a_page_that_was_kept_is_not_sent_again(
    client: Client, address: str, headers: dict[str, str]
) -> None:
    first = client.get(address, headers=headers)
    etag = first.headers["ETag"]
    assert not etag.startswith("W/")
    again = client.get(address, headers={**headers, "if-none-match": etag})
    assert (again.status_code, again.content) == (304, b"")
    for name in ("ETag", "Cache-Control", "Vary"):
        assert again.headers[name] == first.headers[name]
    assert "Content-Length" not in again.headers
    other = client.get(address, headers={**headers, "if-none-match": '"of another edition"'})
    assert (other.status_code, other.content) == (200, first.content)


@every_page
def test_it_may_be_kept_by_anyone_for_an_hour_and_marks_nobody(
    client: Client, address: str
) -> None:
    response = client.get(address)
    assert response.headers["Cache-Control"] == "public, max-age=3600"
    told_apart_by = "Accept-Encoding, Accept-Language, Sec-Fetch-Site, Sec-Fetch-Dest"
    assert response.headers["Vary"] == told_apart_by
    assert client.get(f"/ru{address}").headers["Vary"] == "Accept-Encoding"
    assert not response.cookies
    assert response.headers["X-Frame-Options"] == "DENY"
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]


@every_page
def test_packed_and_plain_are_the_same_page_under_two_names(client: Client, address: str) -> None:
    plain, small = client.get(address), client.get(address, headers=GZIP)
    assert gzip.decompress(small.content) == plain.content
    assert len(small.content) < len(plain.content) / 2
    assert small.headers["ETag"] != plain.headers["ETag"]


def test_every_page_has_a_name_of_its_own(client: Client) -> None:
    names = [client.get(address).headers["ETag"] for address in PAGES]
    assert len(set(names)) == len(PAGES)


def test_a_page_with_one_word_changed_gets_another_name() -> None:
    one, two = (gzip_page(ErrorPage(title, "", "/", "")) for title in ("one", "two"))
    assert one.name != two.name
    assert gzip_page(ErrorPage("one", "", "/", "")) == one


@every_page
def test_only_the_head_is_sent_where_only_it_is_asked_for(client: Client, address: str) -> None:
    whole, head = client.get(address), client.head(address)
    assert head.content == b""
    assert head.headers["Content-Length"] == str(len(whole.content))


@every_page
@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_nothing_can_be_sent_to_it(client: Client, address: str, method: str) -> None:
    assert getattr(client, method)(address).status_code == 405


@pytest.mark.parametrize("address", ["/", "/countries/?q=korea", "/countries/XX/", "/about/"])
def test_other_pages_are_not_kept(client: Client, address: str) -> None:
    assert client.get(address).headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("typed", ["/countries/RU", "/countries/ru", "/countries/ru/"])
def test_an_address_typed_in_short_leads_to_the_country(client: Client, typed: str) -> None:
    response = client.get(typed)
    assert (response.status_code, response.headers["Location"]) == (301, "/countries/RU/")


@pytest.mark.parametrize(
    ("accepted", "packed"),
    [("gzip", True), ("br, gzip;q=0.5", True), ("gzip;q=0", False), ("gzip; q=0.0, br", False)],
)
def test_who_refuses_packed_pages_gets_plain_ones(
    client: Client, accepted: str, packed: bool
) -> None:
    response = client.get("/countries/RU/", headers={"Accept-Encoding": accepted})
    assert ("Content-Encoding" in response.headers) is packed


def test_a_search_is_not_passed_on_to_the_next_page(client: Client) -> None:
    response = client.get("/countries/", {"q": "iran"})
    assert response.headers["Referrer-Policy"] == "no-referrer"


def test_a_country_that_no_change_names_says_when_general_rules_changed(client: Client) -> None:
    changes = [item.change for item in NEWS]
    code = next(c for c in COUNTRIES if not any(c in change.countries for change in changes))
    newest = next(change.edition.number for change in changes if not change.countries)
    assert f"edition {newest}" in client.get(f"/countries/{code}/").content.decode()

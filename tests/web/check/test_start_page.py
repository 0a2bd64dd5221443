"""The first page: little on it, whom to call by the reader's languages, and links that fill it in."""

import re

import pytest
from django.test import Client

from riskcheck.facts import EMERGENCY_LINES
from riskcheck.web.check.held_lines import READ_IN, find_near
from tests.web.visiting import Reader, answers_in, sent


def first_page(client: Client, query: str = "", language: str = "") -> str:
    response = client.get(
        f"/{query}", headers={"Accept-Language": language, "Sec-Fetch-Site": "same-origin"}
    )
    assert response.status_code == 200
    return response.content.decode()


def called(html: str) -> list[str]:
    return re.findall(r"<dt>([^<]+)</dt>", html)


def test_it_asks_citizenships_and_destination_and_goes_on_with_how(client: Client) -> None:
    asked = Reader(first_page(client)).asked()
    assert {"nationalities", "destination"} <= set(asked)
    assert "role" not in asked
    response = sent(client, "/", {"nationalities": ["US", "RU"], "destination": "RU"})
    assert answers_in(response.headers["Location"]) == {
        "nationalities": ["US", "RU"],
        "destination": "RU",
    }


# Whom to call


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("fr", ["France", "Belgium", "Canada", "Switzerland"]),
        ("fr-CA,fr;q=0.9", ["Canada", "France"]),
        ("de-AT", ["Austria", "Germany"]),
        ("ru,en;q=0.5", ["Russia", "Kazakhstan", "Ukraine", "United States of America"]),
        ("en-IN", ["India", "United States of America"]),
    ],
)
def test_lines_of_the_countries_that_read_it_come_first(
    client: Client, language: str, first: list[str]
) -> None:
    assert called(first_page(client, language=language))[: len(first)] == first


def test_the_rest_follow_by_name_and_none_is_told_twice(client: Client) -> None:
    for language in ("", "fr", "xx-YY", "fa", "*", "en;q=nonsense", "a" * 500):
        names = called(first_page(client, language=language))
        assert len(names) == len(set(names))
        near = len(find_near(language))
        assert names[near:] == sorted(names[near:])


def test_each_number_can_be_called(client: Client) -> None:
    html = first_page(client, language="de")
    links = re.findall(r'href="(tel:[^"]+)"', html)
    assert len(links) >= sum(bool(line.abroad) for line in EMERGENCY_LINES.values())
    assert all(re.fullmatch(r"tel:\+?\d+", link) for link in links)


def test_every_country_named_for_a_language_has_a_line() -> None:
    for language, codes in READ_IN.items():
        assert set(codes.split()) <= set(EMERGENCY_LINES), language


# Links that fill it in


def test_a_link_fills_in_the_destination_and_it_can_be_changed(client: Client) -> None:
    for query in ("?destination=RU", "?destination=ru"):
        html = first_page(client, query)
        assert "<option value=RU selected>" in html
        assert 'name="destination"' in html
        assert "role" not in Reader(html).asked()


def test_a_link_fills_in_how_somebody_will_be_there(client: Client) -> None:
    html = first_page(client, "?destination=RU&role=transit_air")
    assert Reader(html).chosen("role") == ["transit_air"]
    assert Reader(first_page(client, "?role=TRANSIT_AIR")).chosen("role") == ["transit_air"]


@pytest.mark.parametrize(
    "query",
    [
        "?nationalities=IR",
        "?nationalities=IR&age=32&protection=stateless",
        "?destination=ZZ",
        "?destination=",
        "?role=spy",
        "?destination=%3Cscript%3E&x=%00",
        "?utm_source=somebody",
    ],
)
def test_nothing_else_of_a_link_is_read_or_shown(client: Client, query: str) -> None:
    assert first_page(client, query) == first_page(client)


def test_what_a_link_fills_in_is_sent_on(client: Client) -> None:
    fields = {"nationalities": ["US"], "destination": "RU", "role": "transit_air"}
    told = answers_in(sent(client, "/", fields).headers["Location"])
    assert told["role"] == "transit_air"

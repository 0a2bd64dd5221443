"""The list of countries, and finding one in it by any name, without script."""

import re

import pytest
from django.test import Client

from riskcheck.engine.declarations.rules import HEADLINES
from riskcheck.facts import COUNTRIES
from riskcheck.reports.plain_citizens import find_least_level
from tests.web.visiting import Reader


def found(client: Client, typed: str) -> list[str]:
    response = client.get("/countries/", {"q": typed})
    assert response.status_code == 200
    return listed(response.content.decode())


def listed(html: str) -> list[str]:
    table = html.partition('<table class="list">')[2]
    return re.findall(r'href="/countries/([A-Z]{2})/"', table)


def test_the_list_names_every_country_once(client: Client) -> None:
    codes = listed(client.get("/countries/").content.decode())
    assert sorted(codes) == sorted(COUNTRIES)
    assert codes.index("AX") == codes.index("AF") + 1


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Ivory Coast", "CI"),
        ("Côte d’Ivoire", "CI"),
        ("Burma", "MM"),
        ("UAE", "AE"),
        ("u.a.e.", "AE"),
        ("TURKIYE", "TR"),
        ("Türkiye", "TR"),
        ("  germ ", "DE"),
        ("St. Lucia", "LC"),
        ("kp", "KP"),
        ("ＧＨ", "GH"),
    ],
)
def test_a_country_is_found_by_the_name_people_use(client: Client, typed: str, code: str) -> None:
    assert found(client, typed)[:1] == [code]


def test_a_name_of_several_finds_all_of_them(client: Client) -> None:
    assert set(found(client, "korea")) == {"KP", "KR"}
    assert len(found(client, "soviet union")) == 15


def test_what_was_typed_stays_in_the_field(client: Client) -> None:
    html = client.get("/countries/", {"q": "korea"}).content.decode()
    [field] = [a for a in Reader(html).of("input") if a.get("name") == "q"]
    assert field["value"] == "korea"


def test_nothing_found_says_what_to_do(client: Client) -> None:
    html = client.get("/countries/", {"q": "Atlantis"}).content.decode()
    assert listed(html) == []
    assert "No country or territory in our list answers to “Atlantis”." in html
    assert "Check the spelling, or type only the first letters" in html
    assert '<a href="/countries/">See the whole list</a>' in html


@pytest.mark.parametrize(
    "query",
    [
        "q=%00",
        "q=" + "a" * 5000,
        "q=" + "%F0%9F%87%B7%F0%9F%87%BA",
        "q=%3Cscript%3Ealert(1)%3C/script%3E",
        "q=%22%20autofocus%20onfocus%3D",
        "q=%FF%FE",
        "q=%ED%A0%80",
        "q=%25(country)s",
        "q=.*[",
        "q=,",
        "q=%E2%80%AE%E2%80%AE",
        "q=" + "%CC%81" * 500,
        "q=%EF%B7%BA" * 100,
        "q",
        "q=&q=fr",
        "p=1",
    ],
)
def test_odd_queries_are_answered_and_never_become_markup(client: Client, query: str) -> None:
    response = client.get(f"/countries/?{query}")
    html = response.content.decode()
    reader = Reader(html)
    assert response.status_code == 200
    assert all(str(script["src"]).startswith("/static/") for script in reader.of("script"))
    assert reader.values("onfocus") == []
    assert "\0" not in html


def test_what_somebody_looked_for_is_kept_nowhere(client: Client) -> None:
    response = client.get("/countries/", {"q": "korea"})
    assert response.headers["Cache-Control"] == "no-store"
    assert "ETag" not in response.headers


def test_an_empty_search_is_the_whole_list(client: Client) -> None:
    assert client.get("/countries/?q=").content == client.get("/countries/").content


def test_the_list_says_the_highest_advice_and_our_level_for_any_citizen(client: Client) -> None:
    html = client.get("/countries/").content.decode()
    rows = dict(re.findall(r'<tr><th scope="row"><a href="/countries/(..)/">(.*?)</tr>', html))
    assert set(rows) == set(COUNTRIES)
    for code, country in COUNTRIES.items():
        highest = max((a.level for a in country.advice), default=None)
        said = f'<span class="unseen">Level </span>{highest}</span>'
        assert said in rows[code] if highest else "none held" in rows[code]
        own = find_least_level(country)
        if country.is_spoken_of:
            assert f'<span class="unseen">Level {int(own)}: {HEADLINES[own]}</span>' in rows[code]
        else:
            assert "unknown" in rows[code]


def test_countries_stand_under_their_letter(client: Client) -> None:
    html = client.get("/countries/").content.decode()
    folded = html.partition('<div class="letters">')[2]
    letters = re.findall("<summary><h3>(.)</h3>", folded)
    assert letters == sorted(set(letters))
    sections = dict(zip(letters, folded.split("<details>")[1:], strict=True))
    assert listed(sections["A"])[:2] == ["AF", "AX"]
    assert listed(sections["I"]).count("IR") == 1


def test_the_gravest_for_any_citizen_stand_before_the_letters(client: Client) -> None:
    html = client.get("/countries/").content.decode()
    grave = html.partition('<div class="grave">')[2].partition("</div>")[0]
    assert grave.index(">4</b>") < grave.index(">3</b>")
    of_level = {
        level: set(re.findall("/countries/(..)/", part))
        for level, part in zip((4, 3), grave.split("<h3>")[1:], strict=True)
    }
    for level, codes in of_level.items():
        assert codes == {c for c in COUNTRIES if find_least_level(COUNTRIES[c]) == level}


def test_a_name_nearly_so_spelt_is_offered(client: Client) -> None:
    html = client.get("/countries/", {"q": "Rusia"}).content.decode()
    assert "RU" in listed(html)

"""The words that countries answer to, as the pages fetch them."""

import json

from django.test import Client

from riskcheck.facts import COUNTRIES

ADDRESS = "/country-words.js"
LARGEST = 40_000


def test_the_words_come_as_a_script_that_is_kept_for_an_hour(client: Client) -> None:
    response = client.get(ADDRESS)
    assert response["Content-Type"] == "text/javascript; charset=utf-8"
    assert response["Cache-Control"] == "public, max-age=3600"
    assert client.get(ADDRESS, headers={"If-None-Match": response["ETag"]}).status_code == 304


def test_every_country_has_its_names_and_its_code_of_three_letters(client: Client) -> None:
    script = client.get(ADDRESS).content.decode()
    words = json.loads(script.removeprefix("window.countryWords=").removesuffix(";\n"))
    assert words.keys() == COUNTRIES.keys()
    names, others, people, plates, formal, iso3 = words["US"]
    assert "united states" in names.split("|")
    assert "usa" in others.split("|")
    assert "american" in people.split("|")
    assert "united states of america" in formal.split("|")
    assert (plates, iso3) == ("", "usa")


def test_the_words_are_small_on_the_way(client: Client) -> None:
    response = client.get(ADDRESS, headers={"Accept-Encoding": "gzip"})
    assert len(response.content) < LARGEST

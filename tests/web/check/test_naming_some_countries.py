"""Questions that name some countries, or none: the boxes on their screen, and the answer as it is told."""

import re
from html import unescape

import pytest
from django.test import Client

from tests.rulebook.travellers import complete
from tests.web.visiting import Reader, advice_on, answers_in, between, check, said_again, sent

A_CRITIC = {
    "nationalities": ["US", "RU"],
    "destination": "RU",
    "role": "visit",
    "open_notice": "no",
    "activities": ["opposition"],
}
TO_INDIA = {"nationalities": ["GB"], "destination": "IN", "role": "visit", "ties": ["none"]}


def labels(html: str, key: str) -> dict[str, str]:
    """What the boxes of a question say, by what they send."""
    found = re.findall(rf'name="{key}" value="(\w+)"[^>]*><label for="[^"]+">(.*?)</label>', html)
    return {value: unescape(label) for value, label in found}


def screen(client: Client, answers: dict[str, object], key: str) -> str:
    return client.get(check(answers, f"{key}/")).content.decode()


def test_the_screen_has_a_box_for_each_country_that_sources_name_there(client: Client) -> None:
    html = screen(client, TO_INDIA, "origin")
    boxes = labels(html, "origin")
    assert boxes == {"BD": "Bangladesh", "PK": "Pakistan", "none": "None"}
    assert list(boxes)[-1] == "none"
    assert Reader(html).chosen("origin") == []
    [none] = [a for a in Reader(html).of("input") if a.get("value") == "none" and "data-alone" in a]
    assert none["type"] == "checkbox"


def test_a_critic_is_asked_of_the_destination_first(client: Client) -> None:
    boxes = labels(screen(client, A_CRITIC, "critic"), "critic_of")
    assert next(iter(boxes)) == "RU"
    assert boxes["RU"] == "Russia"
    assert boxes["none"] == "None"


@pytest.mark.parametrize(
    ("ticked", "answer", "said"),
    [
        (["none"], [], "None"),
        (["PK"], ["PK"], "Pakistan"),
        (["PK", "BD"], ["PK", "BD"], "Pakistan, Bangladesh"),
    ],
)
def test_what_is_ticked_is_the_answer_and_is_told_in_words(
    client: Client, ticked: list[str], answer: list[str], said: str
) -> None:
    fields = {"origin": ticked}
    response = sent(client, check(TO_INDIA, "origin/"), fields)
    assert response.status_code == 303
    told = answers_in(response.headers["Location"])
    assert told["origin"] == answer
    html = advice_on(client, told)
    lines = between(html, '<dl class="answers">', "</dl>").split("<dt>")
    [line] = [line for line in lines if "Family, name or birthplace" in line]
    assert f"<dd>{said}</dd>" in line
    sheet = between(html, '<section class="sheet', "</section>")
    assert f"Family origin <b>{said}</b>" in sheet


@pytest.mark.parametrize("answer", [[], ["PK"]])
def test_the_screen_again_is_ticked_as_it_was(client: Client, answer: list[str]) -> None:
    html = screen(client, TO_INDIA | {"origin": answer, "protection": "none"}, "origin")
    assert Reader(html).chosen("origin") == (answer or ["none"])


@pytest.mark.parametrize(
    ("ticked", "message"),
    [
        ([""], "Choose the countries, or “None”."),
        (["none", "PK"], "“None” cannot be chosen together with another answer."),
        (["PK", "PK"], "You chose the same answer twice. Remove one."),
        (["pk"], "Choose a country from the list"),
        (["PK", "BD", "CN", "LK"], "Choose up to 3 countries."),
    ],
)
def test_what_cannot_be_used_says_what_to_do_and_stays_ticked(
    client: Client, ticked: list[str], message: str
) -> None:
    fields = {"origin": ticked}
    html = said_again(client, check(TO_INDIA, "origin/"), fields)
    assert message in unescape(html)
    assert 'href="#id_origin_0"' in html
    assert set(Reader(html).chosen("origin")) == set(ticked) - {"pk", ""}


@pytest.mark.parametrize("door", ["/questions/", "/advice/"])
def test_the_public_doors_take_a_box_for_none(client: Client, door: str) -> None:
    response = sent(client, door, complete(TO_INDIA) | {"origin": "none"})
    assert response.status_code == 200
    assert "Family, name or birthplace" in response.content.decode()

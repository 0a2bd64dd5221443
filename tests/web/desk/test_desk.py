"""The officer's page at the counter: one form, the questions still to ask, and the result beside them."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import Client

from riskcheck.engine.judging.next_questions import (
    STARTING_POINT,
    find_open_questions,
    keep_relevant_answers,
)
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import assess_answers, make_case
from tests.rulebook.travellers import ASKED, half_told, travellers
from tests.web.visiting import A_RESERVIST, A_TOURIST, START, Reader, answers_in, between, sent

STATIC = Path(settings.BASE_DIR) / "static"
RESERVIST = A_RESERVIST | {"nationalities": "us ru", "destination": "russia"}
TYPED_AS_TEXT = ("nationalities", "destination", "age", "stay_days")


def posted(client: Client, answers: Mapping[str, Any]) -> HttpResponse:
    return sent(client, "/desk/", answers)


def page(client: Client, answers: Mapping[str, Any]) -> str:
    return posted(client, answers).content.decode()


def asked(html: str) -> list[str]:
    return re.findall(r'data-key="(\w+)"', html)


def level(html: str) -> int:
    [found] = re.findall(r'data-level="(\d)"', html)
    return int(found)


def judged(html: str) -> dict[str, Any]:
    """The answers behind the link to the full advice."""
    [address] = re.findall(r'href="(/check/[^"]+/advice/)"', html)
    return answers_in(address)


def said_of(key: str, html: str) -> str:
    said = between(html, f'id="said-{key}">', "</p>")
    return re.sub(r"<[^>]+>", "", said).strip()


def typed_in(key: str, html: str) -> str:
    [control] = [a for a in Reader(html).of("input") if a.get("id") == f"answer-{key}-1"]
    return str(control["value"])


def hidden(html: str) -> dict[str, str]:
    found = [a for a in Reader(html).of("input") if a.get("type") == "hidden"]
    return {str(a["name"]): str(a["value"]) for a in found}


# What is asked, and what is told


def test_a_new_traveller_is_asked_the_questions_of_the_first_page(client: Client) -> None:
    html = client.get("/desk/").content.decode()
    assert asked(html) == list(STARTING_POINT)
    assert "The result will stand here" in html
    assert "data-level" not in html


def test_every_open_question_stands_on_one_page_beside_the_result(client: Client) -> None:
    html = page(client, {"nationalities": "us ru", "destination": "ru", "role": "visit"})
    assert asked(html) == [*STARTING_POINT, *(q.key for q in ASKED if q.key in open_for(START))]
    assert level(html) == assess_answers(START_AS_ANSWERS).level


def open_for(answers: Mapping[str, Any]) -> frozenset[str]:
    return find_open_questions(
        assess_answers(answers | {"nationalities": tuple(answers["nationalities"])})
    )


START_AS_ANSWERS = START | {"nationalities": ("US", "RU")}


def test_a_reservist_is_told_level_4_with_what_to_do_and_whom_to_call(client: Client) -> None:
    html = page(client, RESERVIST)
    assert level(html) == 4
    assert "Do not travel" in html
    assert "You could be sent to the armed forces" in html
    assert "Russia is calling people up now" in html
    assert "Do not go, or put the trip off." in html
    assert "+1 202 501 4444" in html
    assert 'class="sheet' in html


def test_what_is_still_open_is_named_and_leads_to_its_question(client: Client) -> None:
    html = page(client, {k: a for k, a in RESERVIST.items() if k not in ("age", "family")})
    links = re.findall(r'<a href="#ask-(\w+)">', html)
    assert {"age", "family"} <= set(links)
    assert set(links).isdisjoint({"sex", "work"})


def test_a_tourist_is_told_that_nothing_was_found_and_nothing_more(client: Client) -> None:
    html = page(client, A_TOURIST | {"nationalities": "us, fr"})
    assert level(html) == 0
    assert "We found no risk linked to your nationalities." in html
    assert "Every question that matters is answered." in html


def test_the_highest_risks_come_first_each_with_a_reason(client: Client) -> None:
    html = between(page(client, RESERVIST), '<ul class="dangers">', "</ul>")
    levels = [int(found) for found in re.findall(r"mark level-(\d)", html)]
    assert len(levels) >= 10
    assert levels == sorted(levels, reverse=True)
    assert '<p class="reason"></p>' not in html


@pytest.mark.parametrize("traveller", [*travellers(60, seed=41), *half_told(60, seed=42)])
def test_the_desk_asks_what_is_open_or_still_matters_and_judges_as_ever(
    client: Client, traveller: dict[str, Any]
) -> None:
    mattering = keep_relevant_answers(make_case(traveller), RULEBOOK)
    assessment = assess_answers(mattering)
    html = page(client, traveller)
    wanted = find_open_questions(assessment) | mattering.keys()
    assert asked(html) == [*STARTING_POINT, *(q.key for q in ASKED if q.key in wanted)]
    assert level(html) == assessment.level == assess_answers(traveller).level
    assert judged(html) == {k: list(a) if isinstance(a, tuple) else a for k, a in mattering.items()}


# Corrections


def test_an_answer_that_no_longer_matters_is_not_judged_but_kept_at_hand(client: Client) -> None:
    html = page(client, RESERVIST | {"age": "90", "asked_about": "RU"})
    assert "military_skill" not in asked(html)
    assert "military_skill" not in judged(html)
    assert hidden(html)["military_skill"] == "no"
    assert "Answered, but of no effect now: Skill armies look for." in html
    again = page(
        client, {k: a for k, a in RESERVIST.items() if k != "military_skill"} | hidden(html)
    )
    assert judged(again)["military_skill"] == "no"


def test_another_destination_forgets_what_was_said_of_the_old_one(client: Client) -> None:
    before = RESERVIST | {"asked_about": "RU"}
    html = page(client, before | {"destination": "ua", "nationalities": "us ru ua"})
    assert judged(html)["age"] == 32
    assert "service_status" not in judged(html)
    assert "service_status" not in hidden(html)
    assert hidden(html)["asked_about"] == "UA"
    assert "The destination changed" in html


def test_the_same_destination_forgets_nothing(client: Client) -> None:
    html = page(client, RESERVIST | {"asked_about": "RU"})
    assert "The destination changed" not in html
    assert judged(html)["service_status"] == "reserve"


@pytest.mark.parametrize("wrong", [{"destination": "atlantis"}, {"nationalities": "korea"}])
def test_every_answer_waits_while_a_country_is_corrected(
    client: Client, wrong: dict[str, str]
) -> None:
    response = posted(client, RESERVIST | wrong | {"asked_about": "RU"})
    html = response.content.decode()
    assert response.status_code == 400
    assert "data-level" not in html
    assert Reader(html).chosen("service_status") == ["reserve"]
    assert typed_in("age", html) == "32"
    assert hidden(html)["asked_about"] == "RU"


# Countries of which some may be named, or none

TO_INDIA = {"nationalities": "gb", "destination": "in", "role": "visit", "ties": "none"}


def picks(key: str, html: str) -> list[tuple[str, str]]:
    """What the boxes of a question send, and the key that ticks each."""
    asked_there = between(html, f'id="ask-{key}"', "</fieldset>")
    return re.findall(r'value="(\w+)"[^>]*><label[^>]*>(?:<kbd>(\d)</kbd> )?', asked_there)


def test_countries_that_sources_name_have_boxes_at_the_desk(client: Client) -> None:
    html = page(client, TO_INDIA)
    assert picks("origin", html) == [("BD", "1"), ("PK", "2"), ("none", "3")]
    assert "Bangladesh" in between(html, 'id="ask-origin"', "</fieldset>")


@pytest.mark.parametrize(
    ("ticked", "answer"), [("none", []), ("PK", ["PK"]), (["BD", "PK"], ["BD", "PK"])]
)
def test_what_is_ticked_is_judged(
    client: Client, ticked: str | list[str], answer: list[str]
) -> None:
    html = page(client, TO_INDIA | {"origin": ticked})
    assert judged(html)["origin"] == answer
    assert Reader(html).chosen("origin") == (answer or ["none"])


def test_a_country_and_none_of_them_are_not_both_ticked(client: Client) -> None:
    response = posted(client, TO_INDIA | {"origin": ["none", "PK"]})
    html = response.content.decode()
    assert response.status_code == 400
    assert "“None” cannot be chosen together" in said_of("origin", html)
    assert "origin" not in judged(html)


def test_a_box_beyond_the_ninth_has_no_digit(client: Client) -> None:
    critic = {"activities": "opposition", "nationalities": "us", "role": "visit", "ties": "none"}
    boxes = picks("critic_of", page(client, critic | {"destination": "ru"}))
    assert len(boxes) > 9
    assert [digit for _value, digit in boxes] == [
        *(str(digit) for digit in range(1, 10)),
        *("" for _box in boxes[9:]),
    ]


# No nationality

NOBODYS = {"nationalities": "", "no_nationality": "yes", "destination": "th", "role": "visit"}
NO_NATIONALITY = "I have no nationality (stateless)"


def test_the_box_of_no_nationality_stands_under_the_line_unticked(client: Client) -> None:
    html = client.get("/desk/").content.decode()
    asked_there = between(html, 'id="ask-nationalities"', 'id="ask-destination"')
    assert 'name="no_nationality" value="yes"><label' in asked_there
    assert NO_NATIONALITY in asked_there
    assert html.count(NO_NATIONALITY) == 1


def test_ticked_it_is_judged_and_protection_is_not_asked_again(client: Client) -> None:
    html = page(client, NOBODYS)
    assert level(html) == 3
    told = judged(html)
    assert told["nationalities"] == []
    assert told["protection"] == "stateless"
    assert "protection" not in asked(html)
    assert "No consul may be bound to help you" in html
    assert 'name="no_nationality" value="yes" checked' in html
    assert "nationalities" not in re.findall(r'<a href="#ask-(\w+)">', html)


def test_with_a_country_typed_all_the_same_one_of_them_has_to_go(client: Client) -> None:
    response = posted(client, NOBODYS | {"nationalities": "us"})
    html = response.content.decode()
    assert response.status_code == 400
    assert "Not both." in said_of("nationalities", html)
    assert typed_in("nationalities", html) == "us"
    assert "data-level" not in html


def test_unticked_what_it_said_is_gone(client: Client) -> None:
    again = {key: text for key, text in NOBODYS.items() if key != "no_nationality"}
    html = page(client, again | {"nationalities": "us", **hidden(page(client, NOBODYS))})
    assert judged(html)["nationalities"] == ["US"]
    assert "protection" not in judged(html)


def test_being_stateless_is_an_answer_on_protection_beside_a_nationality_too(
    client: Client,
) -> None:
    html = page(
        client, NOBODYS | {"nationalities": "us", "no_nationality": "", "protection": "stateless"}
    )
    assert judged(html)["nationalities"] == ["US"]
    assert judged(html)["protection"] == "stateless"
    assert 'name="no_nationality" value="yes"><label' in html


# Countries as they are typed


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("us ru", ["US", "RU"]),
        ("RU", ["RU"]),
        ("usa, russia", ["US", "RU"]),
        ("united states south korea", ["US", "KR"]),
        ("Germany and Trinidad and Tobago", ["DE", "TT"]),
        ("Bonaire, Sint Eustatius and Saba", ["BQ"]),
        ("germ; côte d'ivoire / uk", ["DE", "CI", "GB"]),
        ("us+ru", ["US", "RU"]),
        ("us|ru", ["US", "RU"]),
        ("us&ru", ["US", "RU"]),
        ("Bosnia&Herzegovina", ["BA"]),
        ("us usa US", ["US"]),
        ("guinea", ["GN"]),
        (["US", "RU"], ["US", "RU"]),
    ],
)
def test_countries_are_read_by_code_or_name(
    client: Client, typed: str | list[str], read: list[str]
) -> None:
    html = page(client, {"nationalities": typed, "destination": "es", "role": "visit"})
    assert judged(html)["nationalities"] == read
    assert all(f"({code})" in said_of("nationalities", html) for code in read)


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("us atlantis", "No country answers to “atlantis”. Check the spelling"),
        ("atlantis us", "No country answers to “atlantis”."),
        ("korea", "“korea” could be North Korea (KP) or South Korea (KR)."),
        ("us congo", "“congo” could be Democratic Republic of the Congo (CD) or"),
        ("a", "countries. Type more of the name, or the code."),
        ("us ru de fr it es", "Choose up to 5 countries."),
        ("us <b>x</b>", "No country answers to “<b>x< b>”"),
    ],
)
def test_a_country_that_cannot_be_read_is_named_with_what_to_type(
    client: Client, typed: str, message: str
) -> None:
    response = posted(client, {"nationalities": typed, "destination": "ru"})
    html = response.content.decode()
    assert response.status_code == 400
    assert "<title>Error: Travel check</title>" in html
    assert "<b>x" not in html
    assert typed_in("nationalities", html) == typed
    assert "Error:" in said_of("nationalities", html)
    if "<b>" not in message:
        assert message in said_of("nationalities", html)


def test_a_demonym_of_several_is_asked_about_and_nobody_is_judged_as_of_another_country(
    client: Client,
) -> None:
    typed = {"nationalities": "Indian, Korean", "destination": "India", "role": "visit"}
    response = posted(client, typed)
    html = response.content.decode()
    assert response.status_code == 400
    assert "data-level" not in html
    assert "“Korean” could be North Korea (KP) or" in said_of("nationalities", html)


def test_a_demonym_is_read_as_its_country(client: Client) -> None:
    typed = {"nationalities": "Indian, American", "destination": "India", "role": "visit"}
    html = posted(client, typed).content.decode()
    assert said_of("nationalities", html) == "India (IN) · United States of America (US)"


def test_what_is_wrong_with_an_answer_of_no_effect_is_no_mistake(client: Client) -> None:
    start = {"nationalities": "us ru", "destination": "us", "role": "visit", "asked_about": "US"}
    response = posted(client, start | {"military_skill": "bogus"})
    assert response.status_code == 200
    assert "<title>Travel check</title>" in response.content.decode()


def test_one_destination_at_a_time(client: Client) -> None:
    html = page(client, {"nationalities": "us", "destination": "ru us"})
    assert "Type one country. You typed Russia (RU), United States of America (US)." in html


# What cannot be used


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"age": "400"}, "Enter a whole number from 0 to 120."),
        ({"age": "thirty"}, "Enter your age in whole years, like 32."),
        ({"sex": "q"}, "Choose one of the options listed."),
        ({"work": ["business", "none"]}, "“None” cannot be chosen together"),
        ({"role": "fly"}, "Choose one of the options listed."),
    ],
    ids=lambda value: str(value)[:24],
)
def test_a_wrong_answer_is_marked_and_the_rest_is_judged(
    client: Client, wrong: dict[str, Any], message: str
) -> None:
    response = posted(client, RESERVIST | wrong)
    html = response.content.decode()
    [key] = wrong
    assert response.status_code == 400
    assert message in said_of(key, html)
    assert f'<a href="#ask-{key}">' in between(html, "Judged without", "</p>")
    assert key not in judged(html)
    assert level(html) == 4
    if key in TYPED_AS_TEXT:
        assert typed_in(key, html) == wrong[key]


@pytest.mark.parametrize("nothing", [{}, {"nationalities": " , ", "destination": " "}])
def test_nothing_sent_is_no_mistake(client: Client, nothing: dict[str, str]) -> None:
    response = posted(client, nothing)
    html = response.content.decode()
    assert response.status_code == 200
    assert "Choose at least one country you are a citizen of, or tick" in html
    assert "Choose the country you are going to." in html


def test_fields_of_no_question_are_of_no_effect(client: Client) -> None:
    html = page(client, RESERVIST | {"asked_about": "<b>", "colour": "blue"})
    assert level(html) == 4
    assert hidden(html)["asked_about"] == "RU"
    assert "blue" not in html


@pytest.mark.parametrize("method", ["put", "delete", "patch", "options"])
def test_other_methods_are_refused(client: Client, method: str) -> None:
    assert getattr(client, method)("/desk/").status_code == 405


# What a browser may do with it


def test_the_desk_may_ask_its_own_site_again_and_no_other(client: Client) -> None:
    for response in (client.get("/desk/"), posted(client, RESERVIST)):
        assert "connect-src 'self'" in response.headers["Content-Security-Policy"]
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]
        assert response.headers["Cache-Control"] == "no-store"


def test_a_form_from_another_site_is_refused(client: Client) -> None:
    response = client.post("/desk/", RESERVIST, headers={"sec-fetch-site": "cross-site"})
    assert response.status_code == 403


@pytest.mark.parametrize("file", sorted(STATIC.glob("desk*")), ids=lambda path: path.name)
def test_its_script_and_style_keep_nothing_and_ask_no_other_site(file: Path) -> None:
    text = file.read_text()
    assert not re.search(r"https?://|url\(|@import|localStorage|sessionStorage|indexedDB", text)
    sided = r"(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)"
    assert re.findall(sided, text) == []


def test_every_option_has_a_digit_of_its_own() -> None:
    assert all(len(question.options) <= 9 for question in RULEBOOK.questions.values())

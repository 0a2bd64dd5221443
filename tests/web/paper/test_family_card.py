"""The card for someone who stays behind: whom to call, and nothing the traveller answered."""

import re
from collections.abc import Mapping

import pytest
from django.test import Client

from riskcheck.facts import COUNTRIES, EMERGENCY_LINES
from riskcheck.present.translator import get_translator
from riskcheck.rulebook.familycard import (
    AGREE,
    AGREE_NOW,
    ASK_FOR,
    DO_NOT,
    NO_EMBASSY,
    NO_NUMBER,
    NO_PROMISE,
    OWN_AUTHORITIES,
    SHOWS_NATIONALITIES,
)
from riskcheck.service import check_answers, make_case
from riskcheck.web.paper.family_card import FamilyCard, make_family_card
from tests.rulebook.travellers import half_told, travellers
from tests.web.visiting import A_RESERVIST, A_TOURIST, START, between, check

EVERYONE = [*travellers(400, seed=43), *half_told(200, seed=44)]
NEVER_CARRY = "Do not carry this card or a photo of it on your trip."
ENVOY = "Special Presidential Envoy for Hostage Affairs"
NOT_LET_IN = "It may not let another embassy in."
PROMISES = re.compile(r"\bwill (get|free|rescue|bring|help)\b|\bguarantee|\bsafe\b", re.IGNORECASE)


def page(answers: Mapping[str, object]) -> FamilyCard:
    return make_family_card(make_case(check_answers(answers)), get_translator())


def card(client: Client, answers: Mapping[str, object]) -> str:
    response = client.get(check(answers, "family-card/"))
    assert response.status_code == 200
    return between(response.content.decode(), '<section class="slip family', "</main>")


def to(destination: str, *nationalities: str, **answers: object) -> dict[str, object]:
    start = {"nationalities": list(nationalities), "destination": destination, "role": "visit"}
    return start | answers


def lines(client: Client, answers: Mapping[str, object]) -> dict[str, str]:
    """What is said of each nationality, by its name."""
    found = between(card(client, answers), '<section id="call">', "</section>").split("<li>")[1:]
    return {between(line, "<b>", "</b>"): line for line in found}


def test_the_card_shows_nothing_but_nationalities_destination_and_whether_they_are_there() -> None:
    for answers in EVERYONE:
        shown = {key: answers[key] for key in ("nationalities", "destination")}
        role = "there" if answers["role"] in ("there", "live") else "visit"
        assert page(answers) == page(shown | {"role": role})


@pytest.mark.parametrize("answers", [A_RESERVIST, A_TOURIST], ids=["Russia", "Spain"])
def test_every_part_has_its_heading_and_its_lines(
    client: Client, answers: dict[str, object]
) -> None:
    html = card(client, answers)
    for part in (ASK_FOR, DO_NOT, AGREE):
        assert f"<h3>{part.title}</h3>" in html
    for part in (DO_NOT, AGREE):
        for line in part.lines:
            assert f"<li>{line.text}</li>" in html
    assert NO_PROMISE in html
    assert SHOWS_NATIONALITIES in html


def test_what_not_to_do_leaves_room_for_the_consent_their_embassy_needs() -> None:
    said = " ".join(line.text for line in DO_NOT.lines)
    assert "waiver" not in said
    assert "for those who hold" in said
    for part in (AGREE, AGREE_NOW):
        assert "their own embassy" in part.lines[-1].text


def test_each_nationality_has_its_line_and_that_of_the_destination_comes_last(
    client: Client,
) -> None:
    found = lines(client, to("RU", "RU", "US", "CA", "FR", "DE"))
    assert list(found) == [
        *("Canada", "Germany", "France", "United States of America", "Russia"),
    ]
    assert [name for name, line in found.items() if OWN_AUTHORITIES in line] == ["Russia"]


@pytest.mark.parametrize("code", sorted(COUNTRIES))
def test_a_number_is_printed_or_said_to_be_unverified(code: str) -> None:
    nationality = COUNTRIES[code].nationality
    destination = "ES" if nationality != "ES" else "PT"
    [line] = page(to(destination, nationality)).lines
    held = EMERGENCY_LINES.get(nationality)
    if held and held.abroad:
        assert (line.abroad, line.unverified) == (held.abroad, "")
    else:
        assert (line.abroad, line.unverified) == ("", NO_NUMBER)


def test_a_line_without_a_verified_number_still_names_its_authority(client: Client) -> None:
    line = lines(client, to("RU", "RU", "FR"))["France"]
    assert EMERGENCY_LINES["FR"].authority in line
    assert NO_NUMBER in line


def test_where_an_embassy_is_gone_that_is_said_with_who_acts_and_who_says_so(
    client: Client,
) -> None:
    line = lines(client, to("SY", "US", "SY"))["United States of America"]
    assert NO_EMBASSY in line
    assert "Czechia acts as protecting power" in line
    assert re.search(r"\(US, \d+ \w+ \d{4}\)", line)
    assert NO_EMBASSY not in card(client, A_TOURIST)


def test_where_it_is_refused_the_card_says_that_another_embassy_may_not_be_let_in(
    client: Client,
) -> None:
    for answers in (A_RESERVIST, to("IR", "US", "IR")):
        html = card(client, answers)
        assert NOT_LET_IN in html
        assert "(master nationality)" in html


def test_where_the_passport_shown_decides_the_card_says_so_whatever_was_answered(
    client: Client,
) -> None:
    for passport in ("destination", "other", "undecided"):
        html = card(client, to("GH", "US", "GH", passport_shown=passport))
        assert "The passport shown on arrival can decide which embassy is let in." in html


def test_who_is_no_citizen_there_reads_it_as_an_if(client: Client) -> None:
    html = card(client, to("IR", "US"))
    assert NOT_LET_IN not in html
    assert OWN_AUTHORITIES not in html


def test_who_holds_only_that_nationality_is_not_sent_to_a_consul(client: Client) -> None:
    html = card(client, to("RU", "RU"))
    assert "In Russia no other country’s embassy can act for them." in html
    assert not re.search("consul|welfare check|privacy waiver", html)
    assert "lawyer" in html


def test_the_envoy_is_named_for_us_citizens_only(client: Client) -> None:
    assert f"whether the case is one for the {ENVOY}" in card(client, A_RESERVIST)
    assert ENVOY not in card(client, to("RU", "RU", "GB"))
    assert ENVOY not in card(client, to("US", "US", "GB"))


def test_every_destination_has_a_word_on_who_may_be_let_in() -> None:
    for code, place in COUNTRIES.items():
        own = place.nationality
        for held in (("US",), (own, "CA" if own != "CA" else "FR"), (own,)):
            for role in ("visit", "there"):
                answers = {"nationalities": held, "destination": code, "role": role}
                assert page(answers).let_in


def test_where_no_source_speaks_that_is_said(client: Client) -> None:
    assert "We hold no source that speaks of Antarctica." in card(client, to("AQ", "US"))


def test_for_someone_there_nothing_can_be_agreed_beforehand(client: Client) -> None:
    there = card(client, {**A_RESERVIST, "role": "there"})
    assert AGREE_NOW.title in there
    assert AGREE.title not in there
    assert AGREE_NOW.title not in card(client, A_RESERVIST)


def test_the_blanks_ask_for_times_and_for_no_one(client: Client) -> None:
    html = card(client, A_RESERVIST)
    blanks = re.findall(r"<span>([^<]*) <i></i></span>", between(html, 'class="blanks"', "</p>"))
    assert blanks == ["Days", "Time and time zone", "Missed before you act"]
    assert html.count("<i></i>") == len(blanks)


def test_no_card_promises_anything(client: Client) -> None:
    for answers in (A_RESERVIST, A_TOURIST, to("RU", "RU"), {**START, "role": "there"}):
        assert not PROMISES.search(card(client, answers))


def test_it_says_not_to_carry_it_and_what_it_shows_before_it_is_printed(client: Client) -> None:
    html = client.get(check(A_RESERVIST, "family-card/")).content.decode()
    assert html.count(NEVER_CARRY) == 2
    before = html.split("data-print")[0]
    assert "The card shows your nationalities and where you are going." in before
    assert "never the address of this page" in before


def test_the_advice_leads_to_it_and_it_leads_back(client: Client) -> None:
    advice = client.get(check(START, "advice/")).content.decode()
    [address] = re.findall(r'href="(/check/[^"]+/family-card/)"', advice)
    html = client.get(address).content.decode()
    [back] = re.findall(r'href="(/check/[^"]+/advice/)"', html)
    assert "What to do next" in client.get(back).content.decode()


def test_an_altered_address_opens_nothing(client: Client) -> None:
    response = client.get(check(START, "family-card/").replace("/check/", "/check/A"))
    assert response.status_code == 410
    assert "Nothing was kept" in response.content.decode()

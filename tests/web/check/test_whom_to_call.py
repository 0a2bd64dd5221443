"""Whom to call: a number to tap for each nationality, and behind it what each government says."""

import re

import pytest
from django.test import Client

from riskcheck.facts import COUNTRIES, EMERGENCY_LINES
from tests.web.check.test_advice_page import part
from tests.web.visiting import A_RESERVIST, A_TOURIST, advice_on, between

NONE_HELD = "We hold no statement of this government about its dual nationals there."
OWN = "There, these are your own authorities."


def cards(client: Client, answers: dict[str, object]) -> dict[str, str]:
    found = part(advice_on(client, answers), "more").split('<div class="card">')[1:]
    return {between(card, "<h3>", "</h3>"): card.partition("</details>")[0] for card in found}


def calls(client: Client, answers: dict[str, object]) -> str:
    """The numbers on the first screen."""
    return between(advice_on(client, answers), '<div class="calls"', "</div>")


def to(destination: str, *nationalities: str, **answers: object) -> dict[str, object]:
    start = {"nationalities": list(nationalities), "destination": destination, "role": "visit"}
    return start | answers


def test_each_nationality_has_its_card_and_that_of_the_destination_comes_last(
    client: Client,
) -> None:
    found = cards(client, to("RU", "RU", "US", "CA", "FR"))
    assert list(found) == ["Canada", "France", "United States of America", "Russia"]
    assert OWN in found["Russia"]
    assert "nearest embassy" not in found["Russia"]
    assert [name for name, card in found.items() if OWN in card] == ["Russia"]


def test_the_first_screen_has_a_number_to_tap_for_each_other_nationality(client: Client) -> None:
    found = calls(client, to("RU", "RU", "US", "CA", "FR"))
    assert re.findall(r'href="(tel:[^"]+)"', found) == ["tel:+16139968885", "tel:+12025014444"]
    assert "<b>France</b><br>No number we could verify. Call its nearest embassy." in found
    assert "Russia" not in found


def test_a_card_has_the_authority_the_line_at_home_and_the_scheme_with_its_page(
    client: Client,
) -> None:
    card = cards(client, A_RESERVIST)["United States of America"]
    line = EMERGENCY_LINES["US"]
    for text in (line.at_home, line.authority, line.scheme):
        assert text in card
    assert 'href="tel:18884074747"' in card
    assert line.abroad not in card, "that stands on the first screen"
    assert f'<a href="{line.scheme_page}">{line.scheme}</a>' in card


def test_a_scheme_of_which_no_page_is_held_is_named_without_a_link(client: Client) -> None:
    card = cards(client, to("RU", "RU", "DE"))["Germany"]
    assert re.search(r"Register your trip:\s<bdi lang=\"de\" translate=\"no\">ELEFAND", card)
    assert 'href="http' not in card


@pytest.mark.parametrize("issuer", ["US", "GB", "CA", "AU"])
def test_a_government_says_what_it_can_and_cannot_do_in_our_note_with_date_and_link(
    client: Client, issuer: str
) -> None:
    card = cards(client, to("RU", "RU", issuer))[COUNTRIES[issuer].name]
    said = [
        s
        for s in COUNTRIES["RU"].facts["consular_access"].statements
        if s.source.issuer == issuer and not s.set_aside
    ]
    assert said
    for statement in said:
        assert statement.note in card
        who, note = card.index(f'<a href="{statement.source.url}">'), card.index(statement.note)
        assert who < note
        assert str(statement.source.dated.year) in card if statement.source.dated else True
    assert NONE_HELD not in card


def test_where_it_is_silent_on_help_its_word_on_dual_nationality_stands(client: Client) -> None:
    silent = [
        (code, s)
        for code, country in COUNTRIES.items()
        if not country.facts_from and country.nationality == code != "US"
        for s in (country.facts["dual_nationality"].statements if country.facts else ())
        if s.source.issuer == "US" and s.note and not s.set_aside and not s.only_for
        if not speaks_of_help(code, "US")
    ]
    assert silent
    code, statement = silent[0]
    card = cards(client, to(code, code, "US"))["United States of America"]
    assert statement.note in card


def speaks_of_help(code: str, issuer: str) -> bool:
    fact = COUNTRIES[code].facts.get("consular_access")
    return fact is not None and any(s.source.issuer == issuer for s in fact.statements)


def test_where_no_statement_is_held_that_is_said(client: Client) -> None:
    assert NONE_HELD in cards(client, to("RU", "RU", "FR"))["France"]


def test_a_possible_citizen_reads_it_too(client: Client) -> None:
    card = cards(client, to("IR", "US", ties=["parent"]))["United States of America"]
    assert "What it says of its dual nationals there" in card


def test_who_has_no_link_to_the_place_reads_lines_only(client: Client) -> None:
    found = cards(client, A_TOURIST)
    assert list(found) == ["France", "United States of America"]
    for card in found.values():
        assert "dual nationals" not in card
        assert OWN not in card


def test_who_holds_only_the_destinations_nationality_has_its_card_alone(client: Client) -> None:
    found = cards(client, to("RU", "RU"))
    assert list(found) == ["Russia"]
    assert OWN in found["Russia"]


def test_in_a_territory_the_own_authorities_are_those_of_its_state(client: Client) -> None:
    found = cards(client, to("HK", "CN", "GB"))
    assert OWN in found["China"]
    assert next(iter(found)) == "United Kingdom"


def test_the_sheet_keeps_to_lines(client: Client) -> None:
    sheet = between(advice_on(client, A_RESERVIST), '<section class="sheet', "</section>")
    assert "+1 202 501 4444" in sheet
    assert "What it says of its dual nationals" not in sheet
    assert OWN not in sheet

"""Someone with no nationality: what they tick at the start goes with the check to every page."""

import re

import pytest
from django.test import Client

from riskcheck.facts import COUNTRIES
from riskcheck.links import check_link as checklink
from riskcheck.rulebook import RULEBOOK
from tests.web.visiting import START as A_DUAL_NATIONAL
from tests.web.visiting import Reader, answers_in, between, check, said_again, sent

START = {
    "nationalities": ["", ""],
    "destination": "ES",
    "role": "visit",
    "protection": "stateless",
}
STATELESS = START | {"nationalities": []}
BOX = '<input type="checkbox" id="id_nationalities_none" name="protection" value="stateless"'
MISSING = "Choose at least one country you are a citizen of, or tick that you have no nationality."
NOT_BOTH = "Choose countries, or tick that you have no nationality. Not both."


def no_risk(keys: list[str]) -> dict[str, object]:
    """The answers that add no risk, as the form sends them; 30 to what has none."""
    answers = {key: RULEBOOK.questions[key].no_risk for key in keys}
    return {key: "none" if a == () else a if a is not None else "30" for key, a in answers.items()}


def test_the_first_page_offers_it_unticked(client: Client) -> None:
    html = client.get("/").content.decode()
    assert f"{BOX}><label" in html
    assert "I have no nationality (stateless)</label>" in html


def test_it_leads_on_with_the_lists_empty(client: Client) -> None:
    response = sent(client, "/", START)
    assert response.status_code == 303
    assert answers_in(response.headers["Location"]) == STATELESS


def test_neither_a_country_nor_the_tick_says_what_to_do(client: Client) -> None:
    html = said_again(client, "/", START | {"protection": ""})
    assert f'<a href="#id_nationalities_0">{MISSING}</a>' in html
    assert f"{BOX}><label" in html


def test_a_country_and_the_tick_say_what_to_do_and_both_stay(client: Client) -> None:
    html = said_again(client, "/", START | {"nationalities": ["US", ""]})
    assert NOT_BOTH in html
    assert f"{BOX} checked>" in html
    assert "<option value=US selected>" in html


def test_adding_a_list_keeps_the_tick(client: Client) -> None:
    html = said_again(client, "/", START | {"rows": "add"})
    assert f"{BOX} checked>" in html
    assert "There is something to correct" not in html


@pytest.mark.parametrize("destination", ["ES", "SY", "TH", "US", "SA", "HK", "AQ"])
def test_every_screen_keeps_it_until_the_advice(client: Client, destination: str) -> None:
    address = sent(client, "/", START | {"destination": destination}).headers["Location"]
    for _screen in RULEBOOK.screens:
        asked = Reader(client.get(address).content.decode()).asked()
        if not asked:
            break
        assert "protection" not in asked
        response = sent(client, address, no_risk(asked))
        assert response.status_code == 303, asked
        address = response.headers["Location"]
    told = answers_in(address)
    assert told["nationalities"] == []
    assert told["protection"] == "stateless"
    html = client.get(address).content.decode()
    assert re.search("Level [0-4] of 4", html)


@pytest.mark.parametrize(
    "step", ["", "advice/", "sheet/", "checklist/", "family-card/", "show/", "all/", "desk/"]
)
def test_every_page_of_the_check_opens(client: Client, step: str) -> None:
    for destination in ("ES", "SY", "AQ"):
        response = client.get(check(STATELESS | {"destination": destination}, step))
        assert response.status_code in (200, 303), destination


def test_the_answers_say_so_and_both_are_changed_with_the_nationalities(client: Client) -> None:
    html = client.get(check(STATELESS, "advice/")).content.decode()
    lines = between(html, '<dl class="answers">', "</dl>").split("<dt>")
    [held] = [line for line in lines if "Which countries are you a citizen of?" in line]
    [said] = [line for line in lines if "Recognised refugee" in line]
    assert "<dd>None (stateless)</dd>" in held
    assert "<dd>Stateless</dd>" in said
    for line in (held, said):
        assert re.search(r'href="/check/[^"]+/change/nationalities/"', line)


def test_changed_the_first_page_is_filled_in_as_it_was(client: Client) -> None:
    html = client.get(check(STATELESS, "start/")).content.decode()
    assert f"{BOX} checked>" in html
    assert "<option value=ES selected>" in html


def test_unticked_the_answer_is_gone_with_it(client: Client) -> None:
    now = {"nationalities": ["US"], "destination": "ES", "role": "visit"}
    response = sent(client, check(STATELESS, "start/"), now)
    assert answers_in(response.headers["Location"]) == now


def test_what_a_citizen_said_of_protection_stays_while_the_first_page_changes(
    client: Client,
) -> None:
    refugee = A_DUAL_NATIONAL | {"protection": "refugee"}
    html = client.get(check(refugee, "start/")).content.decode()
    assert f"{BOX}><label" in html
    response = sent(client, check(refugee, "start/"), A_DUAL_NATIONAL)
    assert answers_in(response.headers["Location"])["protection"] == "refugee"


def test_the_screen_that_asks_about_protection_does_not_ask_it_again(client: Client) -> None:
    syrian = STATELESS | {"destination": "SY", "ties": ["born"]}
    html = client.get(check(syrian, "protection/")).content.decode()
    assert "protection" not in Reader(html).asked()


@pytest.mark.parametrize("door", ["/questions/", "/advice/"])
def test_the_public_doors_take_it_too(client: Client, door: str) -> None:
    assert sent(client, door, STATELESS).status_code == 200
    assert sent(client, door, START).status_code == 200
    refused = sent(client, door, START | {"protection": "refugee"})
    assert refused.status_code == 400
    assert MISSING in refused.content.decode()


def test_without_it_a_check_with_no_nationality_opens_nothing(client: Client) -> None:
    for protection in ({}, {"protection": "refugee"}):
        answers = {"nationalities": [], "destination": "ES", "role": "visit"} | protection
        token = checklink.seal_answers(answers)
        assert client.get(f"/check/{token}/").status_code == 410


def test_the_sheet_names_no_consulate_and_does_not_hide_what_it_says(client: Client) -> None:
    html = client.get(check(STATELESS | {"destination": "TH"}, "sheet/")).content.decode()
    sheet = between(html, '<section class="sheet', "</section>")
    assert "None (stateless)" in sheet
    assert re.search(r"Level 3 of 4|At least level 3", sheet)
    assert "Level 0" not in sheet
    assert 'id="print-protection"' not in html
    assert "Contacts" not in sheet


def test_the_card_names_no_line_but_a_lawyer(client: Client) -> None:
    html = client.get(check(STATELESS | {"destination": "TH"}, "family-card/")).content.decode()
    assert "no other country’s embassy can act for them" in html
    assert "Whom to call" not in html


@pytest.mark.slow
def test_every_destination_has_its_page(client: Client) -> None:
    for code in COUNTRIES:
        response = sent(client, "/advice/", STATELESS | {"destination": code})
        assert response.status_code == 200, code

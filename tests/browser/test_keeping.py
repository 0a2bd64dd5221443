"""Back, reload, two tabs and second thoughts: what was answered stays, and only what matters."""

import pytest
from playwright.sync_api import expect

from tests.browser.traveller import A_RESERVIST, A_TOURIST, Traveller

START = {key: A_RESERVIST[key] for key in ("nationalities", "destination", "role")}
scripted_or_not = pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])


@scripted_or_not
def test_reload_sends_nothing_twice_and_keeps_every_answer(traveller: Traveller) -> None:
    traveller.opens().answers_screen(A_RESERVIST)
    traveller.answers_screen(A_RESERVIST)
    address, told = traveller.page.url, traveller.given()
    traveller.page.reload()
    assert traveller.page.url == address
    assert traveller.given() == told


def test_two_tabs_do_not_disturb_each_other(traveller: Traveller) -> None:
    other = traveller.second_tab()
    traveller.opens().answers_screen(A_RESERVIST)
    other.opens().answers_screen(A_TOURIST)
    traveller.answers_screen(A_RESERVIST)
    other.answers_the_rest(A_TOURIST)
    assert other.heading() == "Our sources name no special risk"
    traveller.page.reload()
    assert traveller.given()["Where are you going?"] == "Russia"
    assert other.given()["Where are you going?"] == "Spain"


@scripted_or_not
def test_changing_one_answer_keeps_the_rest(traveller: Traveller) -> None:
    traveller.opens_check(A_RESERVIST)
    before = traveller.given()
    traveller.changes("How old are you?")
    assert traveller.page.locator("#id_age").input_value() == "32"
    traveller.says("age", 41)
    traveller.goes_on()
    assert traveller.has_advice()
    after = traveller.given()
    assert after["How old are you?"] == "41"
    assert {q: a for q, a in after.items() if q != "How old are you?"}.items() <= before.items()


@scripted_or_not
def test_an_answer_that_no_longer_matters_is_dropped(traveller: Traveller) -> None:
    traveller.opens_check(A_RESERVIST)
    service = {question for question in traveller.given() if "Military service" in question}
    assert service
    traveller.changes("Where are you going?")
    traveller.says("destination", "ES")
    traveller.goes_on()
    traveller.answers_the_rest(A_TOURIST)
    assert not service & traveller.given().keys()


def test_the_advice_can_be_had_before_every_question_is_answered(traveller: Traveller) -> None:
    traveller.opens_check(START)
    traveller.clicks(traveller.page.get_by_role("link", name="See the advice now"))
    assert traveller.has_advice()
    expect(traveller.page.get_by_role("link", name="Go on")).to_be_visible()

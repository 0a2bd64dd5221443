"""Back, reload, two tabs and second thoughts: what was answered stays, and only what matters."""

import pytest

from tests.browser.traveller import A_RESERVIST, A_TOURIST, Traveller

START = {key: A_RESERVIST[key] for key in ("nationalities", "destination", "role")}
scripted_or_not = pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])


@scripted_or_not
def test_back_and_forward_lead_to_the_screens_as_they_were(traveller: Traveller) -> None:
    page = traveller.opens().page
    traveller.answers_screen(A_RESERVIST)
    you = page.url
    traveller.answers_screen(A_RESERVIST)
    service, told = page.url, traveller.given()
    page.go_back()
    assert page.url == you
    assert traveller.asked() == ["age", "sex", "citizenship_gained"]
    page.go_forward()
    assert page.url == service
    assert traveller.given() == told


@scripted_or_not
def test_a_screen_answered_again_after_back_leads_on(traveller: Traveller) -> None:
    traveller.opens().answers_screen(A_RESERVIST)
    traveller.answers_screen(A_RESERVIST)
    traveller.page.go_back()
    traveller.answers_screen(A_RESERVIST | {"age": 45})
    assert traveller.given()["How old are you?"] == "45"


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
    assert traveller.page.locator("input[name=sex][value=m]").is_checked()
    traveller.says("age", 41)
    traveller.goes_on()
    assert traveller.has_advice()
    after = traveller.given()
    assert after["How old are you?"] == "41"
    assert {q: a for q, a in after.items() if q != "How old are you?"}.items() <= before.items()


@scripted_or_not
def test_an_answer_that_no_longer_matters_is_dropped(traveller: Traveller) -> None:
    traveller.opens_check(A_RESERVIST)
    assert any("military service" in question for question in traveller.given())
    traveller.changes("Where are you going?")
    lists = traveller.page.locator("select[name=nationalities]").all()
    assert [box.input_value() for box in lists] == ["US", "RU"]
    traveller.says("destination", "ES")
    traveller.goes_on()
    assert traveller.asked() == ["ties"]
    traveller.answers_the_rest(A_TOURIST)
    assert not any("military service" in question for question in traveller.given())


def test_the_advice_can_be_had_before_every_question_is_answered(traveller: Traveller) -> None:
    traveller.opens_check(START)
    traveller.clicks(traveller.page.get_by_role("link", name="See the advice now"))
    assert traveller.has_advice()
    assert traveller.page.locator("#unknown").inner_text() == "We could not tell"
    assert traveller.page.get_by_text("You have not answered:").first.is_visible()

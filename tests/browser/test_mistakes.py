"""Errors and dead addresses: each says what to do, keeps what was typed, and leads on."""

import time
from collections.abc import Callable

import pytest

from riskcheck.links import check_link as checklink
from riskcheck.links.check_link import CheckLinks
from tests.browser.traveller import A_RESERVIST, A_TOURIST, Traveller

FIRST_PAGE = {key: A_RESERVIST[key] for key in ("nationalities", "destination")}
START = FIRST_PAGE | {"role": A_RESERVIST["role"]}
SERVED = START | {"age": 32, "sex": "m"}
scripted_or_not = pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])


@scripted_or_not
def test_the_summary_of_errors_takes_the_focus(traveller: Traveller) -> None:
    traveller.opens().goes_on()
    assert traveller.focused() == "problem"
    assert traveller.problem().get_by_role("link").count() == 2
    assert traveller.page.title() == "Error: Travel check"


@pytest.mark.parametrize(
    ("answers", "step", "message", "control"),
    [
        ({}, "", "Choose at least one country you are a citizen of, or tick", "id_nationalities_0"),
        ({}, "", "Choose the country you are going to.", "id_destination"),
        (FIRST_PAGE, "", "Choose how you will be there", "id_role_0"),
        (START, "you/", "Enter your age in whole years, like 32.", "id_age"),
        (A_TOURIST, "link/", "Choose your links to Spain, or", "id_ties_0"),
    ],
    ids=["select among several", "select", "radio", "number", "checkbox"],
)
def test_its_links_move_the_focus_to_the_control(
    traveller: Traveller, answers: dict[str, object], step: str, message: str, control: str
) -> None:
    without = {key: answer for key, answer in answers.items() if key != "ties"}
    if answers:
        traveller.opens_check(without, step).goes_on()
    else:
        traveller.opens().goes_on()
    traveller.problem().get_by_role("link", name=message).click()
    assert traveller.focused() == control
    assert traveller.page.locator(f"#{control}").is_visible()


@scripted_or_not
def test_nothing_chosen_on_the_first_page_is_lost_by_an_error(traveller: Traveller) -> None:
    page = traveller.opens().page
    traveller.says("nationalities", ["US", "RU", "IL"])
    traveller.goes_on()
    lists = page.locator("select[name=nationalities]").all()
    assert traveller.problem().get_by_role("link").all_inner_texts() == [
        "Choose the country you are going to."
    ]
    assert [box.input_value() for box in lists] == ["US", "RU", "IL"]
    traveller.says("destination", "RU")
    traveller.goes_on()
    assert traveller.asked() == ["role"]


@scripted_or_not
def test_nothing_typed_on_a_later_screen_is_lost_by_an_error(traveller: Traveller) -> None:
    page = traveller.opens_check(START, "you/").page
    traveller.says("age", "thirty-two")
    traveller.says("sex", "f")
    traveller.goes_on()
    assert page.locator("#id_age").input_value() == "thirty-two"
    assert page.locator("#id_age").get_attribute("aria-invalid") == "true"
    assert page.locator("input[name=sex][value=f]").is_checked()
    assert traveller.given()["Where are you going?"] == "Russia"


def test_boxes_ticked_together_by_mistake_stay_ticked(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST, "work/").page
    page.evaluate("document.querySelector('input[name=work][value=none]').checked = true")
    traveller.goes_on()
    ticked = page.locator("input[name=work]:checked").all()
    assert [box.get_attribute("value") for box in ticked] == ["business", "none"]
    assert "cannot be chosen together" in traveller.problem().inner_text()


def expired() -> str:
    return checklink.seal_answers(START, now=time.time() - checklink.LIFETIME)


def altered() -> str:
    token = checklink.seal_answers(START)
    return f"{token[:40]}{'A' if token[40] != 'A' else 'B'}{token[41:]}"


def foreign() -> str:
    return CheckLinks(["a secret of another service, long enough to be one"]).seal(START)


@pytest.mark.parametrize("make", [expired, altered, foreign])
def test_an_address_that_opens_nothing_says_so_and_leads_on(
    traveller: Traveller, make: Callable[[], str]
) -> None:
    page = traveller.page
    response = page.goto(f"/check/{make()}/")
    assert response is not None
    assert response.status == 410
    assert traveller.heading() == "This check has ended. Nothing was kept."
    traveller.clicks(page.get_by_role("link", name="Start a new check"))
    assert page.url == f"{traveller.site}/"


def test_no_such_page_leads_on(traveller: Traveller) -> None:
    traveller.opens("/nowhere/")
    assert traveller.heading() == "There is no page at this address"
    traveller.clicks(traveller.page.get_by_role("link", name="Start a new check"))
    assert traveller.page.url == f"{traveller.site}/"

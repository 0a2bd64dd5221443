"""The pages that anybody may read, on a phone: short, nothing sideways, the way into a check in sight."""

import pytest

from tests.browser.traveller import Traveller

A_PHONE = {"width": 375, "height": 667}
THE_NARROWEST = {"width": 320, "height": 568}
MOST_SCREENS = 6
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
HEIGHT = "document.documentElement.scrollHeight"
OPENS_EVERY_DETAIL = "all => all.forEach(one => { one.open = true })"
BOTTOM = "one => one.getBoundingClientRect().bottom"
SMALLER_THAN_A_FINGER = (
    "all => all.filter(one => one.getClientRects().length && one.offsetHeight < 44)"
    ".map(one => one.innerText)"
)
TARGETS = "body > footer a, main summary, main .button, .letters a, .index a"


@pytest.mark.parametrize("screen", [A_PHONE], ids=["phone"])
@pytest.mark.parametrize("address", ["/countries/", "/countries/IR/", "/countries/UA/"])
def test_it_is_under_six_screens_as_first_shown(traveller: Traveller, address: str) -> None:
    page = traveller.opens(address).page
    assert page.evaluate(HEIGHT) < MOST_SCREENS * A_PHONE["height"]


@pytest.mark.parametrize("screen", [THE_NARROWEST], ids=["narrow"])
@pytest.mark.parametrize(
    "address",
    [
        "/countries/",
        "/countries/?q=guinea",
        "/countries/CD/",
        "/rulebook/",
        "/rulebook/conscription/",
        "/changes/",
        "/about/",
    ],
)
def test_nothing_goes_sideways_even_unfolded(traveller: Traveller, address: str) -> None:
    page = traveller.opens(address).page
    assert not page.evaluate(TOO_WIDE)
    page.locator("details").evaluate_all(OPENS_EVERY_DETAIL)
    assert not page.evaluate(TOO_WIDE)


@pytest.mark.parametrize("screen", [A_PHONE], ids=["phone"])
@pytest.mark.parametrize("address", ["/countries/", "/countries/IR/", "/rulebook/", "/about/"])
def test_what_is_tapped_is_as_large_as_a_finger(traveller: Traveller, address: str) -> None:
    page = traveller.opens(address).page
    page.locator(".letters details").evaluate_all(OPENS_EVERY_DETAIL)
    assert page.locator(TARGETS).evaluate_all(SMALLER_THAN_A_FINGER) == []


@pytest.mark.parametrize("screen", [A_PHONE], ids=["phone"])
def test_the_plain_lines_of_a_country_stand_in_the_first_screen(traveller: Traveller) -> None:
    page = traveller.opens("/countries/IR/").page
    lines = page.locator(".first-lines .graded")
    assert lines.count() == 5
    assert lines.last.evaluate(BOTTOM) < A_PHONE["height"]


def test_officers_find_their_door_at_the_foot_of_every_page(traveller: Traveller) -> None:
    page = traveller.opens("/about/").page
    page.locator("body > footer").get_by_text("For consular staff").click()
    assert page.url == f"{traveller.site}/desk/"


@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
def test_a_country_leads_to_a_check_of_it(traveller: Traveller) -> None:
    page = traveller.opens("/countries/IR/").page
    page.get_by_text("Check my case: Iran").click()
    assert page.url == f"{traveller.site}/?destination=IR"
    assert page.locator("[name=destination]").first.input_value() in ("IR", "Iran")


@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
def test_a_letter_opens_and_leads_to_a_country(traveller: Traveller) -> None:
    page = traveller.opens("/countries/").page
    page.locator(".letters summary", has_text="Iceland").click()
    page.locator(".letters").get_by_text("Iran", exact=True).click()
    assert page.locator("h1").inner_text() == "Iran"

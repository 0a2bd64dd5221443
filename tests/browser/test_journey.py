"""The whole journey: from the first page to the advice, with and without script, on phone and desk."""

import pytest

from tests.browser.conftest import DESK, PHONE
from tests.browser.traveller import A_RESERVIST, A_TOURIST, Traveller

MOST_SCREENS_IN_ALL = 7
NOTHING_FOUND = "We found no risk linked to your nationalities. We did not check other dangers."
TEN_RISKS = (
    "Other citizenship not recognised",
    "Help from your embassy",
    "Military service",
    "Call-up of reservists",
    "Stopped from leaving",
    "Wrongful detention",
    "Questioning and harassment",
    "Prosecution",
    "Device search",
    "Official travel advice",
)
scripted_or_not = pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
both_screens = pytest.mark.parametrize("screen", [PHONE, DESK], ids=["phone", "desk"])


@scripted_or_not
@both_screens
def test_a_reservist_reaches_the_advice_within_seven_screens(traveller: Traveller) -> None:
    screens = traveller.travels(A_RESERVIST)
    assert len(screens) + 1 <= MOST_SCREENS_IN_ALL
    assert traveller.heading() == "Do not travel"
    grades = [
        grade.lower() for grade in traveller.page.locator(".advisory .grade").all_inner_texts()
    ]
    assert [r for r in TEN_RISKS if not any(g.endswith(r.lower()) for g in grades)] == []
    assert "level 4" in traveller.page.locator(".verdict .grade").inner_text().lower()


@scripted_or_not
@both_screens
def test_a_tourist_without_ties_is_done_after_five_screens(traveller: Traveller) -> None:
    screens = traveller.travels(A_TOURIST)
    assert screens == [
        ["nationalities", "destination", "role"],
        ["ties"],
        ["other_army"],
        ["open_notice", "wanted_elsewhere", "protection"],
        ["activities"],
    ]
    assert traveller.heading() == "Our sources name no special risk"
    assert traveller.page.get_by_text(NOTHING_FOUND).first.is_visible()


@scripted_or_not
def test_each_screen_says_how_many_may_follow_and_keeps_its_word(traveller: Traveller) -> None:
    traveller.opens().answers_screen(A_RESERVIST)
    places = []
    while not traveller.has_advice():
        places.append(traveller.page.locator(".place").inner_text())
        traveller.answers_screen(A_RESERVIST)
    assert places[0] == "Screen 2, at most 5 more"
    assert places[-1] == "Screen 6, the last one"
    assert [place.split(",")[0] for place in places] == [f"Screen {n}" for n in range(2, 7)]


@pytest.mark.parametrize("scripted", [False], ids=["no script"])
def test_citizenships_are_added_and_removed_without_script(traveller: Traveller) -> None:
    page = traveller.opens().page
    lists = page.locator("select[name=nationalities]")
    traveller.says("nationalities", ["US", "RU", "IL"])
    traveller.says("role", "live")
    traveller.clicks(page.get_by_role("button", name="Remove country 2"))
    assert [box.input_value() for box in lists.all()] == ["US", "IL"]
    assert page.locator("input[value=live]").is_checked()
    assert traveller.focused() == "id_nationalities_1"
    traveller.says("nationalities", ["US", "IL", "DE", "FR", "IT"])
    assert not page.get_by_role("button", name="Add another country").is_visible()


def test_citizenships_are_added_and_removed_in_place_with_script(traveller: Traveller) -> None:
    page = traveller.opens().page
    lists = page.locator("select[name=nationalities]")
    traveller.says("nationalities", ["US", "RU", "IL", "DE", "FR"])
    assert not page.get_by_role("button", name="Add another country").is_visible()
    page.get_by_role("button", name="Remove country 2").click()
    assert [box.input_value() for box in lists.all()] == ["US", "IL", "DE", "FR"]
    assert traveller.focused() == "id_nationalities_1"
    names = page.locator(".row label").all_inner_texts()
    assert names == ["Country 1", "Country 2", "Country 3", "Country 4"]
    assert page.url == f"{traveller.site}/"


def test_a_box_that_stands_alone_unticks_the_others(traveller: Traveller) -> None:
    page = traveller.opens_check(A_TOURIST, "link/").page
    page.locator("input[value=born]").check()
    assert not page.locator("input[value=none]").is_checked()
    page.locator("input[value=none]").check()
    assert not page.locator("input[value=born]").is_checked()


def test_the_check_can_be_done_with_the_keyboard_alone(traveller: Traveller) -> None:
    keyboard = traveller.opens().page.keyboard
    for box, name in (("nationalities_0", "United States of"), ("nationalities_1", "France")):
        traveller.tabs_to(f"id_{box}")
        keyboard.type(name)
    traveller.tabs_to("id_destination")
    keyboard.type("Spain")
    traveller.tabs_to("id_role_0")
    keyboard.press("Space")
    with traveller.page.expect_navigation():
        keyboard.press("Enter")
    assert traveller.asked() == ["ties"]
    traveller.tabs_to("id_ties_7")
    keyboard.press("Space")
    with traveller.page.expect_navigation():
        keyboard.press("Enter")
    for screen in (
        {"other_army_0": 0},
        {"open_notice_0": 1, "wanted_elsewhere_0": 1, "protection_0": 2},
        {"activities_6": 0},
    ):
        for control, down in screen.items():
            traveller.tabs_to(f"id_{control}")
            keyboard.press("Space")
            for _press in range(down):
                keyboard.press("ArrowDown")
        with traveller.page.expect_navigation():
            keyboard.press("Enter")
    assert traveller.heading() == "Our sources name no special risk"

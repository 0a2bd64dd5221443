"""The whole journey: from the first page to the advice, with and without script, on phone and desk."""

import pytest

from tests.browser.conftest import DESK, PHONE
from tests.browser.traveller import A_RESERVIST, A_TOURIST, Traveller

MOST_STEPS = 13
NOTHING_FOUND = "We found no risk linked to your nationalities. We did not check other dangers."
MOST_AT_ONCE = 2
FEWEST_GROUPS = 5
scripted_or_not = pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
both_screens = pytest.mark.parametrize("screen", [PHONE, DESK], ids=["phone", "desk"])


@scripted_or_not
@both_screens
def test_a_reservist_reaches_the_advice_within_thirteen_steps(traveller: Traveller) -> None:
    screens = traveller.travels(A_RESERVIST)
    assert len(screens) <= MOST_STEPS
    assert all(len(screen) <= MOST_AT_ONCE for screen in screens)
    assert traveller.heading() == "Do not travel"
    assert traveller.page.locator(".groups > *").count() >= FEWEST_GROUPS
    assert "level 4" in traveller.page.locator(".verdict .grade").inner_text().lower()


@scripted_or_not
def test_a_tourist_without_ties_is_done_after_seven_steps(traveller: Traveller) -> None:
    screens = traveller.travels(A_TOURIST)
    assert screens == [
        ["nationalities", "destination"],
        ["role"],
        ["ties"],
        ["other_army"],
        ["open_notice", "wanted_elsewhere"],
        ["activities"],
        ["protection"],
    ]
    assert traveller.heading() == "Our sources name no special risk"
    assert traveller.page.get_by_text(NOTHING_FOUND).first.is_visible()


@scripted_or_not
def test_each_screen_says_which_step_it_is_and_the_last_that_it_is(traveller: Traveller) -> None:
    traveller.opens().answers_screen(A_RESERVIST)
    places = []
    while not traveller.has_advice():
        places.append(traveller.page.locator(".place").inner_text())
        assert traveller.page.title() == f"Travel check: step {len(places) + 1}"
        traveller.answers_screen(A_RESERVIST)
    assert [place.split(" of ")[0] for place in places[:-1]] == [
        f"Step {number}" for number in range(2, len(places) + 1)
    ]
    assert places[-1] == f"Step {len(places) + 1}, the last one"


@pytest.mark.parametrize("scripted", [False], ids=["no script"])
def test_citizenships_are_added_and_removed_without_script(traveller: Traveller) -> None:
    page = traveller.opens().page
    lists = page.locator("select[name=nationalities]")
    traveller.says("nationalities", ["US", "RU", "IL"])
    traveller.clicks(page.get_by_role("button", name="Remove country 2"))
    assert [box.input_value() for box in lists.all()] == ["US", "IL"]
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
    countries = {"nationalities_0": "us", "nationalities_1": "france", "destination": "spain"}
    for field, name in countries.items():
        traveller.tabs_to(f"id_{field}")
        keyboard.type(name)
        keyboard.press("Enter")
    traveller.presses_enter()
    for screen in (
        {"role_0": 0},
        {"ties_7": None},
        {"other_army_0": 0},
        {"open_notice_0": 1, "wanted_elsewhere_0": 1},
        {"activities_5": None},
        {"protection_0": 2},
    ):
        for control, down in screen.items():
            traveller.tabs_to(f"id_{control}")
            keyboard.press("Space")
            for _press in range(down or 0):
                keyboard.press("ArrowDown")
        traveller.presses_enter()
    assert traveller.heading() == "Our sources name no special risk"

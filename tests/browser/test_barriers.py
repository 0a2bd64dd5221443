"""No barrier to people with disabilities that the axe checker can find, on any page in any state."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import DESK
from tests.browser.states import STATES
from tests.browser.traveller import Traveller

NARROW = {"width": 320, "height": 640}
ENLARGED = {"width": 320, "height": 256}
"""A screen of 1280 x 1024, enlarged to 400 %."""
OF_EACH_LOOK = (
    "start with errors",
    "start with countries to choose from",
    "you sent late",
    "every question with errors",
    "level 0",
    "level 4",
    "advice with open questions",
    "advice about to end",
    "evidence",
    "text to copy",
    "sheet",
    "shown to an officer",
    "register",
    "register as it is read",
    "line with a mistake",
    "checklist",
    "family card",
    "desk with a result",
    "desk with errors",
    "ended",
    "exit",
    "countries",
    "country",
    "changes",
    "for other systems",
)
"""Colours of the dark, and of one's own, hang on style sheets, not on what a page says: one state of each look tells."""
OPENS_EVERY_DETAIL = "all => all.forEach(one => { one.open = true })"
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
TAKEN_BY_BARS = """
    [...document.querySelectorAll("body *")]
        .filter(one => ["fixed", "sticky"].includes(getComputedStyle(one).position))
        .reduce((height, one) => height + one.offsetHeight, 0) / innerHeight
"""
MOST_FOR_BARS = 0.3
"""Of the height of an enlarged screen."""
COLOURS = {"runOnly": ["color-contrast"]}


def opens(traveller: Traveller, state: str) -> Page:
    """With whatever can be unfolded."""
    STATES[state](traveller)
    traveller.page.locator("details").evaluate_all(OPENS_EVERY_DETAIL)
    return traveller.page


def assert_no_barrier(page: Page, **looked_for: object) -> None:
    found = Axe().run(page, options={"resultTypes": ["violations"], **looked_for})
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("screen", [NARROW], ids=["narrow"])
@pytest.mark.parametrize("state", STATES)
def test_on_a_narrow_screen_light_dark_or_enlarged(traveller: Traveller, state: str) -> None:
    page = opens(traveller, state)
    assert not page.evaluate(TOO_WIDE)
    assert_no_barrier(page)
    if state in OF_EACH_LOOK:
        page.emulate_media(color_scheme="dark")
        assert_no_barrier(page, **COLOURS)
    page.set_viewport_size(ENLARGED)
    assert not page.evaluate(TOO_WIDE)
    assert page.evaluate(TAKEN_BY_BARS) <= MOST_FOR_BARS


@pytest.mark.parametrize("screen", [DESK], ids=["desk"])
@pytest.mark.parametrize("state", OF_EACH_LOOK)
def test_on_a_desk_in_colours_of_ones_own(traveller: Traveller, state: str) -> None:
    traveller.page.emulate_media(forced_colors="active")
    assert_no_barrier(opens(traveller, state))

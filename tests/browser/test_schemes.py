"""What dark and forced colours must not change, and what a finger needs. That all is legible is in test_barriers."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE
from tests.browser.states import STATES
from tests.browser.traveller import A_RESERVIST, Traveller

TOUCHED = (
    *("start", "start with errors", "you", "level 0", "level 2", "level 4", "evidence"),
    *("advice with open questions", "sheet", "shown to an officer", "place to type", "checklist"),
    *("family card", "desk with a result", "ended", "exit", "countries", "country", "changes"),
    *("register", "register as it is read", "register of unknown columns"),
)
TARGETS = (
    "#exit, .brand, .button, button:not(.unseen), :not(.local) > summary, footer a, .lasts a, select,"
    " input:not([type])"
)
TOO_SMALL = """all => all.filter(one => {
  const box = one.getBoundingClientRect();
  return one.offsetParent && box.height && box.height < 44;
}).map(one => one.outerHTML.slice(0, 90))"""


def test_paper_is_white_where_the_screen_is_dark(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST, "sheet/").page
    page.emulate_media(color_scheme="dark", media="print")
    colours = "one => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]"
    black_on_white = ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    assert page.locator("body").evaluate(colours) == black_on_white
    assert page.locator(".sheet").evaluate(colours) == black_on_white
    assert page.locator(".band .mark").evaluate(colours) == black_on_white[::-1]


def test_the_sheet_looks_as_on_paper_where_the_screen_is_dark(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST, "sheet/").page
    page.emulate_media(color_scheme="dark")
    background = "one => getComputedStyle(one).backgroundColor"
    assert page.locator("body").evaluate(background) == "rgb(17, 24, 30)"
    assert page.locator(".sheet").evaluate(background) == "rgb(255, 255, 255)"


def test_forced_colours_keep_what_is_chosen_and_focused_apart(traveller: Traveller) -> None:
    page = traveller.page
    page.emulate_media(forced_colors="active")
    traveller.opens_check(A_RESERVIST, "you/")
    outline = "one => getComputedStyle(one).outlineStyle"
    assert page.locator(".choice:has(:checked)").first.evaluate(outline) == "solid"
    assert page.locator(".choice:not(:has(:checked))").first.evaluate(outline) == "none"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.locator("#exit:focus").evaluate(outline) == "solid"


def test_what_changes_a_level_says_so_in_words(traveller: Traveller) -> None:
    """An arrow, and its colour, may not be seen."""
    answers = {
        "nationalities": ["GB", "CN"],
        "destination": "CN",
        "role": "visit",
        "passport_shown": "other",
    }
    page = traveller.opens_check(answers, "evidence/").page
    expect(page.locator(".instead li")).to_have_text(re.compile("^Worse: .*level 3 instead of 2$"))


@pytest.mark.parametrize("screen", [PHONE], ids=["phone"])
@pytest.mark.parametrize("state", TOUCHED)
def test_what_is_touched_is_large_enough(traveller: Traveller, state: str) -> None:
    STATES[state](traveller)
    assert traveller.page.locator(TARGETS).evaluate_all(TOO_SMALL) == []

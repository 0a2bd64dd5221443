"""Every language as it is set: on one side of paper, on half a page, on the narrowest screen, from right to left."""

import pytest
from django.conf import settings
from playwright.sync_api import Page

from riskcheck.links.check_link import seal_answers
from tests.browser.test_sheet_on_paper import HALF_OF_LETTER, NARROW, ONE_SIDE, ROOM
from tests.browser.traveller import A_RESERVIST, Traveller

TRANSLATIONS = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
LANGUAGES = pytest.mark.parametrize("language", TRANSLATIONS)
INSIDE_A4 = dict(zip(("width", "height"), ROOM["A4"], strict=True))
FROM_RIGHT_TO_LEFT = pytest.mark.parametrize("language", ["ar", "fa"])
FIVE_NATIONALITIES = A_RESERVIST | {
    "nationalities": ["CN", "US", "MX", "IN", "BE"],
    "destination": "CN",
}
RUNS_OUT = (
    "root => [...root.querySelectorAll('*')].filter(one => one.checkVisibility()"
    " && !one.closest('.skip, .unseen')).map(one => [one, one.getBoundingClientRect()])"
    ".filter(([one, box]) => box.width && (box.right > innerWidth + 1 || box.left < -1))"
    ".map(([one, box]) => one.outerHTML.slice(0, 80))"
)
BOTTOM = "one => one.getBoundingClientRect().bottom"
FIRST_AND_LAST = (
    "all => all.map(one => { const text = document.createTreeWalker(one, 4).nextNode();"
    " return [0, text.length - 1].map(place => { const range = document.createRange();"
    " range.setStart(text, place); range.setEnd(text, place + 1);"
    " return range.getBoundingClientRect().left }) })"
)
ON_PAPER = {
    "Letter": ("many lines", "ten risks"),
    "A4": ("ten risks",),
}
SCREENS = ("", "desk/", "check/{}/", "check/{}/evidence/", "check/{}/family-card/")


def opens(traveller: Traveller, language: str, answers: dict[str, object], step: str) -> Page:
    return traveller.opens(f"/{language}/check/{seal_answers(answers)}/{step}").page


@LANGUAGES
def test_up_to_ten_risks_stay_on_one_side(traveller: Traveller, language: str) -> None:
    traveller.page.emulate_media(media="print")
    for paper, cases in ON_PAPER.items():
        width, height = ROOM[paper]
        traveller.page.set_viewport_size({"width": width, "height": height})
        for case in cases:
            page = opens(traveller, language, ONE_SIDE[case], f"sheet/?paper={paper}")
            assert page.locator(".sheet").evaluate(BOTTOM) <= height, (case, paper)
            assert page.locator(".sheet").evaluate(RUNS_OUT) == [], (case, paper)


@pytest.mark.parametrize("screen", [INSIDE_A4], ids=["paper"])
@LANGUAGES
def test_the_card_stays_half_a_page(traveller: Traveller, language: str) -> None:
    traveller.page.emulate_media(media="print")
    for answers in (A_RESERVIST, FIVE_NATIONALITIES):
        card = opens(traveller, language, answers, "family-card/").locator(".family")
        assert card.evaluate(BOTTOM) <= HALF_OF_LETTER
        assert card.evaluate(RUNS_OUT) == []


@pytest.mark.parametrize("screen", [NARROW], ids=["narrow"])
@LANGUAGES
def test_nothing_runs_out_of_the_narrowest_screen(traveller: Traveller, language: str) -> None:
    token = seal_answers(A_RESERVIST)
    for screen in SCREENS:
        page = traveller.opens(f"/{language}/{screen.format(token)}").page
        assert page.locator("body").evaluate(RUNS_OUT) == [], screen


@FROM_RIGHT_TO_LEFT
def test_codes_and_numbers_are_not_turned_round(traveller: Traveller, language: str) -> None:
    kept = {
        "sheet/": ".sheet header bdi, .sheet .phone, .sheet .risks small",
        "family-card/": ".slip header bdi[dir=ltr], .slip .phone",
        "advice/": ".call .phone",
    }
    for step, codes in kept.items():
        page = opens(traveller, language, A_RESERVIST, step)
        page.emulate_media(media="print" if step == "sheet/" else "screen")
        found = page.locator(codes).evaluate_all(FIRST_AND_LAST)
        assert found, step
        assert [ends for ends in found if ends[0] >= ends[1]] == [], step

"""The papers that go with the advice: how much paper they take, and what stays off it."""

import io
import re
from collections.abc import Mapping

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.browser.conftest import DESK, PHONE
from tests.browser.traveller import A_RESERVIST, A_TOURIST, Traveller

PAPERS = pytest.mark.parametrize("paper", ["A4", "Letter"])
STEPS = pytest.mark.parametrize("step", ["checklist/", "family-card/"])
HALF_OF_LETTER = 792 / 2  # points: the smaller half
A4_INSIDE_ITS_MARGINS = {"width": 718, "height": 1062}
TOO_WIDE = (
    "all => all.filter(one => one.getBoundingClientRect().right > innerWidth + 1)"
    ".map(one => one.outerHTML.slice(0, 80))"
)


def to(destination: str, *nationalities: str, **answers: object) -> dict[str, object]:
    start = {"nationalities": list(nationalities), "destination": destination, "role": "visit"}
    return start | answers


TRAVELLERS: Mapping[str, Mapping[str, object]] = {
    "a reservist": A_RESERVIST,
    "there already": to("IR", "US", "IR", role="there"),
    "a tourist": A_TOURIST,
    "five nationalities": to("AF", "US", "GB", "CA", "AU", "AF", role="there"),
    "five without a number": to("CN", "PL", "US", "MX", "IN", "BE"),
    "no source": to("AQ", "US", "CD"),
    "only its own": to("RU", "RU"),
}
SAID_TOO_MUCH = A_RESERVIST | {"family": ["minor"], "lgbt_information": "yes"}
GIVES_AWAY = ("For a child,", "LGBT+")

everyone = pytest.mark.parametrize("answers", TRAVELLERS.values(), ids=TRAVELLERS)


def printed(page: Page, paper: str) -> PdfReader:
    return PdfReader(io.BytesIO(page.pdf(format=paper, prefer_css_page_size=True)))


def text_of(pdf: PdfReader) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pdf.pages))


def lowest(pdf: PdfReader) -> float:
    """How far down the last page its last line of text stands, in points."""
    sheet = pdf.pages[-1]
    places: list[float] = []

    def keep(text: str, cm: list[float], tm: list[float], _font: object, _size: float) -> None:
        if text.strip():
            places.append(cm[3] * tm[5] + cm[5])

    sheet.extract_text(visitor_text=keep)
    return float(sheet.mediabox.height) - min(places)


@PAPERS
@everyone
def test_the_family_card_is_the_upper_half_of_one_sheet(
    traveller: Traveller, answers: Mapping[str, object], paper: str
) -> None:
    pdf = printed(traveller.opens_check(answers, "family-card/").page, paper)
    assert len(pdf.pages) == 1
    assert "Cut here" in text_of(pdf)
    assert lowest(pdf) <= HALF_OF_LETTER + 8, "the words at the cut stand below it"


@PAPERS
@everyone
def test_the_checklist_is_one_side(
    traveller: Traveller, answers: Mapping[str, object], paper: str
) -> None:
    pdf = printed(traveller.opens_check(answers, "checklist/").page, paper)
    assert len(pdf.pages) == 1
    assert "If you are held" in text_of(pdf)


def test_a_checklist_with_all_there_is_to_say_is_two_sides_at_most(traveller: Traveller) -> None:
    page = traveller.opens_check(SAID_TOO_MUCH, "checklist/").page
    page.locator("#print-all").check()
    assert len(printed(page, "Letter").pages) <= 2


@STEPS
def test_nothing_of_the_screen_is_on_the_paper(traveller: Traveller, step: str) -> None:
    text = text_of(printed(traveller.opens_check(A_RESERVIST, step).page, "A4"))
    assert "DO NOT CARRY THIS" in text
    for words in ("Exit this page", "Back to the advice", "Privacy", "Print", "http"):
        assert words not in text, words


@STEPS
def test_the_paper_is_black_text_without_link_or_picture(traveller: Traveller, step: str) -> None:
    page = traveller.opens_check(SAID_TOO_MUCH, step).page
    assert page.locator(".slip img, .slip svg, .slip a").count() == 0
    page.emulate_media(media="print")
    colours = page.locator(".slip, .slip *").evaluate_all(
        "all => [...new Set(all.map(one => getComputedStyle(one).color))]"
    )
    assert colours == ["rgb(0, 0, 0)"]


@STEPS
@everyone
def test_no_line_is_wider_than_the_paper(
    traveller: Traveller, step: str, answers: Mapping[str, object]
) -> None:
    page = traveller.opens_check(answers, step).page
    page.emulate_media(media="print")
    page.set_viewport_size(A4_INSIDE_ITS_MARGINS)
    assert page.locator(".slip, .slip *").evaluate_all(TOO_WIDE) == []


def test_a_step_that_gives_an_answer_away_is_printed_only_if_asked_for(
    traveller: Traveller,
) -> None:
    page = traveller.opens_check(SAID_TOO_MUCH, "checklist/").page
    assert all(page.get_by_text(words).first.is_visible() for words in GIVES_AWAY)
    text = text_of(printed(page, "A4"))
    assert [words for words in (*GIVES_AWAY, "Kept off paper") if words in text] == []
    page.locator("#print-all").check()
    text = text_of(printed(page, "A4"))
    assert [words for words in GIVES_AWAY if words not in text] == []


@STEPS
def test_the_print_button_prints(traveller: Traveller, step: str) -> None:
    page = traveller.opens_check(A_TOURIST, step).page
    page.evaluate("window.print = () => { document.title = 'printing' }")
    page.get_by_role("button", name="Print", exact=True).click()
    assert page.title() == "printing"


@STEPS
@pytest.mark.parametrize("scripted", [False], ids=["no script"])
def test_without_script_the_browsers_own_print_command_is_named(
    traveller: Traveller, step: str
) -> None:
    page = traveller.opens_check(A_TOURIST, step).page
    assert not page.get_by_role("button", name="Print", exact=True).is_visible()
    assert page.get_by_text("Use your browser’s own Print command.").is_visible()


@STEPS
@pytest.mark.parametrize("screen", [PHONE, DESK], ids=["phone", "desk"])
def test_from_the_advice_to_the_paper_and_back(traveller: Traveller, step: str) -> None:
    page = traveller.opens_check(A_RESERVIST).page
    traveller.clicks(page.locator(f"a[href$='/{step}']"))
    assert page.title().startswith("Travel check")
    assert page.locator(".slip").is_visible()
    traveller.clicks(page.get_by_role("link", name="Back to the advice"))
    assert traveller.has_advice()

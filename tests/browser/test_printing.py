"""The printed sheet: what a stranger reads, and what stays off the paper."""

import io
import re
import unicodedata
from collections.abc import Mapping

import pytest
from playwright.sync_api import Page
from pypdf import PageObject, PdfReader

from riskcheck.present.translator import get_translator
from riskcheck.present.withheld import keep_strongest_by_risk, remove_withheld
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import assess_answers, check_answers
from tests.browser.traveller import A_RESERVIST, A_TOURIST, Traveller
from tests.rulebook.travellers import complete

OPENS_EVERY_DETAIL = "all => all.forEach(one => { one.open = true })"
PAPERS = pytest.mark.parametrize("paper", ["A4", "Letter"])
WITHHELD = {
    key: next(option.label for option in RULEBOOK.questions[key].options if option.value == said)
    for key, said in {"activities": "posts", "family": "minor"}.items()
}
SAID_TOO_MUCH = complete(
    A_RESERVIST | {"activities": ["posts"], "critic_of": ["RU"], "family": ["minor"]}
)
NARROWEST_MARGIN = 20  # points; the sheet asks for 8 and 10 mm
A4_INSIDE_ITS_MARGINS = {"width": 718, "height": 1062}


def printed(page: Page, paper: str) -> list[PageObject]:
    pdf = page.pdf(format=paper)
    return list(PdfReader(io.BytesIO(pdf)).pages)


def text_of(pages: list[PageObject]) -> str:
    text = " ".join(page.extract_text() for page in pages)
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text))


def list_titles(answers: Mapping[str, object]) -> list[str]:
    """One for each risk: what the sheet lists."""
    public = remove_withheld(assess_answers(check_answers(answers)))
    country = public.case.destination.spoken
    return [
        get_translator().about(one.rule.title, country) for one in keep_strongest_by_risk(public)
    ]


@PAPERS
def test_a_reservist_gets_at_most_two_sheets_that_a_stranger_can_act_on(
    traveller: Traveller, paper: str
) -> None:
    traveller.travels(A_RESERVIST)
    risks = list_titles(A_RESERVIST)
    pages = printed(traveller.page, paper)
    text = text_of(pages)
    assert len(pages) <= 2
    assert re.search(r"Reference [2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4} ", text)
    assert re.search(r"\d{4} \d\d:\d\d UTC", text)
    assert re.search(r"rules [\d.]+ · facts \d{4}-\d\d-\d\d", text)
    assert "Level 4 of 4: Do not travel" in text
    assert "Answers given by the traveller, not verified." in text
    assert "Age 30–34" in text
    assert len(risks) >= 10
    assert [risk for risk in risks if risk not in text] == []
    for words in ("Not checked", "Sources", "initials", "referred to", "follow-up"):
        assert words in text
    assert "+1 202 501 4444" in text
    assert "DO NOT CARRY THIS SHEET OR A PHOTO OF IT ON YOUR TRIP." in text


@PAPERS
def test_every_action_on_the_sheet_has_its_number(traveller: Traveller, paper: str) -> None:
    page = traveller.opens_check(A_RESERVIST).page
    actions = [action.text_content() or "" for action in page.locator(".sheet .tick li").all()]
    text = text_of(printed(page, paper))
    assert 1 <= len(actions) <= 12
    for number, action in enumerate(actions, start=1):
        assert re.search(rf"{re.escape(action.strip())} ?{number}\b", text), (number, action)


@PAPERS
def test_one_sheet_of_a_tourist_says_nothing_was_found(traveller: Traveller, paper: str) -> None:
    traveller.travels(A_TOURIST)
    pages = printed(traveller.page, paper)
    text = text_of(pages)
    assert len(pages) == 1
    assert "Level 0 of 4: Our sources name no special risk" in text
    assert "We found no risk linked to your nationalities. We did not check other dangers." in text
    assert "Citizen of United States of America, France" in text
    assert "DO NOT CARRY THIS SHEET" in text


@pytest.mark.parametrize("shown", WITHHELD)
def test_a_sensitive_answer_is_printed_only_if_ticked(traveller: Traveller, shown: str) -> None:
    page = traveller.opens_check(SAID_TOO_MUCH, "sheet/").page
    text = text_of(printed(page, "A4"))
    assert [answer for answer in WITHHELD.values() if answer in text] == []
    assert text.count(" withheld") >= len(WITHHELD)
    page.locator(f"#print-{shown}").check()
    text = text_of(printed(page, "A4"))
    assert [key for key, answer in WITHHELD.items() if answer in text] == [shown]


@pytest.mark.parametrize("step", ["advice/", "sheet/", "desk/"])
def test_what_an_answer_led_to_does_not_give_it_away(traveller: Traveller, step: str) -> None:
    answers = {**A_RESERVIST, "activities": ["donation", "opposition"]}
    page = traveller.opens_check(complete({**answers, "lgbt_information": "yes"}), step).page
    text = text_of(printed(page, "A4")).lower()
    for word in ("donat", "opposition", "gave money", "same-sex", "lgbt+ travellers"):
        assert word not in text, word


@pytest.mark.parametrize("answers", [A_RESERVIST, A_TOURIST], ids=["Russia", "Spain"])
def test_nothing_of_the_screen_is_on_the_paper(
    traveller: Traveller, answers: dict[str, object]
) -> None:
    page = traveller.opens_check(answers).page
    page.locator("details").evaluate_all(OPENS_EVERY_DETAIL)
    text = text_of(printed(page, "A4"))
    for words in (
        "Exit this page",
        "Do this now",
        "You are told this because",
        "Change",
        "Print one sheet",
        "Show on the sheet",
        "Start a new check",
        "Privacy",
        "http",
    ):
        assert words not in text, words


@PAPERS
def test_the_sheet_is_black_text_without_code_or_picture(traveller: Traveller, paper: str) -> None:
    page = traveller.opens_check(A_RESERVIST).page
    assert [len(sheet.images) for sheet in printed(page, paper)].count(0) >= 1
    assert page.locator(".sheet img, .sheet svg, .sheet canvas, .sheet a").count() == 0
    page.emulate_media(media="print")
    colours = page.locator(".sheet *").evaluate_all(
        "all => [...new Set(all.map(one => getComputedStyle(one).color))]"
    )
    assert sorted(colours) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


@PAPERS
def test_nothing_is_clipped_at_the_edge_of_the_paper(traveller: Traveller, paper: str) -> None:
    page = traveller.opens_check(A_RESERVIST).page
    for sheet in printed(page, paper):
        width, height = float(sheet.mediabox.width), float(sheet.mediabox.height)
        places: list[tuple[float, float]] = []

        def keep(text: str, cm: list[float], tm: list[float], _font: object, _size: float) -> None:
            if text.strip():
                places.append((cm[0] * tm[4] + cm[4], cm[3] * tm[5] + cm[5]))  # noqa: B023

        sheet.extract_text(visitor_text=keep)
        assert min(x for x, _y in places) >= NARROWEST_MARGIN
        assert max(x for x, _y in places) <= width - NARROWEST_MARGIN
        assert min(y for _x, y in places) >= NARROWEST_MARGIN
        assert max(y for _x, y in places) <= height - NARROWEST_MARGIN


def test_no_line_of_the_sheet_is_wider_than_the_paper(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST).page
    page.emulate_media(media="print")
    page.set_viewport_size(A4_INSIDE_ITS_MARGINS)
    too_wide = page.locator(".sheet, .sheet *").evaluate_all(
        "all => all.filter(one => one.getBoundingClientRect().right > innerWidth + 1)"
        ".map(one => one.outerHTML.slice(0, 80))"
    )
    assert too_wide == []


def test_the_print_button_prints(traveller: Traveller) -> None:
    page = traveller.opens_check(A_TOURIST, "sheet/").page
    page.evaluate("window.print = () => { document.title = 'printing' }")
    page.get_by_role("button", name="Print", exact=True).click()
    assert page.title() == "printing"


@pytest.mark.parametrize("scripted", [False], ids=["no script"])
def test_without_script_the_browsers_own_print_command_is_named(traveller: Traveller) -> None:
    page = traveller.opens_check(A_TOURIST, "sheet/").page
    assert not page.get_by_role("button", name="Print", exact=True).is_visible()
    assert page.get_by_text("Use your browser’s own Print command.").is_visible()
    assert len(printed(page, "A4")) == 1


@PAPERS
def test_a_countrys_page_is_printed_whole_with_the_addresses_of_its_sources(
    traveller: Traveller, paper: str
) -> None:
    page = traveller.opens("/countries/UA/").page
    text = text_of(printed(page, paper))
    facts = page.locator("article.entry > h4").all_text_contents()
    assert len(facts) > 20
    squeezed = text.replace(" ", "")
    for fact in facts:
        assert fact.replace(" ", "") in squeezed
    for source in page.locator(".addresses a").all():
        assert str(source.get_attribute("href")) in squeezed
    assert "Exit this page" not in text
    assert "Rules that read this fact" not in text


def test_the_rulebook_is_printed_with_its_tables(traveller: Traveller) -> None:
    text = text_of(printed(traveller.opens("/rulebook/mobilisation/").page, "A4"))
    assert text.count("Does not apply if") == traveller.page.locator("article > details").count()

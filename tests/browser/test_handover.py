"""A check handed over at the counter: read off the traveller's screen, opened on the officer's."""

import io

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Locator, Page
from pypdf import PdfReader

from riskcheck.links import check_link as checklink
from tests.browser.conftest import PHONE
from tests.browser.traveller import A_RESERVIST, Traveller

NARROW = {"width": 320, "height": 600}
START = {key: A_RESERVIST[key] for key in ("nationalities", "destination", "role")}
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
CHEAP_CAMERA = 240
"""Pixels of a picture of the square, as a poor camera takes it."""


def camera(page: Page) -> Image.Image:
    return Image.open(io.BytesIO(page.screenshot()))


def read_by(picture: Image.Image) -> str:
    (code,) = zxingcpp.read_barcodes(picture)
    return code.text


def rows(page: Page) -> list[str]:
    return page.locator("ol.line li").all_inner_texts()


def answers_at(page: Page) -> dict[str, object]:
    return checklink.open_token(page.url.split("/check/")[1].split("/")[0]).answers


@pytest.mark.parametrize("screen", [PHONE], ids=["phone"])
@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
def test_an_officer_points_a_camera_at_the_travellers_phone(traveller: Traveller) -> None:
    traveller.opens_check(A_RESERVIST)
    traveller.clicks(traveller.page.get_by_role("link", name="Show at a consulate"))
    address = read_by(camera(traveller.page))
    assert address == address.upper()
    assert "".join(rows(traveller.page)).replace(" ", "") == address.split("/")[-1]
    officer = traveller.second_tab()
    officer.page.goto(address)
    assert officer.has_advice()
    assert answers_at(officer.page) == A_RESERVIST


@pytest.mark.parametrize("screen", [PHONE], ids=["phone"])
def test_an_officer_types_the_rows_corrects_an_answer_and_prints(traveller: Traveller) -> None:
    traveller.opens_check(A_RESERVIST, "show/")
    officer = traveller.second_tab().opens("/h/")
    officer.page.keyboard.type("\n".join(rows(traveller.page)).lower())
    officer.goes_on()
    assert officer.has_advice()
    officer.changes("How old are you?")
    officer.says("age", 64)
    officer.goes_on()
    while not officer.has_advice():
        officer.answers_screen(A_RESERVIST)
    assert answers_at(officer.page)["age"] == 64
    assert officer.page.locator("#lasts").is_visible()
    assert PdfReader(io.BytesIO(officer.page.pdf(format="A4"))).pages


def test_an_officer_goes_on_where_the_traveller_stopped(traveller: Traveller) -> None:
    traveller.opens_check(START)
    asked = traveller.asked()
    traveller.clicks(traveller.page.get_by_role("link", name="Show at a consulate"))
    officer = traveller.second_tab()
    officer.page.goto(read_by(camera(traveller.page)))
    assert officer.asked() == asked


@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
def test_a_slip_is_named_by_its_row_and_nothing_typed_is_lost(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST, "show/").page
    first, second, *rest = rows(page)
    slip = second[:-1] + ("7" if second[-1] != "7" else "8")
    traveller.opens("/h/")
    page.locator("#line").fill("\n".join([first, slip, *rest]))
    traveller.goes_on()
    assert "The mistake is in row 2." in traveller.problem().inner_text()
    assert page.locator("#line").input_value().split("\n") == [first, slip, *rest]
    page.locator("#line").fill("\n".join([first, second, *rest]))
    traveller.goes_on()
    assert traveller.has_advice()


def test_a_scanner_that_types_types_the_whole_address(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST, "show/").page
    address = read_by(camera(page))
    traveller.opens("/h/")
    page.keyboard.type(f"{address}\n")
    traveller.goes_on()
    assert traveller.has_advice()


@pytest.mark.parametrize("screen", [NARROW, PHONE], ids=["narrow", "phone"])
def test_each_row_stands_on_one_line_of_the_screen(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST, "show/").page
    assert not page.evaluate(TOO_WIDE)
    heights = [
        box["height"] for box in map(Locator.bounding_box, page.locator("ol.line li").all()) if box
    ]
    assert max(heights) < 1.5 * min(heights)


@pytest.mark.parametrize("screen", [NARROW], ids=["narrow"])
def test_a_poor_camera_reads_it_off_a_small_screen(traveller: Traveller) -> None:
    square = traveller.opens_check(A_RESERVIST, "show/").page.locator("svg.square")
    picture = Image.open(io.BytesIO(square.screenshot())).convert("L")
    assert "/H/" in read_by(picture.resize((CHEAP_CAMERA, CHEAP_CAMERA)).rotate(8, fillcolor=255))


@pytest.mark.parametrize(
    "colours", [{"color_scheme": "dark"}, {"forced_colors": "active", "color_scheme": "dark"}]
)
def test_it_stays_dark_on_light_whatever_colours_the_reader_chose(
    traveller: Traveller, colours: dict[str, str]
) -> None:
    page = traveller.opens_check(A_RESERVIST, "show/").page
    page.emulate_media(**colours)
    assert "/H/" in read_by(camera(page))
    edge = Image.open(io.BytesIO(page.locator("svg.square").screenshot())).convert("L")
    assert edge.getpixel((edge.width // 2, 8)) > 250


@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
def test_neither_square_nor_rows_are_ever_on_paper(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST, "show/").page
    (paper,) = PdfReader(io.BytesIO(page.pdf(format="A4", print_background=True))).pages
    text = paper.extract_text()
    assert text.strip() == "This page is for the screen only. It is never printed."
    drawn = paper.get_contents()
    assert drawn is None or drawn.get_data().count(b" re") < 10
    assert not paper.images


def test_the_printed_sheet_of_a_check_holds_no_square_and_no_line(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST, "show/").page
    shown = rows(page)
    traveller.clicks(page.get_by_role("link", name="Back to the check"))
    for sheet in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages:
        assert not [row for row in shown if row[:5] in sheet.extract_text()]
    assert page.locator(".square, .sheet svg").count() == 0

"""What must hold in another browser too: the way to the advice, Back, Exit, the end of a check, and paper."""

import io
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect
from pypdf import PdfReader

from riskcheck.links import check_link as checklink
from riskcheck.settings import EXIT_URL
from tests.browser.conftest import PHONE, serving
from tests.browser.states import START, STATES
from tests.browser.test_barriers import NARROW, TOO_WIDE
from tests.browser.traveller import A_RESERVIST, Traveller, Watch

scripted_or_not = pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
SEEN_NARROW = ("start", "journey", "every question", "level 4", "evidence", "level 0", "countries")
SIZES = {"A4": (595, 842), "Letter": (612, 792)}
OVER = "This check has ended. Nothing was kept."


@pytest.fixture
def browser(firefox: Browser) -> Browser:
    return firefox


@pytest.fixture
def watch(watch: Watch) -> Watch:
    watch.allowed.add(EXIT_URL)
    return watch


def goes_back(traveller: Traveller) -> None:
    traveller.page.evaluate("history.back()")


@scripted_or_not
@pytest.mark.parametrize("screen", [PHONE], ids=["phone"])
def test_a_reservist_reaches_the_advice(traveller: Traveller) -> None:
    traveller.travels(A_RESERVIST)
    assert traveller.page.locator(".verdict.level-4").count() == 1
    assert traveller.heading() == "Do not travel"


@scripted_or_not
def test_back_shows_the_screen_as_it_was_answered(traveller: Traveller) -> None:
    page = traveller.opens_check(START).page
    asked, heading = traveller.asked(), traveller.heading()
    traveller.answers_screen(A_RESERVIST)
    goes_back(traveller)
    expect(page.locator("h1")).to_have_text(heading)
    assert traveller.asked() == asked
    traveller.answers_screen(A_RESERVIST)
    traveller.clicks(page.get_by_role("link", name="Back", exact=True))
    assert traveller.asked() == asked
    assert page.locator("main input:checked").count() == 1


@scripted_or_not
def test_exit_leaves(traveller: Traveller) -> None:
    traveller.opens_check(A_RESERVIST).page.locator("#exit").click()
    expect(traveller.page).to_have_url(EXIT_URL)


def test_after_exit_back_shows_nothing_of_the_check(traveller: Traveller) -> None:
    page = traveller.opens_check(START).page
    traveller.opens_check(A_RESERVIST).opens_check(A_RESERVIST, "sheet/")
    page.locator("#exit").click()
    expect(page).to_have_title("Weather")
    for _step in range(2):
        goes_back(traveller)
        page.wait_for_timeout(500)
        expect(page).to_have_title("Weather")


def test_three_shifts_leave(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST).page
    for _press in range(3):
        page.keyboard.press("Shift")
    expect(page).to_have_url(EXIT_URL)


@pytest.mark.parametrize("paper", SIZES)
def test_the_sheet_is_printed_on_one_side(traveller: Traveller, paper: str) -> None:
    page = traveller.opens_check(A_RESERVIST, f"sheet/?paper={paper}").page
    width, height = SIZES[paper]
    pdf = page.pdf(width=f"{width / 72}in", height=f"{height / 72}in")
    pages = PdfReader(io.BytesIO(pdf)).pages
    assert len(pages) == 1
    assert "Do not travel" in pages[0].extract_text()


@pytest.mark.parametrize("screen", [NARROW], ids=["narrow"])
def test_nothing_scrolls_sideways_on_a_narrow_screen(traveller: Traveller) -> None:
    too_wide = []
    for state in SEEN_NARROW:
        STATES[state](traveller)
        if traveller.page.evaluate(TOO_WIDE):
            too_wide.append(state)
    assert too_wide == []


@pytest.fixture(scope="module")
def short_lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(tmp_path_factory.mktemp("short") / "log", RISKCHECK_CHECK_SECONDS="3") as site:
        yield site


def test_a_check_ends_by_itself(browser: Browser, short_lived: str) -> None:
    page = browser.new_page(base_url=short_lived)
    page.goto(f"/check/{checklink.seal_answers(A_RESERVIST)}/sheet/")
    expect(page.locator("h1")).to_have_text(OVER)
    expect(page.locator(".sheet")).to_have_count(0)
    page.close()

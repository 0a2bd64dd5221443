"""A register in the browser: sent, sorted, sifted, downloaded and printed; nothing stays."""

import csv
import io
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from playwright.sync_api import Page, Route, expect
from pypdf import PdfReader

from riskcheck.register.sample import HEADER, make_sample
from tests.browser.conftest import DESK, PHONE
from tests.browser.traveller import Traveller

scripted_or_not = pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
SCREENS = pytest.mark.parametrize("screen", [PHONE, DESK], ids=["phone", "desk"])
JUDGING = 60_000
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
SOME = (
    "nationalities,destination,case\nUS+RU,RU,B-2\nUS+FR,ES,B-10\nUS,Atlantis,B-7\nGB+RU,RU,B-1\n"
)


@pytest.fixture
def made_up(tmp_path: Path) -> Path:
    path = tmp_path / "register.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([HEADER, *make_sample(600, seed=4, broken=0.02)])
    return path


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small.csv"
    path.write_text(SOME)
    return path


def sends(traveller: Traveller, register: Path) -> Page:
    page = traveller.opens("/desk/register/").page
    page.locator("#register").set_input_files(register)
    page.get_by_role("button", name="Judge the register").click()
    return page


def judged(traveller: Traveller, register: Path) -> Page:
    page = sends(traveller, register)
    expect(page.locator(".whole")).to_be_visible(timeout=JUDGING)
    return page


def cases(page: Page) -> list[str]:
    return page.locator("#people tbody th").all_inner_texts()


@scripted_or_not
def test_a_register_is_judged_and_its_result_downloaded(traveller: Traveller, small: Path) -> None:
    page = judged(traveller, small)
    assert traveller.heading() == "Who may be at risk in this register"
    assert cases(page) == ["B-2", "B-1", "B-10", "B-7"]
    expect(page.locator("#wrongs")).to_be_visible()
    expect(page.locator(".judging, .still").locator("visible=true")).to_have_count(0)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the result (CSV)").click()
    assert download.value.suggested_filename == "travel-check.csv"
    rows = list(csv.DictReader(io.StringIO(download.value.path().read_text(encoding="utf-8-sig"))))
    assert [row["case"] for row in rows] == ["B-2", "B-1", "B-10", "B-7"]
    assert rows[3]["problem"].startswith(
        "line 4, column destination: “Atlantis” is no country code"
    )
    assert cases(page) == ["B-2", "B-1", "B-10", "B-7"]


@scripted_or_not
def test_columns_that_no_heading_tells_are_named_shown_kept_and_judged_by(
    traveller: Traveller, tmp_path: Path
) -> None:
    unknown = tmp_path / "unknown.csv"
    unknown.write_text("Ref,Papers,Way\n7,US+RU,RU\n")
    page = sends(traveller, unknown)
    expect(page.locator("#problem")).to_be_focused()
    expect(page.locator("#problem")).to_contain_text("there is no column “nationalities”")
    page.get_by_label("Papers").select_option("nationalities")
    page.get_by_label("Way").select_option("destination")
    page.get_by_role("button", name="Show again").click()
    expect(page.locator(".first tbody")).to_contain_text("United States of America, Russia")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the mapping").click()
    assert download.value.suggested_filename == "office.toml"
    assert '"Way" = "destination"' in download.value.path().read_text()
    page.get_by_role("button", name="Judge these people").first.click()
    expect(page.locator(".whole")).to_be_visible(timeout=JUDGING)
    assert cases(page) == ["7"]
    page.goto("/desk/register/")
    page.locator("summary").first.click()
    page.locator("#mapping").set_input_files(download.value.path())
    page.locator("#register").set_input_files(unknown)
    page.get_by_role("button", name="Judge the register").click()
    expect(page.locator(".whole")).to_be_visible(timeout=JUDGING)


def test_how_a_table_is_read_is_looked_at_and_corrected_by_keyboard_alone(
    traveller: Traveller, small: Path
) -> None:
    page = traveller.opens("/desk/register/").page
    page.locator("#register").set_input_files(small)
    page.get_by_role("button", name="Look first how it is read").focus()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    assert traveller.heading() == "How your table is read"
    on_the_way = []
    while not on_the_way or on_the_way[-1] != "meaning-2":
        page.keyboard.press("Tab")
        on_the_way.append(
            page.evaluate("document.activeElement.id || document.activeElement.value")
        )
        assert len(on_the_way) < 12, on_the_way
    assert on_the_way[:2] == ["judge", "show"]
    page.keyboard.type("Leave")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Show again").last.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("case")).to_have_value("keep")
    expect(page.locator("h1")).to_be_focused()


@SCREENS
def test_the_first_rows_scroll_in_their_own_box(
    traveller: Traveller, tmp_path: Path, screen: dict[str, int]
) -> None:
    wide = tmp_path / "wide.csv"
    headings = "case,nationalities,destination,role,age,sex,service_status,stay_days,protection"
    wide.write_text(f"{headings}\n1,US+RU,RU,visit,32,m,reserve,21,neither\n")
    page = traveller.opens("/desk/register/").page
    page.locator("#register").set_input_files(wide)
    page.get_by_role("button", name="Look first how it is read").click()
    expect(page.locator(".first")).to_be_visible()
    assert not page.evaluate(TOO_WIDE)
    if screen == PHONE:
        assert page.locator(".scroller").evaluate("one => one.scrollWidth > one.clientWidth")


def test_sheets_are_made_of_what_the_page_carries(traveller: Traveller, small: Path) -> None:
    page = judged(traveller, small)
    page.get_by_label("A sheet for each person").select_option(label="Level 4: 2 sheets")
    with page.expect_download(timeout=JUDGING) as download:
        page.get_by_role("button", name="Sheets as PDF").click()
    assert download.value.suggested_filename == "travel-check.pdf"
    assert len(PdfReader(download.value.path()).pages) >= 3
    expect(page.locator("#people")).to_be_visible()


def test_the_table_is_sorted_by_any_column_and_says_so(traveller: Traveller, small: Path) -> None:
    page = judged(traveller, small)
    by_case = page.get_by_role("columnheader", name="case")
    by_case.get_by_role("button").click()
    assert cases(page) == ["B-1", "B-2", "B-7", "B-10"]
    expect(by_case).to_have_attribute("aria-sort", "ascending")
    expect(page.get_by_role("status")).to_have_text("Sorted by case")
    by_case.get_by_role("button").press("Enter")
    assert cases(page) == ["B-10", "B-7", "B-2", "B-1"]
    expect(by_case).to_have_attribute("aria-sort", "descending")
    page.get_by_role("button", name="Level", exact=True).click()
    assert cases(page) == ["B-2", "B-1", "B-10", "B-7"]


def test_the_table_is_sifted_by_text_level_and_risk_and_counts_announced(
    traveller: Traveller, made_up: Path
) -> None:
    page = judged(traveller, made_up)
    rows = page.locator("#people tbody tr")
    expect(page.locator("#count")).to_have_text("600 of 600 rows")
    expect(rows).to_have_count(250)
    page.get_by_role("button", name="Show all").click()
    expect(rows).to_have_count(600)
    gravest = page.locator(".tally a", has_text="Do not travel")
    number = page.locator(".tally tr", has_text="Do not travel").locator("td").inner_text()
    gravest.click()
    expect(page.locator("#count")).to_have_text(f"{number} of 600 rows · 4 Do not travel")
    expect(page.get_by_role("status")).to_contain_text(f"{number} of 600 rows")
    page.get_by_label("Risk", exact=True).select_option("mobilisation")
    mobilised = page.locator(".tally tr", has_text="Call-up of reservists").locator("td")
    assert rows.count() >= int(mobilised.first.inner_text()) > 0
    page.get_by_label("Find in the table").fill("russia gb")
    expect(page.locator("#count")).to_contain_text("“russia gb”")
    for text in rows.all_inner_texts():
        assert "Russia" in text
        assert "GB" in text
    page.get_by_label("Find in the table").fill("nobody at all")
    expect(page.locator("#count")).to_contain_text("0 of 600 rows")


@scripted_or_not
def test_a_row_opens_that_persons_advice_in_a_tab_of_its_own_and_leaves_nothing_in_its_address(
    traveller: Traveller, small: Path
) -> None:
    page = judged(traveller, small)
    with page.expect_popup() as opened:
        page.get_by_role("button", name="B-1", exact=True).click()
    desk = opened.value
    expect(desk.locator("[data-level]")).to_have_attribute("data-level", "4")
    expect(desk.locator("#answer-nationalities-1")).to_have_value("GB RU")
    assert desk.url.endswith("/desk/register/person/")
    assert desk.evaluate("window.opener") is None
    expect(page.locator("#people")).to_be_visible()


def test_who_is_there_now_can_be_listed_alone(traveller: Traveller, made_up: Path) -> None:
    page = judged(traveller, made_up)
    page.get_by_label("Where they are").select_option("there")
    expect(page.locator("#count")).to_contain_text(" of 600 rows · There now")
    rows = page.locator("#people tbody tr")
    assert 0 < rows.count() < 600
    assert all("There now" in text for text in rows.all_inner_texts())
    page.get_by_label("Where they are").select_option("away")
    assert not any("There now" in text for text in rows.all_inner_texts())


@pytest.mark.parametrize("scripted", [False], ids=["no script"])
def test_without_script_the_levels_lead_into_the_table(traveller: Traveller, made_up: Path) -> None:
    page = judged(traveller, made_up)
    assert page.locator("#sift").is_hidden()
    assert page.locator("#people tbody tr").count() == 600
    page.locator(".tally a", has_text="Prepare").click()
    expect(page.locator("#level-2")).to_be_in_viewport()


@SCREENS
def test_no_barrier_before_or_after(traveller: Traveller, made_up: Path) -> None:
    page = traveller.opens("/desk/register/").page
    page.locator("details").evaluate("one => { one.open = true }")
    assert_no_barrier(page)
    assert_no_barrier(
        judged(traveller, made_up), {"exclude": [["#people tbody tr:not(:nth-child(12n + 1))"]]}
    )


def assert_no_barrier(page: Page, looked_at: object = None) -> None:
    """All rows are alike but for level and length: one in twelve is looked at, from the gravest on."""
    found = Axe().run(page, context=looked_at)
    assert found.violations_count == 0, found.generate_report()
    assert not page.evaluate(TOO_WIDE)


@scripted_or_not
def test_a_file_that_is_refused_says_why_and_what_was_typed_stays(
    traveller: Traveller, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("nationalities,destination,age,age\nUS,RU,1,2\n")
    page = traveller.opens("/desk/register/").page
    page.get_by_text("If the table is not read as you meant it").click()
    page.get_by_label("Column with the case numbers").fill("case")
    page.locator("#register").set_input_files(wrong)
    page.get_by_role("button", name="Judge the register").click()
    expect(page.locator("#register-error")).to_contain_text("line 1, column 4: “age” stands twice.")
    expect(page.get_by_label("Column with the case numbers")).to_have_value("case")
    expect(page.locator("#register")).to_have_attribute("aria-invalid", "true")


def test_a_file_that_is_too_large_is_not_even_sent(traveller: Traveller, tmp_path: Path) -> None:
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(3 * 1024**3)
    page = sends(traveller, large)
    expect(page.locator("#register-error")).to_contain_text("larger than 4 MB and was not sent")


@pytest.mark.parametrize("scripted", [False], ids=["no script"])
def test_without_script_a_file_somewhat_too_large_is_refused_in_words(
    traveller: Traveller, tmp_path: Path
) -> None:
    large = tmp_path / "large.csv"
    large.write_bytes(b"nationalities,destination\n" + b"US+RU,RU\n" * 2_000_000)
    sends(traveller, large)
    expect(traveller.page.locator("h1")).to_have_text("The file is too large")


def test_paper_gets_the_tallies_and_every_row_that_fits_under_its_heading(
    traveller: Traveller, made_up: Path
) -> None:
    page = judged(traveller, made_up)
    page.get_by_label("Level", exact=True).select_option("2")
    page.get_by_role("button", name="Destination").click()
    for landscape in (False, True):
        pdf = PdfReader(io.BytesIO(page.pdf(format="A4", landscape=landscape)))
        texts = [sheet.extract_text() for sheet in pdf.pages]
        whole = re.sub(r"\s+", " ", " ".join(texts))
        assert "2 Prepare" in whole
        assert "Exit this page" not in whole
        assert "Download" not in whole
        count = int(page.locator("#count").inner_text().split()[0])
        assert len(set(re.findall(r"2026-000\d{3}", whole))) >= count
        headed = [text for text in texts if "2026-000" in text]
        assert len(headed) > 1
        assert all("Highest risks" in text for text in headed)


def test_nothing_is_kept_and_the_title_is_neutral(
    traveller: Traveller, small: Path, service_log: Path
) -> None:
    page = judged(traveller, small)
    assert page.title() == "Travel check"
    assert page.url.endswith("/desk/register/")
    page.reload()
    assert page.locator("#people").count() == 0
    assert page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]") == [
        "",
        0,
        0,
    ]
    for word in ("B-10", "register", "US+RU"):
        assert word not in service_log.read_text()


def test_clearing_works_while_a_register_is_judged(traveller: Traveller, made_up: Path) -> None:
    page = sends(traveller, made_up)
    expect(page.locator("#exit")).to_have_text("Clear")
    with page.expect_navigation():
        for _press in range(3):
            page.keyboard.press("Shift")
    expect(page.get_by_role("button", name="Judge the register")).to_be_visible()
    assert page.locator("#register").evaluate("one => one.files.length") == 0
    assert page.locator("#people").count() == 0


@pytest.mark.parametrize("scripted", [False], ids=["no script"])
@pytest.mark.parametrize(
    ("after", "says"),
    [
        ("<progress", "The connection broke before all was judged."),
        ('id="level-2"', "The page has not arrived in full."),
    ],
    ids=["while judged", "in the table"],
)
def test_a_page_that_was_cut_off_says_so(
    traveller: Traveller, made_up: Path, after: str, says: str
) -> None:
    with made_up.open("rb") as register:
        whole = Client().post("/desk/register/", {"register": register}).getvalue().decode()

    def cut(route: Route) -> None:
        if route.request.method == "GET":
            route.continue_()
        else:
            route.fulfill(body=whole.partition(after)[0], content_type="text/html; charset=utf-8")

    traveller.page.context.route("**/desk/register/", cut)
    page = sends(traveller, made_up)
    expect(page.get_by_text(says)).to_be_visible(timeout=JUDGING)

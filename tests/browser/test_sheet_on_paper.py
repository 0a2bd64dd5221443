"""The sheet as a post prints it, with its name and note: on A4 and on Letter, in one language or two."""

import io
import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from pypdf import PdfReader

from riskcheck.rulebook import RULEBOOK
from tests.browser.conftest import DESK, serving
from tests.browser.traveller import A_RESERVIST, A_TOURIST, Traveller
from tests.madeup import in_letters_of, write_catalogues
from tests.rulebook.travellers import complete, half_told, travellers

HALF_OF_LETTER = 5.5 * 96 - 30  # CSS pixels, less the margin of the page
INSIDE_ITS_MARGINS = {"width": 740, "height": 996}
SIZES = {"A4": (595, 842), "Letter": (612, 792)}
PAPERS = pytest.mark.parametrize("paper", SIZES)
NARROW = {"width": 320, "height": 640}
LONGEST_NOTE = ("Bring each passport that you hold, and come in good time. " * 6)[:300].strip()
POST = {
    "RISKCHECK_POST_NAME": "Embassy of the Republic of Somewhere in the City of Elsewhere",
    "RISKCHECK_POST_PHONE": "+1 202 555 0100",
    "RISKCHECK_POST_HOURS": "Monday to Friday, 9:00 to 12:30",
    "RISKCHECK_POST_NOTE": LONGEST_NOTE,
    "RISKCHECK_PAPER": "Letter",
}
TEN_RISKS = {
    "nationalities": ["UA", "AU", "CA", "GB", "US"],
    "destination": "UA",
    "role": "visit",
    "age": 30,
    "sex": "m",
    "service_status": "evader",
    "military_skill": "no",
    "work": ["business"],
}
MANY_LINES = {
    "nationalities": ["SA", "US", "AU", "CA", "GB"],
    "destination": "SA",
    "role": "visit",
    "age": 36,
    "sex": "x",
    "open_notice": "no",
}
MUCH_STILL_OPEN = {
    "nationalities": ["KR", "US", "AU", "CA", "GB"],
    "destination": "KR",
    "role": "visit",
}
MOST_RISKS = A_RESERVIST | {
    "nationalities": ["RU", "US", "AU", "CA", "GB"],
    "age": 40,
    "service_status": "evader",
    "work": ["journalist"],
}
ONE_SIDE = {
    "nothing found": A_TOURIST,
    "many lines": MANY_LINES,
    "ten risks": TEN_RISKS,
    "much still open": MUCH_STILL_OPEN,
}
ROOM = {"A4": (718, 1062), "Letter": (740, 995)}
"""Width and height in CSS pixels, less the margins."""
FULL = 0.8
NINE_POINTS, TEN_POINTS = 12, 40 / 3
MEASURES = (
    "sheet => [sheet.getBoundingClientRect().height, parseFloat(getComputedStyle(sheet).fontSize)]"
)
SAID_TOO_MUCH = complete(
    A_RESERVIST | {"activities": ["posts"], "critic_of": ["RU"], "family": ["minor"]}
)
TOLD = {
    key: next(option.label for option in RULEBOOK.questions[key].options if option.value == said)
    for key, said in {"activities": "posts", "family": "minor"}.items()
}
EDGES = "all => all.map(one => one.getBoundingClientRect()).map(box => [box.left, box.right])"
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A post that prints on Letter, and two more languages."""
    folder = tmp_path_factory.mktemp("post")
    catalogues = {"RISKCHECK_CATALOGUES": str(write_catalogues(folder / "locale"))}
    module = {"DJANGO_SETTINGS_MODULE": "tests.madeup_settings"}
    with serving(folder / "log", **POST, **catalogues, **module) as address:
        yield address


def printed(page: Page) -> PdfReader:
    """On the paper that the page itself asks for."""
    return PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))


def text_of(pdf: PdfReader) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pdf.pages))


def size_of(pdf: PdfReader) -> tuple[int, ...]:
    return tuple(round(float(side)) for side in pdf.pages[0].mediabox[2:])


@PAPERS
@pytest.mark.parametrize("answers", ONE_SIDE.values(), ids=ONE_SIDE)
def test_it_stays_on_one_side_of_the_paper_that_was_chosen(
    traveller: Traveller, paper: str, answers: dict[str, object]
) -> None:
    pdf = printed(traveller.opens_check(answers, f"sheet/?paper={paper}").page)
    assert size_of(pdf) == SIZES[paper]
    assert len(pdf.pages) == 1
    assert LONGEST_NOTE in text_of(pdf)


@pytest.mark.parametrize("nationalities", [["CN", "US", "MX", "IN", "BE"], ["RU", "US"]])
def test_with_office_and_note_the_family_card_stays_half_a_page(
    traveller: Traveller, nationalities: list[str]
) -> None:
    answers = A_RESERVIST | {"nationalities": nationalities, "destination": nationalities[0]}
    page = traveller.opens_check(answers, "family-card/").page
    pdf = printed(page)
    assert LONGEST_NOTE in text_of(pdf)
    page.emulate_media(media="print")
    page.set_viewport_size(INSIDE_ITS_MARGINS)
    bottom = page.locator(".family").evaluate("one => one.getBoundingClientRect().bottom")
    assert bottom <= HALF_OF_LETTER


@PAPERS
@pytest.mark.parametrize("answers", [MOST_RISKS, A_RESERVIST], ids=["most risks", "a reservist"])
def test_with_more_risks_than_ten_it_takes_a_second_side_at_most(
    traveller: Traveller, paper: str, answers: dict[str, object]
) -> None:
    page = traveller.opens_check(answers, f"sheet/?paper={paper}").page
    assert page.locator(".sheet .risks li").count() > 10
    assert len(printed(page).pages) <= 2


@PAPERS
def test_letters_are_as_large_as_one_side_allows(traveller: Traveller, paper: str) -> None:
    """At ten points they need not be larger; below, the side is nearly full."""
    page = traveller.page
    page.emulate_media(media="print")
    width, height = ROOM[paper]
    page.set_viewport_size({"width": width, "height": height})
    for answers in [*ONE_SIDE.values(), *travellers(12, seed=7), *half_told(12, seed=9)]:
        traveller.opens_check(answers, f"sheet/?paper={paper}")
        risks = page.locator(".sheet .risks li:visible").count()
        high, size = page.locator(".sheet").evaluate(MEASURES)
        if risks > 10:
            continue
        assert high <= height, (answers, risks)
        assert size >= TEN_POINTS - 0.01 or high >= FULL * height, (answers, risks, size)
        assert size >= NINE_POINTS - 0.3 or risks > 5, (answers, risks, size)


@PAPERS
@pytest.mark.parametrize("answers", ONE_SIDE.values(), ids=ONE_SIDE)
def test_two_languages_take_a_second_side_at_most(
    traveller: Traveller, paper: str, answers: dict[str, object]
) -> None:
    way = f"sheet/?language=en&beside=he&paper={paper}"
    pdf = printed(traveller.opens_check(answers, way).page)
    assert size_of(pdf) == SIZES[paper]
    assert len(pdf.pages) <= 2


def test_the_advice_is_printed_on_the_paper_of_the_post(traveller: Traveller) -> None:
    assert size_of(printed(traveller.opens_check(A_TOURIST).page)) == SIZES["Letter"]


@pytest.mark.parametrize("scripted", [False], ids=["no script"])
def test_languages_and_paper_are_chosen_without_script(traveller: Traveller) -> None:
    page = traveller.opens_check(A_TOURIST, "sheet/").page
    page.get_by_label("Language", exact=True).select_option("he")
    page.get_by_label("Second language").select_option("el")
    page.get_by_label("Paper").select_option("A4")
    traveller.clicks(page.get_by_role("button", name="Show"))
    assert page.locator(".sheet").get_attribute("dir") == "rtl"
    assert page.locator(".sheet bdi[lang=el]").count() > 10
    pdf = printed(page)
    assert size_of(pdf) == SIZES["A4"]
    assert in_letters_of("el", "Contacts") in text_of(pdf)


@pytest.mark.parametrize(("first", "second"), [("en", "he"), ("he", "en")])
def test_the_first_language_stands_where_its_reader_begins_and_columns_are_straight(
    traveller: Traveller, first: str, second: str
) -> None:
    page = traveller.opens_check(A_RESERVIST, f"sheet/?language={first}&beside={second}").page
    page.emulate_media(media="print")
    left, right = ("en", "he")
    inner = page.locator(f".sheet > :not(header) .pair > [lang={second}]").evaluate_all(EDGES)
    outer = page.locator(f".sheet > :not(header) .pair > [lang={first}]").evaluate_all(EDGES)
    columns = {first: outer, second: inner}
    assert len(inner) == len(outer) > 30
    assert max(edges[1] for edges in columns[left]) < min(edges[0] for edges in columns[right])
    where_it_begins = [edges[0 if second == right else 1] for edges in inner]
    assert max(where_it_begins) - min(where_it_begins) <= 2


def test_numbers_are_not_turned_round_in_a_language_from_right_to_left(
    traveller: Traveller,
) -> None:
    page = traveller.opens_check(A_RESERVIST, "sheet/?language=he").page
    first_and_last = (
        "all => all.map(one => [0, one.textContent.length - 1].map(place => {"
        " const range = document.createRange(); range.setStart(one.firstChild, place);"
        " range.setEnd(one.firstChild, place + 1); return range.getBoundingClientRect().left }))"
    )
    found = page.locator(".sheet .phone, .sheet header bdi").evaluate_all(first_and_last)
    assert len(found) >= 4
    assert [ends for ends in found if ends[0] >= ends[1]] == []


@pytest.mark.parametrize("way", ["", "?language=en&beside=he"], ids=["one", "two"])
@pytest.mark.parametrize("shown", TOLD)
def test_a_sensitive_answer_is_printed_only_if_ticked(
    traveller: Traveller, shown: str, way: str
) -> None:
    page = traveller.opens_check(SAID_TOO_MUCH, f"sheet/{way}").page
    text = text_of(printed(page))
    assert [answer for answer in TOLD.values() if answer in text] == []
    hidden = page.locator(".sheet .shown, .sheet [class*=with-]")
    assert hidden.count() >= len(TOLD)
    assert [one for one in hidden.all() if one.is_visible()] == []
    page.locator(f"#print-{shown}").check()
    text = text_of(printed(page))
    assert [key for key, answer in TOLD.items() if answer in text] == [shown]
    assert page.locator(".sheet .band:visible").count() == 1
    assert page.locator(".sheet .risks:visible").count() == 1


@PAPERS
def test_ticked_it_stays_on_one_side(traveller: Traveller, paper: str) -> None:
    answers = MANY_LINES | {"activities": ["posts"], "family": ["minor"]}
    page = traveller.opens_check(answers, f"sheet/?paper={paper}").page
    for box in page.locator("input[type=checkbox]").all():
        box.check()
    assert page.locator(".sheet .with-activities.with-family").first.is_visible()
    assert len(printed(page).pages) == 1


@pytest.mark.parametrize("way", ["", "?language=he&beside=el"], ids=["one", "two"])
def test_nothing_of_the_screen_is_on_the_paper(traveller: Traveller, way: str) -> None:
    page = traveller.opens_check(SAID_TOO_MUCH, f"sheet/{way}").page
    text = text_of(printed(page))
    for words in ("Exit this page", "Back to the advice", "Paper", "Show", "Privacy", "http"):
        assert words not in text, words


@pytest.mark.parametrize("screen", [NARROW, DESK], ids=["narrow", "desk"])
@pytest.mark.parametrize("way", ["?language=he", "?language=en&beside=he"], ids=["one", "two"])
def test_the_preview_has_no_barrier_and_no_need_to_scroll_sideways(
    traveller: Traveller, way: str
) -> None:
    page = traveller.opens_check(SAID_TOO_MUCH, f"sheet/{way}").page
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert not page.evaluate(TOO_WIDE)

"""The officer at the counter: by keyboard, with script and without, and never a result that lags behind."""

import io
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Request, Route, expect
from pypdf import PdfReader

from tests.browser.conftest import PHONE
from tests.browser.traveller import A_RESERVIST, Traveller, Watch

MOST_KEYS = 60
MOST_TURNS = 500
OPTIONS = "all => all.map(one => one.value)"
CATCHES_PRINTING = (
    "() => { window.printed = []; window.print = () => {"
    " printed.push(document.querySelector('.sheet .said').textContent) } }"
)
WAITS_FOR_TEN_MINUTES = (
    "window.waiting = new Map(); const set = window.setTimeout, clear = window.clearTimeout;"
    " window.setTimeout = (act, after) => { const id = set(act, after);"
    " if (after === 600000) waiting.set(id, act); return id };"
    " window.clearTimeout = id => { waiting.delete(id); clear(id) }"
)
"""What a page does once ten minutes have passed, and forgets if a key is pressed meanwhile."""
KEPT = (
    "[document.cookie, localStorage.length, sessionStorage.length, location.href, history.length]"
)


class Officer:
    """Has a keyboard only, counts every key, and reads each question before answering it."""

    def __init__(self, traveller: Traveller) -> None:
        self.page = traveller.opens("/desk/").page
        self.page.evaluate(CATCHES_PRINTING)
        self.pressed = 0

    def presses(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.pressed += len(key.split("+"))

    def types(self, text: str) -> None:
        self.presses(*text, "Enter")

    def asked(self) -> str:
        """The question that has the focus; empty where none has."""
        found = self.page.evaluate(
            "(document.activeElement.closest('[data-key]') || document.body).dataset.key || ''"
        )
        return str(found)

    def is_asked(self, key: str) -> None:
        expect(self.page.locator(f"#ask-{key} :focus")).to_have_count(1)

    def is_up_to_date(self) -> None:
        expect(self.page.locator(".desk:not(.behind) [data-level]")).to_have_count(1)

    def answers(self, key: str) -> None:
        """As A_RESERVIST would."""
        answer = A_RESERVIST[key]
        if key in ("age", "stay_days"):
            return self.types(str(answer))
        self.chooses(key)
        if self.asked() == key:
            self.presses("Enter")
        return None

    def chooses(self, key: str) -> None:
        """Presses the digits of the answer, and no Enter after them."""
        answer = A_RESERVIST[key]
        values = self.page.locator(f"#ask-{key} input").evaluate_all(OPTIONS)
        chosen = answer if isinstance(answer, list) else [answer]
        self.presses(*(str(values.index(value) + 1) for value in chosen))

    def starts(self) -> None:
        self.types("us ru")
        self.types("ru")
        self.is_asked("role")
        self.presses("1")
        self.is_asked("citizenship_gained")
        self.answers("citizenship_gained")
        self.is_asked("age")

    def goes_through(self) -> list[str]:
        """Every question asked, in the order asked."""
        self.starts()
        asked = ["citizenship_gained"]
        while self.asked():
            asked.append(self.asked())
            self.answers(asked[-1])
            self.is_up_to_date()
        return asked

    def level(self) -> str:
        return self.page.locator(".finding .grade").inner_text()

    def printed(self) -> list[str]:
        return list(self.page.evaluate("printed"))


@pytest.fixture
def officer(traveller: Traveller) -> Officer:
    return Officer(traveller)


def sheets_of(page: Page) -> list[str]:
    pdf = page.pdf(format="A4")
    return [sheet.extract_text() for sheet in PdfReader(io.BytesIO(pdf)).pages]


def text_of(page: Page) -> str:
    return " ".join(sheets_of(page))


# By keyboard


def test_a_russian_reservist_takes_at_most_60_keys_to_level_4_on_paper(officer: Officer) -> None:
    asked = officer.goes_through()
    expect(officer.page.locator(".complete")).to_be_visible()
    officer.presses("F8")
    assert asked[:4] == ["citizenship_gained", "age", "sex", "service_status"]
    assert len(asked) == len(set(asked)) >= 10
    assert officer.level() == "Level 4 of 4"
    assert officer.page.get_by_role("heading", name="Do not travel").is_visible()
    [sheet] = officer.printed()
    assert "Age 30–34" in sheet
    assert "Reservist" in officer.page.locator(".sheet .said").first.text_content()
    assert officer.pressed <= MOST_KEYS, officer.pressed


def test_while_questions_are_open_no_lower_level_stands_alone(officer: Officer) -> None:
    officer.types("us kr")
    officer.types("kr")
    officer.is_asked("role")
    officer.presses("1")
    officer.is_asked("age")
    officer.is_up_to_date()
    expect(officer.page.locator("#level")).to_have_text(
        re.compile(r"At least level \d\. Could be \d\.")
    )
    assert re.fullmatch(r"\d+ questions open", officer.level())


def test_where_the_browser_cannot_print_no_button_says_so(traveller: Traveller) -> None:
    traveller.page.add_init_script("window.print = undefined")
    for path in ("sheet/", "desk/", "family-card/"):
        page = traveller.opens_check(A_RESERVIST, path).page
        buttons = page.get_by_role("button", name="Print")
        assert [one for one in buttons.all() if one.is_visible()] == []


def test_the_level_is_announced_when_it_changes_and_at_the_end(officer: Officer) -> None:
    officer.starts()
    expect(officer.page.get_by_role("status")).to_have_text("Level 4 of 4. Do not travel")
    while officer.asked():
        officer.answers(officer.asked())
        officer.is_up_to_date()
    expect(officer.page.get_by_role("status")).to_contain_text("Every question that matters")
    assert officer.page.evaluate("document.activeElement.id") == "result"


def test_shift_enter_goes_back_and_a_digit_corrects_in_the_middle(officer: Officer) -> None:
    officer.starts()
    officer.types("32")
    officer.presses("2")
    officer.is_asked("service_status")
    officer.presses("Shift+Enter")
    officer.is_asked("sex")
    officer.presses("1")
    officer.is_asked("service_status")
    officer.is_up_to_date()
    assert officer.page.locator("#ask-sex input:checked").get_attribute("value") == "f"
    officer.presses("Shift+Enter", "Shift+Enter")
    officer.is_asked("age")
    officer.types("41")
    officer.is_asked("service_status")
    officer.is_up_to_date()
    expect(officer.page.locator(".sheet .said").first).to_contain_text("Age 40–44")


def test_an_answer_of_no_effect_goes_and_comes_back_as_it_was(officer: Officer) -> None:
    officer.goes_through()
    skill = officer.page.locator("#ask-military_skill")
    assert skill.is_visible()
    officer.page.locator("#answer-age-1").fill("90")
    officer.page.keyboard.press("Enter")
    expect(skill).to_have_count(0)
    officer.page.locator("#answer-age-1").fill("32")
    officer.page.keyboard.press("Enter")
    expect(skill.locator("input[value=no]")).to_be_checked()


def test_another_destination_asks_anew_what_named_the_old_one(officer: Officer) -> None:
    officer.starts()
    officer.types("32")
    officer.presses("2", "5")
    officer.is_asked("military_skill")
    officer.page.locator("#answer-destination-1").fill("ukraine")
    officer.page.keyboard.press("Enter")
    service = officer.page.locator("#ask-service_status[data-of=UA]")
    expect(service).to_contain_text("Ukraine")
    assert service.locator("input:checked").count() == 0
    assert officer.page.locator("#answer-age-1").input_value() == "32"


def test_a_question_that_goes_while_it_has_the_focus_hands_it_on(officer: Officer) -> None:
    officer.starts()
    held = held_back(officer.page, lambda request: "age=90" in str(request.post_data))
    officer.types("90")
    officer.presses("Enter", "Enter")
    officer.is_asked("military_skill")
    the_one(held, officer.page).continue_()
    expect(officer.page.locator("#ask-military_skill")).to_have_count(0)
    assert officer.asked() not in ("", "military_skill")
    assert officer.page.locator("#questions input:checked").count() == 2


def test_several_answers_are_toggled_and_enter_goes_on(officer: Officer) -> None:
    officer.starts()
    work = officer.page.locator("#ask-work")
    work.locator("input").first.focus()
    officer.presses("1", "2", "1", "5")
    assert work.locator("input:checked").evaluate_all(OPTIONS) == ["business", "academic"]
    officer.is_asked("work")
    officer.presses("7")
    officer.is_asked("activities")
    assert work.locator("input:checked").evaluate_all(OPTIONS) == ["none"]


def test_enter_sends_nothing_and_leaves_a_question_open_for_the_end(officer: Officer) -> None:
    officer.starts()
    officer.presses("Enter")
    officer.is_asked("sex")
    while officer.asked() != "age":
        officer.answers(officer.asked())
        officer.is_up_to_date()
    officer.presses("Enter")
    expect(officer.page.locator("#result")).to_be_focused()
    assert officer.page.locator(".pending").inner_text().startswith("Still open: Age.")


def test_digits_are_digits_where_a_name_is_typed(officer: Officer) -> None:
    officer.presses("1", "2", "u", "s")
    assert officer.page.locator("#answer-nationalities-1").input_value() == "12us"
    assert officer.page.locator("input:checked").count() == 0


def test_a_key_that_types_no_digit_chooses_nothing(officer: Officer) -> None:
    officer.starts()
    officer.types("32")
    officer.is_asked("sex")
    numlock_off = {"code": "Numpad1", "key": "End"}
    shifted = {"code": "Digit1", "key": "!", "shiftKey": True}
    for event in (numlock_off, shifted):
        presses(officer.page, event)
        officer.is_asked("sex")
    assert officer.page.locator("#ask-sex input:checked").count() == 0


@pytest.mark.parametrize(
    "event",
    [
        {"code": "Digit1", "key": "&"},
        {"code": "Digit1", "key": "1", "shiftKey": True},
        {"code": "Numpad1", "key": "1"},
    ],
    ids=["French", "French with Shift", "Numpad"],
)
def test_a_digit_chooses_on_every_keyboard(officer: Officer, event: dict[str, object]) -> None:
    officer.starts()
    officer.types("32")
    officer.is_asked("sex")
    presses(officer.page, event)
    officer.is_asked("service_status")
    assert officer.page.locator("#ask-sex input:checked").get_attribute("value") == "f"


def presses(page: Page, event: dict[str, object]) -> None:
    """A key of another keyboard than the one the browser is tested with."""
    page.evaluate(
        "event => document.activeElement.dispatchEvent("
        "new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...event }))",
        event,
    )


def test_printing_nothing_says_so_where_the_result_will_stand(officer: Officer) -> None:
    note = officer.page.locator("#nothing")
    expect(note).to_be_hidden()
    officer.presses("F8")
    expect(note).to_be_visible()
    expect(note).to_have_text("There is nothing to print yet.")
    assert officer.printed() == []


def test_a_new_traveller_finds_nothing_of_the_one_before(officer: Officer) -> None:
    officer.starts()
    before = officer.page.evaluate("history.length")
    with officer.page.expect_navigation():
        officer.presses("F2")
    assert officer.page.locator("[data-level], input:checked").count() == 0
    assert officer.page.locator("#answer-nationalities-1").input_value() == ""
    assert officer.asked() == "nationalities"
    assert officer.page.evaluate("history.length") == before


def test_after_ten_minutes_without_a_key_nothing_is_left(traveller: Traveller) -> None:
    traveller.page.add_init_script(WAITS_FOR_TEN_MINUTES)
    page = traveller.opens("/desk/").page
    page.locator("#answer-nationalities-1").press_sequentially("us ru")
    assert page.evaluate("waiting.size") == 1
    with page.expect_navigation():
        page.evaluate("[...waiting.values()][0]()")
    assert page.locator("#answer-nationalities-1").input_value() == ""


def test_nothing_is_kept_and_no_address_holds_an_answer(officer: Officer, watch: Watch) -> None:
    before = officer.page.evaluate(KEPT)
    officer.goes_through()
    assert officer.page.evaluate(KEPT) == before
    assert before[:3] == ["", 0, 0]
    asked_for = {url for url in watch.requested if "/static/" not in url}
    assert {re.sub(r"^https?://[^/]+", "", url) for url in asked_for} <= {
        "/desk/",
        "/country-words.js",
        "/favicon.ico",
    }


# Countries


def test_a_name_is_completed_with_the_arrow_keys(officer: Officer) -> None:
    officer.presses(*"us korea")
    matches = officer.page.locator("#answer-nationalities-1-matches li")
    assert matches.all_inner_texts() == ["KP North Korea", "KR South Korea"]
    officer.presses("Enter")
    officer.is_asked("nationalities")
    expect(officer.page.get_by_role("status")).to_contain_text("2 countries match")
    officer.presses("ArrowDown", "ArrowDown", "Enter")
    named = officer.page.locator("#answer-nationalities-1")
    assert named.input_value() == "us South Korea, "
    officer.presses("Enter")
    officer.is_asked("destination")
    expect(officer.page.locator("#said-nationalities")).to_have_text(
        "United States of America (US) · South Korea (KR)"
    )


def test_an_unknown_name_is_marked_and_said(officer: Officer) -> None:
    officer.types("atlantis")
    said = officer.page.locator("#said-nationalities")
    expect(said).to_be_visible()
    expect(said).to_contain_text("No country answers to “atlantis”")
    expect(officer.page.get_by_role("status")).to_contain_text("No country answers to “atlantis”")
    expect(officer.page.locator("#result")).to_contain_text("To correct first:")


@pytest.mark.parametrize("typed", ["us+ru", "us|ru", "us & ru", "us&ru"])
def test_signs_between_countries_hold_nobody_up(officer: Officer, typed: str) -> None:
    officer.types(typed)
    officer.is_asked("destination")
    expect(officer.page.locator("#said-nationalities")).to_have_text(
        "United States of America (US) · Russia (RU)"
    )


def test_escape_closes_the_list_of_countries(officer: Officer) -> None:
    officer.presses(*"us kor")
    matches = officer.page.locator("#answer-nationalities-1-matches")
    expect(matches).to_be_visible()
    officer.presses("Escape")
    expect(matches).to_be_hidden()
    named = officer.page.locator("#answer-nationalities-1")
    assert named.input_value() == "us kor"
    assert named.get_attribute("aria-expanded") == "false"


def test_a_wrong_number_is_marked_without_taking_the_focus(officer: Officer) -> None:
    officer.starts()
    officer.types("400")
    officer.is_asked("sex")
    expect(officer.page.locator("#said-age")).to_contain_text("from 0 to 120")
    officer.is_asked("sex")
    assert officer.page.locator("#answer-age-1").input_value() == "400"
    assert officer.page.locator("#answer-age-1").get_attribute("aria-invalid") == "true"
    assert officer.page.title() == "Error: Travel check"


# In step


def held_back(page: Page, when: Callable[[Request], bool]) -> list[Route]:
    """Answers of the service that wait until they are let go."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        if route.request.method == "POST" and when(route.request):
            held.append(route)
        else:
            route.continue_()

    page.route("**/desk/", hold)
    return held


def the_one(held: list[Route], page: Page) -> Route:
    """What is held back, once it has been asked for."""
    for _turn in range(MOST_TURNS):
        if held:
            return held[0]
        page.wait_for_timeout(10)
    raise AssertionError("Nothing was asked for")


def test_printing_waits_for_the_result_of_the_last_answer(officer: Officer) -> None:
    officer.starts()
    held = held_back(officer.page, lambda request: "age=32" in str(request.post_data))
    officer.presses("3", "2", "F8")
    expect(officer.page.locator(".desk.behind")).to_have_count(1)
    assert officer.printed() == []
    assert "An answer was still being judged" in text_of(officer.page)
    assert "Answers given by the traveller" not in text_of(officer.page)
    the_one(held, officer.page).continue_()
    expect(officer.page.locator(".desk.behind")).to_have_count(0)
    assert ["Age 30–34" in sheet for sheet in officer.printed()] == [True]


def test_a_late_result_never_replaces_a_newer_one(officer: Officer) -> None:
    officer.starts()
    held = held_back(officer.page, lambda request: "age=20" in str(request.post_data))
    officer.types("20")
    late = the_one(held, officer.page)
    officer.presses("Shift+Enter")
    officer.types("70")
    expect(officer.page.locator(".sheet .said").first).to_contain_text("Age 70–74")
    late.continue_()
    officer.is_up_to_date()
    expect(officer.page.locator(".sheet .said").first).to_contain_text("Age 70–74")


def test_what_is_being_typed_survives_a_result(officer: Officer) -> None:
    officer.starts()
    held = held_back(officer.page, lambda request: "sex=m" in str(request.post_data))
    officer.page.locator("#ask-sex input").first.focus()
    officer.presses("2", "Shift+Enter", "Shift+Enter", "3")
    the_one(held, officer.page).continue_()
    officer.page.unroute("**/desk/")
    expect(officer.page.locator(".pending")).not_to_contain_text("Sex in its papers")
    officer.is_asked("age")
    assert officer.page.locator("#answer-age-1").input_value() == "3"
    officer.types("2")
    officer.is_up_to_date()
    expect(officer.page.locator(".sheet .said").first).to_contain_text("Age 30–34")


def test_a_box_ticked_for_the_sheet_stays_ticked(officer: Officer) -> None:
    officer.starts()
    officer.page.locator("#answer-activities-6").check()
    officer.page.locator("#print-activities").check()
    officer.page.locator("#answer-age-1").fill("45")
    officer.page.keyboard.press("Enter")
    expect(officer.page.locator(".sheet .said").first).to_contain_text("Age 45–49")
    expect(officer.page.locator("#print-activities")).to_be_checked()


def test_when_the_service_is_gone_the_officer_is_told(officer: Officer) -> None:
    officer.starts()
    officer.is_up_to_date()
    officer.page.route("**/desk/", lambda route: route.fulfill(status=404, body="Nothing here"))
    officer.types("32")
    expect(officer.page.locator("#result")).to_have_text(
        "The result could not be fetched. Press “Check”."
    )
    officer.page.unroute("**/desk/")
    with officer.page.expect_navigation():
        officer.page.get_by_role("button", name="Check", exact=True).click()
    assert officer.level() == "Level 4 of 4"
    assert officer.page.locator("#answer-age-1").input_value() == "32"


def test_when_the_last_answer_cannot_be_sent_the_keyboard_still_works(officer: Officer) -> None:
    officer.starts()
    while officer.asked() != "lgbt_information":
        officer.answers(officer.asked())
        officer.is_up_to_date()
    officer.page.route("**/desk/", lambda route: route.fulfill(status=404, body="Nothing here"))
    officer.chooses("lgbt_information")
    expect(officer.page.get_by_role("button", name="Check", exact=True)).to_be_focused()
    officer.presses("Shift+Tab")
    officer.presses("1")
    expect(officer.page.get_by_role("button", name="Check", exact=True)).to_be_focused()
    officer.page.unroute("**/desk/")
    with officer.page.expect_navigation():
        officer.presses("Enter")
    assert officer.level() == "Level 4 of 4"


def test_a_check_handed_over_is_not_loaded_again_once_corrected(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST, "desk/").page
    before = page.evaluate("history.length")
    assert "/check/" in page.url
    expect(page.locator("#result")).to_contain_text("This check disappears in")
    page.locator("#answer-age-1").fill("90")
    page.keyboard.press("Enter")
    expect(page.locator("#result")).not_to_contain_text("This check disappears in")
    assert page.url.endswith("/desk/")
    assert "/check/" not in page.url
    assert page.evaluate("history.length") == before
    page.reload()
    assert page.locator("#answer-age-1").count() == 0


def test_the_sheet_alone_is_printed_as_from_the_advice_page(officer: Officer) -> None:
    officer.goes_through()
    sheets = sheets_of(officer.page)
    text = " ".join(sheets)
    assert "Level 4 of 4: Do not travel" in text
    assert "Age 30–34" in text
    for words in ("At the counter", "Still open", "What could happen", "Print one sheet", "F8"):
        assert words not in text, words
    advice = officer.page.get_by_role("link", name="Full advice").get_attribute("href")
    officer.page.goto(str(advice))
    assert len(sheets_of(officer.page)) == len(sheets) == 1


# Without script, and on a phone


@pytest.mark.parametrize("scripted", [False], ids=["no script"])
def test_without_script_check_does_it_and_what_was_typed_stays(traveller: Traveller) -> None:
    page = traveller.opens("/desk/").page
    assert not page.locator("#keys").is_visible()
    page.locator("#answer-nationalities-1").fill("united states, russia")
    page.locator("#answer-destination-1").fill("korea")
    page.locator("input[name=role][value=visit]").check()
    traveller.goes_on()
    expect(page.locator("#said-destination")).to_contain_text("could be North Korea (KP)")
    page.locator("#answer-destination-1").fill("russia")
    traveller.goes_on()
    assert traveller.focused() == "answer-citizenship_gained-1"
    page.locator("#answer-age-1").fill("32")
    for key in ("sex", "service_status", "military_skill", "open_notice"):
        page.locator(f"input[name={key}][value={A_RESERVIST[key]}]").check()
    traveller.goes_on()
    assert page.locator(".finding .grade").inner_text() == "Level 4 of 4"
    assert page.locator("#answer-nationalities-1").input_value() == "united states, russia"
    assert "Age 30–34" in text_of(page)


@pytest.mark.parametrize("screen", [PHONE], ids=["phone"])
def test_on_a_phone_the_result_stands_below_and_fits(officer: Officer) -> None:
    officer.starts()
    assert officer.level() == "Level 4 of 4"
    form = officer.page.locator("#asking").bounding_box()
    result = officer.page.locator("#result").bounding_box()
    assert form
    assert result
    assert result["y"] > form["y"] + form["height"] - 1
    assert officer.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


NARROW = {"width": 320, "height": 640}


@pytest.mark.parametrize("screen", [PHONE, NARROW], ids=["phone", "narrow"])
def test_on_a_phone_a_bar_tells_the_level_and_leads_to_the_result(officer: Officer) -> None:
    bar = officer.page.locator("#to-result")
    expect(bar).to_be_hidden()
    officer.starts()
    expect(bar).to_be_in_viewport(ratio=1)
    expect(bar.locator(".mark")).to_have_text("4")
    expect(bar).to_contain_text("Do not travel")
    assert is_above(officer.page, ":focus", "#to-result")
    officer.page.locator("#answer-nationalities-1").fill("us fr")
    officer.page.locator("#answer-destination-1").fill("es")
    officer.page.keyboard.press("Enter")
    expect(bar.locator(".mark")).to_have_text("0")
    bar.click()
    expect(officer.page.locator("#level")).to_be_in_viewport()
    officer.page.route("**/desk/", lambda route: route.fulfill(status=404, body="Nothing here"))
    officer.page.locator("input[name=role][value=live]").check()
    expect(bar).to_have_text("The result could not be fetched. Press “Check”. To the result")
    expect(bar.locator(".mark")).to_be_hidden()
    assert officer.page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"] + 55


def is_above(page: Page, one: str, other: str) -> bool:
    upper, lower = (page.locator(which).bounding_box() for which in (one, other))
    assert upper
    assert lower
    return upper["y"] + upper["height"] <= lower["y"]


@pytest.mark.parametrize("screen", [PHONE], ids=["phone"])
@pytest.mark.parametrize("scripted", [False], ids=["no script"])
def test_on_a_phone_without_script_a_link_leads_to_the_result(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST, "desk/").page
    page.locator("header").get_by_role("link", name="To the result").click()
    expect(page.locator("#level")).to_be_in_viewport()

"""Exit: second on every page for the keyboard, fast, final in its tab, and it works without script."""

import re

import pytest
from playwright.sync_api import expect

from riskcheck.settings import EXIT_URL
from tests.browser.traveller import A_RESERVIST, A_TOURIST, Traveller, Watch, write_main

START = {key: A_RESERVIST[key] for key in ("nationalities", "destination", "role")}


@pytest.fixture
def watch(watch: Watch) -> Watch:
    """Nothing leaves the machine here either: what is asked of the neutral site is answered in the browser."""
    watch.allowed.add(EXIT_URL)
    return watch


def is_away(traveller: Traveller) -> None:
    expect(traveller.page).to_have_url(EXIT_URL)
    expect(traveller.page).to_have_title("Weather")


def presses_shift(traveller: Traveller, times: int) -> None:
    for _press in range(times):
        traveller.page.keyboard.press("Shift")


def leaves(traveller: Traveller) -> None:
    traveller.page.locator("#exit").click()
    is_away(traveller)


@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("path", ["/", "/privacy/", "/exit/", "/nowhere/", "/desk/register/"])
def test_exit_is_the_second_thing_the_keyboard_meets(traveller: Traveller, path: str) -> None:
    page = traveller.opens(path).page
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the content"
    page.keyboard.press("Tab")
    assert traveller.focused() == "exit"


@pytest.mark.parametrize("scripted", [False], ids=["no script"])
def test_without_script_exit_is_a_link(traveller: Traveller) -> None:
    leaves(traveller.opens_check(A_RESERVIST))


# Final, in this tab


def test_after_exit_no_page_comes_back_by_back_forward_or_reload(traveller: Traveller) -> None:
    page = traveller.opens().page
    traveller.opens_check(START, "you/").opens_check(A_RESERVIST)
    traveller.opens_check(A_RESERVIST, "sheet/").opens("/countries/RU/")
    leaves(traveller)
    for _step in range(4):
        page.go_back()
        is_away(traveller)
    page.go_forward()
    is_away(traveller)
    page.reload()
    is_away(traveller)


def test_not_even_for_a_moment(traveller: Traveller) -> None:
    """Between the click on Back and the neutral page, nothing of the check is ever in the document."""
    page = traveller.opens_check(A_RESERVIST).page
    traveller.opens_check(A_TOURIST)
    page.add_init_script(
        "new MutationObserver(() => { if (document.querySelector('main *')) console.log('seen') })"
        ".observe(document, {childList: true, subtree: true})"
    )
    seen: list[str] = []
    page.on("console", lambda message: seen.append(message.text))
    leaves(traveller)
    page.go_back()
    is_away(traveller)
    assert seen == []


def test_leaving_without_exit_loses_nothing(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST).page
    traveller.opens("/exit/")
    page.go_back()
    assert traveller.has_advice()
    page.reload()
    assert traveller.has_advice()


def test_a_new_check_works_in_the_tab_that_was_left_and_the_old_stays_away(
    traveller: Traveller,
) -> None:
    page = traveller.opens_check(A_RESERVIST).page
    traveller.opens_check(A_RESERVIST, "evidence/")
    leaves(traveller)
    traveller.opens_check(START)
    asked, here = traveller.asked(), page.url
    traveller.opens("/privacy/")
    page.go_back()
    assert (page.url, traveller.asked()) == (here, asked)
    page.locator("#main").evaluate("() => { location.hash = 'main' }")
    page.reload()
    assert traveller.asked() == asked
    page.go_back()
    page.go_back()
    page.go_back()
    is_away(traveller)


def test_all_that_stays_in_the_browser_is_how_often_the_tab_was_left(traveller: Traveller) -> None:
    leaves(traveller.opens_check(A_RESERVIST))
    kept = traveller.opens().page.evaluate(
        "[{...sessionStorage}, {...localStorage}, history.state]"
    )
    assert kept == [{"left": "1"}, {}, {"left": 1}]


def test_the_page_is_blank_before_the_neutral_site_is_asked_for(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST).page
    seen: list[str] = []
    page.on("console", lambda message: seen.append(message.text))
    page.evaluate(
        "addEventListener('beforeunload', () =>"
        " console.log('seen', document.body.textContent, document.title))"
    )
    leaves(traveller)
    assert [text.split() for text in seen] == [["seen"]]


# Shift


def test_shift_three_times_leaves(traveller: Traveller) -> None:
    presses_shift(traveller.opens_check(A_RESERVIST), 3)
    is_away(traveller)


def test_shift_three_times_leaves_from_a_button_or_a_choice(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST, "you/").page
    page.locator("input[name=sex]").first.focus()
    presses_shift(traveller, 3)
    is_away(traveller)


@pytest.mark.parametrize(
    ("path", "field"),
    [("/countries/", "main input"), ("/h/", "textarea"), ("/desk/", "#asking input:not([type])")],
)
def test_shift_within_a_field_does_not_leave(traveller: Traveller, path: str, field: str) -> None:
    page = traveller.opens(path).page
    page.locator(field).first.focus()
    presses_shift(traveller, 4)
    expect(page.locator("#announcer")).to_have_text("")
    assert page.url == f"{traveller.site}{path}"


def test_shift_within_a_list_does_not_leave(traveller: Traveller) -> None:
    page = traveller.opens("/privacy/").page
    write_main(page, "<select><option>1</select>")
    page.locator("select").focus()
    presses_shift(traveller, 4)
    assert page.url == f"{traveller.site}/privacy/"


def test_shift_twice_says_what_a_third_would_do_and_stays(traveller: Traveller) -> None:
    page = traveller.opens_check(A_TOURIST).page
    says = page.locator("#announcer")
    presses_shift(traveller, 1)
    expect(says).to_have_text("Press Shift twice more to leave this page.")
    presses_shift(traveller, 1)
    expect(says).to_have_text("Press Shift once more to leave this page.")
    page.keyboard.press("a")
    presses_shift(traveller, 2)
    assert traveller.has_advice()


# At the counter


@pytest.mark.parametrize("path", ["/desk/", "/desk/register/", "/h/"])
def test_the_officer_clears_the_page_and_stays(traveller: Traveller, path: str) -> None:
    page = traveller.opens(path).page
    expect(page.locator("#exit")).to_have_text("Clear")
    field = page.locator("main input:not([type=hidden]):not([type=file]), main textarea").first
    field.evaluate("one => { one.value = 'us ru' }")
    traveller.clicks(page.locator("#exit"))
    expect(page).to_have_url(f"{traveller.site}{path}")
    assert field.input_value() == ""


def test_a_cleared_desk_does_not_come_back(traveller: Traveller) -> None:
    page = traveller.opens("/desk/").page
    traveller.opens_check(A_RESERVIST, "desk/")
    expect(page.locator(".finding")).to_be_visible()
    traveller.clicks(page.locator("#exit"))
    traveller.opens("/privacy/")
    for _step in range(2):
        page.go_back()
        expect(page).to_have_url(re.compile("/desk/$"))
        expect(page.locator("h1")).to_be_visible()
        assert page.locator(".finding").count() == 0

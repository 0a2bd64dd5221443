"""Exit: first on every page for the keyboard, fast, and it works without script."""

import pytest
from playwright.sync_api import expect

from riskcheck.settings import EXIT_URL
from tests.browser.traveller import A_RESERVIST, A_TOURIST, Traveller, Watch


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


@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("path", ["/", "/privacy/", "/exit/", "/nowhere/"])
def test_exit_is_the_first_thing_the_keyboard_meets(traveller: Traveller, path: str) -> None:
    page = traveller.opens(path).page
    page.keyboard.press("Tab")
    assert traveller.focused() == "exit"
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the content"


def test_exit_is_first_on_the_advice_page_too(traveller: Traveller) -> None:
    traveller.opens_check(A_RESERVIST).page.keyboard.press("Tab")
    assert traveller.focused() == "exit"


@pytest.mark.parametrize("scripted", [False], ids=["no script"])
def test_without_script_exit_is_a_link(traveller: Traveller) -> None:
    traveller.opens_check(A_RESERVIST).page.locator("#exit").click()
    is_away(traveller)


def test_exit_replaces_the_page_so_that_back_does_not_return_to_it(traveller: Traveller) -> None:
    page = traveller.opens("/privacy/").opens_check(A_RESERVIST).page
    page.locator("#exit").click()
    is_away(traveller)
    page.go_back()
    assert page.url == f"{traveller.site}/privacy/"


def test_shift_three_times_leaves(traveller: Traveller) -> None:
    presses_shift(traveller.opens_check(A_RESERVIST), 3)
    is_away(traveller)


def test_shift_three_times_leaves_while_typing_too(traveller: Traveller) -> None:
    page = traveller.opens_check({**A_RESERVIST}, "you/").page
    page.locator("#id_age").focus()
    presses_shift(traveller, 3)
    is_away(traveller)


def test_shift_twice_says_what_a_third_would_do_and_stays(traveller: Traveller) -> None:
    page = traveller.opens_check(A_TOURIST).page
    presses_shift(traveller, 1)
    expect(page.get_by_role("status")).to_have_text("Press Shift twice more to leave this page.")
    presses_shift(traveller, 1)
    expect(page.get_by_role("status")).to_have_text("Press Shift once more to leave this page.")
    page.keyboard.press("a")
    presses_shift(traveller, 2)
    assert traveller.has_advice()


def test_the_page_is_blank_before_the_neutral_site_is_asked_for(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST).page
    seen: list[str] = []
    page.on("console", lambda message: seen.append(message.text))
    page.evaluate(
        "addEventListener('beforeunload', () =>"
        " console.log('seen', document.body.textContent, document.title))"
    )
    page.locator("#exit").click()
    is_away(traveller)
    assert [text.split() for text in seen] == [["seen"]]

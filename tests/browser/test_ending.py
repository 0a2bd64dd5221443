"""A page of a check ends when the check does: it warns, can be given longer, and then shows nothing more."""

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from riskcheck.links import check_link as checklink
from tests.browser.conftest import serving
from tests.browser.traveller import A_RESERVIST, Traveller, Watch

START = {key: A_RESERVIST[key] for key in ("nationalities", "destination", "role")}
STEPS = [
    "",
    "evidence/",
    "text/",
    "sheet/",
    "checklist/",
    "family-card/",
    "show/",
    "start/",
    "you/",
]
WARNING = "Under 5 minutes left."
OVER = "This check has ended. Nothing was kept."


@pytest.fixture
def timed(traveller: Traveller) -> Traveller:
    """Their browser's clock goes on when the test says so."""
    traveller.page.clock.install()
    return traveller


def waits(traveller: Traveller, minutes: str) -> None:
    traveller.page.clock.fast_forward(minutes)


def read_token(traveller: Traveller) -> str:
    return traveller.page.url.split("/check/")[1].split("/")[0]


def has_ended(traveller: Traveller) -> None:
    page = traveller.page
    expect(page.locator("h1")).to_have_text(OVER)
    expect(page).to_have_title("Travel check: ended")
    assert page.locator("main").inner_text().split("\n") == [OVER, "", "Start a new check"]
    assert page.locator("body > :visible").evaluate_all("all => all.map(one => one.tagName)") == [
        *("HEADER", "MAIN", "FOOTER", "P")
    ]


@pytest.mark.parametrize("step", STEPS)
def test_every_page_of_a_check_warns_and_ends(timed: Traveller, step: str) -> None:
    page = timed.opens_check(A_RESERVIST, step).page
    waits(timed, "24:50")
    expect(page.locator("#ending")).to_be_hidden()
    waits(timed, "00:20")
    expect(page.locator("#ending")).to_contain_text(WARNING)
    waits(timed, "05:00")
    has_ended(timed)


def test_the_warning_is_spoken_once_and_takes_no_focus(timed: Traveller) -> None:
    page = timed.opens_check(START, "you/").page
    page.locator("#id_age").focus()
    waits(timed, "25:10")
    spoken = page.get_by_role("status")
    expect(spoken).to_contain_text(WARNING)
    assert timed.focused() == "id_age"
    spoken.evaluate("one => { one.textContent = '' }")
    page.clock.run_for("00:30")
    expect(spoken).to_have_text("")
    assert page.locator("#ending").get_attribute("role") is None


def test_longer_keeps_the_page_as_it_is(timed: Traveller) -> None:
    page = timed.opens_check(START, "you/").page
    page.locator("#id_age").fill("32")
    before = read_token(timed)
    waits(timed, "26:00")
    page.locator("#ending a").click()
    expect(page.locator("#ending")).to_be_hidden()
    expect(page.get_by_role("status")).to_contain_text("This check now ends at")
    after = read_token(timed)
    assert after != before
    assert page.url.endswith("/you/")
    assert page.locator("#id_age").input_value() == "32"
    assert before not in page.content()
    waits(timed, "20:00")
    expect(page.locator("#ending")).to_be_hidden()
    timed.says("sex", "m")
    timed.goes_on()
    assert checklink.open_token(read_token(timed)).answers["age"] == 32


def test_the_line_at_the_foot_gives_longer_too_and_says_until_when(timed: Traveller) -> None:
    page = timed.opens_check(A_RESERVIST).page
    page.clock.pause_at("2030-01-01T10:00:30")
    page.reload()
    line = page.locator(".lasts")
    expect(line).to_contain_text("This check ends at 10:30")
    waits(timed, "03:00")
    line.get_by_role("link").click()
    expect(line).to_contain_text("This check ends at 10:33")


@pytest.mark.parametrize("scripted", [False], ids=["no script"])
@pytest.mark.parametrize("step", STEPS)
def test_without_script_longer_is_a_link_to_the_same_page(traveller: Traveller, step: str) -> None:
    traveller.opens_check(A_RESERVIST, step)
    before, heading = read_token(traveller), traveller.heading()
    traveller.clicks(traveller.page.locator(".lasts a"))
    assert traveller.heading() == heading
    assert read_token(traveller) != before
    assert checklink.open_token(read_token(traveller)).answers == dict(A_RESERVIST)


def test_the_line_for_an_officer_is_drawn_anew(timed: Traveller) -> None:
    then = time.time() - 10 * 60
    page = timed.opens(f"/check/{checklink.seal_answers(A_RESERVIST, now=then)}/show/").page
    shown = page.locator("ol.line").inner_text()
    timed.clicks(page.locator(".lasts a"))
    assert page.locator("ol.line").inner_text() != shown


def test_a_phone_that_slept_ends_as_it_wakes(timed: Traveller) -> None:
    page = timed.opens_check(A_RESERVIST).page
    page.clock.pause_at("2030-01-01T10:00:00")  # no timer runs
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    has_ended(timed)


def test_what_has_ended_is_not_printed(timed: Traveller) -> None:
    page = timed.opens_check(A_RESERVIST, "sheet/").page
    waits(timed, "31:00")
    has_ended(timed)
    page.emulate_media(media="print")
    assert page.locator(".sheet").count() == 0


def test_a_service_out_of_reach_says_so_and_keeps_what_was_typed(
    timed: Traveller, watch: Watch
) -> None:
    page = timed.opens_check(START, "you/").page
    page.locator("#id_age").fill("32")
    page.route("**/longer/**", lambda route: route.abort())
    page.locator(".lasts a").click()
    expect(page.get_by_role("status")).to_have_text("We could not reach the service. Try again.")
    assert page.locator("#id_age").input_value() == "32"
    assert watch.complaints.pop().endswith("net::ERR_FAILED")


# A short life, as RISKCHECK_CHECK_SECONDS sets it


@pytest.fixture(scope="module")
def short_lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(tmp_path_factory.mktemp("short") / "log", RISKCHECK_CHECK_SECONDS="3") as site:
        yield site


@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
def test_a_check_of_three_seconds_ends_by_itself_and_so_do_its_links(
    browser: Browser, short_lived: str, scripted: bool
) -> None:
    page = browser.new_page(java_script_enabled=scripted, base_url=short_lived)
    page.goto(f"/check/{checklink.seal_answers(A_RESERVIST)}/sheet/")
    expect(page.locator(".sheet")).to_be_visible()
    if not scripted:
        page.wait_for_timeout(3000)
        page.locator("main a").first.click()
    expect(page.locator("h1")).to_have_text(OVER)
    expect(page.get_by_role("link", name="Start a new check")).to_be_visible()
    page.close()

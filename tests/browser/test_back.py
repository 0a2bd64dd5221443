"""Back, the browser's and ours: each screen as it was last answered, and nothing lost that was answered after it."""

import pytest
from playwright.sync_api import Page, Route

from riskcheck.settings import EXIT_URL
from tests.browser.traveller import A_RESERVIST, Traveller, Watch

FIRST_PAGE = {key: A_RESERVIST[key] for key in ("nationalities", "destination")}
scripted_or_not = pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])


def back(page: Page) -> None:
    with page.expect_event("domcontentloaded"):
        page.evaluate("history.back()")
    page.wait_for_load_state("load")
    page.wait_for_load_state("networkidle")


def ours(traveller: Traveller) -> None:
    traveller.clicks(traveller.page.get_by_role("link", name="Back", exact=True))


def goes_as_far_as(traveller: Traveller, key: str) -> list[list[str]]:
    """From the first page to the screen that asks this: what each screen before asked."""
    traveller.opens()
    screens = []
    while key not in traveller.asked():
        screens.append(traveller.answers_screen(A_RESERVIST))
    return screens


def shows_answers(traveller: Traveller, keys: list[str]) -> None:
    assert traveller.asked() == keys
    for key in keys:
        answer = A_RESERVIST[key]
        if key == "nationalities":
            chosen = traveller.page.locator("select[name=nationalities]").all()
            assert [box.input_value() for box in chosen if box.input_value()] == answer
        elif key == "destination":
            assert traveller.page.locator("[name=destination]").input_value() == answer
        elif isinstance(answer, int):
            assert traveller.page.locator(f"#id_{key}").input_value() == str(answer)
        else:
            ticked = traveller.page.locator(f"input[name={key}]:checked").all()
            expected = answer if isinstance(answer, list) else [answer]
            assert [box.get_attribute("value") for box in ticked] == expected


def test_the_browsers_back_shows_every_screen_as_it_was_answered(traveller: Traveller) -> None:
    for keys in reversed(goes_as_far_as(traveller, "work")):
        back(traveller.page)
        shows_answers(traveller, keys)


@scripted_or_not
def test_our_back_shows_every_screen_as_it_was_answered(traveller: Traveller) -> None:
    for keys in reversed(goes_as_far_as(traveller, "work")):
        ours(traveller)
        shows_answers(traveller, keys)


def test_forward_after_back_leads_to_the_same_screens(traveller: Traveller) -> None:
    goes_as_far_as(traveller, "service_status")
    asked = traveller.asked()
    back(traveller.page)
    back(traveller.page)
    with traveller.page.expect_event("domcontentloaded"):
        traveller.page.evaluate("history.forward()")
    traveller.page.wait_for_load_state("networkidle")
    assert traveller.asked() == ["age", "sex"]
    traveller.goes_on()
    assert traveller.asked() == asked


@scripted_or_not
@pytest.mark.parametrize("steps", [1, 3])
def test_an_answer_changed_after_our_back_keeps_those_given_after_it(
    traveller: Traveller, steps: int
) -> None:
    goes_as_far_as(traveller, "passport_shown")
    for _step in range(steps):
        ours(traveller)
    changed = traveller.asked()
    traveller.goes_on()
    assert traveller.asked() == ["passport_shown", "holds_destination_passport"], changed


def test_an_answer_changed_after_the_browsers_back_keeps_those_given_after_it(
    traveller: Traveller,
) -> None:
    goes_as_far_as(traveller, "passport_shown")
    for _step in range(3):
        back(traveller.page)
    assert traveller.asked() == ["age", "sex"]
    traveller.says("age", 33)
    traveller.goes_on()
    assert traveller.asked() == ["passport_shown", "holds_destination_passport"]
    traveller.page.locator(".so-far summary").click()
    assert traveller.given()["How old are you?"] == "33"


def test_back_from_the_advice_shows_the_last_screen(traveller: Traveller) -> None:
    screens = traveller.travels(A_RESERVIST)
    back(traveller.page)
    shows_answers(traveller, screens[-1])
    traveller.goes_on()
    assert traveller.has_advice()


@scripted_or_not
def test_after_an_error_reload_keeps_what_was_sent_and_back_loses_nothing(
    traveller: Traveller,
) -> None:
    page = traveller.page
    goes_as_far_as(traveller, "age")
    traveller.says("age", "thirty-two")
    traveller.goes_on()
    page.reload()
    assert page.locator("#id_age").input_value() == "thirty-two"
    assert traveller.problem().is_visible()
    ours(traveller)
    shows_answers(traveller, ["citizenship_gained"])
    traveller.goes_on()
    assert traveller.asked() == ["age", "sex"]


def test_after_an_error_the_browsers_back_leads_to_the_screen_before(traveller: Traveller) -> None:
    goes_as_far_as(traveller, "age")
    traveller.says("age", "thirty-two")
    traveller.goes_on()
    assert traveller.problem().is_visible()
    back(traveller.page)
    shows_answers(traveller, ["citizenship_gained"])


def test_an_error_on_the_first_page_keeps_what_was_typed_after_a_reload(
    traveller: Traveller,
) -> None:
    traveller.opens().says("nationalities", ["US", "RU"])
    traveller.goes_on()
    traveller.page.reload()
    chosen = traveller.page.locator("select[name=nationalities]").all()
    assert [box.input_value() for box in chosen if box.input_value()] == ["US", "RU"]


def test_a_screen_is_sent_as_ever_where_the_script_cannot_send_it(
    traveller: Traveller, watch: Watch
) -> None:
    traveller.opens_check(FIRST_PAGE).says("role", "visit")
    traveller.page.route("**/check/**", refuse_script)
    traveller.goes_on()
    assert traveller.asked() == ["citizenship_gained"]
    watch.complaints.clear()


def test_leaving_while_a_screen_is_sent_is_not_undone_when_it_arrives(
    traveller: Traveller, watch: Watch
) -> None:
    page = traveller.opens_check(FIRST_PAGE).page
    traveller.says("role", "visit")
    held: list[Route] = []
    page.route("**/check/**", lambda route: held.append(route))
    page.locator(".go button").click()
    watch.allowed.add(EXIT_URL)
    page.locator("#exit").click()
    page.wait_for_url(EXIT_URL)
    for route in held:
        route.abort()
    assert page.url == EXIT_URL
    watch.complaints.clear()


def refuse_script(route: Route) -> None:
    if route.request.resource_type == "xhr":
        route.abort()
    else:
        route.continue_()


@scripted_or_not
def test_a_changed_answer_leads_back_to_the_advice_that_says_what_it_did(
    traveller: Traveller,
) -> None:
    traveller.opens_check(A_RESERVIST)
    if not traveller.page.locator("#answers[open]").count():
        traveller.page.locator("#answers summary").click()
    traveller.changes("Military service in Russia")
    assert traveller.asked() == ["service_status"]
    traveller.says("service_status", "never")
    traveller.goes_on()
    assert traveller.has_advice()
    changed = traveller.page.locator(".changed").inner_text()
    assert changed.startswith("Level 4, as before. Call-up of reservists: 2, was 4.")

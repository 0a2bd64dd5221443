"""No barrier to people with disabilities that the axe checker can find, on any page in any state."""

import time
from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe

from riskcheck.links import check_link as checklink
from tests.browser.conftest import DESK, PHONE
from tests.browser.traveller import A_RESERVIST, A_TOURIST, Traveller
from tests.rulebook.travellers import complete

START = {key: A_RESERVIST[key] for key in ("nationalities", "destination", "role")}
OPENS_EVERY_DETAIL = "all => all.forEach(one => { one.open = true })"
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
LARGER_THAN_ANY_FORM = 70_000


def first_page_with_errors(traveller: Traveller) -> None:
    traveller.opens().goes_on()


def first_page_with_five_citizenships(traveller: Traveller) -> None:
    traveller.opens().says("nationalities", ["US", "RU", "IL", "DE", "FR"])


def asked(step: str, answers: dict[str, object]) -> Callable[[Traveller], None]:
    def opens(traveller: Traveller) -> None:
        traveller.opens_check(answers, step)
        assert traveller.asked()

    return opens


def asked_and_not_answered(step: str, answers: dict[str, object]) -> Callable[[Traveller], None]:
    def opens(traveller: Traveller) -> None:
        traveller.opens_check(answers, step)
        boxes = traveller.page.locator("main input:checked")
        boxes.evaluate_all("all => all.forEach(one => { one.checked = false })")
        for number in traveller.page.locator("main input.short").all():
            number.fill("thirty")
        traveller.goes_on()
        assert traveller.problem().is_visible()

    return opens


def advised(level: int, answers: dict[str, object], step: str = "") -> Callable[[Traveller], None]:
    def opens(traveller: Traveller) -> None:
        traveller.opens_check(answers, step)
        assert traveller.page.locator(f".verdict.level-{level}").count() == 1

    return opens


def sheet_shown(answers: dict[str, object], way: str = "") -> Callable[[Traveller], None]:
    def opens(traveller: Traveller) -> None:
        traveller.opens_check(answers, f"sheet/{way}")
        assert traveller.page.locator(".sheet").is_visible()

    return opens


def checked(step: str, answers: dict[str, object]) -> Callable[[Traveller], None]:
    return lambda traveller: traveller.opens_check(answers, step) and None


def paper(step: str, answers: dict[str, object]) -> Callable[[Traveller], None]:
    def opens(traveller: Traveller) -> None:
        traveller.opens_check(answers, step)
        assert traveller.page.locator(".slip").is_visible()

    return opens


def ended(traveller: Traveller) -> None:
    then = time.time() - checklink.LIFETIME
    traveller.opens(f"/check/{checklink.seal_answers(START, now=then)}/")


def plain(path: str) -> Callable[[Traveller], None]:
    return lambda traveller: traveller.opens(path) and None


def at_the_desk(*typed: str) -> Callable[[Traveller], None]:
    """Answers typed one after the other, each with Enter; digits choose."""

    def opens(traveller: Traveller) -> None:
        page = traveller.opens("/desk/").page
        for text in typed:
            page.keyboard.type(text)
            page.keyboard.press("Enter")
        page.wait_for_load_state("networkidle")

    return opens


def too_large(traveller: Traveller) -> None:
    page = traveller.opens().page
    page.locator("#id_role_0").evaluate(
        f"one => {{ one.value = 'x'.repeat({LARGER_THAN_ANY_FORM}) }}"
    )
    page.locator("#id_role_0").check()
    traveller.goes_on()
    assert traveller.heading() == "We could not read what was sent"


def posted(address: str, body: str) -> Callable[[Traveller], None]:
    """Answers sent through a public door."""

    def opens(traveller: Traveller) -> None:
        page = traveller.opens("/privacy/").page
        page.locator("main").evaluate(
            "(main, [address, body]) => {"
            " main.innerHTML = '<form method=post></form>';"
            " const form = main.firstChild; form.action = address;"
            " new URLSearchParams(body).forEach((value, name) => {"
            "  const input = document.createElement('input');"
            "  input.name = name; input.value = value; form.append(input); });"
            " form.submit(); }",
            [address, body],
        )
        page.wait_for_url(f"**{address}")

    return opens


def to(destination: str, *nationalities: str, **answers: object) -> dict[str, object]:
    start = {"nationalities": list(nationalities), "destination": destination, "role": "visit"}
    return start | answers


STATES = {
    "start": plain("/"),
    "start with errors": first_page_with_errors,
    "start with five citizenships": first_page_with_five_citizenships,
    "start changed": asked("start/", A_RESERVIST),
    "link": asked("link/", A_TOURIST),
    "you": asked("you/", START),
    "service": asked("service/", A_RESERVIST),
    "papers": asked("papers/", A_RESERVIST),
    "work": asked("work/", A_RESERVIST),
    "family": asked("family/", A_RESERVIST),
    "every question": asked("all/", START),
    "link with errors": asked_and_not_answered("link/", A_TOURIST),
    "you with errors": asked_and_not_answered("you/", A_RESERVIST),
    "service with errors": asked_and_not_answered("service/", A_RESERVIST),
    "papers with errors": asked_and_not_answered("papers/", A_RESERVIST),
    "work with errors": asked_and_not_answered("work/", A_RESERVIST),
    "family with errors": asked_and_not_answered("family/", A_RESERVIST),
    "every question with errors": asked_and_not_answered("all/", START),
    "sent from outside with errors": posted("/advice/", "nationalities=us&age=400"),
    "level 0": advised(0, A_TOURIST),
    "level 1": advised(1, complete(to("AD", "US", "FR", ties=["none"]))),
    "level 2": advised(2, to("PR", "US", "FR"), "advice/"),
    "level 3": advised(3, complete(to("CO", "US", "FR", ties=["none"]))),
    "level 4": advised(4, A_RESERVIST),
    "level 4, there now": advised(4, {**A_RESERVIST, "role": "there"}),
    "advice with open questions": advised(4, START, "advice/"),
    "advice where governments disagree": advised(4, to("UA", "CA", "UA", age=30), "advice/"),
    "sheet": sheet_shown(A_RESERVIST),
    "sheet not offered": sheet_shown(A_TOURIST, "?language=xx"),
    "shown to an officer": checked("show/", A_RESERVIST),
    "place to type": plain("/h/"),
    "line with a mistake": plain("/h/nonsense"),
    "checklist": paper("checklist/", {**A_RESERVIST, "activities": ["posts"]}),
    "family card": paper("family-card/", A_RESERVIST),
    "desk": at_the_desk(),
    "desk with countries to choose from": at_the_desk("us korea"),
    "desk with a result": at_the_desk("us ru", "ru"),
    "desk with errors": at_the_desk("atlantis us", "ru"),
    "desk handed over": checked("desk/", A_RESERVIST),
    "ended": ended,
    "no such page": plain("/nowhere/"),
    "could not be read": too_large,
    "privacy": plain("/privacy/"),
    "accessibility": plain("/accessibility/"),
    "about": plain("/about/"),
    "exit": plain("/exit/"),
    "rulebook": plain("/rulebook/"),
    "rules of a risk": plain("/rulebook/conscription/"),
    "countries": plain("/countries/"),
    "countries found": plain("/countries/?q=guinea"),
    "no country found": plain("/countries/?q=atlantis"),
    "no such country": plain("/countries/XX/"),
    "country": plain("/countries/UA/"),
    "territory": plain("/countries/GL/"),
    "changes": plain("/changes/"),
}


def seen_as() -> Iterator[object]:
    """Every state on both screens, but the rulebook's long pages, which are on the narrow one."""
    for state in STATES:
        yield pytest.param(PHONE, state, id=f"{state}-phone")
        if state not in ("rulebook", "rules of a risk"):
            yield pytest.param(DESK, state, id=f"{state}-desk")


@pytest.mark.parametrize(("screen", "state"), list(seen_as()))
def test_axe_finds_no_barrier(traveller: Traveller, state: str) -> None:
    STATES[state](traveller)
    page = traveller.page
    page.locator("details").evaluate_all(OPENS_EVERY_DETAIL)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert not page.evaluate(TOO_WIDE)

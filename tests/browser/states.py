"""Every page in every state that it can be in, each with the way to get there."""

import json
import time
from collections.abc import Callable
from urllib.parse import urlencode

from playwright.sync_api import FilePayload

from riskcheck.links import check_link as checklink
from riskcheck.rulebook import RULEBOOK
from riskcheck.web.check.sent_form import SO_FAR
from tests.browser.traveller import A_RESERVIST, A_TOURIST, Traveller
from tests.rulebook.travellers import complete

START = {key: A_RESERVIST[key] for key in ("nationalities", "destination", "role")}
LARGER_THAN_ANY_FORM = 70_000
TELLS_MUCH = A_RESERVIST | {"open_notice": "yes", "activities": ["posts"]}
AS_READ = (
    "case,nationalities,destination,DOB,service status,an own column of a very long name\n"
    "1,US+RU,RU,05/12/1990,reserve,abc\n2,US,Atlantis,13-13-13,perhaps,\n"
)
"""With cells that cannot be read, and a date that is one of two."""
ASKED_OF = {
    "link": A_TOURIST,
    "matters": TELLS_MUCH,
    "critic": TELLS_MUCH,
    "origin": {"nationalities": ["RU"], "destination": "AZ", "role": "visit", "ties": ["none"]},
}


def first_page_with_errors(traveller: Traveller) -> None:
    traveller.opens().goes_on()


def first_page_with_five_citizenships(traveller: Traveller) -> None:
    traveller.opens().says("nationalities", ["US", "RU", "IL", "DE", "FR"])


def first_page_with_countries_to_choose_from(traveller: Traveller) -> None:
    traveller.opens().page.get_by_role("combobox").first.press_sequentially("guinea")
    assert traveller.page.get_by_role("option").count() > 1


def asked_of(screen: str) -> dict[str, object]:
    """Somebody who is asked what is on this screen."""
    return ASKED_OF.get(screen, A_RESERVIST)


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


def sent_late(traveller: Traveller) -> None:
    ended = checklink.seal_answers(START, now=time.time() - checklink.LIFETIME)
    late = urlencode({SO_FAR: json.dumps(START), "age": "thirty"})
    posted(f"/check/{ended}/you/", late)(traveller)
    assert traveller.page.locator(".begun").is_visible()


def about_to_end(traveller: Traveller) -> None:
    then = time.time() - checklink.LIFETIME + 100
    traveller.opens(f"/check/{checklink.seal_answers(A_RESERVIST, now=then)}/")
    assert traveller.page.locator("#ending").is_visible()


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


def register_read(held: str) -> Callable[[Traveller], None]:
    """A file sent to see how it is read."""

    def opens(traveller: Traveller) -> None:
        page = traveller.opens("/desk/register/").page
        file = FilePayload(name="register.csv", mimeType="text/csv", buffer=held.encode())
        page.locator("#register").set_input_files(file)
        page.get_by_role("button", name="Look first how it is read").click()
        page.locator(".meanings").wait_for()

    return opens


def too_large(traveller: Traveller) -> None:
    posted("/advice/", f"role={'x' * LARGER_THAN_ANY_FORM}")(traveller)
    assert traveller.heading() == "We could not read what was sent"


def posted(address: str, body: str) -> Callable[[Traveller], None]:
    """Answers sent through a public door."""

    def opens(traveller: Traveller) -> None:
        page = traveller.opens("/privacy/").page
        page.locator("main").evaluate(
            "(main, [address, body]) => {"
            " const form = document.createElement('form'); form.method = 'post';"
            " form.action = address; main.replaceChildren(form);"
            " new URLSearchParams(body).forEach((value, name) => {"
            "  const input = document.createElement('input');"
            "  input.name = name; input.value = value; form.append(input); });"
            " form.submit(); }",
            [address, body],
        )
        page.wait_for_url(lambda url: not url.endswith("/privacy/"))

    return opens


def to(destination: str, *nationalities: str, **answers: object) -> dict[str, object]:
    start = {"nationalities": list(nationalities), "destination": destination, "role": "visit"}
    return start | answers


STATES = {
    "start": plain("/"),
    "start with errors": first_page_with_errors,
    "start with five citizenships": first_page_with_five_citizenships,
    "start with countries to choose from": first_page_with_countries_to_choose_from,
    "start changed": asked("start/", A_RESERVIST),
    "you sent late": sent_late,
    "journey": asked("journey/", A_RESERVIST),
    **{screen.key: asked(f"{screen.key}/", asked_of(screen.key)) for screen in RULEBOOK.screens},
    **{
        f"{key} with errors": asked_and_not_answered(f"{key}/", asked_of(key))
        for key in ("link", "you", "service", "papers", "stay", "notices", "critic")
    },
    "age changed": asked("change/age/", A_RESERVIST),
    "every question": asked("all/", START),
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
    "advice about to end": about_to_end,
    "evidence": checked("evidence/", A_RESERVIST),
    "text to copy": checked("text/", A_RESERVIST),
    "sheet": sheet_shown(A_RESERVIST),
    "sheet not offered": sheet_shown(A_TOURIST, "?language=xx"),
    "shown to an officer": checked("show/", A_RESERVIST),
    "register": plain("/desk/register/"),
    "register as it is read": register_read(AS_READ),
    "register of unknown columns": register_read("Ref,Papers,Way\n1,US+RU,RU\n"),
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
    "for other systems": plain("/api/v1/"),
}

"""A traveller at the browser, and someone who watches what the browser does."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from playwright.sync_api import ConsoleMessage, Locator, Page, Request, WebError

from riskcheck.links import check_link as checklink
from tests.rulebook.travellers import complete

Answers = Mapping[str, Any]

A_RESERVIST = complete(
    {
        "nationalities": ["US", "RU"],
        "destination": "RU",
        "role": "visit",
        "age": 32,
        "sex": "m",
        "service_status": "reserve",
        "military_skill": "no",
        "other_army": "none",
        "passport_shown": "destination",
        "holds_destination_passport": "yes",
        "registered_there": "yes",
        "open_notice": "no",
        "stay_days": 21,
        "work": ["business"],
        "activities": ["none"],
        "family": ["none"],
        "lgbt_information": "no",
    }
)
A_TOURIST = complete(
    {
        "nationalities": ["US", "FR"],
        "destination": "ES",
        "role": "visit",
        "ties": ["none"],
    }
)
OUTSIDE_PAGE = "<!doctype html><title>Weather</title><h1>Sunny</h1>"
STATELESS = "#id_nationalities_none"
"""The box of the first page for people without a nationality."""
MOST_SCREENS = 16
MOST_TABS = 40
QUESTION_AND_ANSWER = (
    "all => all.map(one => ['dt', 'dd'].map(part => one.querySelector(part).textContent))"
)


class Traveller:
    """Fills in the pages, and finds things on them."""

    def __init__(self, page: Page, site: str) -> None:
        self.page = page
        self.site = site

    def opens(self, path: str = "/") -> Traveller:
        self.page.goto(f"{self.site}{path}")
        return self

    def opens_check(self, answers: Answers, step: str = "") -> Traveller:
        """A check in progress, as if the answers had just been given."""
        return self.opens(f"/check/{checklink.seal_answers(answers)}/{step}")

    def second_tab(self) -> Traveller:
        return Traveller(self.page.context.new_page(), self.site)

    # Answering

    def says(self, key: str, answer: Any) -> None:
        """Answers one question, whatever its control."""
        if key == "nationalities":
            self._chooses_citizenships(answer)
        elif key == "destination":
            self.chooses_country("#id_destination", answer)
        elif key in ("age", "stay_days"):
            self.page.locator(f"#id_{key}").fill(str(answer))
        else:
            for value in answer if isinstance(answer, list) else [answer]:
                self.page.locator(f"input[name={key}][value={value}]").check()

    def _chooses_citizenships(self, codes: list[str]) -> None:
        lists = self.page.locator("select[name=nationalities]")
        for place, code in enumerate(codes):
            if place == lists.count():
                self.page.get_by_role("button", name="Add another country").click()
            self.chooses_country(f"#id_nationalities_{place}", code)

    def chooses_country(self, control: str, code: str) -> None:
        """By its code: typed into the field, or without script in the list."""
        field = self.page.locator(control)
        if field.get_attribute("role") == "combobox":
            field.fill(code)
            field.press("Enter")
        else:
            field.select_option(code)

    def clicks(self, control: Locator) -> None:
        """A link or button that leads to another page, or to this one drawn anew."""
        with self.page.expect_event("domcontentloaded"):
            control.click()

    def presses_enter(self) -> None:
        """Where that sends the form."""
        with self.page.expect_event("domcontentloaded"):
            self.page.keyboard.press("Enter")

    def goes_on(self) -> None:
        self.clicks(self.page.locator(".go button:not(.second)"))

    def answers_screen(self, answers: Answers) -> list[str]:
        """Every question on the page; which they were."""
        asked = self.asked()
        for key in asked:
            self.says(key, answers[key])
        self.goes_on()
        return asked

    def travels(self, answers: Answers) -> list[list[str]]:
        """From the first page to the advice: what each screen asked."""
        return self.opens().answers_the_rest(answers)

    def answers_the_rest(self, answers: Answers) -> list[list[str]]:
        """From this screen to the advice: what each screen asked."""
        screens: list[list[str]] = []
        while not self.has_advice():
            assert len(screens) < MOST_SCREENS, screens
            screens.append(self.answers_screen(answers))
        return screens

    def tabs_to(self, control: str) -> None:
        """Presses Tab until the control with this id has the focus."""
        for _press in range(MOST_TABS):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("document.activeElement.id") == control:
                return
        raise AssertionError(f"Tab never reaches {control}")

    # Looking

    def asked(self) -> list[str]:
        """The names of the questions on the page, in order."""
        controls = self.page.locator(
            f"main input[name]:not({STATELESS}):not([name^=typed_]):not([type=hidden]), main select[name]"
        )
        return list(dict.fromkeys(controls.evaluate_all("all => all.map(one => one.name)")))

    def has_advice(self) -> bool:
        return self.page.locator(".verdict").count() == 1

    def heading(self) -> str:
        return self.page.locator("h1").inner_text()

    def problem(self) -> Locator:
        return self.page.locator("#problem")

    def focused(self) -> str:
        """The id of what has the focus."""
        return str(self.page.locator(":focus").get_attribute("id"))

    def given(self) -> dict[str, str]:
        """Your answers, as the page repeats them."""
        lines = self.page.locator(".answers > div")
        return dict(lines.evaluate_all(QUESTION_AND_ANSWER))

    def changes(self, question: str) -> None:
        folded = self.page.locator("details:has(.answers)")
        folded.evaluate_all("all => all.forEach(one => { one.open = true })")
        self.clicks(self.page.locator(".answers a", has_text=question))


class Watch:
    """Sees every request, message and error of a browser."""

    def __init__(self, site: str) -> None:
        self.outside = re.compile(f"^(?!{re.escape(site)}/)")
        self.allowed: set[str] = set()
        self.requested: list[str] = []
        self.complaints: list[str] = []

    def is_outside(self, url: str) -> bool:
        return self.outside.match(url) is not None

    def sees_request(self, request: Request) -> None:
        self.requested.append(request.url)

    def sees_message(self, message: ConsoleMessage) -> None:
        """Chromium complains of every page with a status of 400 or more; those we ask for."""
        if message.type not in ("error", "warning"):
            return
        refused = re.search(r"the server responded with a status of 4\d\d", message.text)
        if not (refused and "/static/" not in message.location["url"]):
            self.complaints.append(f"{message.type}: {message.text}")

    def sees_error(self, error: WebError) -> None:
        self.complaints.append(str(error.error))

    @property
    def refused(self) -> list[str]:
        """What was asked of other sites without having been allowed."""
        return [url for url in self.requested if self.is_outside(url) and url not in self.allowed]


def write_main(page: Page, html: str) -> None:
    """Other contents for a page, by a policy that it allows and has no use for itself."""
    page.locator("main").evaluate(
        "(main, html) => {"
        " const policy = trustedTypes.createPolicy('register-page', { createHTML: text => text });"
        " main.innerHTML = policy.createHTML(html); }",
        html,
    )

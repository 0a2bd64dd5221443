"""Pages as the service sends them, without a browser: asked for, sent, and read back."""

from __future__ import annotations

from collections.abc import Mapping
from html import unescape
from html.parser import HTMLParser
from typing import Any

from django.http import HttpResponse
from django.test import Client

from riskcheck.engine.model.questions import Shape
from riskcheck.links import check_link as checklink
from riskcheck.rulebook import RULEBOOK
from riskcheck.web.shared.typed_answers import NONE
from tests.rulebook.travellers import complete

FORM = "application/x-www-form-urlencoded"
START = {"nationalities": ["US", "RU"], "destination": "RU", "role": "visit"}
A_RESERVIST = complete(
    START
    | {
        "age": 32,
        "sex": "m",
        "service_status": "reserve",
        "military_skill": "no",
        "other_army": "none",
        "passport_shown": "destination",
        "holds_destination_passport": "yes",
        "open_notice": "no",
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
Answers = Mapping[str, Any]


def check(answers: Answers, step: str = "") -> str:
    """The address of a check in progress."""
    return f"/check/{checklink.seal_answers(answers)}/{step}"


def advice_on(client: Client, answers: Answers) -> str:
    """The advice page."""
    response = client.get(check(answers, "advice/"))
    assert response.status_code == 200
    return response.content.decode()


def sent(client: Client, address: str, answers: Answers) -> HttpResponse:
    """A form filled in: that none of several countries is meant has a box of its own."""
    return client.post(address, {key: filled_in(key, answer) for key, answer in answers.items()})


def said_again(client: Client, address: str, answers: Answers) -> str:
    """The page that a form leads back to when it cannot be used, or asks for a list of countries more."""
    response = sent(client, address, answers)
    assert response.status_code == 303
    assert "?sent=" in response.headers["Location"]
    again = client.get(response.headers["Location"])
    assert again.status_code == 200
    return again.content.decode()


def filled_in(key: str, answer: object) -> object:
    """An answer as its field sends it."""
    question = RULEBOOK.questions.get(key)
    several = question is not None and question.shape is Shape.SOME_COUNTRIES
    return NONE if several and answer in ([], ()) else answer


def answers_in(address: str) -> dict[str, Any]:
    return checklink.open_token(address.split("/")[2]).answers


class Reader(HTMLParser):
    """Keeps each element with its attributes, in the order a keyboard or a screen reader meets them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def values(self, attribute: str) -> list[str]:
        found = (attributes.get(attribute) for _tag, attributes in self.elements)
        return [value for value in found if value is not None]

    def of(self, *tags: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag in tags]

    def asked(self) -> list[str]:
        """The names of the questions on the page, in order."""
        controls = self.of("input", "select")
        names = (a.get("name") for a in controls if a.get("type") != "hidden")
        return list(dict.fromkeys(name for name in names if name))

    def chosen(self, name: str) -> list[str]:
        """The boxes ticked."""
        boxes = [a for a in self.of("input") if a.get("name") == name]
        return [str(a["value"]) for a in boxes if "checked" in a]


def between(html: str, start: str, end: str) -> str:
    """What stands between two marks, as text without entities."""
    assert start in html, start
    return unescape(html.split(start, 1)[1].split(end, 1)[0])


NEVER_CLOSED = frozenset({"meta", "link", "input", "br", "option"})
NOT_IN_A_PARAGRAPH = frozenset(
    {"p", "ul", "ol", "dl", "div", "section", "article", "table", "form", "h1", "h2", "h3", "h4"}
)


class Nesting(HTMLParser):
    """Finds elements that are closed in another order than they were opened, or never."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.still_open: list[str] = []
        self.wrong: list[str] = []
        self.feed(html)
        self.wrong += self.still_open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in NOT_IN_A_PARAGRAPH and "p" in self.still_open:
            self.wrong.append(f"{tag} in p")
        if tag not in NEVER_CLOSED:
            self.still_open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.still_open and self.still_open[-1] == tag:
            self.still_open.pop()
        else:
            self.wrong.append(f"/{tag} at line {self.getpos()[0]}")

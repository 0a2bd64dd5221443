"""What docs/embedding.md tells other sites to do works as it stands there."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.http import HttpResponse
from django.test import Client

from tests.web.visiting import START, Reader, answers_in

GUIDE = (Path(__file__).parent.parent.parent / "docs" / "embedding.md").read_text()
ELSEWHERE = {"sec-fetch-site": "cross-site", "origin": "https://university.example"}
SERVICE = "https://check.example.org"


class SnippetReader(HTMLParser):
    """What a browser sends of the form when nothing in it is changed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.method = self.action = self._name = ""
        self.fields: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.method, self.action = told["method"], told["action"]
        elif tag == "select":
            self._name = told["name"]
        elif tag == "option" and "selected" in told:
            self.fields.append((self._name, told["value"]))


[SNIPPET] = re.findall(r"```html\n(.*?)```", GUIDE, re.DOTALL)
FORM = SnippetReader(SNIPPET)


def sent_from_elsewhere(
    client: Client, address: str, fields: list[tuple[str, str]]
) -> HttpResponse:
    told = {name: [value for key, value in fields if key == name] for name, _value in fields}
    return client.post(address, told, headers=ELSEWHERE)


def test_the_form_leads_to_the_first_open_question(client: Client) -> None:
    assert FORM.method == "post"
    assert FORM.action.startswith(f"{SERVICE}/")
    response = sent_from_elsewhere(client, urlsplit(FORM.action).path, FORM.fields)
    assert response.status_code == 303
    address = response.headers["Location"]
    assert answers_in(address) == {"nationalities": ["US", "RU"], "destination": "RU"}
    page = client.get(address, headers={"sec-fetch-site": "cross-site"})
    assert page.status_code == 200
    assert Reader(page.content.decode()).asked() == ["role"]


@pytest.mark.parametrize(
    "fields",
    [
        [("nationalities", ""), ("nationalities", ""), ("destination", "RU")],
        [("nationalities", "US"), ("destination", "")],
        [("nationalities", "US"), ("destination", "Atlantis")],
        [("x", "y")],
    ],
    ids=["no nationality", "no destination", "no country", "nothing of ours"],
)
def test_what_is_missing_is_asked_on_the_first_page(
    client: Client, fields: list[tuple[str, str]]
) -> None:
    response = sent_from_elsewhere(client, "/start/", fields)
    assert response.status_code == 303
    assert response.headers["Location"].startswith("/?sent=")
    page = client.get(response.headers["Location"]).content.decode()
    assert "There is something to correct" in page
    assert Reader(page).of("form")[0]["action"] == "/"


@pytest.mark.parametrize("address", ["/", "/questions/", "/advice/", "/desk/", "/h/", "/start"])
def test_no_other_address_takes_a_form_from_elsewhere(client: Client, address: str) -> None:
    assert client.post(address, START, headers=ELSEWHERE).status_code == 403


def test_it_takes_no_more_than_any_form(client: Client) -> None:
    assert client.get("/start/").status_code == 405
    assert client.post("/start/", {"destination": "\0"}, headers=ELSEWHERE).status_code == 400
    large = {"destination": "x" * 70_000}
    assert client.post("/start/", large, headers=ELSEWHERE).status_code == 400
    assert client.post("/start/", START, headers={"host": "elsewhere.example"}).status_code == 400


@pytest.mark.parametrize("link", re.findall(rf"    {SERVICE}(/\S*)", GUIDE))
def test_the_links_open(client: Client, link: str) -> None:
    page = client.get(link)
    assert page.status_code == 200
    assert "Russia" in page.content.decode()


def test_the_first_page_is_filled_in_by_a_link(client: Client) -> None:
    html = client.get("/?destination=RU&role=live").content.decode()
    assert "<option value=RU selected>" in html
    assert Reader(html).chosen("role") == ["live"]

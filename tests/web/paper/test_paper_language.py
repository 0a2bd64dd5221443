"""The checklist and the card in another language than the page: an officer prints what the traveller can read."""

import re

import pytest
from django.conf import settings
from django.test import Client, override_settings
from django.utils.translation import get_language_info

from riskcheck.links.page_root import get_root
from tests.web.visiting import A_RESERVIST, Nesting, Reader, check

TRANSLATIONS = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
SAID_TOO_MUCH = A_RESERVIST | {"activities": ["posts"], "family": ["minor"]}
NOT_OFFERED = "We do not have it in that language. Choose from what is offered here."
FIRST = "Choose this first. Ticks below are taken off again."

papers = pytest.mark.parametrize("paper", ["checklist/", "family-card/"])


def page(client: Client, address: str, status: int = 200) -> str:
    response = client.get(address)
    assert response.status_code == status
    return response.content.decode()


def printed(html: str) -> str:
    found = re.search(r'<section class="slip.*(?=</div>\n<p class="frame lasts">)', html, re.DOTALL)
    assert found
    return found[0]


@papers
@pytest.mark.parametrize("language", TRANSLATIONS)
def test_it_reads_as_on_the_page_of_that_language(
    client: Client, language: str, paper: str
) -> None:
    address = check(SAID_TOO_MUCH, paper)
    html = page(client, f"{address}?language={language}")
    assert printed(html) == printed(page(client, f"{get_root(language)}{address}"))
    direction = "rtl" if get_language_info(language)["bidi"] else "ltr"
    assert re.search(rf'<section class="slip[^>]* lang="{language}" dir="{direction}"', html)
    assert Nesting(html).wrong == []


@papers
def test_the_page_stays_in_its_own_language(client: Client, paper: str) -> None:
    address = check(SAID_TOO_MUCH, paper)
    html = page(client, f"{address}?language=fa")
    assert '<html lang="en">' in html
    assert "Back to the advice" in html
    assert '<option value="fa" selected>Persian (فارسی)' in html
    in_english = page(client, f"/fa{address}?language=en")
    assert '<html lang="fa" dir="rtl">' in in_english
    assert printed(in_english) == printed(page(client, address))


@papers
def test_the_choice_is_a_form_that_adds_nothing_of_the_traveller_to_the_address(
    client: Client, paper: str
) -> None:
    reader = Reader(page(client, check(A_RESERVIST, paper)))
    [form] = reader.of("form")
    assert form["method"] == "get"
    assert "action" not in form
    assert reader.asked() == ["language"]
    codes = [code for code, _name in settings.LANGUAGES]
    assert [option["value"] for option in reader.of("option")] == codes


@papers
def test_where_there_is_one_language_none_is_offered(client: Client, paper: str) -> None:
    with override_settings(LANGUAGES=[("en", "English")]):
        assert Reader(page(client, check(A_RESERVIST, paper))).of("form") == []


@papers
@pytest.mark.parametrize("wanted", ["xx", "%00", "%ff%fe", "../../en", "x" * 5000])
def test_what_is_not_offered_is_said_and_the_paper_is_there_all_the_same(
    client: Client, paper: str, wanted: str
) -> None:
    address = check(A_RESERVIST, paper)
    html = page(client, f"{address}?language={wanted}", 400)
    assert NOT_OFFERED in html
    assert printed(html) == printed(page(client, address))
    assert NOT_OFFERED not in page(client, address)
    assert "x" * 100 not in html


def test_before_a_language_is_chosen_the_checklist_says_that_its_tick_is_taken_off_again(
    client: Client,
) -> None:
    html = page(client, check(SAID_TOO_MUCH, "checklist/"))
    assert html.index(FIRST) < html.index('id="print-all"')
    assert FIRST not in page(client, check(A_RESERVIST, "checklist/"))

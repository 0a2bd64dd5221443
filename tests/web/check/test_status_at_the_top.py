"""The first line of the advice, of the sheet and of the desk: whose citizen the traveller is taken for."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client, override_settings

from tests.madeup import LANGUAGES, write_catalogues
from tests.web.visiting import A_RESERVIST, A_TOURIST, advice_on, between, check, sent

A_SYRIANS_CHILD = {
    "nationalities": ["US"],
    "destination": "SY",
    "role": "visit",
    "ties": ["father"],
    "age": 30,
    "sex": "m",
}
STATUS = (
    "The law of Syria makes you its citizen through your father. What it may do to its citizens, it"
    " may do to you."
)
NOT_SURE = (
    "Syria may count you as its citizen through your mother. We are not sure, so each risk from that"
    " is set lower."
)


def first_line(html: str) -> str:
    """The first text of a page."""
    return next(line for line in re.sub(r"<[^>]*>", "\n", html).split("\n") if line.strip())


def main_of(html: str) -> str:
    return between(html, '<main id="main" tabindex="-1">', "</main>")


def sheet_of(html: str) -> str:
    """A sheet from its header on."""
    return between(html, '<section class="sheet', "</section>").split("</header>", 1)[1]


@pytest.mark.parametrize(
    ("ties", "said"), [(["father"], STATUS), (["mother"], NOT_SURE)], ids=["law", "perhaps"]
)
def test_it_is_the_first_line_of_the_advice(client: Client, ties: list[str], said: str) -> None:
    html = advice_on(client, A_SYRIANS_CHILD | {"ties": ties})
    assert first_line(main_of(html)) == said
    assert main_of(html).count(said) == 2, "on the page, and on the sheet that it prints"


def test_released_it_says_no_more_than_that(client: Client) -> None:
    former = {"ties": ["former"], "citizenship_ended": "released"}
    html = advice_on(client, A_SYRIANS_CHILD | former)
    assert first_line(main_of(html)) == "You said you are no longer a citizen of Syria."


@pytest.mark.parametrize("answers", [A_RESERVIST, A_TOURIST], ids=["declared", "no tie"])
def test_a_declared_citizen_and_a_visitor_read_the_level_first(
    client: Client, answers: dict[str, object]
) -> None:
    html = advice_on(client, answers)
    assert first_line(main_of(html)) in "01234"
    assert 'class="status"' not in html


def test_no_risk_says_it_again(client: Client) -> None:
    html = between(advice_on(client, A_SYRIANS_CHILD), '<h2 id="risks">', "</section>")
    assert html.count('<div class="risk"') > 5
    assert "counts you as its citizen." not in html
    assert 'class="perhaps"' not in html


def test_it_is_the_first_line_of_the_sheet_under_its_header(client: Client) -> None:
    html = client.get(check(A_SYRIANS_CHILD, "sheet/")).content.decode()
    assert first_line(sheet_of(html)) == STATUS


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_catalogues(tmp_path_factory.mktemp("locale"))


@pytest.fixture
def three_languages(catalogues: Path) -> Iterator[None]:
    with override_settings(LANGUAGES=LANGUAGES, LOCALE_PATHS=[catalogues]):
        yield


@pytest.mark.usefixtures("three_languages")
def test_beside_another_language_it_stands_in_both(client: Client) -> None:
    html = client.get(check(A_SYRIANS_CHILD, "sheet/") + "?language=en&beside=el").content.decode()
    status = between(sheet_of(html), '<p class="status">', "</p>")
    assert re.findall(r'<bdi lang="(\w+)"', status) == ["en", "el"]


def test_it_is_the_first_line_of_the_result_at_the_desk(client: Client) -> None:
    html = sent(client, "/desk/", A_SYRIANS_CHILD).content.decode()
    result = html.split('<section class="result" id="result" aria-labelledby="level" tabindex="0">')
    assert first_line(result[1]) == STATUS


def test_at_the_desk_a_declared_citizen_reads_the_level_first(client: Client) -> None:
    html = sent(client, "/desk/", A_RESERVIST).content.decode()
    assert 'class="status"' not in html

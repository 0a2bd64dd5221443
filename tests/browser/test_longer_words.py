"""Where words are two fifths longer than in English, or run from right to left in a language nobody looked at, nothing is
cut off: on the narrowest screen, on paper and in a PDF pack."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest

from riskcheck.links.check_link import seal_answers
from riskcheck.web.register.carried import carry_register
from tests.browser.conftest import serving
from tests.browser.test_languages_on_paper_and_screen import RUNS_OUT
from tests.browser.test_sheet_on_paper import NARROW, ONE_SIDE, ROOM, printed
from tests.browser.traveller import A_RESERVIST, Answers, Traveller
from tests.madeup import LONG, in_letters_of, write_catalogues
from tests.pack.packing import find_letters_outside, pages_of

FROM_RIGHT_TO_LEFT = "he"
MADE_UP = pytest.mark.parametrize("language", [LONG, FROM_RIGHT_TO_LEFT])
SCREENS = (
    "",
    "desk/",
    "desk/register/",
    "check/{}/",
    "check/{}/evidence/",
    "check/{}/all/",
    "check/{}/family-card/",
    "countries/RU/",
    "check/nonsense/",
)
COLUMNS = ("nationalities", "destination", "age", "sex", "service_status", "work")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("long")
    catalogues = {"RISKCHECK_CATALOGUES": str(write_catalogues(folder / "locale"))}
    with serving(
        folder / "log", DJANGO_SETTINGS_MODULE="tests.madeup_settings", **catalogues
    ) as address:
        yield address


@pytest.mark.parametrize("screen", [NARROW], ids=["narrow"])
@MADE_UP
@pytest.mark.parametrize("path", SCREENS)
def test_nothing_runs_out_of_the_narrowest_screen(
    traveller: Traveller, language: str, path: str
) -> None:
    page = traveller.opens(f"/{language}/{path.format(seal_answers(A_RESERVIST))}").page
    assert in_letters_of(language, "Travel check") in page.locator("body").inner_text()
    assert page.locator("body").evaluate(RUNS_OUT) == []


@MADE_UP
@pytest.mark.parametrize("answers", ONE_SIDE.values(), ids=ONE_SIDE)
def test_a_sheet_is_whole_on_two_sides_at_most(
    traveller: Traveller, language: str, answers: dict[str, object]
) -> None:
    page = traveller.opens(f"/{language}/check/{seal_answers(answers)}/sheet/?paper=A4").page
    assert len(printed(page).pages) <= 2
    page.emulate_media(media="print")
    page.set_viewport_size(dict(zip(("width", "height"), ROOM["A4"], strict=True)))
    assert page.locator(".sheet").evaluate(RUNS_OUT) == []


@MADE_UP
def test_a_pack_is_whole_on_two_sides_a_person_at_most(site: str, language: str) -> None:
    rows = [f"{number},{write_row(answers)}" for number, answers in enumerate(ONE_SIDE.values())]
    register = "\n".join((",".join(("case", *COLUMNS)), *rows, ""))
    fields = {"register": carry_register(register.encode()), "levels": "0+", "as": "pdf"}
    sent = urlencode(fields).encode()
    with urllib.request.urlopen(f"{site}/{language}/desk/register/pack/", sent) as answer:
        pdf = answer.read()
    assert len(ONE_SIDE) < len(pages_of(pdf)) <= 1 + 2 * len(ONE_SIDE)
    assert find_letters_outside(pdf) == []


def write_row(answers: Answers) -> str:
    said = [answers.get(key, "") for key in COLUMNS]
    return ",".join("+".join(one) if isinstance(one, list) else str(one) for one in said)

"""Where words are two fifths longer than in English, nothing is cut off: on the narrowest screen and on paper."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from riskcheck.links.check_link import seal_answers
from tests.browser.conftest import serving
from tests.browser.test_languages_on_paper_and_screen import RUNS_OUT
from tests.browser.test_sheet_on_paper import NARROW, ONE_SIDE, ROOM, printed
from tests.browser.traveller import A_RESERVIST, Traveller
from tests.madeup import LONG, write_catalogues

SCREENS = (
    "",
    "desk/",
    "desk/register/",
    "check/{}/",
    "check/{}/evidence/",
    "check/{}/all/",
    "countries/RU/",
    "check/nonsense/",
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("long")
    catalogues = {"RISKCHECK_CATALOGUES": str(write_catalogues(folder / "locale"))}
    with serving(
        folder / "log", DJANGO_SETTINGS_MODULE="tests.madeup_settings", **catalogues
    ) as address:
        yield address


@pytest.mark.parametrize("screen", [NARROW], ids=["narrow"])
@pytest.mark.parametrize("path", SCREENS)
def test_nothing_runs_out_of_the_narrowest_screen(traveller: Traveller, path: str) -> None:
    page = traveller.opens(f"/{LONG}/{path.format(seal_answers(A_RESERVIST))}").page
    assert "áä" in page.locator("body").inner_text() or "éê" in page.locator("body").inner_text()
    assert page.locator("body").evaluate(RUNS_OUT) == []


@pytest.mark.parametrize("answers", ONE_SIDE.values(), ids=ONE_SIDE)
def test_a_sheet_is_whole_on_two_sides_at_most(
    traveller: Traveller, answers: dict[str, object]
) -> None:
    page = traveller.opens(f"/{LONG}/check/{seal_answers(answers)}/sheet/?paper=A4").page
    assert len(printed(page).pages) <= 2
    page.emulate_media(media="print")
    page.set_viewport_size(dict(zip(("width", "height"), ROOM["A4"], strict=True)))
    assert page.locator(".sheet").evaluate(RUNS_OUT) == []

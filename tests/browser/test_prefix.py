"""Under a path of a site, in a browser: scripts, the square code and the way back stay under it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, serving
from tests.browser.test_back import FIRST_PAGE, back, goes_as_far_as, shows_answers
from tests.browser.test_handover import camera, read_by
from tests.browser.traveller import A_RESERVIST, Traveller, Watch

PREFIX = "/check"
"""Begins as addresses of checks do."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    log = tmp_path_factory.mktemp("prefix") / "log"
    with serving(log, SCRIPT_NAME=PREFIX) as address:
        yield f"{address}{PREFIX}"


def test_back_and_forth_to_the_advice(traveller: Traveller, watch: Watch) -> None:
    for _screen in goes_as_far_as(traveller, "age"):
        back(traveller.page)
    assert traveller.page.url.startswith(f"{traveller.site}/check/")
    shows_answers(traveller, list(FIRST_PAGE))
    traveller.answers_the_rest(A_RESERVIST)
    assert traveller.heading() == "Do not travel"
    assert f"{traveller.site}/country-words.js" in watch.requested


def test_a_check_is_kept_longer_where_it_is(traveller: Traveller) -> None:
    traveller.opens_check(A_RESERVIST, "advice/")
    old = traveller.page.url
    traveller.page.locator("#lasts + a[data-longer]").click()
    expect(traveller.page).not_to_have_url(old)
    assert traveller.page.url.startswith(f"{traveller.site}/check/")
    traveller.page.reload()
    assert traveller.has_advice()


@pytest.mark.parametrize("screen", [PHONE], ids=["phone"])
def test_a_camera_reads_the_path_as_it_is_written(traveller: Traveller) -> None:
    traveller.opens_check(A_RESERVIST, "show/")
    address = read_by(camera(traveller.page))
    assert address.startswith(f"{traveller.site.removesuffix(PREFIX).upper()}{PREFIX}/H/")
    officer = traveller.second_tab()
    officer.page.goto(address)
    assert officer.has_advice()
    assert officer.heading() == "Do not travel"

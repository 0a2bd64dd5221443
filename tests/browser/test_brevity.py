"""An answer, not a dossier: what a phone first shows of the advice can be read under stress."""

import pytest

from tests.browser.traveller import Traveller, write_main
from tools.bench_pages import BARS, HARDEST, SMALL_PHONE, find_advice, measure_page


@pytest.mark.parametrize("screen", [SMALL_PHONE], ids=["phone"])
@pytest.mark.parametrize("case", BARS)
def test_the_advice_is_short_and_plain(traveller: Traveller, case: str) -> None:
    bar = BARS[case]
    found = measure_page(traveller.opens(find_advice(bar.answers)).page)
    assert found.words <= bar.words
    assert found.screens <= bar.screens
    assert found.grade <= HARDEST


@pytest.mark.parametrize("screen", [SMALL_PHONE], ids=["phone"])
def test_what_is_folded_or_for_screen_readers_alone_is_not_counted(traveller: Traveller) -> None:
    page = traveller.opens("/privacy/").page
    write_main(
        page,
        "<p>One two <b>three</b><p class=unseen>four<p hidden>five"
        "<details><summary>six</summary><p>seven</details><select><option>eight</select>",
    )
    assert measure_page(page).words == 4

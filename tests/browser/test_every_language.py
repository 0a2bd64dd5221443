"""The whole journey in every language, to the end, with script and without: a Russian reservist, and the daughter of an Iranian."""

from typing import Any

import pytest
from django.conf import settings
from django.utils.translation import get_language_info

from riskcheck.links.page_root import get_root
from tests.browser.conftest import PHONE
from tests.browser.test_barriers import assert_no_barrier
from tests.browser.traveller import A_RESERVIST, MOST_SCREENS, Traveller
from tools.bench_pages import A_DAUGHTER

TRANSLATIONS = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]


def is_in(traveller: Traveller, language: str) -> bool:
    page = traveller.page.locator("html")
    direction = "rtl" if get_language_info(language)["bidi"] else "ltr"
    shown = page.evaluate("one => getComputedStyle(one).direction")
    return (page.get_attribute("lang"), shown) == (language, direction)


@pytest.mark.parametrize("screen", [PHONE], ids=["phone"])
@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("answers", [A_RESERVIST, A_DAUGHTER], ids=["reservist", "daughter"])
@pytest.mark.parametrize("language", TRANSLATIONS)
def test_both_reach_their_advice_and_no_page_leaves_the_language(
    traveller: Traveller, language: str, scripted: bool, answers: dict[str, Any]
) -> None:
    root = get_root(language)
    traveller.opens(f"{root}/")
    for _screen in range(MOST_SCREENS):
        assert is_in(traveller, language), traveller.page.url
        assert traveller.page.url.startswith(f"{traveller.site}{root}/")
        if traveller.has_advice():
            break
        traveller.answers_screen(answers)
    assert traveller.page.locator(".verdict .mark").first.inner_text() == "4"
    if scripted:
        assert_no_barrier(traveller.page)

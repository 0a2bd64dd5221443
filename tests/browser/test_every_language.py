"""The whole journey in every language, with and without script: a Russian reservist, and the daughter of an Iranian."""

import pytest
from django.conf import settings
from django.utils.translation import get_language_info

from riskcheck.links.page_root import get_root
from tests.browser.conftest import PHONE
from tests.browser.test_barriers import assert_no_barrier
from tests.browser.traveller import A_RESERVIST, MOST_SCREENS, Traveller
from tests.rulebook.travellers import complete

LANGUAGES = dict(settings.LANGUAGES)
OF_AN_IRANIAN = complete(
    {
        "nationalities": ["DE"],
        "destination": "IR",
        "role": "visit",
        "ties": ["father"],
        "age": 34,
        "sex": "f",
    }
)
LEVELS = {"4": A_RESERVIST, "3": OF_AN_IRANIAN}


def is_in(traveller: Traveller, language: str) -> bool:
    page = traveller.page.locator("html")
    direction = "rtl" if get_language_info(language)["bidi"] else "ltr"
    shown = page.evaluate("one => getComputedStyle(one).direction")
    return (page.get_attribute("lang"), shown) == (language, direction)


@pytest.mark.parametrize("screen", [PHONE], ids=["phone"])
@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_both_reach_their_advice_and_no_page_leaves_the_language(
    traveller: Traveller, language: str, scripted: bool
) -> None:
    root = get_root(language)
    for level, answers in LEVELS.items():
        traveller.opens(f"{root}/")
        for _screen in range(MOST_SCREENS):
            assert is_in(traveller, language), traveller.page.url
            assert traveller.page.url.startswith(f"{traveller.site}{root}/")
            if traveller.has_advice():
                break
            traveller.answers_screen(answers)
        assert traveller.page.locator(".verdict .mark").first.inner_text() == level
        if scripted:
            assert_no_barrier(traveller.page)

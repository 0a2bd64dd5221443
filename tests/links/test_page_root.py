"""Where the pages of each language stand, and which language an address is of."""

import pytest
from django.conf import settings
from django.test import override_settings
from django.utils.translation import override

from riskcheck.links.page_root import get_root, split_language

OTHERS = [code for code, _name in settings.LANGUAGES if code != "en"]


@pytest.mark.parametrize("code", OTHERS)
def test_another_language_stands_under_its_code(code: str) -> None:
    with override(code):
        assert get_root() == get_root(code) == f"/{code}"
        assert get_root("en") == ""


def test_english_stands_under_nothing() -> None:
    with override("en"):
        assert get_root() == ""
        assert get_root("fa") == "/fa"


@override_settings(PREFIX="/travel-check")
def test_each_stands_under_the_path_of_the_service() -> None:
    assert get_root("en") == "/travel-check"
    assert get_root("zh-hans") == "/travel-check/zh-hans"


@pytest.mark.parametrize("page", ["/", "/advice/", "/check/abc/advice/", "/h/A+B/", "/ru/", "//"])
@pytest.mark.parametrize("code", OTHERS)
def test_what_follows_the_code_is_the_page(code: str, page: str) -> None:
    assert split_language(f"/{code}{page}") == (code, page)


@pytest.mark.parametrize("code", OTHERS)
def test_a_code_without_a_slash_is_its_first_page(code: str) -> None:
    assert split_language(f"/{code}") == (code, "/")


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "",
        "/en/advice/",
        "/RU/",
        "/rus/",
        "/r",
        "/zh/",
        "/xx/",
        "/desk/ru/",
        "/ru-RU/",
        "//ru/",
    ],
)
def test_any_other_path_is_english_and_left_as_it_is(path: str) -> None:
    assert split_language(path) == ("en", path)


@pytest.mark.parametrize("code", OTHERS)
def test_a_page_and_its_root_come_apart_again(code: str) -> None:
    assert split_language(f"{get_root(code)}/privacy/") == (code, "/privacy/")

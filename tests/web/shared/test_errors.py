"""Pages shown when something went wrong."""

import re

import pytest
from django.conf import settings
from django.test import RequestFactory, override_settings

from riskcheck.web.shared.errors import answer_server_error
from tests.operations.test_refusals import LANGUAGES, find_faults, read_paragraphs


@override_settings(TEMPLATES=[])
def test_where_no_page_can_be_drawn_a_plain_one_says_so(caplog: pytest.LogCaptureFixture) -> None:
    response = answer_server_error(RequestFactory().get("/"))
    assert response.status_code == 500
    assert b"Nothing was kept." in response.content
    assert "The error page itself failed" in caplog.text


@override_settings(TEMPLATES=[], PREFIX="/travel-check")
def test_it_says_so_in_every_language_and_leads_to_its_first_page() -> None:
    page = answer_server_error(RequestFactory().get("/ru/")).content.decode()
    told = read_paragraphs(page)
    assert list(told) == LANGUAGES
    words = {code: re.sub("<[^>]*>", "", text) for code, text in told.items()}
    assert not any(find_faults(code, words["en"], text) for code, text in words.items())
    roots = {code: "/" if code == settings.LANGUAGE_CODE else f"/{code}/" for code in LANGUAGES}
    for code, text in told.items():
        assert f'href="/travel-check{roots[code]}"' in text

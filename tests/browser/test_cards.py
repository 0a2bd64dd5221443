"""Cards of nationalities side by side, and what an old fact does to the sheet."""

import io
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from riskcheck.facts import COUNTRIES
from riskcheck.facts.review import find_review
from riskcheck.links import check_link as checklink
from riskcheck.service import assess_answers, check_answers
from riskcheck.web.check.advice import make_advice_page
from tests.browser.conftest import DESK, PHONE
from tests.browser.traveller import A_RESERVIST, Traveller

TOPS = "all => all.map(one => Math.round(one.getBoundingClientRect().top))"


def tops(page: Page) -> list[int]:
    return list(page.locator(".card").evaluate_all(TOPS))


@pytest.mark.parametrize("screen", [DESK], ids=["desk"])
def test_on_a_desk_three_nationalities_stand_side_by_side(traveller: Traveller) -> None:
    answers = A_RESERVIST | {"nationalities": ["US", "CA", "RU"]}
    page = traveller.opens_check(answers).page
    assert len(tops(page)) == 3
    assert len(set(tops(page))) == 1


@pytest.mark.parametrize("screen", [PHONE], ids=["phone"])
def test_on_a_phone_they_stand_one_below_the_other(traveller: Traveller) -> None:
    page = traveller.opens_check(A_RESERVIST).page
    assert len(tops(page)) == 2
    assert tops(page) == sorted(set(tops(page)))


def test_a_sheet_of_facts_past_review_is_as_long_as_any_other(traveller: Traveller) -> None:
    late = find_review(COUNTRIES["RU"], COUNTRIES["RU"].reviewed).due + timedelta(days=1)
    lengths = [pages_of(traveller, day) for day in (COUNTRIES["RU"].reviewed, late)]
    assert lengths[0] == lengths[1]


def pages_of(traveller: Traveller, day: date) -> int:
    assessment = assess_answers(check_answers(A_RESERVIST), day)
    page = make_advice_page(assessment, "/check/made-up/", checklink.LIFETIME)
    html = "".join(page.stream())
    traveller.page.route("**/made-up/", lambda route: route.fulfill(body=html))
    traveller.opens("/made-up/")
    assert ("†" in html) is (day != COUNTRIES["RU"].reviewed)
    return len(PdfReader(io.BytesIO(traveller.page.pdf(format="A4"))).pages)

"""Papers that go with the advice: for the traveller at home, and for someone who stays behind."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from riskcheck.links.check_link import make_check_address
from riskcheck.present.expiry import describe_life
from riskcheck.present.languages import forget_query
from riskcheck.service import assess_answers, make_case
from riskcheck.web.paper.checklist import make_checklist_page
from riskcheck.web.paper.family_card import make_family_card_page
from riskcheck.web.paper.paper_language import LanguageChoice, read_language
from riskcheck.web.shared.open_check import open_check
from riskcheck.web.shared.referrer import silence_referrer

INVALID = 400


@require_safe
def checklist(request: HttpRequest, token: str) -> HttpResponse:
    answers, left = open_check(token)
    address = make_check_address(token)
    life = describe_life(address, "checklist/", left)
    choice = _choose_language(request)
    page = make_checklist_page(assess_answers(answers), f"{address}advice/", choice, life).draw()
    return silence_referrer(HttpResponse(page, status=200 if choice.is_offered else INVALID))


@require_safe
def family_card(request: HttpRequest, token: str) -> HttpResponse:
    answers, left = open_check(token)
    address = make_check_address(token)
    life = describe_life(address, "family-card/", left)
    choice = _choose_language(request)
    page = make_family_card_page(make_case(answers), f"{address}advice/", choice, life).draw()
    return silence_referrer(HttpResponse(page, status=200 if choice.is_offered else INVALID))


def _choose_language(request: HttpRequest) -> LanguageChoice:
    """What we do not have is asked for in no other language of the page either."""
    choice = read_language(request.GET)
    if not choice.is_offered:
        forget_query()
    return choice

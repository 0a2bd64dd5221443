"""Papers that go with the advice: for the traveller at home, and for someone who stays behind."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from riskcheck.links.check_link import make_check_address
from riskcheck.present.expiry import describe_life
from riskcheck.service import assess_answers, make_case
from riskcheck.web.paper.checklist import make_checklist_page
from riskcheck.web.paper.family_card import make_family_card_page
from riskcheck.web.paper.paper_language import read_language, send_paper
from riskcheck.web.shared.open_check import open_check


@require_safe
def checklist(request: HttpRequest, token: str) -> HttpResponse:
    answers, left = open_check(token)
    address = make_check_address(token)
    life = describe_life(address, "checklist/", left)
    choice = read_language(request.GET)
    page = make_checklist_page(assess_answers(answers), f"{address}advice/", choice, life)
    return send_paper(page, is_offered=choice.is_offered)


@require_safe
def family_card(request: HttpRequest, token: str) -> HttpResponse:
    answers, left = open_check(token)
    address = make_check_address(token)
    life = describe_life(address, "family-card/", left)
    choice = read_language(request.GET)
    page = make_family_card_page(make_case(answers), f"{address}advice/", choice, life)
    return send_paper(page, is_offered=choice.is_offered)

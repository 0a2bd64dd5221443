"""Papers that go with the advice: for the traveller at home, and for someone who stays behind."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from riskcheck.links.check_link import make_check_address
from riskcheck.present.translator import get_translator
from riskcheck.service import assess_answers, make_case
from riskcheck.web.check.views import opened
from riskcheck.web.paper.checklist import Page, checklist_page
from riskcheck.web.paper.family_card import card_page
from riskcheck.web.paper.paper_size import frame_of_paper
from riskcheck.web.shared.referrer import silence_referrer


@require_safe
def checklist(request: HttpRequest, token: str) -> HttpResponse:
    answers, _left = opened(token)
    return _paper(
        request, "checklist.html", checklist_page(assess_answers(answers), _advice(token))
    )


@require_safe
def family_card(request: HttpRequest, token: str) -> HttpResponse:
    answers, _left = opened(token)
    return _paper(request, "familycard.html", card_page(make_case(answers), _advice(token)))


def _advice(token: str) -> str:
    return f"{make_check_address(token)}advice/"


def _paper(request: HttpRequest, template: str, page: Page) -> HttpResponse:
    return silence_referrer(render(request, template, {**page, **frame_of_paper(get_translator())}))

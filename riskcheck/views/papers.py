"""Papers that go with the advice: for the traveller at home, and for someone who stays behind."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from riskcheck.checking import case_of, check
from riskcheck.checklink import check_address
from riskcheck.pages.checklist import Page, checklist_page
from riskcheck.pages.familycard import card_page
from riskcheck.pages.paper import frame_of_paper
from riskcheck.pages.voice import voice
from riskcheck.views.checks import opened
from riskcheck.views.silence import silent


@require_safe
def checklist(request: HttpRequest, token: str) -> HttpResponse:
    answers, _left = opened(token)
    return _paper(request, "checklist.html", checklist_page(check(answers), _advice(token)))


@require_safe
def family_card(request: HttpRequest, token: str) -> HttpResponse:
    answers, _left = opened(token)
    return _paper(request, "familycard.html", card_page(case_of(answers), _advice(token)))


def _advice(token: str) -> str:
    return f"{check_address(token)}advice/"


def _paper(request: HttpRequest, template: str, page: Page) -> HttpResponse:
    return silent(render(request, template, {**page, **frame_of_paper(voice())}))

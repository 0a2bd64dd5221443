"""Handing a check over to an officer's screen."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods, require_safe

from riskcheck.links import check_link as checklink
from riskcheck.links import handover_code as handover
from riskcheck.links.base32_rows import MisreadRow
from riskcheck.links.check_link import make_check_address
from riskcheck.present.expiry import describe_life
from riskcheck.present.languages import remember_page
from riskcheck.web.check.asking import ASK, INVALID, SeeOther
from riskcheck.web.handover.page import ShowPage, TypingPage, explain_misread, make_shown_line
from riskcheck.web.shared.language import lead_first_visit
from riskcheck.web.shared.open_check import open_check
from riskcheck.web.shared.referrer import silence_referrer


@require_safe
def show(request: HttpRequest, token: str) -> HttpResponse:
    """For the traveller: what an officer needs to open this check on another screen."""
    answers, left = open_check(token)
    address = make_check_address(token)
    try:
        line = handover.seal_line(answers, checklink.read_sealing_time(token))
    except checklink.Expired:
        shown = None
    else:
        shown = make_shown_line(line, request.build_absolute_uri("/").rstrip("/"))
    page = ShowPage(shown, address, life=describe_life(address, "show/", left))
    return silence_referrer(HttpResponse(page.draw()))


@require_http_methods(ASK)
@lead_first_visit
def type_line(request: HttpRequest) -> HttpResponse:
    """For the officer: a place to type it. No referrer policy of its own: a form must say where it is from."""
    if request.method == "POST":
        return _handed_over(request, request.POST.get("line", ""))
    return HttpResponse(TypingPage().draw())


@require_safe
def open_line(request: HttpRequest, line: str) -> HttpResponse:
    """Where the square code leads."""
    return _handed_over(request, line)


def _handed_over(request: HttpRequest, typed: str) -> HttpResponse:
    try:
        answers, sealed_at = handover.open_line(typed)
    except MisreadRow as misread:
        remember_page("/h/")
        page = TypingPage(typed, explain_misread(misread))
        return HttpResponse(page.draw(), status=INVALID)
    at_the_desk = "desk/" if "desk" in request.POST else ""
    address = make_check_address(checklink.seal_answers(answers, now=sealed_at)) + at_the_desk
    return silence_referrer(SeeOther(address))

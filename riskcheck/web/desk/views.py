"""The officer's page at the counter."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods, require_safe

from riskcheck.links.check_link import make_check_address
from riskcheck.web.check.asking import INVALID
from riskcheck.web.desk.form import fill_form
from riskcheck.web.desk.page import gzip_fresh_desk, make_desk_page
from riskcheck.web.desk.result import OpenedResult
from riskcheck.web.shared.http_cache import send_page
from riskcheck.web.shared.open_check import open_check


@require_http_methods(["GET", "HEAD", "POST"])
def desk(request: HttpRequest) -> HttpResponse:
    """Answers as form fields in; the questions still to ask and the result out. No address holds any."""
    if request.method == "POST":
        page = make_desk_page(request.POST)
        return HttpResponse(page.draw(), status=INVALID if page.is_wrong else 200)
    return send_page(request, gzip_fresh_desk())


@require_safe
def handed_over(_request: HttpRequest, token: str) -> HttpResponse:
    """The page filled in with a traveller's check, to be corrected and printed."""
    answers, left = open_check(token)
    page = make_desk_page(fill_form(answers), OpenedResult(make_check_address(token), left))
    return HttpResponse(page.draw())

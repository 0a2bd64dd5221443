"""A check that is given 30 more minutes."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from riskcheck.links.check_link import make_check_address, seal_answers
from riskcheck.web.check.asking import SeeOther
from riskcheck.web.shared.open_check import open_check
from riskcheck.web.shared.referrer import silence_referrer


@require_safe
def give_longer(request: HttpRequest, token: str, step: str) -> HttpResponse:
    """The same page, under an address made now. The old one still opens until its own time is over."""
    answers, _left = open_check(token)
    address = f"{make_check_address(seal_answers(answers))}{step}"
    query = request.META["QUERY_STRING"]
    return silence_referrer(SeeOther(f"{address}?{query}" if query else address))

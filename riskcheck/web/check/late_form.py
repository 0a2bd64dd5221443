"""A screen that was sent after its check had ended is asked again, filled in.

The address opens nothing by then. But the page had shown the answers so far, and its form brings them along: what a
person sends themselves begins 30 new minutes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from riskcheck.engine.model.questions import Answer, Answers, BadAnswer
from riskcheck.links.check_link import Expired, make_check_address, seal_answers
from riskcheck.service import check_answers
from riskcheck.web.check.sent_form import SO_FAR, seal_sent_form

LATE = "late"
SEE_OTHER = 303


def write_so_far(answers: Answers) -> str:
    """What the form of a screen carries."""
    return json.dumps(dict(answers))


def is_late(form: Mapping[str, Any] | None) -> bool:
    return form is not None and LATE in form


def ask_late_again(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """For a view that a screen is sent to."""

    @wraps(view)
    def answer(request: HttpRequest, token: str, **step: str) -> HttpResponse:
        try:
            return view(request, token, **step)
        except Expired:
            answers = _read_so_far(request.POST.get(SO_FAR, ""))
            if answers is None:
                raise
            return _begin_again(request, token, answers)

    return answer


def _read_so_far(text: str) -> dict[str, Answer] | None:
    try:
        told = json.loads(text)
        return check_answers(told) if isinstance(told, dict) else None
    except (ValueError, RecursionError, BadAnswer):
        return None


def _begin_again(request: HttpRequest, token: str, answers: Answers) -> HttpResponse:
    form = request.POST.copy()
    form[LATE] = "yes"
    step = request.path.removeprefix(make_check_address(token))
    address = f"{make_check_address(seal_answers(answers))}{step}"
    try:
        return HttpResponseRedirect(f"{address}{seal_sent_form(form)}", status=SEE_OTHER)
    except ValueError:  # more than the fields of any screen hold
        return HttpResponseRedirect(address, status=SEE_OTHER)

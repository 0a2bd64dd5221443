"""The addresses under /api/v1/. What is for people, the page, is in the language of its address; all else is English."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import cast

from django.conf import settings
from django.http import HttpRequest, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.urls import URLPattern, path
from django.utils.translation import activate

from riskcheck.web.api.api_page import show_api
from riskcheck.web.api.document import send_document
from riskcheck.web.api.operations import api
from riskcheck.web.shared.problems import WRONG_METHOD, Refused, answer_problem

View = Callable[..., HttpResponseBase]


def _answer_in_english(view: View) -> View:
    """Whatever the address begins with. Not only until the view returns: a batch is judged while it is sent."""

    @wraps(view)
    def answer(request: HttpRequest, **named: str) -> HttpResponseBase:
        activate(settings.LANGUAGE_CODE)
        return view(request, **named)

    return answer


def _answer_methods(view: View) -> View:
    """HEAD is answered as GET is, the gate leaves out the body; other methods with a problem document."""

    @wraps(view)
    def answer(request: HttpRequest, **named: str) -> HttpResponseBase:
        method = request.method
        request.method = "GET" if method == "HEAD" else method
        try:
            response = view(request, **named)
        finally:
            request.method = method
        if not isinstance(response, HttpResponseNotAllowed):
            return response
        refused = answer_problem(Refused(WRONG_METHOD))
        allowed = response["Allow"]
        refused["Allow"] = allowed.replace("GET", "GET, HEAD")
        return refused

    return answer


def _list_operations() -> list[URLPattern]:
    """Those of django-ninja, without the empty one at its root."""
    return [
        path(str(pattern.pattern), _answer_in_english(_answer_methods(pattern.callback)))
        for pattern in cast(list[URLPattern], api.urls[0])
        if str(pattern.pattern)
    ]


urlpatterns = [
    path("", show_api),
    path("openapi.json", _answer_in_english(send_document)),
    *_list_operations(),
]

"""The API itself: what its operations share, and how it answers what they refuse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, UnreadablePostError
from ninja import NinjaAPI

from riskcheck.engine.judging.report import Plain
from riskcheck.web.api.judging import write_json
from riskcheck.web.shared.http_cache import GzippedPage, gzip_text, keep_page, send_kept_page
from riskcheck.web.shared.problems import UNREADABLE, Refused, answer_problem

JSON = "application/json"
NDJSON = "application/x-ndjson"
CSV = "text/csv; charset=utf-8"

api = NinjaAPI(
    title="riskcheck",
    version="v1",
    description=(
        "What a destination may do to a traveller as its own citizen. Nothing sent is kept or logged. "
        "This is information, not legal advice."
    ),
    openapi_url=None,
    docs_url=None,
)


@api.exception_handler(Refused)
def _answer_problem(_request: HttpRequest, problem: Refused) -> HttpResponse:
    return answer_problem(problem)


@api.exception_handler(UnreadablePostError)
def _answer_unreadable(_request: HttpRequest, _error: UnreadablePostError) -> HttpResponse:
    return answer_problem(Refused(UNREADABLE))


# What an operation declares beside its shapes, for the OpenAPI document


def take_answers(content_type: str, *may_fail: int) -> dict[str, Any]:
    """It takes answers, and may answer with a problem of these kinds."""
    answers = {"$ref": "#/components/schemas/Answers"}
    return {
        "requestBody": {"required": True, "content": {content_type: {"schema": answers}}},
        "responses": _name_problems(400, 403, 413, 415, *may_fail),
    }


def give_held(*may_fail: int) -> dict[str, Any]:
    """It gives what is the same for everyone, with an ETag to ask again by."""
    unchanged = {"description": "What If-None-Match names still stands"}
    return {"responses": {"304": unchanged, **_name_problems(400, *may_fail)}}


def _name_problems(*statuses: int) -> dict[str, Any]:
    return {str(s): {"$ref": f"#/components/responses/Problem{s}"} for s in statuses}


# What an operation sends


def send_json(document: Plain) -> HttpResponse:
    return HttpResponse(write_json(document), content_type=JSON)


def send_held(request: HttpRequest, report: Callable[..., Plain], *subject: object) -> HttpResponse:
    return send_kept(request, _draw_held(report, *subject), JSON)


def send_kept(request: HttpRequest, page: GzippedPage, content_type: str) -> HttpResponse:
    response = send_kept_page(request, page)
    response["Content-Type"] = content_type
    return response


@keep_page
def _draw_held(report: Callable[..., Plain], *subject: object) -> GzippedPage:
    return gzip_text(write_json(report(*subject)))

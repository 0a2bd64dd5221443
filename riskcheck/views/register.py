"""A register in the browser: a file in, a page with levels out, and the same as a file to keep."""

from __future__ import annotations

from functools import cache

from csp.utils import build_policy
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from riskcheck import errorpages
from riskcheck.pages.carried import NotCarried, brought_back
from riskcheck.pages.packing import packed_as_it_comes
from riskcheck.pages.registerform import NotUsable, form_page, made_up_register, sent_register
from riskcheck.pages.registerjudged import judged_page

INVALID = 400
TOO_LARGE = 413
UNBUFFERED = {"X-Accel-Buffering": "no"}


@require_http_methods(["GET", "HEAD", "POST"])
def register(request: HttpRequest) -> HttpResponseBase:
    response: HttpResponseBase
    if request.method != "POST":
        response = HttpResponse(form_page(request))
    else:
        try:
            pieces = judged_page(request, sent_register(request))
            response = packed_as_it_comes(
                request, StreamingHttpResponse(pieces, headers=UNBUFFERED)
            )
        except NotUsable as error:
            status = TOO_LARGE if error.is_too_large else INVALID
            response = HttpResponse(form_page(request, str(error)), status=status)
    response["Content-Security-Policy"] = _policy()
    return response


@require_safe
def sample(_request: HttpRequest) -> HttpResponse:
    """People who do not exist."""
    return _table(made_up_register(), "travel-check-sample.csv")


@require_POST
def download(request: HttpRequest) -> HttpResponse:
    """The result that the page carried."""
    try:
        return _table(brought_back(request.POST.get("result", "")), "travel-check.csv")
    except NotCarried:
        return errorpages.bad_request(request)


def _table(content: bytes, name: str) -> HttpResponse:
    kept = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type="text/csv; charset=utf-8", headers=kept)


@cache
def _policy() -> str:
    """That of every page, and the script may send the file and show how far it is."""
    return build_policy(update={"connect-src": ["'self'"]})

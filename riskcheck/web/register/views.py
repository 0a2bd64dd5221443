"""A register in the browser: a file in, a page with levels out, and the same as a file to keep."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from riskcheck.engine.model.questions import BadAnswer
from riskcheck.links.page_root import get_root
from riskcheck.pack.selection import parse_levels
from riskcheck.pack.setting import NotSet
from riskcheck.register.inmemory import forget_register
from riskcheck.register.mapping import write_mapping
from riskcheck.web.check.asking import SeeOther
from riskcheck.web.desk.form import fill_form
from riskcheck.web.desk.page import make_desk_page
from riskcheck.web.register.carried import (
    MOST_RESULT_BYTES,
    CarriesTooMuch,
    NotCarried,
    read_carried_answers,
    unpack_register,
)
from riskcheck.web.register.columns_page import make_columns_page, make_unmatched_page
from riskcheck.web.register.form import make_register_page, make_sample_register
from riskcheck.web.register.result_page import stream_judged_page
from riskcheck.web.register.sheets import NoPlace, stream_html, write_pdf
from riskcheck.web.register.upload import (
    NotMatched,
    NotUsable,
    RegisterUpload,
    read_carried_file,
    read_sent_file,
)
from riskcheck.web.shared import errors as errorpages
from riskcheck.web.shared.http_cache import gzip_stream

INVALID = 400
TOO_LARGE = 413
JUDGE, MAPPING = "judge", "mapping"
"""What the buttons of the page of columns send, beside one that shows it again."""

TOML = "application/toml; charset=utf-8"
CSV, HTML, PDF = "text/csv; charset=utf-8", "text/html; charset=utf-8", "application/pdf"
UNBUFFERED = {"X-Accel-Buffering": "no"}


@require_http_methods(["GET", "HEAD", "POST"])
def register(request: HttpRequest) -> HttpResponseBase:
    if request.method != "POST":
        return HttpResponse(make_register_page(request).draw())
    try:
        return _judge(request, read_sent_file(request))
    except NotUsable as error:
        return _refuse(request, error)


@require_http_methods(["GET", "HEAD", "POST"])
def columns(request: HttpRequest) -> HttpResponseBase:
    """How a file is read, whether sent or carried by this very page; or judged, or its mapping, if that is asked for.
    Without a file it leads to where one is chosen."""
    if request.method != "POST":
        return SeeOther(f"{get_root()}/desk/register/")
    try:
        is_carried = "register" not in request.FILES and "register" in request.POST
        sent = read_carried_file(request) if is_carried else read_sent_file(request)
        if request.POST.get("do") == JUDGE:
            return _judge(request, sent)
        return _show_columns(sent, as_file=request.POST.get("do") == MAPPING)
    except NotUsable as error:
        return _refuse(request, error)
    except CarriesTooMuch:
        return errorpages.answer_too_large(request)
    except NotCarried:
        return errorpages.answer_bad_request(request)


def _judge(request: HttpRequest, sent: RegisterUpload) -> HttpResponseBase:
    try:
        judged = sent.read()
    except NotMatched as error:
        return _ask_for_columns(sent, error)
    pieces = stream_judged_page(sent, judged)
    return gzip_stream(request, StreamingHttpResponse(pieces, headers=UNBUFFERED))


def _show_columns(sent: RegisterUpload, *, as_file: bool) -> HttpResponse:
    table = sent.hold()
    try:
        held = sent.match(table)
        if as_file:
            return HttpResponse(write_mapping(held.job.columns), headers=_file("office.toml", TOML))
        return HttpResponse(make_columns_page(sent, table, held).draw())
    except NotMatched as error:
        return _ask_for_columns(sent, error)
    finally:
        forget_register()


def _ask_for_columns(sent: RegisterUpload, error: NotMatched) -> HttpResponse:
    forget_register()
    return HttpResponse(make_unmatched_page(sent, error).draw(), status=INVALID)


def _refuse(request: HttpRequest, error: NotUsable) -> HttpResponse:
    forget_register()
    status = TOO_LARGE if error.is_too_large else INVALID
    return HttpResponse(make_register_page(request, str(error)).draw(), status=status)


@require_safe
def sample(_request: HttpRequest) -> HttpResponse:
    """People who do not exist."""
    return HttpResponse(make_sample_register(), headers=_file("travel-check-sample.csv", CSV))


@require_POST
def download(request: HttpRequest) -> HttpResponse:
    """The result that the page carried."""
    try:
        result = unpack_register(request.POST.get("result", ""), MOST_RESULT_BYTES)
    except NotCarried:
        return errorpages.answer_bad_request(request)
    return HttpResponse(result, headers=_file("travel-check.csv", CSV))


@require_POST
def person(request: HttpRequest) -> HttpResponse:
    """The officer's page, filled in with what the register says of one person."""
    try:
        answers = read_carried_answers(
            request.POST.get("asked", ""), request.POST.get("answers", "")
        )
    except (NotCarried, BadAnswer):
        return errorpages.answer_bad_request(request)
    return HttpResponse(make_desk_page(fill_form(answers)).draw())


@require_POST
def pack(request: HttpRequest) -> HttpResponseBase:
    """A sheet for each person at the levels chosen, of the register that the page carried."""
    try:
        levels = parse_levels(request.POST.get("levels", ""))
        sent = read_carried_file(request)
        if request.POST.get("as") == "html":
            headers = UNBUFFERED | _file("travel-check.html", HTML)
            return StreamingHttpResponse(stream_html(sent, levels), headers=headers)
        return HttpResponse(write_pdf(sent, levels), headers=_file("travel-check.pdf", PDF))
    except NotUsable as error:
        return errorpages.answer_no_pack(request, str(error))
    except NoPlace:
        return errorpages.answer_too_busy_for_packs(request)
    except (NotSet, MemoryError):
        return errorpages.answer_no_memory_for_packs(request)
    except CarriesTooMuch:
        return errorpages.answer_too_large(request)
    except ValueError:  # no levels, or nothing that a page of ours carried
        return errorpages.answer_bad_request(request)


def _file(name: str, kind: str) -> dict[str, str]:
    return {"Content-Type": kind, "Content-Disposition": f'attachment; filename="{name}"'}

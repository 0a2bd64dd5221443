"""The gate every request passes: who may send a form, what it may hold, what a browser may keep."""

import logging
import re
from collections.abc import Callable
from urllib.parse import urlsplit

from csp.utils import build_policy
from django.conf import settings
from django.core.exceptions import BadRequest, DisallowedHost, SuspiciousOperation
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, UnreadablePostError
from django.http.multipartparser import MultiPartParserError

from riskcheck.links.check_link import CheckEnded
from riskcheck.present.languages import remember_page
from riskcheck.web.shared import errors as errorpages
from riskcheck.web.shared.handler import UNREADABLE
from riskcheck.web.shared.language import ASKS, use_language_of
from riskcheck.web.shared.office_only import is_closed_to
from riskcheck.web.shared.problems import is_for_programs
from riskcheck.web.shared.search_engines import CLOSED

_UNREADABLE = (SuspiciousOperation, BadRequest, MultiPartParserError, UnreadablePostError)
NOT_MODIFIED = 304
READ_AWAY_AT_MOST = 32 * 1024 * 1024
HEALTH = ("/healthz", "/healthz/", "/readyz", "/readyz/")
"""Asked for by machines that know an address only, not a host name. They say the same to everyone."""
FROM_ANYWHERE = "/start/"
"""Takes forms of other sites: docs/decisions/0031-beside-other-sites.md."""
_LENGTH = re.compile(r"[0-9]{1,18}")
_log = logging.getLogger(__name__)


class Gate:
    """One middleware for what would otherwise be five: the cost of a request is counted in microseconds."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        # The policy never differs from one response to the next, so it is written once.
        self.headers = {
            "Cache-Control": "no-store",
            "Content-Security-Policy": build_policy(),
            "Cross-Origin-Opener-Policy": settings.SECURE_CROSS_ORIGIN_OPENER_POLICY,
            "Cross-Origin-Resource-Policy": "same-origin",
            "Permissions-Policy": settings.PERMISSIONS_POLICY,
            # Django's own middleware sends these too, but not with what is refused before it is reached.
            "Referrer-Policy": settings.SECURE_REFERRER_POLICY,
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
            "X-Robots-Tag": CLOSED,
        }

    def __call__(self, request: HttpRequest) -> HttpResponse:
        use_language_of(request)
        response = _find_refusal(request) or self.get_response(request)
        if isinstance(response, HttpResponseNotAllowed) and request.method in ASKS:
            response = errorpages.answer_form_only(request, response)
        for name, value in self.headers.items():
            if name not in response.headers:
                response.headers[name] = value
        told = response.streaming or "Content-Length" in response.headers
        if not told and response.status_code != NOT_MODIFIED:
            response.headers["Content-Length"] = str(len(response.content))
            if request.method == "HEAD":
                response.content = b""
        remember_page("/")  # its address may be that of a check
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        return errorpages.answer_check_ended(request) if isinstance(error, CheckEnded) else None


def _find_refusal(request: HttpRequest) -> HttpResponse | None:
    try:
        if request.path_info in HEALTH and request.method in ("GET", "HEAD"):
            return None
        host = request.get_host()
        if UNREADABLE in request.META:
            return errorpages.answer_bad_request(request)
        if is_closed_to(request):
            return errorpages.answer_office_only(request)
        if request.method in ("GET", "HEAD"):
            return None
        if request.path_info != FROM_ANYWHERE and _is_from_elsewhere(request, host):
            _log.warning("Refused a form sent from another site")
            return errorpages.answer_sent_from_elsewhere(request)
        length = _read_stated_length(request)
        if length > settings.LARGER_FORMS.get(request.path_info, settings.LARGEST_FORM):
            return _is_too_large(request, length)
        if length < 0 or _has_what_no_form_holds(request):
            return errorpages.answer_bad_request(request)
    except DisallowedHost:
        _log.warning("Refused a request for a host that RISKCHECK_ALLOWED_HOSTS does not name")
        return errorpages.answer_bad_request(request)
    except _UNREADABLE:
        return errorpages.answer_bad_request(request)
    return None


def _is_from_elsewhere(request: HttpRequest, host: str) -> bool:
    """A browser too old to send either header may pass: docs/decisions/0002-no-csrf-token.md."""
    if _is_from_a_named_site(request):
        return False
    site = request.META.get("HTTP_SEC_FETCH_SITE")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.META.get("HTTP_ORIGIN")
    return origin is not None and _get_host(origin) != host.lower()


def _is_from_a_named_site(request: HttpRequest) -> bool:
    """Whether a page asks the API whose site the settings name: docs/decisions/0029-json-over-http.md."""
    origin = request.META.get("HTTP_ORIGIN")
    return origin in settings.CORS_ALLOWED_ORIGINS and is_for_programs(request)


def _get_host(origin: str) -> str:
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:
        return ""


def _read_stated_length(request: HttpRequest) -> int:
    """Below 0 where none can be relied on: Django takes a body of unstated length for an empty one."""
    length = request.META.get("CONTENT_LENGTH") or "0"
    if "HTTP_TRANSFER_ENCODING" in request.META or not _LENGTH.fullmatch(length):
        return -1
    return int(length)


def _is_too_large(request: HttpRequest, length: int) -> HttpResponse:
    """A browser shows the answer only once it has sent everything, so what is not much too large is
    let in and thrown away; nothing of the rest is read."""
    if request.path_info not in settings.LARGER_FORMS and not is_for_programs(request):
        return errorpages.answer_bad_request(request)
    if length <= READ_AWAY_AT_MOST:
        while request.read(settings.LARGEST_FORM):
            pass
    return errorpages.answer_too_large(request)


def _has_what_no_form_holds(request: HttpRequest) -> bool:
    """A null byte, or the mark Django leaves where bytes were not text."""
    return any(
        "\0" in text or "\ufffd" in text
        for name, values in request.POST.lists()
        for text in (name, *values)
    )

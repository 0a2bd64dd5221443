"""In which language a request is answered: as its address says, and on a first visit as the browser asks.

Never by place, and never remembered: docs/decisions/0038-a-language-lives-in-the-address.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from urllib.parse import urlencode

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django.utils.translation import activate, get_supported_language_variant
from django.utils.translation.trans_real import parse_accept_lang_header

from riskcheck.links.page_root import get_root, split_language
from riskcheck.present.languages import ASKED_FOR, remember_page

LONGEST_HEADER = 200
ANY = "*"
CHECKS = "/check/"
"""Where what was answered before stays in the address, whatever has just been sent."""
KEPT_OF_QUERY = {
    "/": ("destination", "role", "sent"),
    "/advice/": ("sent",),
    "/countries/": ("q",),
    "/questions/": ("sent",),
    CHECKS: ("language", "beside", "paper", "sent", "was"),
}
"""What a page reads of its query, which the same page in another language keeps: what a link fills in, what is searched
for, how a sheet is printed, and what is sealed. No answer that somebody gave in the clear."""
SHOWN_AT = {
    "/desk": "/desk/",
    "/desk/": "/desk/",
    "/desk/register/": "/desk/register/",
    "/desk/register/columns/": "/desk/register/",
    "/desk/register/download/": "/desk/register/",
    "/desk/register/pack/": "/desk/register/",
    "/desk/register/person/": "/desk/",
}
"""Where an officer finds the page again, as nobody has filled it in, that a form was sent to."""
ASKS = ("GET", "HEAD")
FROM_OUTSIDE = ("none", "cross-site", "same-site")
CHOSEN = (ASKED_FOR, "sent")
"""What the address of the first page holds where its reader has been here before."""
CHOSEN_BY = ("Accept-Language", "Sec-Fetch-Site")
"""The headers on which a language hangs that is chosen."""
OPENS = "Sec-Fetch-Dest"
A_PAGE = "document"
"""What this header says of a page that is opened, not of what a page or a program loads."""
View = Callable[..., HttpResponse]


def use_language_of(request: HttpRequest) -> None:
    """What follows the language in the address is the page."""
    request.LANGUAGE_CODE, request.path_info = split_language(request.path_info)
    request.path = f"{get_root(request.LANGUAGE_CODE)}{request.path_info}"
    activate(request.LANGUAGE_CODE)
    remember_page(_find_page(request))


def _find_page(request: HttpRequest) -> str:
    """Nothing that a form sends is in it. A view that has sealed what was sent remembers where that opens."""
    if request.method in ASKS:
        return f"{request.path_info}{keep_query(request)}"
    if request.path_info.startswith(CHECKS):
        return request.path_info
    return SHOWN_AT.get(request.path_info, "/")


def keep_query(request: HttpRequest) -> str:
    page = CHECKS if request.path_info.startswith(CHECKS) else request.path_info
    query = _read_query(request)
    told = ((name, query.get(name, "").strip()) for name in KEPT_OF_QUERY.get(page, ()))
    kept = [(name, text) for name, text in told if text]
    return f"?{urlencode(kept)}" if kept else ""


def _read_query(request: HttpRequest) -> Mapping[str, str]:
    """Nothing where there are too many fields: a view that reads them refuses them."""
    try:
        return request.GET
    except SuspiciousOperation:
        return {}


def lead_first_visit(view: View) -> View:
    """For an open page. English has no prefix, and its address may be what a reader chose: who only follows links of ours
    stays there, and so does whoever does not say where they come from. What opens a page from outside leads on."""

    @wraps(view)
    def answer(request: HttpRequest, *where: object, **named: object) -> HttpResponse:
        if request.LANGUAGE_CODE != settings.LANGUAGE_CODE:
            return view(request, *where, **named)
        is_visit = "Sec-Fetch-Site" in request.headers and request.headers.get(OPENS) == A_PAGE
        language = choose_language(request) if is_visit else request.LANGUAGE_CODE
        stays = language == request.LANGUAGE_CODE
        response = view(request, *where, **named) if stays else lead_to(language, request)
        patch_vary_headers(response, (*CHOSEN_BY, OPENS))
        return response

    return answer


def lead_to(language: str, request: HttpRequest) -> HttpResponse:
    """The same page in another language, with what it reads of its query."""
    address = f"{get_root(language)}{request.path_info}{keep_query(request)}"
    return HttpResponseRedirect(address)


def choose_language(request: HttpRequest) -> str:
    """The first that the browser asks for of those we have; the one of the address where the visitor comes from a page of
    ours, or chose it."""
    if request.LANGUAGE_CODE != settings.LANGUAGE_CODE or request.method not in ASKS:
        return request.LANGUAGE_CODE
    if any(map(_read_query(request).get, CHOSEN)):
        return request.LANGUAGE_CODE
    if request.headers.get("Sec-Fetch-Site", "none") not in FROM_OUTSIDE:
        return request.LANGUAGE_CODE
    asked = request.headers.get("Accept-Language", "")[:LONGEST_HEADER]
    for code, weight in parse_accept_lang_header(asked):
        if code == ANY or not weight:
            break
        try:
            return get_supported_language_variant(code)
        except LookupError:
            continue
    return settings.LANGUAGE_CODE

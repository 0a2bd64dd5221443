"""Pages that are the same to everyone: what we hold, and what we say of ourselves."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.views.decorators.http import require_safe

from riskcheck.facts import COUNTRIES
from riskcheck.present.page import Page
from riskcheck.present.rulebook_addresses import make_part_address
from riskcheck.present.sources import make_country_address
from riskcheck.present.translator import get_translator
from riskcheck.web.library.changes import draw_changes_page
from riskcheck.web.library.countries import draw_countries_page, search_countries
from riskcheck.web.library.country import draw_country_page
from riskcheck.web.library.rulebook import PARTS, draw_rulebook_page, draw_rulebook_part
from riskcheck.web.shared import errors as errorpages
from riskcheck.web.shared.http_cache import GzippedPage, send_kept_page
from riskcheck.web.shared.language import lead_first_visit
from riskcheck.web.shared.referrer import silence_referrer
from riskcheck.web.shared.search_engines import open_to_search


@require_safe
@lead_first_visit
def show_page(request: HttpRequest, page: Page) -> HttpResponse:
    response = HttpResponse(page.draw())
    return open_to_search(request, response) if page.write_description() else response


@require_safe
@lead_first_visit
def show_rulebook(request: HttpRequest) -> HttpResponse:
    return _send_to_anybody(request, draw_rulebook_page(get_translator()))


@require_safe
@lead_first_visit
def show_rulebook_part(request: HttpRequest, part: str, slash: str) -> HttpResponse:
    if part not in PARTS:
        return errorpages.answer_page_not_found(request)
    if not slash:
        return HttpResponsePermanentRedirect(make_part_address(part))
    return _send_to_anybody(request, draw_rulebook_part(part, get_translator()))


@require_safe
@lead_first_visit
def show_changes(request: HttpRequest) -> HttpResponse:
    return _send_to_anybody(request, draw_changes_page(get_translator()))


@require_safe
@lead_first_visit
def show_countries(request: HttpRequest) -> HttpResponse:
    """The whole list, or what a search finds in it."""
    typed = request.GET.get("q", "").strip()
    if not typed:
        return _send_to_anybody(request, draw_countries_page(get_translator()))
    return silence_referrer(HttpResponse(search_countries(typed, get_translator()).draw()))


@require_safe
@lead_first_visit
def show_country(request: HttpRequest, code: str, slash: str) -> HttpResponse:
    known = code.upper()
    if known not in COUNTRIES:
        return errorpages.answer_no_such_country(request)
    if code != known or not slash:
        return HttpResponsePermanentRedirect(make_country_address(known))
    return _send_to_anybody(request, draw_country_page(known, get_translator()))


def _send_to_anybody(request: HttpRequest, page: GzippedPage) -> HttpResponse:
    return open_to_search(request, send_kept_page(request, page))

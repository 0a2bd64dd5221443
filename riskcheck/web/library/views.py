"""Pages that are the same to everyone: what we hold, and what we say of ourselves."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.views.decorators.http import require_safe

from riskcheck.facts import COUNTRIES
from riskcheck.present.translator import get_translator
from riskcheck.web.library.changes import changes_page
from riskcheck.web.library.countries import countries_page, search_shown
from riskcheck.web.library.country import country_page
from riskcheck.web.library.rulebook import rulebook_page
from riskcheck.web.shared import errors as errorpages
from riskcheck.web.shared.http_cache import send_kept_page
from riskcheck.web.shared.referrer import silence_referrer


@require_safe
def page(request: HttpRequest, template: str) -> HttpResponse:
    return render(request, template)


@require_safe
def rulebook(request: HttpRequest) -> HttpResponse:
    return send_kept_page(request, rulebook_page(get_translator()))


@require_safe
def changes(request: HttpRequest) -> HttpResponse:
    return send_kept_page(request, changes_page(get_translator()))


@require_safe
def countries(request: HttpRequest) -> HttpResponse:
    """The whole list, or what a search finds in it."""
    typed = request.GET.get("q", "").strip()
    if not typed:
        return send_kept_page(request, countries_page(get_translator()))
    return silence_referrer(
        render(request, "countries.html", search_shown(typed, get_translator()))
    )


@require_safe
def country(request: HttpRequest, code: str, slash: str) -> HttpResponse:
    known = code.upper()
    if known not in COUNTRIES:
        return errorpages.answer_no_such_country(request)
    if code != known or not slash:
        return HttpResponsePermanentRedirect(f"/countries/{known}/")
    return send_kept_page(request, country_page(known, get_translator()))


@require_safe
def healthz(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("ok", content_type="text/plain")

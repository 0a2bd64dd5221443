"""Pages that are the same to everyone: what we hold, and what we say of ourselves."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.views.decorators.http import require_safe

from riskcheck.facts import COUNTRIES
from riskcheck.present.translator import voice
from riskcheck.web.library.changes import changes_page
from riskcheck.web.library.countries import countries_page, search_shown
from riskcheck.web.library.country import country_page
from riskcheck.web.library.rulebook import rulebook_page
from riskcheck.web.shared import errors as errorpages
from riskcheck.web.shared.http_cache import sent_to_keep
from riskcheck.web.shared.referrer import silent


@require_safe
def page(request: HttpRequest, template: str) -> HttpResponse:
    return render(request, template)


@require_safe
def rulebook(request: HttpRequest) -> HttpResponse:
    return sent_to_keep(request, rulebook_page(voice()))


@require_safe
def changes(request: HttpRequest) -> HttpResponse:
    return sent_to_keep(request, changes_page(voice()))


@require_safe
def countries(request: HttpRequest) -> HttpResponse:
    """The whole list, or what a search finds in it."""
    typed = request.GET.get("q", "").strip()
    if not typed:
        return sent_to_keep(request, countries_page(voice()))
    return silent(render(request, "countries.html", search_shown(typed, voice())))


@require_safe
def country(request: HttpRequest, code: str, slash: str) -> HttpResponse:
    known = code.upper()
    if known not in COUNTRIES:
        return errorpages.no_such_country(request)
    if code != known or not slash:
        return HttpResponsePermanentRedirect(f"/countries/{known}/")
    return sent_to_keep(request, country_page(known, voice()))


@require_safe
def healthz(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("ok", content_type="text/plain")

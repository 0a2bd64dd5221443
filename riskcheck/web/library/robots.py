"""What search engines may visit, and where all of it is."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from riskcheck.facts import COUNTRIES
from riskcheck.present.page import Page
from riskcheck.present.rulebook_addresses import INDEX
from riskcheck.present.sources import make_country_address
from riskcheck.web.library.rulebook import PARTS

OPEN_ADDRESSES = (
    f"{settings.PREFIX}/",
    f"{settings.PREFIX}/countries/",
    *map(make_country_address, COUNTRIES),
    INDEX,
    *PARTS,
    f"{settings.PREFIX}/changes/",
    f"{settings.PREFIX}/about/",
    f"{settings.PREFIX}/privacy/",
    f"{settings.PREFIX}/accessibility/",
)

CLOSED_ADDRESSES = (
    f"{settings.PREFIX}/check/",
    f"{settings.PREFIX}/desk",
    f"{settings.PREFIX}/h/",
    f"{settings.PREFIX}/H/",
    f"{settings.PREFIX}/start/",
    f"{settings.PREFIX}/questions/",
    f"{settings.PREFIX}/advice/",
    f"{settings.PREFIX}/countries/?",
)
"""Beginnings of addresses. A page there also says itself that it is closed."""


@dataclass(frozen=True)
class RobotsFile(Page):
    template = "library/robots.txt"
    closed: tuple[str, ...]
    sitemap: str


@dataclass(frozen=True)
class Sitemap(Page):
    template = "library/sitemap.xml"
    addresses: tuple[str, ...]


@require_safe
def send_robots(request: HttpRequest) -> HttpResponse:
    page = RobotsFile(
        CLOSED_ADDRESSES, request.build_absolute_uri(f"{settings.PREFIX}/sitemap.xml")
    )
    return HttpResponse(page.draw(), content_type="text/plain; charset=utf-8")


@require_safe
def send_sitemap(request: HttpRequest) -> HttpResponse:
    page = Sitemap(tuple(map(request.build_absolute_uri, OPEN_ADDRESSES)))
    return HttpResponse(page.draw(), content_type="application/xml; charset=utf-8")

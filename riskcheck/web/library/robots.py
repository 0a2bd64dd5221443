"""What search engines may visit, and where all of it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import override, to_locale
from django.views.decorators.http import require_safe

from riskcheck.facts import COUNTRIES
from riskcheck.links.page_root import get_root
from riskcheck.present.page import Page
from riskcheck.present.rulebook_addresses import make_part_address
from riskcheck.present.sources import make_country_address
from riskcheck.web.library.rulebook import PARTS

OPEN_PAGES = ("/", "/countries/", "/changes/", "/about/", "/privacy/", "/accessibility/")

CLOSED_PAGES = (
    "/check/",
    "/desk",
    "/h/",
    "/H/",
    "/start/",
    "/questions/",
    "/advice/",
    "/countries/?",
)
"""Beginnings of addresses. A page there also says itself that it is closed."""


def list_open_addresses() -> list[str]:
    """Of every language."""
    return [address for code, _name in settings.LANGUAGES for address in list_addresses_in(code)]


def list_addresses_in(language: str) -> list[str]:
    with override(language):
        return [
            *(f"{get_root()}{page}" for page in OPEN_PAGES),
            *(make_part_address(part) for part in ("", *PARTS)),
            *map(make_country_address, COUNTRIES),
        ]


def list_closed_addresses() -> list[str]:
    roots = [get_root(code) for code, _name in settings.LANGUAGES]
    return [f"{root}{page}" for root in roots for page in CLOSED_PAGES]


@dataclass(frozen=True)
class RobotsFile(Page):
    template = "library/robots.txt"
    closed: tuple[str, ...]
    sitemap: str


class Copy(NamedTuple):
    """An open page in a language, as search engines write its code; or for readers of no language that we have."""

    code: str
    address: str


class ListedPage(NamedTuple):
    """`copies` are the same for each language of a page."""

    address: str
    copies: tuple[Copy, ...]


@dataclass(frozen=True)
class Sitemap(Page):
    template = "library/sitemap.xml"
    pages: tuple[ListedPage, ...]


@require_safe
def send_robots(request: HttpRequest) -> HttpResponse:
    page = RobotsFile(
        tuple(list_closed_addresses()),
        request.build_absolute_uri(f"{settings.PREFIX}/sitemap.xml"),
    )
    return HttpResponse(page.draw(), content_type="text/plain; charset=utf-8")


@require_safe
def send_sitemap(request: HttpRequest) -> HttpResponse:
    page = Sitemap(tuple(_list_pages(request.build_absolute_uri("/").rstrip("/"))))
    return HttpResponse(page.draw(), content_type="application/xml; charset=utf-8")


def _list_pages(host: str) -> Iterator[ListedPage]:
    """Each with its copies in every language: English, which leads a first visit on, also stands for any other."""
    codes = [code for code, _name in settings.LANGUAGES]
    for addresses in zip(*map(list_addresses_in, codes), strict=True):
        told = {code: f"{host}{address}" for code, address in zip(codes, addresses, strict=True)}
        copies = (
            *(Copy(_write_tag(code), address) for code, address in told.items()),
            Copy("x-default", told[settings.LANGUAGE_CODE]),
        )
        for address in told.values():
            yield ListedPage(address, copies)


def _write_tag(code: str) -> str:
    """ "zh-Hans" of "zh-hans"."""
    return to_locale(code).replace("_", "-")

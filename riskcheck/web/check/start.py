"""The first page. Shown fresh it is the same to everyone, so it is drawn and compressed once."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language

from riskcheck.facts import EMERGENCY_LINES
from riskcheck.present.contacts import ContactLine, make_contact_line
from riskcheck.present.expiry import write_expiry
from riskcheck.present.office import Office, get_office
from riskcheck.present.page import Page
from riskcheck.present.translator import get_translator
from riskcheck.web.shared.forms import StartForm
from riskcheck.web.shared.http_cache import GzippedPage, gzip_page, keep_page, send_page


@dataclass(frozen=True)
class Here:
    """Where the page sends its form, and what it says of the check that it changes, if any."""

    address: str
    show_url: str = ""
    disappears: str = ""


FIRST = Here("/")


@dataclass(frozen=True)
class StartPage(Page):
    template = "check/start.html"

    form: StartForm
    here: Here
    lines: tuple[ContactLine, ...]
    office: Office | None


def send_first_page(request: HttpRequest) -> HttpResponse:
    return send_page(request, _gzip_first_page(get_language(), get_office(get_translator())))


def describe_check(address: str, seconds_left: int) -> Here:
    return Here(f"{address}start/", f"{address}show/", write_expiry(seconds_left))


def make_start_page(form: StartForm, here: Here) -> StartPage:
    speaker = get_translator()
    lines = tuple(
        make_contact_line(code, speaker) for code, line in EMERGENCY_LINES.items() if line.abroad
    )
    return StartPage(form, here, lines, get_office(speaker))


@keep_page
def _gzip_first_page(language: str | None, office: Office | None) -> GzippedPage:  # noqa: ARG001
    return gzip_page(make_start_page(StartForm(), FIRST))

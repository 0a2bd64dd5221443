"""The first page. Shown fresh it is the same to everyone, so it is drawn and compressed once."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import get_language

from riskcheck.facts import EMERGENCY_LINES
from riskcheck.present.contacts import write_contact_line
from riskcheck.present.context import add_frame
from riskcheck.present.expiry import write_expiry
from riskcheck.present.office import Office, get_office
from riskcheck.present.translator import get_translator
from riskcheck.web.shared.forms import StartForm
from riskcheck.web.shared.http_cache import GzippedPage, gzip_text, send_page


def first_shown(request: HttpRequest) -> HttpResponse:
    return send_page(request, _drawn(get_language(), get_office(get_translator())))


class Here(NamedTuple):
    """Where the page sends its form, and what it says of the check that it changes, if any."""

    address: str
    show_url: str = ""
    disappears: str = ""


FIRST = Here("/")


def of_check(address: str, seconds_left: int) -> Here:
    return Here(f"{address}start/", f"{address}show/", write_expiry(seconds_left))


def filled(request: HttpRequest, form: StartForm, here: Here, status: int = 200) -> HttpResponse:
    return render(request, "start.html", context(form) | {"here": here}, status=status)


def context(form: StartForm) -> dict[str, object]:
    speaker = get_translator()
    lines = [
        write_contact_line(code, speaker) for code, line in EMERGENCY_LINES.items() if line.abroad
    ]
    return {"form": form, "lines": lines, "post": get_office(speaker), "here": FIRST}


@cache
def _drawn(language: str | None, post: Office | None) -> GzippedPage:  # noqa: ARG001
    frame = add_frame(HttpRequest())
    return gzip_text(render_to_string("start.html", frame | context(StartForm())))

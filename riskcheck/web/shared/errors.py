"""What is answered when something went wrong: a page with the way on, or to a program a problem document."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
from django.utils.translation import activate
from django.utils.translation import gettext as _

from riskcheck.links.page_root import get_root
from riskcheck.present.languages import remember_address, remember_page
from riskcheck.present.page import Page
from riskcheck.web.shared import problems
from riskcheck.web.shared.language import CHOSEN_BY, choose_language
from riskcheck.web.shared.office_only import REGISTERS

_LAST_RESORT = settings.BASE_DIR / "templates" / "errors" / "last_resort.html"
"""Sent as it stands, in every language at once: without a template engine, and without catalogues."""

RETRY_AFTER = 30
"""Seconds that a pack of a hundred sheets may take on a machine with much to do."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ErrorPage(Page):
    """What went wrong, what to do, and the way on: its address and its words."""

    template = "errors/error.html"
    title: str
    message: str
    address: str
    way_on: str


class CheckEndedPage(Page):
    template = "errors/ended.html"


def answer_bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    if problems.is_for_programs(request):
        return _answer_program(problems.UNREADABLE)
    return _answer_page(
        400,
        _("We could not read what was sent"),
        _(
            "It was too long, or it held something a form cannot hold. "
            "Go back, check what you typed, and send it again."
        ),
    )


def answer_too_large(request: HttpRequest) -> HttpResponse:
    if problems.is_for_programs(request):
        return _answer_program(problems.TOO_LARGE)
    return _answer_page(
        413,
        _("The file is too large"),
        _(
            "This page takes files up to %(size)s MB. Nothing of yours was kept. Leave out columns, "
            "split it, or judge it on your own machine with riskcheck triage."
        )
        % {"size": settings.LARGEST_REGISTER // 1024**2},
        way_on=(f"{get_root()}/desk/register/", _("Choose another file")),
    )


def answer_no_pack(_request: HttpRequest, why: str) -> HttpResponse:
    way_on = (f"{get_root()}/desk/register/", _("Judge another register"))
    return _answer_page(400, _("No sheets were made"), why, way_on)


def answer_too_busy_for_packs(_request: HttpRequest) -> HttpResponse:
    return _answer_no_packs_now(
        _(
            "Too many others are being made. Nothing of yours was kept. Wait a minute, then ask "
            "for them again, or choose fewer levels."
        )
    )


def answer_no_memory_for_packs(_request: HttpRequest) -> HttpResponse:
    return _answer_no_packs_now(
        _(
            "There is too little memory or time for them. Nothing of yours was kept. Wait a minute, then ask "
            "for them again, choose fewer levels, or choose HTML."
        )
    )


def _answer_no_packs_now(why: str) -> HttpResponse:
    way_on = (f"{get_root()}/desk/register/", _("Judge another register"))
    response = _answer_page(503, _("The sheets cannot be made just now"), why, way_on)
    response["Retry-After"] = str(RETRY_AFTER)
    return response


def answer_sent_from_elsewhere(request: HttpRequest) -> HttpResponse:
    if problems.is_for_programs(request):
        return _answer_program(problems.FROM_ELSEWHERE)
    return _answer_page(
        403,
        _("This form was sent from another site"),
        _("We answer only forms sent from our own pages. Start the check here."),
    )


def answer_office_only(_request: HttpRequest) -> HttpResponse:
    return _answer_page(
        403,
        _("This page is for the office only"),
        _("It opens on the office’s own network. Everyone may start a check here."),
    )


def answer_permission_denied(
    _request: HttpRequest,
    exception: Exception | None = None,  # noqa: ARG001
) -> HttpResponse:
    return _answer_page(
        403, _("This page is closed"), _("You may not see it. Start the check here.")
    )


def answer_page_not_found(
    request: HttpRequest,
    exception: Exception | None = None,  # noqa: ARG001
) -> HttpResponse:
    if problems.is_for_programs(request):
        return _answer_program(problems.NOT_FOUND)
    activate(choose_language(request))
    page = _answer_page(
        404,
        _("There is no page at this address"),
        _("The address may have a mistake in it, or the page has moved."),
    )
    patch_vary_headers(page, CHOSEN_BY)
    return page


def answer_form_only(request: HttpRequest, refused: HttpResponse) -> HttpResponse:
    """Asked for as a page, where only a form is taken: the way to where that form is."""
    way_on = None
    if request.path_info.startswith(REGISTERS):
        way_on = (f"{get_root()}{REGISTERS}", _("Judge another register"))
    page = _answer_page(
        405,
        _("There is no page at this address"),
        _("It takes only what a form sends."),
        way_on,
    )
    page["Allow"] = refused["Allow"]
    return page


def answer_no_such_country(request: HttpRequest) -> HttpResponse:
    activate(choose_language(request))
    page = _answer_page(
        404,
        _("There is no country at this address"),
        _("A country’s page ends in its code of two letters, such as /countries/FR/."),
        way_on=(f"{get_root()}/countries/", _("Find it in the list")),
    )
    patch_vary_headers(page, CHOSEN_BY)
    return page


def answer_server_error(request: HttpRequest) -> HttpResponse:
    if problems.is_for_programs(request):
        return _answer_program(problems.FAILED)
    try:
        return _answer_page(
            500,
            _("Something went wrong on our side"),
            _("Nothing was kept. Go back and try again, or start a new check."),
        )
    except Exception:  # noqa: BLE001  whatever broke the page may break this one too
        _log.exception("The error page itself failed")
        page = _LAST_RESORT.read_text(encoding="utf-8")
        return HttpResponse(page.replace('href="/', f'href="{settings.PREFIX}/'), status=500)


def answer_check_ended(_request: HttpRequest) -> HttpResponse:
    remember_page("/")
    return HttpResponse(CheckEndedPage().draw(), status=410)


def _answer_program(kind: problems.ProblemKind) -> HttpResponse:
    return problems.answer_problem(problems.Refused(kind))


def _answer_page(
    status: int,
    title: str,
    message: str,
    way_on: tuple[str, str] | None = None,
) -> HttpResponse:
    address, words = way_on or (f"{get_root()}/", _("Start a new check"))
    remember_address(address)  # there may be no page here in another language either
    return HttpResponse(ErrorPage(title, message, address, words).draw(), status=status)

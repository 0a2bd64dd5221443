"""The pages shown when something went wrong, each with the way on."""

import logging

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

_LAST_RESORT = (
    '<!doctype html><html lang="en"><title>Travel check</title>'
    '<h1>Something went wrong</h1><p>Nothing was kept. <a href="/">Start again</a>.</p></html>'
)
RETRY_AFTER = 30
"""Seconds that a pack of a hundred sheets may take on a machine with much to do."""
_log = logging.getLogger(__name__)


def answer_bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    return _page(
        request,
        400,
        _("We could not read what was sent"),
        _(
            "It was too long, or it held something a form cannot hold. "
            "Go back, check what you typed, and send it again."
        ),
    )


def answer_register_too_large(request: HttpRequest) -> HttpResponse:
    return _page(
        request,
        413,
        _("The file is too large"),
        _(
            "This page takes files up to %(size)s MB. Nothing of yours was kept. Leave out columns, "
            "split it, or judge it on your own machine with manage.py triage."
        )
        % {"size": settings.LARGEST_REGISTER // 1024**2},
        way_on=("/desk/register/", _("Choose another file")),
    )


def answer_no_pack(request: HttpRequest, why: str) -> HttpResponse:
    way_on = ("/desk/register/", _("Judge another register"))
    return _page(request, 400, _("No sheets were made"), why, way_on)


def answer_too_busy_for_packs(request: HttpRequest) -> HttpResponse:
    response = _page(
        request,
        503,
        _("The sheets cannot be made just now"),
        _(
            "Too many others are being made. Nothing of yours was kept. Wait a minute, then ask "
            "for them again, or choose fewer levels."
        ),
        way_on=("/desk/register/", _("Judge another register")),
    )
    response["Retry-After"] = str(RETRY_AFTER)
    return response


def answer_sent_from_elsewhere(request: HttpRequest) -> HttpResponse:
    return _page(
        request,
        403,
        _("This form was sent from another site"),
        _("We answer only forms sent from our own pages. Start the check here."),
    )


def answer_permission_denied(
    request: HttpRequest,
    exception: Exception | None = None,  # noqa: ARG001
) -> HttpResponse:
    return _page(
        request, 403, _("This page is closed"), _("You may not see it. Start the check here.")
    )


def answer_page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    return _page(
        request,
        404,
        _("There is no page at this address"),
        _("The address may have a mistake in it, or the page has moved."),
    )


def answer_no_such_country(request: HttpRequest) -> HttpResponse:
    return _page(
        request,
        404,
        _("There is no country at this address"),
        _("A country’s page ends in its code of two letters, such as /countries/FR/."),
        way_on=("/countries/", _("Find it in the list")),
    )


def answer_server_error(request: HttpRequest) -> HttpResponse:
    try:
        return _page(
            request,
            500,
            _("Something went wrong on our side"),
            _("Nothing was kept. Go back and try again, or start a new check."),
        )
    except Exception:  # noqa: BLE001  whatever broke the page may break this one too
        _log.exception("The error page itself failed")
        return HttpResponse(_LAST_RESORT, status=500)


def answer_check_ended(request: HttpRequest) -> HttpResponse:
    return render(request, "errors/ended.html", status=410)


def _page(
    request: HttpRequest,
    status: int,
    title: str,
    message: str,
    way_on: tuple[str, str] | None = None,
) -> HttpResponse:
    address, words = way_on or ("/", _("Start a new check"))
    context = {"title": title, "message": message, "address": address, "way_on": words}
    return render(request, "errors/error.html", context, status=status)

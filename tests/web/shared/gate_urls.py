"""A few pages behind the gate, for the tests of what it lets in and what is logged."""

from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from riskcheck.links.check_link import Altered, Expired
from riskcheck.web.shared import errors as errorpages

FORM = "application/x-www-form-urlencoded"


def post(browser: Client, body: bytes, **headers: str) -> HttpResponse:
    return browser.post("/", body, content_type=FORM, headers=headers)


def echo(request: HttpRequest) -> HttpResponse:
    return HttpResponse("|".join(request.POST.getlist("said")))


def kept(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("kept", headers={"Cache-Control": "max-age=60"})


def broken(_request: HttpRequest, said: str) -> HttpResponse:
    raise ValueError(f"a reservist said {said}")


def expired(_request: HttpRequest) -> HttpResponse:
    raise Expired


def altered(_request: HttpRequest) -> HttpResponse:
    raise Altered


urlpatterns = [
    path("", echo),
    path("kept", kept),
    path("broken/<said>", broken),
    path("expired", expired),
    path("altered", altered),
]
handler400 = errorpages.answer_bad_request
handler403 = errorpages.answer_permission_denied
handler404 = errorpages.answer_page_not_found
handler500 = errorpages.answer_server_error

"""The site with an address that breaks, as settings for a service of its own: no address of riskcheck's does."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from riskcheck.settings import *  # noqa: F403
from riskcheck.web.shared import errors as errorpages

ROOT_URLCONF = __name__


def fail(request: HttpRequest, said: str) -> HttpResponse:
    raise ValueError(f"{said} and {request.body!r} cannot be used")


urlpatterns = [
    path("failing/<said>/", fail),
    path("api/v1/failing/<said>", fail),
    path("", include("riskcheck.urls")),
]
handler400 = errorpages.answer_bad_request
handler403 = errorpages.answer_permission_denied
handler404 = errorpages.answer_page_not_found
handler500 = errorpages.answer_server_error

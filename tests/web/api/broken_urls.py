"""An address for programs that breaks, for the tests of what is said then."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from riskcheck.web.shared import errors as errorpages


def broken(_request: HttpRequest) -> HttpResponse:
    raise ValueError("a reservist said thirty")


urlpatterns = [path("api/v1/broken", broken)]
handler500 = errorpages.answer_server_error

"""The site, with one bare view beside it to measure against."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")

from django.http import HttpRequest, HttpResponse
from django.urls import path

from riskcheck import urls
from riskcheck.wsgi import application

__all__ = ["application"]


def bare(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("ok")


urls.urlpatterns.append(path("bare/", bare))

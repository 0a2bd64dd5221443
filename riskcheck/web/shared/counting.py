"""Counts answers by page and outcome, where RISKCHECK_METRICS asks for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import lru_cache

from django.contrib.admindocs.views import simplify_regex
from django.http import HttpRequest, HttpResponse

from riskcheck.operations.metrics import count_request

NO_PAGE = "none"
"""Files, and what no address of ours leads to."""


class Counting:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        begun = time.perf_counter()
        response = self.get_response(request)
        page = name_page(request.resolver_match.route) if request.resolver_match else NO_PAGE
        count_request(page, response.status_code, time.perf_counter() - begun)
        return response


@lru_cache(maxsize=256)
def name_page(route: str) -> str:
    """`^check/(?P<token>[a-z]+)/advice/$` is "/check/<token>/advice/": what stood in the address is not in it."""
    return simplify_regex(route).replace("<var>", "/")  # a slash that may be missing

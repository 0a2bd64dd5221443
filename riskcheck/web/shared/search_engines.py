"""Search engines may have the pages that are the same to everyone. Every other answer is closed to them."""

from __future__ import annotations

from typing import TypeVar

from django.http import HttpRequest, HttpResponse

Response = TypeVar("Response", bound=HttpResponse)

CLOSED = "noindex, nofollow"
"""What middleware.py says of whatever says nothing itself."""

OPEN = "all"


def open_to_search(request: HttpRequest, response: Response) -> Response:
    """Under its address without a query, whatever was asked with one."""
    response["X-Robots-Tag"] = OPEN
    response["Link"] = f'<{request.build_absolute_uri(request.path)}>; rel="canonical"'
    return response

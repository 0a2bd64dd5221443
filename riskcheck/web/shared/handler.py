"""The way in: Django's own, but what no request can be made of reaches the gate, and gets a page that says so."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import SuspiciousOperation
from django.core.handlers.wsgi import WSGIHandler, WSGIRequest

UNREADABLE = "riskcheck.unreadable"


class Request(WSGIRequest):
    """Where a charset is named, Django reads the query while it makes the request. It may fail at that: Python
    knows charsets that are not for text, and a query may hold too many fields."""

    def __init__(self, environ: dict[str, Any]) -> None:
        try:
            super().__init__(environ)
        except (LookupError, ValueError, SuspiciousOperation):
            nothing_to_read = {"CONTENT_TYPE": "", "QUERY_STRING": "", UNREADABLE: True}
            super().__init__(environ | nothing_to_read)


class Handler(WSGIHandler):
    request_class = Request

"""The way in: Django's own, but what no request can be made of reaches the gate, and gets a page that says so."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.core.handlers.wsgi import WSGIHandler, WSGIRequest

UNREADABLE = "riskcheck.unreadable"


class Request(WSGIRequest):
    """A proxy may cut off the path under which the service stands, or leave it: docs/decisions/0031-beside-other-sites.md.

    Where a charset is named, Django reads the query while it makes the request. It may fail at that: Python
    knows charsets that are not for text, and a query may hold too many fields."""

    def __init__(self, environ: dict[str, Any]) -> None:
        path = environ.get("PATH_INFO", "")
        if settings.PREFIX and f"{path}/".startswith(f"{settings.PREFIX}/"):
            environ = environ | {"PATH_INFO": path.removeprefix(settings.PREFIX)}
        try:
            super().__init__(environ)
        except (LookupError, ValueError, SuspiciousOperation):
            nothing_to_read = {"CONTENT_TYPE": "", "QUERY_STRING": "", UNREADABLE: True}
            super().__init__(environ | nothing_to_read)


class Handler(WSGIHandler):
    request_class = Request

"""Pages drawn once before anybody asks: the first one of a process costs ten times as much as the next."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from wsgiref.util import setup_testing_defaults

from django.conf import settings

from riskcheck.links.check_link import make_check_address, seal_answers
from riskcheck.links.page_root import get_root

_SOMEBODY = {"nationalities": ("US", "RU"), "destination": "RU", "role": "visit"}


def warm_up(application: Callable[..., Iterable[bytes]]) -> list[str]:
    """Draws a question and the advice, as for a visitor who does not exist, and the first page in each
    language. The statuses, such as "200 OK".

    Before a server makes its workers: what is compiled and read for it, catalogues too, they share."""
    check = make_check_address(seal_answers(_SOMEBODY))
    first_pages = [f"{get_root(code)}/" for code, _ in settings.LANGUAGES]
    return [_ask(application, path) for path in (*first_pages, check, f"{check}advice/")]


def _ask(application: Callable[..., Iterable[bytes]], path: str) -> str:
    environ: dict[str, Any] = {
        "PATH_INFO": path,
        "HTTP_HOST": settings.ALLOWED_HOSTS[0].lstrip("."),
        "HTTP_X_FORWARDED_PROTO": "https",
    }
    setup_testing_defaults(environ)
    answered: list[str] = []
    response = application(environ, lambda status, _headers: answered.append(status))
    for _piece in response:
        pass
    if hasattr(response, "close"):
        response.close()
    return answered[0]

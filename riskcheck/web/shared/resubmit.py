"""Pages whose script asks this service again: the policy of every page, and leave to do that."""

from __future__ import annotations

from functools import cache
from typing import TypeVar

from csp.utils import build_policy
from django.http.response import HttpResponseBase

Response = TypeVar("Response", bound=HttpResponseBase)


def allow_resubmit(response: Response) -> Response:
    response.headers["Content-Security-Policy"] = _make_policy()
    return response


@cache
def _make_policy() -> str:
    return build_policy(update={"connect-src": ["'self'"]})

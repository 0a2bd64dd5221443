"""Pages whose address opens or tells what was typed say nothing of that address to whatever they lead to.

Not a page with a form that is posted: told to be silent, an old browser would not say where the form
comes from either, and docs/decisions/0002-no-csrf-token.md refuses that.
"""

from __future__ import annotations

from typing import TypeVar

from django.http import HttpResponse

Response = TypeVar("Response", bound=HttpResponse)


def silence_referrer(response: Response) -> Response:
    response["Referrer-Policy"] = "no-referrer"
    return response

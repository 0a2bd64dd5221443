"""The address of a check as people paste it: with the full stop, bracket or quote that stood around it, or cut short."""

from __future__ import annotations

import re

from django.http import HttpRequest, HttpResponse

from riskcheck.links.page_root import get_root
from riskcheck.web.check.asking import SeeOther
from riskcheck.web.shared import errors as errorpages
from riskcheck.web.shared.referrer import silence_referrer

_PASTED_ALONG = re.compile(r"^[^A-Za-z0-9_%-]+|[^A-Za-z0-9_%-]+$")
"""What no address of a check begins or ends with; a percent sign stands for bytes that were no text."""


def mend_address(request: HttpRequest, pasted: str) -> HttpResponse:
    """Leads to the address that was meant, if another was; what is wrong within stays wrong."""
    meant = f"{_PASTED_ALONG.sub('', pasted)}/"
    if meant in (pasted, "/") or request.method not in ("GET", "HEAD"):
        return errorpages.answer_page_not_found(request)
    query = request.META.get("QUERY_STRING", "")
    address = f"{get_root()}/check/{meant}{'?' if query else ''}{query}"
    return silence_referrer(SeeOther(address))

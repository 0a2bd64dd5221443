"""Whom to tell of a fault of security, as programs look for it (RFC 9116)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

_STARTED = datetime.now(UTC).replace(microsecond=0)
HOLDS_FOR = timedelta(days=180)
"""From the start of the process: a service that nobody has touched for half a year promises nobody an answer."""


@require_safe
def send_security_text(request: HttpRequest) -> HttpResponse:
    if not settings.SECURITY_CONTACT:
        raise Http404
    lines = [
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {(_STARTED + HOLDS_FOR).isoformat().replace('+00:00', 'Z')}",
        "Preferred-Languages: en",
    ]
    if request.is_secure():
        own = f"{settings.PREFIX}/.well-known/security.txt"
        lines.append(f"Canonical: {request.build_absolute_uri(own)}")
    text = "".join(f"{line}\n" for line in lines)
    return HttpResponse(text, content_type="text/plain; charset=utf-8")

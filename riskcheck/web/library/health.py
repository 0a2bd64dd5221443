"""What machines that watch this one ask: whether it is alive, and whether it should be asked at all."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import to_locale
from django.views.decorators.http import require_safe

from riskcheck.facts import COUNTRIES, VERSION
from riskcheck.facts.review import list_reviewed_facts
from riskcheck.rulebook import RULEBOOK

UNREADY = 503
TRANSLATIONS = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
VERSIONS = {"rulebook": RULEBOOK.version, "facts": VERSION}


@require_safe
def answer_healthz(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("ok", content_type="text/plain")


@require_safe
def answer_readyz(_request: HttpRequest) -> HttpResponse:
    """The same to everyone: what it serves, how old that is, and what is missing. Old facts make nobody unready."""
    missing = list_missing()
    today = datetime.now(UTC).date()
    said = {"ready": not missing, "missing": missing, "versions": VERSIONS, **tell_age(today)}
    return JsonResponse(said, status=UNREADY if missing else 200)


def list_missing() -> list[str]:
    """What pages need and is not there. Rules, facts, settings and keys are: without them it does not start."""
    needed = {
        "collected files": settings.STATIC_ROOT / "staticfiles.json",
        "templates": settings.BASE_DIR / "templates",
    } | {f"catalogue {code}": find_catalogue(code) for code in TRANSLATIONS}
    return [name for name, path in needed.items() if not path.exists()]


def find_catalogue(language: str) -> Path:
    """Compiled by `make` and in the package, never committed. Without it pages would be English under another name."""
    return Path(settings.LOCALE_PATHS[0], to_locale(language), "LC_MESSAGES", "django.mo")


@lru_cache(maxsize=1)
def tell_age(day: date) -> dict[str, int | str | None]:
    """How many sources are past their day of review, and on which day the one longest past it was last checked."""
    past = [one.review for one in list_reviewed_facts(COUNTRIES) if one.review.is_past(day)]
    oldest = min(past, key=lambda review: (review.due, review.checked), default=None)
    return {
        "sources_past_review": len(past),
        "oldest_past_review": oldest.checked.isoformat() if oldest else None,
    }

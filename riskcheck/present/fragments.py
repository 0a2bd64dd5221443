"""Pieces of a page that hold nothing of the traveller: drawn once, then kept. In development none is."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import ParamSpec

from django.conf import settings
from django.utils.safestring import SafeString

Subject = ParamSpec("Subject")

MOST_KEPT = 4096
"""How many pieces of one kind a process keeps, all languages together."""


def keep_fragment(draw: Callable[Subject, SafeString]) -> Callable[Subject, SafeString]:
    """Keep what the function draws, for the same arguments.

    They must be facts, rules, a translator and the like, never an answer.
    """
    kept = lru_cache(maxsize=MOST_KEPT)(draw)

    @wraps(draw)
    def draw_or_take(*subject: Subject.args, **named: Subject.kwargs) -> SafeString:
        return draw(*subject, **named) if settings.DEBUG else kept(*subject, **named)  # type: ignore[arg-type]

    return draw_or_take

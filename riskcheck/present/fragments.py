"""Pieces of a page that hold nothing of the traveller: drawn once, then kept. In development none is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, wraps
from html import escape
from typing import ParamSpec

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

Context = Mapping[str, object] | None
Subject = ParamSpec("Subject")

MOST_KEPT = 16384
"""How many pieces of one kind a process keeps, all languages together."""


def keep_fragment(draw: Callable[Subject, SafeString]) -> Callable[Subject, SafeString]:
    """Keep what the function draws, for the same arguments.

    They must be facts, rules, a translator and the like, never an answer.
    """
    kept = lru_cache(maxsize=MOST_KEPT)(draw)

    @wraps(draw)
    def draw_or_take(*subject: Subject.args, **named: Subject.kwargs) -> SafeString:
        return draw(*subject, **named) if settings.DEBUG else kept(*subject, **named)

    return draw_or_take


def fragment(template: str) -> Callable[[Callable[..., Context]], Callable[..., SafeString]]:
    """Draw what the function returns in a Django template, and keep it. None draws nothing."""

    def decorate(context_of: Callable[..., Context]) -> Callable[..., SafeString]:
        @keep_fragment
        @wraps(context_of)
        def draw(*subject: object) -> SafeString:
            context = context_of(*subject)
            return SafeString("" if context is None else render_to_string(template, context))

        return draw

    return decorate


def join_fragments(pieces: Iterable[str]) -> SafeString:
    """Pieces already drawn, as one."""
    return SafeString("".join(pieces))


def draw_items(texts: Iterable[str]) -> SafeString:
    """Texts of the rulebook, never of a traveller, as the items of a list."""
    return join_fragments(f"<li>{escape(text)}</li>\n" for text in texts)

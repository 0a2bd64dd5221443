"""Pieces of a page that hold nothing of the traveller: drawn once, then kept. In development none is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, wraps
from html import escape

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

Context = Mapping[str, object] | None


def fragment(template: str) -> Callable[[Callable[..., Context]], Callable[..., SafeString]]:
    """Draw what the function returns in a template, and keep it for the same arguments.

    The arguments must be facts, rules, a translator and the like, never an answer. None draws nothing.
    """

    def decorate(context_of: Callable[..., Context]) -> Callable[..., SafeString]:
        def draw(*subject: object) -> SafeString:
            context = context_of(*subject)
            return SafeString("" if context is None else render_to_string(template, context))

        kept = lru_cache(maxsize=16384)(draw)

        @wraps(context_of)
        def draw_or_take(*subject: object) -> SafeString:
            return draw(*subject) if settings.DEBUG else kept(*subject)

        return draw_or_take

    return decorate


def join_fragments(pieces: Iterable[str]) -> SafeString:
    """Pieces already drawn, as one."""
    return SafeString("".join(pieces))


def draw_items(texts: Iterable[str]) -> SafeString:
    """Texts of the rulebook, never of a traveller, as the items of a list: each is kept."""
    return join_fragments(map(_item, texts))


@lru_cache(maxsize=4096)
def _item(text: str) -> str:
    return f"<li>{escape(text)}</li>\n"


def draw_paragraphs(texts: Iterable[str]) -> SafeString:
    """Texts as small paragraphs."""
    return join_fragments(f'<p class="hint">{escape(text)}</p>\n' for text in texts)

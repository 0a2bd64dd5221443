"""Pieces of a page that hold nothing of the traveller: drawn once, then kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, wraps
from html import escape

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

Context = Mapping[str, object] | None


def drawn_once(template: str) -> Callable[[Callable[..., Context]], Callable[..., SafeString]]:
    """Draw what the function returns in a template, and keep it for the same arguments.

    The arguments must be facts, rules, a voice and the like, never an answer. None draws nothing.
    """

    def decorate(context_of: Callable[..., Context]) -> Callable[..., SafeString]:
        @lru_cache(maxsize=16384)
        @wraps(context_of)
        def draw(*subject: object) -> SafeString:
            context = context_of(*subject)
            return SafeString("" if context is None else render_to_string(template, context))

        return draw

    return decorate


def joined(pieces: Iterable[str]) -> SafeString:
    """Pieces already drawn, as one."""
    return SafeString("".join(pieces))


def items(texts: Iterable[str]) -> SafeString:
    """Texts of the rulebook, never of a traveller, as the items of a list: each is kept."""
    return joined(map(_item, texts))


@lru_cache(maxsize=4096)
def _item(text: str) -> str:
    return f"<li>{escape(text)}</li>\n"


def paragraphs(texts: Iterable[str]) -> SafeString:
    """Texts as small paragraphs."""
    return joined(f'<p class="hint">{escape(text)}</p>\n' for text in texts)


__all__ = ["Context", "drawn_once", "escape", "items", "joined", "paragraphs"]

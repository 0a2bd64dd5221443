"""What sources and our notes on them say in English, on a page of another language."""

from __future__ import annotations

from django.utils.translation import get_language
from markupsafe import Markup, escape


class EnglishWords(str):
    """A text like any other; on a page it is marked as English, so that a voice reads it so and no eye takes it for the page's own."""

    __slots__ = ()

    def __html__(self) -> Markup:
        words = escape(str(self))
        if not self or get_language() == "en":
            return words
        return Markup('<span lang="en" dir="ltr">{}</span>').format(words)

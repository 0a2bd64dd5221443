"""What stays as it was written on a page of another language: English words, and names that offices bear."""

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


class OwnName(str):
    """What an office or its list of travellers is called, in whatever language: nobody may find it under another name."""

    __slots__ = ()

    def __html__(self) -> Markup:
        words = escape(str(self))
        if not self or get_language() == "en":
            return words
        return Markup('<bdi translate="no">{}</bdi>').format(words)

"""What stays as it was written on a page of another language: English words, names that offices bear, and code."""

from __future__ import annotations

from typing import Self

from django.utils.translation import get_language
from markupsafe import Markup, escape

from riskcheck.present.translator import Translator


class EnglishWords(str):
    """A text like any other; on a page it is marked as English, so that a voice reads it so and no eye takes it for the page's own."""

    __slots__ = ()

    def __html__(self) -> Markup:
        return _mark(self, Markup('<span lang="en" dir="ltr">{}</span>'))


def quote_english(words: str, translator: Translator) -> EnglishWords:
    """In the quotation marks of another language; an English page needs none."""
    return EnglishWords(words if translator.language == "en" else translator.quote(words))


class OwnName(str):
    """What an office or its list of travellers is called, in its own language: nobody may find it under another name."""

    __slots__ = ("language",)

    language: str

    def __new__(cls, name: str, language: str = "en") -> Self:
        made = super().__new__(cls, name)
        made.language = language
        return made

    def __html__(self) -> Markup:
        mark = Markup('<bdi lang="{}" translate="no">{{}}</bdi>').format(self.language)
        return _mark(self, mark, self.language)


class Code(str):
    """What a program sends or is sent, letter by letter, within a sentence."""

    __slots__ = ()

    def __html__(self) -> Markup:
        return Markup('<code dir="ltr">{}</code>').format(str(self))


def _mark(words: str, mark: Markup, language: str = "en") -> Markup:
    """English needs no mark on an English page."""
    escaped = escape(str(words))
    return mark.format(escaped) if words and {get_language(), language} != {"en"} else escaped

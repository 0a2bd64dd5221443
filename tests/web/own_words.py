"""What a page says in one language: its texts outside everything marked as of another language, as a name or as code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser

from django.conf import settings
from django.utils.translation import get_language_info

from riskcheck.facts import COUNTRIES
from riskcheck.rulebook.publishers import PUBLISHERS

CODE = ("code", "kbd", "samp", "script", "style")
WITHOUT_CONTENT = ("meta", "link", "input", "br", "wbr", "hr", "img", "path", "rect", "use")
NAME = "bdi"
"""In what stands, marked as not to be translated, how an office is called: see OwnName."""
SPOKEN = ("aria-label", "placeholder", "title", "alt", "label")
NO_WORDS = (
    "data-away",
    "data-copy",
    "data-key",
    "data-level",
    "data-of",
    "data-sort",
    "data-typed",
    "data-words",
)

JOINING = {"of", "and", "the", "for", "in"}
"""Words of an English name that begin small; whatever else does is prose."""

WORD = re.compile(r"\.?[^\W_]*[A-Za-z][\w.+/&’'-]*")
IS_CODE = re.compile(r"[^a-z]+|.*[\d_/].*|\w*(\.\w+)+")
"""Capitals only, or with a digit, a line below, a slash or a dot within: BG42-K83H, cp1252, age_group, office.toml."""
NAMES = (
    # What is pressed, opened, printed and read with.
    *("Shift", "Excel", "OpenDocument", "Letter", "OpenAPI", "Chromium", "Firefox", "Linux", "axe"),
    # What governments and their services are called, beside the name in the reader's language.
    "Foreign, Commonwealth & Development Office",
    "Special Presidential Envoy for Hostage Affairs",
    "European University Institute",
    "Smartraveller",
    # What licences and sets of data are called, as the licence of Canada writes its own name.
    "Open Government Licence – Canada",
    "GLOBALCIT Citizenship Law Dataset",
    "Creative Commons Attribution",
    # What somebody may type or write into a register, and what shows how.
    *("us ru", "ua ru", "none", "riskcheck triage", "--mapping"),
    # What the travellers of tests/web/test_every_page.py typed: it is shown as it was.
    *("nonsense", "guinea", "atlantis", "korea"),
    # What has no other name in some languages.
    *("cookie", "propiska"),
)


class OwnWords(HTMLParser):
    """`texts`: what stands on the page, and what a voice says of its controls, in this language alone;
    of a name, what is no name: a part of it that is English prose, and all of it where its language is not said."""

    def __init__(self, html: str, language: str) -> None:
        super().__init__()
        self.language = language
        self.texts: list[str] = []
        self._around: list[tuple[str, bool]] = [("", False)]
        self._is_english_name = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own, said = self._around[-1][1], dict(attrs)
        if "lang" in said:
            own = said["lang"] == self.language
        is_name = tag == NAME and said.get("translate") == "no"
        self._is_english_name = is_name and said.get("lang") == "en"
        if tag in CODE or (said.get("translate") == "no" and not (is_name and "lang" not in said)):
            own = False
        if own:
            self.texts += _list_spoken(tag, said)
        if tag not in WITHOUT_CONTENT:
            self._around.append((tag, own))

    def handle_endtag(self, tag: str) -> None:
        self._is_english_name = False
        if tag in (name for name, _own in self._around):
            while self._around.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        text = " ".join(data.split())
        if text and self._around[-1][1]:
            self.texts.append(text)
        elif self._is_english_name:
            self.texts += _find_prose(text)


def _list_spoken(tag: str, said: dict[str, str | None]) -> Iterator[str]:
    if tag == "meta" and said.get("name") == "description":
        yield said["content"] or ""
    for name, value in said.items():
        if value and (name in SPOKEN or (name.startswith("data-") and name not in NO_WORDS)):
            yield value


def _find_prose(name: str) -> list[str]:
    """The parts between commas, brackets and semicolons that do not read as a name does."""
    parts = re.split(r"[,;()]", name)
    return [
        part.strip()
        for part in parts
        if any(word.islower() and word not in JOINING for word in _find_words(part))
    ]


def find_latin_words(text: str) -> list[str]:
    """Words in Latin letters that are neither a code nor part of a name."""
    if not _find_words(text):
        return []
    return _find_words(_leave_out_names(text))


def is_named(text: str) -> bool:
    """Whether it is a name from first to last, but for signs, codes and days."""
    return not _find_words(_leave_out_names(text))


def _leave_out_names(text: str) -> str:
    for name in list_names():
        text = text.replace(name, " ")
    return text


def _find_words(text: str) -> list[str]:
    words = (word.rstrip(".-’'") for word in WORD.findall(text))
    return [word for word in words if not IS_CODE.fullmatch(word)]


@cache
def list_names() -> tuple[str, ...]:
    """The longest first, since one may be part of another."""
    languages = [get_language_info(code)["name_local"] for code, _name in settings.LANGUAGES]
    return tuple(
        sorted(
            {
                *NAMES,
                *(name[:1].upper() + name[1:] for name in languages),
                *(publisher.licence for publisher in PUBLISHERS),
                *(s.source.title for place in COUNTRIES.values() for _, s in place.statements()),
            },
            key=len,
            reverse=True,
        )
    )

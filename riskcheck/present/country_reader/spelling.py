"""Texts as they are compared: small letters without accents or signs. static/country-reader.js has the same rules."""

from __future__ import annotations

import re
import unicodedata

LONGEST_NAME = 100

_LEFT_OUT = re.compile("[.'’‘ʼʻ`′\"״׳\u0640\u061c\u200b\u200d-\u200f]")
"""Dots, apostrophes, the stretched line of Arabic, and marks that nobody sees."""
_BETWEEN = re.compile("[-‐-―־·・_,،、;:()\\[\\]\u200c\\s]+")
"""Hyphens, commas, brackets and spaces; between Persian letters also the space without width."""
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]")
"""Accents, and the vowels of Hebrew and Arabic."""
_SAME = str.maketrans(
    {"ı": "i", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ґ": "г"}
    | {"ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ٱ": "ا", "ء": ""}
)
"""Letters without an accent to take away, that are typed for one another."""


def write_small(text: str) -> str:
    """In small letters and of usual width, with its accents."""
    return unicodedata.normalize("NFKC", text[:LONGEST_NAME]).lower().strip()


def write_plainly(text: str) -> str:
    bare = _MARKS.sub("", unicodedata.normalize("NFD", write_small(text))).translate(_SAME)
    words = _BETWEEN.sub(" ", _LEFT_OUT.sub("", bare).replace("&", " and ")).split()
    told = " ".join("saint" if word == "st" else word for word in words if word != "the")
    return unicodedata.normalize("NFC", told)


def write_key(name: str) -> str:
    """A name as it is found: plainly, but with its accents where hardly a letter is left, as of “Áo”."""
    plain = write_plainly(name)
    return plain if len(plain) > 2 or not plain.isascii() else write_small(name)

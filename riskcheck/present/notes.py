"""Our notes on what sources say, in the reader's language where we have it.

They are written in English. Of each country whose people read a language, those that grave risks rest on stand in
`locale/<language>/notes.toml`; all others are shown in English, and marked so.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from django.conf import settings
from django.utils.translation import to_locale

from riskcheck.present.english import EnglishWords


def write_note(note: str, language: str) -> str:
    return _read_notes(language).get(note) or EnglishWords(note)


@cache
def _read_notes(language: str) -> Mapping[str, str]:
    file = settings.LOCALE_PATHS[0] / to_locale(language) / "notes.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))["notes"] if file.exists() else {}

"""Our notes on what sources say, in the reader's language where we have it.

They are written in English. Of each country whose people read a language, those that grave risks rest on stand in
`locale/<language>/notes.toml`; all others are shown in English, and marked so.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from riskcheck.present.english import EnglishWords
from riskcheck.present.languages import read_beside_catalogue


def write_note(note: str, language: str) -> str:
    return _read_notes(language).get(note) or EnglishWords(note)


@cache
def _read_notes(language: str) -> Mapping[str, str]:
    notes: Mapping[str, str] = read_beside_catalogue(language, "notes.toml").get("notes", {})
    return notes

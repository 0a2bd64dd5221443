"""What stands between two answers, and before a name, in any language: the list in joining.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

LIST = Path(__file__).with_suffix(".toml")


@dataclass(frozen=True)
class Joining:
    """Words in small letters, signs, and, of what is written in one with a word, patterns."""

    between: tuple[str, ...]
    joined_to_a_word: tuple[str, ...]
    between_without_spaces: tuple[str, ...]
    articles: tuple[str, ...]
    articles_joined_to_a_word: tuple[str, ...]


@cache
def read_joining() -> Joining:
    listed = tomllib.loads(LIST.read_text(encoding="utf-8"))
    return Joining(**{name: tuple(words) for name, words in listed.items()})

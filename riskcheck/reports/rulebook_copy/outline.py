"""A condition as a nested list."""

from __future__ import annotations

from collections.abc import Iterator

from riskcheck.present.rulebook_text.outline import Joined, Outline


def print_condition(words: str, outline: Outline) -> Iterator[str]:
    """What it is the condition of, and its parts."""
    yield from ("", f"{words} {outline.joined.value}:", "")
    for part in outline.parts or (outline,):
        yield from print_part(part)


def print_part(part: Outline, depth: int = 0) -> Iterator[str]:
    indent = "  " * depth
    name = f" (*{part.group}*)" if part.group else ""
    if part.joined is Joined.WHOLE:
        yield f"{indent}- {part.text}{name}"
        return
    yield f"{indent}- {part.joined.value}:"
    for inner in part.parts:
        yield from print_part(inner, depth + 1)

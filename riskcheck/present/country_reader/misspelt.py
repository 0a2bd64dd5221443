"""Names that differ little from what was typed. They are offered, never taken."""

from __future__ import annotations

from collections.abc import Iterable

SHORTEST = 4
LONGER = 6
"""From so many letters on two may be wrong."""


def find_close(typed: str, names: Iterable[str]) -> list[str]:
    """The names with the fewest wrong letters, if those are few."""
    most = _count_allowed(typed)
    letters = set(typed)
    close: dict[int, list[str]] = {}
    for name in names if most else ():
        if abs(len(name) - len(typed)) > most or len(letters.symmetric_difference(name)) > 2 * most:
            continue
        wrong = count_wrong_letters(typed, name)
        if wrong <= most:
            close.setdefault(wrong, []).append(name)
    return close[min(close)] if close else []


def count_wrong_letters(typed: str, name: str) -> int:
    """Letters left out, too many, mistaken, or two that changed places."""
    before: list[int] = []
    last = list(range(len(name) + 1))
    for row, letter in enumerate(typed):
        now = [row + 1]
        for place, wanted in enumerate(name):
            fewest = min(last[place] + (letter != wanted), last[place + 1] + 1, now[place] + 1)
            if row and place and letter == name[place - 1] and typed[row - 1] == wanted:
                fewest = min(fewest, before[place - 1] + 1)
            now.append(fewest)
        before, last = last, now
    return last[-1]


def _count_allowed(typed: str) -> int:
    if len(typed) < SHORTEST:
        return 0
    return 1 if len(typed) < LONGER else 2

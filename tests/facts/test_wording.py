"""What country desks write beside a statement is shown to travellers, so it is held to their words."""

import re

import pytest

from riskcheck.facts import COUNTRIES

NEVER_SAID = re.compile(
    r"\bcleared\b|you will be fine|(?<!not )(?<!no )(?<!cannot be )\bguarantee|\bduals\b|\byour embassy will\b",
    re.IGNORECASE,
)
SAFE = re.compile(r"\bsafe\b", re.IGNORECASE)
WORDS = 40

NOTES = [
    (f"{code} {kind.key}", text)
    for code, country in COUNTRIES.items()
    if not country.facts_from
    for kind, statement in country.statements()
    for text in (statement.note, statement.set_aside, statement.only_for)
    if text
]


def test_there_are_notes_to_read() -> None:
    assert len(NOTES) > 1000


@pytest.mark.parametrize(("words", "pattern"), [("never said", NEVER_SAID), ("safe", SAFE)])
def test_no_note_promises_anything(words: str, pattern: re.Pattern[str]) -> None:
    assert [(where, text) for where, text in NOTES if pattern.search(text)] == []


def test_no_note_is_longer_than_forty_words() -> None:
    assert [(where, text) for where, text in NOTES if len(text.split()) > WORDS] == []

"""What whoever runs the service says in the accessibility statement, as the settings have it."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings

from riskcheck.operations.environment import WAY_TO_REACH
from riskcheck.present.translator import Translator


@dataclass(frozen=True)
class ReachableLine:
    """A line with one e-mail address, web address or telephone number in it, which `url` opens."""

    before: str
    url: str
    words: str
    after: str


@dataclass(frozen=True)
class AccessibilityStatement:
    """`checked` is a day in words; what nobody set is empty."""

    checked: str
    contact: ReachableLine | None
    complaints: ReachableLine | None


def make_accessibility_statement(translator: Translator) -> AccessibilityStatement:
    day = settings.ACCESSIBILITY_DATE
    return AccessibilityStatement(
        checked=translator.day(day) if day else "",
        contact=_split_line(settings.ACCESSIBILITY_CONTACT),
        complaints=_split_line(settings.ACCESSIBILITY_COMPLAINTS),
    )


def _split_line(line: str) -> ReachableLine | None:
    found = WAY_TO_REACH.search(line)
    if not found:
        return None
    words = found[0]
    if words.startswith("https://"):
        url = words
    elif "@" in words:
        url = f"mailto:{words}"
    else:
        url = "tel:" + "".join(sign for sign in words if sign in "+0123456789")
    return ReachableLine(line[: found.start()], url, words, line[found.end() :])

"""A check in progress, as its address opens it."""

from __future__ import annotations

from riskcheck.engine.model.questions import Answer, BadAnswer
from riskcheck.links import check_link
from riskcheck.service import check_answers


def open_check(token: str) -> tuple[dict[str, Answer], int]:
    """The answers so far, and for how many seconds the address stays open."""
    opened = check_link.open_token(token)
    try:
        return check_answers(opened.answers), opened.seconds_left
    except BadAnswer:  # sealed by an edition that asked something else
        raise check_link.Altered from None

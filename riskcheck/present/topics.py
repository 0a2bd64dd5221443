"""Kinds of fact by topic, none left out."""

from __future__ import annotations

from riskcheck.engine.model.facts import Topic
from riskcheck.engine.model.text import _
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.topics import TOPICS

_PLACED = frozenset(kind for topic in TOPICS for kind in topic.kinds)
_ELSEWHERE = tuple(kind for kind in RULEBOOK.kinds.values() if kind not in _PLACED)

EVERY_TOPIC = (*TOPICS, Topic("other", _("Other matters"), _ELSEWHERE)) if _ELSEWHERE else TOPICS
"""A kind that no topic names yet stands at the end, so that no page leaves it out."""

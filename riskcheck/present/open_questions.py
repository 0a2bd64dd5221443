"""Questions that are still open, and what the answers could do to the level."""

from __future__ import annotations

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import could_be, open_questions
from riskcheck.engine.model.text import _
from riskcheck.present.phrases import say
from riskcheck.present.translator import Voice

NEVER_ON_PAPER = frozenset({"lgbt_information"})
"""Asked in private only: no paper names the question, nor what its answer could do."""


def open_on_paper(assessment: Assessment, voice: Voice) -> str:
    """Which questions are open and what they could do, as a paper says it; nothing if none is."""
    questions = assessment.rulebook.questions
    still_open = open_questions(assessment) - NEVER_ON_PAPER
    names = [voice.text(q.short) for key, q in questions.items() if key in still_open]
    if not names:
        return ""
    text = _("Some questions are still open: %(questions)s.")
    said = say(text, voice, questions=", ".join(names))
    return f"{said} {could_raise(assessment, voice, NEVER_ON_PAPER)}".rstrip()


def could_raise(assessment: Assessment, voice: Voice, unasked: frozenset[str] = frozenset()) -> str:
    highest = could_be(assessment, unasked)
    if highest <= assessment.level:
        return ""
    text = _("The answers could raise this to level %(level)s.")
    return say(text, voice, level=int(highest))

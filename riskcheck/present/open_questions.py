"""Questions that are still open, and what the answers could do to the level."""

from __future__ import annotations

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import find_highest_level, find_open_questions
from riskcheck.engine.model.text import _
from riskcheck.present.phrases import translate
from riskcheck.present.translator import Translator
from riskcheck.present.withheld import NEVER_NAMED


def list_open_questions(assessment: Assessment, translator: Translator) -> str:
    """Which questions are open and what they could do, as a paper says it; nothing if none is."""
    questions = assessment.rulebook.questions
    still_open = find_open_questions(assessment) - NEVER_NAMED
    names = [translator.text(q.short) for key, q in questions.items() if key in still_open]
    if not names:
        return ""
    text = _("Some questions are still open: %(questions)s.")
    said = translate(text, translator, questions=", ".join(names))
    return f"{said} {write_possible_level(assessment, translator, NEVER_NAMED)}".rstrip()


def write_possible_level(
    assessment: Assessment, translator: Translator, unasked: frozenset[str] = frozenset()
) -> str:
    highest = find_highest_level(assessment, unasked)
    if highest <= assessment.level:
        return ""
    text = _("The answers could raise this to level %(level)s.")
    return translate(text, translator, level=int(highest))

"""Questions that are still open, and what the answers could do to the level."""

from __future__ import annotations

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import find_highest_level, find_open_questions
from riskcheck.engine.model.text import _
from riskcheck.present.phrases import translate
from riskcheck.present.translator import Translator
from riskcheck.present.verdict import AT_LEAST
from riskcheck.present.withheld import NEVER_NAMED


def list_open_questions(assessment: Assessment, translator: Translator) -> str:
    """Which questions are open, as a paper says it; nothing if none is."""
    questions = assessment.rulebook.questions
    still_open = find_open_questions(assessment) - NEVER_NAMED
    names = [translator.text(q.short) for key, q in questions.items() if key in still_open]
    if not names:
        return ""
    text = _("Some questions are still open: %(questions)s.")
    return translate(text, translator, questions=translator.join(names))


def write_possible_level(assessment: Assessment, translator: Translator) -> str:
    """What a paper says in place of the level's word; nothing where no answer could raise it."""
    highest = find_highest_level(assessment, NEVER_NAMED)
    if highest <= assessment.level:
        return ""
    return translate(AT_LEAST, translator, level=int(assessment.level), could_be=int(highest))

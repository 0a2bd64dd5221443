"""The answers that go on with a check: those that still matter."""

from __future__ import annotations

from riskcheck.engine.judging.next_questions import keep_relevant_answers
from riskcheck.engine.model.questions import STATELESS, Answer, Answers
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import NATIONALITIES, PROTECTION
from riskcheck.service import make_case


def keep_answers(answers: Answers) -> dict[str, Answer]:
    """That somebody has no nationality always matters: it is said in place of one."""
    kept = keep_relevant_answers(make_case(answers), RULEBOOK)
    return {**kept, PROTECTION.key: STATELESS} if names_no_nationality(answers) else kept


def names_no_nationality(answers: Answers) -> bool:
    """Whether it is the first page that answers on protection, and no screen asks again."""
    return answers.get(NATIONALITIES.key) == ()


def forget_no_nationality(answers: Answers) -> dict[str, Answer]:
    """The answers as they are before the first page says anew whether there is a nationality."""
    left_out = PROTECTION.key if names_no_nationality(answers) else ""
    return {key: answer for key, answer in answers.items() if key != left_out}

"""The rulebook: declarations only. What lawyers read, sign and change."""

from riskcheck.engine.conditions.dsl import of_its_citizens
from riskcheck.engine.declarations.rules import Rulebook
from riskcheck.rulebook.choices import CHOICES
from riskcheck.rulebook.editions import EDITIONS
from riskcheck.rulebook.facts import KINDS
from riskcheck.rulebook.facts.citizenship import HARD_TO_RENOUNCE
from riskcheck.rulebook.limits import NOT_CHECKED
from riskcheck.rulebook.questions import QUESTIONS, SCREENS
from riskcheck.rulebook.rules import RULES
from riskcheck.rulebook.scopes import SCOPES

RULEBOOK = Rulebook(
    version=EDITIONS[0].number,
    questions={question.key: question for question in QUESTIONS},
    screens=SCREENS,
    kinds=KINDS,
    scopes=SCOPES,
    rules=RULES,
    choices=CHOICES,
    not_checked=NOT_CHECKED,
    hard_to_lose=of_its_citizens(HARD_TO_RENOUNCE, "yes"),
)

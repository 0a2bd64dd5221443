"""The rulebook: declarations only. What lawyers read, sign and change."""

from riskcheck.engine.conditions.dsl import all_of, any_of, destination
from riskcheck.engine.declarations.rules import Rulebook
from riskcheck.rulebook.choices import CHOICES
from riskcheck.rulebook.editions import EDITIONS
from riskcheck.rulebook.facts import KINDS
from riskcheck.rulebook.facts.other_countries import NO_AIRSIDE_TRANSIT, OVERFLIGHT_LANDING_FORCED
from riskcheck.rulebook.limits import NOT_CHECKED
from riskcheck.rulebook.questions import (
    ACTIVITIES,
    ORIGIN,
    OTHER_ARMY,
    QUESTIONS,
    SCREENS,
    WORK,
)
from riskcheck.rulebook.rules import RULES
from riskcheck.rulebook.scopes import (
    SCOPES,
    citizen_or_presumed,
    nearly_citizen,
    without_a_tie,
)

RULEBOOK = Rulebook(
    version=EDITIONS[0].number,
    questions={question.key: question for question in QUESTIONS},
    screens=SCREENS,
    kinds=KINDS,
    scopes=SCOPES,
    rules=RULES,
    choices=CHOICES,
    not_checked=NOT_CHECKED,
    nearly_citizen=nearly_citizen,
    without_a_tie=without_a_tie,
    meets_the_border=any_of(
        destination(NO_AIRSIDE_TRANSIT, "yes"),
        all_of(citizen_or_presumed, destination(OVERFLIGHT_LANDING_FORCED, "yes")),
    ),
    exposing=frozenset(question.key for question in (WORK, ACTIVITIES, ORIGIN, OTHER_ARMY)),
)

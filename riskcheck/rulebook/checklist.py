"""The traveller's checklist: its headings in order of time, and the steps it always has.

Each action says in actions.py at which moments it is to be taken.
"""

from riskcheck.engine.conditions.dsl import unless
from riskcheck.engine.declarations.papers import Moments, Step
from riskcheck.engine.declarations.rules import Moment
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import ASK_FOR_A_LAWYER, ASK_FOR_CONSUL, IF_SOMEONE_IS_HELD
from riskcheck.rulebook.scopes import has_another_nationality

BEFORE_THE_TRIP = Moments(
    (
        (Moment.BEFORE_BOOKING, _("Before you book")),
        (Moment.BEFORE_LEAVING, _("Before you leave")),
        (Moment.AT_THE_BORDER, _("At the border")),
        (Moment.WHILE_THERE, _("While you are there")),
        (Moment.IF_HELD, _("If you are held")),
    )
)

ALREADY_THERE = Moments(
    (
        (Moment.ALREADY_THERE, _("You are there already: now")),
        (Moment.WHILE_THERE, _("As long as you are there")),
        (Moment.AT_THE_BORDER, _("At the border, on your way out")),
        (Moment.IF_HELD, _("If you are held")),
    )
)

ALWAYS = (
    Step(ASK_FOR_CONSUL, has_another_nationality),
    Step(ASK_FOR_A_LAWYER, unless(has_another_nationality)),
    Step(IF_SOMEONE_IS_HELD, has_another_nationality),
)

"""Family origin: asked where a rule there turns on it."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Question, Shape
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.other_countries import HOSTILE_TO_ORIGIN, QUESTIONS_ORIGIN

ORIGIN = Question(
    key="origin",
    shape=Shape.SOME_COUNTRIES,
    wording=_("Family, name or birthplace from one of these?"),
    more=_(
        "What an officer in %(country)s can read from a name, papers or stamps, whatever your passport."
    ),
    short=_("Family origin"),
    why=_("Some officers go by origin, not by passport."),
    missing=_("Choose the countries, or “None”."),
    sensitive=True,
    on_paper=OnPaper.SHOWN,
    no_risk=(),
    named_by=(HOSTILE_TO_ORIGIN, QUESTIONS_ORIGIN),
    in_samples=0.1,
)

SCREENS = (Screen("origin", _("Your family’s origin"), (ORIGIN,)),)

"""How a citizenship ended, and family origin: asked where a rule there turns on it."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.other_countries import HOSTILE_TO_ORIGIN, QUESTIONS_ORIGIN

CITIZENSHIP_ENDED = Question(
    key="citizenship_ended",
    shape=Shape.ONE,
    wording=_("How did your citizenship of %(country)s end?"),
    hint=_(
        "A paper from its authorities that says you are no longer a citizen counts as released."
    ),
    short=_("How citizenship ended"),
    why=_("Duties can go on where citizenship never formally ended."),
    missing=_("Choose how it ended, or “I am not sure”."),
    options=(
        Option(
            "released",
            _("It released me, and I have papers"),
            said=_("You said %(country)s released you from its citizenship, with papers."),
        ),
        Option(
            "lost",
            _("I lost it by law when I took another"),
            said=_("You said you lost citizenship of %(country)s by law when you took another."),
        ),
        Option(
            "never_ended",
            _("I left it behind, nothing formal"),
            said=_("You said your citizenship of %(country)s never formally ended."),
        ),
        Option(
            "taken",
            _("The state took it away"),
            said=_("You said %(country)s took its citizenship away from you."),
        ),
        Option(
            "unsure",
            _("I am not sure"),
            said=_("You are not sure how your citizenship of %(country)s ended."),
            unsure=True,
        ),
    ),
    on_paper=OnPaper.SHOWN,
    no_risk="released",
    unanswered="unsure",
    in_samples=0.2,
)

ORIGIN = Question(
    key="origin",
    shape=Shape.SOME_COUNTRIES,
    wording=_("Is your family, name or birthplace from one of these countries?"),
    hint=_(
        "What an officer in %(country)s can read from a name, papers or stamps, whatever your passport."
    ),
    short=_("Family origin"),
    why=_("Some officers go by origin, not by passport."),
    missing=_("Choose the countries, or “None of these”."),
    sensitive=True,
    on_paper=OnPaper.SHOWN,
    no_risk=(),
    named_by=(HOSTILE_TO_ORIGIN, QUESTIONS_ORIGIN),
    in_samples=0.1,
)

SCREEN = Screen(
    "status",
    _("Your status in %(country)s"),
    (CITIZENSHIP_ENDED, ORIGIN),
)

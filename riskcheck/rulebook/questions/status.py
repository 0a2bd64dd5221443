"""How a citizenship ended, and how one came."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

CITIZENSHIP_ENDED = Question(
    key="citizenship_ended",
    shape=Shape.ONE,
    wording=_("How did your citizenship of %(country)s end?"),
    more=_(
        "A paper from its authorities that says you are no longer a citizen counts as released."
    ),
    short=_("How citizenship ended"),
    why=_("Duties can go on where citizenship never formally ended."),
    missing=_("Choose how it ended, or “Not sure”."),
    options=(
        Option(
            "released",
            _("Released, with papers"),
            said=_("You said %(country)s released you from its citizenship, with papers."),
        ),
        Option(
            "lost",
            _("Lost by law, on taking another"),
            said=_("You said you lost citizenship of %(country)s by law when you took another."),
        ),
        Option(
            "never_ended",
            _("Never formally ended"),
            said=_("You said your citizenship of %(country)s never formally ended."),
        ),
        Option(
            "taken",
            _("Taken from me"),
            said=_("You said %(country)s took its citizenship away from you."),
        ),
        Option(
            "unsure",
            _("Not sure"),
            said=_("You are not sure how your citizenship of %(country)s ended."),
            unsure=True,
        ),
    ),
    on_paper=OnPaper.SHOWN,
    no_risk="released",
    unanswered="unsure",
    in_samples=0.2,
)

CITIZENSHIP_GAINED = Question(
    key="citizenship_gained",
    shape=Shape.ONE,
    wording=_("How did you become a citizen of %(country)s?"),
    more=_(
        "By birth also means: born abroad to a parent who is one, and registered where that is asked."
    ),
    short=_("How citizenship came"),
    why=_("Some countries treat people who became citizens later in other ways."),
    missing=_("Choose how you became a citizen, or “Not sure”."),
    options=(
        Option(
            "birth", _("By birth"), said=_("You said you are a citizen of %(country)s by birth.")
        ),
        Option(
            "naturalised",
            _("I applied"),
            said=_("You said you were naturalised in %(country)s."),
        ),
        Option(
            "marriage",
            _("By marriage"),
            said=_("You said you became a citizen of %(country)s by marriage."),
        ),
        Option(
            "investment",
            _("By investment"),
            said=_("You said you became a citizen of %(country)s by investment."),
        ),
        Option(
            "unsure",
            _("Not sure, or no citizen"),
            said=_("You are not sure how you became a citizen of %(country)s, or whether you are."),
            unsure=True,
        ),
    ),
    on_paper=OnPaper.SHOWN,
    no_risk="unsure",
    in_samples=0.2,
)

SCREENS = (
    Screen(
        "status",
        _("Your citizenship of %(country)s"),
        (
            CITIZENSHIP_ENDED,
            CITIZENSHIP_GAINED,
        ),
    ),
)

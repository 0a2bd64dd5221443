"""What ties the traveller to the destination."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

TIES = Question(
    key="ties",
    shape=Shape.MANY,
    wording=_("Who was born in %(country)s, or ever its citizen? Tick all."),
    short=_("Links"),
    why=_("Some countries count you as a citizen from birth, without asking you."),
    missing=_("Choose your links to %(country)s, or “None”."),
    options=(
        Option("born", _("I was born there"), said=_("You said you were born in %(country)s.")),
        Option(
            "father",
            _("My father"),
            said=_("You said your father was born in %(country)s or is, or was, its citizen."),
        ),
        Option(
            "mother",
            _("My mother"),
            said=_("You said your mother was born in %(country)s or is, or was, its citizen."),
        ),
        Option(
            "parent",
            _("A parent"),
            said=_("You said a parent was born in %(country)s or is, or was, its citizen."),
            offered=False,
        ),
        Option(
            "grandparent",
            _("A grandparent"),
            said=_("You said a grandparent came from %(country)s or was its citizen."),
        ),
        Option(
            "former",
            _("I was a citizen before"),
            said=_("You said you used to be a citizen of %(country)s."),
        ),
        Option(
            "spouse",
            _("Husband or wife, also former"),
            said=_("You said you are, or were, married to a citizen of %(country)s."),
        ),
        Option(
            "unsure",
            _("Not sure"),
            said=_("You are not sure about your links to %(country)s. We read this as a link."),
            alone=True,
            unsure=True,
        ),
        Option(
            "none",
            _("None"),
            said=_("You said you have no link to %(country)s."),
            alone=True,
        ),
    ),
    on_paper=OnPaper.SHOWN,
    no_risk=("none",),
    in_samples=0.5,
)

SCREENS = (Screen("link", _("Your link to %(country)s"), (TIES,)),)

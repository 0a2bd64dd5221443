"""What ties the traveller to the destination."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

TIES = Question(
    key="ties",
    shape=Shape.MANY,
    wording=_("Do you have a link to %(country)s?"),
    hint=_("Choose all that are true."),
    short=_("Links"),
    why=_("Some countries count you as a citizen from birth, without asking you."),
    missing=_("Choose your links to %(country)s, or “None of these”."),
    options=(
        Option("born", _("I was born there"), said=_("You said you were born in %(country)s.")),
        Option(
            "father",
            _("My father was born there or is, or was, a citizen"),
            said=_("You said your father was born in %(country)s or is, or was, its citizen."),
        ),
        Option(
            "mother",
            _("My mother was born there or is, or was, a citizen"),
            said=_("You said your mother was born in %(country)s or is, or was, its citizen."),
        ),
        Option(
            "parent",
            _("A parent was born there or is, or was, a citizen"),
            said=_("You said a parent was born in %(country)s or is, or was, its citizen."),
            offered=False,
        ),
        Option(
            "grandparent",
            _("A grandparent was born there or was a citizen"),
            said=_("You said a grandparent came from %(country)s or was its citizen."),
        ),
        Option(
            "former",
            _("I used to be a citizen"),
            said=_("You said you used to be a citizen of %(country)s."),
        ),
        Option(
            "spouse",
            _("I am, or was, married to a citizen"),
            said=_("You said you are, or were, married to a citizen of %(country)s."),
        ),
        Option(
            "unsure",
            _("I am not sure"),
            said=_("You are not sure about your links to %(country)s. We read this as a link."),
            alone=True,
            unsure=True,
        ),
        Option(
            "none",
            _("None of these"),
            said=_("You said you have no link to %(country)s."),
            alone=True,
        ),
    ),
    on_paper=OnPaper.SHOWN,
    no_risk=("none",),
    in_samples=0.5,
)

SCREEN = Screen(
    "link",
    _("Your link to %(country)s"),
    (TIES,),
)

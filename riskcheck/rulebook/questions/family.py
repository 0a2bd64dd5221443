"""Family, and information for LGBT+ travellers."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

FAMILY = Question(
    key="family",
    shape=Shape.MANY,
    wording=_("Which of these is true of your family?"),
    hint=_("Choose all that are true."),
    short=_("Family"),
    why=_("Some countries let a parent, husband or court stop a journey home."),
    missing=_("Choose all that are true, or “None of these”."),
    options=(
        Option(
            "minor",
            _("A child under 18 travels with me"),
            said=_("You said a child under 18 travels with you."),
        ),
        Option(
            "custody",
            _("There is a dispute about a child"),
            said=_("You said there is a dispute about a child."),
        ),
        Option(
            "spouse_national",
            _("My husband or wife is a citizen of %(country)s"),
            said=_("You said your husband or wife is a citizen of %(country)s."),
        ),
        Option("none", _("None of these"), said=_("You named no such family matter."), alone=True),
    ),
    sensitive=True,
    on_paper=OnPaper.WITHHELD,
    no_risk=("none",),
    each_box_adds_risk=True,
    in_samples=0.5,
    likely={"none": 60, "minor": 25, "spouse_national": 13, "custody": 2},
)

LGBT_INFORMATION = Question(
    key="lgbt_information",
    shape=Shape.ONE,
    wording=_("Would you like information for LGBT+ travellers to %(country)s?"),
    hint=_("You do not have to say anything about yourself."),
    short=_("LGBT+ information"),
    why=_("Laws on same-sex relations differ. Anyone may want to know them."),
    missing=_("Choose “Show me” or “No thanks”."),
    options=(
        Option("yes", _("Show me"), said=_("You asked for information for LGBT+ travellers.")),
        Option(
            "no", _("No thanks"), said=_("You did not ask for information for LGBT+ travellers.")
        ),
    ),
    sensitive=True,
    on_paper=OnPaper.NEVER_NAMED,
    no_risk="no",
    in_samples=0.2,
)

SCREEN = Screen(
    "family",
    _("Family"),
    (
        FAMILY,
        LGBT_INFORMATION,
    ),
)

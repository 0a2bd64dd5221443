"""Family."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

FAMILY = Question(
    key="family",
    shape=Shape.MANY,
    wording=_("Your family. Tick all."),
    short=_("Family"),
    why=_("Some countries let a parent, husband or court stop a journey home."),
    missing=_("Choose all that are true, or “None”."),
    options=(
        Option(
            "minor",
            _("With a child under 18"),
            said=_("You said a child under 18 travels with you."),
        ),
        Option(
            "custody",
            _("Dispute about a child"),
            said=_("You said there is a dispute about a child."),
        ),
        Option(
            "spouse_national",
            _("Married to a citizen of %(country)s"),
            said=_("You said your husband or wife is a citizen of %(country)s."),
        ),
        Option("none", _("None"), said=_("You named no such family matter."), alone=True),
    ),
    sensitive=True,
    on_paper=OnPaper.WITHHELD,
    no_risk=("none",),
    each_box_adds_risk=True,
    in_samples=0.5,
    likely={"none": 60, "minor": 25, "spouse_national": 13, "custody": 2},
)

SCREENS = (Screen("family", _("Your family"), (FAMILY,)),)

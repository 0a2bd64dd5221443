"""What many would rather not be asked: protection, and information for LGBT+ travellers."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

PROTECTION = Question(
    key="protection",
    shape=Shape.ONE,
    wording=_("Recognised refugee, or stateless?"),
    more=_(
        "A refugee here is someone whom another country protects. Their travel paper may say so."
    ),
    short=_("Protection"),
    why=_("Going back, or using its passport, can end protection."),
    missing=_("Choose the answer that fits, or “Rather not say”."),
    options=(
        Option(
            "refugee",
            _("Refugee"),
            said=_("You said you are a recognised refugee."),
        ),
        Option("stateless", _("Stateless"), said=_("You said you are stateless.")),
        Option("none", _("Neither"), said=_("You said you are neither a refugee nor stateless.")),
        Option(
            "prefer_not_to_say",
            _("Rather not say"),
            said=_("You preferred not to say whether you are a refugee. We read this as neither."),
        ),
    ),
    sensitive=True,
    on_paper=OnPaper.WITHHELD,
    no_risk="none",
    in_samples=0.1,
    likely={"none": 95, "refugee": 3, "stateless": 1, "prefer_not_to_say": 1},
)

LGBT_INFORMATION = Question(
    key="lgbt_information",
    shape=Shape.ONE,
    wording=_("Information for LGBT+ travellers?"),
    more=_("What the law of %(country)s says. You do not have to say anything about yourself."),
    short=_("LGBT+ information"),
    why=_("Laws on same-sex relations differ. Anyone may want to know them."),
    missing=_("Choose yes or no."),
    options=(
        Option("yes", _("Yes"), said=_("You asked for information for LGBT+ travellers.")),
        Option("no", _("No"), said=_("You did not ask for information for LGBT+ travellers.")),
    ),
    sensitive=True,
    on_paper=OnPaper.NEVER_NAMED,
    no_risk="no",
    in_samples=0.2,
)

SCREENS = (
    Screen("protection", _("Protection"), (PROTECTION,)),
    Screen("information", _("One last thing"), (LGBT_INFORMATION,)),
)

"""What kind of notice is open, and whose critic somebody is."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.other_countries import HANDS_OVER_TO

NOTICE_KIND = Question(
    key="notice_kind",
    shape=Shape.MANY,
    wording=_("What is the notice about?"),
    hint=_(
        "Only what comes from authorities, courts or creditors in %(country)s. Choose all that are true."
    ),
    short=_("Kind of notice"),
    why=_("A call-up, a debt and a tax letter have different effects at the border."),
    missing=_("Choose what it is about, or “I am not sure”."),
    options=(
        Option(
            "military",
            _("Military service"),
            said=_("You said the notice is about military service."),
        ),
        Option(
            "criminal",
            _("A criminal matter"),
            said=_("You said the notice is about a criminal matter."),
        ),
        Option("debt", _("A debt"), said=_("You said the notice is about a debt.")),
        Option("tax", _("Tax"), said=_("You said the notice is about tax.")),
        Option(
            "family", _("A family matter"), said=_("You said the notice is about a family matter.")
        ),
        Option(
            "unsure",
            _("I am not sure"),
            said=_("You are not sure what the notice is about. We read this as the riskier case."),
            alone=True,
            unsure=True,
        ),
    ),
    sensitive=True,
    on_paper=OnPaper.SHOWN,
    no_risk=("unsure",),
    unanswered=("unsure",),
    in_samples=0.1,
)

CRITIC_OF = Question(
    key="critic_of",
    shape=Shape.SOME_COUNTRIES,
    wording=_("Whose government or powerful people were these activities against?"),
    hint=_("Choose all that are true."),
    short=_("Critic of"),
    why=_("A state may act for another against its critics."),
    missing=_("Choose the countries, or “None of these”."),
    sensitive=True,
    on_paper=OnPaper.WITHHELD,
    no_risk=(),
    named_by=(HANDS_OVER_TO,),
    or_itself=True,
    in_samples=0.1,
)

SCREEN = Screen(
    "matters",
    _("Open matters"),
    (NOTICE_KIND, CRITIC_OF),
)

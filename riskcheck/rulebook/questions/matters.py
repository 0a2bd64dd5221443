"""Open matters: letters from the destination and what they are about, and cases elsewhere."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

OPEN_NOTICE = Question(
    key="open_notice",
    shape=Shape.ONE,
    wording=_("Any open call-up, court, debt or tax matter in %(country)s?"),
    more=_(
        "Anything from authorities, courts or creditors that you have not dealt with. Some letters are only online."
    ),
    short=_("Open notice"),
    why=_("An open notice can stop you at the border."),
    missing=_("Choose yes, no or not sure."),
    options=(
        Option("yes", _("Yes"), said=_("You said you have a notice you have not dealt with.")),
        Option("no", _("No"), said=_("You said you have no open notice.")),
        Option(
            "unsure",
            _("Not sure"),
            said=_("You are not sure about open notices. We read this as the riskier case."),
            unsure=True,
        ),
    ),
    sensitive=True,
    on_paper=OnPaper.SHOWN,
    no_risk="no",
    never_milder=(("no", "yes"),),
    in_samples=0.3,
    likely={"no": 80, "yes": 8, "unsure": 12},
)

WANTED_ELSEWHERE = Question(
    key="wanted_elsewhere",
    shape=Shape.ONE,
    wording=_("Any open case or call-up in another country of yours?"),
    more=_(
        "A criminal or political case, in a country other than %(country)s of which you are or were a citizen."
    ),
    short=_("Wanted elsewhere"),
    why=_("Another country can ask the police at your destination to arrest you."),
    missing=_("Choose yes, no or not sure."),
    options=(
        Option(
            "yes",
            _("Yes"),
            said=_("You said a case or call-up is open in another country of yours."),
        ),
        Option("no", _("No"), said=_("You said nothing is open in another country of yours.")),
        Option(
            "unsure",
            _("Not sure"),
            said=_("You are not sure whether something is open in another country of yours."),
            unsure=True,
        ),
    ),
    sensitive=True,
    on_paper=OnPaper.WITHHELD,
    no_risk="no",
    never_milder=(("no", "yes"),),
    in_samples=0.2,
    likely={"no": 95, "yes": 2, "unsure": 3},
)

NOTICE_KIND = Question(
    key="notice_kind",
    shape=Shape.MANY,
    wording=_("What is it about? Tick all."),
    more=_("Only what comes from authorities, courts or creditors in %(country)s."),
    short=_("Kind of notice"),
    why=_("A call-up, a debt and a tax letter have different effects at the border."),
    missing=_("Choose what it is about, or “Not sure”."),
    options=(
        Option(
            "military",
            _("Military service"),
            said=_("You said the notice is about military service."),
        ),
        Option(
            "criminal",
            _("Crime"),
            said=_("You said the notice is about a criminal matter."),
        ),
        Option("debt", _("Debt"), said=_("You said the notice is about a debt.")),
        Option("tax", _("Tax"), said=_("You said the notice is about tax.")),
        Option("family", _("Family"), said=_("You said the notice is about a family matter.")),
        Option(
            "unsure",
            _("Not sure"),
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

SCREENS = (
    Screen(
        "notices",
        _("Open matters"),
        (
            OPEN_NOTICE,
            WANTED_ELSEWHERE,
        ),
    ),
    Screen("matters", _("The letter"), (NOTICE_KIND,), is_follow_up=True),
)

"""What every check begins with: who travels where, on the first page, and how they will be there."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

NATIONALITIES = Question(
    key="nationalities",
    shape=Shape.COUNTRIES,
    wording=_("Which countries are you a citizen of?"),
    hint=_("Also without a passport."),
    more=_("Not sure about one? Leave it out; we ask next."),
    short=_("Citizen of"),
    why=_("Your citizenships decide whose rules apply to you."),
    missing=_("Choose at least one country you are a citizen of."),
    on_paper=OnPaper.SHOWN,
    no_risk=None,
    officer_hint=_("Codes or names, such as: us ru. One without a passport counts too."),
)

DESTINATION = Question(
    key="destination",
    shape=Shape.COUNTRY,
    wording=_("Where are you going?"),
    more=_("One country at a time. Check the places where you change planes too."),
    short=_("Going to"),
    why=_("Rules differ from country to country."),
    missing=_("Choose the country you are going to."),
    on_paper=OnPaper.IN_THE_HEADING,
    no_risk=None,
    officer_hint=_("A code or a name. One country at a time."),
)

ROLE = Question(
    key="role",
    shape=Shape.ONE,
    wording=_("How will you be there?"),
    short=_("How"),
    why=_("Some rules are softer for people who only change planes."),
    missing=_("Choose how you will be there: visiting, already there, living there or passing."),
    options=(
        Option("visit", _("Visiting"), said=_("You said you will visit %(country)s.")),
        Option("there", _("There now"), said=_("You said you are in %(country)s now.")),
        Option("live", _("Living there"), said=_("You said you live in %(country)s.")),
        Option(
            "transit_air",
            _("Only changing planes"),
            said=_("You said you will only change planes in %(country)s."),
        ),
        Option(
            "transit_land",
            _("Crossing by land"),
            said=_("You said you will cross %(country)s by land."),
        ),
    ),
    on_paper=OnPaper.IN_THE_HEADING,
    no_risk="visit",
    in_samples=0.98,
    likely={"visit": 55, "there": 25, "live": 15, "transit_air": 4, "transit_land": 1},
)

START = (NATIONALITIES, DESTINATION, ROLE)

JOURNEY = Screen("journey", _("Your journey to %(country)s"), (ROLE,))
"""Asked of everybody whose role is not known, whatever hangs on it: it is none of the screens that may be left out."""

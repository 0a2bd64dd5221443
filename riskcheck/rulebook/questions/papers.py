"""Passports, registers, notices and the length of the stay."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

PASSPORT_SHOWN = Question(
    key="passport_shown",
    shape=Shape.ONE,
    wording=_("Which passport will you show when you arrive in %(country)s?"),
    short=_("Passport to show"),
    why=_("In some countries this decides which embassy may help you."),
    missing=_("Choose which passport you will show, or “Not decided”."),
    options=(
        Option(
            "destination",
            _("The passport or identity card of %(country)s"),
            said=_("You said you will show the papers of %(country)s on arrival."),
        ),
        Option(
            "other",
            _("Another country’s passport"),
            said=_("You said you will show another country’s passport on arrival."),
        ),
        Option(
            "undecided",
            _("Not decided"),
            said=_("You have not decided which passport you will show on arrival."),
            unsure=True,
        ),
    ),
    on_paper=OnPaper.SHOWN,
    no_risk="other",
    in_samples=0.6,
)

HOLDS_DESTINATION_PASSPORT = Question(
    key="holds_destination_passport",
    shape=Shape.ONE,
    wording=_("Do you hold a valid passport of %(country)s?"),
    short=_("Holds its passport"),
    why=_("Some countries let their citizens in or out only on their own passport."),
    missing=_("Choose yes or no."),
    options=(
        Option("yes", _("Yes"), said=_("You said you hold a valid passport of %(country)s.")),
        Option("no", _("No"), said=_("You said you hold no valid passport of %(country)s.")),
    ),
    on_paper=OnPaper.SHOWN,
    no_risk="no",
    in_samples=0.7,
)

REGISTERED_THERE = Question(
    key="registered_there",
    shape=Shape.ONE,
    wording=_("Are you on an official address or household register in %(country)s?"),
    hint=_("For example propiska, hukou, household registration or a resident’s identity card."),
    short=_("On its registers"),
    why=_("In some countries duties follow the register."),
    missing=_("Choose yes, no or not sure."),
    options=(
        Option("yes", _("Yes"), said=_("You said you are registered in %(country)s.")),
        Option("no", _("No"), said=_("You said you are not registered in %(country)s.")),
        Option(
            "unsure",
            _("I am not sure"),
            said=_(
                "You are not sure whether you are registered. We read this as the riskier case."
            ),
            unsure=True,
        ),
    ),
    on_paper=OnPaper.SHOWN,
    no_risk="no",
    in_samples=0.5,
)

OPEN_NOTICE = Question(
    key="open_notice",
    shape=Shape.ONE,
    wording=_(
        "Has %(country)s, or another country of yours, sent you anything you have not dealt with?"
    ),
    hint=_("A call-up paper, court letter, debt, tax or police matter. Some are only online."),
    short=_("Open notice"),
    why=_("An open notice can stop you at the border."),
    missing=_("Choose yes, no or not sure."),
    options=(
        Option("yes", _("Yes"), said=_("You said you have a notice you have not dealt with.")),
        Option("no", _("No"), said=_("You said you have no open notice.")),
        Option(
            "unsure",
            _("I am not sure"),
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

STAY_DAYS = Question(
    key="stay_days",
    shape=Shape.NUMBER,
    wording=_("How many days will you be in %(country)s in total this year?"),
    hint=_("Add up all visits. A guess is good enough."),
    short=_("Days this year"),
    why=_("Some countries change your duties after a number of days."),
    missing=_("Enter the number of days this year, from 1 to 366."),
    said=_("You said you will be there for %(answer)s days this year."),
    lowest=1,
    highest=366,
    on_paper=OnPaper.SHOWN,
    no_risk=14,
    in_samples=0.6,
)

SCREEN = Screen(
    "papers",
    _("Papers"),
    (
        PASSPORT_SHOWN,
        HOLDS_DESTINATION_PASSPORT,
        REGISTERED_THERE,
        OPEN_NOTICE,
        STAY_DAYS,
    ),
)

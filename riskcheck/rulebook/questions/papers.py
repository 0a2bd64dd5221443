"""Passports, registers, and the length of the stay."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

PASSPORT_SHOWN = Question(
    key="passport_shown",
    shape=Shape.ONE,
    wording=_("Passport you will show in %(country)s"),
    short=_("Passport to show"),
    why=_("In some countries this decides which embassy may help you."),
    missing=_("Choose which passport you will show, or “Not decided”."),
    options=(
        Option(
            "destination",
            _("Its passport or identity card"),
            said=_("You said you will show the papers of %(country)s on arrival."),
        ),
        Option(
            "other",
            _("Another country’s"),
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
    wording=_("A valid passport of %(country)s?"),
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
    wording=_("Registered at an address in %(country)s?"),
    more=_("Such as propiska, hukou, a household book or a resident’s card."),
    short=_("On its registers"),
    why=_("In some countries duties follow the register."),
    missing=_("Choose yes, no or not sure."),
    options=(
        Option("yes", _("Yes"), said=_("You said you are registered in %(country)s.")),
        Option("no", _("No"), said=_("You said you are not registered in %(country)s.")),
        Option(
            "unsure",
            _("Not sure"),
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

STAY_DAYS = Question(
    key="stay_days",
    shape=Shape.NUMBER,
    wording=_("How many days in %(country)s this year, in all?"),
    more=_("Add up all visits. A guess is good enough."),
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

SCREENS = (
    Screen(
        "papers",
        _("Your passports"),
        (
            PASSPORT_SHOWN,
            HOLDS_DESTINATION_PASSPORT,
        ),
    ),
    Screen(
        "stay",
        _("Your time in %(country)s"),
        (
            REGISTERED_THERE,
            STAY_DAYS,
        ),
    ),
)

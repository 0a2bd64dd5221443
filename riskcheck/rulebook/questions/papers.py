"""Passports, registers, open matters, the length of the stay, and protection."""

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
        "Have authorities, courts or creditors in %(country)s sent you anything you have not dealt with?"
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

WANTED_ELSEWHERE = Question(
    key="wanted_elsewhere",
    shape=Shape.ONE,
    wording=_(
        "Is a criminal or political case, or a call-up, open against you in another country of yours?"
    ),
    hint=_("A country other than %(country)s, of which you are or were a citizen."),
    short=_("Wanted elsewhere"),
    why=_("Another country can ask police here to arrest you."),
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
            _("I am not sure"),
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

PROTECTION = Question(
    key="protection",
    shape=Shape.ONE,
    wording=_("Are you a recognised refugee, or stateless?"),
    hint=_(
        "A refugee here is someone another country has given protection, as by a refugee travel document."
    ),
    short=_("Protection"),
    why=_("Going back, or using its passport, can end protection."),
    missing=_("Choose the answer that fits, or “Prefer not to say”."),
    options=(
        Option(
            "refugee",
            _("I am a recognised refugee"),
            said=_("You said you are a recognised refugee."),
        ),
        Option("stateless", _("I am stateless"), said=_("You said you are stateless.")),
        Option("none", _("Neither"), said=_("You said you are neither a refugee nor stateless.")),
        Option(
            "prefer_not_to_say",
            _("Prefer not to say"),
            said=_("You preferred not to say whether you are a refugee. We read this as neither."),
        ),
    ),
    sensitive=True,
    on_paper=OnPaper.WITHHELD,
    no_risk="none",
    in_samples=0.1,
    likely={"none": 95, "refugee": 3, "stateless": 1, "prefer_not_to_say": 1},
)

SCREEN = Screen(
    "papers",
    _("Papers"),
    (
        PASSPORT_SHOWN,
        HOLDS_DESTINATION_PASSPORT,
        REGISTERED_THERE,
        OPEN_NOTICE,
        WANTED_ELSEWHERE,
        STAY_DAYS,
        PROTECTION,
    ),
)

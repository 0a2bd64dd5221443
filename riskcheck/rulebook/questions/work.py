"""Work and views."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

WORK = Question(
    key="work",
    shape=Shape.MANY,
    wording=_("Does any of this describe your work, now or before?"),
    hint=_("Choose all that are true."),
    short=_("Work"),
    why=_("Some groups get more attention at borders."),
    missing=_("Choose all that are true, “None of these” or “Prefer not to say”."),
    options=(
        Option(
            "government_or_military",
            _("Government or armed forces"),
            said=_("You said you work, or worked, for a government or armed forces."),
        ),
        Option("business", _("Business"), said=_("You said you work, or worked, in business.")),
        Option(
            "journalist",
            _("Journalist or media"),
            said=_("You said you work, or worked, as a journalist."),
        ),
        Option(
            "ngo",
            _("Charity or aid organisation"),
            said=_("You said you work, or worked, for a charity or aid organisation."),
        ),
        Option(
            "academic",
            _("Teacher, student or researcher"),
            said=_("You said you are, or were, a teacher, student or researcher."),
        ),
        Option(
            "religious",
            _("Religious work"),
            said=_("You said you do, or did, religious work."),
        ),
        Option("none", _("None of these"), said=_("You named no such work."), alone=True),
        Option(
            "prefer_not_to_say",
            _("Prefer not to say"),
            said=_("You preferred not to say what work you do. We read this as none of these."),
            alone=True,
        ),
    ),
    sensitive=True,
    on_paper=OnPaper.SHOWN,
    no_risk=("none",),
    each_box_adds_risk=True,
    in_samples=0.5,
    likely={
        "none": 50,
        "business": 25,
        "government_or_military": 6,
        "academic": 7,
        "journalist": 2,
        "ngo": 4,
        "religious": 3,
        "prefer_not_to_say": 3,
    },
)

ACTIVITIES = Question(
    key="activities",
    shape=Shape.MANY,
    wording=_("Have you done any of these, anywhere, in the last ten years?"),
    hint=_("Answer only if you wish. Liking or sharing a post counts."),
    short=_("Activities"),
    why=_("Some countries punish what people said or gave abroad."),
    missing=_("Choose all that are true, “None of these” or “Prefer not to say”."),
    options=(
        Option(
            "posts",
            _("Posts critical of a government or its leaders"),
            said=_("You said you have posted criticism of a government."),
        ),
        Option("protest", _("Protest"), said=_("You said you have taken part in a protest.")),
        Option(
            "donation",
            _("Money to a group that a government opposes"),
            said=_("You said you have given money to a group that a government opposes."),
        ),
        Option(
            "banned_group",
            _("Work for a group that a government bans, or sharing its content"),
            said=_("You said you worked for, or shared content of, a banned group."),
        ),
        Option(
            "opposition",
            _("Active in the opposition"),
            said=_("You said you are, or were, active in the opposition."),
        ),
        Option("none", _("None of these"), said=_("You named no such activity."), alone=True),
        Option(
            "prefer_not_to_say",
            _("Prefer not to say"),
            said=_("You preferred not to say what you have done. We read this as none of these."),
            alone=True,
        ),
    ),
    sensitive=True,
    on_paper=OnPaper.WITHHELD,
    no_risk=("none",),
    each_box_adds_risk=True,
    in_samples=0.3,
    likely={
        "none": 70,
        "posts": 15,
        "protest": 5,
        "donation": 4,
        "banned_group": 1,
        "opposition": 2,
        "prefer_not_to_say": 3,
    },
)

SCREEN = Screen(
    "work",
    _("Work and views"),
    (
        WORK,
        ACTIVITIES,
    ),
)

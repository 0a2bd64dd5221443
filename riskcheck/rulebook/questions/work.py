"""Work and views."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.other_countries import HANDS_OVER_TO

WORK = Question(
    key="work",
    shape=Shape.MANY,
    wording=_("Your work, now or before. Tick all."),
    short=_("Work"),
    why=_("Some groups get more attention at borders."),
    missing=_("Choose all that are true, “None” or “Rather not say”."),
    options=(
        Option(
            "government_or_military",
            _("Government or army"),
            said=_("You said you work, or worked, for a government or armed forces."),
        ),
        Option("business", _("Business"), said=_("You said you work, or worked, in business.")),
        Option(
            "journalist",
            _("Media"),
            said=_("You said you work, or worked, as a journalist."),
        ),
        Option(
            "ngo",
            _("Charity"),
            said=_("You said you work, or worked, for a charity or aid organisation."),
        ),
        Option(
            "academic",
            _("Teacher, student, researcher"),
            said=_("You said you are, or were, a teacher, student or researcher."),
        ),
        Option(
            "religious",
            _("Religion"),
            said=_("You said you do, or did, religious work."),
        ),
        Option("none", _("None"), said=_("You named no such work."), alone=True),
        Option(
            "prefer_not_to_say",
            _("Rather not say"),
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
    wording=_("Any of these in the last ten years? Tick all."),
    more=_("Anywhere in the world. Liking or sharing a post counts. Answer only if you wish."),
    short=_("Activities"),
    why=_("Some countries punish what people said or gave abroad."),
    missing=_("Choose all that are true, “None” or “Rather not say”."),
    options=(
        Option(
            "posts",
            _("Posts against a government"),
            said=_("You said you have posted criticism of a government."),
        ),
        Option("protest", _("Protest"), said=_("You said you have taken part in a protest.")),
        Option(
            "donation",
            _("Money to its opponents"),
            said=_("You said you have given money to a group that a government opposes."),
        ),
        Option(
            "banned_group",
            _("Work or posts for a banned group"),
            said=_("You said you worked for, or shared content of, a banned group."),
        ),
        Option(
            "opposition",
            _("Opposition work"),
            said=_("You said you are, or were, active in the opposition."),
        ),
        Option("none", _("None"), said=_("You named no such activity."), alone=True),
        Option(
            "prefer_not_to_say",
            _("Rather not say"),
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

CRITIC_OF = Question(
    key="critic_of",
    shape=Shape.SOME_COUNTRIES,
    wording=_("Against whose government or powerful people? Tick all."),
    short=_("Critic of"),
    why=_("A state may act for another against its critics."),
    missing=_("Choose the countries, or “None”."),
    sensitive=True,
    on_paper=OnPaper.WITHHELD,
    no_risk=(),
    named_by=(HANDS_OVER_TO,),
    or_itself=True,
    in_samples=0.1,
)

SCREENS = (
    Screen("work", _("Your work"), (WORK,)),
    Screen("activities", _("What you have said or done"), (ACTIVITIES,)),
    Screen("critic", _("Against whom"), (CRITIC_OF,), is_follow_up=True),
)

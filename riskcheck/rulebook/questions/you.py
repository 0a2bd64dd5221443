"""Age and sex."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

AGE = Question(
    key="age",
    shape=Shape.NUMBER,
    wording=_("How old are you?"),
    more=_("In whole years. We do not ask for your date of birth."),
    short=_("Age"),
    why=_("Call-up and exit rules go by age."),
    missing=_("Enter your age in whole years, like 32."),
    said=_("You are %(answer)s."),
    lowest=0,
    highest=120,
    on_paper=OnPaper.IN_A_BAND,
    no_risk=None,
    in_samples=0.97,
)

SEX = Question(
    key="sex",
    shape=Shape.ONE,
    wording=_("Your sex in the records of %(country)s"),
    more=_("What its papers say, or would say. We do not ask who you are."),
    short=_("Sex in its papers"),
    why=_("Call-up and family rules go by what official papers say."),
    missing=_("Choose what the papers say, or “Other, or unsure”."),
    options=(
        Option("f", _("Female"), said=_("Its papers show you, or would show you, as female.")),
        Option("m", _("Male"), said=_("Its papers show you, or would show you, as male.")),
        Option(
            "x",
            _("Other, or unsure"),
            said=_("You are not sure what its papers say, so we look at the rules for both sexes."),
            unsure=True,
        ),
    ),
    sensitive=True,
    on_paper=OnPaper.IF_IT_MATTERED,
    no_risk=None,
    in_samples=0.97,
    likely={"m": 52, "f": 47, "x": 1},
)

SCREENS = (
    Screen(
        "you",
        _("You"),
        (
            AGE,
            SEX,
        ),
    ),
)

"""Age, sex, and how a citizenship came."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

AGE = Question(
    key="age",
    shape=Shape.NUMBER,
    wording=_("How old are you?"),
    hint=_("In whole years. We do not ask for your date of birth."),
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
    wording=_("What sex do the records of %(country)s show for you, or would they show?"),
    hint=_("We ask what their papers say, not who you are."),
    short=_("Sex in its papers"),
    why=_("Call-up and family rules go by what official papers say."),
    missing=_("Choose what the papers say, or “Other, or not sure”."),
    options=(
        Option("f", _("Female"), said=_("Its papers show you, or would show you, as female.")),
        Option("m", _("Male"), said=_("Its papers show you, or would show you, as male.")),
        Option(
            "x",
            _("Other, or not sure"),
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

CITIZENSHIP_GAINED = Question(
    key="citizenship_gained",
    shape=Shape.ONE,
    wording=_("How did you become a citizen of %(country)s, if you are one?"),
    hint=_(
        "By birth also means: born abroad to a parent who is one, and registered where that is asked."
    ),
    short=_("How citizenship came"),
    why=_("Some countries treat people who became citizens later in other ways."),
    missing=_("Choose how you became a citizen, or “I am not sure”."),
    options=(
        Option(
            "birth", _("By birth"), said=_("You said you are a citizen of %(country)s by birth.")
        ),
        Option(
            "naturalised",
            _("I applied and was naturalised"),
            said=_("You said you were naturalised in %(country)s."),
        ),
        Option(
            "marriage",
            _("By marriage"),
            said=_("You said you became a citizen of %(country)s by marriage."),
        ),
        Option(
            "investment",
            _("By investment"),
            said=_("You said you became a citizen of %(country)s by investment."),
        ),
        Option(
            "unsure",
            _("I am not sure, or I am no citizen"),
            said=_("You are not sure how you became a citizen of %(country)s, or whether you are."),
            unsure=True,
        ),
    ),
    on_paper=OnPaper.SHOWN,
    no_risk="unsure",
    in_samples=0.2,
)

SCREEN = Screen(
    "you",
    _("You"),
    (
        AGE,
        SEX,
        CITIZENSHIP_GAINED,
    ),
)

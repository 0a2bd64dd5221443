"""Military service, of the destination and of others."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

SERVICE_STATUS = Question(
    key="service_status",
    shape=Shape.ONE,
    wording=_("Have you done military service in %(country)s, or are you a reservist there?"),
    hint=_(
        "A reservist is someone the army can call back. If you served and left, you may be one"
        " without knowing."
    ),
    short=_("Military service"),
    why=_("Call-up, recall and travel bans go by this."),
    missing=_("Choose the answer that fits you best, or “I am not sure”."),
    options=(
        Option(
            "never",
            _("I never served and was never called"),
            said=_("You said you have never served in %(country)s."),
        ),
        Option(
            "deferred",
            _("My service was put off"),
            said=_("You said your service in %(country)s was put off."),
        ),
        Option(
            "exempt",
            _("I am exempt, and have papers that say so"),
            said=_("You said you are exempt from service in %(country)s."),
        ),
        Option(
            "served",
            _("I served and finished"),
            said=_("You said you have served in %(country)s."),
        ),
        Option(
            "reserve",
            _("I am a reservist"),
            said=_("You said you are a reservist in %(country)s."),
        ),
        Option(
            "active",
            _("I am serving now"),
            said=_("You said you are serving in %(country)s now."),
        ),
        Option(
            "evader",
            _("I may have missed a call-up, or left without permission"),
            said=_("You said you may have missed a call-up, or left without permission."),
        ),
        Option(
            "unsure",
            _("I am not sure"),
            said=_("You are not sure about military service. We read this as the riskier case."),
            unsure=True,
        ),
        Option(
            "not_applicable",
            _("This does not apply to me"),
            said=_("You said military service in %(country)s does not apply to you."),
        ),
    ),
    sensitive=True,
    on_paper=OnPaper.SHOWN,
    no_risk=None,
    never_milder=(("exempt", "reserve"),),
    in_samples=0.6,
    likely={
        "never": 45,
        "served": 15,
        "reserve": 12,
        "exempt": 8,
        "deferred": 8,
        "unsure": 6,
        "not_applicable": 4,
        "evader": 1,
        "active": 1,
    },
)

MILITARY_SKILL = Question(
    key="military_skill",
    shape=Shape.ONE,
    wording=_("Do you have a skill that armies look for?"),
    hint=_("For example medic, driver, radio, pilot, engineer, drones."),
    short=_("Skill armies look for"),
    why=_("People with such skills are called first, women too in some countries."),
    missing=_("Choose yes or no."),
    options=(
        Option("yes", _("Yes"), said=_("You said you have a skill armies look for.")),
        Option("no", _("No"), said=_("You said you have no skill armies look for.")),
    ),
    sensitive=True,
    on_paper=OnPaper.SHOWN,
    no_risk="no",
    in_samples=0.35,
)

OTHER_ARMY = Question(
    key="other_army",
    shape=Shape.ONE,
    wording=_("Have you served in another country’s armed forces?"),
    short=_("Other army"),
    why=_("Some countries punish service in another army."),
    missing=_("Choose the answer that fits, or “No”."),
    options=(
        Option("none", _("No"), said=_("You said you have served in no other army.")),
        Option(
            "other",
            _("Yes, in forces not in conflict with %(country)s"),
            said=_("You said you have served in another country’s forces."),
        ),
        Option(
            "adversary",
            _("Yes, in forces in conflict with %(country)s"),
            said=_("You said you have served with forces in conflict with %(country)s."),
        ),
        Option(
            "irgc",
            _("Yes, in Iran’s Revolutionary Guard, conscripts included"),
            said=_("You said you have served in Iran’s Revolutionary Guard."),
        ),
    ),
    sensitive=True,
    on_paper=OnPaper.SHOWN,
    no_risk="none",
    in_samples=0.3,
    likely={"none": 90, "other": 8, "adversary": 1, "irgc": 1},
)

SCREEN = Screen(
    "service",
    _("Military service in %(country)s"),
    (
        SERVICE_STATUS,
        MILITARY_SKILL,
        OTHER_ARMY,
    ),
)

"""Military service, of the destination and of others."""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import _

SERVICE_STATUS = Question(
    key="service_status",
    shape=Shape.ONE,
    wording=_("Military service in %(country)s"),
    more=_(
        "A reservist is someone the army can call back. If you served once, you may be one without knowing. Who left the country without permission may have missed a call-up."
    ),
    short=_("Military service"),
    why=_("Call-up, recall and travel bans go by this."),
    missing=_("Choose the answer that fits you best, or “Not sure”."),
    options=(
        Option(
            "never",
            _("Never served, never called"),
            said=_("You said you have never served in %(country)s."),
        ),
        Option(
            "deferred",
            _("Service put off"),
            said=_("You said your service in %(country)s was put off."),
        ),
        Option(
            "exempt",
            _("Exempt, with papers"),
            said=_("You said you are exempt from service in %(country)s."),
        ),
        Option(
            "served",
            _("Served, finished"),
            said=_("You said you have served in %(country)s."),
        ),
        Option(
            "reserve",
            _("Reservist"),
            said=_("You said you are a reservist in %(country)s."),
        ),
        Option(
            "active",
            _("Serving now"),
            said=_("You said you are serving in %(country)s now."),
        ),
        Option(
            "evader",
            _("Perhaps missed a call-up"),
            said=_(
                "You said you may have missed a call-up, or left the country without permission."
            ),
        ),
        Option(
            "unsure",
            _("Not sure"),
            said=_("You are not sure about military service. We read this as the riskier case."),
            unsure=True,
        ),
        Option(
            "not_applicable",
            _("Does not apply"),
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
    wording=_("Skills armies want: medic, driver, pilot, engineer, radio, drones?"),
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
    wording=_("Served in another army?"),
    more=_(
        "An enemy is in conflict with %(country)s. Conscripts of Iran’s Revolutionary Guard count too."
    ),
    short=_("Other army"),
    why=_("Some countries punish service in another army."),
    missing=_("Choose the answer that fits, or “No”."),
    options=(
        Option("none", _("No"), said=_("You said you have served in no other army.")),
        Option(
            "other",
            _("Yes, not an enemy"),
            said=_("You said you have served in another country’s forces."),
        ),
        Option(
            "adversary",
            _("Yes, an enemy"),
            said=_("You said you have served with forces in conflict with %(country)s."),
        ),
        Option(
            "irgc",
            _("Yes, Iran’s Revolutionary Guard"),
            said=_("You said you have served in Iran’s Revolutionary Guard."),
        ),
    ),
    sensitive=True,
    on_paper=OnPaper.SHOWN,
    no_risk="none",
    in_samples=0.3,
    likely={"none": 90, "other": 8, "adversary": 1, "irgc": 1},
)

SCREENS = (
    Screen(
        "service",
        _("Military service in %(country)s"),
        (
            SERVICE_STATUS,
            MILITARY_SKILL,
        ),
    ),
    Screen("army", _("Other armies"), (OTHER_ARMY,)),
)

"""Second nationality, how citizenship comes, ends and is reported."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _

DUAL_NATIONALITY = FactKind(
    key="dual_nationality",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "accepted": _("%(country)s accepts that its citizens hold a second nationality."),
        "limited": _("%(country)s limits a second nationality, or gives it little weight."),
        "not_accepted": _("%(country)s does not accept a second nationality of its citizens."),
    },
    whether=_("whether %(country)s accepts a second nationality"),
)

NATIONALITY_BY_DESCENT = FactKind(
    key="nationality_by_descent",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s does not pass citizenship to children born abroad."),
        "conditional": _("%(country)s passes citizenship to some children born abroad."),
        "yes": _("%(country)s passes citizenship to children of its citizens born abroad."),
    },
    whether=_("whether %(country)s passes citizenship to children born abroad"),
    sets_level=False,
)

NATIONALITY_BY_BIRTH = FactKind(
    key="nationality_by_birth",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("Birth in %(country)s alone does not make a citizen."),
        "conditional": _("Birth in %(country)s makes a citizen in some cases."),
        "yes": _("Birth in %(country)s makes a citizen."),
    },
    whether=_("whether birth in %(country)s makes a citizen"),
    sets_level=False,
)

HARD_TO_RENOUNCE = FactKind(
    key="hard_to_renounce",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("Citizenship of %(country)s can be given up."),
        "yes": _("Citizenship of %(country)s is hard to give up."),
    },
    whether=_("whether citizenship of %(country)s can be given up"),
)

LOST_ON_NATURALISING = FactKind(
    key="lost_on_naturalising",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("Citizens of %(country)s keep its citizenship when they take another."),
        "conditional": _(
            "Citizens of %(country)s can lose its citizenship when they take another."
        ),
        "yes": _("Citizens of %(country)s lose its citizenship when they take another."),
    },
    whether=_("whether taking another nationality ends that of %(country)s"),
)

MUST_REPORT_SECOND_NATIONALITY = FactKind(
    key="must_report_second_nationality",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s does not ask its citizens to report a second nationality."),
        "yes": _("%(country)s makes its citizens report a second nationality."),
    },
    whether=_("whether %(country)s makes its citizens report a second nationality"),
)

RENUNCIATION_DEADLINE_AGE = FactKind(
    key="renunciation_deadline_age",
    form=Form.NUMBER,
    about_law=True,
    sentences={
        "*": _("%(country)s asks people to choose or drop its nationality by age %(value)s.")
    },
    whether=_("by what age %(country)s asks people to choose a nationality"),
    sets_level=False,
    lower_is_cautious=True,
    restates=frozenset({"nationals"}),
)

KINDS = (
    DUAL_NATIONALITY,
    NATIONALITY_BY_DESCENT,
    NATIONALITY_BY_BIRTH,
    HARD_TO_RENOUNCE,
    LOST_ON_NATURALISING,
    MUST_REPORT_SECOND_NATIONALITY,
    RENUNCIATION_DEADLINE_AGE,
)

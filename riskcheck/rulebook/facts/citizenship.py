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

DESCENT_THROUGH = FactKind(
    key="descent_through",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "either": _("Father or mother alike pass on citizenship of %(country)s."),
        "both-parents-or-conditions": _(
            "One parent alone is not enough for citizenship of %(country)s by descent."
        ),
        "father": _("Citizenship of %(country)s comes from the father."),
    },
    whether=_("which parent passes on citizenship of %(country)s"),
    sets_level=False,
)


DESCENT_GENERATIONS = FactKind(
    key="descent_generations",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "conditional": _(
            "How many generations born abroad are citizens of %(country)s hangs on conditions."
        ),
        "1": _("One generation born abroad gets citizenship of %(country)s."),
        "2": _("Two generations born abroad get citizenship of %(country)s."),
        "3": _("Three generations born abroad get citizenship of %(country)s."),
        "unlimited": _(
            "Citizenship of %(country)s passes on abroad without a limit of generations."
        ),
    },
    whether=_("how many generations born abroad are citizens of %(country)s"),
    sets_level=False,
)


REGISTRATION_DEADLINE_AGE = FactKind(
    key="registration_deadline_age",
    form=Form.NUMBER,
    about_law=True,
    sentences={
        "*": _("%(country)s asks that a birth abroad be registered by age %(value)s."),
    },
    whether=_("by what age %(country)s asks that a birth abroad be registered"),
    sets_level=False,
    lower_is_cautious=True,
    restates=frozenset({"claimed", "minors", "nationals"}),
)


RETENTION_DEADLINE_AGE = FactKind(
    key="retention_deadline_age",
    form=Form.NUMBER,
    about_law=True,
    sentences={
        "*": _(
            "Citizenship of %(country)s ends at age %(value)s for some born abroad who do not keep it."
        ),
    },
    whether=_("at what age some lose citizenship of %(country)s unless they keep it"),
    sets_level=False,
    restates=frozenset({"claimed", "nationals"}),
)


NATIONALITY_BY_MARRIAGE = FactKind(
    key="nationality_by_marriage",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("Marriage does not give citizenship of %(country)s."),
        "on_request": _("A wife can ask for citizenship of %(country)s."),
        "automatic": _("A foreign wife becomes a citizen of %(country)s by marriage."),
    },
    whether=_("what marriage does for citizenship of %(country)s"),
    sets_level=False,
    restates=frozenset({"women", "claimed"}),
)


LOST_BY_RESIDENCE_ABROAD = FactKind(
    key="lost_by_residence_abroad",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "conditional": _("Long residence abroad can end citizenship of %(country)s."),
    },
    whether=_("whether living abroad can end citizenship of %(country)s"),
)


CITIZENSHIP_REVOCATION = FactKind(
    key="citizenship_revocation",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "conditions": _("%(country)s has a power to take citizenship away."),
        "political": _("%(country)s has taken citizenship away from critics or opponents, or can."),
        "mass": _("%(country)s has taken citizenship away from thousands of people."),
    },
    whether=_("whether %(country)s takes citizenship away"),
)

SECOND_NATIONALITY_NEEDS_PERMISSION = FactKind(
    key="second_nationality_needs_permission",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "yes": _(
            "Citizens of %(country)s need its permission before they take another nationality."
        ),
    },
    whether=_("whether %(country)s asks for permission before another nationality is taken"),
)

KINDS = (
    DUAL_NATIONALITY,
    NATIONALITY_BY_DESCENT,
    NATIONALITY_BY_BIRTH,
    HARD_TO_RENOUNCE,
    LOST_ON_NATURALISING,
    MUST_REPORT_SECOND_NATIONALITY,
    RENUNCIATION_DEADLINE_AGE,
    DESCENT_THROUGH,
    DESCENT_GENERATIONS,
    REGISTRATION_DEADLINE_AGE,
    RETENTION_DEADLINE_AGE,
    NATIONALITY_BY_MARRIAGE,
    LOST_BY_RESIDENCE_ABROAD,
    CITIZENSHIP_REVOCATION,
    SECOND_NATIONALITY_NEEDS_PERMISSION,
)

"""Family, same-sex relations and money."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _

GUARDIAN_CONTROLS_WOMEN_TRAVEL = FactKind(
    key="guardian_controls_women_travel",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("In %(country)s, women do not need a male relative’s permission to travel."),
        "yes": _("In %(country)s, a husband or male relative can control a woman’s travel."),
    },
    whether=_("whether men control the travel of women relatives in %(country)s"),
    restates=frozenset({"women"}),
)

CHILD_EXIT_CONSENT = FactKind(
    key="child_exit_consent",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s asks for no consent for a child to leave."),
        "yes": _("In %(country)s, a child may need a parent’s consent to leave."),
    },
    whether=_("whether a child needs a parent’s consent to leave %(country)s"),
)

PARTY_TO_CHILD_ABDUCTION_CONVENTION = FactKind(
    key="party_to_child_abduction_convention",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "yes": _("%(country)s is party to the Hague convention on child abduction."),
        "no": _("%(country)s is not party to the Hague convention on child abduction."),
    },
    whether=_("whether %(country)s is party to the Hague convention on child abduction"),
    sets_level=False,
)

SAME_SEX_RELATIONS = FactKind(
    key="same_sex_relations",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "legal": _("Same-sex relations are legal in %(country)s."),
        "criminal": _("Same-sex relations are a crime in %(country)s, or punished in practice."),
        "severe": _("Same-sex relations bring severe punishment in %(country)s."),
    },
    whether=_("whether same-sex relations are legal in %(country)s"),
    by_degree=True,
)

FOREIGN_CARDS_BLOCKED = FactKind(
    key="foreign_cards_blocked",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "no": _("Foreign bank cards work in %(country)s."),
        "yes": _("Foreign bank cards or transfers mostly do not work in %(country)s."),
    },
    whether=_("whether foreign bank cards work in %(country)s"),
)

TAXES_CITIZENS_ABROAD = FactKind(
    key="taxes_citizens_abroad",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s does not tax its citizens abroad."),
        "yes": _("%(country)s taxes or charges its citizens who live abroad."),
    },
    whether=_("whether %(country)s taxes its citizens abroad"),
)

FAMILY_CONFINEMENT = FactKind(
    key="family_confinement",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _(
            "In %(country)s, relatives have had people locked up in so-called rehabilitation centres."
        ),
    },
    whether=_("whether relatives have people locked up in %(country)s"),
)

KINDS = (
    GUARDIAN_CONTROLS_WOMEN_TRAVEL,
    CHILD_EXIT_CONSENT,
    PARTY_TO_CHILD_ABDUCTION_CONVENTION,
    SAME_SEX_RELATIONS,
    FOREIGN_CARDS_BLOCKED,
    TAXES_CITIZENS_ABROAD,
    FAMILY_CONFINEMENT,
)

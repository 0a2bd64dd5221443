"""Detention, prosecution and pressure."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _

WRONGFUL_DETENTION = FactKind(
    key="wrongful_detention",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "no": _("A government says wrongful detention is not a special risk in %(country)s."),
        "yes": _("Governments warn of detention without good reason in %(country)s."),
    },
    whether=_("whether %(country)s detains people without good reason"),
)

US_WRONGFUL_DETENTION_INDICATOR = FactKind(
    key="us_wrongful_detention_indicator",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "no": _("The US does not mark %(country)s for wrongful detention."),
        "yes": _("The US marks %(country)s as a place of wrongful detention."),
    },
    whether=_("whether the US marks %(country)s for wrongful detention"),
)

SPONSOR_OF_WRONGFUL_DETENTION = FactKind(
    key="sponsor_of_wrongful_detention",
    form=Form.CHOICE,
    about_law=False,
    sentences={"yes": _("The US has named %(country)s a sponsor of wrongful detention.")},
    whether=_("whether the US has named %(country)s a sponsor of wrongful detention"),
)

BROAD_SECURITY_LAWS = FactKind(
    key="broad_security_laws",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "no": _("No broad use of security laws is stated for %(country)s."),
        "yes": _("%(country)s uses security, speech or protest laws broadly."),
        "severe": _(
            "%(country)s uses security laws broadly, with long terms or for acts done abroad."
        ),
    },
    whether=_("whether %(country)s uses its security laws broadly"),
)

UNDESIRABLE_ORGANISATIONS_LAW = FactKind(
    key="undesirable_organisations_law",
    form=Form.CHOICE,
    about_law=True,
    sentences={"yes": _("In %(country)s, links with groups it lists are an offence.")},
    whether=_("whether %(country)s punishes links with groups it lists"),
)

JOURNALISTS_OR_NGO_TARGETED = FactKind(
    key="journalists_or_ngo_targeted",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "no": _("No source says that some kinds of work draw attention in %(country)s."),
        "yes": _("In %(country)s, people in some kinds of work have been singled out."),
    },
    whether=_("whether some kinds of work draw attention in %(country)s"),
)

DEVICE_SEARCHES = FactKind(
    key="device_searches",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "no": _("No special searches of phones are stated for %(country)s."),
        "yes": _("In %(country)s, phones and computers may be searched or watched."),
    },
    whether=_("whether %(country)s searches phones and computers"),
)

POSTS_ABROAD_LEAD_TO_ARREST = FactKind(
    key="posts_abroad_lead_to_arrest",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _(
            "Words or pictures published outside %(country)s have led to arrest or a trial there."
        ),
    },
    whether=_("whether posts made abroad lead to arrest in %(country)s"),
)


RELATIVES_PRESSURED = FactKind(
    key="relatives_pressured",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _(
            "Relatives in %(country)s have been questioned, held or punished for people abroad."
        ),
    },
    whether=_("whether relatives in %(country)s are put under pressure"),
)


REFUGEE_PROTECTION_LOST_BY_RETURN = FactKind(
    key="refugee_protection_lost_by_return",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "conditional": _("In %(country)s, a visit home can be allowed to a refugee."),
        "yes": _(
            "In %(country)s, a refugee who goes back to the country they fled, or uses its passport, can lose protection."
        ),
    },
    whether=_("whether a visit home ends protection in %(country)s"),
    sets_level=False,
    restates=frozenset({"residents"}),
)


REFUGEE_RETURN_BARRED = FactKind(
    key="refugee_return_barred",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _("People who left %(country)s as refugees may not be let back in."),
    },
    whether=_("whether people who left %(country)s as refugees are let back in"),
    restates=frozenset({"other_nationality"}),
    restates_anyone=True,
)


OCI_CANCELLED_FOR_CRITICISM = FactKind(
    key="oci_cancelled_for_criticism",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _(
            "%(country)s has cancelled cards of overseas citizens who criticised it, and turned some back."
        ),
    },
    whether=_("whether %(country)s cancels cards of overseas citizens"),
    restates=frozenset({"claimed"}),
    restates_anyone=True,
)

KINDS = (
    WRONGFUL_DETENTION,
    US_WRONGFUL_DETENTION_INDICATOR,
    SPONSOR_OF_WRONGFUL_DETENTION,
    BROAD_SECURITY_LAWS,
    UNDESIRABLE_ORGANISATIONS_LAW,
    JOURNALISTS_OR_NGO_TARGETED,
    DEVICE_SEARCHES,
    POSTS_ABROAD_LEAD_TO_ARREST,
    RELATIVES_PRESSURED,
    REFUGEE_PROTECTION_LOST_BY_RETURN,
    REFUGEE_RETURN_BARRED,
    OCI_CANCELLED_FOR_CRITICISM,
)

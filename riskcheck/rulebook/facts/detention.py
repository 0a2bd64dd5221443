"""Detention, prosecution and pressure."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.subjects import BY_NAME

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

HOSTILE_TO_NATIONALS_OF = FactKind(
    key="hostile_to_nationals_of",
    form=Form.NATIONALITIES,
    about_law=False,
    sentences={
        "*": _("%(country)s refuses, questions or holds some people with ties to %(other)s.")
    },
    whether=_("whether your other nationality is itself a problem in %(country)s"),
    restates=BY_NAME,
)

HANDS_OVER_TO = FactKind(
    key="hands_over_to",
    form=Form.NATIONALITIES,
    about_law=False,
    sentences={"*": _("%(country)s works with %(other)s and may hand people over to it.")},
    whether=_("whether %(country)s hands people over to a country of yours"),
    restates=BY_NAME | {"parties", "foreigners"},
)

KINDS = (
    WRONGFUL_DETENTION,
    US_WRONGFUL_DETENTION_INDICATOR,
    SPONSOR_OF_WRONGFUL_DETENTION,
    BROAD_SECURITY_LAWS,
    UNDESIRABLE_ORGANISATIONS_LAW,
    JOURNALISTS_OR_NGO_TARGETED,
    DEVICE_SEARCHES,
    HOSTILE_TO_NATIONALS_OF,
    HANDS_OVER_TO,
)

"""Danger from other nationalities, from origin, and from states that work together."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.subjects import BY_NAME

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

ENTRY_CLOSED_TO_NATIONALS_OF = FactKind(
    key="entry_closed_to_nationals_of",
    form=Form.NATIONALITIES,
    about_law=False,
    sentences={
        "*": _("%(country)s does not let in nationals of %(other)s, or not all of them."),
    },
    whether=_("whether %(country)s is closed to one of your nationalities"),
    restates=BY_NAME | {"foreigners"},
)

DUAL_EXEMPT_FROM_ENTRY_BAN = FactKind(
    key="dual_exempt_from_entry_ban",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "yes": _("%(country)s lets in dual nationals who travel on a passport it has not barred."),
        "no": _("%(country)s bars dual nationals too, whatever passport they travel on."),
    },
    whether=_("whether %(country)s bars dual nationals who travel on another passport"),
    sets_level=False,
    restates=BY_NAME,
    restates_anyone=True,
)

QUESTIONS_NATIONALS_OF = FactKind(
    key="questions_nationals_of",
    form=Form.NATIONALITIES,
    about_law=False,
    sentences={
        "*": _(
            "%(country)s questions nationals of %(other)s at length, or asks for clearance first."
        ),
    },
    whether=_("whether one of your nationalities brings long questions in %(country)s"),
    restates=BY_NAME | {"foreigners"},
)

HOSTILE_TO_ORIGIN = FactKind(
    key="hostile_to_origin",
    form=Form.NATIONALITIES,
    about_law=False,
    sentences={
        "*": _(
            "%(country)s refuses or holds people whose name, birthplace or family is from %(other)s, whatever their passport."
        ),
    },
    whether=_("whether your origin is itself a problem in %(country)s"),
    restates=BY_NAME | {"foreigners"},
)

QUESTIONS_ORIGIN = FactKind(
    key="questions_origin",
    form=Form.NATIONALITIES,
    about_law=False,
    sentences={
        "*": _(
            "%(country)s questions or checks people whose name, birthplace or family is from %(other)s, whatever their passport."
        ),
    },
    whether=_("whether your origin brings long questions in %(country)s"),
    restates=BY_NAME | {"foreigners"},
)

ENTRY_CLOSED_TO_SECOND_NATIONALITY = FactKind(
    key="entry_closed_to_second_nationality",
    form=Form.NATIONALITIES,
    about_law=False,
    sentences={
        "*": _(
            "Being a national of %(other)s as well closes entry to %(country)s without a visa or clearance."
        ),
    },
    whether=_("whether your second nationality closes visa-free entry to %(country)s"),
    restates=BY_NAME,
)

FOREIGN_ARMY_SERVICE_BARS = FactKind(
    key="foreign_army_service_bars",
    form=Form.NATIONALITIES,
    about_law=False,
    sentences={
        "*": _("%(country)s bars, questions or charges people who served in forces of %(other)s."),
    },
    whether=_("whether service in another army is a problem in %(country)s"),
    restates=BY_NAME,
)

MISUSES_INTERPOL_NOTICES = FactKind(
    key="misuses_interpol_notices",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _("%(country)s has used Interpol notices against critics."),
    },
    whether=_("whether %(country)s uses Interpol notices against critics"),
    restates=frozenset({"parties"}),
)

NO_AIRSIDE_TRANSIT = FactKind(
    key="no_airside_transit",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "yes": _("Everybody who changes planes in %(country)s passes its border check."),
    },
    whether=_("whether people who change planes in %(country)s pass its border check"),
)

OVERFLIGHT_LANDING_FORCED = FactKind(
    key="overflight_landing_forced",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _("%(country)s has made an airliner land to arrest a passenger."),
    },
    whether=_("whether %(country)s has taken people off flights"),
)

KINDS = (
    HOSTILE_TO_NATIONALS_OF,
    HANDS_OVER_TO,
    ENTRY_CLOSED_TO_NATIONALS_OF,
    DUAL_EXEMPT_FROM_ENTRY_BAN,
    QUESTIONS_NATIONALS_OF,
    HOSTILE_TO_ORIGIN,
    QUESTIONS_ORIGIN,
    ENTRY_CLOSED_TO_SECOND_NATIONALITY,
    FOREIGN_ARMY_SERVICE_BARS,
    MISUSES_INTERPOL_NOTICES,
    NO_AIRSIDE_TRANSIT,
    OVERFLIGHT_LANDING_FORCED,
)

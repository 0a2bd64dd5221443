"""War and kidnapping."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _

ARMED_CONFLICT = FactKind(
    key="armed_conflict",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "none": _("No armed conflict is stated for %(country)s."),
        "regional": _("Fighting nearby, or in a part of the country, reaches %(country)s."),
        "war": _("There is war or major violence in %(country)s."),
    },
    whether=_("whether there is armed conflict in %(country)s"),
)

US_KIDNAP_INDICATOR = FactKind(
    key="us_kidnap_indicator",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "no": _("The US does not mark %(country)s for kidnapping."),
        "yes": _("The US warns of kidnapping in %(country)s."),
    },
    whether=_("whether the US warns of kidnapping in %(country)s"),
)

KINDS = (
    ARMED_CONFLICT,
    US_KIDNAP_INDICATOR,
)

"""Recall of reservists, and mobilisation."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.subjects import ITS_SUBJECT, WHOEVER_SERVES

MOBILISATION = FactKind(
    key="mobilisation",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "none": _("%(country)s has no reserve duty."),
        "reserve_duty": _("%(country)s keeps trained people on a recall list."),
        "call_ups": _("%(country)s is calling people up now, or has done so lately."),
        "war": _("%(country)s has wartime mobilisation in force."),
    },
    whether=_("whether %(country)s recalls reservists"),
    restates=ITS_SUBJECT,
)

MOBILISATION_MIN_AGE = FactKind(
    key="mobilisation_min_age",
    form=Form.NUMBER,
    about_law=True,
    sentences={"*": _("You are %(answer)s; mobilisation in %(country)s starts at %(value)s.")},
    whether=_("from what age %(country)s mobilises people"),
    sets_level=False,
    lower_is_cautious=True,
    restates=WHOEVER_SERVES,
)

RESERVE_MAX_AGE = FactKind(
    key="reserve_max_age",
    form=Form.NUMBER,
    about_law=True,
    sentences={"*": _("You are %(answer)s; %(country)s recalls people up to %(value)s.")},
    whether=_("up to what age %(country)s recalls people"),
    sets_level=False,
    restates=WHOEVER_SERVES,
)

ONLINE_CALL_UP_REGISTER = FactKind(
    key="online_call_up_register",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("A call-up in %(country)s is handed over in person."),
        "yes": _("In %(country)s, a call-up posted online counts as served."),
    },
    whether=_("whether a call-up posted online counts as served in %(country)s"),
)

KINDS = (
    MOBILISATION,
    MOBILISATION_MIN_AGE,
    RESERVE_MAX_AGE,
    ONLINE_CALL_UP_REGISTER,
)

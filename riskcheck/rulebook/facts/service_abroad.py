"""Military service of citizens who live abroad: put off, bought out, registered for."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.subjects import WHOEVER_SERVES

VISIT_DAY_LIMIT = FactKind(
    key="visit_day_limit",
    form=Form.NUMBER,
    about_law=True,
    sentences={
        "*": _(
            "You said %(answer)s days; citizens settled abroad may visit %(country)s for about"
            " %(value)s."
        )
    },
    whether=_("for how many days citizens settled abroad may visit %(country)s"),
    sets_level=False,
    lower_is_cautious=True,
    restates=WHOEVER_SERVES | {"residents"},
)

LIABILITY_NEEDS_REGISTRATION = FactKind(
    key="liability_needs_registration",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "yes": _("In %(country)s, military service follows the address or household register."),
        "no": _("In %(country)s, military service does not hang on a register."),
    },
    whether=_("whether military service in %(country)s hangs on a register"),
    restates=WHOEVER_SERVES | {"residents"},
)

POSTPONEMENT_ABROAD = FactKind(
    key="postponement_abroad",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "yes": _("Citizens settled abroad can put off service in %(country)s, or are exempt."),
        "no": _("Citizens settled abroad cannot put off service in %(country)s."),
    },
    whether=_("whether citizens settled abroad can put off service in %(country)s"),
    sets_level=False,
    restates=WHOEVER_SERVES,
)

PAID_EXEMPTION = FactKind(
    key="paid_exemption",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "yes": _("Service in %(country)s can be shortened or bought out lawfully."),
        "no": _("Service in %(country)s cannot be bought out."),
    },
    whether=_("whether service in %(country)s can be bought out lawfully"),
    sets_level=False,
    restates=WHOEVER_SERVES,
)

REGISTRATION_AGE = FactKind(
    key="registration_age",
    form=Form.NUMBER,
    about_law=True,
    sentences={"*": _("Registration for service in %(country)s begins at age %(value)s.")},
    whether=_("at what age registration for service begins in %(country)s"),
    sets_level=False,
    lower_is_cautious=True,
    restates=WHOEVER_SERVES | {"residents"},
)

KINDS = (
    VISIT_DAY_LIMIT,
    LIABILITY_NEEDS_REGISTRATION,
    POSTPONEMENT_ABROAD,
    PAID_EXEMPTION,
    REGISTRATION_AGE,
)

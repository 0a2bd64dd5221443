"""Passports and papers."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.subjects import BY_NAME

OWN_PASSPORT_REQUIRED = FactKind(
    key="own_passport_required",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s lets its citizens enter and leave on another passport."),
        "yes": _("%(country)s expects its citizens to enter and leave on its own passport."),
    },
    whether=_("whether %(country)s expects its citizens to use its own passport"),
)

PASSPORT_NOT_VALID_THERE = FactKind(
    key="passport_not_valid_there",
    form=Form.NATIONALITIES,
    about_law=True,
    sentences={"*": _("Passports of %(other)s are not valid for travel to %(country)s.")},
    whether=_("whether all your passports are valid for travel to %(country)s"),
    restates=BY_NAME,
)

PASSPORT_RENEWED_ABROAD = FactKind(
    key="passport_renewed_abroad",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "yes": _("%(country)s renews passports of its citizens at its embassies."),
        "no": _("%(country)s does not renew passports of its citizens at its embassies."),
    },
    whether=_("whether %(country)s renews passports at its embassies"),
)

KINDS = (
    OWN_PASSPORT_REQUIRED,
    PASSPORT_NOT_VALID_THERE,
    PASSPORT_RENEWED_ABROAD,
)

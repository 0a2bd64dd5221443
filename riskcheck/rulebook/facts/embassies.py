"""What other countries’ embassies can do."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.subjects import BY_NAME

CONSULAR_ACCESS = FactKind(
    key="consular_access",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "normal": _("Other embassies can help their citizens in %(country)s as usual."),
        "limited": _("Other embassies can do little in %(country)s for people it sees as its own."),
        "entry_document": _(
            "In %(country)s, the passport shown on arrival decides which embassy can help."
        ),
        "denied": _("%(country)s refuses, or may refuse, other embassies access to its citizens."),
    },
    whether=_("whether another embassy could help you in %(country)s"),
)

EMBASSY_ABSENT_FOR = FactKind(
    key="embassy_absent_for",
    form=Form.NATIONALITIES,
    about_law=False,
    sentences={"*": _("%(other)s has no working embassy in %(country)s.")},
    whether=_("whether all your countries have a working embassy in %(country)s"),
    restates=BY_NAME,
)

KINDS = (
    CONSULAR_ACCESS,
    EMBASSY_ABSENT_FOR,
)

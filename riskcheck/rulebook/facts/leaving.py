"""Being stopped from leaving."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.subjects import WHOEVER_SERVES

MILITARY_EXIT_CONTROL = FactKind(
    key="military_exit_control",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "none": _("%(country)s does not stop people liable for service from leaving."),
        "permit": _("People of service age need a paper to leave %(country)s."),
        "summons": _("%(country)s can stop people with a call-up from leaving."),
        "war": _("%(country)s stops people of military age from leaving."),
    },
    whether=_("whether %(country)s stops people liable for service from leaving"),
)

MILITARY_EXIT_AGES_MEN = FactKind(
    key="military_exit_ages_men",
    form=Form.WINDOW,
    about_law=False,
    sentences={"*": _("You are %(answer)s; the exit rule covers men aged %(value)s.")},
    whether=_("which ages the exit rule of %(country)s covers"),
    sets_level=False,
    restates=WHOEVER_SERVES,
)

MILITARY_EXIT_AGES_WOMEN = FactKind(
    key="military_exit_ages_women",
    form=Form.WINDOW,
    about_law=False,
    sentences={"*": _("You are %(answer)s; the exit rule covers women aged %(value)s.")},
    whether=_("which ages of women the exit rule of %(country)s covers"),
    sets_level=False,
    restates=WHOEVER_SERVES,
)

EXIT_PERMISSION = FactKind(
    key="exit_permission",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "no": _("%(country)s does not ask its citizens for permission to leave."),
        "yes": _("%(country)s asks for permission to leave, or stops people without warning."),
    },
    whether=_("whether %(country)s stops people from leaving without warning"),
)

EXIT_BAN_FOR_DEBT_OR_DISPUTES = FactKind(
    key="exit_ban_for_debt_or_disputes",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "no": _("%(country)s does not stop people from leaving over debts or disputes."),
        "yes": _("%(country)s can stop people from leaving over debts, disputes or inquiries."),
    },
    whether=_("whether %(country)s stops people from leaving over debts or disputes"),
    restates=frozenset({"parties"}),
    restates_anyone=True,
)

RESIDENTS_EXIT_PERMIT = FactKind(
    key="residents_exit_permit",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "state": _("Residents of %(country)s need an exit visa or permit of the state."),
        "sponsor": _("Foreign residents of %(country)s need a sponsor’s permit to leave."),
        "employer": _(
            "Foreign residents of %(country)s need an employer’s permit to leave, or some do."
        ),
    },
    whether=_("whether residents of %(country)s need a permit to leave"),
    restates=frozenset({"residents"}),
    restates_anyone=True,
)

KINDS = (
    MILITARY_EXIT_CONTROL,
    MILITARY_EXIT_AGES_MEN,
    MILITARY_EXIT_AGES_WOMEN,
    EXIT_PERMISSION,
    EXIT_BAN_FOR_DEBT_OR_DISPUTES,
    RESIDENTS_EXIT_PERMIT,
)

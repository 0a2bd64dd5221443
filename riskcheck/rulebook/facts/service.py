"""Compulsory military service: whom it covers, and how long it lasts."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.subjects import ITS_SUBJECT, WHOEVER_SERVES

CONSCRIPTION = FactKind(
    key="conscription",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "none": _("%(country)s has no compulsory military service."),
        "suspended": _("%(country)s has compulsory service in law, but does not use it now."),
        "selective": _("%(country)s calls up some people, by lot or selection."),
        "residents_only": _(
            "%(country)s has compulsory service; citizens settled abroad may visit or put it off."
        ),
        "compulsory": _("%(country)s has compulsory military service."),
    },
    whether=_("whether %(country)s has compulsory military service"),
    restates=ITS_SUBJECT | {"residents"},
)

CONSCRIPTION_SEX = FactKind(
    key="conscription_sex",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "men": _("Military service in %(country)s covers men."),
        "women_and_men": _("Military service in %(country)s covers women and men."),
    },
    whether=_("whether military service in %(country)s covers women"),
    sets_level=False,
    restates=WHOEVER_SERVES,
)

CONSCRIPTION_AGES_MEN = FactKind(
    key="conscription_ages_men",
    form=Form.WINDOW,
    about_law=True,
    sentences={"*": _("You are %(answer)s; men serve in %(country)s from age %(value)s.")},
    whether=_("at what ages men serve in %(country)s"),
    sets_level=False,
    restates=WHOEVER_SERVES,
)

CONSCRIPTION_AGES_WOMEN = FactKind(
    key="conscription_ages_women",
    form=Form.WINDOW,
    about_law=True,
    sentences={"*": _("You are %(answer)s; women serve in %(country)s from age %(value)s.")},
    whether=_("at what ages women serve in %(country)s"),
    sets_level=False,
    restates=WHOEVER_SERVES,
)

SERVICE_MONTHS = FactKind(
    key="service_months",
    form=Form.WINDOW,
    about_law=True,
    sentences={"*": _("Military service in %(country)s lasts %(value)s months.")},
    whether=_("how long military service lasts in %(country)s"),
    sets_level=False,
    restates=WHOEVER_SERVES,
)

CONSCRIPTION_COVERS_DUAL_NATIONALS = FactKind(
    key="conscription_covers_dual_nationals",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("Military service in %(country)s does not cover dual nationals, or not all."),
        "yes": _("Military service in %(country)s covers citizens with a second nationality."),
    },
    whether=_("whether military service in %(country)s covers dual nationals"),
    restates=ITS_SUBJECT,
)

KINDS = (
    CONSCRIPTION,
    CONSCRIPTION_SEX,
    CONSCRIPTION_AGES_MEN,
    CONSCRIPTION_AGES_WOMEN,
    SERVICE_MONTHS,
    CONSCRIPTION_COVERS_DUAL_NATIONALS,
)

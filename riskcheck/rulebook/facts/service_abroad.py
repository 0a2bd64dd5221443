"""Military service of citizens who live abroad: put off, bought out, registered for."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.subjects import ITS_SUBJECT, WHOEVER_SERVES

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

DEFERMENT_FOR_RESIDENTS_ABROAD = FactKind(
    key="deferment_for_residents_abroad",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "automatic": _("%(country)s does not call up citizens settled abroad."),
        "on_application": _("Citizens settled abroad can ask %(country)s not to be called up."),
        "no": _("Living abroad does not spare citizens of %(country)s from service."),
    },
    whether=_("whether citizens settled abroad are spared service in %(country)s"),
    sets_level=False,
    restates=WHOEVER_SERVES,
)


CONSULAR_REGISTRATION_DUTY = FactKind(
    key="consular_registration_duty",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s asks citizens abroad for no military registration."),
        "yes": _(
            "%(country)s asks citizens abroad to register for service at a consulate, though nobody is called there."
        ),
    },
    whether=_("whether citizens abroad register for service of %(country)s"),
    restates=WHOEVER_SERVES,
)


CERTIFICATE_BEFORE_TRAVEL = FactKind(
    key="certificate_before_travel",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "yes": _(
            "The paper that spares people settled abroad must be got before a trip to %(country)s."
        ),
    },
    whether=_("whether a paper on service is needed before a trip to %(country)s"),
    sets_level=False,
    restates=WHOEVER_SERVES,
)


NOT_CALLED_AFTER_AGE = FactKind(
    key="not_called_after_age",
    form=Form.NUMBER,
    about_law=True,
    sentences={
        "*": _(
            "You are %(answer)s; %(country)s no longer calls people from age %(value)s who never served or live abroad."
        ),
    },
    whether=_("from what age %(country)s no longer calls people"),
    sets_level=False,
    restates=WHOEVER_SERVES,
)


FIRST_LIABLE_BIRTH_YEAR = FactKind(
    key="first_liable_birth_year",
    form=Form.NUMBER,
    about_law=True,
    sentences={
        "*": _("Nobody born before %(value)s is liable for service in %(country)s."),
    },
    whether=_("from which year of birth on people serve in %(country)s"),
    sets_level=False,
    lower_is_cautious=True,
    is_year=True,
    restates=WHOEVER_SERVES,
)


FORMER_CITIZENS_LIABLE = FactKind(
    key="former_citizens_liable",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("Former citizens of %(country)s owe no service."),
        "yes": _("%(country)s has charged or called people whose citizenship had ended."),
    },
    whether=_("whether former citizens of %(country)s still answer for service"),
    restates=frozenset({"claimed", "liable", "men"}),
    restates_anyone=True,
)


LIABLE_BY_DESCENT = FactKind(
    key="liable_by_descent",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "yes": _(
            "Rules of %(country)s on service reach people with a parent from there who are no citizens."
        ),
    },
    whether=_("whether rules of %(country)s on service reach people who are no citizens"),
    restates=frozenset({"claimed", "men"}),
)


RESIDENTS_LIABLE = FactKind(
    key="residents_liable",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "yes": _("Service in %(country)s covers residents who are no citizens."),
    },
    whether=_("whether service in %(country)s covers residents who are no citizens"),
    restates=frozenset({"claimed", "residents", "men"}),
    restates_anyone=True,
)


UNREGISTERED_COUNTS_AS_EVADER = FactKind(
    key="unregistered_counts_as_evader",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("Somebody who never registered is no evader in %(country)s."),
        "yes": _(
            "In %(country)s, somebody liable who never registered, or left without a permit, counts as an evader."
        ),
    },
    whether=_("whether somebody who never registered counts as an evader in %(country)s"),
    restates=WHOEVER_SERVES,
)


TAKEN_ON_ARRIVAL = FactKind(
    key="taken_on_arrival",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _("Men have been taken to a draft office or arrested on arrival in %(country)s."),
    },
    whether=_("whether %(country)s takes men on arrival"),
    restates=ITS_SUBJECT | {"claimed"},
)


SERVICE_COUNTS_FROM_ABROAD = FactKind(
    key="service_counts_from_abroad",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "treaty": _("Service done in some other states counts in %(country)s, by treaty."),
        "any_service": _("Service done in another state’s army counts in %(country)s."),
    },
    whether=_("whether service elsewhere counts in %(country)s"),
    sets_level=False,
    restates=WHOEVER_SERVES,
)


PENALTY_FOR_UNSERVED = FactKind(
    key="penalty_for_unserved",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "none": _("%(country)s has no penalty for service not done."),
        "other": _("%(country)s has penalties other than fines for service not done."),
        "fine": _("%(country)s fines people who did not serve."),
        "prison": _("%(country)s can send people who did not serve to prison."),
    },
    whether=_("what %(country)s does about service not done"),
    restates=WHOEVER_SERVES | {"residents"},
    by_degree=True,
)


SERVICE_CHANGE_ANNOUNCED = FactKind(
    key="service_change_announced",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s has said that compulsory service is not coming back."),
        "yes": _(
            "A return of service in %(country)s, or a duty for citizens abroad, has been announced."
        ),
    },
    whether=_("whether a change of service in %(country)s has been announced"),
    sets_level=False,
    restates=WHOEVER_SERVES,
)


FORCED_RECRUITMENT = FactKind(
    key="forced_recruitment",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "naturalised": _("%(country)s has sent naturalised citizens to the front."),
        "critics": _("%(country)s has sent critics to the front."),
    },
    whether=_("whether %(country)s sends some people to the front"),
    restates=ITS_SUBJECT | {"parties"},
)

KINDS = (
    VISIT_DAY_LIMIT,
    LIABILITY_NEEDS_REGISTRATION,
    POSTPONEMENT_ABROAD,
    PAID_EXEMPTION,
    REGISTRATION_AGE,
    DEFERMENT_FOR_RESIDENTS_ABROAD,
    CONSULAR_REGISTRATION_DUTY,
    CERTIFICATE_BEFORE_TRAVEL,
    NOT_CALLED_AFTER_AGE,
    FIRST_LIABLE_BIRTH_YEAR,
    FORMER_CITIZENS_LIABLE,
    LIABLE_BY_DESCENT,
    RESIDENTS_LIABLE,
    UNREGISTERED_COUNTS_AS_EVADER,
    TAKEN_ON_ARRIVAL,
    SERVICE_COUNTS_FROM_ABROAD,
    PENALTY_FOR_UNSERVED,
    SERVICE_CHANGE_ANNOUNCED,
    FORCED_RECRUITMENT,
)

"""Every kind of country fact, with its sentences: mildest value first, most cautious last.

`%(country)s` is the country, `%(value)s` what sources state, `%(answer)s` what the traveller
said, `%(other)s` another country. `whether` completes "We could not tell".
"""

from riskcheck.engine.facts import FactKind, Form
from riskcheck.engine.wording import _

ITS_SUBJECT = frozenset({"men", "women", "liable"})
"""Scopes that only repeat what a fact on military service is about."""

BY_NAME = frozenset({"other_nationality"})
"""For facts that name nationalities: the name itself says whom they cover."""

WHOEVER_SERVES = ITS_SUBJECT | {"nationals"}
"""For facts that describe the duty (ages, length): they hold for whomever the duty reaches."""

DUAL_NATIONALITY = FactKind(
    key="dual_nationality",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "accepted": _("%(country)s accepts that its citizens hold a second nationality."),
        "limited": _("%(country)s limits a second nationality, or gives it little weight."),
        "not_accepted": _("%(country)s does not accept a second nationality of its citizens."),
    },
    whether=_("whether %(country)s accepts a second nationality"),
)

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

NATIONALITY_BY_DESCENT = FactKind(
    key="nationality_by_descent",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s does not pass citizenship to children born abroad."),
        "conditional": _("%(country)s passes citizenship to some children born abroad."),
        "yes": _("%(country)s passes citizenship to children of its citizens born abroad."),
    },
    whether=_("whether %(country)s passes citizenship to children born abroad"),
    sets_level=False,
)

NATIONALITY_BY_BIRTH = FactKind(
    key="nationality_by_birth",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("Birth in %(country)s alone does not make a citizen."),
        "conditional": _("Birth in %(country)s makes a citizen in some cases."),
        "yes": _("Birth in %(country)s makes a citizen."),
    },
    whether=_("whether birth in %(country)s makes a citizen"),
    sets_level=False,
)

HARD_TO_RENOUNCE = FactKind(
    key="hard_to_renounce",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("Citizenship of %(country)s can be given up."),
        "yes": _("Citizenship of %(country)s is hard to give up."),
    },
    whether=_("whether citizenship of %(country)s can be given up"),
)

LOST_ON_NATURALISING = FactKind(
    key="lost_on_naturalising",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("Citizens of %(country)s keep its citizenship when they take another."),
        "conditional": _(
            "Citizens of %(country)s can lose its citizenship when they take another."
        ),
        "yes": _("Citizens of %(country)s lose its citizenship when they take another."),
    },
    whether=_("whether taking another nationality ends that of %(country)s"),
)

MUST_REPORT_SECOND_NATIONALITY = FactKind(
    key="must_report_second_nationality",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s does not ask its citizens to report a second nationality."),
        "yes": _("%(country)s makes its citizens report a second nationality."),
    },
    whether=_("whether %(country)s makes its citizens report a second nationality"),
)

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

CONSCRIPTION = FactKind(
    key="conscription",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "none": _("%(country)s has no compulsory military service."),
        "suspended": _("%(country)s has compulsory service in law, but does not use it now."),
        "residents_only": _(
            "%(country)s has compulsory service; citizens settled abroad may visit or put it off."
        ),
        "selective": _("%(country)s calls up some people, by lot or selection."),
        "compulsory": _("%(country)s has compulsory military service."),
    },
    whether=_("whether %(country)s has compulsory military service"),
    restates=ITS_SUBJECT,
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
    whether=_("how long citizens settled abroad may visit %(country)s"),
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

EMBASSY_ABSENT_FOR = FactKind(
    key="embassy_absent_for",
    form=Form.NATIONALITIES,
    about_law=False,
    sentences={"*": _("%(other)s has no working embassy in %(country)s.")},
    whether=_("whether all your countries have a working embassy in %(country)s"),
    restates=BY_NAME,
)

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

GUARDIAN_CONTROLS_WOMEN_TRAVEL = FactKind(
    key="guardian_controls_women_travel",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("In %(country)s, women do not need a male relative’s permission to travel."),
        "yes": _("In %(country)s, a husband or male relative can control a woman’s travel."),
    },
    whether=_("whether men control the travel of women relatives in %(country)s"),
    restates=frozenset({"women"}),
)

CHILD_EXIT_CONSENT = FactKind(
    key="child_exit_consent",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s asks for no consent for a child to leave."),
        "yes": _("In %(country)s, a child may need a parent’s consent to leave."),
    },
    whether=_("whether a child needs a parent’s consent to leave %(country)s"),
)

SAME_SEX_RELATIONS = FactKind(
    key="same_sex_relations",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "legal": _("Same-sex relations are legal in %(country)s."),
        "criminal": _("Same-sex relations are a crime in %(country)s, or punished in practice."),
        "severe": _("Same-sex relations bring severe punishment in %(country)s."),
    },
    whether=_("whether same-sex relations are legal in %(country)s"),
)

FOREIGN_CARDS_BLOCKED = FactKind(
    key="foreign_cards_blocked",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "no": _("Foreign bank cards work in %(country)s."),
        "yes": _("Foreign bank cards or transfers mostly do not work in %(country)s."),
    },
    whether=_("whether foreign bank cards work in %(country)s"),
)

TAXES_CITIZENS_ABROAD = FactKind(
    key="taxes_citizens_abroad",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s does not tax its citizens abroad."),
        "yes": _("%(country)s taxes or charges its citizens who live abroad."),
    },
    whether=_("whether %(country)s taxes its citizens abroad"),
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

RENUNCIATION_DEADLINE_AGE = FactKind(
    key="renunciation_deadline_age",
    form=Form.NUMBER,
    about_law=True,
    sentences={
        "*": _("%(country)s asks people to choose or drop its nationality by age %(value)s.")
    },
    whether=_("by what age %(country)s asks people to choose a nationality"),
    sets_level=False,
    lower_is_cautious=True,
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

ENTRY_DOCUMENT_AGREEMENT_WITH = FactKind(
    key="entry_document_agreement_with",
    form=Form.NATIONALITIES,
    about_law=True,
    sentences={
        "*": _(
            "%(country)s has agreed with %(other)s that the passport used to enter decides who"
            " may visit a person who is held."
        )
    },
    whether=_("whether a treaty lets your other embassy visit you in %(country)s"),
    sets_level=False,
    restates=BY_NAME,
)

SERVICE_AGREEMENT_WITH = FactKind(
    key="service_agreement_with",
    form=Form.NATIONALITIES,
    about_law=True,
    sentences={
        "*": _("%(country)s has an agreement with %(other)s on military service of dual nationals.")
    },
    whether=_("whether %(country)s has an agreement on service with a country of yours"),
    sets_level=False,
    restates=BY_NAME,
)

PARTY_TO_CONVENTION_ON_NATIONALITY = FactKind(
    key="party_to_convention_on_nationality",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s is not bound by the European Convention on Nationality."),
        "yes": _("%(country)s is bound by the European Convention on Nationality."),
    },
    whether=_("whether %(country)s is bound by the European Convention on Nationality"),
    sets_level=False,
)

PARTY_TO_MILITARY_OBLIGATIONS_PROTOCOL = FactKind(
    key="party_to_military_obligations_protocol",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s is not bound by the 1930 protocol on military obligations."),
        "yes": _("%(country)s is bound by the 1930 protocol on military obligations."),
    },
    whether=_("whether %(country)s is bound by the 1930 protocol on military obligations"),
    sets_level=False,
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

KINDS = {
    kind.key: kind
    for kind in (
        DUAL_NATIONALITY,
        CONSULAR_ACCESS,
        NATIONALITY_BY_DESCENT,
        NATIONALITY_BY_BIRTH,
        HARD_TO_RENOUNCE,
        LOST_ON_NATURALISING,
        MUST_REPORT_SECOND_NATIONALITY,
        OWN_PASSPORT_REQUIRED,
        CONSCRIPTION,
        CONSCRIPTION_SEX,
        CONSCRIPTION_AGES_MEN,
        CONSCRIPTION_AGES_WOMEN,
        SERVICE_MONTHS,
        CONSCRIPTION_COVERS_DUAL_NATIONALS,
        MOBILISATION,
        MOBILISATION_MIN_AGE,
        RESERVE_MAX_AGE,
        MILITARY_EXIT_CONTROL,
        MILITARY_EXIT_AGES_MEN,
        MILITARY_EXIT_AGES_WOMEN,
        VISIT_DAY_LIMIT,
        LIABILITY_NEEDS_REGISTRATION,
        EXIT_PERMISSION,
        WRONGFUL_DETENTION,
        US_WRONGFUL_DETENTION_INDICATOR,
        SPONSOR_OF_WRONGFUL_DETENTION,
        US_KIDNAP_INDICATOR,
        BROAD_SECURITY_LAWS,
        UNDESIRABLE_ORGANISATIONS_LAW,
        JOURNALISTS_OR_NGO_TARGETED,
        DEVICE_SEARCHES,
        EMBASSY_ABSENT_FOR,
        ARMED_CONFLICT,
        GUARDIAN_CONTROLS_WOMEN_TRAVEL,
        CHILD_EXIT_CONSENT,
        SAME_SEX_RELATIONS,
        FOREIGN_CARDS_BLOCKED,
        TAXES_CITIZENS_ABROAD,
        EXIT_BAN_FOR_DEBT_OR_DISPUTES,
        HOSTILE_TO_NATIONALS_OF,
        HANDS_OVER_TO,
        POSTPONEMENT_ABROAD,
        PAID_EXEMPTION,
        RENUNCIATION_DEADLINE_AGE,
        REGISTRATION_AGE,
        ONLINE_CALL_UP_REGISTER,
        ENTRY_DOCUMENT_AGREEMENT_WITH,
        SERVICE_AGREEMENT_WITH,
        PARTY_TO_CONVENTION_ON_NATIONALITY,
        PARTY_TO_MILITARY_OBLIGATIONS_PROTOCOL,
        PASSPORT_NOT_VALID_THERE,
        PASSPORT_RENEWED_ABROAD,
    )
}

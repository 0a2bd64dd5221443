"""Whether another embassy may help."""

from riskcheck.engine.conditions.dsl import (
    advice_level,
    all_of,
    answered,
    any_of,
    destination,
    national_of_destination,
    of_its_papers,
    some_source_states,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_FOR_CONSUL,
    ASK_YOUR_CONSULATE,
    CARRY_PASSPORTS,
    DO_NOT_GO,
    ENTRY_DOCUMENT,
    LEAVE_A_PLAN,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    REGISTER_TRIP,
    TELL_YOUR_EMBASSY,
)
from riskcheck.rulebook.editions import EDITION_1_0, IN_CALM_COUNTRIES, SHOWING_ITS_PAPERS
from riskcheck.rulebook.facts.citizenship import DUAL_NATIONALITY
from riskcheck.rulebook.facts.detention import US_WRONGFUL_DETENTION_INDICATOR
from riskcheck.rulebook.facts.embassies import CONSULAR_ACCESS
from riskcheck.rulebook.questions import PASSPORT_SHOWN
from riskcheck.rulebook.rules.topics.recognition import (
    dual_national_there,
    something_draws_attention,
)
from riskcheck.rulebook.scopes import (
    has_another_nationality,
)

EMBASSY_KEPT_AWAY_WHERE_DETENTION_IS_FEARED = Rule(
    key="embassy-kept-away-where-detention-is-feared",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.DO_NOT_TRAVEL,
    title=_("Your other embassy may be kept away from you"),
    in_short=_("The embassy of %(others)s may not be let in."),
    applies_when=all_of(
        dual_national_there,
        destination(CONSULAR_ACCESS, "denied"),
        any_of(advice_level(4), destination(US_WRONGFUL_DETENTION_INDICATOR, "yes")),
    ),
    advice=_(
        "%(country)s refuses, or may refuse, other embassies access to people it sees as its own"
        " (consular access). If you are held, your embassy may not be let in."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEAVE_A_PLAN, ASK_FOR_CONSUL),
    since=EDITION_1_0,
)

EMBASSY_KEPT_AWAY = Rule(
    key="embassy-kept-away",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.GET_ADVICE,
    title=_("Your other embassy may be kept away from you"),
    in_short=_("The embassy of %(others)s may not be let in."),
    applies_when=all_of(
        dual_national_there,
        destination(CONSULAR_ACCESS, "denied"),
        something_draws_attention,
    ),
    advice=_(
        "%(country)s refuses, or may refuse, other embassies access to people it sees as its own"
        " (consular access). If you are held, your embassy may not be let in."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEAVE_A_PLAN, ASK_FOR_CONSUL, TELL_YOUR_EMBASSY),
    milder_form_of=EMBASSY_KEPT_AWAY_WHERE_DETENTION_IS_FEARED,
    since=EDITION_1_0,
)

EMBASSY_KEPT_AWAY_IN_A_CALM_PLACE = Rule(
    key="embassy-kept-away-in-a-calm-country",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.PREPARE,
    title=_("Your other embassy may not be let in"),
    applies_when=all_of(dual_national_there, destination(CONSULAR_ACCESS, "denied")),
    advice=_(
        "%(country)s refuses, or may refuse, other embassies access to people it sees as its own"
        " (consular access). No government advises against going there as a whole."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEAVE_A_PLAN, ASK_FOR_CONSUL, TELL_YOUR_EMBASSY),
    milder_form_of=EMBASSY_KEPT_AWAY,
    allows_for_may=True,
    since=EDITION_1_0,
    told_to=(IN_CALM_COUNTRIES,),
)

ITS_PAPERS_DECIDE = Rule(
    key="its-papers-decide-who-may-help",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.GET_ADVICE,
    title=_("Its papers can cost you your other embassy’s help"),
    applies_when=all_of(
        dual_national_there,
        some_source_states(CONSULAR_ACCESS, "entry_document"),
        answered(PASSPORT_SHOWN, "destination", "undecided"),
    ),
    advice=_(
        "In %(country)s, the passport you show on arrival can decide which embassy may help"
        " you (consular access). If you enter on its own papers, your other embassy may not be"
        " let in."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ENTRY_DOCUMENT, LEAVE_A_PLAN),
    since=EDITION_1_0,
    told_to=(SHOWING_ITS_PAPERS,),
)

OTHER_PASSPORT_HELPS_A_LITTLE = Rule(
    key="other-passport-gives-a-better-claim",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.PREPARE,
    title=_("Your other embassy has a claim to help, not a promise"),
    applies_when=all_of(
        dual_national_there,
        of_its_papers(CONSULAR_ACCESS, "entry_document"),
        answered(PASSPORT_SHOWN, "other"),
    ),
    advice=_(
        "Enter on your other passport, with its visa, and that embassy has its best claim to"
        " help you (consular access). In %(country)s that is no guarantee. Keep both with you."
    ),
    what_to_do=(ENTRY_DOCUMENT, ASK_FOR_CONSUL, LEAVE_A_PLAN),
    allows_for_may=True,
    since=EDITION_1_0,
    told_to=(SHOWING_ITS_PAPERS,),
)

EMBASSY_CAN_DO_LITTLE = Rule(
    key="embassy-can-do-little",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.PREPARE,
    title=_("Your other embassy may be able to do little"),
    applies_when=all_of(dual_national_there, destination(CONSULAR_ACCESS, "limited")),
    advice=_(
        "Your other country’s embassy may be able to do little for you in %(country)s"
        " (consular access). Many consuls help informally all the same, so let yours know you are"
        " there."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, REGISTER_TRIP, ASK_FOR_CONSUL, LEAVE_A_PLAN),
    since=EDITION_1_0,
)

TREATED_AS_ITS_OWN = Rule(
    key="treated-as-its-own-citizen",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.KNOW_THIS,
    title=_("There, you are its citizen first"),
    applies_when=all_of(
        national_of_destination,
        has_another_nationality,
        destination(DUAL_NATIONALITY, "accepted"),
    ),
    advice=_(
        "In %(country)s you are treated as its own citizen. Your other passport does not"
        " change your duties there. That embassy may not be able to help as your consul there."
    ),
    what_to_do=(CARRY_PASSPORTS, REGISTER_TRIP),
    since=EDITION_1_0,
)

ONLY_ITS_CITIZEN = Rule(
    key="only-its-citizen",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.KNOW_THIS,
    title=_("No other embassy can act for you"),
    applies_when=all_of(national_of_destination, unless(has_another_nationality)),
    advice=_(
        "You named only the nationality that counts in %(country)s. No other country’s embassy"
        " can act for you there. If you hold another nationality, go back and add it."
    ),
    what_to_do=(LEGAL_ADVICE,),
    since=EDITION_1_0,
)

RULES = (
    EMBASSY_KEPT_AWAY_WHERE_DETENTION_IS_FEARED,
    EMBASSY_KEPT_AWAY,
    EMBASSY_KEPT_AWAY_IN_A_CALM_PLACE,
    ITS_PAPERS_DECIDE,
    OTHER_PASSPORT_HELPS_A_LITTLE,
    EMBASSY_CAN_DO_LITTLE,
    TREATED_AS_ITS_OWN,
    ONLY_ITS_CITIZEN,
)

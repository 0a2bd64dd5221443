"""Who is told something different, and since when; the newest first.

A change of rules or facts that a traveller can notice gets an entry here and a line in CHANGELOG.md.
"""

from datetime import date

from riskcheck.engine.declarations.changes import RuleChange
from riskcheck.engine.model.text import _
from riskcheck.rulebook.rules.countries import (
    AE,
    AF,
    AM,
    AR,
    AZ,
    CN,
    CU,
    DZ,
    EG,
    ER,
    GR,
    HK,
    IL,
    IN,
    IR,
    KR,
    RU,
    SA,
    SG,
    TH,
    TM,
    TW,
)
from riskcheck.rulebook.rules.countries.BY import BELARUS_LOOKS_BACK
from riskcheck.rulebook.rules.countries.UA import (
    UKRAINE_MEN_OF_18_TO_22,
    UKRAINE_MEN_OF_23_TO_60,
    UKRAINE_OFF_THE_LIST,
    UKRAINE_RUSSIAN_CITIZENSHIP,
)
from riskcheck.rulebook.rules.topics import treaties
from riskcheck.rulebook.rules.topics.children import (
    CHILD_AND_SERVICE,
    CHILD_IS_A_CITIZEN_BY_DESCENT,
    CHILD_OF_ITS_CITIZEN,
)
from riskcheck.rulebook.rules.topics.citizenship import (
    BORN_AND_A_CITIZEN,
    CITIZENSHIP_IS_HARD_TO_GIVE_UP,
    FORMER_CITIZENSHIP_IS_HARD_TO_END,
)
from riskcheck.rulebook.rules.topics.coming_of_age import (
    CHOICE_OF_NATIONALITY_IS_DUE,
    CHOICE_OF_NATIONALITY_WAS_DUE,
    TURNS_OF_AN_AGE_HELD_BACK,
    TURNS_OF_CALL_UP_AGE_THERE,
    TURNS_OF_MOBILISATION_AGE,
)
from riskcheck.rulebook.rules.topics.conscription import (
    CALL_UP,
    CALL_UP_OF_RESIDENTS,
)
from riskcheck.rulebook.rules.topics.consular import (
    EMBASSY_KEPT_AWAY_IN_A_CALM_PLACE,
    ITS_PAPERS_DECIDE,
    OTHER_PASSPORT_HELPS_A_LITTLE,
)
from riskcheck.rulebook.rules.topics.detention import (
    DETENTION_IN_A_CALM_PLACE,
)
from riskcheck.rulebook.rules.topics.harassment import (
    SINGLED_OUT_IN_A_CALM_PLACE,
)
from riskcheck.rulebook.rules.topics.leaving import (
    STOPPED_IN_A_CALM_PLACE,
)
from riskcheck.rulebook.rules.topics.missions import (
    CONSULS_REACH_FEW_PEOPLE,
)
from riskcheck.rulebook.rules.topics.passports import (
    PASSPORT_NOT_RENEWED,
    PASSPORT_NOT_VALID,
)
from riskcheck.rulebook.rules.topics.reserve import (
    CALL_UPS_MAY_WIDEN,
)
from riskcheck.rulebook.rules.topics.service_terms import (
    LENGTH_OF_SERVICE,
    REGISTRATION_IS_DUE,
    SERVICE_CAN_BE_PUT_OFF,
    SERVICE_CAN_BE_SHORTENED,
    SERVICE_COVERS_DUAL_NATIONALS,
    SERVICE_MAY_NOT_COVER_YOU,
    SERVICE_SAID_TO_COVER_DUAL_NATIONALS,
)
from riskcheck.rulebook.rules.topics.speech import (
    DEVICES_MAY_BE_LOOKED_AT,
    DEVICES_WATCHED,
)

CHANGES = (
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.2.0",
        who=_("Everyone"),
        told=_(
            "Each step says when to take it. There is a checklist in order of time, and a card for someone "
            "who stays behind. The questions that prove it is you are to be agreed on, not written down."
        ),
        rules=(),
        countries=(),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("Citizens of Ukraine, and people it may count as such"),
        told=_(
            "They read what sources say of men of 18 to 60 who want to leave. They also read"
            " which second citizenships Ukraine accepts."
        ),
        rules=(
            UKRAINE_MEN_OF_23_TO_60,
            UKRAINE_MEN_OF_18_TO_22,
            UKRAINE_RUSSIAN_CITIZENSHIP,
            UKRAINE_OFF_THE_LIST,
        ),
        countries=("UA",),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("Citizens of Russia and Belarus, and people they may count as such"),
        told=_(
            "Young men who never served read of Russia’s online call-ups too. Old posts and"
            " donations can be punished in Belarus, and its embassies renew no passports."
        ),
        rules=(*RU.RULES, BELARUS_LOOKS_BACK, PASSPORT_NOT_RENEWED),
        countries=("RU", "BY"),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_(
            "Citizens of Iran, Israel, Egypt, Saudi Arabia and the United Arab Emirates, and"
            " people they may count as such"
        ),
        told=_(
            "They read of rules that only these countries have, on passports, on service and"
            " on leaving."
        ),
        rules=(*IR.RULES, *IL.RULES, *EG.RULES, *SA.RULES, *AE.RULES),
        countries=("IR", "IL", "EG", "SA", "AE"),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_(
            "Citizens of China, Korea and Taiwan, also in Hong Kong and Macao, and people"
            " they may count as such"
        ),
        told=_(
            "They read which papers shut out an embassy, and what a British overseas passport"
            " brings. They also read of deadlines in Korea and Taiwan."
        ),
        rules=(*CN.RULES, *HK.RULES, *KR.RULES, *TW.RULES),
        countries=("CN", "HK", "MO", "KR", "TW"),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_(
            "Citizens of India, Singapore, Thailand, Turkmenistan, Azerbaijan and Armenia,"
            " and women who go to Afghanistan"
        ),
        told=_("They read of rules that only these countries have."),
        rules=(*IN.RULES, *SG.RULES, *TH.RULES, *AF.RULES, *TM.RULES, *AZ.RULES, *AM.RULES),
        countries=("IN", "SG", "TH", "TM", "AZ", "AM", "AF"),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("Citizens of Eritrea, Algeria, Cuba, Argentina and Greece"),
        told=_("They read of rules that only these countries have, such as Eritrea’s exit visa."),
        rules=(*ER.RULES, *DZ.RULES, *CU.RULES, *AR.RULES, *GR.RULES),
        countries=("ER", "DZ", "CU", "AR", "GR"),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("US citizens who go to North Korea"),
        told=_("They read that their passport may not be used there."),
        rules=(PASSPORT_NOT_VALID,),
        countries=("KP",),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("People whose next birthday brings them into an age of call-up or exit ban"),
        told=_("They are told so, with the age that sources state."),
        rules=(TURNS_OF_AN_AGE_HELD_BACK, TURNS_OF_MOBILISATION_AGE, TURNS_OF_CALL_UP_AGE_THERE),
        countries=(),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("People of service age with a second passport"),
        told=_(
            "They read whether service covers dual nationals and how long it lasts. They also"
            " read if the law lets people put it off or shorten it."
        ),
        rules=(
            SERVICE_COVERS_DUAL_NATIONALS,
            SERVICE_SAID_TO_COVER_DUAL_NATIONALS,
            SERVICE_MAY_NOT_COVER_YOU,
            LENGTH_OF_SERVICE,
            SERVICE_CAN_BE_PUT_OFF,
            SERVICE_CAN_BE_SHORTENED,
            REGISTRATION_IS_DUE,
            CALL_UPS_MAY_WIDEN,
        ),
        countries=(),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("Citizens of two states that a treaty links"),
        told=_(
            "They read of treaties that can help, as notes to take to a consulate. No level"
            " is lower for them."
        ),
        rules=treaties.RULES,
        countries=("CN", "IL"),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("People who must choose a nationality, who gave one up, or who were born there"),
        told=_("They read by what age to choose, and when a citizenship may remain."),
        rules=(
            CHOICE_OF_NATIONALITY_IS_DUE,
            CHOICE_OF_NATIONALITY_WAS_DUE,
            FORMER_CITIZENSHIP_IS_HARD_TO_END,
            CITIZENSHIP_IS_HARD_TO_GIVE_UP,
            BORN_AND_A_CITIZEN,
        ),
        countries=(),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("People who travel with a child"),
        told=_("They read that the child may be a citizen too, and may owe service later."),
        rules=(CHILD_IS_A_CITIZEN_BY_DESCENT, CHILD_AND_SERVICE, CHILD_OF_ITS_CITIZEN),
        countries=(),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("Visitors to places where embassies can reach few people"),
        told=_("They are told so where governments advise against going."),
        rules=(CONSULS_REACH_FEW_PEOPLE,),
        countries=(),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("Visitors to calm countries where phones may be searched"),
        told=_("They are told at level 1. It was level 2."),
        rules=(DEVICES_MAY_BE_LOOKED_AT, DEVICES_WATCHED),
        countries=(),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("Dual nationals who show the papers of the destination"),
        told=_(
            "A firm warning about those papers is no longer hidden by a weaker one about everybody."
        ),
        rules=(ITS_PAPERS_DECIDE, OTHER_PASSPORT_HELPS_A_LITTLE),
        countries=(),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("Citizens of countries where service is for residents only"),
        told=_(
            "Who lives there is told of a call-up at level 3. Who is settled abroad is told"
            " at level 2."
        ),
        rules=(CALL_UP, CALL_UP_OF_RESIDENTS),
        countries=("CH", "FI", "EE", "DK", "LV", "KH", "MN"),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_(
            "Citizens in calm countries about which one government says that something may happen"
        ),
        told=_("They are told at level 2. It was level 1."),
        rules=(
            EMBASSY_KEPT_AWAY_IN_A_CALM_PLACE,
            STOPPED_IN_A_CALM_PLACE,
            DETENTION_IN_A_CALM_PLACE,
            SINGLED_OUT_IN_A_CALM_PLACE,
        ),
        countries=(),
    ),
    RuleChange(
        since=date(2026, 11, 22),
        edition="1.0.0",
        who=_("Everyone"),
        told=_("First edition: what a destination may do to a traveller as its own citizen."),
        rules=(),
        countries=(),
    ),
)

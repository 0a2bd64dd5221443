"""The editions, and who is told something different since each; the newest first.

A rule says with `since` which edition it came in, and with `told_to` who is told by it since when. What several
rules tell together, or no rule, stands here; what one rule tells may stand on the rule itself.
"""

from datetime import date

from riskcheck.engine.model.changes import Edition, RuleChange
from riskcheck.engine.model.text import _

EDITION_1_3 = Edition("1.3.0", since=date(2026, 11, 30))
EDITION_1_2 = Edition("1.2.0", since=date(2026, 11, 22))
EDITION_1_1 = Edition("1.1.0", since=date(2026, 11, 22))
EDITION_1_0 = Edition("1.0.0", since=date(2026, 11, 22))

EDITIONS = (EDITION_1_3, EDITION_1_2, EDITION_1_1, EDITION_1_0)

CITIZENS_BY_LAW = RuleChange(
    edition=EDITION_1_3,
    who=_("People with a father, mother, birth or marriage that makes them citizens by law"),
    told=_(
        "They read once, at the top, that its law makes them its citizens. What sources say of citizens then counts for them, one level lower."
    ),
    countries=(),
)

FORMER_CITIZENS = RuleChange(
    edition=EDITION_1_3,
    who=_("Former citizens"),
    told=_(
        "They are asked how their citizenship ended. Who was released or lost it by law is no longer told as a citizen. Duties already broken still count where law says so."
    ),
    countries=(),
)

CITIZENSHIP_TAKEN_BACK = RuleChange(
    edition=EDITION_1_3,
    who=_(
        "Citizens of countries that take citizenship back, or end it by age, absence or without permission"
    ),
    told=_("They read of it, with the people it has reached."),
    countries=(),
)

SETTLED_ABROAD = RuleChange(
    edition=EDITION_1_3,
    who=_("People of service age who live abroad and are on no register"),
    told=_(
        "Where sources spare people settled abroad they read 1 or 2, not 3. They read which paper to carry or to get first."
    ),
    countries=(),
)

OTHER_STATES = RuleChange(
    edition=EDITION_1_3,
    who=_(
        "People whose other nationality, family origin, service or criticism of another state is a danger at the destination"
    ),
    told=_("They read who is barred, held or questioned there, and which states hand people over."),
    countries=(),
)

VISITORS_WITHOUT_A_TIE = RuleChange(
    edition=EDITION_1_3,
    who=_("Visitors without any tie to the destination"),
    told=_(
        "They are told no more of the place than their own government, or two of the four, advise. It is one level more where sources name people like them."
    ),
    countries=(),
)

PEOPLE_IN_DISPUTES = RuleChange(
    edition=EDITION_1_3,
    who=_(
        "Anybody with an open debt, case or call-up, and foreign residents whose employer must let them leave"
    ),
    told=_("They are told of exit bans that hit foreigners too, by the kind of notice."),
    countries=(),
)

PROTECTED_PEOPLE = RuleChange(
    edition=EDITION_1_3,
    who=_("Refugees and stateless people"),
    told=_(
        "They read what going back, or using its passport, can end, and that no consul may be bound to help."
    ),
    countries=(),
)

LOCKED_UP_OR_TAKEN = RuleChange(
    edition=EDITION_1_3,
    who=_("People whose passport or liberty relatives, employers or officers can take"),
    told=_("They read what sources say of it, and what to leave with someone else."),
    countries=(),
)

WITH_A_CHILD_1_3 = RuleChange(
    edition=EDITION_1_3,
    who=_("People who travel with a child, or argue about one"),
    told=_(
        "A consent letter alone is something to prepare. A dispute, a guardian’s rules or a country outside"
        " the Hague convention on child abduction ask for advice first."
    ),
    countries=(),
)

NEW_CITIZENS_OF_RUSSIA = RuleChange(
    edition=EDITION_1_3,
    who=_("People who became citizens of Russia after birth"),
    told=_(
        "They read that new citizens have been sent to the front. Those who do not register for service can"
        " lose their citizenship."
    ),
    countries=("RU",),
)

CRITICS_OF_BURKINA_FASO = RuleChange(
    edition=EDITION_1_3,
    who=_("Critics and journalists with a tie to Burkina Faso"),
    told=_("They read that critics were taken by force and sent to the front."),
    countries=("BF",),
)

OVERSEAS_CITIZENS_OF_INDIA = RuleChange(
    edition=EDITION_1_3,
    who=_("Former citizens of India and their children who write about it"),
    told=_(
        "They read that they are foreigners there, with a card that can be cancelled. Some critics were"
        " turned back on arrival."
    ),
    countries=("IN",),
)

CHILDREN_OF_CHINESE_PARENTS = RuleChange(
    edition=EDITION_1_3,
    who=_("Children of a Chinese parent who travel on another passport"),
    told=_(
        "They read that China may see them as Chinese only, and which papers they need to leave."
    ),
    countries=("CN",),
)

MEN_OF_SIXTY_IN_UKRAINE = RuleChange(
    edition=EDITION_1_3,
    who=_("Men of 18 to 22, and of 60, with a tie to Ukraine"),
    told=_(
        "They read one line for their age. Mobilisation and the exit bar end on the 60th birthday. Men of 18 to 22 may leave since August 2025."
    ),
    countries=("UA",),
)

PAPERS_TO_KEEP = RuleChange(
    edition=EDITION_1_2,
    who=_("Everyone"),
    told=_(
        "Each step says when to take it. There is a checklist in order of time, and a card for someone "
        "who stays behind. The questions that prove it is you are to be agreed on, not written down."
    ),
    countries=(),
)

UKRAINIANS = RuleChange(
    edition=EDITION_1_1,
    who=_("Citizens of Ukraine, and people it may count as such"),
    told=_(
        "They read what sources say of men of 18 to 60 who want to leave. They also read"
        " which second citizenships Ukraine accepts."
    ),
    countries=("UA",),
)

RUSSIANS_AND_BELARUSIANS = RuleChange(
    edition=EDITION_1_1,
    who=_("Citizens of Russia and Belarus, and people they may count as such"),
    told=_(
        "Young men who never served read of Russia’s online call-ups too. Old posts and"
        " donations can be punished in Belarus, and its embassies renew no passports."
    ),
    countries=("RU", "BY"),
)

CITIZENS_OF_IRAN_TO_THE_EMIRATES = RuleChange(
    edition=EDITION_1_1,
    who=_(
        "Citizens of Iran, Israel, Egypt, Saudi Arabia and the United Arab Emirates, and"
        " people they may count as such"
    ),
    told=_(
        "They read of rules that only these countries have, on passports, on service and"
        " on leaving."
    ),
    countries=("IR", "IL", "EG", "SA", "AE"),
)

CITIZENS_OF_CHINA_TO_TAIWAN = RuleChange(
    edition=EDITION_1_1,
    who=_(
        "Citizens of China, Korea and Taiwan, also in Hong Kong and Macao, and people"
        " they may count as such"
    ),
    told=_(
        "They read which papers shut out an embassy, and what a British overseas passport"
        " brings. They also read of deadlines in Korea and Taiwan."
    ),
    countries=("CN", "HK", "MO", "KR", "TW"),
)

CITIZENS_OF_INDIA_TO_AFGHANISTAN = RuleChange(
    edition=EDITION_1_1,
    who=_(
        "Citizens of India, Singapore, Thailand, Turkmenistan, Azerbaijan and Armenia,"
        " and women who go to Afghanistan"
    ),
    told=_("They read of rules that only these countries have."),
    countries=("IN", "SG", "TH", "TM", "AZ", "AM", "AF"),
)

CITIZENS_OF_ERITREA_TO_GREECE = RuleChange(
    edition=EDITION_1_1,
    who=_("Citizens of Eritrea, Algeria, Cuba, Argentina and Greece"),
    told=_("They read of rules that only these countries have, such as Eritrea’s exit visa."),
    countries=("ER", "DZ", "CU", "AR", "GR"),
)

US_CITIZENS_TO_NORTH_KOREA = RuleChange(
    edition=EDITION_1_1,
    who=_("US citizens who go to North Korea"),
    told=_("They read that their passport is not valid there."),
    countries=("KP",),
)

SOON_OF_AN_AGE = RuleChange(
    edition=EDITION_1_1,
    who=_("People whose next birthday brings them into an age of call-up or exit ban"),
    told=_("They are told so, with the age that sources state."),
    countries=(),
)

OF_SERVICE_AGE = RuleChange(
    edition=EDITION_1_1,
    who=_("People of service age with a second passport"),
    told=_(
        "They read whether service covers dual nationals and how long it lasts. They also"
        " read if the law lets people put it off or shorten it."
    ),
    countries=(),
)

LINKED_BY_A_TREATY = RuleChange(
    edition=EDITION_1_1,
    who=_("Citizens of two states that a treaty links"),
    told=_(
        "They read of treaties that can help, as notes to take to a consulate. No level"
        " is lower for them."
    ),
    countries=("CN", "IL"),
)

CHOOSING_A_NATIONALITY = RuleChange(
    edition=EDITION_1_1,
    who=_("People who must choose a nationality, who gave one up, or who were born there"),
    told=_("They read by what age to choose, and when a citizenship may remain."),
    countries=(),
)

WITH_A_CHILD = RuleChange(
    edition=EDITION_1_1,
    who=_("People who travel with a child"),
    told=_("They read that the child may be a citizen too, and may owe service later."),
    countries=(),
)

OUT_OF_REACH_OF_EMBASSIES = RuleChange(
    edition=EDITION_1_1,
    who=_("Visitors to places where embassies can reach few people"),
    told=_("They are told so where governments advise against going."),
    countries=(),
)

PHONES_IN_CALM_COUNTRIES = RuleChange(
    edition=EDITION_1_1,
    who=_("Visitors to calm countries where phones may be searched"),
    told=_("They are told at level 1. It was level 2."),
    countries=(),
)

SHOWING_ITS_PAPERS = RuleChange(
    edition=EDITION_1_1,
    who=_("Dual nationals who show the papers of the destination"),
    told=_(
        "A firm warning about those papers is no longer hidden by a weaker one about everybody."
    ),
    countries=(),
)

SERVICE_FOR_RESIDENTS_ONLY = RuleChange(
    edition=EDITION_1_1,
    who=_("Citizens of countries where service is for residents only"),
    told=_(
        "Who lives there is told of a call-up at level 3. Who is settled abroad is told at level 2."
    ),
    countries=("CH", "FI", "EE", "DK", "LV", "KH", "MN"),
)

IN_CALM_COUNTRIES = RuleChange(
    edition=EDITION_1_1,
    who=_("Citizens in calm countries about which one government says that something may happen"),
    told=_("They are told at level 2. It was level 1."),
    countries=(),
)

FIRST_EDITION = RuleChange(
    edition=EDITION_1_0,
    who=_("Everyone"),
    told=_("First edition: what a destination may do to a traveller as its own citizen."),
    countries=(),
)

CHANGES = (
    PAPERS_TO_KEEP,
    UKRAINIANS,
    RUSSIANS_AND_BELARUSIANS,
    CITIZENS_OF_IRAN_TO_THE_EMIRATES,
    CITIZENS_OF_CHINA_TO_TAIWAN,
    CITIZENS_OF_INDIA_TO_AFGHANISTAN,
    CITIZENS_OF_ERITREA_TO_GREECE,
    US_CITIZENS_TO_NORTH_KOREA,
    SOON_OF_AN_AGE,
    OF_SERVICE_AGE,
    LINKED_BY_A_TREATY,
    CHOOSING_A_NATIONALITY,
    WITH_A_CHILD,
    OUT_OF_REACH_OF_EMBASSIES,
    PHONES_IN_CALM_COUNTRIES,
    SHOWING_ITS_PAPERS,
    SERVICE_FOR_RESIDENTS_ONLY,
    IN_CALM_COUNTRIES,
    FIRST_EDITION,
)

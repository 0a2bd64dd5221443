"""Russia, Ukraine, Belarus: what generic rules cannot say."""

from riskcheck.engine.rules import Level, Risk, Rule
from riskcheck.engine.vocabulary import (
    all_of,
    another_nationality,
    another_nationality_but,
    any_of,
    between,
    destination,
    destination_is,
    national_of_destination,
    said,
    said_anything_but,
)
from riskcheck.engine.wording import _
from riskcheck.rulebook.actions import (
    CARRY_PROOF,
    CHECK_FOR_BANS,
    COUNT_DAYS,
    DO_NOT_GO,
    FEW_DATA,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    PERMIT_NOW,
    PLAN_FOR_LONGER,
    SETTLE_CITIZENSHIP,
)
from riskcheck.rulebook.facts.citizenship import LOST_ON_NATURALISING
from riskcheck.rulebook.facts.detention import BROAD_SECURITY_LAWS, UNDESIRABLE_ORGANISATIONS_LAW
from riskcheck.rulebook.facts.leaving import MILITARY_EXIT_CONTROL
from riskcheck.rulebook.facts.recall import ONLINE_CALL_UP_REGISTER
from riskcheck.rulebook.facts.service import CONSCRIPTION_COVERS_DUAL_NATIONALS
from riskcheck.rulebook.questions import (
    AGE,
    SERVICE_STATUS,
)
from riskcheck.rulebook.scopes import (
    active_politically,
    in_exposed_work,
    in_its_papers_a_man,
    national_or_possible,
)

RUSSIA_CALLS_UP_OLDER_MEN = Rule(
    key="russia-forces-older-dual-nationals",
    risk=Risk.CONSCRIPTION,
    level=Level.GET_ADVICE,
    title=_("Being past call-up age may not spare you"),
    applies_when=all_of(
        destination_is("RU"),
        national_or_possible,
        in_its_papers_a_man,
        said_anything_but(SERVICE_STATUS, "exempt"),
        between(AGE, 31, 65),
        destination(CONSCRIPTION_COVERS_DUAL_NATIONALS, "yes"),
    ),
    advice=_(
        "You are above Russia’s usual call-up ages of 18 to 30 (conscription). But the US says,"
        " without naming an age, that dual nationals have been forced into its army."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE),
)

RUSSIA_ONLINE_CALL_UP = Rule(
    key="russia-online-call-up",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A call-up you never saw can count as served"),
    applies_when=all_of(
        destination_is("RU"),
        national_or_possible,
        said(SERVICE_STATUS, "reserve", "served", "deferred", "evader", "unsure"),
        destination(ONLINE_CALL_UP_REGISTER, "yes"),
    ),
    advice=_(
        "Russia keeps call-ups in an online register. A notice there can count as delivered"
        " without reaching you, and can stop you from leaving (exit ban)."
    ),
    what_to_do=(DO_NOT_GO, CHECK_FOR_BANS, LEGAL_ADVICE, LEAVE_LAWFULLY),
)

RUSSIA_LISTED_GROUPS = Rule(
    key="russia-undesirable-organisations",
    risk=Risk.PROSECUTION,
    level=Level.GET_ADVICE,
    title=_("Links with foreign groups can be an offence"),
    applies_when=all_of(
        destination_is("RU"),
        any_of(in_exposed_work, active_politically),
        destination(BROAD_SECURITY_LAWS, "yes", "severe"),
    ),
    advice=_(
        "Russia lists foreign groups as “undesirable” and punishes taking part in them, paying"
        " them or organising for them (prosecution). Links made outside Russia have counted."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, LEAVE_LAWFULLY),
)

RUSSIA_LISTED_GROUPS_LAW = Rule(
    key="russia-undesirable-organisations-law",
    risk=Risk.PROSECUTION,
    level=Level.PREPARE,
    title=_("Some foreign groups are banned by list"),
    applies_when=all_of(
        destination_is("RU"),
        active_politically,
        destination(UNDESIRABLE_ORGANISATIONS_LAW, "yes"),
    ),
    advice=_(
        "Russian law makes links with listed foreign groups an offence (undesirable"
        " organisations). Check with a lawyer whether a group you know is listed."
    ),
    what_to_do=(LEGAL_ADVICE,),
)

UKRAINE_MEN_OF_18_TO_22 = Rule(
    key="ukraine-men-of-18-to-22",
    risk=Risk.EXIT_BAN,
    level=Level.PREPARE,
    title=_("Sources differ on men of 18 to 22"),
    applies_when=all_of(
        destination_is("UA"),
        national_or_possible,
        in_its_papers_a_man,
        between(AGE, 18, 22),
        destination(MILITARY_EXIT_CONTROL, "war"),
    ),
    advice=_(
        "Several sources say that since August 2025 men of 18 to 22 may leave Ukraine with a"
        " military registration paper. Canada still says 18 to 60 (exit ban). The rule can"
        " change, and ends when you turn 23."
    ),
    what_to_do=(CARRY_PROOF, PERMIT_FIRST, PERMIT_NOW, COUNT_DAYS),
)

UKRAINE_MEN_OF_23_TO_60 = Rule(
    key="ukraine-men-of-23-to-60",
    risk=Risk.EXIT_BAN,
    level=Level.DO_NOT_TRAVEL,
    title=_("You may not be let out of Ukraine"),
    applies_when=all_of(
        destination_is("UA"),
        national_or_possible,
        in_its_papers_a_man,
        said_anything_but(SERVICE_STATUS, "exempt"),
        between(AGE, 23, 60),
        destination(MILITARY_EXIT_CONTROL, "war"),
    ),
    advice=_(
        "Under martial law, Ukraine does not let men of 23 to 60 leave, apart from narrow"
        " exceptions (exit ban). The governments we read agree on these ages. A second"
        " passport does not change it."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE, PLAN_FOR_LONGER),
)

UKRAINE_RUSSIAN_CITIZENSHIP = Rule(
    key="ukraine-russian-citizenship",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.GET_ADVICE,
    title=_("Russian citizenship can cost you the Ukrainian one"),
    applies_when=all_of(
        destination_is("UA"),
        national_or_possible,
        another_nationality("RU"),
        destination(LOST_ON_NATURALISING, "yes", "conditional"),
    ),
    advice=_(
        "Ukraine does not accept Russian citizenship beside its own. You could lose Ukrainian"
        " citizenship or face questions about loyalty. Take legal advice first."
    ),
    what_to_do=(LEGAL_ADVICE, SETTLE_CITIZENSHIP),
)

UKRAINE_OFF_THE_LIST = Rule(
    key="ukraine-second-citizenship-off-its-list",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.PREPARE,
    title=_("Ukraine accepts second citizenships from a short list"),
    applies_when=all_of(
        destination_is("UA"),
        national_of_destination,
        another_nationality_but("US", "CA", "DE", "PL", "CZ"),
        destination(LOST_ON_NATURALISING, "yes", "conditional"),
    ),
    advice=_(
        "Ukraine’s first list of accepted second citizenships was short: the US, Canada,"
        " Germany, Poland and Czechia. Taking another one by choice can cost you Ukrainian"
        " citizenship."
    ),
    what_to_do=(LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    milder_form_of=UKRAINE_RUSSIAN_CITIZENSHIP,
)

BELARUS_LOOKS_BACK = Rule(
    key="belarus-looks-back",
    risk=Risk.PROSECUTION,
    level=Level.GET_ADVICE,
    title=_("Old posts and gifts can be punished"),
    applies_when=all_of(
        destination_is("BY"),
        any_of(national_or_possible, active_politically),
        destination(BROAD_SECURITY_LAWS, "severe"),
    ),
    advice=_(
        "Belarus applies its laws to what was done before them. Old posts, likes, gifts and"
        " protests, also abroad, have led to prison (prosecution)."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, FEW_DATA, LEGAL_ADVICE),
)

RULES = (
    RUSSIA_CALLS_UP_OLDER_MEN,
    RUSSIA_ONLINE_CALL_UP,
    RUSSIA_LISTED_GROUPS,
    RUSSIA_LISTED_GROUPS_LAW,
    UKRAINE_MEN_OF_18_TO_22,
    UKRAINE_MEN_OF_23_TO_60,
    UKRAINE_RUSSIAN_CITIZENSHIP,
    UKRAINE_OFF_THE_LIST,
    BELARUS_LOOKS_BACK,
)

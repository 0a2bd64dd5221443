"""Russia: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    answered_anything_but,
    any_of,
    between,
    destination,
    destination_is,
    inside,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    CHECK_FOR_BANS,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    SETTLE_CITIZENSHIP,
)
from riskcheck.rulebook.editions import (
    EDITION_1_0,
    EDITION_1_3,
    NEW_CITIZENS_OF_RUSSIA,
    RUSSIANS_AND_BELARUSIANS,
)
from riskcheck.rulebook.facts.citizenship import CITIZENSHIP_REVOCATION
from riskcheck.rulebook.facts.detention import BROAD_SECURITY_LAWS, UNDESIRABLE_ORGANISATIONS_LAW
from riskcheck.rulebook.facts.recall import ONLINE_CALL_UP_REGISTER
from riskcheck.rulebook.facts.service import (
    CONSCRIPTION_AGES_MEN,
    CONSCRIPTION_COVERS_DUAL_NATIONALS,
)
from riskcheck.rulebook.facts.service_abroad import FORCED_RECRUITMENT
from riskcheck.rulebook.questions import AGE, CITIZENSHIP_GAINED, SERVICE_STATUS
from riskcheck.rulebook.scopes import (
    critic_of_it,
    has_another_nationality,
    in_exposed_work,
    in_its_papers_a_man,
    national_or_possible,
    not_yet_served,
    old_enough_for_service,
)

RUSSIA_CALLS_UP_OLDER_MEN = Rule(
    key="russia-forces-older-dual-nationals",
    risk=Risk.CONSCRIPTION,
    level=Level.GET_ADVICE,
    title=_("Being past call-up age may not spare you"),
    in_short=_("The US says that Russia has forced dual nationals into its army."),
    applies_when=all_of(
        destination_is("RU"),
        national_or_possible,
        has_another_nationality,
        in_its_papers_a_man,
        answered_anything_but(SERVICE_STATUS, "exempt"),
        between(AGE, 31, 65),
        destination(CONSCRIPTION_COVERS_DUAL_NATIONALS, "yes"),
    ),
    advice=_(
        "You are above Russia’s usual call-up ages of 18 to 30 (conscription). But the US says,"
        " without naming an age, that dual nationals have been forced into its army."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE),
    since=EDITION_1_0,
    told_to=(RUSSIANS_AND_BELARUSIANS,),
)

RUSSIA_ONLINE_CALL_UP = Rule(
    key="russia-online-call-up",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A call-up you never saw can count as served"),
    applies_when=all_of(
        destination_is("RU"),
        national_or_possible,
        old_enough_for_service,
        any_of(
            answered(SERVICE_STATUS, "reserve", "served", "deferred", "evader", "unsure"),
            all_of(in_its_papers_a_man, not_yet_served, inside(AGE, CONSCRIPTION_AGES_MEN)),
        ),
        destination(ONLINE_CALL_UP_REGISTER, "yes"),
    ),
    advice=_(
        "Russia keeps call-ups in an online register. A notice there can count as delivered"
        " without reaching you, and can stop you from leaving (exit ban)."
    ),
    what_to_do=(DO_NOT_GO, CHECK_FOR_BANS, LEGAL_ADVICE, LEAVE_LAWFULLY),
    since=EDITION_1_0,
    told_to=(RUSSIANS_AND_BELARUSIANS,),
)

RUSSIA_LISTED_GROUPS = Rule(
    key="russia-undesirable-organisations",
    risk=Risk.PROSECUTION,
    level=Level.GET_ADVICE,
    title=_("Links with foreign groups can be an offence"),
    applies_when=all_of(
        destination_is("RU"),
        any_of(in_exposed_work, critic_of_it),
        destination(BROAD_SECURITY_LAWS, "yes", "severe"),
    ),
    advice=_(
        "Russia lists foreign groups as “undesirable” and punishes links with them"
        " (prosecution). Acts, posts and money given outside Russia can count."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, LEAVE_LAWFULLY),
    since=EDITION_1_0,
    told_to=(RUSSIANS_AND_BELARUSIANS,),
)

RUSSIA_LISTED_GROUPS_LAW = Rule(
    key="russia-undesirable-organisations-law",
    risk=Risk.PROSECUTION,
    level=Level.PREPARE,
    title=_("Some foreign groups are banned by list"),
    applies_when=all_of(
        destination_is("RU"),
        critic_of_it,
        destination(UNDESIRABLE_ORGANISATIONS_LAW, "yes"),
    ),
    advice=_(
        "Russian law makes links with listed foreign groups an offence (undesirable"
        " organisations). Check with a lawyer whether a group you know is listed."
    ),
    what_to_do=(LEGAL_ADVICE,),
    since=EDITION_1_0,
    told_to=(RUSSIANS_AND_BELARUSIANS,),
)

RUSSIA_SENDS_NEW_CITIZENS = Rule(
    key="russia-sends-naturalised-citizens",
    risk=Risk.MOBILISATION,
    level=Level.DO_NOT_TRAVEL,
    title=_("Naturalised men have been sent to the front"),
    in_short=_("Russia can send new citizens like you to the front."),
    applies_when=all_of(
        destination_is("RU"),
        national_or_possible,
        in_its_papers_a_man,
        between(AGE, 18, 65),
        answered(CITIZENSHIP_GAINED, "naturalised", "marriage", "investment"),
        answered_anything_but(SERVICE_STATUS, "exempt"),
        destination(FORCED_RECRUITMENT, "naturalised"),
    ),
    advice=_(
        "As a new Russian citizen you could be sent to the front (mobilisation). Officials say it "
        "happened to thousands who were on no military register. See a lawyer about your military "
        "registration at once."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, LEAVE_LAWFULLY),
    since=EDITION_1_3,
    told_to=(NEW_CITIZENS_OF_RUSSIA,),
)

RUSSIA_TAKES_CITIZENSHIP_BACK = Rule(
    key="russia-takes-citizenship-back",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.GET_ADVICE,
    title=_("Not registering for service can cost your citizenship"),
    applies_when=all_of(
        destination_is("RU"),
        national_or_possible,
        in_its_papers_a_man,
        between(AGE, 18, 65),
        answered(CITIZENSHIP_GAINED, "naturalised", "marriage", "investment"),
        destination(CITIZENSHIP_REVOCATION, "conditions", "political", "mass"),
    ),
    advice=_(
        "Russia takes back the citizenship of people it made citizens. Men who do not register "
        "for service in time are among them. Reports speak of thousands."
    ),
    what_to_do=(LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    since=EDITION_1_3,
    told_to=(NEW_CITIZENS_OF_RUSSIA,),
)

RULES = (
    RUSSIA_SENDS_NEW_CITIZENS,
    RUSSIA_TAKES_CITIZENSHIP_BACK,
    RUSSIA_CALLS_UP_OLDER_MEN,
    RUSSIA_ONLINE_CALL_UP,
    RUSSIA_LISTED_GROUPS,
    RUSSIA_LISTED_GROUPS_LAW,
)

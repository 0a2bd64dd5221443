"""An age limit close ahead, or crossed on the trip, and an age at which to choose."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    answered_anything_but,
    any_of,
    at_least,
    between,
    destination,
    just_below,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    COUNT_DAYS,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    PERMIT_NOW,
    SETTLE_CITIZENSHIP,
)
from riskcheck.rulebook.editions import (
    CHOOSING_A_NATIONALITY,
    EDITION_1_0,
    EDITION_1_1,
    SOON_OF_AN_AGE,
)
from riskcheck.rulebook.facts.citizenship import RENUNCIATION_DEADLINE_AGE
from riskcheck.rulebook.facts.leaving import MILITARY_EXIT_AGES_MEN, MILITARY_EXIT_CONTROL
from riskcheck.rulebook.facts.recall import MOBILISATION, MOBILISATION_MIN_AGE
from riskcheck.rulebook.facts.service import (
    CONSCRIPTION,
    CONSCRIPTION_AGES_MEN,
    CONSCRIPTION_AGES_WOMEN,
    CONSCRIPTION_SEX,
)
from riskcheck.rulebook.questions import AGE, ROLE, SERVICE_STATUS, STAY_DAYS
from riskcheck.rulebook.rules.topics.leaving_service import WARTIME_EXIT_BAR
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    in_its_papers_a_man,
    in_its_papers_a_woman,
    national_or_possible,
    not_yet_served,
    old_enough_for_service,
)

TURNS_OF_AN_AGE_HELD_BACK = Rule(
    key="turns-of-an-age-held-back",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("Your next birthday could keep you there"),
    applies_when=all_of(
        national_or_possible,
        in_its_papers_a_man,
        between(AGE, 15, 26),
        answered_anything_but(SERVICE_STATUS, "exempt"),
        destination(MILITARY_EXIT_CONTROL, "war"),
        just_below(AGE, MILITARY_EXIT_AGES_MEN, years=1),
    ),
    advice=_(
        "%(country)s stops men of service age from leaving (exit ban). At least one"
        " government names an age that you reach on your next birthday. If it falls in your"
        " stay, you may not be let out."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE, COUNT_DAYS),
    milder_form_of=WARTIME_EXIT_BAR,
    since=EDITION_1_1,
    told_to=(SOON_OF_AN_AGE,),
)

TURNS_OF_MOBILISATION_AGE = Rule(
    key="turns-of-mobilisation-age",
    risk=Risk.MOBILISATION,
    level=Level.GET_ADVICE,
    title=_("Your next birthday could bring a call-up"),
    in_short=_("%(country)s can call you up from your next birthday."),
    applies_when=all_of(
        national_or_possible,
        in_its_papers_a_man,
        not_yet_served,
        between(AGE, 15, 26),
        destination(MOBILISATION, "war"),
        just_below(AGE, MOBILISATION_MIN_AGE, years=1),
    ),
    advice=_(
        "%(country)s takes men into its wartime army from an age you reach on your next birthday"
        " (mobilisation). If it falls in your stay, you could be called up."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE, COUNT_DAYS),
    since=EDITION_1_1,
    told_to=(SOON_OF_AN_AGE,),
)

CHOICE_OF_NATIONALITY_IS_DUE = Rule(
    key="choice-of-nationality-is-due",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.PREPARE,
    title=_("You may have to choose one nationality by an age"),
    applies_when=all_of(
        national_or_possible,
        has_another_nationality,
        between(AGE, 0, 25),
        unless(at_least(AGE, RENUNCIATION_DEADLINE_AGE)),
    ),
    advice=_(
        "%(country)s asks some people with two nationalities to choose by an age you have not"
        " reached. The choice can end a citizenship or fix a duty to serve. Take advice before"
        " it."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    since=EDITION_1_1,
    told_to=(CHOOSING_A_NATIONALITY,),
)

CHOICE_OF_NATIONALITY_WAS_DUE = Rule(
    key="choice-of-nationality-was-due",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.KNOW_THIS,
    title=_("It may have asked you to choose a nationality"),
    applies_when=all_of(
        national_or_possible,
        has_another_nationality,
        at_least(AGE, RENUNCIATION_DEADLINE_AGE),
    ),
    advice=_(
        "%(country)s asks some people with two nationalities to choose by an age you have"
        " reached. Check your position before you renew or use its papers."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    since=EDITION_1_1,
    told_to=(CHOOSING_A_NATIONALITY,),
)

stays_for_months = any_of(answered(ROLE, "live"), between(STAY_DAYS, 91, 366))

TURNS_OF_CALL_UP_AGE_THERE = Rule(
    key="turns-of-call-up-age-there",
    risk=Risk.CONSCRIPTION,
    level=Level.GET_ADVICE,
    title=_("You reach call-up age within a year"),
    in_short=_("You reach the call-up age of %(country)s within a year."),
    applies_when=all_of(
        national_or_possible,
        not_yet_served,
        stays_for_months,
        destination(CONSCRIPTION, "compulsory"),
        any_of(
            all_of(in_its_papers_a_man, just_below(AGE, CONSCRIPTION_AGES_MEN, years=1)),
            all_of(
                in_its_papers_a_woman,
                destination(CONSCRIPTION_SEX, "women_and_men"),
                just_below(AGE, CONSCRIPTION_AGES_WOMEN, years=1),
            ),
        ),
    ),
    advice=_(
        "You reach the call-up age of %(country)s within a year (conscription). Some"
        " countries count from 1 January. If you live elsewhere, ask by when you should be"
        " back."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, PERMIT_FIRST, PERMIT_NOW, COUNT_DAYS),
    since=EDITION_1_1,
    told_to=(SOON_OF_AN_AGE,),
)

SOON_OF_CALL_UP_AGE = Rule(
    key="soon-of-call-up-age",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("You are close to call-up age"),
    applies_when=all_of(
        old_enough_for_service,
        national_or_possible,
        not_yet_served,
        destination(CONSCRIPTION, "compulsory"),
        any_of(
            all_of(in_its_papers_a_man, just_below(AGE, CONSCRIPTION_AGES_MEN, years=2)),
            all_of(
                in_its_papers_a_woman,
                destination(CONSCRIPTION_SEX, "women_and_men"),
                just_below(AGE, CONSCRIPTION_AGES_WOMEN, years=2),
            ),
        ),
    ),
    advice=_(
        "You are close to military age in %(country)s (conscription). Some choices, such as"
        " putting service off or giving up citizenship, have early deadlines. Take advice now."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE, PERMIT_FIRST, PERMIT_NOW),
    milder_form_of=TURNS_OF_CALL_UP_AGE_THERE,
    since=EDITION_1_0,
)

RULES = (
    TURNS_OF_CALL_UP_AGE_THERE,
    SOON_OF_CALL_UP_AGE,
    TURNS_OF_AN_AGE_HELD_BACK,
    TURNS_OF_MOBILISATION_AGE,
    CHOICE_OF_NATIONALITY_IS_DUE,
    CHOICE_OF_NATIONALITY_WAS_DUE,
)

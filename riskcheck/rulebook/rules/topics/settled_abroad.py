"""Service of citizens who live abroad: whom it does not call, by which paper, and whom it calls all the same."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    any_of,
    at_least,
    between,
    born_before,
    destination,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    CARRY_PROOF,
    COUNT_DAYS,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    PERMIT_NOW,
)
from riskcheck.rulebook.editions import EDITION_1_0, EDITION_1_3, SETTLED_ABROAD
from riskcheck.rulebook.facts.service import CONSCRIPTION, CONSCRIPTION_SEX
from riskcheck.rulebook.facts.service_abroad import (
    CERTIFICATE_BEFORE_TRAVEL,
    CONSULAR_REGISTRATION_DUTY,
    DEFERMENT_FOR_RESIDENTS_ABROAD,
    FIRST_LIABLE_BIRTH_YEAR,
    LIABILITY_NEEDS_REGISTRATION,
    LIABLE_BY_DESCENT,
    NOT_CALLED_AFTER_AGE,
    POSTPONEMENT_ABROAD,
    RESIDENTS_LIABLE,
    SERVICE_CHANGE_ANNOUNCED,
    UNREGISTERED_COUNTS_AS_EVADER,
)
from riskcheck.rulebook.questions import AGE, REGISTERED_THERE, ROLE, SERVICE_STATUS, TIES
from riskcheck.rulebook.rules.topics.call_up_in_wartime import CALL_UP_WITHOUT_END
from riskcheck.rulebook.scopes import (
    could_be_called_first,
    in_its_papers_a_man,
    in_its_papers_a_woman,
    lives_elsewhere,
    national_or_possible,
    not_yet_served,
    of_call_up_age,
    possible_national,
    without_a_tie,
)

service_in_use = destination(CONSCRIPTION, "compulsory", "selective", "residents_only")

of_a_sex_called = any_of(
    in_its_papers_a_man,
    all_of(in_its_papers_a_woman, destination(CONSCRIPTION_SEX, "women_and_men")),
)

sources_spare_residents_abroad = any_of(
    destination(CONSCRIPTION, "residents_only"),
    destination(DEFERMENT_FOR_RESIDENTS_ABROAD, "automatic"),
)

can_be_put_off_abroad = any_of(
    destination(DEFERMENT_FOR_RESIDENTS_ABROAD, "on_application"),
    destination(POSTPONEMENT_ABROAD, "yes"),
)

NO_LONGER_CALLED = Rule(
    key="no-longer-called-at-your-age",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("At your age you are no longer called up"),
    applies_when=all_of(
        national_or_possible,
        of_a_sex_called,
        answered(SERVICE_STATUS, "never", "deferred", "unsure", "not_applicable"),
        lives_elsewhere,
        service_in_use,
        at_least(AGE, NOT_CALLED_AFTER_AGE),
    ),
    advice=_(
        "From an age stated below, %(country)s no longer calls people who live abroad or were never"
        " assessed (conscription). A fine or a paper may still be asked for: carry proof."
    ),
    what_to_do=(CARRY_PROOF, ASK_ITS_CONSULATE),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

NOT_CALLED_FROM_ABROAD = Rule(
    key="not-called-from-abroad",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("Citizens settled abroad are not called up"),
    applies_when=all_of(
        could_be_called_first,
        lives_elsewhere,
        sources_spare_residents_abroad,
        any_of(
            answered(REGISTERED_THERE, "no"),
            all_of(
                answered(REGISTERED_THERE, "unsure"),
                answered(SERVICE_STATUS, "deferred", "not_applicable"),
            ),
        ),
    ),
    advice=_(
        "%(country)s does not call up citizens who live abroad (conscription), as far as our sources"
        " say. Carry proof of where you live. Moving there, or registering there, would change it."
    ),
    what_to_do=(CARRY_PROOF, COUNT_DAYS),
    milder_form_of=CALL_UP_WITHOUT_END,
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

BORN_TOO_EARLY = Rule(
    key="born-before-the-first-year-called",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("People born as early as you are not called up"),
    applies_when=all_of(
        national_or_possible,
        of_a_sex_called,
        answered(SERVICE_STATUS, "never", "deferred", "unsure", "not_applicable"),
        service_in_use,
        born_before(AGE, FIRST_LIABLE_BIRTH_YEAR),
    ),
    advice=_(
        "%(country)s calls up only people born in or after a year stated below (conscription). You"
        " were born earlier. Other sources may say more, so ask for a paper that shows it."
    ),
    what_to_do=(ASK_ITS_CONSULATE, CARRY_PROOF),
    gives_way_to=(NOT_CALLED_FROM_ABROAD,),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

LIVING_ABROAD_DOES_NOT_SPARE = Rule(
    key="living-abroad-does-not-spare-you",
    risk=Risk.CONSCRIPTION,
    level=Level.GET_ADVICE,
    title=_("Living abroad does not spare you from service"),
    in_short=_("%(country)s can call you up, though you live abroad."),
    applies_when=all_of(
        could_be_called_first,
        lives_elsewhere,
        answered(SERVICE_STATUS, "never", "evader", "unsure", "not_applicable"),
        destination(CONSCRIPTION, "compulsory"),
        any_of(
            destination(DEFERMENT_FOR_RESIDENTS_ABROAD, "no"),
            destination(POSTPONEMENT_ABROAD, "no"),
            destination(LIABILITY_NEEDS_REGISTRATION, "no"),
            destination(UNREGISTERED_COUNTS_AS_EVADER, "yes"),
            destination(LIABLE_BY_DESCENT, "yes"),
        ),
    ),
    advice=_(
        "Sources say that %(country)s calls people of your age who live abroad too, on a register or"
        " not (conscription). You could be called up, or stopped when leaving."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE, CARRY_PROOF),
    milder_form_of=CALL_UP_WITHOUT_END,
    gives_way_to=(NO_LONGER_CALLED, BORN_TOO_EARLY),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

CALLED_ONLY_BY_REGISTER = Rule(
    key="not-on-its-register",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("Registering there could make you liable for service"),
    applies_when=all_of(
        could_be_called_first,
        destination(LIABILITY_NEEDS_REGISTRATION, "yes"),
        answered(REGISTERED_THERE, "no"),
    ),
    advice=_(
        "In %(country)s, military service follows the register (conscription), and you say"
        " you are not on it. That can make a call-up less likely. Registering there may change"
        " it. Ask before you rely on it."
    ),
    what_to_do=(COUNT_DAYS, LEGAL_ADVICE),
    milder_form_of=CALL_UP_WITHOUT_END,
    gives_way_to=(NOT_CALLED_FROM_ABROAD,),
    since=EDITION_1_0,
)

PUT_OFF_WITH_A_PAPER = Rule(
    key="put-off-while-living-abroad",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("Carry the paper that puts your service off"),
    applies_when=all_of(
        could_be_called_first,
        lives_elsewhere,
        answered(SERVICE_STATUS, "deferred"),
        can_be_put_off_abroad,
    ),
    advice=_(
        "%(country)s puts service off for people settled abroad (conscription), and you say yours is"
        " put off. Carry the paper, know until when it holds, and keep visits as short as it asks."
    ),
    what_to_do=(CARRY_PROOF, COUNT_DAYS),
    milder_form_of=CALL_UP_WITHOUT_END,
    gives_way_to=(NOT_CALLED_FROM_ABROAD,),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

PAPER_TO_GET_FIRST = Rule(
    key="paper-for-people-settled-abroad",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("Get the paper for people settled abroad first"),
    applies_when=all_of(
        could_be_called_first,
        lives_elsewhere,
        service_in_use,
        answered(SERVICE_STATUS, "never", "unsure", "not_applicable"),
        can_be_put_off_abroad,
        answered(REGISTERED_THERE, "no"),
    ),
    advice=_(
        "%(country)s lets people settled abroad put service off, but they have to ask (conscription)."
        " Without that paper you could be called up or stopped. Ask for it before you travel."
    ),
    what_to_do=(ASK_ITS_CONSULATE, PERMIT_FIRST, PERMIT_NOW, CARRY_PROOF, COUNT_DAYS),
    milder_form_of=LIVING_ABROAD_DOES_NOT_SPARE,
    gives_way_to=(
        NO_LONGER_CALLED,
        BORN_TOO_EARLY,
        NOT_CALLED_FROM_ABROAD,
        CALLED_ONLY_BY_REGISTER,
        PUT_OFF_WITH_A_PAPER,
    ),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

OFF_EVERY_REGISTER = Rule(
    key="off-its-registers-and-living-abroad",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("Its service could still reach you"),
    applies_when=all_of(
        could_be_called_first,
        lives_elsewhere,
        destination(CONSCRIPTION, "compulsory"),
        answered(REGISTERED_THERE, "no"),
    ),
    advice=_(
        "%(country)s has compulsory military service (conscription) and you are in the age range. You"
        " live abroad and are on no register, which makes a call-up less likely. Ask before you go."
    ),
    what_to_do=(ASK_ITS_CONSULATE, CARRY_PROOF, COUNT_DAYS, LEGAL_ADVICE),
    milder_form_of=LIVING_ABROAD_DOES_NOT_SPARE,
    gives_way_to=(
        NO_LONGER_CALLED,
        BORN_TOO_EARLY,
        NOT_CALLED_FROM_ABROAD,
        CALLED_ONLY_BY_REGISTER,
        PUT_OFF_WITH_A_PAPER,
        PAPER_TO_GET_FIRST,
    ),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

CERTIFICATE_TO_GET_FIRST = Rule(
    key="certificate-before-the-trip",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("A paper on service must be got before the trip"),
    applies_when=all_of(
        could_be_called_first,
        lives_elsewhere,
        answered(SERVICE_STATUS, "never", "unsure", "not_applicable"),
        destination(CERTIFICATE_BEFORE_TRAVEL, "yes"),
    ),
    advice=_(
        "The paper that spares people settled abroad must be got before a trip to %(country)s, and"
        " shown when leaving (conscription). It cannot be counted on later."
    ),
    what_to_do=(PERMIT_FIRST, PERMIT_NOW, CARRY_PROOF),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

DUTY_ON_PAPER = Rule(
    key="registration-at-a-consulate",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("A duty on paper: registering at a consulate"),
    applies_when=all_of(
        national_or_possible,
        of_call_up_age,
        not_yet_served,
        lives_elsewhere,
        destination(CONSULAR_REGISTRATION_DUTY, "yes"),
    ),
    advice=_(
        "%(country)s asks citizens abroad to register for service at a consulate, though it calls"
        " nobody there (conscription). Late registration can bring a fine."
    ),
    what_to_do=(ASK_ITS_CONSULATE,),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

REACHES_NON_CITIZENS = Rule(
    key="service-reaches-children-of-its-people",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("Rules on service reach you through a parent"),
    applies_when=all_of(
        possible_national,
        answered(TIES, "father", "mother", "parent"),
        of_call_up_age,
        not_yet_served,
        destination(LIABLE_BY_DESCENT, "yes"),
    ),
    advice=_(
        "Rules of %(country)s on military service reach people with a parent from there, citizens or"
        " not (conscription). Settling there brings the duty, and leaving may need a paper."
    ),
    what_to_do=(ASK_ITS_CONSULATE, PERMIT_FIRST, PERMIT_NOW, COUNT_DAYS),
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

RESIDENT_IS_LIABLE = Rule(
    key="service-covers-residents",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("Service can cover residents who are not citizens"),
    applies_when=all_of(
        answered(ROLE, "live"),
        without_a_tie,
        in_its_papers_a_man,
        between(AGE, 16, 40),
        answered(SERVICE_STATUS, "never", "evader", "unsure", "not_applicable"),
        destination(RESIDENTS_LIABLE, "yes"),
    ),
    advice=_(
        "Military service in %(country)s can cover residents who are not citizens (conscription), or"
        " a register asks for them. Find out which rule covers you, and by when."
    ),
    what_to_do=(LEGAL_ADVICE, ASK_YOUR_CONSULATE),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

CHANGE_IS_ANNOUNCED = Rule(
    key="a-change-of-service-is-announced",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("A change of military service has been announced"),
    applies_when=all_of(
        national_or_possible,
        of_a_sex_called,
        between(AGE, 15, 45),
        answered(SERVICE_STATUS, "never", "deferred", "unsure", "not_applicable"),
        destination(SERVICE_CHANGE_ANNOUNCED, "yes"),
    ),
    advice=_(
        "A return of service in %(country)s, or a duty for citizens abroad, has been announced"
        " (conscription). We have not seen it in force. Check before each trip."
    ),
    what_to_do=(ASK_ITS_CONSULATE,),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

RULES = (
    LIVING_ABROAD_DOES_NOT_SPARE,
    NOT_CALLED_FROM_ABROAD,
    CALLED_ONLY_BY_REGISTER,
    PUT_OFF_WITH_A_PAPER,
    PAPER_TO_GET_FIRST,
    OFF_EVERY_REGISTER,
    NO_LONGER_CALLED,
    BORN_TOO_EARLY,
    CERTIFICATE_TO_GET_FIRST,
    DUTY_ON_PAPER,
    REACHES_NON_CITIZENS,
    RESIDENT_IS_LIABLE,
    CHANGE_IS_ANNOUNCED,
)

"""Which passport is asked for, and which will not do."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    another_state_says,
    answered,
    answered_anything_but,
    between,
    calm_country,
    destination,
    destination_is,
    names_a_nationality_of_yours,
    national_of_destination,
    stated,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    CARRY_ITS_PAPER,
    CARRY_PASSPORTS,
    CHILD_PAPERS,
    COPIES_ELSEWHERE,
    COUNT_DAYS,
    DO_NOT_GO,
    EMPLOYER_PERMIT,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    MONEY_PLAN,
    PLAN_FOR_LONGER,
    SETTLE_CITIZENSHIP,
    TELL_YOUR_EMBASSY,
)
from riskcheck.rulebook.editions import (
    CITIZENS_BY_LAW,
    EDITION_1_0,
    EDITION_1_1,
    EDITION_1_3,
    LOCKED_UP_OR_TAKEN,
    RUSSIANS_AND_BELARUSIANS,
    SETTLED_ABROAD,
    US_CITIZENS_TO_NORTH_KOREA,
)
from riskcheck.rulebook.facts.passports import (
    CHILD_EXIT_PAPERS,
    ENTERED_AS_FOREIGNER,
    MILITARY_PAPER_FOR_PASSPORT,
    OWN_NATIONALS_REFUSED_ENTRY,
    OWN_PASSPORT_ALTERNATIVE,
    OWN_PASSPORT_BY_BIRTHPLACE,
    OWN_PASSPORT_REQUIRED,
    OWN_PASSPORT_USE_PENALISED,
    PASSPORT_NOT_VALID_THERE,
    PASSPORT_REFUSED_ABROAD,
    PASSPORT_RENEWED_ABROAD,
    PASSPORT_TAKEN_BY_AUTHORITIES,
    PASSPORT_TAKEN_BY_EMPLOYER,
)
from riskcheck.rulebook.questions import (
    AGE,
    HOLDS_DESTINATION_PASSPORT,
    PASSPORT_SHOWN,
    ROLE,
    SERVICE_STATUS,
    STAY_DAYS,
    TIES,
)
from riskcheck.rulebook.scopes import (
    citizen_or_child_of_one,
    citizen_or_presumed,
    has_another_nationality,
    in_its_papers_a_man,
    national_or_possible,
    possible_national,
    without_a_tie,
)

born_there = all_of(possible_national, answered(TIES, "born"))

PASSPORT_NOT_VALID = Rule(
    key="passport-not-valid-there",
    risk=Risk.PASSPORT_RULE,
    level=Level.DO_NOT_TRAVEL,
    title=_("A passport of yours is not valid there"),
    applies_when=all_of(
        destination_is("KP"), names_a_nationality_of_yours(PASSPORT_NOT_VALID_THERE)
    ),
    advice=_(
        "A country of yours has made its passport not valid for travel to %(country)s,"
        " without special permission. Ask it before any trip there."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, ASK_YOUR_CONSULATE),
    since=EDITION_1_1,
    told_to=(US_CITIZENS_TO_NORTH_KOREA,),
)

BORN_THERE_WITHOUT_ITS_PASSPORT = Rule(
    key="born-there-without-its-passport",
    risk=Risk.PASSPORT_RULE,
    level=Level.GET_ADVICE,
    title=_("Your place of birth can keep you from leaving"),
    applies_when=all_of(
        born_there,
        answered(PASSPORT_SHOWN, "other", "undecided"),
        destination(OWN_PASSPORT_BY_BIRTHPLACE, "yes"),
        unless(calm_country),
    ),
    advice=_(
        "Officers in %(country)s see a place of birth in a passport and take people born there for"
        " citizens. You could be kept from leaving until you hold its passport. Ask before you go."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, CARRY_PASSPORTS, PLAN_FOR_LONGER),
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(CITIZENS_BY_LAW,),
)

BORN_THERE_IN_A_CALM_PLACE = Rule(
    key="born-there-and-asked-for-its-passport",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("People born there are asked for its passport"),
    applies_when=all_of(
        born_there,
        answered(PASSPORT_SHOWN, "other", "undecided"),
        destination(OWN_PASSPORT_BY_BIRTHPLACE, "yes"),
    ),
    advice=_(
        "Officers and airlines for %(country)s see a place of birth in a passport and take people born"
        " there for citizens. You could be refused on board, or delayed. Ask before you go."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, CARRY_PASSPORTS),
    milder_form_of=BORN_THERE_WITHOUT_ITS_PASSPORT,
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(CITIZENS_BY_LAW,),
)

CHILD_NEEDS_ITS_PAPERS = Rule(
    key="child-needs-its-papers-to-leave",
    risk=Risk.PASSPORT_RULE,
    level=Level.GET_ADVICE,
    title=_("A child may need its papers to leave"),
    applies_when=all_of(
        citizen_or_child_of_one,
        between(AGE, 0, 17),
        answered(PASSPORT_SHOWN, "other", "undecided"),
        destination(CHILD_EXIT_PAPERS, "yes"),
    ),
    advice=_(
        "%(country)s may see this child as its citizen. To leave on another passport the child then"
        " needs a paper from its authorities, which can take weeks to get. Ask its consulate before you go."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, CHILD_PAPERS, PLAN_FOR_LONGER),
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(CITIZENS_BY_LAW,),
)

ITS_PASSPORT_EXPECTED = Rule(
    key="its-passport-expected",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("It wants you to travel on its passport"),
    in_short=_("%(country)s wants you to use its own passport."),
    applies_when=all_of(
        national_or_possible,
        answered(PASSPORT_SHOWN, "other", "undecided"),
        destination(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "%(country)s expects its citizens to enter and leave on its own passport. Using another"
        " can mean delay, a penalty, questions, or not being let on board."
    ),
    what_to_do=(CARRY_PASSPORTS, ASK_YOUR_CONSULATE, TELL_YOUR_EMBASSY),
    since=EDITION_1_0,
)

ITS_PASSPORT_NOT_HELD = Rule(
    key="its-passport-not-held",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("It asks for a passport you do not hold"),
    applies_when=all_of(
        citizen_or_presumed,
        answered(HOLDS_DESTINATION_PASSPORT, "no"),
        destination(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "%(country)s expects its citizens to use its own passport, and you hold no valid one."
        " Getting one there can take months. Ask what paper lets you in, and out again."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, TELL_YOUR_EMBASSY, LEGAL_ADVICE),
    since=EDITION_1_0,
)

ANOTHER_PAPER_WILL_DO = Rule(
    key="another-paper-in-place-of-its-passport",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("Another of its papers will do in place of its passport"),
    applies_when=all_of(
        citizen_or_presumed,
        answered(PASSPORT_SHOWN, "other", "undecided"),
        stated(OWN_PASSPORT_ALTERNATIVE),
    ),
    advice=_(
        "%(country)s accepts, for some of its citizens, another paper in place of its passport: which,"
        " stands below. Such rules can end: check again before each trip."
    ),
    what_to_do=(CARRY_ITS_PAPER, ASK_ITS_CONSULATE),
    since=EDITION_1_3,
    told_to=(CITIZENS_BY_LAW,),
)

TREATED_AS_A_FOREIGNER = Rule(
    key="enters-as-a-foreigner",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("On another passport you count as a foreigner"),
    applies_when=all_of(
        citizen_or_presumed,
        answered(PASSPORT_SHOWN, "other", "undecided"),
        destination(ENTERED_AS_FOREIGNER, "yes"),
    ),
    advice=_(
        "If you enter %(country)s on another passport, it treats you as a foreigner. There can be"
        " visa limits, fines for a long stay, and a clearance to leave. Ask how to enter as a "
        "citizen."
    ),
    what_to_do=(ASK_ITS_CONSULATE, COUNT_DAYS, CARRY_PASSPORTS),
    since=EDITION_1_3,
    told_to=(CITIZENS_BY_LAW,),
)

FINES_FOR_OVERSTAYING = Rule(
    key="fines-as-a-foreigner",
    risk=Risk.MONEY,
    level=Level.KNOW_THIS,
    title=_("A long stay as a foreigner can cost fines"),
    applies_when=all_of(
        citizen_or_presumed,
        answered(PASSPORT_SHOWN, "other", "undecided"),
        between(STAY_DAYS, 31, 366),
        destination(ENTERED_AS_FOREIGNER, "yes"),
    ),
    advice=_(
        "If you enter %(country)s as a foreigner and stay on, you may owe fines and fees before you"
        " can leave. Keep money aside, or settle your status there."
    ),
    what_to_do=(COUNT_DAYS, MONEY_PLAN),
    since=EDITION_1_3,
    told_to=(CITIZENS_BY_LAW,),
)

MILITARY_PAPER_ASKED = Rule(
    key="passport-hangs-on-military-papers",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("Its passport depends on military papers"),
    applies_when=all_of(
        national_or_possible,
        in_its_papers_a_man,
        between(AGE, 17, 60),
        answered(SERVICE_STATUS, "never", "deferred", "evader", "unsure", "reserve"),
        destination(MILITARY_PAPER_FOR_PASSPORT, "yes"),
    ),
    advice=_(
        "%(country)s gives, renews or serves passports of men only with papers on military service, at"
        " consulates too. Sort them out before yours runs out."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

PASSPORTS_OF_CRITICS_CANCELLED = Rule(
    key="its-passport-can-be-refused",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("It has refused or cancelled passports of its citizens"),
    applies_when=all_of(citizen_or_presumed, destination(PASSPORT_REFUSED_ABROAD, "yes")),
    advice=_(
        "%(country)s has refused or cancelled passports of some citizens, critics or debtors among"
        " them. You may learn of it at the airport. Check that yours is valid, and have another way."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, COPIES_ELSEWHERE),
    since=EDITION_1_3,
    told_to=(LOCKED_UP_OR_TAKEN,),
)

ITS_OWN_NOT_LET_IN = Rule(
    key="its-own-citizens-refused-entry",
    risk=Risk.PASSPORT_RULE,
    level=Level.GET_ADVICE,
    title=_("It has refused to let its own citizens in"),
    applies_when=all_of(national_or_possible, destination(OWN_NATIONALS_REFUSED_ENTRY, "yes")),
    advice=_(
        "%(country)s has stopped some of its own citizens, or former ones, from entering, without a"
        " reason given. You could be turned back on board or at the border."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE),
    since=EDITION_1_3,
    told_to=(LOCKED_UP_OR_TAKEN,),
)

FINED_FOR_ITS_PASSPORT = Rule(
    key="fined-for-using-its-passport",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("Using its passport beside another has brought fines"),
    applies_when=all_of(
        national_or_possible,
        has_another_nationality,
        answered(PASSPORT_SHOWN, "destination", "undecided"),
        destination(OWN_PASSPORT_USE_PENALISED, "yes"),
    ),
    advice=_(
        "%(country)s has fined people who used its passport after taking another nationality, and kept"
        " some from leaving until they paid. Ask which passport to use."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, SETTLE_CITIZENSHIP),
    since=EDITION_1_3,
    told_to=(LOCKED_UP_OR_TAKEN,),
)

PASSPORT_TAKEN_BY_OFFICERS = Rule(
    key="passport-taken-by-officers",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("Officers have taken passports away"),
    applies_when=all_of(national_or_possible, destination(PASSPORT_TAKEN_BY_AUTHORITIES, "yes")),
    advice=_(
        "Authorities of %(country)s have taken passports away from some travellers, so that they could"
        " not leave. Leave certified copies with someone outside the country."
    ),
    what_to_do=(COPIES_ELSEWHERE, TELL_YOUR_EMBASSY, ASK_YOUR_CONSULATE),
    allows_for_may=True,
    since=EDITION_1_3,
    told_to=(LOCKED_UP_OR_TAKEN,),
)

PASSPORT_KEPT_BY_EMPLOYER = Rule(
    key="passport-kept-by-an-employer",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("Employers have kept passports of staff"),
    applies_when=all_of(
        answered(ROLE, "live"),
        without_a_tie,
        destination(PASSPORT_TAKEN_BY_EMPLOYER, "yes"),
    ),
    advice=_(
        "Employers in %(country)s have kept passports of foreign staff, though the law may forbid it."
        " Keep yours yourself, and a certified copy elsewhere."
    ),
    what_to_do=(EMPLOYER_PERMIT, COPIES_ELSEWHERE, ASK_YOUR_CONSULATE),
    since=EDITION_1_3,
    told_to=(LOCKED_UP_OR_TAKEN,),
)

CITIZEN_KEPT_FOR_ITS_PASSPORT = Rule(
    key="kept-until-you-hold-its-passport",
    risk=Risk.PASSPORT_RULE,
    level=Level.GET_ADVICE,
    title=_("You can be kept from leaving until you hold its passport"),
    applies_when=all_of(
        national_of_destination,
        answered(PASSPORT_SHOWN, "other", "undecided"),
        destination(OWN_PASSPORT_BY_BIRTHPLACE, "yes"),
        unless(calm_country),
    ),
    advice=_(
        "Officers in %(country)s have kept people they take for citizens from leaving until they held"
        " its passport. Take yours, or ask how long getting one there takes."
    ),
    what_to_do=(CARRY_PASSPORTS, ASK_ITS_CONSULATE, PLAN_FOR_LONGER),
    since=EDITION_1_3,
    told_to=(CITIZENS_BY_LAW,),
)

CITIZEN_ASKED_FOR_ITS_PASSPORT = Rule(
    key="asked-for-its-passport-by-birthplace",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("Officers ask people they take for citizens for its passport"),
    applies_when=all_of(
        national_of_destination,
        answered(PASSPORT_SHOWN, "other", "undecided"),
        destination(OWN_PASSPORT_BY_BIRTHPLACE, "yes"),
    ),
    advice=_(
        "Officers and airlines for %(country)s ask people whom they take for citizens for its passport."
        " You could be refused on board, or delayed. Ask before you go."
    ),
    what_to_do=(CARRY_PASSPORTS, ASK_ITS_CONSULATE),
    milder_form_of=CITIZEN_KEPT_FOR_ITS_PASSPORT,
    gives_way_to=(ITS_PASSPORT_EXPECTED,),
    since=EDITION_1_3,
    told_to=(CITIZENS_BY_LAW,),
)

PASSPORT_NOT_RENEWED = Rule(
    key="passport-not-renewed-abroad",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("Its passport is not renewed abroad"),
    applies_when=all_of(national_or_possible, destination(PASSPORT_RENEWED_ABROAD, "no")),
    advice=_(
        "%(country)s no longer renews passports at its embassies. A trip only to renew one can put"
        " you at risk. Ask where you live about other travel papers."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    since=EDITION_1_1,
    told_to=(RUSSIANS_AND_BELARUSIANS,),
)

ITS_PASSPORT_USED = Rule(
    key="its-passport-used",
    risk=Risk.PASSPORT_RULE,
    level=Level.KNOW_THIS,
    title=_("Carry your other passport too"),
    applies_when=all_of(
        national_or_possible,
        has_another_nationality,
        answered(PASSPORT_SHOWN, "destination"),
        destination(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "You plan to use the papers of %(country)s, as its rules ask. Carry your other passport"
        " too. You may need it on the way home, and your embassy may need to see it."
    ),
    what_to_do=(CARRY_PASSPORTS, TELL_YOUR_EMBASSY),
    since=EDITION_1_0,
)

HOME_PASSPORT_NEEDED = Rule(
    key="home-passport-needed",
    risk=Risk.PASSPORT_RULE,
    level=Level.KNOW_THIS,
    title=_("Your other country wants its own passport too"),
    applies_when=all_of(
        national_of_destination,
        has_another_nationality,
        answered_anything_but(ROLE, "live"),
        another_state_says(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "Another country you are a citizen of also expects its own passport. An airline may not"
        " let you fly there without it. Check that it is valid before you leave."
    ),
    what_to_do=(CARRY_PASSPORTS, TELL_YOUR_EMBASSY),
    since=EDITION_1_0,
)

RULES = (
    PASSPORT_NOT_VALID,
    BORN_THERE_WITHOUT_ITS_PASSPORT,
    BORN_THERE_IN_A_CALM_PLACE,
    CHILD_NEEDS_ITS_PAPERS,
    ITS_PASSPORT_EXPECTED,
    ITS_PASSPORT_NOT_HELD,
    ANOTHER_PAPER_WILL_DO,
    TREATED_AS_A_FOREIGNER,
    FINES_FOR_OVERSTAYING,
    MILITARY_PAPER_ASKED,
    PASSPORTS_OF_CRITICS_CANCELLED,
    ITS_OWN_NOT_LET_IN,
    FINED_FOR_ITS_PASSPORT,
    PASSPORT_TAKEN_BY_OFFICERS,
    PASSPORT_KEPT_BY_EMPLOYER,
    CITIZEN_KEPT_FOR_ITS_PASSPORT,
    CITIZEN_ASKED_FOR_ITS_PASSPORT,
    PASSPORT_NOT_RENEWED,
    ITS_PASSPORT_USED,
    HOME_PASSPORT_NEEDED,
)

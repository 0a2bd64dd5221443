"""Whether the destination heeds another nationality."""

from riskcheck.engine.conditions.dsl import (
    advice_level,
    all_of,
    answered,
    any_of,
    calm_country,
    destination,
    of_its_citizens,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    CARRY_PASSPORTS,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    TELL_YOUR_EMBASSY,
)
from riskcheck.rulebook.editions import EDITION_1_0
from riskcheck.rulebook.facts.citizenship import DUAL_NATIONALITY
from riskcheck.rulebook.facts.detention import BROAD_SECURITY_LAWS
from riskcheck.rulebook.facts.embassies import CONSULAR_ACCESS
from riskcheck.rulebook.questions import OPEN_NOTICE
from riskcheck.rulebook.scopes import (
    critic_of_it,
    has_another_nationality,
    in_exposed_work,
    national_or_possible,
    possible_national,
)

dual_national_there = all_of(national_or_possible, has_another_nationality)

something_draws_attention = any_of(
    unless(calm_country),
    in_exposed_work,
    answered(OPEN_NOTICE, "yes", "unsure"),
    all_of(critic_of_it, destination(BROAD_SECURITY_LAWS, "yes", "severe")),
)

OTHER_PASSPORT_IGNORED_AS_POLICY = Rule(
    key="other-passport-ignored-as-policy",
    risk=Risk.NON_RECOGNITION,
    level=Level.DO_NOT_TRAVEL,
    title=_("Your other citizenship may count for nothing"),
    in_short=_("%(country)s may treat you only as its own citizen."),
    applies_when=all_of(
        dual_national_there,
        destination(DUAL_NATIONALITY, "not_accepted"),
        destination(CONSULAR_ACCESS, "denied"),
        advice_level(4),
    ),
    advice=_(
        "%(country)s may treat you only as its own citizen (non-recognition). Showing another"
        " passport may not help. Governments advise against all travel there."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, ASK_YOUR_CONSULATE, LEGAL_ADVICE),
    since=EDITION_1_0,
)

OTHER_PASSPORT_IGNORED = Rule(
    key="other-passport-ignored",
    risk=Risk.NON_RECOGNITION,
    level=Level.GET_ADVICE,
    title=_("Your other citizenship may count for nothing"),
    in_short=_("%(country)s may treat you only as its own citizen."),
    applies_when=all_of(
        dual_national_there,
        destination(DUAL_NATIONALITY, "not_accepted"),
        destination(CONSULAR_ACCESS, "denied"),
        something_draws_attention,
    ),
    advice=_(
        "%(country)s does not accept a second nationality (non-recognition). It may keep"
        " other embassies away from people it sees as its own. Your other passport may not"
        " help."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, TELL_YOUR_EMBASSY),
    milder_form_of=OTHER_PASSPORT_IGNORED_AS_POLICY,
    since=EDITION_1_0,
)

OTHER_PASSPORT_HAS_LITTLE_WEIGHT = Rule(
    key="other-passport-has-little-weight",
    risk=Risk.NON_RECOGNITION,
    level=Level.PREPARE,
    title=_("Your other passport may have little weight"),
    applies_when=all_of(
        dual_national_there,
        destination(DUAL_NATIONALITY, "limited", "not_accepted"),
    ),
    advice=_(
        "%(country)s limits or does not accept a second nationality (non-recognition). Its"
        " officials may see you as its citizen only. Your other passport may count for little."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, CARRY_PASSPORTS, TELL_YOUR_EMBASSY),
    milder_form_of=OTHER_PASSPORT_IGNORED,
    since=EDITION_1_0,
)

IF_IT_COUNTS_YOU = Rule(
    key="if-it-counts-you-as-its-own",
    risk=Risk.NON_RECOGNITION,
    level=Level.PREPARE,
    title=_("If it counts you as its own, your passport may count for little"),
    applies_when=all_of(
        possible_national,
        has_another_nationality,
        of_its_citizens(DUAL_NATIONALITY, "limited", "not_accepted"),
    ),
    advice=_(
        "%(country)s limits or does not accept a second nationality of its citizens"
        " (non-recognition). If it counts you as one, your passport may have little weight"
        " there. Find out early."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE),
    milder_form_of=OTHER_PASSPORT_HAS_LITTLE_WEIGHT,
    since=EDITION_1_0,
)

RULES = (
    OTHER_PASSPORT_IGNORED_AS_POLICY,
    OTHER_PASSPORT_IGNORED,
    OTHER_PASSPORT_HAS_LITTLE_WEIGHT,
    IF_IT_COUNTS_YOU,
)

"""What the place brings: official advice, a stop there, laws on same-sex relations."""

from riskcheck.engine.conditions.dsl import (
    advice_level,
    all_of,
    answered,
    any_of,
    destination,
    nothing_is_known,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ANOTHER_ROUTE,
    ASK_YOUR_CONSULATE,
    CHECK_INSURANCE,
    DO_NOT_GO,
    FEW_DATA,
    LEAVE_LAWFULLY,
    LGBT_ADVICE,
    READ_ADVICE,
)
from riskcheck.rulebook.editions import EDITION_1_0
from riskcheck.rulebook.facts.household import SAME_SEX_RELATIONS
from riskcheck.rulebook.questions import LGBT_INFORMATION, ROLE
from riskcheck.rulebook.rules.topics.detention import (
    exposed,
    leaves_the_transit_area,
    marked_for_wrongful_detention,
)
from riskcheck.rulebook.scopes import national_or_possible

ADVICE_DO_NOT_TRAVEL = Rule(
    key="advice-do-not-travel",
    risk=Risk.ADVISORY,
    level=Level.DO_NOT_TRAVEL,
    title=_("Governments advise against all travel"),
    in_short=_("Governments advise against all travel to %(country)s."),
    applies_when=all_of(advice_level(4), leaves_the_transit_area),
    advice=_(
        "Your own government, or at least two of four governments we read, advise against all"
        " travel to %(country)s. The words and dates of each are below."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, READ_ADVICE, CHECK_INSURANCE),
    since=EDITION_1_0,
)

ADVICE_RECONSIDER = Rule(
    key="advice-reconsider",
    risk=Risk.ADVISORY,
    level=Level.GET_ADVICE,
    title=_("Governments advise you to think again"),
    in_short=_("Governments advise you to think again about going to %(country)s."),
    applies_when=advice_level(3),
    advice=_(
        "Your own government, or at least two of four governments we read, advise reconsidering"
        " travel to %(country)s, or against it. The words and dates of each are below."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, READ_ADVICE, CHECK_INSURANCE),
    milder_form_of=ADVICE_DO_NOT_TRAVEL,
    since=EDITION_1_0,
)

NO_SOURCE = Rule(
    key="no-source-speaks-of-it",
    risk=Risk.ADVISORY,
    level=Level.KNOW_THIS,
    title=_("No source we hold speaks of this place"),
    applies_when=nothing_is_known,
    advice=_(
        "We hold no statement on how %(country)s treats people with several nationalities. We"
        " could not tell about any risk. Read your government’s advice, and ask one of its consulates."
    ),
    what_to_do=(READ_ADVICE, ASK_YOUR_CONSULATE),
    since=EDITION_1_0,
)

DANGEROUS_STOP = Rule(
    key="dangerous-stop",
    risk=Risk.THIRD_COUNTRY,
    level=Level.GET_ADVICE,
    title=_("Even changing planes there carries risk"),
    in_short=_("Even changing planes in %(country)s carries risk."),
    applies_when=all_of(
        answered(ROLE, "transit_air"),
        any_of(
            advice_level(4),
            all_of(marked_for_wrongful_detention, any_of(national_or_possible, exposed)),
        ),
    ),
    advice=_(
        "Even changing planes in %(country)s carries risk. Flights can be late or diverted, and"
        " you may have to pass border control. Choose another route."
    ),
    what_to_do=(ANOTHER_ROUTE,),
    since=EDITION_1_0,
)

SAME_SEX_SEVERE = Rule(
    key="same-sex-relations-severe",
    risk=Risk.LGBT,
    level=Level.GET_ADVICE,
    title=_("LGBT+ people can face severe punishment"),
    applies_when=all_of(
        answered(LGBT_INFORMATION, "yes"), destination(SAME_SEX_RELATIONS, "severe")
    ),
    advice=_(
        "LGBT+ people can face arrest or severe punishment in %(country)s. Messages, photos and"
        " apps on a phone can be used as evidence."
    ),
    what_to_do=(LGBT_ADVICE, FEW_DATA, DO_NOT_GO),
    since=EDITION_1_0,
)

SAME_SEX_CRIMINAL = Rule(
    key="same-sex-relations-criminal",
    risk=Risk.LGBT,
    level=Level.PREPARE,
    title=_("Same-sex relations are a crime there"),
    applies_when=all_of(
        answered(LGBT_INFORMATION, "yes"), destination(SAME_SEX_RELATIONS, "criminal")
    ),
    advice=_(
        "Same-sex relations are against the law in %(country)s, or punished in practice. Read"
        " specialist advice, and take care with apps, photos and papers."
    ),
    what_to_do=(LGBT_ADVICE, FEW_DATA),
    since=EDITION_1_0,
)

RULES = (
    ADVICE_DO_NOT_TRAVEL,
    ADVICE_RECONSIDER,
    NO_SOURCE,
    DANGEROUS_STOP,
    SAME_SEX_SEVERE,
    SAME_SEX_CRIMINAL,
)

"""What a traveller may lawfully choose otherwise, as "What would change this" tells it.

Only about the trip: never who somebody is, what they did, or where they live. The order is the one shown.
"""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    more_than,
    national_of_destination,
    of_its_citizens,
    unless,
)
from riskcheck.engine.declarations.choices import AnotherAnswer, FewerDays, StayingAway
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.passports import OWN_PASSPORT_REQUIRED
from riskcheck.rulebook.facts.service_abroad import VISIT_DAY_LIMIT
from riskcheck.rulebook.questions import (
    HOLDS_DESTINATION_PASSPORT,
    OPEN_NOTICE,
    PASSPORT_SHOWN,
    ROLE,
    STAY_DAYS,
)
from riskcheck.rulebook.scopes import has_another_nationality

not_there_yet = unless(answered(ROLE, "there", "live"))

NOTICE_SETTLED = AnotherAnswer(
    key="notice-settled",
    question=OPEN_NOTICE,
    instead="no",
    open_to=answered(OPEN_NOTICE, "yes", "unsure"),
    wording=_("Once a lawyer has settled every open notice"),
    caution=_("It counts only when you hold papers that show it."),
)

OTHER_PASSPORT = AnotherAnswer(
    key="other-passport",
    question=PASSPORT_SHOWN,
    instead="other",
    open_to=all_of(
        not_there_yet,
        has_another_nationality,
        answered(PASSPORT_SHOWN, "destination", "undecided"),
        unless(of_its_citizens(OWN_PASSPORT_REQUIRED, "yes")),
    ),
    wording=_("Showing another country’s passport on arrival"),
    caution=_(
        "The law of %(country)s may ask its citizens for its own passport. Breaking that law"
        " brings risks of its own. Ask your consulate first."
    ),
)

ITS_PASSPORT = AnotherAnswer(
    key="its-passport",
    question=PASSPORT_SHOWN,
    instead="destination",
    open_to=all_of(
        not_there_yet,
        national_of_destination,
        answered(PASSPORT_SHOWN, "other", "undecided"),
        unless(answered(HOLDS_DESTINATION_PASSPORT, "no")),
    ),
    wording=_("Showing the passport of %(country)s on arrival"),
    caution=_("Your other embassy may then be able to do less for you."),
)

SHORTER_STAY = FewerDays(
    key="shorter-stay",
    question=STAY_DAYS,
    limit=VISIT_DAY_LIMIT,
    open_to=all_of(unless(answered(ROLE, "live")), more_than(STAY_DAYS, VISIT_DAY_LIMIT)),
    wording=_("Staying no more than %(days)s days this year"),
    caution=_("Add up all visits. Its officials may count days in another way."),
)

NOT_GOING = StayingAway(
    key="not-going",
    question=ROLE,
    open_to=answered(ROLE, "visit"),
    wording=_("Not going"),
    caution=_("These risks would not arise from this trip. Duties you already have may stay."),
)

CHANGING_ELSEWHERE = StayingAway(
    key="changing-planes-elsewhere",
    question=ROLE,
    open_to=answered(ROLE, "transit_air"),
    wording=_("Changing planes in another country"),
    caution=_("These risks would not arise from this trip. Check the other country too."),
)

ANOTHER_WAY = StayingAway(
    key="another-way",
    question=ROLE,
    open_to=answered(ROLE, "transit_land"),
    wording=_("Taking a way that does not enter %(country)s"),
    caution=_("These risks would not arise from this trip. Check the other countries too."),
)

CHOICES = (
    NOTICE_SETTLED,
    OTHER_PASSPORT,
    ITS_PASSPORT,
    SHORTER_STAY,
    NOT_GOING,
    CHANGING_ELSEWHERE,
    ANOTHER_WAY,
)

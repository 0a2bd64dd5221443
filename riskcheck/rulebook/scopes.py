"""Whom a statement covers: each scope of the country files, as a condition."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    another_nationality,
    answered,
    answered_anything_but,
    any_of,
    anyone,
    between,
    chose_the_destination,
    destination,
    firmly_of_its_citizens,
    inside,
    just_below,
    national_of_destination,
    nobody_we_can_tell,
    of_its_citizens,
    said_in_so_many_words,
    unless,
    up_to,
)
from riskcheck.engine.conditions.scopes import NarrowedScopes
from riskcheck.rulebook.facts.citizenship import (
    DESCENT_GENERATIONS,
    DESCENT_THROUGH,
    NATIONALITY_BY_BIRTH,
    NATIONALITY_BY_DESCENT,
    NATIONALITY_BY_MARRIAGE,
)
from riskcheck.rulebook.facts.leaving import MILITARY_EXIT_AGES_MEN
from riskcheck.rulebook.facts.recall import RESERVE_MAX_AGE
from riskcheck.rulebook.facts.service import (
    CONSCRIPTION_AGES_MEN,
    CONSCRIPTION_AGES_WOMEN,
    CONSCRIPTION_SEX,
)
from riskcheck.rulebook.questions import (
    ACTIVITIES,
    AGE,
    CITIZENSHIP_ENDED,
    CITIZENSHIP_GAINED,
    CRITIC_OF,
    FAMILY,
    HOLDS_DESTINATION_PASSPORT,
    NOTICE_KIND,
    OPEN_NOTICE,
    PASSPORT_SHOWN,
    REGISTERED_THERE,
    ROLE,
    SERVICE_STATUS,
    SEX,
    TIES,
    WORK,
)

in_its_papers_a_man = answered(SEX, "m", "x")

in_its_papers_a_woman = answered(SEX, "f", "x")

citizenship_ended = all_of(
    answered(TIES, "former"), answered(CITIZENSHIP_ENDED, "released", "lost", "taken")
)

says_citizenship_arose = any_of(
    answered(HOLDS_DESTINATION_PASSPORT, "yes"),
    answered(PASSPORT_SHOWN, "destination"),
    answered(CITIZENSHIP_GAINED, "birth"),
)

citizen_by_its_law = any_of(
    all_of(
        answered(TIES, "father", "parent"),
        firmly_of_its_citizens(NATIONALITY_BY_DESCENT, "yes"),
    ),
    all_of(
        answered(TIES, "mother"),
        firmly_of_its_citizens(NATIONALITY_BY_DESCENT, "yes"),
        unless(of_its_citizens(DESCENT_THROUGH, "father")),
    ),
    all_of(
        answered(TIES, "father", "parent"),
        firmly_of_its_citizens(NATIONALITY_BY_DESCENT, "conditional"),
        of_its_citizens(DESCENT_THROUGH, "father"),
    ),
    all_of(
        answered(TIES, "grandparent"),
        firmly_of_its_citizens(NATIONALITY_BY_DESCENT, "yes"),
        firmly_of_its_citizens(DESCENT_GENERATIONS, "2", "3", "unlimited"),
        of_its_citizens(DESCENT_THROUGH, "either"),
    ),
    all_of(answered(TIES, "born"), firmly_of_its_citizens(NATIONALITY_BY_BIRTH, "yes")),
    all_of(
        answered(TIES, "spouse"),
        in_its_papers_a_woman,
        firmly_of_its_citizens(NATIONALITY_BY_MARRIAGE, "automatic"),
    ),
)
"""Law or advice makes this person its citizen by a tie they have, and asks for nothing more."""

presumed_national = all_of(
    unless(national_of_destination),
    answered_anything_but(TIES, "none"),
    unless(citizenship_ended),
    any_of(
        citizen_by_its_law,
        says_citizenship_arose,
        all_of(answered(TIES, "former"), answered(CITIZENSHIP_ENDED, "never_ended")),
    ),
)

possible_national = all_of(
    unless(national_of_destination),
    answered_anything_but(TIES, "none"),
    unless(citizenship_ended),
)

nearly_citizen = any_of(presumed_national, all_of(possible_national, answered(TIES, "former")))

citizen_or_presumed = any_of(national_of_destination, presumed_national)

without_a_tie = all_of(unless(national_of_destination), answered(TIES, "none"))

citizen_or_child_of_one = any_of(
    national_of_destination,
    all_of(possible_national, answered(TIES, "father", "mother", "parent")),
)

national_or_possible = any_of(national_of_destination, possible_national)

has_another_nationality = another_nationality()

old_enough_for_service = between(AGE, 15, 120)

not_yet_served = answered(SERVICE_STATUS, "never", "deferred", "evader", "unsure", "not_applicable")

uses_its_papers = answered(PASSPORT_SHOWN, "destination", "undecided")

in_exposed_work = answered(
    WORK, "government_or_military", "business", "journalist", "ngo", "academic", "religious"
)

active_politically = answered(
    ACTIVITIES, "posts", "protest", "donation", "banned_group", "opposition"
)

critic_of_it = all_of(active_politically, chose_the_destination(CRITIC_OF))

called_up_by_notice = all_of(
    answered(OPEN_NOTICE, "yes", "unsure"), answered(NOTICE_KIND, "military", "unsure")
)

party_to_a_case = any_of(
    all_of(
        answered(OPEN_NOTICE, "yes", "unsure"),
        answered(NOTICE_KIND, "criminal", "debt", "tax", "family", "unsure"),
    ),
    answered(FAMILY, "custody"),
)

names_a_matter = all_of(
    answered(OPEN_NOTICE, "yes", "unsure"),
    said_in_so_many_words(NOTICE_KIND, "criminal", "debt", "tax", "family"),
)

someone_of_interest = any_of(answered(OPEN_NOTICE, "yes", "unsure"), critic_of_it)

of_call_up_age = any_of(
    all_of(in_its_papers_a_man, inside(AGE, CONSCRIPTION_AGES_MEN)),
    all_of(
        in_its_papers_a_woman,
        destination(CONSCRIPTION_SEX, "women_and_men"),
        inside(AGE, CONSCRIPTION_AGES_WOMEN),
    ),
)

could_be_called_first = all_of(national_or_possible, not_yet_served, of_call_up_age)

lives_elsewhere = answered_anything_but(ROLE, "live")

liable_for_service = all_of(
    national_or_possible,
    any_of(
        called_up_by_notice,
        answered(SERVICE_STATUS, "reserve", "active", "deferred", "evader", "unsure"),
        all_of(in_its_papers_a_man, inside(AGE, CONSCRIPTION_AGES_MEN), not_yet_served),
        all_of(in_its_papers_a_man, inside(AGE, MILITARY_EXIT_AGES_MEN)),
        all_of(in_its_papers_a_man, just_below(AGE, MILITARY_EXIT_AGES_MEN, years=1)),
        all_of(answered(SERVICE_STATUS, "served"), up_to(AGE, RESERVE_MAX_AGE)),
        all_of(
            in_its_papers_a_woman,
            destination(CONSCRIPTION_SEX, "women_and_men"),
            inside(AGE, CONSCRIPTION_AGES_WOMEN),
            not_yet_served,
        ),
    ),
)

SCOPES = NarrowedScopes(
    {
        "everyone": anyone,
        "region": anyone,
        "foreigners": has_another_nationality,
        "nationals": citizen_or_presumed,
        "claimed": national_or_possible,
        "own_papers": all_of(national_or_possible, uses_its_papers),
        "liable": liable_for_service,
        "evaders": all_of(national_or_possible, answered(SERVICE_STATUS, "evader")),
        "men": all_of(national_or_possible, in_its_papers_a_man),
        "women": all_of(national_or_possible, in_its_papers_a_woman),
        "minors": any_of(between(AGE, 0, 17), answered(FAMILY, "minor")),
        "residents": any_of(answered(ROLE, "live"), answered(REGISTERED_THERE, "yes", "unsure")),
        "work": in_exposed_work,
        "parties": someone_of_interest,
        "other_nationality": nobody_we_can_tell,
    }
)

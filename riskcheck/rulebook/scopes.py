"""Whom a statement covers: each scope of the country files, as a condition."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    another_nationality,
    answered,
    answered_anything_but,
    any_of,
    anyone,
    between,
    destination,
    inside,
    just_below,
    national_of_destination,
    nobody_we_can_tell,
    unless,
    up_to,
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
    FAMILY,
    OPEN_NOTICE,
    PASSPORT_SHOWN,
    REGISTERED_THERE,
    ROLE,
    SERVICE_STATUS,
    SEX,
    TIES,
    WORK,
)

possible_national = all_of(unless(national_of_destination), answered_anything_but(TIES, "none"))

national_or_possible = any_of(national_of_destination, possible_national)

has_another_nationality = another_nationality()

in_its_papers_a_man = answered(SEX, "m", "x")

in_its_papers_a_woman = answered(SEX, "f", "x")

not_yet_served = answered(SERVICE_STATUS, "never", "deferred", "evader", "unsure", "not_applicable")

uses_its_papers = answered(PASSPORT_SHOWN, "destination", "undecided")

in_exposed_work = answered(
    WORK, "government_or_military", "business", "journalist", "ngo", "academic", "religious"
)

active_politically = answered(
    ACTIVITIES, "posts", "protest", "donation", "banned_group", "opposition"
)

party_to_a_case = any_of(answered(OPEN_NOTICE, "yes", "unsure"), answered(FAMILY, "custody"))

someone_of_interest = any_of(answered(OPEN_NOTICE, "yes", "unsure"), active_politically)

liable_for_service = all_of(
    national_or_possible,
    any_of(
        answered(OPEN_NOTICE, "yes", "unsure"),
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

SCOPES = {
    "everyone": anyone,
    "region": anyone,
    "foreigners": has_another_nationality,
    "nationals": national_of_destination,
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

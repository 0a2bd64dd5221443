"""People who are no citizens there, and whose other country, origin or past decides all the same."""

from tests.stories.circumstances import (
    FROM_ABROAD,
    NOTHING_OPEN,
    ON_ANOTHER_PASSPORT,
    OWES_NO_SERVICE,
    TWO_WEEKS,
    a_woman_of,
)
from tests.stories.telling import traveller

FIVE_DAYS = NOTHING_OPEN | {"ties": ["none"], "age": 30, "sex": "f", "stay_days": 5}
A_VISITOR = NOTHING_OPEN | {"ties": ["none"], "passport_shown": "other", "other_army": "none"}


def test_a_canadian_once_conscripted_into_irans_guard_is_found_inadmissible_in_buffalo() -> None:
    told = traveller(
        *("IR", "CA"),
        to="US",
        **NOTHING_OPEN
        | {"ties": ["none"], "age": 45, "sex": "m", "other_army": "irgc", "stay_days": 10},
    )
    told.shows(third_country=3, device_search=2).is_level(3)
    told.told_at("revolutionary-guard-service-bars", 3)
    told.never_shows("conscription", "passport_rule", "exit_ban")


def test_a_russian_with_an_armenian_name_is_sent_back_from_baku() -> None:
    told = traveller("RU", to="AZ", origin=["AM"], **FIVE_DAYS | {"work": ["business"]})
    told.shows(third_country=3).told_at("your-origin-is-a-problem-there", 3).is_level(3)
    told.never_shows("conscription", "hidden_nationality", "passport_rule")


def test_an_armenian_american_reporter_is_sent_back_from_baku() -> None:
    told = traveller("US", "AM", to="AZ", **FIVE_DAYS | {"work": ["journalist"]})
    told.shows(third_country=3).told_at("your-nationality-is-a-problem-there", 3).is_level(3)
    told.never_shows("conscription", "hidden_nationality", "passport_rule")


def test_an_american_with_a_grandmother_from_nablus_may_be_treated_as_a_palestinian() -> None:
    told = traveller(
        "US",
        to="PS",
        age=25,
        sex="m",
        ties=["grandparent"],
        origin=["PS"],
        **FROM_ABROAD | ON_ANOTHER_PASSPORT | OWES_NO_SERVICE,
    )
    told.shows(hidden_nationality=2, third_country=2)
    told.told_at("questioned-for-your-nationality-or-origin", 2)
    told.told_at("citizen-through-a-grandparent", 2).never_shows("conscription")


def test_an_egyptian_turkish_critic_on_the_road_through_lebanon_is_handed_over() -> None:
    told = traveller(
        *("EG", "TR"),
        to="LB",
        role="transit_land",
        ties=["none"],
        age=54,
        sex="m",
        other_army="none",
        critic_of=["EG"],
        wanted_elsewhere="yes",
        **NOTHING_OPEN | {"activities": ["opposition", "posts"]},
    )
    told.shows(third_country=4).is_level(4)
    told.told_at("handed-over-to-a-state-that-looks-for-you", 4)
    told.never_shows("conscription", "hidden_nationality", "passport_rule")


def test_a_french_ukrainian_in_moscow_is_questioned_searched_and_turned_back() -> None:
    told = traveller("FR", "UA", to="RU", age=40, sex="f", **A_VISITOR | TWO_WEEKS)
    told.shows(third_country=3, device_search=3, harassment=3, advisory=4).is_level(4)
    told.never_shows("conscription", "hidden_nationality", "passport_rule")


def test_an_american_israeli_leaves_the_israeli_passport_at_home_for_dhaka() -> None:
    told = traveller("US", "IL", to="BD", age=35, sex="f", **A_VISITOR | {"stay_days": 10})
    told.shows(third_country=2).is_level(2)
    told.told_at("entry-is-closed-to-one-of-your-nationalities", 2)
    told.never_shows("hidden_nationality", "passport_rule", "exit_ban")


def test_an_american_tourist_in_shanghai_is_told_what_her_own_government_says() -> None:
    told = traveller(
        "US", to="CN", ties=["none"], **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(41)
    )
    told.shows(advisory=2, wrongful_detention=2).is_level(2)
    told.told_at("own-advice-stands-beside-a-mark", 2)
    told.is_not_told("advice-do-not-travel", "advice-reconsider")
    told.never_shows("exit_ban", "hidden_nationality", "conscription", "consular_access")

"""Men and women with two passports who never lived where they may owe service, and visit for two weeks."""

import pytest

from tests.stories.circumstances import (
    FROM_ABROAD,
    ON_ANOTHER_PASSPORT,
    ON_ITS_PASSPORT,
    a_man_of,
    a_woman_of,
)
from tests.stories.telling import traveller

CALL_UPS = ("call-up", "call-up-by-selection", "call-up-of-residents")


def test_a_swedish_american_of_24_on_no_register_is_not_mustered() -> None:
    told = traveller("SE", "US", to="SE", **FROM_ABROAD | ON_ITS_PASSPORT | a_woman_of(24))
    told.shows(conscription=1).told_at("not-called-from-abroad", 1).is_not_told(*CALL_UPS)
    told.is_level(1).never_shows("exit_ban", "military_penalty", "mobilisation")


def test_a_moroccan_belgian_serves_only_if_he_asks_to() -> None:
    told = traveller("MA", "BE", to="MA", **FROM_ABROAD | ON_ITS_PASSPORT | a_man_of(23))
    told.shows(conscription=1).told_at("not-called-from-abroad", 1).is_not_told(*CALL_UPS)
    told.is_level(2).never_shows("exit_ban", "military_penalty")


def test_a_finnish_briton_of_20_is_left_in_peace_while_he_lives_in_britain() -> None:
    told = traveller("FI", "GB", to="FI", **FROM_ABROAD | ON_ITS_PASSPORT | a_man_of(20))
    told.shows(conscription=1).told_at("not-called-from-abroad", 1).is_not_told(*CALL_UPS)
    told.is_level(2).never_shows("exit_ban", "military_penalty", "mobilisation")


def test_a_greek_australian_carries_the_paper_of_a_greek_settled_abroad() -> None:
    told = traveller(
        *("GR", "AU"),
        to="GR",
        **FROM_ABROAD
        | ON_ITS_PASSPORT
        | a_man_of(27)
        | {"service_status": "deferred", "registered_there": "yes"},
    )
    told.shows(conscription=2).told_at("greece-permanent-resident-abroad", 1)
    told.is_level(2).is_not_told(*CALL_UPS).never_shows("exit_ban", "military_penalty")


def test_a_thai_briton_in_no_house_register_comes_on_his_british_passport() -> None:
    told = traveller("TH", "GB", to="TH", **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_man_of(20))
    told.shows(conscription=2).told_at("thailand-enrol-at-17-draw-at-21", 2)
    told.is_level(2).is_not_told("call-up").never_shows("exit_ban", "military_penalty")


def test_a_german_american_needs_no_leave_to_go_back_to_ohio() -> None:
    told = traveller("DE", "US", to="DE", **FROM_ABROAD | ON_ITS_PASSPORT | a_man_of(25))
    told.shows(conscription=1).told_at("service-in-law-only", 1).is_not_told(*CALL_UPS)
    told.is_level(1).never_shows("exit_ban", "military_penalty", "mobilisation")


def test_a_briton_with_a_cypriot_father_gets_his_paper_before_he_flies_home() -> None:
    told = traveller(
        "GB",
        to="CY",
        **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_man_of(20) | {"ties": ["father"]},
    )
    told.shows(exit_ban=2, conscription=2).told_at("exit-paper-through-a-parent", 2)
    told.told_at("service-reaches-children-of-its-people", 2).is_not_told(*CALL_UPS)
    assert told.is_level(2).of("exit_ban")[0] in told.assessment.advisories[:3]


def test_a_singaporean_thai_of_20_is_liable_and_was_away_without_a_permit() -> None:
    told = traveller("SG", "TH", to="SG", **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_man_of(20))
    told.shows(conscription=3, military_penalty=3).is_level(3)
    told.told_at("singapore-away-without-permit", 3)


def test_a_thai_who_stayed_away_answers_for_it_though_singapore_let_him_lapse() -> None:
    told = traveller(
        "TH",
        to="SG",
        **FROM_ABROAD
        | ON_ANOTHER_PASSPORT
        | {
            "ties": ["former", "parent"],
            "citizenship_ended": "lost",
            "age": 24,
            "sex": "m",
            "service_status": "evader",
            "other_army": "other",
            "open_notice": "unsure",
        },
    )
    told.shows(military_penalty=3).told_at("former-citizen-answers-for-service", 3).is_level(3)
    told.never_shows("conscription", "hidden_nationality", "passport_rule")


def test_an_israeli_australian_of_20_is_called_and_does_not_leave_without_the_army() -> None:
    told = traveller("IL", "AU", to="IL", **FROM_ABROAD | ON_ITS_PASSPORT | a_man_of(20))
    told.shows(conscription=3, exit_ban=3).told_at("call-up-bars-exit", 3).is_level(3)
    told.told_at("living-abroad-does-not-spare-you", 3)


@pytest.mark.parametrize("passport", [ON_ITS_PASSPORT, ON_ANOTHER_PASSPORT])
def test_a_tajik_who_became_a_russian_and_lives_there_is_sent_to_the_front(
    passport: dict[str, object],
) -> None:
    told = traveller(
        *("RU", "TJ"),
        to="RU",
        role="live",
        **FROM_ABROAD
        | passport
        | a_man_of(30)
        | {"registered_there": "yes", "citizenship_gained": "naturalised"},
    )
    told.shows(conscription=4, mobilisation=4, nationality_loss=3).is_level(4)
    told.told_at("russia-sends-naturalised-citizens", 4).told_at("russia-takes-citizenship-back", 3)

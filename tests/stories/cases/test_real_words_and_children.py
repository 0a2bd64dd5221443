"""People who said something, and people who travel with children or are children."""

from tests.stories.circumstances import (
    FROM_ABROAD,
    ON_ANOTHER_PASSPORT,
    ON_ITS_PASSPORT,
    OWES_NO_SERVICE,
    a_woman_of,
)
from tests.stories.telling import traveller


def test_a_chinese_canadian_protester_in_hong_kong_is_chinese_there() -> None:
    told = traveller(
        *("CN", "CA"),
        to="HK",
        **FROM_ABROAD
        | ON_ITS_PASSPORT
        | a_woman_of(40)
        | {"registered_there": "yes", "activities": ["protest", "posts"]},
    )
    told.shows(consular_access=3, prosecution=3).is_level(3)
    told.told_at("hong-kong-and-macao-chinese-only", 2).told_at("words-and-protests", 3)
    told.never_shows("conscription", "mobilisation")


def test_a_saudi_american_of_72_who_posted_can_be_jailed_and_then_kept_for_years() -> None:
    told = traveller(
        *("SA", "US"),
        to="SA",
        age=72,
        sex="m",
        **FROM_ABROAD | ON_ITS_PASSPORT | OWES_NO_SERVICE | {"activities": ["posts"]},
    )
    told.shows(prosecution=3, exit_ban=3, consular_access=3).is_level(3)
    told.told_at("saudi-exit-bans-over-words", 3).never_shows("conscription")


def test_a_turkish_german_who_shared_posts_can_be_kept_from_leaving() -> None:
    told = traveller(
        *("TR", "DE"),
        to="TR",
        **FROM_ABROAD | ON_ITS_PASSPORT | a_woman_of(35) | {"activities": ["posts"]},
    )
    told.shows(prosecution=3, exit_ban=3, consular_access=2).is_level(3)
    told.told_at("critics-stopped-from-leaving", 3).never_shows("conscription")


def test_a_girl_of_4_with_a_chinese_father_needs_a_chinese_paper_to_fly_home() -> None:
    told = traveller(
        "US",
        to="CN",
        ties=["father"],
        **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(4) | {"family": ["minor"]},
    )
    told.shows(hidden_nationality=3, passport_rule=3, consular_access=2).is_level(3)
    told.told_at("child-needs-its-papers-to-leave", 3)
    told.never_shows("advisory", "conscription", "mobilisation", "military_penalty")


def test_a_british_father_in_buenos_aires_carries_the_mothers_consent() -> None:
    told = traveller(
        "GB",
        to="AR",
        role="live",
        age=40,
        sex="m",
        ties=["spouse"],
        **FROM_ABROAD
        | ON_ANOTHER_PASSPORT
        | OWES_NO_SERVICE
        | {"registered_there": "yes", "family": ["minor", "spouse_national"]},
    )
    told.shows(family=2).told_at("child-needs-consent-to-leave", 2).is_level(2)
    told.never_shows("conscription", "exit_ban")

"""People whose citizenship ended, or is being taken, and what is left of it at the border."""

from tests.stories.circumstances import (
    FROM_ABROAD,
    ON_ANOTHER_PASSPORT,
    ON_ITS_PASSPORT,
    OWES_NO_SERVICE,
    a_man_of,
    a_woman_of,
)
from tests.stories.telling import traveller


def test_a_german_whom_turkey_released_owes_it_no_service() -> None:
    told = traveller(
        "DE",
        to="TR",
        age=30,
        sex="m",
        ties=["born", "former", "father"],
        citizenship_ended="released",
        **FROM_ABROAD | ON_ANOTHER_PASSPORT | OWES_NO_SERVICE,
    )
    told.shows(hidden_nationality=1).told_at("released-from-citizenship", 1)
    told.never_shows("conscription", "exit_ban", "military_penalty", "passport_rule")
    assert "carry-release" in [action.key for action in told.assessment.actions]


def test_a_british_reporter_with_a_card_for_overseas_indians_is_turned_back_as_a_foreigner() -> (
    None
):
    told = traveller(
        "GB",
        to="IN",
        ties=["born", "former", "parent"],
        citizenship_ended="lost",
        critic_of=["IN"],
        **FROM_ABROAD
        | ON_ANOTHER_PASSPORT
        | a_woman_of(45)
        | {"work": ["journalist"], "activities": ["posts"]},
    )
    told.shows(harassment=3, nationality_loss=2).is_level(3)
    told.told_at("india-turns-overseas-citizens-back", 3)
    told.told_at("india-card-for-indians-abroad-can-be-cancelled", 2)
    told.never_shows("hidden_nationality", "passport_rule", "consular_access")


def test_a_kuwaiti_american_can_lose_his_nationality_with_thousands_of_others() -> None:
    told = traveller("KW", "US", to="KW", **FROM_ABROAD | ON_ITS_PASSPORT | a_man_of(30))
    told.shows(nationality_loss=3, conscription=2).is_level(3)
    told.told_at("citizenship-taken-from-many", 3).is_not_told("call-up")

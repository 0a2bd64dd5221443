"""People who come on the other passport, and what the country of the first one says to that."""

from tests.stories.circumstances import (
    FROM_ABROAD,
    NO_ARMY,
    NOTHING_OPEN,
    ON_ANOTHER_PASSPORT,
    ON_ITS_PASSPORT,
    OWES_NO_SERVICE,
    a_woman_of,
)
from tests.stories.telling import traveller

EXPECTED = "its-passport-expected"
ANOTHER_PAPER = "another-paper-in-place-of-its-passport"


def test_a_british_australian_is_not_let_on_board_with_the_australian_passport_alone() -> None:
    told = traveller("GB", "AU", to="GB", **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(40))
    told.shows(passport_rule=2).told_at(EXPECTED, 2).told_at(ANOTHER_PAPER, 2).is_level(2)
    told.never_shows("exit_ban", "nationality_loss")


def test_an_irish_passport_will_do_for_a_briton() -> None:
    told = traveller("GB", "IE", to="GB", **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(40))
    told.never_shows("passport_rule", "exit_ban", "nationality_loss").is_not_told(EXPECTED)
    told.shows(consular_access=1).is_level(1)


def test_an_american_of_60_born_in_colombia_can_be_kept_by_her_place_of_birth() -> None:
    told = traveller(
        "US",
        to="CO",
        **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(60) | {"ties": ["born", "parent"]},
    )
    told.shows(passport_rule=3).told_at("born-there-without-its-passport", 3).is_level(3)
    told.never_shows("exit_ban", "conscription")


def test_a_colombian_american_without_colombian_papers_waits_for_them_there() -> None:
    told = traveller("CO", "US", to="CO", **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(60))
    told.shows(passport_rule=3).told_at("its-passport-not-held", 2)
    told.is_level(3).never_shows("exit_ban", "conscription")


def test_a_filipino_american_who_stays_ten_months_as_a_foreigner_pays_for_it() -> None:
    told = traveller(
        *("PH", "US"),
        to="PH",
        **FROM_ABROAD
        | ON_ANOTHER_PASSPORT
        | a_woman_of(45)
        | {"holds_destination_passport": "yes", "stay_days": 300},
    )
    told.shows(passport_rule=2, money=1).told_at("enters-as-a-foreigner", 2).is_level(2)
    told.told_at("fines-as-a-foreigner", 1).never_shows("exit_ban")


def test_an_algerian_frenchwoman_may_show_an_old_algerian_paper_beside_the_french_one() -> None:
    told = traveller("DZ", "FR", to="DZ", **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(28))
    told.shows(passport_rule=2).told_at(ANOTHER_PAPER, 2).told_at(EXPECTED, 2).is_level(2)
    told.never_shows("conscription", "exit_ban")


def test_a_malaysian_australian_can_be_made_to_choose_and_lose_the_passport_meanwhile() -> None:
    told = traveller("MY", "AU", to="MY", **FROM_ABROAD | ON_ITS_PASSPORT | a_woman_of(35))
    told.shows(nationality_loss=2, exit_ban=2, passport_rule=2).is_level(2)
    told.told_at("passport-taken-by-officers", 2).told_at("citizenship-perhaps-lost", 2)


def test_an_american_briton_who_only_changes_planes_in_dallas_meets_the_border_all_the_same() -> (
    None
):
    told = traveller(
        *("US", "GB"),
        to="US",
        role="transit_air",
        age=35,
        sex="m",
        **NOTHING_OPEN | NO_ARMY | OWES_NO_SERVICE | ON_ANOTHER_PASSPORT,
    )
    told.shows(passport_rule=2).told_at("its-passport-not-held", 2).is_level(2)
    told.never_shows("conscription", "exit_ban")

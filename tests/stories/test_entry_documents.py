"""Where the passport shown on arrival decides which embassy may help."""

import pytest

from tests.stories.telling import traveller

PAPERS_DECIDE = "its-papers-decide-who-may-help"
BETTER_CLAIM = "other-passport-gives-a-better-claim"
LITTLE = "embassy-can-do-little"


@pytest.mark.parametrize(("country", "other"), [("AE", "GB"), ("LR", "DE"), ("SL", "US")])
@pytest.mark.parametrize("shown", ["destination", "undecided"])
def test_its_own_papers_can_cost_the_other_embassys_help(
    country: str, other: str, shown: str
) -> None:
    told = traveller(country, other, to=country, passport_shown=shown).told_at(PAPERS_DECIDE, 3)
    told.is_not_told(BETTER_CLAIM, LITTLE)


def test_a_pakistani_briton_on_his_british_passport_is_told_of_little_help_and_a_claim() -> None:
    told = traveller("PK", "GB", to="PK", passport_shown="other").told_at(LITTLE, 2)
    told.told_at(BETTER_CLAIM, 2).is_not_told(PAPERS_DECIDE)


@pytest.mark.parametrize("country", ["VN", "DZ", "SA"])
def test_a_firm_warning_about_its_papers_stands_beside_a_weak_one_about_all(country: str) -> None:
    told = traveller(country, "US", to=country, passport_shown="destination")
    told.told_at(PAPERS_DECIDE, 3)


def test_an_identity_card_of_pakistan_still_counts_after_a_newer_word_on_all_citizens() -> None:
    told = traveller("PK", "US", to="PK", passport_shown="destination")
    told.told_at(PAPERS_DECIDE, 3)


def test_a_pakistani_without_another_passport_has_no_choice_to_make() -> None:
    told = traveller("PK", to="PK", passport_shown="destination")
    told.is_not_told(PAPERS_DECIDE, BETTER_CLAIM)


def test_a_briton_born_in_lahore_who_shows_an_identity_card_is_told_one_level_less() -> None:
    told = traveller("GB", to="PK", ties=["born"], passport_shown="destination")
    told.told_at(PAPERS_DECIDE, 2)


def test_a_briton_without_any_link_is_not_asked_which_papers_he_shows() -> None:
    told = traveller("GB", to="PK", ties=["none"], passport_shown="undecided")
    told.is_not_told(PAPERS_DECIDE, BETTER_CLAIM)


def test_a_ghanaian_german_on_a_ghanaian_passport_may_lose_her_consul() -> None:
    traveller("GH", "DE", to="GH", passport_shown="destination").told_at(PAPERS_DECIDE, 2)


def test_a_bangladeshi_italian_has_a_better_claim_on_the_italian_passport() -> None:
    """It speaks of a claim and of no promise, so the "may" of its source lowers it no further."""
    told = traveller("BD", "IT", to="BD", passport_shown="other").told_at(BETTER_CLAIM, 2)
    told.is_not_told(PAPERS_DECIDE)


@pytest.mark.parametrize("shown", ["destination", "undecided"])
def test_on_the_bangladeshi_passport_or_on_neither_yet_he_may_lose_it(shown: str) -> None:
    told = traveller("BD", "IT", to="BD", passport_shown=shown).told_at(PAPERS_DECIDE, 2)
    told.is_not_told(BETTER_CLAIM)


def test_a_korean_american_gains_no_claim_by_the_passport_she_shows() -> None:
    for shown in ("other", "destination"):
        told = traveller("KR", "US", to="KR", passport_shown=shown)
        told.is_not_told(PAPERS_DECIDE, BETTER_CLAIM).told_at(LITTLE, 1)


def test_who_has_not_said_which_passport_he_shows_may_have_a_better_claim_at_level_2() -> None:
    told = traveller("BD", "IT", to="BD")
    told.could_be_told_at(PAPERS_DECIDE, 3).could_be_told_at(BETTER_CLAIM, 2)


def test_no_source_says_that_a_danish_paper_decides_for_a_canadian_married_there() -> None:
    told = traveller("CA", to="DK", ties=["spouse"], passport_shown="other")
    told.is_not_told(BETTER_CLAIM).never_shows("consular_access")

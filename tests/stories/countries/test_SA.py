"""Who is told of Saudi Arabia’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller


def test_a_filipino_nurse_who_lives_in_riyadh_may_need_her_employer_to_leave() -> None:
    """Since 2021 only some jobs still need a consent, and one paper says which: level 2."""
    told = traveller("PH", to="SA", role="live", ties=["none"], sex="f")
    told.told_at("permit-of-an-employer-to-leave", 2)


@pytest.mark.parametrize("role", ["visit", "transit_air", "transit_land"])
def test_a_nurse_who_only_passes_through_has_no_employer_there(role: str) -> None:
    told = traveller("PH", to="SA", role=role, ties=["none"], sex="f")
    told.is_not_told("permit-of-an-employer-to-leave")


@pytest.mark.parametrize("activity", ["posts", "protest", "donation", "banned_group", "opposition"])
def test_a_saudi_american_who_spoke_out_could_be_kept_for_years(activity: str) -> None:
    told = traveller("SA", "US", to="SA", activities=[activity])
    told.told_at("saudi-exit-bans-over-words", 3)


@pytest.mark.parametrize("answer", ["none", "prefer_not_to_say"])
def test_a_saudi_american_who_names_no_activity_is_not_told_of_bans_over_words(answer: str) -> None:
    told = traveller("SA", "US", to="SA", activities=[answer])
    told.is_not_told("saudi-exit-bans-over-words")


def test_an_american_with_a_saudi_father_who_posted_is_told_one_level_lower() -> None:
    linked = traveller("US", to="SA", ties=["parent"], activities=["posts"])
    tourist = traveller("US", to="SA", ties=["none"], activities=["posts"])
    linked.told_at("saudi-exit-bans-over-words", 2)
    tourist.is_not_told("saudi-exit-bans-over-words")

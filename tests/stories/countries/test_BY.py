"""Who is told of Belarus’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

NOTHING_POLITICAL = {"activities": ["none"]}


def test_a_belarusian_pole_is_told_that_old_posts_count_even_if_she_names_none() -> None:
    told = traveller("BY", "PL", to="BY", **NOTHING_POLITICAL)
    told.told_at("belarus-looks-back", 3)


def test_a_pole_with_a_belarusian_father_is_told_so_one_level_lower() -> None:
    told = traveller("PL", to="BY", ties=["parent"], **NOTHING_POLITICAL)
    told.told_at("belarus-looks-back", 2)


@pytest.mark.parametrize("activity", ["posts", "protest", "donation", "banned_group", "opposition"])
def test_a_pole_with_no_link_is_told_that_what_he_did_abroad_counts(activity: str) -> None:
    told = traveller("PL", to="BY", ties=["none"], activities=[activity])
    told.told_at("belarus-looks-back", 3)


@pytest.mark.parametrize("answer", ["none", "prefer_not_to_say"])
def test_a_pole_with_no_link_who_names_no_activity_is_not_told(answer: str) -> None:
    told = traveller("PL", to="BY", ties=["none"], activities=[answer])
    told.is_not_told("belarus-looks-back")


def test_old_posts_about_belarus_are_no_matter_in_poland() -> None:
    told = traveller("BY", "US", to="PL", ties=["none"], activities=["posts"])
    told.is_not_told("belarus-looks-back")

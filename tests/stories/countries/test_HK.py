"""Who is told of Hong Kong’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

QUIET = {"activities": ["none"], "work": ["none"], "open_notice": "no"}


@pytest.mark.parametrize(
    ("place", "level"),
    [
        pytest.param("HK", 2, id="in Hong Kong consuls are refused, Australia states"),
        pytest.param("MO", 1, id="in Macao they may be, which is one level lower"),
    ],
)
def test_a_chinese_canadian_is_seen_as_chinese_whatever_he_shows(place: str, level: int) -> None:
    told = traveller("CN", "CA", to=place, passport_shown="other")
    told.told_at("hong-kong-and-macao-chinese-only", level)


def test_a_canadian_born_in_hong_kong_may_be_seen_as_chinese_and_with_no_link_is_not() -> None:
    linked = traveller("CA", to="HK", ties=["born"])
    tourist = traveller("CA", to="HK", ties=["none"])
    linked.told_at("hong-kong-and-macao-chinese-only", 1)
    tourist.is_not_told("hong-kong-and-macao-chinese-only")


def test_a_hong_konger_who_protested_is_told_what_british_status_brings() -> None:
    told = traveller("CN", "GB", to="HK", activities=["protest"])
    told.told_at("british-nationals-overseas", 2)


@pytest.mark.parametrize("place", ["CN", "MO"])
def test_where_help_may_be_refused_british_status_counts_one_level_less(place: str) -> None:
    traveller("CN", "GB", to=place, **QUIET).told_at("british-nationals-overseas", 2)


def test_a_briton_born_in_hong_kong_is_told_of_british_status_one_level_lower() -> None:
    linked = traveller("GB", to="HK", ties=["born"], activities=["protest"])
    tourist = traveller("GB", to="HK", ties=["none"], activities=["protest"])
    linked.told_at("british-nationals-overseas", 1)
    tourist.is_not_told("british-nationals-overseas")

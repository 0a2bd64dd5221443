"""Children whom China may count as Chinese only."""

import pytest

from tests.stories.telling import Told, traveller

SEEN_AS_CHINESE = "china-child-of-a-chinese-parent"
LITTLE_HELP = "china-little-help-for-a-child-it-sees-as-chinese"

QUIET = {"sex": "f", "work": ["none"], "activities": ["none"], "open_notice": "no"}


def child(*nationalities: str, to: str = "CN", **answers: object) -> Told:
    return traveller(*nationalities, to=to, **{**QUIET, "age": 6, **answers})


@pytest.mark.parametrize("tie", ["father", "mother", "parent"])
@pytest.mark.parametrize("shown", ["other", "destination", "undecided"])
def test_a_canadian_child_with_a_chinese_parent_may_be_seen_as_chinese(
    tie: str, shown: str
) -> None:
    told = child("CA", ties=[tie], passport_shown=shown)
    told.told_at(SEEN_AS_CHINESE, 3).told_at(LITTLE_HELP, 2)


@pytest.mark.parametrize("nationality", ["US", "AU", "GB", "JP"])
def test_whatever_the_other_passport(nationality: str) -> None:
    told = child(nationality, ties=["mother"], passport_shown="other")
    told.told_at(SEEN_AS_CHINESE, 3).told_at(LITTLE_HELP, 2)


@pytest.mark.parametrize("age", [0, 10, 17])
def test_until_eighteen(age: int) -> None:
    child("CA", ties=["father"], age=age).told_at(SEEN_AS_CHINESE, 3)


@pytest.mark.parametrize("age", [18, 40])
def test_a_grown_daughter_is_told_of_descent_instead(age: int) -> None:
    told = child("CA", ties=["father"], age=age).told_at("citizen-by-descent", 2)
    told.is_not_told(SEEN_AS_CHINESE, LITTLE_HELP)


def test_a_child_who_is_chinese_by_her_own_word_may_not_have_to_learn_it() -> None:
    child("CN", "CA", passport_shown="other").is_not_told(SEEN_AS_CHINESE, LITTLE_HELP)


@pytest.mark.parametrize("tie", ["grandparent", "none"])
def test_a_child_without_a_chinese_parent_is_not_told_so(tie: str) -> None:
    told = child("CA", ties=[tie], passport_shown="other")
    told.is_not_told(SEEN_AS_CHINESE, LITTLE_HELP)


def test_a_canadian_child_on_a_trip_with_a_mother_who_has_no_tie_reads_the_advice_alone() -> None:
    told = child("CA", ties=["none"], passport_shown="other").is_level(2)
    told.never_shows("hidden_nationality", "consular_access", "passport_rule")


@pytest.mark.parametrize("country", ["TW", "JP", "HK"])
def test_china_s_rule_is_not_told_of_a_trip_elsewhere(country: str) -> None:
    child("CA", to=country, ties=["mother"]).is_not_told(SEEN_AS_CHINESE, LITTLE_HELP)

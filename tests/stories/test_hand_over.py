"""Who may be handed over, and whose origin is a problem elsewhere."""

import pytest

from tests.stories.telling import traveller

FROM_A_DANGEROUS_PLACE = "handed-over-from-a-dangerous-country"
HANDED_OVER = "handed-over"
WORKS_WITH = "works-with-a-country-of-yours"
ORIGIN = "your-nationality-is-a-problem-there"
ALL = (FROM_A_DANGEROUS_PLACE, HANDED_OVER, WORKS_WITH)

QUIET = {"open_notice": "no", "activities": ["none"]}

OF_INTEREST = pytest.mark.parametrize(
    "answer",
    [
        {"open_notice": "yes"},
        {"open_notice": "unsure"},
        {"activities": ["posts"]},
        {"activities": ["protest"]},
        {"activities": ["donation"]},
        {"activities": ["banned_group"]},
        {"activities": ["opposition"]},
    ],
    ids=lambda answer: "-".join(str(part) for part in answer.values()),
)


@OF_INTEREST
def test_a_russian_german_in_minsk_may_be_handed_over_for_each_open_matter(
    answer: dict[str, object],
) -> None:
    told = traveller("RU", "DE", to="BY", ties=["none"], **{**QUIET, **answer})
    told.told_at(FROM_A_DANGEROUS_PLACE, 3).is_not_told(HANDED_OVER, WORKS_WITH)


def test_a_russian_german_with_no_open_matter_should_know_whom_belarus_works_with() -> None:
    told = traveller("RU", "DE", to="BY", ties=["none"], **QUIET).told_at(WORKS_WITH, 1)
    told.is_not_told(FROM_A_DANGEROUS_PLACE, HANDED_OVER)


def test_a_plane_change_in_minsk_does_not_keep_her_from_being_handed_over() -> None:
    told = traveller(
        "RU", "DE", to="BY", ties=["none"], role="transit_air", open_notice="yes"
    ).told_at(FROM_A_DANGEROUS_PLACE, 3)
    told.is_not_told(WORKS_WITH)


def test_a_belarusian_russian_is_at_home_in_minsk_and_not_handed_over() -> None:
    traveller("BY", "RU", to="BY", open_notice="yes").is_not_told(*ALL)


def test_a_german_with_an_open_matter_holds_no_nationality_that_belarus_hands_over_to() -> None:
    told = traveller("DE", to="BY", ties=["none"], open_notice="yes")
    told.never_shows("third_country").could_not_tell(FROM_A_DANGEROUS_PLACE)


@OF_INTEREST
def test_a_russian_german_in_calm_armenia_has_reason_to_take_advice(
    answer: dict[str, object],
) -> None:
    told = traveller("RU", "DE", to="AM", ties=["none"], **{**QUIET, **answer})
    told.told_at(HANDED_OVER, 3).is_not_told(FROM_A_DANGEROUS_PLACE, WORKS_WITH)


def test_kazakhstan_may_hand_over_and_armenia_is_stated_to() -> None:
    told = traveller("RU", "DE", to="KZ", ties=["none"], open_notice="no", activities=["posts"])
    told.told_at(HANDED_OVER, 2)


def test_a_kazakh_in_russia_may_be_handed_over_to_kazakhstan() -> None:
    told = traveller("KZ", to="RU", ties=["none"], open_notice="yes", activities=["none"])
    told.told_at(FROM_A_DANGEROUS_PLACE, 3)


@pytest.mark.parametrize("place", ["HK", "MO"])
def test_from_hong_kong_and_macao_a_chinese_national_may_be_sent_to_the_mainland(
    place: str,
) -> None:
    told = traveller("CN", "PT", to=place, open_notice="yes", activities=["none"])
    told.told_at(HANDED_OVER, 2)
    traveller("CN", "PT", to=place, **QUIET).told_at(WORKS_WITH, 1)


def test_a_us_warning_about_macao_does_not_make_it_a_dangerous_place() -> None:
    told = traveller("CN", "US", to="MO", open_notice="unsure", activities=["none"])
    told.told_at(HANDED_OVER, 2).is_not_told(FROM_A_DANGEROUS_PLACE)


def test_on_the_mainland_itself_there_is_nobody_to_hand_her_over_to() -> None:
    traveller("CN", "PT", to="CN", open_notice="yes").is_not_told(*ALL)


def test_an_armenian_is_refused_or_questioned_in_azerbaijan() -> None:
    traveller("AM", "FR", to="AZ", ties=["none"]).told_at(ORIGIN, 3)


def test_a_haitian_is_stopped_in_the_dominican_republic_though_it_is_calm() -> None:
    traveller("HT", to="DO", ties=["none"]).told_at(ORIGIN, 3)


def test_a_russian_may_be_questioned_in_estonia() -> None:
    traveller("RU", to="EE", ties=["none"]).told_at(ORIGIN, 2)


def test_an_azerbaijani_armenian_is_told_of_pressure_and_not_of_being_refused() -> None:
    told = traveller("AZ", "AM", to="AZ").is_not_told(ORIGIN)
    told.told_at("other-nationality-singled-out", 3)


def test_no_source_says_that_a_frenchwoman_s_nationality_is_a_problem_in_azerbaijan() -> None:
    told = traveller("FR", to="AZ", ties=["none"]).could_not_tell(ORIGIN)
    told.never_shows("third_country")


def test_a_warning_for_britons_born_in_syria_is_not_read_as_one_for_all_of_them() -> None:
    told = traveller("SY", "GB", to="KW", ties=["none"]).could_not_tell(ORIGIN)
    told.never_shows("third_country")

"""Where another passport counts for little, or for nothing."""

import pytest

from tests.stories.telling import Told, traveller

AS_POLICY = "other-passport-ignored-as-policy"
IGNORED = "other-passport-ignored"
LITTLE_WEIGHT = "other-passport-has-little-weight"
IF_IT_COUNTS_YOU = "if-it-counts-you-as-its-own"
ALL = (AS_POLICY, IGNORED, LITTLE_WEIGHT, IF_IT_COUNTS_YOU)

NOTHING_SPECIAL = {"work": ["none"], "activities": ["none"], "open_notice": "no"}


@pytest.mark.parametrize("country", ["RU", "BY", "IR", "AF"])
def test_where_everyone_advises_against_travel_another_passport_counts_for_nothing(
    country: str,
) -> None:
    told = traveller(country, "SE", to=country).told_at(AS_POLICY, 4)
    told.is_not_told(IGNORED, LITTLE_WEIGHT)


def test_ukraine_now_limits_a_second_passport_and_embassies_can_do_little() -> None:
    told = traveller("UA", "SK", to="UA").told_at(LITTLE_WEIGHT, 2).is_not_told(AS_POLICY, IGNORED)
    told.told_at("embassy-can-do-little", 2)


def test_a_south_sudanese_kenyan_keeps_a_passport_that_its_law_accepts() -> None:
    told = traveller("SS", "KE", to="SS").is_not_told(*ALL)
    told.told_at("treated-as-its-own-citizen", 1)


def test_a_russian_with_no_other_passport_has_none_that_could_be_ignored() -> None:
    traveller("RU", to="RU").is_not_told(*ALL)


def test_an_american_born_in_minsk_is_told_far_less_than_a_citizen() -> None:
    told = traveller("US", to="BY", ties=["born"]).told_at(LITTLE_WEIGHT, 1)
    told.could_be_told_at(AS_POLICY, 3).is_not_told(IF_IT_COUNTS_YOU)


def test_a_man_born_in_tehran_to_an_iranian_father_is_told_one_level_less_than_a_citizen() -> None:
    traveller("US", to="IR", ties=["born", "father"]).told_at(AS_POLICY, 3)


def test_birth_in_tehran_alone_makes_no_iranian_unless_she_says_she_is_one() -> None:
    told = traveller("US", to="IR", ties=["born"]).told_at(LITTLE_WEIGHT, 1)
    told.could_be_told_at(AS_POLICY, 3)
    told = traveller("US", to="IR", ties=["born"], citizenship_gained="birth")
    told.told_at(AS_POLICY, 3)


def test_a_swede_without_any_link_keeps_her_passport_anywhere() -> None:
    traveller("SE", to="BY", ties=["none"]).is_not_told(*ALL)


def test_an_eritrean_swede_is_ignored_though_not_all_advise_against_travel() -> None:
    told = traveller("ER", "SE", to="ER", **NOTHING_SPECIAL).told_at(IGNORED, 3)
    told.is_not_told(AS_POLICY, LITTLE_WEIGHT)


def test_in_azerbaijan_no_source_says_that_embassies_are_refused() -> None:
    told = traveller("AZ", "DE", to="AZ", **NOTHING_SPECIAL).told_at(LITTLE_WEIGHT, 2)
    told.is_not_told(AS_POLICY, IGNORED).told_at("embassy-can-do-little", 2)


def in_hong_kong(**answers: object) -> Told:
    return traveller("CN", "AU", to="HK", **{**NOTHING_SPECIAL, **answers})


@pytest.mark.parametrize(
    "answer",
    [
        {"work": ["government_or_military"]},
        {"work": ["business"]},
        {"work": ["journalist"]},
        {"work": ["ngo"]},
        {"work": ["academic"]},
        {"work": ["religious"]},
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
def test_in_calm_hong_kong_it_takes_something_that_draws_attention(
    answer: dict[str, object],
) -> None:
    told = in_hong_kong(**answer)
    told.told_at(IGNORED, 3).told_at("embassy-kept-away", 3)
    told.is_not_told(LITTLE_WEIGHT, "embassy-kept-away-in-a-calm-country")


def test_a_chinese_australian_whom_nothing_singles_out_prepares_for_hong_kong() -> None:
    told = in_hong_kong().is_not_told(AS_POLICY, IGNORED, "embassy-kept-away")
    told.told_at(LITTLE_WEIGHT, 2).told_at("embassy-kept-away-in-a-calm-country", 2)


def test_a_dutch_moroccan_journalist_holds_a_passport_that_dutch_law_only_limits() -> None:
    told = traveller("NL", "MA", to="NL", work=["journalist"])
    told.is_not_told(IGNORED).told_at(LITTLE_WEIGHT, 2)


def test_an_emirati_briton_in_business_may_still_see_her_other_consul() -> None:
    told = traveller("AE", "GB", to="AE", work=["business"], passport_shown="other")
    told.is_not_told(IGNORED).told_at(LITTLE_WEIGHT, 2)


@pytest.mark.parametrize(("country", "other"), [("SG", "AU"), ("KR", "US")])
def test_a_second_passport_has_little_weight_where_it_is_limited_or_not_accepted(
    country: str, other: str
) -> None:
    told = traveller(country, other, to=country, **NOTHING_SPECIAL)
    told.told_at(LITTLE_WEIGHT, 2).is_not_told(IGNORED, IF_IT_COUNTS_YOU)


def test_a_singaporean_with_one_passport_is_told_nothing_of_a_second() -> None:
    traveller("SG", to="SG", **NOTHING_SPECIAL).is_not_told(*ALL)


def test_a_us_french_woman_in_paris_holds_two_accepted_passports() -> None:
    traveller("FR", "US", to="FR", **NOTHING_SPECIAL).is_not_told(*ALL)


def test_a_cautious_word_for_a_law_of_bangladesh_that_limits_makes_it_no_less() -> None:
    traveller("BD", "IT", to="BD", **NOTHING_SPECIAL).told_at(LITTLE_WEIGHT, 2)


def test_an_american_born_in_macao_is_told_even_of_a_law_that_claims_her() -> None:
    told = traveller("US", to="MO", ties=["born"], **NOTHING_SPECIAL)
    told.told_at(IGNORED, 1).is_not_told(AS_POLICY)


def test_a_chilean_with_a_palestinian_grandfather_is_told_one_level_less() -> None:
    told = traveller("CL", to="PS", ties=["grandparent"], **NOTHING_SPECIAL)
    told.told_at(LITTLE_WEIGHT, 1).is_not_told(IF_IT_COUNTS_YOU)


def test_an_american_born_in_havana_is_counted_as_cuban_and_told_what_follows() -> None:
    told = traveller("US", to="CU", ties=["born"], **NOTHING_SPECIAL).told_at(IGNORED, 1)
    told.is_told("its-law-makes-you-a-citizen-with-duties").is_not_told(IF_IT_COUNTS_YOU)


@pytest.mark.parametrize("tie", ["father", "mother", "parent"])
def test_the_child_of_a_korean_is_counted_as_one_and_told_one_level_less(tie: str) -> None:
    told = traveller("CA", to="KR", ties=[tie], **NOTHING_SPECIAL)
    told.told_at(LITTLE_WEIGHT, 1).is_told("its-law-makes-you-a-citizen")
    told.is_not_told(IF_IT_COUNTS_YOU)


@pytest.mark.parametrize(
    ("country", "tie"),
    [
        *[("SG", tie) for tie in ("born", "father", "mother", "parent", "grandparent")],
        *[("SG", tie) for tie in ("former", "spouse", "unsure")],
        *[("KR", tie) for tie in ("born", "grandparent", "former", "spouse", "unsure")],
    ],
)
def test_a_canadian_with_any_link_is_told_what_follows_if_it_counts_him(
    country: str, tie: str
) -> None:
    told = traveller("CA", to=country, ties=[tie], **NOTHING_SPECIAL)
    told.told_at(IF_IT_COUNTS_YOU, 1)


def test_a_canadian_with_no_link_to_singapore_is_not() -> None:
    traveller("CA", to="SG", ties=["none"]).is_not_told(*ALL)


def test_a_canadian_with_a_french_grandmother_may_hold_both() -> None:
    told = traveller("CA", to="FR", ties=["grandparent"], **NOTHING_SPECIAL)
    told.is_not_told(IF_IT_COUNTS_YOU)

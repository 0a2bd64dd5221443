"""Mobilised without having served: men of an age, people with a skill, people with papers."""

import pytest

from tests.stories.telling import traveller

NEVER_SERVED = "never-served-wartime-call-up"
EXEMPT = "exempt-while-mobilising"
SKILL = "skill-armies-look-for"


@pytest.mark.parametrize("status", ["never", "deferred", "evader", "not_applicable"])
@pytest.mark.parametrize("age", [25, 40, 59])
def test_ukraine_takes_men_of_25_to_59_whether_or_not_they_served(status: str, age: int) -> None:
    told = traveller("UA", "US", to="UA", age=age, sex="m", service_status=status)
    told.told_at(NEVER_SERVED, 4).shows(mobilisation=4)


@pytest.mark.parametrize(
    ("country", "age", "sex", "status"),
    [
        pytest.param("UA", 24, "m", "never", id="a Ukrainian of 24"),
        pytest.param("UA", 60, "m", "never", id="a Ukrainian of 60"),
        pytest.param("UA", 35, "f", "not_applicable", id="a Ukrainian woman"),
        pytest.param("UA", 35, "m", "exempt", id="a Ukrainian with an exemption"),
        pytest.param("UA", 35, "m", "served", id="a Ukrainian who served is told as a reservist"),
        pytest.param("RU", 35, "m", "never", id="a Russian: it calls up, not everyone"),
        pytest.param("ER", 35, "m", "never", id="an Eritrean: it calls up reservists"),
        pytest.param("SG", 35, "m", "never", id="a Singaporean: it is at peace"),
    ],
)
def test_others_are_not_told_that_a_war_takes_all_men_of_their_age(
    country: str, age: int, sex: str, status: str
) -> None:
    told = traveller(country, "DE", to=country, age=age, sex=sex, service_status=status)
    told.is_not_told(NEVER_SERVED)


def test_a_ukrainian_whose_papers_name_no_sex_is_told_as_a_man_would_be() -> None:
    told = traveller("UA", "CA", to="UA", age=30, sex="x", service_status="not_applicable")
    told.told_at(NEVER_SERVED, 4)


@pytest.mark.parametrize(
    ("country", "age", "sex"),
    [
        pytest.param("UA", 44, "m", id="a Ukrainian father of three"),
        pytest.param("RU", 28, "m", id="a Russian found unfit"),
        pytest.param("ER", 30, "f", id="an Eritrean mother"),
    ],
)
def test_an_exemption_can_be_checked_again_while_a_country_mobilises(
    country: str, age: int, sex: str
) -> None:
    told = traveller(country, "US", to=country, age=age, sex=sex, service_status="exempt")
    told.told_at(EXEMPT, 2).shows(mobilisation=2)
    assert "carry-proof" in [action.key for action in told.assessment.actions]


@pytest.mark.parametrize("country", ["SG", "ES", "PT"])
def test_an_exemption_holds_in_peace(country: str) -> None:
    told = traveller(country, "US", to=country, age=30, sex="m", service_status="exempt")
    told.is_not_told(EXEMPT)


def test_only_who_has_an_exemption_is_told_of_it() -> None:
    told = traveller("RU", "US", to="RU", age=30, sex="m", service_status="never")
    told.is_not_told(EXEMPT)


@pytest.mark.parametrize(
    ("country", "other", "age", "sex", "status"),
    [
        pytest.param("RU", "DE", 38, "f", "not_applicable", id="a Russian German nurse"),
        pytest.param("UA", "PL", 45, "f", "not_applicable", id="a Ukrainian Polish pharmacist"),
        pytest.param("RU", "IL", 55, "m", "never", id="a Russian Israeli drone engineer of 55"),
        pytest.param("ER", "GB", 50, "f", "deferred", id="an Eritrean British radio operator"),
        pytest.param("RU", "US", 33, "m", "reserve", id="a Russian American signaller"),
        pytest.param("RU", "US", 33, "m", "active", id="a Russian American pilot"),
        pytest.param("UA", "CA", 33, "m", "served", id="a Ukrainian Canadian driver who served"),
        pytest.param("UA", "CA", 33, "m", "evader", id="a Ukrainian Canadian medic who left"),
        pytest.param("UA", "CA", 33, "f", "unsure", id="a Ukrainian Canadian medic, not sure"),
    ],
)
def test_a_skill_armies_look_for_makes_a_call_up_more_likely_for_women_too(
    country: str, other: str, age: int, sex: str, status: str
) -> None:
    told = traveller(
        country, other, to=country, age=age, sex=sex, service_status=status, military_skill="yes"
    )
    told.told_at(SKILL, 3)


@pytest.mark.parametrize(
    ("country", "age", "status", "skill"),
    [
        pytest.param("RU", 38, "not_applicable", "no", id="she translates poetry"),
        pytest.param("RU", 56, "not_applicable", "yes", id="a Russian nurse of 56"),
        pytest.param("UA", 60, "not_applicable", "yes", id="a Ukrainian doctor of 60"),
        pytest.param("UA", 38, "exempt", "yes", id="a Ukrainian nurse with an exemption"),
        pytest.param("SG", 30, "not_applicable", "yes", id="a Singaporean pilot, in peace"),
        pytest.param("ES", 30, "not_applicable", "yes", id="a Spanish driver: no recall there"),
    ],
)
def test_a_skill_is_no_matter_without_a_war_an_age_or_a_use_for_it(
    country: str, age: int, status: str, skill: str
) -> None:
    told = traveller(
        country, "US", to=country, age=age, sex="f", service_status=status, military_skill=skill
    )
    told.is_not_told(SKILL)

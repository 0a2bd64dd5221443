"""Whether a second passport changes the duty to serve."""

import pytest

from tests.stories.telling import traveller

COVERED = "service-covers-dual-nationals"
SPARED = "service-may-not-cover-dual-nationals"

A_MAN = {"sex": "m", "service_status": "never"}
A_WOMAN = {"sex": "f", "service_status": "never"}


@pytest.mark.parametrize(
    ("held", "answers"),
    [
        pytest.param(("KR", "US"), {"age": 24, **A_MAN}, id="a Korean American"),
        pytest.param(("SG", "GB"), {"age": 19, **A_MAN}, id="a Singaporean Briton"),
        pytest.param(("ER", "SE"), {"age": 24, **A_MAN}, id="an Eritrean Swede"),
        pytest.param(("ER", "SE"), {"age": 22, **A_WOMAN}, id="an Eritrean Swedish woman"),
    ],
)
def test_where_a_government_states_it_a_second_passport_does_not_end_the_duty(
    held: tuple[str, str], answers: dict[str, object]
) -> None:
    traveller(*held, to=held[0], **answers).told_at(COVERED, 2).is_not_told(SPARED)


@pytest.mark.parametrize(
    ("held", "answers"),
    [
        pytest.param(("BR", "AU"), {"age": 20, **A_MAN}, id="a Brazilian Australian"),
        pytest.param(("IL", "US"), {"age": 19, **A_WOMAN}, id="an Israeli American woman"),
        pytest.param(("NO", "US"), {"age": 20, **A_WOMAN}, id="a Norwegian American woman"),
    ],
)
def test_what_its_own_pages_state_is_no_less_since_others_say_may(
    held: tuple[str, str], answers: dict[str, object]
) -> None:
    traveller(*held, to=held[0], **answers).told_at(COVERED, 2).is_not_told(SPARED)


@pytest.mark.parametrize("age", [24, 25, 44])
def test_once_norway_assesses_nobody_of_her_age_it_is_no_matter_whom_it_covers(age: int) -> None:
    told = traveller("NO", "US", to="NO", age=age, **A_WOMAN).shows(conscription=1)
    told.told_at("no-longer-called-at-your-age", 1).is_not_told(COVERED, SPARED)


@pytest.mark.parametrize("sex", ["m", "f"])
def test_a_chadian_french_person_is_covered_by_a_duty_of_men_and_women(sex: str) -> None:
    told = traveller("TD", "FR", to="TD", age=24, sex=sex, service_status="never")
    told.told_at(COVERED, 2).told_at("call-up", 2).is_not_told(SPARED, "service-in-law-only")


@pytest.mark.parametrize("sex", ["m", "f"])
def test_where_service_exists_in_law_only_it_is_no_matter_whom_it_covers(sex: str) -> None:
    told = traveller("CI", "FR", to="CI", age=20, sex=sex, service_status="never")
    told.told_at("service-in-law-only", 1).shows(conscription=1).is_not_told(COVERED, SPARED)


@pytest.mark.parametrize(
    ("nationality", "country", "tie"),
    [
        pytest.param("US", "GR", "father", id="an American whose father is Greek"),
        pytest.param("AU", "LT", "mother", id="an Australian whose mother is Lithuanian"),
        pytest.param("AU", "LT", "parent", id="an Australian with a Lithuanian parent"),
    ],
)
def test_a_man_covered_by_descent_alone_is_told_so(
    nationality: str, country: str, tie: str
) -> None:
    told = traveller(nationality, to=country, ties=[tie], age=20, **A_MAN)
    told.told_at(COVERED, 1).is_not_told(SPARED)


def test_an_estonian_australian_is_covered_where_he_is_on_the_register() -> None:
    traveller("EE", "AU", to="EE", age=20, registered_there="yes", **A_MAN).told_at(COVERED, 2)


def test_off_the_estonian_register_he_is_not_called_and_whether_he_is_covered_is_no_matter() -> (
    None
):
    told = traveller("EE", "AU", to="EE", age=20, registered_there="no", **A_MAN)
    told.told_at("not-called-from-abroad", 1).shows(conscription=1).is_not_told(COVERED)


def test_an_egyptian_australian_is_covered_until_he_has_his_paper_which_is_no_guarantee() -> None:
    told = traveller("EG", "AU", to="EG", age=22, **A_MAN)
    told.told_at(COVERED, 2).told_at(SPARED, 1)


@pytest.mark.parametrize(
    ("held", "country", "answers"),
    [
        pytest.param(("KR",), "KR", {"age": 24, **A_MAN}, id="holds no second passport"),
        pytest.param(("KR", "US"), "KR", {"age": 24, **A_WOMAN}, id="a woman in Korea"),
        pytest.param(("KR", "US"), "KR", {"age": 50, **A_MAN}, id="too old to be called"),
        pytest.param(
            ("KR", "US"), "KR", {"age": 24, "sex": "m", "service_status": "served"}, id="has served"
        ),
        pytest.param(("US",), "KR", {"ties": ["none"], "age": 24, **A_MAN}, id="has no link"),
        pytest.param(("MT", "AU"), "MT", {"age": 20, **A_MAN}, id="Malta calls up nobody"),
        pytest.param(("DE", "US"), "DE", {"age": 20, **A_MAN}, id="Germany calls up nobody now"),
    ],
)
def test_a_second_passport_is_no_matter_for_who_cannot_be_called_up(
    held: tuple[str, ...], country: str, answers: dict[str, object]
) -> None:
    traveller(*held, to=country, **answers).is_not_told(COVERED, SPARED)


@pytest.mark.parametrize(
    ("held", "country", "answers"),
    [
        pytest.param(("CL", "CA"), "CL", A_MAN, id="a Chilean Canadian"),
        pytest.param(("CV", "PT"), "CV", A_WOMAN, id="a Cape Verdean Portuguese woman"),
    ],
)
def test_where_no_source_says_whether_dual_nationals_are_spared_that_is_said_aloud(
    held: tuple[str, ...], country: str, answers: dict[str, object]
) -> None:
    told = traveller(*held, to=country, age=20, **answers)
    told.could_be_told_at(COVERED, 2).could_be_told_at(SPARED, 1)


def test_nor_does_any_for_a_canadian_born_in_chile_for_whom_it_would_weigh_less() -> None:
    told = traveller("CA", to="CL", ties=["born"], age=20, **A_MAN)
    told.could_be_told_at(COVERED, 1).could_be_told_at(SPARED, 1)

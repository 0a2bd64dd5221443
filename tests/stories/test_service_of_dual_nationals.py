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
        pytest.param(("TD", "FR"), {"age": 24, **A_MAN}, id="a Chadian Frenchman"),
        pytest.param(("TD", "FR"), {"age": 22, **A_WOMAN}, id="a Chadian Frenchwoman"),
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
        pytest.param(("NO", "US"), {"age": 25, **A_WOMAN}, id="a Norwegian American woman"),
    ],
)
def test_where_governments_only_say_may_it_is_a_note(
    held: tuple[str, str], answers: dict[str, object]
) -> None:
    traveller(*held, to=held[0], **answers).told_at(COVERED, 1).is_not_told(SPARED)


@pytest.mark.parametrize(
    ("nationality", "country"),
    [
        pytest.param("US", "GR", id="an American whose father is Greek"),
        pytest.param("AU", "LT", id="an Australian whose mother is Lithuanian"),
    ],
)
def test_a_man_covered_by_descent_alone_is_told_so(nationality: str, country: str) -> None:
    told = traveller(nationality, to=country, ties=["parent"], age=20, **A_MAN)
    told.told_at(COVERED, 1).is_not_told(SPARED)


def test_an_estonian_australian_is_covered_where_he_is_on_the_register() -> None:
    traveller("EE", "AU", to="EE", age=20, registered_there="yes", **A_MAN).told_at(COVERED, 1)


def test_off_the_estonian_register_no_source_says_whether_he_is_covered() -> None:
    told = traveller("EE", "AU", to="EE", age=20, registered_there="no", **A_MAN)
    told.could_not_tell(COVERED, SPARED)


def test_an_egyptian_australian_may_be_covered_as_his_paper_is_no_guarantee() -> None:
    told = traveller("EG", "AU", to="EG", age=22, **A_MAN)
    told.told_at(COVERED, 1).told_at(SPARED, 1)


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
        pytest.param(("CA",), "CL", {"ties": ["born"], **A_MAN}, id="a Canadian born in Chile"),
    ],
)
def test_where_no_source_says_whether_dual_nationals_are_spared_that_is_said_aloud(
    held: tuple[str, ...], country: str, answers: dict[str, object]
) -> None:
    told = traveller(*held, to=country, age=20, **answers)
    told.could_be_told_at(COVERED, 2).could_be_told_at(SPARED, 1)

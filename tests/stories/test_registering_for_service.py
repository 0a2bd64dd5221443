"""Who has to register for service, even where few are called."""

import pytest

from tests.stories.telling import traveller

REGISTER = "registration-for-service-is-due"

A_MAN = {"sex": "m", "service_status": "never"}
A_WOMAN = {"sex": "f", "service_status": "never"}


@pytest.mark.parametrize(
    ("held", "country", "answers"),
    [
        pytest.param(("US", "GB"), "US", {"age": 19, **A_MAN}, id="an American of 19"),
        pytest.param(("GE", "DE"), "GE", {"age": 20, **A_MAN}, id="a Georgian German of 20"),
        pytest.param(("SG", "AU"), "SG", {"age": 17, **A_MAN}, id="a Singaporean boy of 17"),
        pytest.param(("TH", "GB"), "TH", {"age": 17, **A_MAN}, id="a Thai boy of 17"),
        pytest.param(("IL", "US"), "IL", {"age": 17, **A_WOMAN}, id="an Israeli girl of 17"),
        pytest.param(("SE", "US"), "SE", {"age": 18, **A_WOMAN}, id="a Swedish woman of 18"),
        pytest.param(
            ("GB",), "US", {"ties": ["born"], "age": 20, **A_MAN}, id="a Briton born in Boston"
        ),
    ],
)
def test_a_young_person_is_told_to_check_whether_to_register(
    held: tuple[str, ...], country: str, answers: dict[str, object]
) -> None:
    traveller(*held, to=country, **answers).told_at(REGISTER, 1)


@pytest.mark.parametrize(
    ("held", "country", "answers"),
    [
        pytest.param(("US", "GB"), "US", {"age": 19, **A_WOMAN}, id="an American woman"),
        pytest.param(("US", "GB"), "US", {"age": 16, **A_MAN}, id="too young to register"),
        pytest.param(("US", "GB"), "US", {"age": 32, **A_MAN}, id="long past registering"),
        pytest.param(("TH", "GB"), "TH", {"age": 15, **A_MAN}, id="a Thai boy of 15"),
        pytest.param(("SE", "US"), "SE", {"age": 45, **A_WOMAN}, id="a Swedish woman of 45"),
        pytest.param(
            ("US", "GB"), "US", {"age": 22, "sex": "m", "service_status": "active"}, id="a soldier"
        ),
        pytest.param(("GB",), "US", {"ties": ["none"], "age": 20, **A_MAN}, id="has no link"),
    ],
)
def test_nobody_else_is_sent_to_a_register(
    held: tuple[str, ...], country: str, answers: dict[str, object]
) -> None:
    traveller(*held, to=country, **answers).is_not_told(REGISTER)


def test_the_german_questionnaire_goes_by_the_year_of_birth_which_we_do_not_ask() -> None:
    traveller("DE", "US", to="DE", age=18, **A_MAN).could_not_tell(REGISTER)

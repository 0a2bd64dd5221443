"""Who is told of Algeria’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

A_FRENCH_ALGERIAN_OF_20 = {"age": 20, "sex": "m", "service_status": "never"}


@pytest.mark.parametrize("age", [16, 20, 30])
def test_a_french_algerian_may_choose_where_to_serve(age: int) -> None:
    told = traveller("DZ", "FR", to="DZ", **{**A_FRENCH_ALGERIAN_OF_20, "age": age})
    told.told_at("algeria-france-choice-of-service", 1)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 15}, id="at 15 it is too early"),
        pytest.param({"age": 31}, id="at 31 he is past the ages"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "served"}, id="he has served"),
    ],
)
def test_who_has_no_service_to_choose(one_change: dict[str, object]) -> None:
    told = traveller("DZ", "FR", to="DZ", **{**A_FRENCH_ALGERIAN_OF_20, **one_change})
    told.is_not_told("algeria-france-choice-of-service")


@pytest.mark.parametrize(
    "held",
    [
        pytest.param(["DZ", "GB"], id="Britain made no such agreement"),
        pytest.param(["DZ"], id="he has no French citizenship"),
        pytest.param(["FR"], id="he has no Algerian citizenship"),
    ],
)
def test_the_choice_is_for_those_who_are_both(held: list[str]) -> None:
    told = traveller(*held, to="DZ", **A_FRENCH_ALGERIAN_OF_20)
    told.is_not_told("algeria-france-choice-of-service")

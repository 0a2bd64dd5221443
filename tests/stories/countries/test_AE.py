"""Who is told of the United Arab Emirates’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller


@pytest.mark.parametrize(
    ("age", "family"),
    [
        pytest.param(35, ["minor"], id="a mother with her child"),
        pytest.param(17, ["none"], id="a girl of 17 on her own"),
    ],
)
def test_an_emirati_canadian_is_told_which_passport_a_child_needs(
    age: int, family: list[str]
) -> None:
    told = traveller("AE", "CA", to="AE", age=age, family=family)
    told.told_at("emirates-children-of-emirati-fathers", 2)


@pytest.mark.parametrize(
    "family", [pytest.param(["none"], id="alone"), pytest.param(["custody"], id="the child stays")]
)
def test_a_grown_emirati_canadian_without_a_child_is_not_told(family: list[str]) -> None:
    told = traveller("AE", "CA", to="AE", age=18, family=family)
    told.is_not_told("emirates-children-of-emirati-fathers")


def test_a_canadian_married_to_an_emirati_is_told_of_her_child_one_level_lower() -> None:
    wife = traveller("CA", to="AE", age=35, ties=["spouse"], family=["minor"])
    tourist = traveller("CA", to="AE", age=35, ties=["none"], family=["minor"])
    wife.told_at("emirates-children-of-emirati-fathers", 1)
    tourist.is_not_told("emirates-children-of-emirati-fathers")

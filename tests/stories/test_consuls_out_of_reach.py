"""Places where a visitor cannot count on an embassy either."""

import pytest

from tests.stories.telling import traveller

FEW = "consuls-reach-few-people-there"


@pytest.mark.parametrize(
    ("nationality", "country", "level"),
    [
        pytest.param("GB", "LY", 3, id="a Briton in Libya"),
        pytest.param("US", "SY", 3, id="an American in Syria"),
        pytest.param("AU", "AF", 3, id="an Australian in Afghanistan"),
        pytest.param("US", "VE", 3, id="an American in Venezuela"),
    ],
)
def test_a_visitor_without_a_link_hears_that_consuls_reach_few_people(
    nationality: str, country: str, level: int
) -> None:
    traveller(nationality, to=country, ties=["none"]).told_at(FEW, level)


@pytest.mark.parametrize(
    ("held", "ties"),
    [
        pytest.param(("GB", "LY"), {}, id="a Libyan Briton"),
        pytest.param(("GB",), {"ties": ["father"]}, id="the daughter of a Libyan"),
        pytest.param(("GB",), {"ties": ["spouse"]}, id="the wife of a Libyan"),
    ],
)
def test_what_is_said_of_every_traveller_to_libya_reaches_its_own_people_in_full(
    held: tuple[str, ...], ties: dict[str, object]
) -> None:
    traveller(*held, to="LY", **ties).told_at(FEW, 3)


@pytest.mark.parametrize(
    ("held", "country", "answers"),
    [
        pytest.param(
            ("GB",), "LY", {"ties": ["none"], "role": "transit_air"}, id="changes planes in Tripoli"
        ),
        pytest.param(("AU",), "IN", {"ties": ["none"]}, id="an Australian in calm India"),
    ],
)
def test_it_is_not_what_counts_for(
    held: tuple[str, ...], country: str, answers: dict[str, object]
) -> None:
    traveller(*held, to=country, **answers).is_not_told(FEW)

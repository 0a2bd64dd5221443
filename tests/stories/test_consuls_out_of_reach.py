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
        pytest.param("US", "VE", 2, id="an American in Venezuela: Britain says it may be so"),
    ],
)
def test_a_visitor_without_a_link_hears_that_consuls_reach_few_people(
    nationality: str, country: str, level: int
) -> None:
    traveller(nationality, to=country, ties=["none"]).told_at(FEW, level)


@pytest.mark.parametrize(
    ("held", "country", "answers"),
    [
        pytest.param(("GB", "LY"), "LY", {}, id="a Libyan Briton, for whom it is worse"),
        pytest.param(("GB",), "LY", {"ties": ["parent"]}, id="the daughter of a Libyan"),
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

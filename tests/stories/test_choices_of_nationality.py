"""Countries that ask people with two nationalities to choose one by an age."""

import pytest

from tests.stories.telling import traveller

DUE = "choice-of-nationality-is-due"
PAST = "choice-of-nationality-was-due"


@pytest.mark.parametrize(
    ("held", "age", "sex"),
    [
        pytest.param(("JP", "US"), 17, "f", id="a Japanese American girl of 17"),
        pytest.param(("SG", "AU"), 20, "f", id="a Singaporean Australian woman of 20"),
        pytest.param(("ID", "NL"), 19, "m", id="an Indonesian Dutchman of 19"),
        pytest.param(("KR", "US"), 16, "m", id="a Korean American boy of 16"),
    ],
)
def test_a_young_person_with_two_passports_should_prepare_a_choice(
    held: tuple[str, str], age: int, sex: str
) -> None:
    told = traveller(*held, to=held[0], age=age, sex=sex).told_at(DUE, 2).is_not_told(PAST)
    told.never_shows("mobilisation")


def test_an_american_girl_with_a_japanese_mother_hears_of_the_choice() -> None:
    told = traveller("US", to="JP", ties=["parent"], age=17, sex="f").told_at(DUE, 1)
    told.is_not_told(PAST)


@pytest.mark.parametrize(
    ("held", "ties"),
    [
        pytest.param(("JP", "US"), None, id="a Japanese American woman"),
        pytest.param(("KR", "US"), None, id="a Korean American man"),
        pytest.param(("US",), ["parent"], id="the son of a Japanese mother"),
        pytest.param(("SG", "AU"), None, id="a Singaporean Australian"),
    ],
)
def test_at_30_the_choice_is_in_the_past_and_only_a_note(
    held: tuple[str, ...], ties: list[str] | None
) -> None:
    place = "JP" if held == ("US",) else held[0]
    told = traveller(*held, to=place, age=30, sex="m", **({"ties": ties} if ties else {}))
    told.told_at(PAST, 1).is_not_told(DUE)


@pytest.mark.parametrize("age", [17, 30])
@pytest.mark.parametrize(
    ("held", "answers"),
    [
        pytest.param(("JP",), {}, id="has one passport only"),
        pytest.param(("US",), {"ties": ["none"]}, id="has no link to Japan"),
    ],
)
def test_nothing_is_to_be_chosen_by_someone_who(
    held: tuple[str, ...], answers: dict[str, object], age: int
) -> None:
    traveller(*held, to="JP", age=age, sex="f", **answers).is_not_told(DUE, PAST)


def test_no_source_says_whether_thailand_asks_for_a_choice() -> None:
    told = traveller("TH", "GB", to="TH", age=19, sex="f")
    told.could_be_told_at(DUE, 2).could_be_told_at(PAST, 1)

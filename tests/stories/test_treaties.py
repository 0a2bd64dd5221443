"""Treaties that can help, told as a note to take to the consulates and no more."""

import pytest

from tests.stories.telling import traveller

ENTRY = "treaty-on-entry-documents"
SERVICE = "treaty-on-service-of-dual-nationals"
CONVENTION = "convention-on-nationality"
PROTOCOL = "protocol-on-military-obligations"
ON_SERVICE = (SERVICE, CONVENTION, PROTOCOL)

A_MAN = {"sex": "m", "service_status": "never"}
A_WOMAN = {"sex": "f", "service_status": "never"}


@pytest.mark.parametrize("other", ["US", "CA"])
def test_a_treaty_with_china_can_open_the_cell_door_for_a_consul(other: str) -> None:
    told = traveller("CN", other, to="CN", age=41, sex="f", passport_shown="other")
    told.told_at(ENTRY, 1).is_not_told(*ON_SERVICE)


def test_the_treaty_makes_china_no_less_grave_for_an_american() -> None:
    answers = {"age": 41, "sex": "f", "service_status": "not_applicable"}
    with_treaty = traveller("CN", "US", to="CN", passport_shown="destination", **answers)
    without = traveller("CN", "GB", to="CN", passport_shown="destination", **answers)
    assert with_treaty.risks["consular_access"] >= without.risks["consular_access"] >= 3


def test_we_could_not_tell_whether_a_treaty_helps_a_chinese_briton() -> None:
    traveller("CN", "GB", to="CN", age=41, sex="f").could_be_told_at(ENTRY, 1)


def test_an_american_born_in_china_may_be_helped_by_it_too() -> None:
    traveller("US", to="CN", age=41, sex="f", ties=["born"]).told_at(ENTRY, 1)


@pytest.mark.parametrize(
    ("held", "country", "ties"),
    [
        pytest.param(("CN", "CA"), "HK", None, id="in Hong Kong"),
        pytest.param(("CN",), "CN", None, id="who is only Chinese"),
        pytest.param(("US",), "CN", ["none"], id="whom China does not claim"),
    ],
)
def test_the_treaty_with_china_is_not_for_someone(
    held: tuple[str, ...], country: str, ties: list[str] | None
) -> None:
    traveller(*held, to=country, **({"ties": ties} if ties else {})).is_not_told(ENTRY)


@pytest.mark.parametrize("person", [A_MAN, A_WOMAN], ids=["a man", "a woman"])
def test_an_israeli_french_person_of_20_is_told_of_the_treaty_of_1959(
    person: dict[str, str],
) -> None:
    traveller("IL", "FR", to="IL", age=20, **person).told_at(SERVICE, 1).told_at("call-up", 3)


@pytest.mark.parametrize(
    ("held", "country", "age", "person"),
    [
        pytest.param(("NO", "DE"), "NO", 25, A_WOMAN, id="a Norwegian German woman"),
        pytest.param(("SE", "DE"), "SE", 27, A_MAN, id="a Swedish German"),
        pytest.param(("AT", "NL"), "AT", 20, A_MAN, id="an Austrian Dutchman"),
    ],
)
def test_two_states_of_the_european_convention_ask_for_service_once(
    held: tuple[str, str], country: str, age: int, person: dict[str, str]
) -> None:
    told = traveller(*held, to=country, age=age, **person).told_at(CONVENTION, 1)
    told.is_not_told(ENTRY)


@pytest.mark.parametrize(
    ("held", "age", "person"),
    [
        pytest.param(("SE", "US"), 18, A_WOMAN, id="a Swedish American woman"),
        pytest.param(("BR", "US"), 20, A_MAN, id="a Brazilian American"),
        pytest.param(("AT", "GB"), 20, A_MAN, id="an Austrian Briton"),
    ],
)
def test_two_states_of_the_protocol_of_1930_may_free_who_lives_in_the_other(
    held: tuple[str, str], age: int, person: dict[str, str]
) -> None:
    traveller(*held, to=held[0], age=age, **person).told_at(PROTOCOL, 1)


@pytest.mark.parametrize(
    ("held", "country", "answers"),
    [
        pytest.param(("IL", "FR"), "IL", {"age": 45, **A_MAN}, id="too old to be called"),
        pytest.param(
            ("SE", "DE"), "SE", {"age": 25, "sex": "m", "service_status": "served"}, id="has served"
        ),
        pytest.param(("AT", "GB"), "AT", {"age": 20, **A_WOMAN}, id="a woman in Austria"),
        pytest.param(("DE", "NO"), "DE", {"age": 20, **A_MAN}, id="Germany calls up nobody now"),
        pytest.param(("US", "SE"), "US", {"age": 20, **A_MAN}, id="the US calls up nobody now"),
        pytest.param(
            ("FR",), "IL", {"age": 20, "ties": ["parent"], **A_MAN}, id="no dual national"
        ),
    ],
)
def test_no_treaty_on_service_is_for_someone_who_is_not_called_up(
    held: tuple[str, ...], country: str, answers: dict[str, object]
) -> None:
    traveller(*held, to=country, **answers).is_not_told(*ON_SERVICE)


@pytest.mark.parametrize(
    ("held", "rule_key"),
    [
        pytest.param(("TR", "DE"), CONVENTION, id="Turkey never joined the convention"),
        pytest.param(("NO", "CH"), CONVENTION, id="nor did Switzerland"),
        pytest.param(("NO", "DE"), SERVICE, id="only France and Israel, of those we know"),
    ],
)
def test_a_treaty_needs_both_states(held: tuple[str, str], rule_key: str) -> None:
    traveller(*held, to=held[0], age=22, **A_MAN).is_not_told(rule_key)

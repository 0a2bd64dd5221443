"""Men who never served, while reservists are called up."""

import pytest

from tests.stories.telling import traveller

WIDER = "never-served-while-call-ups-go-on"


@pytest.mark.parametrize("status", ["never", "deferred", "evader", "not_applicable"])
def test_a_russian_german_of_45_who_never_served_should_prepare(status: str) -> None:
    told = traveller("RU", "DE", to="RU", age=45, sex="m", service_status=status)
    told.told_at(WIDER, 2).shows(mobilisation=2)


@pytest.mark.parametrize(
    ("held", "country", "ties", "level"),
    [
        pytest.param(("ER", "SE"), "ER", None, 2, id="an Eritrean Swede"),
        pytest.param(("DE",), "RU", ["parent"], 1, id="a German whose father is Russian"),
    ],
)
def test_a_man_of_45_elsewhere_or_with_a_link_only_is_told_too(
    held: tuple[str, ...], country: str, ties: list[str] | None, level: int
) -> None:
    link = {"ties": ties} if ties else {}
    told = traveller(*held, to=country, age=45, sex="m", service_status="never", **link)
    told.told_at(WIDER, level)


@pytest.mark.parametrize(
    ("held", "country", "answers"),
    [
        pytest.param(("RU", "DE"), "RU", {"age": 45, "sex": "f"}, id="a woman"),
        pytest.param(("RU", "DE"), "RU", {"age": 58, "sex": "m"}, id="past the age of recall"),
        pytest.param(("DE",), "RU", {"age": 45, "sex": "m", "ties": ["none"]}, id="has no link"),
        pytest.param(
            ("FI", "SE"), "FI", {"age": 45, "sex": "m"}, id="a Finn: only a list in peace"
        ),
        pytest.param(
            ("UA", "PL"), "UA", {"age": 45, "sex": "m"}, id="a Ukrainian: worse, it is war"
        ),
    ],
)
def test_no_wider_call_up_is_feared_for(
    held: tuple[str, ...], country: str, answers: dict[str, object]
) -> None:
    traveller(*held, to=country, service_status="never", **answers).is_not_told(WIDER)


@pytest.mark.parametrize("status", ["reserve", "served", "unsure", "exempt"])
def test_a_russian_who_served_or_is_exempt_is_told_something_else(status: str) -> None:
    told = traveller("RU", "DE", to="RU", age=45, sex="m", service_status=status)
    told.is_not_told(WIDER)
    assert "mobilisation" in told.risks

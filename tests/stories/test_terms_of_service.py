"""How long service lasts, and whether it can be put off or made shorter."""

import pytest

from tests.stories.telling import Told, traveller

LENGTH = "length-of-service"
PUT_OFF = "service-can-be-put-off"
SHORTER = "service-can-be-shortened"
TERMS = (LENGTH, PUT_OFF, SHORTER)

A_MAN = {"sex": "m", "service_status": "never"}
A_WOMAN = {"sex": "f", "service_status": "never"}


def reasons(told: Told, rule_key: str) -> list[str]:
    advisory = next(a for a in told.assessment.advisories if a.rule.key == rule_key)
    return [str(reason.sentence) for reason in advisory.because]


@pytest.mark.parametrize(
    ("held", "country", "answers", "months"),
    [
        pytest.param(("KR", "US"), "KR", {"age": 24, **A_MAN}, "18 to 21", id="a Korean American"),
        pytest.param(("IL", "US"), "IL", {"age": 19, **A_WOMAN}, "24 to 36", id="an Israeli woman"),
        pytest.param(
            ("US",), "GR", {"ties": ["parent"], "age": 25, **A_MAN}, "9 to 12", id="a Greek’s son"
        ),
    ],
)
def test_who_could_be_called_up_is_told_how_long_service_lasts(
    held: tuple[str, ...], country: str, answers: dict[str, object], months: str
) -> None:
    told = traveller(*held, to=country, **answers).told_at(LENGTH, 1)
    assert any(f"lasts {months} months" in reason for reason in reasons(told, LENGTH))


def test_no_source_says_how_long_a_venezuelan_serves() -> None:
    traveller("VE", "ES", to="VE", age=20, **A_MAN).could_not_tell(LENGTH)


@pytest.mark.parametrize(
    ("held", "country", "answers"),
    [
        pytest.param(("GR", "US"), "GR", {"age": 27}, id="a Greek American"),
        pytest.param(("TR", "DE"), "TR", {"age": 30}, id="a Turkish German"),
        pytest.param(("KR", "US"), "KR", {"age": 24}, id="a Korean American"),
        pytest.param(("LV", "IE"), "LV", {"age": 20}, id="a Latvian in Ireland, until 2027"),
        pytest.param(("US",), "GR", {"age": 25, "ties": ["parent"]}, id="the son of a Greek"),
        pytest.param(("DE",), "TR", {"age": 30, "ties": ["former"]}, id="a former Turk"),
    ],
)
def test_a_man_settled_abroad_hears_that_service_can_be_put_off(
    held: tuple[str, ...], country: str, answers: dict[str, object]
) -> None:
    traveller(*held, to=country, **A_MAN, **answers).told_at(PUT_OFF, 1)


def test_a_greek_american_who_lives_in_athens_is_not_settled_abroad() -> None:
    traveller("GR", "US", to="GR", role="live", age=27, **A_MAN).is_not_told(PUT_OFF)


@pytest.mark.parametrize(
    ("held", "country", "answers"),
    [
        pytest.param(("UZ", "DE"), "UZ", {"age": 20}, id="an Uzbek German"),
        pytest.param(("AM", "FR"), "AM", {"age": 28}, id="an Armenian Frenchman of 28"),
        pytest.param(("TR", "DE"), "TR", {"age": 30}, id="a Turkish German"),
        pytest.param(("DE",), "TR", {"age": 30, "ties": ["parent"]}, id="the son of a Turk"),
    ],
)
def test_a_man_whom_the_law_lets_pay_or_serve_less_hears_of_it(
    held: tuple[str, ...], country: str, answers: dict[str, object]
) -> None:
    traveller(*held, to=country, **A_MAN, **answers).told_at(SHORTER, 1)


def test_an_egyptian_abroad_is_not_promised_a_payment_that_was_open_only_for_a_time() -> None:
    traveller("EG", "AU", to="EG", age=22, **A_MAN).could_not_tell(SHORTER)


def test_no_source_says_whether_a_norwegian_woman_abroad_can_put_it_off_or_pay() -> None:
    told = traveller("NO", "US", to="NO", age=20, **A_WOMAN).told_at(LENGTH, 1)
    told.could_be_told_at(PUT_OFF, 1).could_be_told_at(SHORTER, 1)


def test_an_israeli_woman_settled_abroad_can_put_it_off_and_no_source_says_whether_she_can_pay() -> (
    None
):
    told = traveller("IL", "US", to="IL", age=20, **A_WOMAN).told_at(LENGTH, 1)
    told.told_at(PUT_OFF, 1).could_be_told_at(SHORTER, 1)


@pytest.mark.parametrize(
    ("held", "country", "answers"),
    [
        pytest.param(("TR", "DE"), "TR", {"age": 30, **A_WOMAN}, id="a woman in Turkey"),
        pytest.param(("TR", "DE"), "TR", {"age": 50, **A_MAN}, id="too old to be called"),
        pytest.param(("IL", "US"), "IL", {"age": 40, **A_WOMAN}, id="a woman of 40 in Israel"),
        pytest.param(
            ("TR", "DE"), "TR", {"age": 30, "sex": "m", "service_status": "served"}, id="has served"
        ),
        pytest.param(("DE",), "TR", {"ties": ["none"], "age": 30, **A_MAN}, id="has no link"),
        pytest.param(("DE", "US"), "DE", {"age": 20, **A_MAN}, id="Germany calls up nobody now"),
    ],
)
def test_the_terms_of_service_are_no_matter_for_who_cannot_be_called_up(
    held: tuple[str, ...], country: str, answers: dict[str, object]
) -> None:
    traveller(*held, to=country, **answers).is_not_told(*TERMS)

"""A birthday that falls in the stay and brings a call-up, or closes the border."""

import pytest

from tests.stories.telling import traveller

CALLED = "turns-of-call-up-age-there"
HELD_BACK = "turns-of-an-age-held-back"
MOBILISED = "turns-of-mobilisation-age"

A_SCHOOL_YEAR = 300
A_BOY = {"age": 17, "sex": "m", "service_status": "never"}
A_GIRL = {"age": 17, "sex": "f", "service_status": "never"}


@pytest.mark.parametrize(
    ("held", "answers", "level"),
    [
        pytest.param(("KR", "US"), {**A_BOY, "stay_days": A_SCHOOL_YEAR}, 3, id="a year in Seoul"),
        pytest.param(("KR", "US"), {**A_BOY, "role": "live"}, 3, id="lives in Seoul"),
        pytest.param(("ER", "SE"), {**A_GIRL, "stay_days": 150}, 3, id="a girl in Asmara"),
        pytest.param(("IL", "US"), {**A_GIRL, "stay_days": A_SCHOOL_YEAR}, 3, id="a girl in Haifa"),
    ],
)
def test_at_17_a_school_year_can_end_in_a_call_up(
    held: tuple[str, str], answers: dict[str, object], level: int
) -> None:
    traveller(*held, to=held[0], **answers).told_at(CALLED, level)


def test_a_swiss_boy_whose_father_is_belarusian_could_be_called_up_in_minsk() -> None:
    told = traveller("CH", to="BY", ties=["parent"], stay_days=A_SCHOOL_YEAR, **A_BOY)
    told.told_at(CALLED, 2)


@pytest.mark.parametrize(
    ("held", "country", "answers"),
    [
        pytest.param(("KR", "US"), "KR", {**A_BOY, "stay_days": 30}, id="a summer in Seoul"),
        pytest.param(("KR", "US"), "KR", {**A_BOY, "age": 16}, id="two birthdays away"),
        pytest.param(("KR", "US"), "KR", {**A_BOY, "age": 20}, id="of call-up age already"),
        pytest.param(("KR", "US"), "KR", A_GIRL, id="a girl in Seoul"),
        pytest.param(("KR", "US"), "KR", {**A_BOY, "service_status": "exempt"}, id="is exempt"),
        pytest.param(("NO", "US"), "NO", {**A_BOY, "age": 18}, id="Norway only selects"),
        pytest.param(("CH",), "BY", {**A_BOY, "ties": ["none"]}, id="has no link"),
    ],
)
def test_no_birthday_there_changes_anything_for(
    held: tuple[str, ...], country: str, answers: dict[str, object]
) -> None:
    told = traveller(*held, to=country, **{"stay_days": A_SCHOOL_YEAR, **answers})
    told.is_not_told(CALLED)


@pytest.mark.parametrize(
    ("held", "ties", "level"),
    [
        pytest.param(("UA", "PL"), None, 3, id="a Ukrainian Pole"),
        pytest.param(("DE",), ["father"], 2, id="a German whose father is Ukrainian"),
    ],
)
@pytest.mark.parametrize("status", ["unsure", "deferred"])
def test_a_man_of_22_in_ukraine_may_not_be_let_out_after_his_birthday(
    held: tuple[str, ...], ties: list[str] | None, level: int, status: str
) -> None:
    """Since August 2025 most men of 18 to 22 may leave; from 23 they may not."""
    link = {"ties": ties} if ties else {}
    told = traveller(*held, to="UA", age=22, sex="m", service_status=status, **link)
    told.told_at(HELD_BACK, level).is_not_told(MOBILISED)


@pytest.mark.parametrize(
    ("held", "answers"),
    [
        pytest.param(("UA", "PL"), {"age": 22, "sex": "f", "service_status": "unsure"}, id="woman"),
        pytest.param(("UA", "PL"), {"age": 17, "sex": "m", "service_status": "unsure"}, id="17"),
        pytest.param(("UA", "PL"), {"age": 21, "sex": "m", "service_status": "unsure"}, id="21"),
        pytest.param(("UA", "PL"), {"age": 25, "sex": "m", "service_status": "unsure"}, id="25"),
        pytest.param(
            ("UA", "PL"), {"age": 22, "sex": "m", "service_status": "exempt"}, id="exempt"
        ),
        pytest.param(
            ("DE",),
            {"age": 22, "sex": "m", "service_status": "unsure", "ties": ["none"]},
            id="no link",
        ),
    ],
)
def test_the_ukrainian_border_does_not_close_on_a_birthday_for(
    held: tuple[str, ...], answers: dict[str, object]
) -> None:
    traveller(*held, to="UA", **answers).is_not_told(HELD_BACK, MOBILISED)


def test_in_russia_a_call_up_bars_the_way_out_and_not_a_birthday() -> None:
    told = traveller("RU", "DE", to="RU", age=17, sex="m", service_status="unsure")
    told.is_not_told(HELD_BACK, MOBILISED)


@pytest.mark.parametrize(
    ("held", "answers", "level"),
    [
        pytest.param(("UA", "CA"), {}, 3, id="a Ukrainian Canadian"),
        pytest.param(("TR",), {"ties": ["parent"]}, 2, id="a Turk whose mother is Ukrainian"),
    ],
)
def test_at_24_a_birthday_in_ukraine_can_bring_mobilisation(
    held: tuple[str, ...], answers: dict[str, object], level: int
) -> None:
    told = traveller(*held, to="UA", age=24, sex="m", service_status="never", **answers)
    told.told_at(MOBILISED, level).is_not_told(HELD_BACK)


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param({"age": 24, "sex": "f", "service_status": "never"}, id="a woman"),
        pytest.param({"age": 24, "sex": "m", "service_status": "exempt"}, id="exempt"),
        pytest.param({"age": 22, "sex": "m", "service_status": "never"}, id="22"),
        pytest.param({"age": 26, "sex": "m", "service_status": "never"}, id="of that age already"),
    ],
)
def test_no_birthday_brings_mobilisation_in_ukraine_for(answers: dict[str, object]) -> None:
    traveller("UA", "CA", to="UA", **answers).is_not_told(MOBILISED)


def test_a_ukrainian_american_of_22_who_never_served_is_told_what_his_birthday_brings() -> None:
    told = traveller("UA", "US", to="UA", age=22, sex="m", service_status="never")
    told.told_at("turns-of-an-age-held-back", 3)


def test_a_finn_who_lives_there_is_called_up_and_one_settled_abroad_may_put_it_off() -> None:
    finn = {"age": 22, "sex": "m", "service_status": "never"}
    at_home = traveller("FI", "US", to="FI", role="live", **finn)
    abroad = traveller("FI", "US", to="FI", role="visit", registered_there="no", **finn)
    assert at_home.risks["conscription"] > abroad.risks["conscription"]
    abroad.is_not_told("call-up")

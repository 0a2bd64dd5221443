"""Citizens who served in another army."""

import pytest

from tests.stories.telling import traveller

ADVERSARY = "served-its-adversary"
ELSEWHERE = "served-elsewhere"
OFFENCE = "foreign-service-is-an-offence"


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("RU", "KZ", id="a Russian Kazakh: severe security laws, a war, service"),
        pytest.param("ZW", "GB", id="a Zimbabwean Briton: only security laws are stated"),
        pytest.param("LB", "IL", id="a Lebanese Israeli: only the war is stated"),
        pytest.param("SZ", "ZA", id="an Eswatini South African: only severe laws are stated"),
        pytest.param("NE", "FR", id="a Nigerien Frenchman: only fighting nearby is stated"),
        pytest.param("BT", "IN", id="a Bhutanese Indian: only compulsory service is stated"),
    ],
)
def test_who_served_its_adversary_could_be_tried_and_who_served_a_friend_questioned(
    country: str, other: str
) -> None:
    adversary = traveller(country, other, to=country, age=34, sex="m", other_army="adversary")
    adversary.told_at(ADVERSARY, 4).is_not_told(ELSEWHERE).is_level(4)
    friend = traveller(country, other, to=country, age=34, sex="m", other_army="other")
    friend.told_at(ELSEWHERE, 2).is_not_told(ADVERSARY)


def test_a_russian_who_served_in_ukraine_is_told_of_charges_and_not_of_questions() -> None:
    told = traveller("RU", "UA", to="RU", age=34, sex="m", other_army="other")
    told.told_at(OFFENCE, 2).is_not_told(ELSEWHERE).is_level(4)


@pytest.mark.parametrize("country", ["RU", "ZW", "LB", "BT"])
def test_who_served_in_no_other_army_is_told_nothing_of_it(country: str) -> None:
    told = traveller(country, "GB", to=country, age=34, sex="m", other_army="none")
    told.is_not_told(ADVERSARY, ELSEWHERE)


def test_fighting_in_a_part_of_mozambique_makes_it_a_lesser_matter() -> None:
    told = traveller("MZ", "PT", to="MZ", age=40, sex="m", other_army="adversary")
    told.told_at(ADVERSARY, 2)


@pytest.mark.parametrize(
    "country",
    [
        pytest.param("ES", id="Spain"),
        pytest.param("BR", id="Brazil, where some are called up"),
        pytest.param("CI", id="Ivory Coast, where call-up sleeps"),
    ],
)
def test_whether_a_calm_country_minds_service_elsewhere_is_something_we_could_not_tell(
    country: str,
) -> None:
    told = traveller(country, "US", to=country, age=30, sex="m", other_army="other")
    told.could_not_tell(ELSEWHERE)
    told = traveller(country, "US", to=country, age=30, sex="m", other_army="adversary")
    told.could_not_tell(ADVERSARY)


def test_the_revolutionary_guard_is_another_army_in_turkey_and_not_in_iran() -> None:
    answers = {"age": 40, "sex": "m", "other_army": "irgc", "service_status": "served"}
    traveller("TR", "IR", to="TR", **answers).told_at(ELSEWHERE, 2).is_not_told(ADVERSARY)
    traveller("TR", "IR", to="IR", **answers).is_not_told(ELSEWHERE, ADVERSARY)

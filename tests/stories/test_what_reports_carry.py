"""How far reports carry: a finding, press of two publishers, one press report, an old single case."""

import pytest

from tests.stories.telling import Told, traveller

LOOKS_FOR_YOU = "handed-over-to-a-state-that-looks-for-you"
HANDED_OVER = "handed-over"
WORKS_WITH = "works-with-a-country-of-yours"

QUIET = {
    "age": 45,
    "sex": "f",
    "work": ["none"],
    "activities": ["none"],
    "open_notice": "no",
    "wanted_elsewhere": "no",
}


def of_one_who_may_be_wanted(*nationalities: str, to: str) -> Told:
    answers = {**QUIET, "wanted_elsewhere": "unsure"}
    return traveller(*nationalities, to=to, ties=["none"], **answers)


def of_a_critic(critic_of: str, *nationalities: str, to: str) -> Told:
    answers = {**QUIET, "activities": ["opposition"], "critic_of": [critic_of]}
    return traveller(*nationalities, to=to, ties=["none"], **answers)


@pytest.mark.parametrize(
    ("home", "place"),
    [
        pytest.param("BH", "RS", id="a judgment of the court in Strasbourg"),
        pytest.param("TR", "RS", id="a decision of a UN committee"),
        pytest.param("TR", "MY", id="a report of a UN working group"),
        pytest.param("VN", "TH", id="Human Rights Watch"),
        pytest.param("AE", "JO", id="Amnesty International"),
    ],
)
def test_a_finding_carries_three_and_four_for_a_critic(home: str, place: str) -> None:
    of_one_who_may_be_wanted(home, "DE", to=place).told_at(HANDED_OVER, 3)
    of_a_critic(home, home, "DE", to=place).told_at(LOOKS_FOR_YOU, 4)


def test_human_rights_watch_on_rwanda_carries_three_for_a_critic() -> None:
    answers = {**QUIET, "activities": ["posts"], "critic_of": ["RW"]}
    told = traveller("RW", "BE", to="RW", **answers).told_at("wrongful-detention-warned-of", 3)
    told.told_at("relatives-put-under-pressure", 2)


def test_press_of_several_publishers_carries_three_on_kuwait() -> None:
    traveller("KW", "US", to="KW", **QUIET).told_at("citizenship-taken-from-many", 3)


def test_one_press_report_carries_two_on_bahrain() -> None:
    traveller("BH", "GB", to="BH", **QUIET).told_at("citizenship-taken-from-many", 2)


@pytest.mark.parametrize(
    ("home", "place"),
    [
        pytest.param("RW", "MZ", id="a Rwandan in Mozambique"),
        pytest.param("TJ", "PL", id="a Tajik in Poland"),
        pytest.param("KH", "MY", id="a Cambodian in Malaysia"),
    ],
)
def test_one_press_report_carries_two_even_for_a_critic(home: str, place: str) -> None:
    of_a_critic(home, home, "CA", to=place).told_at(LOOKS_FOR_YOU, 2)


@pytest.mark.parametrize(
    ("home", "place"),
    [
        pytest.param("TR", "BG", id="one man in 2016"),
        pytest.param("SA", "QA", id="one man in 2017"),
        pytest.param("SS", "KE", id="one man in 2016, two who vanished"),
        pytest.param("CN", "KZ", id="a count of 2004"),
    ],
)
def test_an_old_single_case_is_a_note(home: str, place: str) -> None:
    of_a_critic(home, home, "US", to=place).told_at(LOOKS_FOR_YOU, 1)


@pytest.mark.parametrize(("home", "place"), [("TR", "BG"), ("SS", "KE"), ("RW", "MZ")])
def test_who_criticised_nobody_and_is_not_wanted_reads_a_note(home: str, place: str) -> None:
    told = traveller(home, "US", to=place, ties=["none"], **QUIET).is_level(1)
    told.told_at(WORKS_WITH, 1).is_not_told(LOOKS_FOR_YOU, HANDED_OVER)


def test_what_a_neighbour_says_of_its_neighbour_decides_nothing() -> None:
    """A Rwandan paper on arrests in Burundi is shown and set aside; an agency report carries two."""
    told = traveller("RW", to="BI", ties=["none"], **QUIET)
    told.told_at("your-nationality-is-a-problem-there", 2)


def test_a_report_that_only_watching_was_done_hands_nobody_over() -> None:
    told = of_a_critic("TH", "TH", "US", to="VN")
    told.could_not_tell(LOOKS_FOR_YOU).never_shows("third_country")

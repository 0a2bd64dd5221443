"""Who is told of Burkina Faso’s own rules, and who is not."""

import pytest

from tests.stories.telling import Told, traveller

SENT = "burkina-faso-sends-critics-to-the-front"

QUIET = {"age": 40, "sex": "m", "work": ["none"], "activities": ["none"], "open_notice": "no"}


def burkinabe(*others: str, to: str = "BF", **answers: object) -> Told:
    return traveller("BF", *others, to=to, **{**QUIET, **answers})


@pytest.mark.parametrize("activity", ["posts", "protest", "opposition", "donation", "banned_group"])
@pytest.mark.parametrize("others", [(), ("FR",), ("CI",)])
def test_a_critic_could_be_sent_to_the_front(activity: str, others: tuple[str, ...]) -> None:
    told = burkinabe(*others, activities=[activity], critic_of=["BF"]).is_told(SENT)
    told.is_level(4)


@pytest.mark.parametrize("sex", ["m", "f"])
@pytest.mark.parametrize("age", [25, 70])
def test_judges_were_taken_at_any_age_and_so_women_and_the_old_are_told(sex: str, age: int) -> None:
    burkinabe("FR", activities=["posts"], critic_of=["BF"], sex=sex, age=age).is_told(SENT)


def test_one_who_names_no_state_is_read_as_a_critic_of_burkina_faso() -> None:
    burkinabe("FR", activities=["posts"]).is_told(SENT)


@pytest.mark.parametrize("critic_of", [["FR"], ["ML", "NE"], []])
def test_a_critic_of_others_is_not_told_so(critic_of: list[str]) -> None:
    burkinabe("FR", activities=["posts"], critic_of=critic_of).is_not_told(SENT)


@pytest.mark.parametrize("work", ["business", "ngo", "none"])
def test_one_who_criticised_nobody_is_not_told_so(work: str) -> None:
    burkinabe("FR", work=[work]).is_not_told(SENT)


def test_a_frenchwoman_without_a_tie_who_criticised_it_is_sent_to_no_front() -> None:
    critic = {**QUIET, "activities": ["posts"], "critic_of": ["BF"]}
    traveller("FR", to="BF", ties=["none"], **critic).is_not_told(SENT)


@pytest.mark.parametrize("country", ["GH", "SN", "KE"])
def test_the_critic_on_a_trip_elsewhere_is_not_told_of_burkina_faso_s_front(country: str) -> None:
    critic = {"ties": ["none"], "activities": ["posts"], "critic_of": ["BF"]}
    burkinabe("FR", to=country, **critic).is_not_told(SENT)

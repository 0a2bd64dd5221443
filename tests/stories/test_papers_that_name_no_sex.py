"""Papers that name another sex, or none, or who knows which: the rules for both sexes are told."""

import pytest

from tests.stories.telling import traveller

UNFINISHED = {"service_status": "never", "open_notice": "no"}


@pytest.mark.parametrize(
    ("rule", "country", "age", "answers", "level"),
    [
        pytest.param("call-up", "KR", 20, {}, 3, id="a Korean of 20"),
        pytest.param("call-up-while-mobilising", "RU", 20, {}, 4, id="a Russian of 20"),
        pytest.param("call-up-by-selection", "CL", 20, {}, 2, id="a Chilean of 20"),
        pytest.param(
            "call-up-of-residents", "CH", 25, {"registered_there": "unsure"}, 2, id="a Swiss"
        ),
        pytest.param("stay-longer-than-a-visit", "GR", 27, {"stay_days": 200}, 3, id="a Greek"),
        pytest.param(
            "not-on-its-register", "TW", 22, {"registered_there": "no"}, 1, id="a Taiwanese"
        ),
        pytest.param(
            "not-called-from-abroad", "FI", 22, {"registered_there": "no"}, 1, id="a Finn"
        ),
        pytest.param("soon-of-call-up-age", "KR", 16, {}, 2, id="a Korean of 16"),
        pytest.param("service-in-law-only", "DE", 25, {}, 1, id="a German of 25"),
        pytest.param("no-longer-called-at-your-age", "GR", 50, {}, 1, id="a Greek of 50"),
        pytest.param("service-never-settled", "KR", 40, {}, 2, id="a Korean of 40"),
        pytest.param("russia-forces-older-dual-nationals", "RU", 40, {}, 3, id="a Russian of 40"),
        pytest.param("singapore-away-without-permit", "SG", 20, {}, 3, id="a Singaporean of 20"),
        pytest.param("ukraine-men-of-23-to-60", "UA", 40, {}, 4, id="a Ukrainian of 40"),
        pytest.param("call-up-bars-exit", "RU", 25, {}, 3, id="a Russian of 25 at the border"),
    ],
)
def test_where_men_are_told_so_is_who_has_no_sex_in_the_papers_and_a_woman_is_not(
    rule: str, country: str, age: int, answers: dict[str, object], level: int
) -> None:
    person = {"to": country, "age": age, **UNFINISHED, **answers}
    traveller(country, "CA", sex="m", **person).told_at(rule, level)
    traveller(country, "CA", sex="x", **person).told_at(rule, level)
    assert rule not in traveller(country, "CA", sex="f", **person).rules


def test_an_exemption_is_all_that_lets_a_ukrainian_leave_whose_papers_name_no_sex() -> None:
    told = traveller("UA", "CA", to="UA", age=40, sex="x", service_status="exempt")
    told.told_at("exempt-under-wartime-exit-bar", 3)


@pytest.mark.parametrize(
    ("rule", "country", "age", "level"),
    [
        pytest.param("call-up", "MM", 20, 3, id="a Burmese of 20"),
        pytest.param("call-up-by-selection", "CN", 20, 2, id="a Chinese of 20"),
        pytest.param("service-in-law-only", "CI", 20, 1, id="an Ivorian of 20"),
        pytest.param("soon-of-call-up-age", "ER", 17, 2, id="an Eritrean of 17"),
    ],
)
def test_where_women_serve_too_the_papers_make_no_difference(
    rule: str, country: str, age: int, level: int
) -> None:
    for sex in ("m", "f", "x"):
        told = traveller(country, "CA", to=country, age=age, sex=sex, **UNFINISHED)
        told.told_at(rule, level)

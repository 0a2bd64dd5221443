"""Who is told of Afghanistan’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller


@pytest.mark.parametrize("sex", [pytest.param("f", id="woman"), pytest.param("x", id="not sure")])
def test_a_doctor_is_told_what_afghanistan_does_to_women_with_a_link_or_without(sex: str) -> None:
    tourist = traveller("NO", to="AF", ties=["none"], sex=sex)
    citizen = traveller("AF", "NO", to="AF", sex=sex)
    tourist.told_at("afghanistan-women", 3)
    citizen.told_at("afghanistan-women", 3)


def test_her_brother_is_not_told_of_rules_for_women() -> None:
    traveller("AF", "NO", to="AF", sex="m").is_not_told("afghanistan-women")

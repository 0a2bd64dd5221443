"""Who is told of Eritrea’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller


@pytest.mark.parametrize("passport", ["destination", "undecided"])
def test_an_eritrean_swede_on_eritrean_papers_needs_an_exit_visa(passport: str) -> None:
    told = traveller("ER", "SE", to="ER", passport_shown=passport)
    told.told_at("eritrea-exit-visa", 3)


def test_on_a_swedish_passport_he_is_told_only_that_people_are_stopped() -> None:
    told = traveller("ER", "SE", to="ER", passport_shown="other")
    told.is_not_told("eritrea-exit-visa").told_at("stopped-without-warning", 3)


def test_a_swede_with_an_eritrean_mother_who_enters_on_her_papers_is_told_one_level_lower() -> None:
    linked = traveller("SE", to="ER", ties=["parent"], passport_shown="destination")
    tourist = traveller("SE", to="ER", ties=["none"], passport_shown="undecided")
    linked.told_at("eritrea-exit-visa", 2)
    tourist.is_not_told("eritrea-exit-visa")

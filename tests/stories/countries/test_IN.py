"""Who is told of India’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

OLD_PASSPORT = {"holds_destination_passport": "yes", "passport_shown": "destination"}


def test_a_new_briton_who_still_holds_an_indian_passport_must_surrender_it() -> None:
    told = traveller("IN", "GB", to="IN", **OLD_PASSPORT)
    told.told_at("india-passport-after-naturalising", 2)


def test_a_briton_who_used_to_be_indian_is_told_one_level_lower() -> None:
    told = traveller("GB", to="IN", ties=["former"], **OLD_PASSPORT)
    told.told_at("india-passport-after-naturalising", 1)


@pytest.mark.parametrize("ties", [["parent"], ["born"], ["spouse"], ["none"]])
def test_a_briton_who_never_was_indian_has_no_indian_passport(ties: list[str]) -> None:
    traveller("GB", to="IN", ties=ties).is_not_told("india-passport-after-naturalising")


def test_an_indian_with_no_other_citizenship_keeps_his_passport() -> None:
    told = traveller("IN", to="IN", **OLD_PASSPORT)
    told.is_not_told("india-passport-after-naturalising")

"""Who is told of Cuba’s own rules, and who is not."""

from tests.stories.telling import traveller


def test_a_cuban_american_is_told_what_a_repatriation_paper_means() -> None:
    traveller("CU", "US", to="CU").told_at("cuba-repatriation-paper", 2)


def test_whether_an_american_born_in_cuba_must_use_its_passport_no_source_says() -> None:
    """Cuba does not let go of its citizens, so a link counts in full."""
    told = traveller("US", to="CU", ties=["born"])
    told.could_be_told_at("cuba-repatriation-paper", 2)


def test_who_has_only_cuban_citizenship_or_no_link_is_asked_to_sign_nothing() -> None:
    traveller("CU", to="CU").is_not_told("cuba-repatriation-paper")
    traveller("US", to="CU", ties=["none"]).is_not_told("cuba-repatriation-paper")

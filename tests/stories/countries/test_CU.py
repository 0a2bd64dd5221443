"""Who is told of Cuba’s own rules, and who is not."""

from tests.stories.telling import traveller


def test_a_cuban_american_is_told_what_a_repatriation_paper_means() -> None:
    traveller("CU", "US", to="CU").told_at("cuba-repatriation-paper", 2)


def test_an_american_born_in_cuba_is_its_citizen_by_law_and_told_one_level_lower() -> None:
    told = traveller("US", to="CU", ties=["born"])
    told.told_at("its-law-makes-you-a-citizen-with-duties", 3)
    told.told_at("cuba-repatriation-paper", 1)


def test_who_has_only_cuban_citizenship_or_no_link_is_asked_to_sign_nothing() -> None:
    traveller("CU", to="CU").is_not_told("cuba-repatriation-paper")
    traveller("US", to="CU", ties=["none"]).is_not_told("cuba-repatriation-paper")

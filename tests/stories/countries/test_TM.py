"""Who is told of Turkmenistan’s own rules, and who is not."""

from tests.stories.telling import traveller


def test_a_turkmen_american_may_have_to_give_up_citizenship_to_get_out() -> None:
    """People have been stopped, but no government holds the country at more than level 2."""
    told = traveller("TM", "US", to="TM")
    told.told_at("turkmenistan-give-up-citizenship-first", 2)


def test_of_an_american_with_a_turkmen_mother_no_source_says_it() -> None:
    told = traveller("US", to="TM", ties=["parent"])
    told.could_be_told_at("turkmenistan-give-up-citizenship-first", 1)


def test_who_has_only_turkmen_citizenship_or_none_has_none_to_give_up() -> None:
    only = traveller("TM", to="TM")
    neither = traveller("US", to="TM", ties=["none"])
    only.is_not_told("turkmenistan-give-up-citizenship-first")
    neither.is_not_told("turkmenistan-give-up-citizenship-first")

"""Who is told of China’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller


@pytest.mark.parametrize("passport", ["destination", "undecided"])
def test_chinese_papers_may_cost_a_chinese_australian_his_consul(passport: str) -> None:
    """Of a declared citizen the rule of every country says the same, so China’s own stands back."""
    declared = traveller("CN", "AU", to="CN", passport_shown=passport)
    perhaps = traveller("AU", to="CN", ties=["born"], passport_shown=passport)
    declared.told_at("its-papers-decide-who-may-help", 3)
    declared.is_not_told("china-entry-on-its-papers")
    perhaps.is_told("its-papers-decide-who-may-help", "china-entry-on-its-papers")


def test_until_he_says_what_he_will_show_it_could_be_as_grave_as_level_3() -> None:
    declared = traveller("CN", "AU", to="CN")
    declared.could_be_told_at("its-papers-decide-who-may-help", 3)


def test_who_enters_on_an_australian_passport_is_not_told_of_chinese_papers() -> None:
    told = traveller("CN", "AU", to="CN", passport_shown="other")
    told.is_not_told("china-entry-on-its-papers", "hong-kong-and-macao-chinese-only")
    told.is_not_told("british-nationals-overseas")


def test_who_has_no_other_embassy_has_none_to_lose() -> None:
    mainland = traveller("CN", to="CN", passport_shown="destination")
    harbour = traveller("CN", to="HK", passport_shown="destination")
    mainland.is_not_told("china-entry-on-its-papers", "british-nationals-overseas")
    harbour.is_not_told("hong-kong-and-macao-chinese-only", "british-nationals-overseas")

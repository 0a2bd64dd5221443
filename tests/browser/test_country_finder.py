"""Finding a country by a short, common or former name; only with script, and only a help."""

import pytest
from playwright.sync_api import expect

from tests.browser.traveller import Traveller

FIND_DESTINATION = "Where are you going?: Type to find a country"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("USA", "US"),
        ("UK", "GB"),
        ("Burma", "MM"),
        ("Persia", "IR"),
        ("Ivory Coast", "CI"),
        ("côte d'ivoire", "CI"),
        ("turkey", "TR"),
        ("germ", "DE"),
    ],
)
def test_a_country_is_found_by_the_name_people_use(
    traveller: Traveller, typed: str, code: str
) -> None:
    page = traveller.opens().page
    page.get_by_label(FIND_DESTINATION).fill(typed)
    assert page.locator("#id_destination").input_value() == code
    expect(page.get_by_role("status")).to_contain_text("Chosen: ")


@pytest.mark.parametrize("typed", ["American", "Indian", "Trinidad"])
def test_a_word_of_a_longer_name_chooses_nothing(traveller: Traveller, typed: str) -> None:
    page = traveller.opens().page
    page.get_by_label(FIND_DESTINATION).fill(typed)
    box = page.locator("#id_destination")
    assert box.input_value() == ""
    assert box.locator("option").count() == 2, "it is offered to choose"
    expect(page.get_by_role("status")).to_have_text("Choose a country")


def test_each_citizenship_has_a_finder_of_its_own(traveller: Traveller) -> None:
    page = traveller.opens().page
    page.get_by_label("Country 1: Type to find a country").fill("usa")
    page.get_by_label("Country 2: Type to find a country").fill("persia")
    page.get_by_role("button", name="Add another country").click()
    page.get_by_label("Country 3: Type to find a country").fill("uk")
    lists = page.locator("select[name=nationalities]").all()
    assert [box.input_value() for box in lists] == ["US", "IR", "GB"]


def test_several_matches_are_left_to_choose_from(traveller: Traveller) -> None:
    page = traveller.opens().page
    page.get_by_label(FIND_DESTINATION).fill("korea")
    box = page.locator("#id_destination")
    assert box.input_value() == ""
    assert [option.get_attribute("value") for option in box.locator("option").all()][1:] == [
        "KP",
        "KR",
    ]
    box.select_option("KR")
    assert box.locator("option").count() > 200


def test_no_match_is_said_and_the_list_comes_back(traveller: Traveller) -> None:
    page = traveller.opens().page
    page.get_by_label(FIND_DESTINATION).fill("atlantis")
    expect(page.get_by_role("status")).to_have_text("None found: look in the list")
    page.get_by_label(FIND_DESTINATION).fill("")
    assert page.locator("#id_destination option").count() > 200


@pytest.mark.parametrize("scripted", [False], ids=["no script"])
def test_without_script_there_is_no_finder_and_the_list_is_whole(traveller: Traveller) -> None:
    page = traveller.opens().page
    assert page.locator(".find").count() == 0
    assert page.locator("#id_destination option").count() > 200

"""One field for a country: by keyboard, by touch, in any script; and the list as it is without script."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, expect

from riskcheck.facts import COUNTRIES
from riskcheck.present.country_reader.known import list_known
from riskcheck.present.country_reader.reading import read_country
from tests.browser.conftest import PHONE
from tests.browser.traveller import Traveller
from tests.present.country_cases import ASKED, NOBODY, SURE

WORDS_ARE_HERE = "() => window.countryWords ? 0 : new Promise(window.countryReader.load)"
READS = """texts => texts.map(text => {
  const read = window.countryReader.read(text);
  return [read.countries.map(one => one.code), read.isSure, read.further.map(one => one.code)];
})"""
SMALLEST_TARGET = 44


def destination(traveller: Traveller) -> Locator:
    """The field of the first page, ready to be typed into."""
    field = traveller.opens().page.locator("#id_destination")
    field.focus()
    traveller.page.evaluate(WORDS_ARE_HERE)
    return field


def chosen(traveller: Traveller, name: str = "destination") -> list[str]:
    lists = traveller.page.locator(f"select[name={name}]")
    return list(lists.evaluate_all("all => all.map(one => one.value)"))


def offered(traveller: Traveller) -> list[str]:
    return traveller.page.locator(".matches:not([hidden]) [role=option]").all_inner_texts()


def names(codes: list[str]) -> list[str]:
    return [COUNTRIES[code].name for code in codes]


def test_a_text_that_means_one_country_is_taken_when_the_field_is_left(
    traveller: Traveller,
) -> None:
    field = destination(traveller)
    for typed, code in SURE.items():
        field.fill(typed)
        assert offered(traveller)[:1] == names([code]), typed
        field.blur()
        assert chosen(traveller) == [code], typed
        assert field.input_value() == COUNTRIES[code].name
        field.focus()


def test_a_text_that_may_mean_several_is_offered_and_stays(traveller: Traveller) -> None:
    field = destination(traveller)
    for typed, codes in ASKED.items():
        field.fill(typed)
        assert offered(traveller) == names(codes), typed
        field.blur()
        assert (chosen(traveller), field.input_value()) == ([""], typed)
        said = traveller.page.locator(".country .said").last
        assert said.inner_text().endswith(("choose one", "choose it"))
        field.focus()


def test_a_text_that_is_no_country_is_said_to_be_none(traveller: Traveller) -> None:
    field = destination(traveller)
    for typed in NOBODY:
        field.fill(typed)
        assert offered(traveller) == []
        field.blur()
        expect(traveller.page.get_by_role("status")).to_have_text(
            "No country found: check the spelling"
        )
        assert (chosen(traveller), field.input_value()) == ([""], typed)
        field.focus()


def test_the_page_reads_every_word_as_the_service_does(traveller: Traveller) -> None:
    destination(traveller)
    words = {
        word for one in list_known() for word in (*one.names, *one.others, *one.people, *one.plates)
    }
    texts = sorted({*words, *(word[:4] for word in words), *(word[:-1] for word in words)})
    on_the_page = traveller.page.evaluate(READS, texts)
    for text, found in zip(texts, on_the_page, strict=True):
        reading = read_country(text, "en")
        assert found == [list(reading.codes), reading.is_sure, list(reading.further)], text


def test_by_keyboard_the_list_is_gone_through_and_enter_chooses_without_sending(
    traveller: Traveller,
) -> None:
    field = destination(traveller)
    field.press_sequentially("guin")
    assert field.get_attribute("aria-expanded") == "true"
    field.press("ArrowDown")
    field.press("ArrowDown")
    active = traveller.page.locator(f"#{field.get_attribute('aria-activedescendant')}")
    expect(active).to_have_text("Guinea-Bissau")
    expect(active).to_have_attribute("aria-selected", "true")
    field.press("End")
    field.press("Home")
    field.press("ArrowUp")
    field.press("Enter")
    assert chosen(traveller) == ["PG"]
    assert field.get_attribute("aria-expanded") == "false"
    assert traveller.page.url.endswith("/")
    expect(traveller.page.get_by_role("status")).to_have_text("Chosen: Papua New Guinea")


def test_enter_takes_what_is_sure_and_points_at_what_is_not(traveller: Traveller) -> None:
    field = destination(traveller)
    field.fill("us")
    field.press("Enter")
    assert chosen(traveller) == ["US"]
    field.fill("korea")
    field.press("Enter")
    assert chosen(traveller) == [""]
    field.press("Enter")
    assert chosen(traveller) == ["KP"]


def test_escape_closes_the_list_and_then_empties_the_field(traveller: Traveller) -> None:
    field = destination(traveller)
    field.fill("korea")
    field.press("Escape")
    assert (offered(traveller), field.input_value()) == ([], "korea")
    field.press("Escape")
    assert field.input_value() == ""


def test_without_a_text_every_country_can_be_gone_through(traveller: Traveller) -> None:
    field = destination(traveller)
    field.press("ArrowUp")
    assert len(offered(traveller)) == len(COUNTRIES)
    field.press("Tab")
    assert chosen(traveller) == ["ZW"], "the last one, on which the mark stood"


@pytest.mark.parametrize("screen", [PHONE], ids=["phone"])
def test_by_touch_an_option_is_large_enough_and_chosen(traveller: Traveller) -> None:
    field = destination(traveller)
    field.click()
    assert len(offered(traveller)) == len(COUNTRIES)
    field.press_sequentially("united")
    option = traveller.page.get_by_role("option", name="United Kingdom")
    box = option.bounding_box()
    assert box
    assert box["height"] >= SMALLEST_TARGET
    option.click()
    assert chosen(traveller) == ["GB"]
    expect(field).to_be_focused()


def test_a_button_pressed_from_the_field_is_pressed_though_words_come_up(
    traveller: Traveller,
) -> None:
    field = destination(traveller)
    field.fill("atlantis")
    traveller.goes_on()
    assert "atlantis" in traveller.problem().inner_text()
    assert traveller.page.locator("#id_destination").input_value() == "atlantis"
    traveller.page.locator("#problem a", has_text="atlantis").click()
    assert traveller.focused() == "id_destination"


def test_each_citizenship_has_a_field_and_rows_come_and_go(traveller: Traveller) -> None:
    page = traveller.opens().page
    for place, typed in enumerate(["usa", "ايران"]):
        page.get_by_label(f"Country {place + 1}").fill(typed)
        page.get_by_label(f"Country {place + 1}").press("Enter")
    page.get_by_role("button", name="Add another country").click()
    assert traveller.focused() == "id_nationalities_2"
    page.keyboard.type("Scottish")
    page.keyboard.press("Enter")
    assert chosen(traveller, "nationalities") == ["US", "IR", "GB"]
    page.get_by_role("button", name="Remove country 2").click()
    assert chosen(traveller, "nationalities") == ["US", "GB"]
    assert traveller.focused() == "id_nationalities_1"
    assert page.get_by_label("Country 2").input_value() == "United Kingdom"
    page.get_by_role("button", name="Add another country").click()
    expect(page.get_by_label("Country 3")).to_have_value("")


def test_a_text_in_another_script_stands_as_it_is_written(traveller: Traveller) -> None:
    field = destination(traveller)
    field.fill("المغر")
    assert offered(traveller) == ["Morocco"]
    assert field.evaluate("one => getComputedStyle(one).direction") == "rtl"
    field.press("ArrowDown")
    field.press("Enter")
    assert (chosen(traveller), field.input_value()) == (["MA"], "Morocco")
    assert field.evaluate("one => getComputedStyle(one).direction") == "ltr"


def test_axe_finds_no_barrier_in_the_open_list(traveller: Traveller) -> None:
    field = destination(traveller)
    field.fill("guin")
    field.press("ArrowDown")
    found = Axe().run(traveller.page)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("scripted", [False], ids=["no script"])
def test_without_script_there_is_the_list_alone_and_it_is_whole(traveller: Traveller) -> None:
    page = traveller.opens().page
    assert page.locator(".find").count() == 0
    lists = page.locator("select")
    assert lists.count() == 3
    assert all(one.is_visible() for one in lists.all())
    assert page.locator("#id_destination option").count() == len(COUNTRIES) + 1

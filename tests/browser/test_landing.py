"""A link to a fact or a rule lands there at once, below the bar that stays on top."""

import pytest

from tests.browser.conftest import DESK, PHONE
from tests.browser.traveller import Traveller

TOP = "one => one.getBoundingClientRect().top"


@pytest.mark.parametrize("screen", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("/countries/KR/", "military_exit_control"),
        ("/rulebook/consular_access/", "treaty-on-entry-documents"),
    ],
)
def test_a_link_lands_on_what_it_names(traveller: Traveller, address: str, place: str) -> None:
    page = traveller.opens(address).page
    page.emulate_media(reduced_motion="no-preference")
    page.goto(f"{page.url}#{place}")
    bar = page.locator("header.bar").evaluate("one => one.getBoundingClientRect().bottom")
    assert bar <= page.locator(f"#{place}").evaluate(TOP) <= bar + 60


@pytest.mark.parametrize(
    ("anchor", "address"),
    [
        ("treaty-on-entry-documents", "/rulebook/consular_access/"),
        ("fact-mobilisation", "/rulebook/facts/"),
        ("risk-mobilisation", "/rulebook/mobilisation/"),
    ],
)
def test_an_address_from_when_the_rulebook_was_one_page_leads_on(
    traveller: Traveller, anchor: str, address: str
) -> None:
    page = traveller.opens(f"/rulebook/#{anchor}").page
    page.wait_for_url(f"**{address}*")
    if not anchor.startswith("risk-"):
        assert page.url.endswith(f"#{anchor}")
        assert page.locator(f"#{anchor}").evaluate(TOP) < 200

"""The accessibility statement: what whoever runs the service says of it, and what is said where they say nothing."""

from datetime import date

import pytest
from django.test import Client, override_settings

from riskcheck.operations.environment import WAY_TO_REACH


def statement(client: Client) -> str:
    return client.get("/accessibility/").content.decode()


@override_settings(
    ACCESSIBILITY_DATE=date(2026, 11, 30),
    ACCESSIBILITY_CONTACT="Web desk, access@example.org, on weekdays",
    ACCESSIBILITY_COMPLAINTS="Ombudsman <b>, https://example.org/complain?a=b.",
)
def test_it_has_a_date_a_contact_and_a_way_to_complain(client: Client) -> None:
    html = statement(client)
    assert "last checked it on 30 November 2026." in html
    contact = 'Web desk, <a href="mailto:access@example.org">access@example.org</a>, on weekdays'
    assert contact in html
    assert 'Ombudsman &lt;b&gt;, <a href="https://example.org/complain?a=b">' in html
    assert "has not said" not in html
    assert "has named no" not in html


def test_it_says_what_nobody_has_said(client: Client) -> None:
    html = statement(client)
    assert "Whoever runs this service has named no contact for this." in html
    assert "has not said who takes complaints." in html
    assert "has not said when they last checked it." in html


@override_settings(ACCESSIBILITY_CONTACT="Call +90 (312) 555-0100 at noon")
def test_a_number_can_be_tapped(client: Client) -> None:
    assert 'Call <a href="tel:+903125550100">+90 (312) 555-0100</a> at noon' in statement(client)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("https://a.example.org", "https://a.example.org"),
        ("(https://a.org/x/).", "https://a.org/x/"),
        ("Mail a.b+c@mail.example.org.", "a.b+c@mail.example.org"),
        ("112", None),
        ("room 12, floor 3", None),
        ("a@b", None),
        ("http://a.org", None),
        ("javascript:alert(1)", None),
    ],
)
def test_a_line_names_a_way_to_reach_somebody(line: str, found: str | None) -> None:
    match = WAY_TO_REACH.search(line)
    assert (match[0] if match else None) == found

"""The advice as plain text: the level, the steps, whom to call, and no answer of the traveller."""

from html import unescape

from django.test import Client

from tests.web.visiting import A_RESERVIST, START, between, check


def text_of(client: Client, answers: dict[str, object]) -> str:
    html = client.get(check(answers, "text/")).content.decode()
    return unescape(between(html, 'readonly rows="', "</textarea>").partition(">")[2])


def test_it_says_what_the_first_screen_says(client: Client) -> None:
    text = text_of(client, A_RESERVIST)
    assert "Level 4 of 4: Do not travel" in text
    assert "Russia can call up reservists like you and stop you leaving." in text
    assert "1. Do not go, or put the trip off." in text
    assert "United States of America: +1 202 501 4444" in text
    assert "This is information, not legal advice." in text


def test_a_level_that_could_be_higher_does_not_stand_bare(client: Client) -> None:
    assert "Level 4 of 4" in text_of(client, START)
    text = text_of(client, {"nationalities": ["FR", "DZ"], "destination": "DZ", "role": "visit"})
    assert "At least level 2. Could be 4." in text


def test_it_holds_no_sensitive_answer(client: Client) -> None:
    text = text_of(client, A_RESERVIST | {"activities": ["donation"], "lgbt_information": "yes"})
    assert "donat" not in text.lower()
    assert "32" not in text


def test_a_telephone_number_runs_from_left_to_right_where_the_page_does_not(client: Client) -> None:
    for language in ("ar", "fa"):
        html = client.get(f"/{language}{check(A_RESERVIST, 'text/')}").content.decode()
        assert ": \u200e+1 202 501 4444\u200e\n" in html
    assert "\u200e" not in client.get(check(A_RESERVIST, "text/")).content.decode()

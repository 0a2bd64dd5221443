"""Every paper that is handed over says whose it is, and by which rules and facts it was made."""

import pytest
from django.test import Client, override_settings

from riskcheck.facts import VERSION
from riskcheck.rulebook import RULEBOOK
from tests.web.visiting import A_RESERVIST, A_TOURIST, between, check

POST = {
    "POST_NAME": "Embassy of Somewhere",
    "POST_PHONE": "+1 202 555 0100",
    "POST_HOURS": "9-5",
    "POST_NOTE": "Come with <both> passports.",
}
PAPERS = {
    "sheet/": '<section class="sheet',
    "checklist/": '<section class="slip',
    "family-card/": '<section class="slip',
}
papers = pytest.mark.parametrize(("step", "start"), PAPERS.items(), ids=PAPERS)


def paper(client: Client, step: str, start: str) -> str:
    html = client.get(check(A_RESERVIST, step)).content.decode()
    return between(html, start, "</footer>").replace("<bdi>", "").replace("</bdi>", "")


@override_settings(**POST)
@papers
def test_the_office_is_named_with_telephone_hours_and_note(
    client: Client, step: str, start: str
) -> None:
    text = paper(client, step, start)
    assert "Embassy of Somewhere · +1 202 555 0100 · 9-5" in text
    assert "Come with <both> passports." in text


@papers
def test_without_an_office_none_is_named(client: Client, step: str, start: str) -> None:
    assert 'class="office"' not in paper(client, step, start)
    assert 'class="note"' not in paper(client, step, start)


@papers
def test_rules_and_facts_are_named_by_version(client: Client, step: str, start: str) -> None:
    assert f"rules {RULEBOOK.version} · facts {VERSION}" in paper(client, step, start)


@pytest.mark.parametrize("step", PAPERS)
def test_no_mark_of_the_drawing_is_sent(client: Client, step: str) -> None:
    assert "<!--" not in client.get(check(A_TOURIST, step)).content.decode()

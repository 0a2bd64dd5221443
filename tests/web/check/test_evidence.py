"""The page of evidence: every reason of every risk, what sources differ on, and what is not known."""

import re

import pytest
from django.test import Client

from riskcheck import assess
from tests.web.check.test_advice_page import AN_EMIRATI, part, to
from tests.web.visiting import A_RESERVIST, A_TOURIST, START, between, check

DESTINATIONS = ("RU", "IR", "CN", "TR", "DZ")


def evidence_on(client: Client, answers: dict[str, object]) -> str:
    response = client.get(check(answers, "evidence/"))
    assert response.status_code == 200
    return response.content.decode()


def test_every_risk_has_its_place_highest_first(client: Client) -> None:
    html = part(evidence_on(client, A_RESERVIST), "happen")
    shown = re.findall(r'<article class="advisory" id="([\w-]+)">', html)
    assert shown == [advisory.rule.key for advisory in assess(A_RESERVIST).advisories]
    levels = [int(level) for level in re.findall(r'<b class="mark level-(\d)"', html)]
    assert levels == sorted(levels, reverse=True)


def test_each_fact_names_who_says_it_with_a_link_and_a_date(client: Client) -> None:
    html = part(evidence_on(client, A_RESERVIST), "happen")
    cited = re.findall(r'<li(?: class="noted")?><a href="(.*?)">(.*?)</a>\s*, (.*?)[:(<]', html)
    assert len(cited) > 20
    for address, name, dated in cited:
        assert address.startswith("https://")
        assert name
        assert re.search(r"\b\d{4}\b|undated", dated), (name, dated)
    assert '<a href="https://www.gov.uk/foreign-travel-advice/russia' in html


@pytest.mark.parametrize("code", DESTINATIONS)
def test_a_site_in_the_destination_is_marked_asks_and_is_never_first(
    client: Client, code: str
) -> None:
    html = evidence_on(client, to(code, "US", code, age=24, sex="m"))
    ending = f".{code.lower()}"
    for cited in re.findall(r'<ul class="cited">(.*?)</ul>', html, re.DOTALL):
        links = re.findall(r'<a href="https?://([^/"]+)', cited)
        local = [host.endswith(ending) for host in links]
        assert local == sorted(local), links
    for before in re.findall(rf'(.{{60}})<a href="https?://[^/"]+{re.escape(ending)}[/"]', html):
        assert "</summary> " in before, "it opens only from inside the question"


def test_sources_are_listed_once_with_their_dates_and_licences(client: Client) -> None:
    html = part(evidence_on(client, A_RESERVIST), "sources")
    lines = re.findall(r'<a href="(https?://.*?)".*?<span class="date">(.*?)</span>', html)
    assert len(lines) == html.count("<li>") > 5
    assert all(dated for _address, dated in lines)
    assert re.search(r"Rules [\d.]+ · facts of \d{4}-\d\d-\d\d · judged on \d", html)
    assert "Open Government Licence v3.0" in html


def test_where_governments_disagree_each_is_heard_and_the_careful_one_used(client: Client) -> None:
    html = part(evidence_on(client, AN_EMIRATI), "disagree")
    matters = html.split('<div class="matter">')[1:]
    [matter] = [matter for matter in matters if "accepts a second" in matter]
    assert "Whether the United Arab Emirates accepts a second nationality" in matter
    assert re.search(
        r"Government of Canada</a>\s*: Emirati law allows a second citizenship\.", matter
    )
    assert re.search(r"Smartraveller\)</a>\s*: A second nationality is not recognised\.", matter)
    assert "We used the more cautious." in matter
    assert '<h2 id="disagree">' not in evidence_on(client, A_TOURIST)


def test_where_two_agree_against_one_on_the_law_that_is_said_too(client: Client) -> None:
    html = part(evidence_on(client, to("BF", "CA", "BF")), "disagree")
    [matter] = [m for m in html.split('<div class="matter">')[1:] if "accepts a second" in m]
    assert matter.count('<span class="date">') == 3
    assert "Two or more agree, so we used what they say." in matter
    assert "more cautious" not in matter


def test_what_no_source_speaks_of_is_named(client: Client) -> None:
    unknown = part(evidence_on(client, to("AQ", "US", "FR", ties=["none"])), "unknown")
    assert "No source that we have read speaks of these:" in unknown
    assert "Whether Antarctica has compulsory military service" in unknown


def test_what_hangs_on_an_open_question_says_which_and_how_grave(client: Client) -> None:
    unknown = part(evidence_on(client, START), "unknown")
    assert "If it applies to you, it could be level 4: Do not travel." in unknown
    assert "You have not answered:" in unknown


def test_a_presumed_citizen_reads_how_levels_are_set(client: Client) -> None:
    html = evidence_on(client, to("SY", "US", ties=["father"], age=30, sex="m"))
    status = between(html, '<p class="status">', "</p>")
    assert status.endswith("Each such risk is set one level lower than for a declared citizen.")
    assert "one level lower" not in evidence_on(client, A_RESERVIST)


def test_it_leads_back_to_the_advice(client: Client) -> None:
    address = check(A_RESERVIST)
    html = client.get(f"{address}evidence/").content.decode()
    assert html.count(f'href="{address}advice/"') == 2

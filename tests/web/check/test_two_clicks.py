"""From the evidence of an advice to its rule, to what is held, and to the government's page."""

import re

import pytest
from django.test import Client

from riskcheck import assess
from tests.web.check.test_advice_page import A_UKRAINIAN, AN_EMIRATI, part
from tests.web.check.test_evidence import evidence_on
from tests.web.visiting import A_RESERVIST, START, Reader, advice_on, check

TO_PUERTO_RICO = {"nationalities": ["US", "FR"], "destination": "PR", "role": "visit"}
TO_ANTARCTICA = {"nationalities": ["US"], "destination": "AQ", "role": "visit"}


def articles(html: str) -> dict[str, str]:
    pieces = part(html, "happen").split('<article class="advisory" id="')[1:]
    return {piece.split('"', 1)[0]: piece for piece in pieces}


def addresses(html: str) -> list[str]:
    return [str(a["href"]) for a in Reader(html).of("a")]


def test_each_advisory_leads_to_its_rule(client: Client) -> None:
    found = articles(evidence_on(client, A_RESERVIST))
    assert len(found) >= 10
    for key, html in found.items():
        [page] = re.findall(
            rf'<a href="(/rulebook/[a-z_]+/)#{key}">The rule, and all it asks</a>', html
        )
        assert key in Reader(client.get(page).content.decode()).values("id")


def test_each_fact_leads_to_the_file_it_stands_in_and_to_the_page_that_says_it(
    client: Client,
) -> None:
    found = articles(evidence_on(client, A_RESERVIST))
    for advisory in assess(A_RESERVIST).advisories:
        expected = [
            f"/countries/{r.finding.fact.country.code}/#{r.finding.kind.key}"
            for r in advisory.because
            if r.finding
        ]
        expected += ["/countries/RU/#advice_level" for r in advisory.because if r.advice]
        shown = [a for a in addresses(found[advisory.rule.key]) if a.startswith("/countries/")]
        assert sorted(shown) == sorted(expected)
        facts = re.findall(r"<li class=fact>.*?</ul>", found[advisory.rule.key], re.DOTALL)
        assert len(facts) == len(expected)
        assert all('href="https://' in fact for fact in facts)


def test_a_fact_about_another_state_leads_to_that_state(client: Client) -> None:
    answers = {"nationalities": ["RU", "TR"], "destination": "TR", "role": "visit"}
    assert "/countries/RU/#own_passport_required" in addresses(evidence_on(client, answers))


def test_borrowed_facts_lead_to_the_state_they_are_borrowed_from(client: Client) -> None:
    html = part(evidence_on(client, TO_PUERTO_RICO), "happen")
    facts = [a for a in addresses(html) if a.startswith("/countries/") and "#advice_level" not in a]
    assert facts
    assert all(address.startswith("/countries/US/#") for address in facts)


@pytest.mark.parametrize(
    "answers",
    [A_RESERVIST, START, A_UKRAINIAN, TO_PUERTO_RICO, TO_ANTARCTICA],
    ids=["all", "some", "UA", "PR", "AQ"],
)
def test_every_address_of_ours_leads_to_a_place_on_a_page(
    client: Client, answers: dict[str, object]
) -> None:
    found = addresses(evidence_on(client, answers))
    ours = {a for a in found if re.match("/(rulebook|countries)/.", a)}
    assert len(ours) > 5
    for page in {address.partition("#")[0] for address in ours}:
        response = client.get(page)
        assert response.status_code == 200, page
        places = {"", *Reader(response.content.decode()).values("id")}
        assert {a.partition("#")[2] for a in ours if a.partition("#")[0] == page} <= places


def test_what_hangs_on_an_answer_leads_to_its_rule(client: Client) -> None:
    html = part(evidence_on(client, START), "unknown")
    matters = html.split('<div class="matter">')[1:]
    undecided = {u.rule.key: u.rule.title for u in assess(START).undecided}
    assert matters
    for matter in matters:
        [key] = re.findall(r'href="/rulebook/[a-z_]+/#([a-z-]+)">The rule</a>', matter)
        assert undecided[key].partition("%")[0] in matter


def test_what_no_source_says_leads_to_what_is_held_on_the_country(client: Client) -> None:
    html = part(evidence_on(client, A_RESERVIST), "unknown")
    silent = html.partition("No source that we have read speaks of these:")[2].partition("</ul>")[0]
    lines = re.findall(r"<li>(.*?)</li>", silent)
    assert lines
    assert all(
        re.fullmatch(r'<a href="/countries/RU/#[a-z_]+">[A-Z].+</a>', line) for line in lines
    )


def test_where_governments_disagree_the_reason_itself_says_so_and_leads_there(
    client: Client,
) -> None:
    html = evidence_on(client, AN_EMIRATI)
    disputed = part(html, "disagree").count('<div class="matter">')
    marked = re.findall(r"<li class=fact>([^<]*) <a class=\"door\" href=\"#disagree\">", html)
    assert len(set(marked)) == disputed > 0
    assert "Governments disagree</a>" in part(html, "happen")


def test_no_mark_leads_to_a_part_that_is_not_there(client: Client) -> None:
    for nationality in ("RU", "FR", "TR", "CN"):
        answers = {"nationalities": ["US", nationality], "destination": nationality}
        html = evidence_on(client, answers | {"role": "visit"})
        assert ('href="#disagree"' in html) is ('<h2 id="disagree">' in html)


def test_each_risk_of_the_advice_leads_to_its_place_in_the_evidence(client: Client) -> None:
    html = part(advice_on(client, A_RESERVIST), "risks")
    leads = [a.partition("/evidence/#")[2] for a in addresses(html)]
    assert sorted(leads) == sorted(articles(evidence_on(client, A_RESERVIST)))


@pytest.mark.parametrize(
    "address",
    [check(A_RESERVIST), check(START, "advice/"), check(START, "evidence/"), check(START, "text/")],
)
def test_no_page_that_advice_leads_to_is_told_its_address(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert "<form" not in response.content.decode(), "a form would have to say where it comes from"

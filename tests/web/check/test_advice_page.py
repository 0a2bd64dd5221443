"""The advice page on screen: what stands on it, in what order, and that it is told as it is."""

import re

import pytest
from django.test import Client

from riskcheck import assess
from tests.web.visiting import (
    A_RESERVIST,
    A_TOURIST,
    START,
    Reader,
    advice_on,
    between,
    check,
    sent,
)

NOTHING_FOUND = "We found no risk linked to your nationalities. We did not check other dangers."
A_UKRAINIAN = {
    "nationalities": ["CA", "UA"],
    "destination": "UA",
    "role": "visit",
    "age": 30,
    "sex": "m",
    "service_status": "never",
    "other_army": "none",
    "passport_shown": "destination",
    "open_notice": "no",
}


AN_EMIRATI = {
    "nationalities": ["CA", "AE"],
    "destination": "AE",
    "role": "visit",
    "age": 30,
    "sex": "m",
    "passport_shown": "destination",
}


def to(destination: str, *nationalities: str, **answers: object) -> dict[str, object]:
    start = {"nationalities": list(nationalities), "destination": destination, "role": "visit"}
    return start | answers


def part(html: str, heading: str) -> str:
    """One section of the page, by the id of its heading."""
    return between(html, f'<h2 id="{heading}">', "</section>")


@pytest.mark.parametrize(
    ("level", "word", "answers"),
    [
        (0, "Our sources name no special risk", A_TOURIST),
        (1, "Know this", to("AD", "US", "FR", ties=["none"])),
        (2, "Prepare", to("PR", "US", "FR")),
        (3, "Get advice before you book", to("CO", "US", "FR", ties=["none"])),
        (4, "Do not travel", A_RESERVIST),
    ],
)
def test_a_level_is_a_number_a_word_and_a_mark_of_its_own_shape(
    client: Client, level: int, word: str, answers: dict[str, object]
) -> None:
    html = advice_on(client, answers)
    verdict = between(html, f'<header class="verdict level-{level}">', "</header>")
    assert f'<b class="mark level-{level}" aria-hidden="true">{level}</b>' in verdict
    assert f'<p class="grade">Level {level} of 4</p>\n<h1>{word}</h1>' in verdict
    assert f"Level {level} of 4: {word}" in html


def test_no_risk_found_is_said_in_one_sentence_and_general_advice_follows(client: Client) -> None:
    html = advice_on(client, A_TOURIST)
    assert NOTHING_FOUND in between(html, '<header class="verdict', "</header>")
    order = [
        html.index(h) for h in ("General travel advice for Spain", "Whom to call", "Not checked")
    ]
    assert order == sorted(order)
    assert "What could happen" not in html


def test_parts_come_in_the_order_they_are_needed(client: Client) -> None:
    headings = re.findall(r'<h2 id="(\w+)">', advice_on(client, START))
    expected = ["do", "call", "happen", "instead", "unknown", "levels", "unchecked", "answers"]
    assert [heading for heading in headings if heading != "disagree"] == [*expected, "sources"]


def test_at_most_five_actions_come_before_everything(client: Client) -> None:
    html = part(advice_on(client, A_RESERVIST), "do")
    top, everything = html.split("<details>")
    count = everything.count("<li>")
    assert 1 <= top.count("<li>") <= 5 < count
    assert f"Everything you can do: {count} actions" in everything


def test_who_is_there_already_is_told_to_leave_first(client: Client) -> None:
    html = advice_on(client, A_RESERVIST | {"role": "there"})
    assert "<h1>Leave when it is lawful and safe</h1>" in html
    actions = re.findall("<li>(.*?)</li>", part(html, "do"))
    assert actions[0].startswith("Plan to leave")
    assert "Do not go, or put the trip off." not in html


def test_risks_come_highest_first_each_with_reasons_and_actions(client: Client) -> None:
    html = part(advice_on(client, A_RESERVIST), "happen")
    articles = html.split('<article class="advisory"')[1:]
    levels = [int(between(article, '<b class="mark level-', '"')) for article in articles]
    assert len(articles) >= 10
    assert levels == sorted(levels, reverse=True)
    for article in articles:
        assert "You are told this because" in article
        assert "<li class=answer>" in article or "<li class=fact>" in article


def test_each_fact_names_who_says_it_with_a_link_and_a_date(client: Client) -> None:
    html = part(advice_on(client, A_RESERVIST), "happen")
    cited = re.findall(r'<li(?: class="noted")?><a href="(.*?)">(.*?)</a>, (.*?)[:(<]', html)
    assert len(cited) > 20
    for address, name, dated in cited:
        assert address.startswith("https://")
        assert name
        assert re.search(r"\b\d{4}\b|undated", dated), (name, dated)
    assert '<a href="https://www.gov.uk/foreign-travel-advice/russia' in html


def test_sources_are_listed_once_with_their_dates(client: Client) -> None:
    html = part(advice_on(client, A_RESERVIST), "sources")
    lines = re.findall(r'<li><a href="(https://.*?)">.*?</a> <span class="date">(.*?)</span>', html)
    assert len(lines) == html.count("<li>") > 5
    assert all(dated for _address, dated in lines)
    assert re.search(r"Rules [\d.]+ · facts of \d{4}-\d\d-\d\d · judged on \d", html)


def test_a_territory_says_whose_citizenship_counts_and_whose_facts_are_used(client: Client) -> None:
    html = advice_on(client, to("PR", "US", "FR"))
    assert "In Puerto Rico, citizenship of the United States of America is what counts." in html
    assert "We hold no facts on Puerto Rico itself, so we use those on the United States" in html
    assert "is what counts" not in advice_on(client, A_TOURIST)


def test_where_governments_disagree_each_is_heard_and_the_careful_one_used(client: Client) -> None:
    html = part(advice_on(client, AN_EMIRATI), "disagree")
    matters = html.split('<div class="matter">')[1:]
    [matter] = [matter for matter in matters if "accepts a second" in matter]
    assert "Whether the United Arab Emirates accepts a second nationality" in matter
    assert "Government of Canada</a>: Emirati law allows a second citizenship." in matter
    assert "Smartraveller)</a>: A second nationality is not recognised." in matter
    assert "We used the more cautious." in matter
    assert '<h2 id="disagree">' not in advice_on(client, A_TOURIST)


def test_where_two_agree_against_one_on_the_law_that_is_said_too(client: Client) -> None:
    html = part(advice_on(client, to("BF", "CA", "BF")), "disagree")
    [matter] = [m for m in html.split('<div class="matter">')[1:] if "accepts a second" in m]
    assert matter.count("</a>: ") == 3
    assert "Two or more agree, so we used what they say." in matter
    assert "more cautious" not in matter


def test_a_place_no_source_speaks_of_is_never_called_free_of_risk(client: Client) -> None:
    html = advice_on(client, to("AQ", "US", "FR", ties=["none"]))
    assert "Level 0" not in html
    assert NOTHING_FOUND not in html
    unknown = part(html, "unknown")
    assert "We could not tell" in unknown
    assert "No source we hold speaks of:" in unknown
    assert "Whether Antarctica has compulsory military service" in unknown


def test_what_hangs_on_an_open_question_says_which_and_how_grave(client: Client) -> None:
    unknown = part(advice_on(client, START), "unknown")
    assert "If it applies to you, it could be level 4: Do not travel." in unknown
    assert "You have not answered:" in unknown
    assert "Have you done military service in Russia" in unknown


def test_every_answer_is_repeated_with_a_link_that_changes_it(client: Client) -> None:
    address = check(A_RESERVIST)
    html = part(client.get(address).content.decode(), "answers")
    links = [str(a["href"]) for a in Reader(html).of("a")][:-1]
    assert len(links) == html.count("<dt>") == len(A_RESERVIST)
    for link in links:
        assert link.startswith(address)
        assert client.get(link).status_code == 200, link


def test_not_sure_and_silence_are_said_to_be_read_as_they_are(client: Client) -> None:
    answers = A_RESERVIST | {"service_status": "unsure", "activities": ["prefer_not_to_say"]}
    html = part(advice_on(client, answers), "answers")
    assert "We read this as the riskier case." in html
    assert "We read this as none of these." in html


def test_the_page_shows_what_the_assessment_says_and_nothing_else(client: Client) -> None:
    html = sent(client, "/advice/", A_RESERVIST).content.decode()
    shown = [a["id"] for a in Reader(html).of("article")]
    assert shown == [advisory.rule.key for advisory in assess(A_RESERVIST).advisories]

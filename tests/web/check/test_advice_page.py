"""The advice page on screen: what stands on it, in what order, and that nothing is said twice."""

import re
from html import unescape

import pytest
from django.test import Client

from riskcheck import assess
from riskcheck.facts import COUNTRIES
from riskcheck.present.translator import get_translator
from riskcheck.present.verdict import write_worst
from riskcheck.rulebook.questions import SERVICE_STATUS
from riskcheck.service import assess_answers, check_answers
from tests.rulebook.travellers import complete, half_told, travellers
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
RUSSIA = COUNTRIES["RU"]
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
    return between(html, f'aria-labelledby="{heading}">', "</section>")


def verdict_of(html: str) -> str:
    return between(html, '<header class="verdict', "</header>")


@pytest.mark.parametrize(
    ("level", "word", "answers"),
    [
        (0, "Our sources name no special risk", A_TOURIST),
        (1, "Know this", complete(to("AD", "US", "FR", ties=["none"]))),
        (3, "Get advice before you book", to("CO", "US", "FR", ties=["none"])),
        (4, "Do not travel", A_RESERVIST),
    ],
)
def test_a_level_is_a_number_a_word_and_a_mark_of_its_own_shape(
    client: Client, level: int, word: str, answers: dict[str, object]
) -> None:
    verdict = verdict_of(advice_on(client, answers))
    assert f'<b class="mark level-{level}">{level}</b>' in verdict
    assert f'<p class="grade">Level {level} of 4</p>\n<h1>{word}</h1>' in verdict


def test_a_level_that_open_questions_could_raise_never_stands_bare(client: Client) -> None:
    html = advice_on(client, to("DZ", "FR", "DZ"))
    verdict = verdict_of(html)
    assert "<h1>At least level 2. Could be 4.</h1>" in verdict
    assert "Level 2 of 4" not in verdict
    number = between(verdict, "Go on: ", " questions open")
    assert int(number) > 5
    assert re.search(r'<a class="button" href="/check/[\w-]+/">Go on: ', verdict)


def test_at_the_highest_level_open_questions_are_named_below_it(client: Client) -> None:
    verdict = verdict_of(advice_on(client, to("IR", "DE", ties=["father"])))
    assert "<h1>Do not travel</h1>" in verdict
    assert "At least" not in verdict
    assert re.search(r"Go on: \d+ questions open</a>", verdict)


def test_where_nothing_is_open_nobody_is_told_to_go_on(client: Client) -> None:
    assert "Go on" not in advice_on(client, A_RESERVIST)


def test_the_first_screen_names_the_worst_the_first_step_and_whom_to_call(client: Client) -> None:
    verdict = verdict_of(advice_on(client, A_RESERVIST))
    assert "Russia can call up reservists like you and stop you leaving." in verdict
    assert "The embassy of the United States of America may not be let in." in verdict
    assert "<b>First:</b> Do not go, or put the trip off." in verdict
    assert '<a class="call" href="tel:+12025014444">' in verdict


def test_at_most_three_sentences_say_the_worst_one_of_each_risk(client: Client) -> None:
    for answers in [*travellers(120, seed=31), *half_told(120, seed=32)]:
        assessment = assess_answers(check_answers(answers))
        worst = write_worst(assessment, get_translator())
        assert bool(worst) == bool(assessment.advisories), answers
        assert len(worst) <= 3
        assert len(set(worst)) == len(worst)
        for sentence in worst:
            assert sentence.endswith(".")
            assert "%(" not in sentence


def test_no_risk_found_is_said_in_one_sentence_and_general_advice_follows(client: Client) -> None:
    html = advice_on(client, A_TOURIST)
    assert NOTHING_FOUND in verdict_of(html)
    general = part(html, "general")
    assert "<b>US, Canada</b>: take more care" in general
    assert "<b>UK, Australia</b>: take normal care" in general
    assert "What could happen" not in html
    assert "Do not carry" not in between(html, '<main id="main"', '<div class="paper">')


def test_parts_come_in_the_order_they_are_needed(client: Client) -> None:
    headings = re.findall(r'<h2 id="(\w+)"', advice_on(client, A_RESERVIST))
    assert headings == ["then", "risks", "more", "keep"]


def test_every_action_stands_once_in_order_of_time(client: Client) -> None:
    for answers in (A_RESERVIST, A_UKRAINIAN, AN_EMIRATI, to("PR", "US", "FR")):
        html = advice_on(client, answers)
        steps = [unescape(step) for step in re.findall("<li>(.*?)</li>", part(html, "then"))]
        first = unescape(between(html, "<b>First:</b> ", "</p>"))
        told = [action.text for action in assess_answers(check_answers(answers)).actions]
        assert sorted([first, *steps]) == sorted({*told, *only_there(html)})


def only_there(html: str) -> list[str]:
    """The steps that only somebody who is there is told."""
    found = re.search(r"If you are there now.*?</details>", html, re.DOTALL)
    return [unescape(step) for step in re.findall("<li>(.*?)</li>", found[0])] if found else []


def test_where_nobody_should_go_steps_for_who_goes_and_who_is_there_fold_away(
    client: Client,
) -> None:
    html = part(advice_on(client, A_RESERVIST), "then")
    shown, going, there = html.split("<details>")
    assert shown.count("<li>") == 3
    assert "If you go anyway" in going
    assert "If you are there now" in there
    assert "Plan to leave by ordinary flights" in there


def test_who_is_there_already_is_told_to_leave_first(client: Client) -> None:
    html = advice_on(client, A_RESERVIST | {"role": "there"})
    assert "<h1>Leave when it is lawful and safe</h1>" in html
    assert "<b>First:</b> Plan to leave" in html
    assert "Do not go, or put the trip off." not in html
    assert "If you go anyway" not in html


def test_risks_fold_into_at_most_seven_groups_the_gravest_first(client: Client) -> None:
    html = part(advice_on(client, A_RESERVIST), "risks")
    groups = html.split('<details class="group">')[1:]
    levels = [int(between(group, '<b class="mark level-', '"')) for group in groups]
    assert 5 <= len(groups) <= 7
    assert levels == sorted(levels, reverse=True)
    assert "open" not in re.findall("<details[^>]*>", html)


def test_each_risk_says_why_in_one_line_and_leads_to_its_evidence(client: Client) -> None:
    html = part(advice_on(client, A_RESERVIST), "risks")
    recall = between(html, 'id="reservist-wartime-recall"', "</div>")
    served = get_translator().about(SERVICE_STATUS.option("reserve").label, RUSSIA.spoken)
    assert f"Because of your answers (Age: 32 · Military service: {served})." in recall
    assert re.search(r"Canada, UK, US, Australia, .*newest \d+ \w+ \d{4}\.", recall)
    assert re.search(r'href="/check/[\w-]+/evidence/#reservist-wartime-recall"', recall)


def test_the_page_shows_the_risks_of_the_assessment_and_nothing_else(client: Client) -> None:
    html = sent(client, "/advice/", A_RESERVIST).content.decode()
    shown = re.findall(r'<div class="risk" id="([\w-]+)"', html)
    assert sorted(shown) == sorted(one.rule.key for one in assess(A_RESERVIST).advisories)


@pytest.mark.parametrize("answers", [A_RESERVIST, A_UKRAINIAN, AN_EMIRATI, A_TOURIST, START])
def test_no_sentence_stands_twice_on_the_page(client: Client, answers: dict[str, object]) -> None:
    html = advice_on(client, answers)
    main = between(html, '<main id="main"', '<div class="paper">')
    without_hidden = re.sub(r'<span class="unseen">.*?</span>', "", main)
    texts = re.findall(r"<(?:p|li|h1|h2|h3|b)>([^<]{25,})<", without_hidden)
    assert [text for text in texts if texts.count(text) > 1] == []


def test_a_territory_says_whose_citizenship_counts_and_whose_facts_are_used(client: Client) -> None:
    html = advice_on(client, to("PR", "US", "FR"))
    assert "In Puerto Rico, citizenship of the United States of America is what counts." in html
    assert "We hold no facts on Puerto Rico itself, so we use those on the United States" in html
    assert "is what counts" not in advice_on(client, A_TOURIST)


def test_a_place_no_source_speaks_of_is_never_called_free_of_risk(client: Client) -> None:
    html = advice_on(client, to("AQ", "US", "FR", ties=["none"]))
    assert "Level 0" not in html
    assert NOTHING_FOUND not in html


def test_every_answer_is_repeated_with_a_link_that_changes_it(client: Client) -> None:
    address = check(A_RESERVIST)
    html = between(client.get(address).content.decode(), '<details id="answers">', "</details>")
    links = [str(a["href"]) for a in Reader(html).of("a")][:-1]
    assert len(links) == html.count("<dt>") == len(A_RESERVIST)
    for link in links:
        assert link.startswith(address)
        assert client.get(link).status_code == 200, link


def test_not_sure_and_silence_are_said_to_be_read_as_they_are(client: Client) -> None:
    answers = A_RESERVIST | {"service_status": "unsure", "activities": ["prefer_not_to_say"]}
    html = between(advice_on(client, answers), '<details id="answers">', "</details>")
    assert "We read this as the riskier case." in html
    assert "We read this as none of these." in html


def test_what_is_kept_says_its_risk_in_a_line(client: Client) -> None:
    keep = part(advice_on(client, A_RESERVIST), "keep")
    for paper in ("family-card", "checklist", "sheet", "text", "show"):
        assert re.search(rf'/{paper}/">[^<]+</a> <span>[^<]+</span>', keep), paper
    assert "Do not carry it" in keep


def test_the_bar_leads_to_parts_that_are_there(client: Client) -> None:
    for answers in (A_RESERVIST, A_TOURIST, START):
        html = advice_on(client, answers)
        bar = between(html, '<nav class="quick"', "</nav>")
        for place in re.findall('href="#(.*?)"', bar):
            assert f'id="{place}"' in html

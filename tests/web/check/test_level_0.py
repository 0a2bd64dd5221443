"""Level 0 says that sources name no special risk, and beside it what they do not speak of."""

import re

import pytest
from django.test import Client

from riskcheck.engine.declarations.rules import HEADLINES, Level
from riskcheck.present.translator import get_translator
from riskcheck.present.unknowns import MOST_NAMED, list_unknown_facts, write_silence
from riskcheck.rulebook.names import LEVELS_THERE
from riskcheck.service import assess_answers, check_answers
from tests.rulebook.travellers import half_told, travellers
from tests.web.visiting import A_RESERVIST, A_TOURIST, advice_on, between, check, sent

HEADLINE = "Our sources name no special risk"
SILENT = "our sources do not say "


def test_the_words_are_the_same_for_who_is_there() -> None:
    assert HEADLINES[Level.NONE_FOUND] == LEVELS_THERE[Level.NONE_FOUND] == HEADLINE


def test_on_the_page_the_first_of_what_we_could_not_tell_fold_behind_a_line(client: Client) -> None:
    html = advice_on(client, A_TOURIST)
    verdict = between(html, '<header class="verdict', "</header>")
    assert f"<h1>{HEADLINE}</h1>" in verdict
    assert "We found no risk linked to your nationalities." in verdict
    lead = between(html, "<summary>Not known, not checked, versions</summary>", "</p>")
    evidence = client.get(check(A_TOURIST, "evidence/")).content.decode()
    listed = between(evidence, "<p>No source that we have read speaks of these:</p>", "</ul>")
    first = re.findall(r'<li><a href="[^"]+">(.*?)(?: \(|</a>)', listed)[:MOST_NAMED]
    assert len(first) == MOST_NAMED
    assert [matter for matter in first if matter.lower() not in lead.lower()] == []


def test_the_sheet_and_the_desk_name_them_too(client: Client) -> None:
    band = between(advice_on(client, A_TOURIST), '<div class="band', "</div>")
    desk = sent(client, "/desk/", A_TOURIST).content.decode()
    result = between(desk, '<p class="pending complete">', "<h3>")
    for said in (band, result):
        assert f"Among other things, {SILENT}" in said
    assert f"Level 0 of 4: {HEADLINE}" in band
    assert f'<h2 id="level">{HEADLINE}</h2>' in desk


@pytest.mark.parametrize("door", ["/advice/", "/desk/"])
def test_above_level_0_nothing_of_it_is_said(client: Client, door: str) -> None:
    html = sent(client, door, A_RESERVIST).content.decode()
    assert "do not say" not in html
    assert HEADLINE not in html


def test_the_page_on_levels_says_the_same(client: Client) -> None:
    assert f"Level 0: {HEADLINE}." in client.get("/about/").content.decode()


def test_it_names_the_first_that_no_source_speaks_of_in_that_order() -> None:
    speaker = get_translator()
    met = 0
    for answers in [*travellers(250, seed=71), *half_told(250, seed=72)]:
        assessment = assess_answers(check_answers(answers))
        said = write_silence(assessment, speaker)
        facts = list_unknown_facts(assessment, speaker)
        unknown = facts.first + facts.smaller
        if assessment.level or not unknown:
            assert said == "", answers
            continue
        met += 1
        more = len(unknown) > MOST_NAMED
        assert said.startswith("Among other things, our" if more else "Our sources"), answers
        for fact in unknown[:MOST_NAMED]:
            assert fact.text.partition(" (")[0].lower() in said.lower(), answers
    assert met

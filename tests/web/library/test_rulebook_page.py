"""The rulebook as a page: everything lawyers declare has its place, its words and its anchor."""

import re
from collections import Counter
from html import escape

import pytest
from django.test import Client

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.conditions.leaves import Leaf
from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.judging.decision_table import build_decision_table
from riskcheck.engine.model.truth import NO, YES, Truth
from riskcheck.present.condition_text.conditions import WORDS, describe_condition
from riskcheck.present.phrases import translate_template_text
from riskcheck.present.translator import get_translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.web.library.decision_tables import GROUPS, verdicts_on
from tests.web.visiting import Reader

LEAVES = {
    leaf
    for condition in (*(rule.applies_when for rule in RULEBOOK.rules), *RULEBOOK.scopes.values())
    for leaf in condition.leaves()
}
PROMISED = [
    *(rule.key for rule in RULEBOOK.rules),
    *(f"fact-{key}" for key in RULEBOOK.kinds),
    *(f"question-{key}" for key in RULEBOOK.questions),
    *(f"group-{key}" for key in RULEBOOK.scopes),
    *{f"action-{action.key}" for rule in RULEBOOK.rules for action in rule.what_to_do},
]


@pytest.fixture
def html(client: Client) -> str:
    return client.get("/rulebook/").content.decode()


def entry(html: str, anchor: str) -> str:
    return html.split(f'<article class="entry" id="{anchor}">')[1].split("</article>")[0]


def test_every_promised_anchor_is_there_once(html: str) -> None:
    ids = Counter(Reader(html).values("id"))
    assert [anchor for anchor in PROMISED if ids[anchor] != 1] == []


def test_every_link_to_an_anchor_of_the_rulebook_leads_somewhere(html: str) -> None:
    reader = Reader(html)
    within = {href[1:] for href in reader.values("href") if href.startswith("#")}
    assert within <= set(reader.values("id"))


def test_every_rule_has_its_texts_its_sources_and_its_actions(html: str) -> None:
    for rule in RULEBOOK.rules:
        shown = entry(html, rule.key)
        assert escape(translate_template_text(rule.title, get_translator())) in shown, rule.key
        assert escape(translate_template_text(rule.advice, get_translator())) in shown, rule.key
        assert f"Level {int(rule.level)}: " in shown, rule.key
        for kind in rule.facts:
            assert f'<a href="#fact-{kind.key}">' in shown, (rule.key, kind.key)
        for action in rule.what_to_do:
            assert f'href="#action-{action.key}"' in shown, (rule.key, action.key)
        if rule.milder_form_of:
            assert f'milder form of <a href="#{rule.milder_form_of.key}">' in shown, rule.key


def test_every_fact_names_the_rules_that_read_it(html: str) -> None:
    for key, kind in RULEBOOK.kinds.items():
        shown = entry(html, f"fact-{key}")
        reading = {rule.key for rule in RULEBOOK.rules if kind in rule.facts}
        assert set(re.findall(r'href="#([^"]+)"', shown)) == reading, key


def in_full(condition: Condition, truth: Truth) -> str:
    name = GROUPS.get(condition)
    return (
        f"{name}: {truth}"
        if name
        else describe_condition(condition, truth is YES, get_translator())
    )


@pytest.mark.parametrize("rule", RULEBOOK.rules, ids=lambda rule: rule.key)
def test_what_is_told_once_and_each_way_make_the_rows_of_the_table(rule: Rule) -> None:
    table = build_decision_table(rule.applies_when, GROUPS)
    for verdict, told in zip((YES, NO), verdicts_on(rule, get_translator()), strict=True):
        rows = {
            frozenset(in_full(column, truth) for column, truth in row.cells)
            for row in table.rows
            if row.verdict is verdict
        }
        ways = [(*told.always, *way) for way in told.ways or [[]]]
        names = {
            part: f"{part.group}: {YES if part.text.startswith('Among') else NO}"
            for way in ways
            for part in way
            if part.group
        }
        assert {frozenset(names.get(part, part.text) for part in way) for way in ways} == rows


def test_the_page_shows_every_way_of_every_rule(html: str) -> None:
    for rule in RULEBOOK.rules:
        shown = entry(html, rule.key)
        for told in verdicts_on(rule, get_translator()):
            for part in (*told.always, *(part for way in told.ways for part in way)):
                assert escape(part.text, quote=True) in shown, (rule.key, part.text)
            assert shown.count("<tr>") >= len(told.ways)
        assert "We could not tell." in shown


def test_every_leaf_has_words_of_its_own_where_it_holds_and_where_it_fails() -> None:
    for holds in (True, False):
        said = Counter(describe_condition(leaf, holds, get_translator()) for leaf in LEAVES)
        assert [text for text, times in said.items() if times > 1] == []
    for leaf in LEAVES:
        assert describe_condition(leaf, True, get_translator()) != describe_condition(
            leaf, False, get_translator()
        )
    kinds = {type(leaf) for leaf in LEAVES}
    unfamiliar = [kind for kind in kinds if kind.in_words is not worded_as(kind).in_words]
    assert unfamiliar == [], "pages/answerwords.py or factwords.py has no words for these"


def worded_as(kind: type) -> type:
    """The kind of leaf whose words stand for another: itself, what it only refines, or none."""
    return next((each for each in kind.__mro__ if each in WORDS), Leaf)


@pytest.mark.parametrize("holds", [True, False])
def test_no_words_hold_a_key_of_ours(holds: bool) -> None:
    keys = {*RULEBOOK.kinds, *RULEBOOK.questions}
    technical = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b")
    for leaf in LEAVES:
        words = describe_condition(leaf, holds, get_translator())
        assert not technical.search(words), words
        assert words[:1].isupper(), words
    assert any(technical.fullmatch(key) for key in keys)

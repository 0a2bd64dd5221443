"""The rulebook as pages: everything lawyers declare has its place, its words and its anchor."""

import re
from collections import Counter
from functools import cache

import pytest
from django.test import Client

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.declarations.rules import Risk, Rule
from riskcheck.engine.judging.decision_table import build_decision_table
from riskcheck.engine.model.truth import NO, YES, Truth
from riskcheck.present import rulebook_addresses as addresses
from riskcheck.present.condition_writer import describe_leaf
from riskcheck.present.phrases import translate_template_text
from riskcheck.present.rulebook_text.decision_tables import describe_table
from riskcheck.present.rulebook_text.groups import GROUPS
from riskcheck.present.translator import get_translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import REACHES
from riskcheck.web.library.rulebook import PARTS
from tests.web.visiting import Nesting, Reader, between

LEAVES = {
    leaf
    for condition in (*(rule.applies_when for rule in RULEBOOK.rules), *RULEBOOK.scopes.values())
    for leaf in condition.leaves()
}
ACTIONS = {action for rule in RULEBOOK.rules for action in rule.what_to_do}
ENTRIES = [
    *map(addresses.make_rule_address, RULEBOOK.rules),
    *map(addresses.make_kind_address, RULEBOOK.kinds.values()),
    *map(addresses.make_question_address, RULEBOOK.questions.values()),
    *map(addresses.make_group_address, REACHES),
    *map(addresses.make_action_address, ACTIONS),
]
"""Where every entry stands. The anchors are public, on their pages and on the index."""


PART_ADDRESSES = [addresses.make_part_address(part) for part in PARTS]


@cache
def page(address: str) -> str:
    response = Client().get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def entry(address: str) -> str:
    """An entry as its page shows it, as text without entities."""
    on, _, anchor = address.partition("#")
    return between(page(on), f'<article class="entry" id="{anchor}">', "</article>")


def test_every_entry_stands_once_on_its_page_and_on_no_other() -> None:
    shown = Counter(
        f"{address}#{attributes['id']}"
        for address in PART_ADDRESSES
        for attributes in Reader(page(address)).of("article")
    )
    assert shown == Counter(ENTRIES)


def test_the_index_has_every_anchor_with_a_link_to_the_page_of_its_entry() -> None:
    html = page(addresses.make_part_address())
    ids = Counter(Reader(html).values("id"))
    for address in ENTRIES:
        anchor = address.partition("#")[2]
        assert ids[anchor] == 1, anchor
        assert f'<li id="{anchor}"><a href="{address}">' in html, anchor
    for risk in Risk:
        address = addresses.make_risk_address(risk)
        assert f'<li id="risk-{risk.value}"><a href="{address}">' in html, risk


def test_every_link_within_the_rulebook_leads_somewhere() -> None:
    ids = {
        address: set(Reader(page(address)).values("id"))
        for address in (*PART_ADDRESSES, "/rulebook/")
    }
    for address in ids:
        for href in Reader(page(address)).values("href"):
            on, _, anchor = href.partition("#")
            if href.startswith(("#", "/rulebook/")):
                assert anchor in {"", *ids[on or address]}, (address, href)


def test_every_part_is_a_page_in_order() -> None:
    for address in PART_ADDRESSES:
        html = page(address)
        reader = Reader(html)
        assert Nesting(html).wrong == [], address
        assert len(reader.of("h1")) == 1, address
        assert max(Counter(reader.values("id")).values()) == 1, address
        assert set(reader.values("aria-labelledby")) <= set(reader.values("id")), address


def test_every_rule_has_its_texts_its_sources_and_its_actions() -> None:
    for rule in RULEBOOK.rules:
        shown = entry(addresses.make_rule_address(rule))
        assert translate_template_text(rule.title, get_translator()) in shown, rule.key
        assert translate_template_text(rule.advice, get_translator()) in shown, rule.key
        assert f"Level {int(rule.level)}: " in shown, rule.key
        for kind in rule.facts:
            assert f'<a href="{addresses.make_kind_address(kind)}">' in shown, (rule.key, kind.key)
        for action in rule.what_to_do:
            link = f'href="{addresses.make_action_address(action)}"'
            assert link in shown, (rule.key, action.key)
        if rule.milder_form_of:
            stronger = addresses.make_rule_address(rule.milder_form_of)
            assert f'milder form of <span translate="no"><a href="{stronger}">' in shown, rule.key


def test_every_fact_names_the_rules_that_read_it() -> None:
    for key, kind in RULEBOOK.kinds.items():
        shown = entry(addresses.make_kind_address(kind))
        reading = {addresses.make_rule_address(r) for r in RULEBOOK.rules if kind in r.facts}
        assert set(re.findall(r'href="([^"]+)"', shown)) == reading, key


def in_full(condition: Condition, truth: Truth) -> str:
    name = GROUPS.get(condition)
    return f"{name}: {truth}" if name else describe_leaf(condition, truth is YES, get_translator())


@pytest.mark.parametrize("rule", RULEBOOK.rules, ids=lambda rule: rule.key)
def test_what_is_told_once_and_each_way_make_the_rows_of_the_table(rule: Rule) -> None:
    table = build_decision_table(rule.applies_when, GROUPS)
    told_of_both = describe_table(rule, get_translator()).verdicts
    for verdict, told in zip((YES, NO), told_of_both, strict=True):
        rows = {
            frozenset(in_full(column, truth) for column, truth in row.cells)
            for row in table.rows
            if row.verdict is verdict
        }
        ways = [(*told.always, *way) for way in told.ways or [[]]]
        names = {
            part: f"{part.address.partition('#group-')[2]}: {YES if part.text.startswith('Among') else NO}"
            for way in ways
            for part in way
            if part.address
        }
        assert {frozenset(names.get(part, part.text) for part in way) for way in ways} == rows


def test_the_page_shows_every_way_of_every_rule() -> None:
    for rule in RULEBOOK.rules:
        shown = entry(addresses.make_rule_address(rule))
        for told in describe_table(rule, get_translator()).verdicts:
            for part in (*told.always, *(part for way in told.ways for part in way)):
                assert part.text in shown, (rule.key, part.text)
            assert shown.count("<tr>") >= len(told.ways)
        assert "We could not tell." in shown


def test_every_leaf_has_words_of_its_own_where_it_holds_and_where_it_fails() -> None:
    for holds in (True, False):
        said = Counter(describe_leaf(leaf, holds, get_translator()) for leaf in LEAVES)
        assert [text for text, times in said.items() if times > 1] == []
    for leaf in LEAVES:
        assert describe_leaf(leaf, True, get_translator()) != describe_leaf(
            leaf, False, get_translator()
        )


@pytest.mark.parametrize("holds", [True, False])
def test_no_words_hold_a_key_of_ours(holds: bool) -> None:
    keys = {*RULEBOOK.kinds, *RULEBOOK.questions}
    technical = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b")
    for leaf in LEAVES:
        words = describe_leaf(leaf, holds, get_translator())
        assert not technical.search(words), words
        assert words[:1].isupper(), words
    assert any(technical.fullmatch(key) for key in keys)


@pytest.mark.parametrize("part", ["mobilisation", "questions"])
def test_an_address_without_its_slash_leads_on_for_good(client: Client, part: str) -> None:
    response = client.get(f"/rulebook/{part}")
    assert (response.status_code, response.headers["Location"]) == (301, f"/rulebook/{part}/")


@pytest.mark.parametrize("part", ["nonsense/", "nonsense", "Mobilisation/", "mobilisation/x"])
def test_there_is_no_other_page_of_the_rulebook(client: Client, part: str) -> None:
    assert client.get(f"/rulebook/{part}").status_code == 404

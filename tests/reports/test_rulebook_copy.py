"""The reading copy: what a lawyer reads of a rule is what the rule does."""

import re

import pytest

from riskcheck.engine.declarations.papers import PaperSection
from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.judging.decision_table import build_decision_table, list_cases
from riskcheck.engine.model.facts import Standing
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from riskcheck.facts import COUNTRIES
from riskcheck.reports.rulebook_copy import groups_of
from riskcheck.reports.rulebook_copy.decisions import decisions
from riskcheck.reports.rulebook_copy.outline import in_words
from riskcheck.reports.rulebook_copy.papers import checklist_lines, family_card_lines
from riskcheck.reports.rulebook_copy.rules import rule_lines
from riskcheck.reports.rulebook_copy.sources import stated_facts
from riskcheck.rulebook import RULEBOOK, familycard

GROUPS = groups_of(RULEBOOK)
FEW = 300

every_rule = pytest.mark.parametrize("rule", RULEBOOK.rules, ids=lambda rule: rule.key)


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


@every_rule
def test_the_table_as_printed_says_what_the_rule_says(rule: Rule) -> None:
    _summary, _, heads, _dashes, *rows, _, _end = decisions(rule.applies_when, GROUPS)
    verdicts = [YES if head.startswith("applies") else NO for head in cells(heads)[1:]]
    columns = {
        in_words(c, GROUPS): c for c in build_decision_table(rule.applies_when, GROUPS).columns
    }
    assert [cells(row)[0] for row in rows] == list(columns)
    ways: list[list[tuple[str, Truth]]] = [[] for _ in verdicts]
    for row in rows:
        part, *marks = cells(row)
        for way, mark in zip(ways, marks, strict=True):
            if mark != "·":
                way.append((part, {"yes": YES, "no": NO}[mark]))
    for case in list_cases(rule, RULEBOOK, FEW):
        settled = {
            verdict
            for verdict, way in zip(verdicts, ways, strict=True)
            if all(case.truth(columns[part]) is truth for part, truth in way)
        }
        assert (settled or {UNKNOWN}) == {case.truth(rule.applies_when)}


@every_rule
def test_a_rule_shows_its_groups_its_actions_and_every_fact_it_reads(rule: Rule) -> None:
    text = "\n".join(rule_lines(rule, GROUPS))
    for action in rule.what_to_do:
        assert action.text in text
    for kind in rule.facts:
        assert f"\n  - {kind.key}: " in text
    for group in re.findall(r"among \*(\w+)\*", text):
        assert re.search(rf"- Groups of people: .*\b{group}\b", text)


def test_the_number_of_sources_is_that_of_the_country_files() -> None:
    rule = next(rule for rule in RULEBOOK.rules if rule.key == "call-up")
    lines = dict(line.split(": ", 1) for line in stated_facts(rule, COUNTRIES))
    stated = [
        place.facts["conscription"]
        for place in COUNTRIES.values()
        if "conscription" in place.facts and not place.facts_from
    ]
    by_canada = [f for f in stated if any(s.source.issuer == "CA" for s in f.statements)]
    by_law = [f for f in stated if any(s.source.standing is Standing.LAW for s in f.statements)]
    assert lines["conscription"].startswith(f"{len(stated)} destinations: ")
    assert f"Canada {len(by_canada)}" in lines["conscription"]
    assert f"laws and official pages {len(by_law)}" in lines["conscription"]


def test_a_fact_that_nobody_states_is_said_to_be_stated_by_nobody() -> None:
    rule = next(rule for rule in RULEBOOK.rules if rule.key == "call-up")
    lines = dict(line.split(": ", 1) for line in stated_facts(rule, {}))
    assert set(lines.values()) == {"no source states it of any destination"}


def test_the_papers_are_read_whole() -> None:
    checklist = "\n".join(checklist_lines(RULEBOOK, GROUPS))
    for rule in RULEBOOK.rules:
        assert [a.key for a in rule.what_to_do if f"- {a.text}" not in checklist] == []
    card = "\n".join(family_card_lines(GROUPS)).replace("[country]", "%(country)s")
    parts = [part for part in vars(familycard).values() if isinstance(part, PaperSection)]
    assert len(parts) == 4
    told = [line for part in parts for line in part.lines] + [*familycard.WHO_MAY_BE_LET_IN]
    assert [line.text for line in told if line.text not in card] == []

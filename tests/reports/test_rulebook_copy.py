"""The reading copy: what a lawyer reads of a rule is what the rule does."""

import re

import pytest

from riskcheck.engine.conditions.judgement import CaseJudgement
from riskcheck.engine.declarations.papers import PaperSection
from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.judging.decision_table import build_decision_table, list_cases
from riskcheck.engine.model.facts import Standing, read_reach
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from riskcheck.facts import COUNTRIES
from riskcheck.present.phrases import translate_template_text
from riskcheck.present.rulebook_text.groups import GROUPS, describe_part
from riskcheck.present.rulebook_text.papers import describe_checklist, describe_family_card
from riskcheck.present.rulebook_text.rules import describe_rule
from riskcheck.present.rulebook_text.stated import list_stated
from riskcheck.present.translator import get_translator
from riskcheck.reports.rulebook_copy import write_reading_copy
from riskcheck.reports.rulebook_copy.papers import print_checklist, print_family_card
from riskcheck.reports.rulebook_copy.rules import print_rule, print_stated, print_table
from riskcheck.rulebook import RULEBOOK, familycard
from riskcheck.rulebook.names import REACHES

FEW = 300

every_rule = pytest.mark.parametrize("rule", RULEBOOK.rules, ids=lambda rule: rule.key)


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


@every_rule
def test_the_table_as_printed_says_what_the_rule_says(rule: Rule) -> None:
    printed = print_table(describe_rule(rule, get_translator()).table)
    _summary, _, heads, _dashes, *rows, _, _end = printed
    verdicts = [YES if head.startswith("applies") else NO for head in cells(heads)[1:]]
    columns = {
        describe_part(c, True, get_translator()): c
        for c in build_decision_table(rule.applies_when, GROUPS).columns
    }
    assert [cells(row)[0] for row in rows] == list(columns)
    ways: list[list[tuple[str, Truth]]] = [[] for _ in verdicts]
    for row in rows:
        part, *marks = cells(row)
        for way, mark in zip(ways, marks, strict=True):
            if mark != "·":
                way.append((part, {"yes": YES, "no": NO}[mark]))
    for case in list_cases(rule, RULEBOOK, FEW):
        judgement = CaseJudgement(case, RULEBOOK.scopes)
        settled = {
            verdict
            for verdict, way in zip(verdicts, ways, strict=True)
            if all(judgement.truth(columns[part]) is truth for part, truth in way)
        }
        assert (settled or {UNKNOWN}) == {judgement.truth(rule.applies_when)}


@every_rule
def test_a_rule_shows_its_groups_its_actions_and_every_fact_it_reads(rule: Rule) -> None:
    text = "\n".join(print_rule(describe_rule(rule, get_translator())))
    for action in rule.what_to_do:
        assert action.text in text
    for kind in rule.facts:
        assert f"\n  - {kind.key}: " in text
    for group in re.findall(r"Among these: .* \(\*(\w+)\*\)", text):
        assert re.search(rf"- Groups of people: .*\b{group}\b", text)


@every_rule
def test_every_part_of_a_condition_stands_in_its_outline(rule: Rule) -> None:
    outline = "\n".join(print_rule(describe_rule(rule, get_translator()))).split("<details>")[0]
    for part in build_decision_table(rule.applies_when, GROUPS).columns:
        as_it_holds, as_it_fails = (describe_part(part, x, get_translator()) for x in (True, False))
        assert f"- {as_it_holds}" in outline or f"- {as_it_fails}" in outline


def test_the_number_of_sources_is_that_of_the_country_files() -> None:
    rule = next(rule for rule in RULEBOOK.rules if rule.key == "call-up")
    lines = dict(print_stated(stated).split(": ", 1) for stated in list_stated(rule))
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
    lines = dict(print_stated(stated).split(": ", 1) for stated in list_stated(rule, {}))
    assert set(lines.values()) == {"no source states it of any destination"}


def test_the_papers_are_read_whole() -> None:
    checklist = "\n".join(print_checklist(describe_checklist(get_translator())))
    for rule in RULEBOOK.rules:
        assert [a.key for a in rule.what_to_do if f"- {a.text}" not in checklist] == []
    card = "\n".join(print_family_card(describe_family_card(get_translator())))
    parts = [part for part in vars(familycard).values() if isinstance(part, PaperSection)]
    assert len(parts) == 4
    told = [line for part in parts for line in part.lines] + [*familycard.WHO_MAY_BE_LET_IN]
    texts = [translate_template_text(line.text, get_translator()) for line in told]
    assert [text for text in texts if text not in card] == []


def test_the_copy_holds_every_rule_question_value_and_kind_of_fact() -> None:
    copy = write_reading_copy()
    for key in (*(rule.key for rule in RULEBOOK.rules), *RULEBOOK.questions, *RULEBOOK.kinds):
        assert f"\n### {key}\n" in copy, key
    for question in RULEBOOK.questions.values():
        for option in question.options:
            assert f"\n  - `{option.value}` " in copy, (question.key, option.value)
    for kind in RULEBOOK.kinds.values():
        for value in kind.sentences.keys() - {"*"}:
            assert f"\n- `{value}` " in copy, (kind.key, value)
    declared = {read_reach(name).group for name in RULEBOOK.scopes}
    assert declared == REACHES.keys()
    for name in declared:
        assert f"\n**{name}** (" in copy, name

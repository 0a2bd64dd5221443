"""Every rule is told of in a story; every rule of one country in two: it applies, it does not."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from riskcheck.engine.conditions.leaves import DestinationIs
from riskcheck.engine.declarations.rules import Rule
from riskcheck.rulebook import RULEBOOK

KEYS = {rule.key for rule in RULEBOOK.rules}


def strings(tree: ast.AST) -> set[str]:
    return {
        n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)
    }


def named(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def stories_of(path: Path) -> Iterator[set[str]]:
    """For each story of a file, the keys of rules it names, also by the file's own constants."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants: dict[str, set[str]] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            through = set().union(*(constants.get(name, set()) for name in named(node.value)))
            constants[node.targets[0].id] = (strings(node.value) & KEYS) | through
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            by_name = [constants.get(name, set()) for name in named(node)]
            yield (strings(node) & KEYS).union(*by_name)


TOLD_OF = Counter(
    key
    for path in Path(__file__).parent.rglob("test_*.py")
    if path != Path(__file__)
    for keys in stories_of(path)
    for key in keys
)


def is_of_one_country(rule: Rule) -> bool:
    return any(isinstance(leaf, DestinationIs) for leaf in rule.applies_when.leaves_wanted())


@pytest.mark.parametrize("rule", RULEBOOK.rules, ids=lambda rule: rule.key)
def test_it_is_told_of(rule: Rule) -> None:
    assert TOLD_OF[rule.key] >= (2 if is_of_one_country(rule) else 1)

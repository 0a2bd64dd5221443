"""Rules are found where they stand; a wrong one stops the start with its file and the reason."""

import importlib
from collections.abc import Callable
from itertools import count
from pathlib import Path
from types import ModuleType

import pytest

from riskcheck.engine.declarations.find_rules import ANY_OTHER_COUNTRY, BadRule, find_rules
from riskcheck.operations.startup import exit_with_one_line
from tests.engine.declarations.editions import EDITIONS

TOPIC = """
from riskcheck.engine.conditions.dsl import anyone, destination_is
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from tests.engine.declarations.editions import FIRST, FRENCH_TRAVELLERS, SECOND, TRAVELLERS

def rule(key, applies_when=anyone, since=FIRST, told_to=()):
    return Rule(
        key, Risk.MONEY, Level.KNOW_THIS, "Title", applies_when, "Advice.", (),
        since=since, told_to=told_to,
    )
"""

ORDER = ("first", "BB", ANY_OTHER_COUNTRY, "last")
GOOD = {
    "topics/last.py": f"{TOPIC}\nLAST = rule('last', since=SECOND, told_to=(TRAVELLERS,))\nRULES = (LAST,)",
    "topics/first.py": f"{TOPIC}\nONE, TWO = rule('one'), rule('two')\nRULES = (TWO, ONE)",
    "countries/CC.py": f"{TOPIC}\nRULES = (rule('of-c', destination_is('DD', 'CC')),)",
    "countries/AA.py": f"{TOPIC}\nRULES = (rule('of-a', destination_is('AA')),)",
    "countries/BB.py": f"{TOPIC}\nRULES = (rule('of-b', destination_is('BB')),)",
}

numbers = count()
Packages = Callable[[dict[str, str]], tuple[ModuleType, ModuleType]]


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Packages:
    """Packages of topics and countries that hold these files."""

    def write(files: dict[str, str]) -> tuple[ModuleType, ModuleType]:
        name = f"written_rules_{next(numbers)}"
        for file, text in {**files, "topics/__init__.py": "", "countries/__init__.py": ""}.items():
            path = tmp_path / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        monkeypatch.syspath_prepend(tmp_path)
        importlib.invalidate_caches()
        return (
            importlib.import_module(f"{name}.topics"),
            importlib.import_module(f"{name}.countries"),
        )

    return write


def test_they_stand_in_the_order_named_and_other_countries_by_their_codes(
    packages: Packages,
) -> None:
    found = find_rules(*packages(GOOD), ORDER, EDITIONS)
    assert [rule.key for rule in found] == ["two", "one", "of-b", "of-a", "of-c", "last"]


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("topics/last.py", f"{TOPIC}\nRULES = (rule('one'),)", "topics/last.py: one stands in topics/first.py too"),
        ("topics/last.py", f"{TOPIC}\nLAST = rule('last')\nRULES = (LAST, LAST)", "topics/last.py: last stands in topics/last.py too"),
        ("topics/last.py", f"{TOPIC}\nLAST = rule('last')\nRULES = ()", "topics/last.py: LAST is not among its RULES"),
        ("topics/last.py", f"{TOPIC}\nRULES = rule('last')", "topics/last.py: needs RULES, a tuple of its rules"),
        ("topics/last.py", TOPIC, "topics/last.py: needs RULES, a tuple of its rules"),
        ("topics/last.py", f"{TOPIC}\nRULES = (rule(),)", "topics/last.py, line 12: rule() missing 1 required positional argument: 'key'"),
        ("topics/last.py", "RULES = (", "topics/last.py, line 1: '(' was never closed"),
        ("topics/other.py", f"{TOPIC}\nRULES = ()", "topics/other.py: the order of the rules and the modules differ in other"),
        ("countries/BB.py", f"{TOPIC}\nRULES = (rule('of-b'),)", 'countries/BB.py: of-b does not say destination_is("BB")'),
        ("topics/last.py", f"{TOPIC}\nRULES = (rule('last', since=None),)", "topics/last.py: last does not say since which edition"),
        ("topics/last.py", f"{TOPIC}\nRULES = (rule('last', since=SECOND),)", "topics/last.py: last does not say told_to, who is told by it since then"),
        ("countries/BB.py", f"{TOPIC}\nRULES = (rule('of-b', destination_is('BB'), told_to=(FRENCH_TRAVELLERS,)),)", "countries/BB.py: of-b: told_to names countries without BB"),
        ("countries/BB.py", f"{TOPIC}\nRULES = (rule('of-b', destination_is('CC')),)", 'countries/BB.py: of-b does not say destination_is("BB")'),
    ],
)  # fmt: skip
def test_a_wrong_one_stops_the_start_with_its_file_and_the_reason(
    packages: Packages, file: str, text: str, said: str
) -> None:
    written = packages({**GOOD, file: text})
    with pytest.raises(SystemExit) as stopped, exit_with_one_line():
        find_rules(*written, ORDER, EDITIONS)
    assert str(stopped.value) == f"riskcheck cannot start: {said}"


def test_a_module_that_is_named_and_not_there_stops_the_start(packages: Packages) -> None:
    with pytest.raises(BadRule, match=r"topics/__init__\.py: .* differ in gone"):
        find_rules(*packages(GOOD), (*ORDER, "gone"), EDITIONS)

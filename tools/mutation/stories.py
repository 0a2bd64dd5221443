"""The stories of tests/stories, told in this process against any rulebook."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Any

from riskcheck import service
from riskcheck.engine.declarations.rules import Rulebook
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.questions import Answers
from riskcheck.rulebook import RULEBOOK

ROOT = Path(__file__).resolve().parents[2]


@dataclass(eq=False)
class Story:
    """A test function with its arguments; `cases` are those it asks about, once it was told."""

    name: str
    function: Any
    arguments: Mapping[str, Any]
    source: str
    file_source: str
    cases: list[Case] = field(default_factory=list)

    def distance(self, key: str) -> int:
        """0 for a story that names the rule, 1 for one in a file that does, 2 for the others."""
        named = f'"{key}"'
        return 0 if named in self.source else 1 if named in self.file_source else 2

    def fails(self, rulebook: Rulebook) -> bool:
        """Whether the story notices that it is told against this rulebook."""
        _replace("RULEBOOK", rulebook)
        try:
            self.function(**self.arguments)
        except Exception:  # noqa: BLE001
            return True
        finally:
            _replace("RULEBOOK", RULEBOOK)
        return False

    def listen(self) -> bool:
        """Tell it once as things stand, keep the cases it asks about, and say whether it holds."""
        true = service.assess_answers

        def check(answers: Answers, day: Any = None) -> Assessment:
            assessment = true(answers, day)
            self.cases.append(assessment.case)
            return assessment

        _replace("assess_answers", check)
        try:
            return not self.fails(RULEBOOK)
        finally:
            _replace("assess_answers", true)


def _replace(name: str, value: object) -> None:
    """What every story asks of the service, for as long as one is told."""
    setattr(service, name, value)


def stories(folder: str = "tests/stories") -> list[Story]:
    """Every story of the folder."""
    found: list[Story] = []
    for path in sorted((ROOT / folder).rglob("test_*.py")):
        module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if name.startswith("test_") and function.__module__ == module.__name__:
                found += _told(path.name, name, function)
    return found


def _told(file: str, name: str, function: Any) -> Iterator[Story]:
    source = inspect.getsource(function)
    file_source = Path(inspect.getfile(function)).read_text(encoding="utf-8")
    several = [list(_arguments(mark)) for mark in getattr(function, "pytestmark", ())]
    for chosen in product(*several):
        arguments = {key: value for part in chosen for key, value in part.items()}
        if set(inspect.signature(function).parameters) != set(arguments):
            raise SystemExit(f"{file}: {name} takes something else than parametrized arguments.")
        shown = f" {list(arguments.values())}" if arguments else ""
        yield Story(f"{file}: {name}{shown}", function, arguments, source, file_source)


def _arguments(mark: Any) -> Iterator[dict[str, Any]]:
    if mark.name != "parametrize":
        raise SystemExit(f"A story is marked {mark.name}, which is not understood.")
    names, values = mark.args[:2]
    keys = [n.strip() for n in names.split(",")] if isinstance(names, str) else list(names)
    for value in values:
        single = [value] if len(keys) == 1 else value
        yield dict(zip(keys, value.values if hasattr(value, "marks") else single, strict=True))

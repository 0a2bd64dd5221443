"""The repository keeps its own rules: where imports point, what is left lying about."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
MADE = {line.strip("/") for line in (ROOT / ".gitignore").read_text().splitlines()} | {".git"}
LIBRARIES = {"engine": set(), "rulebook": set(), "facts": {"tomli"}}
OWN = {
    "engine": {"engine"},
    "rulebook": {"engine", "rulebook"},
    "facts": {"engine", "rulebook", "facts"},
}


def kept_files(pattern: str = "*") -> Iterator[Path]:
    """Every file but what .gitignore leaves out."""
    for top in ROOT.iterdir():
        if top.name in MADE:
            continue
        for path in top.rglob(pattern) if top.is_dir() else [top]:
            if path.is_file() and path.match(pattern) and "__pycache__" not in path.parts:
                yield path


def lines(path: Path) -> list[str]:
    try:
        return path.read_text().splitlines()
    except UnicodeDecodeError:
        return []  # a picture


def imported(path: Path) -> Iterator[str]:
    package = path.relative_to(ROOT).with_suffix("").parts
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            yield ".".join((*package[: -node.level], node.module or ""))
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def stays_inside(name: str, folder: str) -> bool:
    top, _, rest = name.partition(".")
    if top == "riskcheck":
        return rest.partition(".")[0] in OWN[folder]
    return top in sys.stdlib_module_names | LIBRARIES[folder]


@pytest.mark.parametrize("folder", OWN)
def test_imports_point_one_way(folder: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in sorted((ROOT / "riskcheck" / folder).rglob("*.py"))
        for name in imported(path)
        if not stays_inside(name, folder)
    ]
    assert not wrong, f"{folder} may import only {', '.join(sorted(OWN[folder]))}"


@pytest.mark.parametrize(
    ("name", "folder", "allowed"),
    [
        ("dataclasses", "engine", True),
        ("riskcheck.engine.model.truth", "rulebook", True),
        ("riskcheck.rulebook", "engine", False),
        ("riskcheck.web", "facts", False),
        ("riskcheck", "engine", False),
        ("django.utils", "facts", False),
        ("tomli", "facts", True),
        ("tomli", "rulebook", False),
    ],
)
def test_the_rule_about_imports_can_tell(name: str, folder: str, allowed: bool) -> None:
    assert stays_inside(name, folder) is allowed


MARKS = re.compile(
    "|".join(["TO" + "DO", "FIX" + "ME", r"\bXX" + r"X\b", "@pytest.mark." + r"(skip|xfail)"])
)
# A home folder, or a checkout at the root of a machine; facts quote web addresses, which may contain either.
MACHINES = re.compile(r"(?<![\w./-])/(home|root|Users|" + "wor" + "k)/")


@pytest.mark.parametrize(("kind", "pattern"), [("marks", MARKS), ("machines", MACHINES)])
def test_nothing_is_left_lying_about(kind: str, pattern: re.Pattern[str]) -> None:
    left = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}"
        for path in kept_files()
        for number, line in enumerate(lines(path), start=1)
        if pattern.search(line)
    ]
    assert not left, f"{kind} left in files"


def test_every_requirement_is_pinned_and_has_its_reason() -> None:
    for path in (ROOT / "requirements.txt", ROOT / "requirements-dev.txt"):
        for line in path.read_text().splitlines():
            if line and not line.startswith(("#", "-r")):
                assert re.fullmatch(r"[a-z0-9-]+==[\d.]+ +# \S.+", line), f"{path.name}: {line}"


def test_names_say_what_a_file_holds() -> None:
    vague = {"utils", "helpers", "common", "misc"}
    assert not [
        path for path in kept_files("*.py") if path.stem in vague or path.parent.name in vague
    ]

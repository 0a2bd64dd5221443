"""The repository keeps its own rules: what its folders need, what is left lying about."""

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
MADE = {line.strip("/") for line in (ROOT / ".gitignore").read_text().splitlines()} | {".git"}
NAMED_BY_DJANGO = {"Command", "Meta"}


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


def find_libraries(source: str) -> set[str]:
    """What a module imports besides riskcheck and Python's own library."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found - sys.stdlib_module_names - {"riskcheck"}


@pytest.mark.parametrize("folder", ["engine", "rulebook", "facts"])
def test_engine_rulebook_and_facts_need_no_library(folder: str) -> None:
    paths = sorted((ROOT / "riskcheck" / folder).rglob("*.py"))
    assert paths
    wrong = {path: libraries for path in paths if (libraries := find_libraries(path.read_text()))}
    assert wrong == {}


def test_a_library_is_noticed() -> None:
    source = "import re\nfrom django.utils import html\nfrom . import x\nimport riskcheck.engine"
    assert find_libraries(source) == {"django"}


def test_no_two_classes_share_a_name() -> None:
    where = defaultdict(list)
    for folder in ("riskcheck", "tools"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.ClassDef) and node.name not in NAMED_BY_DJANGO:
                    where[node.name].append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert {name: places for name, places in where.items() if len(places) > 1} == {}


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
                assert re.fullmatch(r"[a-z\d-]+==[\d.]+(; [^#]+)? +# \S.+", line), (
                    f"{path.name}: {line}"
                )


def test_names_say_what_a_file_holds() -> None:
    vague = {"utils", "helpers", "common", "misc"}
    assert not [
        path for path in kept_files("*.py") if path.stem in vague or path.parent.name in vague
    ]

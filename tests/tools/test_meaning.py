"""`make meaning`: a change of the rulebook is read as the diff of two reading copies."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.meaning import compare

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent.parent


def run_git(folder: Path, *arguments: str) -> str:
    who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    command = ["git", *who, *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def tell(folder: Path, base: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "tools/meaning.py", base]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_a_rule_worded_anew_is_shown_and_nothing_is_left_behind(tmp_path: Path) -> None:
    for name in ("riskcheck", "tools", "static"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.pyc"))
    for name in ("manage.py", ".gitignore"):
        shutil.copy(ROOT / name, tmp_path)
    run_git(tmp_path, "init", "--quiet", "--initial-branch=main")
    run_git(tmp_path, "add", ".")
    run_git(tmp_path, "commit", "--quiet", "--message=first")
    for module in (tmp_path / "riskcheck" / "rulebook").rglob("*.py"):
        module.write_text(module.read_text().replace("There is war or", "There may be war or"))
    told = tell(tmp_path, "main")
    assert (told.returncode, told.stderr) == (0, "")
    changed = [line for line in told.stdout.splitlines() if line[:1] in "+-"][2:]
    assert changed
    for line in changed:
        assert ("There is war or" if line[0] == "-" else "There may be war or") in line
    assert len(run_git(tmp_path, "worktree", "list").splitlines()) == 1
    unknown = tell(tmp_path, "nowhere")
    assert unknown.returncode == 1
    assert "Traceback" not in unknown.stderr


def test_where_nothing_changed_one_line_says_so() -> None:
    assert list(compare("a\n", "a\n", "main")) == ["The rulebook reads the same as in main.\n"]

"""`make meaning BASE=main`: what a change means to a traveller, as the diff of two reading copies."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import unified_diff
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
COPY = "docs/rulebook.md"


def main(base: str) -> int:
    with TemporaryDirectory() as folder:
        with check_out(base, Path(folder) / "tree") as tree:
            before = build_copy(tree, Path(folder) / "before")
        after = build_copy(ROOT, Path(folder) / "after")
    sys.stdout.writelines(compare(before, after, base))
    return 0


@contextmanager
def check_out(revision: str, folder: Path) -> Iterator[Path]:
    """A revision's files in a work tree of their own; nothing of this one is touched."""
    subprocess.run(
        ["git", "worktree", "add", "--quiet", "--detach", str(folder), revision],
        cwd=ROOT,
        check=True,
    )
    try:
        yield folder
    finally:
        remove = ["git", "worktree", "remove", "--force", str(folder)]
        subprocess.run(remove, cwd=ROOT, check=True)


def build_copy(tree: Path, folder: Path) -> str:
    """The reading copy by a tree's own command, which may be another than ours."""
    folder.mkdir()
    command = [sys.executable, "manage.py", "document", "--folder", str(folder)]
    subprocess.run(command, cwd=tree, check=True, stdout=subprocess.DEVNULL)
    return (folder / COPY).read_text(encoding="utf-8")


def compare(before: str, after: str, base: str) -> Iterator[str]:
    if before == after:
        yield f"The rulebook reads the same as in {base}.\n"
        return
    lines = (before.splitlines(keepends=True), after.splitlines(keepends=True))
    yield from unified_diff(*lines, fromfile=f"{COPY} of {base}", tofile=f"{COPY} of this tree")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Say which revision to compare with: make meaning BASE=main")
    try:
        sys.exit(main(sys.argv[1]))
    except subprocess.CalledProcessError as error:
        sys.exit(f"Could not be done: {' '.join(error.cmd)}")

"""A process that holds answers leaves no picture of its memory on disk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
LIMITS = "import resource; print(resource.getrlimit(resource.RLIMIT_CORE))"
START = (
    "import resource; hard = resource.getrlimit(resource.RLIMIT_CORE)[1];"
    " resource.setrlimit(resource.RLIMIT_CORE, (hard, hard));"
)
"""As many as may be: none may, where whoever runs the tests forbids it."""


def test_whoever_asks_has_none_nor_have_those_it_starts() -> None:
    asked = "from riskcheck.operations.coredumps import forbid_core_dumps; forbid_core_dumps();"
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', '{LIMITS}'])"
    command = [sys.executable, "-c", f"{START}{asked}{child}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "(0, 0)"

"""The unit for systemd: well formed, locked down, and started as it says."""

import configparser
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
UNIT = ROOT / "deploy" / "riskcheck.service"
PLACE = "/opt/riskcheck"
ANALYZE = shutil.which("systemd-analyze")


def read_unit() -> configparser.ConfigParser:
    """A key that stands twice counts once here, with its last value."""
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read_string(UNIT.read_text())
    return unit


SERVICE = read_unit()["Service"]


def test_it_owns_nothing_and_dumps_nothing() -> None:
    expected = {
        "DynamicUser": "yes",
        "NoNewPrivileges": "yes",
        "ProtectSystem": "strict",
        "PrivateTmp": "yes",
        "MemoryDenyWriteExecute": "yes",
        "LimitCORE": "0",
        "MemorySwapMax": "0",
        "CapabilityBoundingSet": "",
        "IPAddressDeny": "any",
        "IPAddressAllow": "localhost",
    }
    assert {key: SERVICE.get(key) for key in expected} == expected


def test_it_starts_what_is_there() -> None:
    program, *rest = shlex.split(SERVICE["ExecStart"])
    assert program == f"{PLACE}/.venv/bin/python"
    done = subprocess.run(
        [sys.executable, *rest, "--check-config"], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.slow
def test_systemd_finds_nothing_wrong_with_it(tmp_path: Path) -> None:
    """Where there is a systemd; elsewhere what is above has to do."""
    if ANALYZE is None:
        return
    copied = tmp_path / UNIT.name
    program = f"{PLACE}/.venv/bin/python"
    copied.write_text(UNIT.read_text().replace(program, sys.executable))
    done = subprocess.run([ANALYZE, "verify", copied], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")
    assert [line for line in done.stderr.splitlines() if UNIT.name in line] == []
    rated = subprocess.run(
        [ANALYZE, "security", "--offline=true", "--threshold=20", copied],
        capture_output=True,
        text=True,
    )
    assert rated.returncode == 0, rated.stdout

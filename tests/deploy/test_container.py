"""The Dockerfile and compose.yaml: no image can be built here, so the steps are run in a plain folder."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest
import yaml

from tests.operations.test_environment import PRODUCTION

ROOT = Path(__file__).parent.parent.parent
DOCKERFILE = ROOT / "deploy" / "Dockerfile"
COMPOSE = yaml.safe_load((ROOT / "deploy" / "compose.yaml").read_text())
BASE = f"python:3.11-slim-bookworm@sha256:{'0' * 64}"
WORKED_IN = "/opt/riskcheck"
VARIABLE = re.compile(r"\$\{?(\w+)")
LONGEST_START = 60


def read_steps() -> list[tuple[str, str]]:
    """The instructions, each in one line."""
    text = re.sub(r"^#.*\n", "", DOCKERFILE.read_text(), flags=re.MULTILINE).replace("\\\n", " ")
    return [tuple(line.split(maxsplit=1)) for line in text.splitlines() if line.strip()]  # type: ignore[misc]


STEPS = read_steps()


def step(name: str) -> str:
    [said] = [said for instruction, said in STEPS if instruction == name]
    return said


def environment(steps: list[tuple[str, str]]) -> dict[str, str]:
    """A machine's own, with the virtual environment first and what the steps set."""
    said = " ".join(said for instruction, said in steps if instruction == "ENV")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {"PATH": path, "HOME": os.environ["HOME"]} | dict(p.split("=") for p in said.split())


def is_left_out(path: str) -> bool:
    patterns = (ROOT / ".dockerignore").read_text().splitlines()
    names = path.split("/")
    beginnings = ["/".join(names[: place + 1]) for place in range(len(names))]
    return any(
        fnmatch(beginning, pattern) or fnmatch(f"/{beginning}", pattern.replace("**", "*"))
        for pattern in patterns
        if pattern and not pattern.startswith("#")
        for beginning in beginnings
    )


def copy(said: str, folder: Path) -> None:
    source, target = said.split()
    assert target == "./"
    if source != ".":
        shutil.copy(ROOT / source, folder)
        return

    def leave_out(parent: str, names: list[str]) -> list[str]:
        return [n for n in names if is_left_out(str((Path(parent) / n).relative_to(ROOT)))]

    shutil.copytree(ROOT, folder, ignore=leave_out, dirs_exist_ok=True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the image's files are, as its steps made them."""
    folder = tmp_path_factory.mktemp("image")
    assert step("WORKDIR") == WORKED_IN
    for place, (instruction, said) in enumerate(STEPS):
        if instruction == "COPY":
            copy(said, folder)
        elif instruction == "RUN":
            command = environment(STEPS[:place]) | {"BASE": BASE}
            subprocess.run(["/bin/sh", "-ec", said], cwd=folder, env=command, check=True)
    return folder


@pytest.fixture(scope="module")
def running(folder: Path) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    command = [
        part.replace("0.0.0.0:8000", f"127.0.0.1:{port}") for part in json.loads(step("CMD"))
    ]
    own = environment(STEPS) | PRODUCTION
    server = subprocess.Popen([sys.executable, *command[1:]], cwd=folder, env=own)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


def list_files(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}


def test_it_says_first_that_it_was_never_built() -> None:
    first = DOCKERFILE.read_text().splitlines()[0]
    assert "no image could be built" in first
    assert "digest" in first


def test_a_base_without_its_digest_is_refused() -> None:
    check = next(said for instruction, said in STEPS if instruction == "RUN")
    for base, status in ((BASE, 0), ("python:3.11-slim-bookworm", 1), ("", 1)):
        done = subprocess.run(["/bin/sh", "-ec", check], env={"BASE": base}, capture_output=True)
        assert done.returncode == status, base


@pytest.mark.slow
def test_the_steps_leave_no_secret_and_nothing_that_only_developers_need(folder: Path) -> None:
    made = {path.name for path in folder.iterdir()}
    assert {"manage.py", "riskcheck", "collected", "gunicorn.conf.py"} <= made
    assert not made & {".development-key", ".git", ".venv", "tests", "tools", "docs", "deploy"}
    assert (folder / "collected" / "staticfiles.json").exists()
    assert list((folder / "riskcheck").rglob("*.pyc"))


@pytest.mark.slow
def test_it_serves_as_it_is_started_and_writes_no_file(folder: Path, running: str) -> None:
    before = list_files(folder)
    wait_until_it_answers(running)
    check = json.loads(step("HEALTHCHECK").partition("CMD ")[2])
    healthy = [part.replace("http://127.0.0.1:8000", running) for part in check[1:]]
    subprocess.run([sys.executable, *healthy], check=True)
    asked = urllib.request.Request(f"{running}/privacy/", headers={"Host": "check.example.org"})
    asked.add_header("X-Forwarded-Proto", "https")
    with urllib.request.urlopen(asked, timeout=10) as answer:
        assert b"Privacy" in answer.read()
    assert list_files(folder) == before


def wait_until_it_answers(address: str) -> None:
    """curl's way: a server that is not there yet is asked again."""
    subprocess.run(
        [sys.executable, "-c", WAIT, f"{address}/healthz", str(LONGEST_START)], check=True
    )


WAIT = """
import sys, time, urllib.request
until = time.monotonic() + float(sys.argv[2])
while True:
    try:
        urllib.request.urlopen(sys.argv[1], timeout=5).close()
        break
    except OSError:
        if time.monotonic() > until:
            raise
        time.sleep(0.05)
"""


def test_it_runs_as_nobody_in_particular() -> None:
    user, group = map(int, step("USER").split(":"))
    assert min(user, group) > 1000
    last = [instruction for instruction, _said in STEPS]
    assert last.index("USER") > max(n for n, each in enumerate(last) if each in ("RUN", "COPY"))


@pytest.mark.parametrize("service", COMPOSE["services"])
def test_each_container_is_locked_down(service: str) -> None:
    told = COMPOSE["services"][service]
    assert told["read_only"] is True
    assert told["cap_drop"] == ["ALL"]
    assert told["security_opt"] == ["no-new-privileges:true"]
    assert told["ulimits"] == {"core": 0}
    assert told["tmpfs"]
    image = told.get("image") or told["build"]["args"]["BASE"]
    assert "digest" in image


def test_only_the_proxy_is_reached_and_what_it_needs_is_there() -> None:
    proxy = COMPOSE["services"]["proxy"]
    assert "ports" not in COMPOSE["services"]["riskcheck"]
    assert proxy["ports"] == ["80:80", "443:443"]
    assert (ROOT / "deploy" / proxy["volumes"][0].split(":")[0]).exists()
    build = COMPOSE["services"]["riskcheck"]["build"]
    assert (ROOT / "deploy" / build["context"] / build["dockerfile"]).samefile(DOCKERFILE)


def test_it_hands_on_settings_that_there_are() -> None:
    readme = (ROOT / "README.md").read_text()
    told = COMPOSE["services"]["riskcheck"]["environment"]
    assert [name for name in told if f"| `{name}` |" not in readme] == []
    for name, value in told.items():
        assert VARIABLE.findall(value) == [name]

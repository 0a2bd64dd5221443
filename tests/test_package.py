"""The package as an office installs it: alone, in an environment of its own. It is built and fetched by pip."""

from __future__ import annotations

import csv
import re
import subprocess
import sys
import tomllib
import urllib.request
import venv
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import pytest

import riskcheck

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
BEGUN = urlencode([("nationalities", "US"), ("nationalities", "RU"), ("destination", "RU")])


def build_wheel(folder: Path) -> Path:
    """With the tools of requirements-dev.txt, which a test holds to those that pip would fetch."""
    options = ["--no-deps", "--no-build-isolation", "--no-cache-dir", "--wheel-dir", str(folder)]
    subprocess.run([*PIP, "wheel", *options, str(ROOT)], check=True)
    [wheel] = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_wheel(tmp_path_factory.mktemp("wheel"))


def test_a_wheel_has_the_same_bytes_every_time(wheel: Path, tmp_path: Path) -> None:
    assert build_wheel(tmp_path).read_bytes() == wheel.read_bytes()


def test_a_wheel_holds_all_that_is_read_and_nothing_made_on_the_way(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    needed = {
        "riskcheck": "riskcheck",
        "templates": "riskcheck/shipped/templates",
        "static": "riskcheck/shipped/static",
        "locale": "riskcheck/shipped/locale",
    }
    for folder, place in needed.items():
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and path.suffix != ".pyc":
                assert f"{place}/{path.relative_to(ROOT / folder).as_posix()}" in held
    assert {"riskcheck/py.typed", "riskcheck/shipped/collected/staticfiles.json"} <= held
    assert not [name for name in held if re.search(r"\.pyc$|\.development-key|/tests/", name)]


def test_it_needs_what_the_requirements_name_and_has_one_version(wheel: Path) -> None:
    [name] = [one for one in zipfile.ZipFile(wheel).namelist() if one.endswith("/METADATA")]
    said = zipfile.ZipFile(wheel).read(name).decode().partition("\n\n")[0]
    needed = re.findall(r"(?m)^Requires-Dist: (\S+)$", said)
    written = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    assert sorted(needed) == sorted(re.findall(r"(?m)^([^#\s]\S*)", written))
    assert f"\nVersion: {riskcheck.__version__}\n" in said


def test_it_is_built_here_with_the_tools_that_pip_fetches() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    written = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
    assert set(project["build-system"]["requires"]) <= set(re.findall(r"(?m)^([^#\s]\S*)", written))


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of a fresh environment after `pip install .`, and nothing else; it cannot be written to."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, symlinks=True)
    install = [*PIP, "--python", str(folder / "bin" / "python"), "install", str(ROOT)]
    subprocess.run(install, check=True)
    for path in [*folder.rglob("*"), folder]:
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)
    return folder / "bin"


def list_files(programs: Path) -> set[Path]:
    return set(programs.parent.rglob("*"))


@contextmanager
def serving(programs: Path, server: str, folder: Path) -> Iterator[tuple[str, str]]:
    """The address it tells, and what it said before that."""
    command = [str(programs / "riskcheck"), "serve", "--bind", "127.0.0.1:0", "--server", server]
    with subprocess.Popen(
        command, cwd=folder, env={"HOME": str(folder)}, stderr=subprocess.PIPE, text=True
    ) as served:
        assert served.stderr
        said = ""
        while served.poll() is None and "Listening at: " not in said:
            said += served.stderr.readline()
        address = re.search(r"http://\S+", said)
        try:
            assert address, said
            yield address[0], said
        finally:
            served.terminate()
            rest = served.communicate(timeout=60)[1]
    assert served.returncode == 0, rest
    assert "Traceback" not in rest
    assert "ERROR" not in rest


def fetch(address: str, data: str | None = None) -> str:
    body = data.encode() if data else None
    headers = {"Origin": re.sub(r"(//[^/]*).*", r"\1", address)} if body else {}
    with urllib.request.urlopen(urllib.request.Request(address, body, headers), timeout=60) as page:
        assert page.status == 200
        return str(page.read().decode())


@pytest.mark.parametrize("server", ["gunicorn", "waitress"])
def test_the_questionnaire_answers_on_loopback(
    installed: Path, server: str, tmp_path: Path
) -> None:
    before = list_files(installed)
    with serving(installed, server, tmp_path) as (address, said):
        assert "a check can be opened only while this runs" in said
        first = fetch(f"{address}/")
        [style, *_more] = re.findall(r'href="(/static/[^"]+\.css)"', first)
        assert re.search(r"\.[0-9a-f]{12}\.css$", style)
        assert "{" in fetch(address + style)
        assert "How will you be there?" in fetch(f"{address}/questions/", BEGUN)
        assert "Russia" in fetch(f"{address}/countries/RU/")
    assert list_files(installed) == before
    assert list(tmp_path.iterdir()) == []


def test_a_register_is_judged(installed: Path, tmp_path: Path) -> None:
    def run(*arguments: str) -> bytes:
        command = [str(installed / "riskcheck"), *arguments]
        done = subprocess.run(command, cwd=tmp_path, env={}, capture_output=True, check=True)
        return done.stdout

    before = list_files(installed)
    (tmp_path / "register.csv").write_bytes(run("sample_register", "50"))
    run("triage", "register.csv", "--out", "out.csv", "--pdf", "pack.pdf", "--only-level", "4")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as table:
        levels = [row["level"] for row in csv.DictReader(table)]
    assert (len(levels), levels[0]) == (50, "4")
    assert (tmp_path / "pack.pdf").read_bytes().startswith(b"%PDF-")
    assert list_files(installed) == before

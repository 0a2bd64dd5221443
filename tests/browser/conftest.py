"""The service as it is deployed, and real browsers to look at it with."""

import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.browser.traveller import OUTSIDE_PAGE, Traveller, Watch

ROOT = Path(__file__).parent.parent.parent
SERVICE = [sys.executable, "-m", "riskcheck.operations.serve"]
LONGEST_START = 60
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
CALM = {"ui.prefersReducedMotion": 1}
"""What a context asks of Chromium, Firefox is told when it starts."""
PHONE = {"width": 375, "height": 720}
DESK = {"width": 1280, "height": 800}


@pytest.fixture(scope="session")
def service_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the service writes to standard output and standard error."""
    return tmp_path_factory.mktemp("service") / "log"


@pytest.fixture(scope="session")
def site(service_log: Path) -> Iterator[str]:
    """The address of the service: gunicorn with the settings of development, as a process of its own."""
    with serving(service_log) as address:
        yield address


@contextmanager
def serving(service_log: Path, under: Sequence[str] = (), **settings: str) -> Iterator[str]:
    """`under` is a command that runs it, such as strace."""
    ours = ("RISKCHECK_", "SCRIPT_NAME")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(ours)}
    with socket.create_server(("127.0.0.1", 0)) as listening, service_log.open("w") as log:
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        gunicorn = subprocess.Popen(
            [*under, *SERVICE, "--bind", f"fd://{listening.fileno()}"],
            cwd=ROOT,
            env=environment | {"WEB_CONCURRENCY": "1"} | settings,
            stdout=log,
            stderr=log,
            pass_fds=[listening.fileno()],
        )
    try:
        with urllib.request.urlopen(f"{address}/healthz", timeout=LONGEST_START):
            pass
        yield address
    except OSError as error:
        pytest.fail(f"The service did not start ({error}):\n{service_log.read_text()}")
    finally:
        gunicorn.terminate()
        gunicorn.wait()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    chromium = playwright.chromium.launch(executable_path=find_browser("chromium"), args=FLAGS)
    yield chromium
    chromium.close()


@pytest.fixture(scope="session")
def firefox(playwright: Playwright) -> Iterator[Browser]:
    """Firefox as it is published: Playwright drives it by the standard protocol, WebDriver BiDi."""
    firefox = playwright.firefox.launch(
        channel="moz-firefox", executable_path=find_browser("firefox"), firefox_user_prefs=CALM
    )
    yield firefox
    firefox.close()


def find_browser(name: str) -> str:
    named = os.environ.get(f"RISKCHECK_{name.upper()}")
    if named:
        return named
    found = subprocess.run([ROOT / f"tools/find-{name}"], capture_output=True, text=True)
    if found.returncode:
        pytest.fail(f"No {name} to test the pages with. {found.stderr.strip()}", pytrace=False)
    return found.stdout.strip()


@pytest.fixture
def scripted() -> bool:
    """Whether the browser runs scripts. A test that says otherwise parametrizes it."""
    return True


@pytest.fixture
def screen() -> dict[str, int]:
    return DESK


@pytest.fixture
def watch(site: str) -> Iterator[Watch]:
    """Every test of a page is also a test that nothing leaves the machine and nothing is kept on it."""
    watch = Watch(site)
    yield watch
    assert watch.refused == []
    assert watch.complaints == []


@pytest.fixture
def traveller(
    browser: Browser, site: str, scripted: bool, screen: dict[str, int], watch: Watch
) -> Iterator[Traveller]:
    context = browser.new_context(
        java_script_enabled=scripted, viewport=screen, reduced_motion="reduce", base_url=site
    )
    context.set_default_timeout(30_000)
    context.route(watch.outside, lambda route: route.fulfill(body=OUTSIDE_PAGE))
    if not scripted:  # Firefox cannot be told to run none: it gets none
        context.route("**/*.js", lambda route: route.fulfill(content_type="text/javascript"))
    context.on("request", watch.sees_request)
    context.on("console", watch.sees_message)
    context.on("weberror", watch.sees_error)
    yield Traveller(context.new_page(), site)
    kept = context.storage_state()
    context.close()
    assert kept == {"cookies": [], "origins": []}
